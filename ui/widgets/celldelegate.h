#pragma once

#include <QStyledItemDelegate>

namespace ui::widgets {

/// Height of a row at the base size of the type: 28, 42 or 22 pixels.
enum class RowSize { Normal, TwoLine, Dense };

/// Draws the cells of TableView from the roles in tableroles.h. The row itself (tint, line, focus)
/// is the view's. A cell whose words do not fit shows them in a tool tip.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRowSize(RowSize size) { m_rowSize = size; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    RowSize m_rowSize = RowSize::Normal;
};

} // namespace ui::widgets
