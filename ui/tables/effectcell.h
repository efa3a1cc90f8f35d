#pragma once

#include "ui/widgets/diffcounts.h"

#include <QtGlobal>

class QPainter;
class QStyleOptionViewItem;

namespace ui::tables {

/// What a restore does to a table, for the cell of a list.
struct EffectCell
{
    widgets::DiffCounts counts{};
    widgets::DiffCounts kept{}; ///< those of them that stay as they are: in a quiet ink
    qint64 most = 0; ///< the greatest number of the bars that stand together
};

/// The bar, and its three numbers beside it.
void drawEffect(QPainter& painter, const QStyleOptionViewItem& option, const EffectCell& effect);
/// Of the cell, with its margins.
[[nodiscard]] int effectWidth(qint64 most);

} // namespace ui::tables
