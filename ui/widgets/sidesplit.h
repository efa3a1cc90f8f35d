#pragma once

#include <QString>
#include <QWidget>

class QSettings;
class QSplitter;

namespace ui::widgets {

/// A large part with a column beside it, whose width a person can change; it is remembered.
class SideSplit final : public QWidget
{
    Q_OBJECT

public:
    struct Plan
    {
        QString name{}; ///< object name of the splitter
        QString key{}; ///< in the settings
        double share = 0.4; ///< of the width that the column has, unless a person wants another one
        int usualSide = 0; ///< pixels that it has at least where nobody chose
        int leastSide = 300;
        int leastMain = 360;
    };

    /// Takes both over. `settings` must outlive this.
    SideSplit(QWidget& main, QWidget& side, const Plan& plan, QSettings& settings);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeSides();
    void fit();

    QWidget& m_main;
    QWidget& m_side;
    const Plan m_plan;
    QSettings& m_settings;
    QSplitter* m_splitter;
};

} // namespace ui::widgets
