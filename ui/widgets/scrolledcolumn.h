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

    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void keepMargins();

    QMargins m_margins;
    QVBoxLayout* m_rows;
};

} // namespace ui::widgets
