#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace ui::widgets {

/// Rows that share the height there is, and scroll where they need more. The bar stands in the
/// margin, so that nothing moves when it comes.
class ScrolledColumn final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledColumn(const QMargins& margins, QWidget* parent = nullptr);

    /// For rows of which none takes the focus: as long as there are more than are seen, Tab comes
    /// here, and the arrows scroll. `name` is read aloud then.
    void setReadByKeys(const QString& name);

    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void keepMargins();

    QMargins m_margins;
    QVBoxLayout* m_rows;
};

} // namespace ui::widgets
