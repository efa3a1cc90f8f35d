#pragma once

#include <QWidget>

class QSettings;
class QSplitter;

namespace ui::verify {

/// The map with a column beside it, whose width a person can change; it is remembered.
class ReportSplit final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over. `settings` must outlive this.
    ReportSplit(QWidget& map, QWidget& side, QSettings& settings);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeSides();
    void fit();

    QWidget& m_map;
    QWidget& m_side;
    QSettings& m_settings;
    QSplitter* m_splitter;
};

} // namespace ui::verify
