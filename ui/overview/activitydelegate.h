#pragma once

#include <QStyledItemDelegate>

namespace ui::overview {

/// Draws the lines of ActivityList.
class ActivityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Of the link that undoes a restore, at the end of its row; empty for other lines.
    [[nodiscard]] static QRect undoRect(const QRect& row, const QModelIndex& index,
                                        Qt::LayoutDirection direction);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace ui::overview
