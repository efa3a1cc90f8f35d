#pragma once

#include <QStyledItemDelegate>

namespace ui::widgets {

/// Facts of a row of the sidebar, beside Qt::DisplayRole.
enum NavRole : int {
    NavPageRole = Qt::UserRole, ///< number of the page; invalid for a separator
    NavIconRole, ///< name of theme::icon()
    NavBadgeStatusRole, ///< theme::Status as int
    NavBadgeCountRole, ///< 0 or invalid: no badge
};

/// Draws the rows of NavList.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace ui::widgets
