#pragma once

#include "ui/widgets/diffcounts.h"

class QPainter;
class QStyleOptionViewItem;

namespace ui::tables {

/// What a restore does to a table, for the cell of a list.
struct EffectCell
{
    widgets::DiffCounts counts{};
    widgets::DiffCounts kept{}; ///< those of them that stay as they are: in a quiet ink
    widgets::DiffCounts widest{}; ///< the greatest numbers of each kind in the list
};

/// The bar, and its three numbers beside it.
void drawEffect(QPainter& painter, const QStyleOptionViewItem& option, const EffectCell& effect);
/// Of the cell, with its margins.
[[nodiscard]] int effectWidth(const widgets::DiffCounts& widest);
/// Both, kind by kind.
[[nodiscard]] widgets::DiffCounts widestOf(const widgets::DiffCounts& one,
                                           const widgets::DiffCounts& other);

} // namespace ui::tables
