#include "ui/restore/effectdelegate.h"

#include "ui/restore/effectmodel.h"
#include "ui/tables/effectcell.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diffpicture.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui::restore {

namespace {

constexpr int kGap = 10;

QString numberOf(const widgets::DiffCounts& counts)
{
    return counts.added > 0 ? widgets::addedText(counts) : widgets::removedText(counts);
}

} // namespace

void EffectDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto counts = index.data(EffectModel::CountsRole).value<widgets::DiffCounts>();
    if (counts.isEmpty())
        return CellDelegate::paint(painter, option, index);
    if (const QVariant widest = index.data(EffectModel::WidestRole); widest.isValid())
        return tables::drawEffect(
            *painter, option, {.counts = counts, .widest = widest.value<widgets::DiffCounts>()});
    const theme::Tokens& tokens = theme::tokensFor(option.palette);
    const QRect& cell = option.rect;
    const auto place = [&option](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const int left = cell.left() + theme::kCellLead;
    widgets::drawDiffBar(*painter, place({left, cell.top(), widgets::kDiffBarWidth, cell.height()}),
                         counts, index.data(EffectModel::MostRole).toLongLong(), tokens);
    const int words = left + widgets::kDiffBarWidth + kGap;
    theme::text(
        *painter,
        place({words, cell.top(), cell.right() + 1 - words - theme::kCellTrail, cell.height()}),
        numberOf(counts),
        {.role = theme::Role::Strong,
         .ink = counts.added > 0 ? tokens.ok : tokens.err,
         .alignment = Qt::AlignLeft | Qt::AlignVCenter});
}

QSize EffectDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize words = CellDelegate::sizeHint(option, index);
    if (const QVariant widest = index.data(EffectModel::WidestRole); widest.isValid())
        return {std::max(words.width(), tables::effectWidth(widest.value<widgets::DiffCounts>())),
                words.height()};
    const qint64 most = index.data(EffectModel::MostRole).toLongLong();
    const double number =
        std::max(theme::textWidth(widgets::removedText({.removed = most}), theme::Role::Strong),
                 theme::textWidth(widgets::addedText({.added = most}), theme::Role::Strong));
    const int bar = theme::kCellLead + widgets::kDiffBarWidth + kGap
        + static_cast<int>(std::ceil(number)) + theme::kCellTrail;
    const bool isEmpty = index.data(EffectModel::CountsRole).value<widgets::DiffCounts>().isEmpty();
    return {isEmpty ? std::max(words.width(), bar) : bar, words.height()};
}

} // namespace ui::restore
