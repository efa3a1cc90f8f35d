#pragma once

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/diffcounts.h"
#include "ui/widgets/tableroles.h"

namespace ui::diff {

/// What a model says for DiffDelegate, beside the roles of tableroles.h.
enum DiffRole : int {
    DiffCountsRole = widgets::TableRole::GroupRole + 0x20, ///< widgets::DiffCounts
    DiffMostRole, ///< qint64: the greatest number of the bars that stand together
};

/// Draws how many rows of a table differ: a bar and three numbers, or words where there are no
/// numbers.
class DiffDelegate : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace ui::diff
