#pragma once

#include "ui/widgets/celldelegate.h"

namespace ui::restore {

/// Draws what a restore does to a table: a bar and its numbers, or words where there are none.
class EffectDelegate final : public widgets::CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;
};

} // namespace ui::restore
