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
    /// No margin before the first column, and none after the last one.
    void setFlush(bool flush) { m_flush = flush; }
    /// Rows that title groups are as high as the others.
    void setEvenRows(bool even) { m_evenRows = even; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    [[nodiscard]] static int widthOf(const QModelIndex& index);
    [[nodiscard]] int heightOf(const QModelIndex& index) const;

    RowSize m_rowSize = RowSize::Normal;
    [[nodiscard]] QRect cellOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;

    bool m_evenRows = false;
    bool m_flush = false;
};

} // namespace ui::widgets
