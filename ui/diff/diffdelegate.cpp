#include "ui/diff/diffdelegate.h"

#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diffpicture.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace ui::diff {

namespace {

widgets::DiffCounts countsOf(const QModelIndex& index)
{
    return index.data(DiffCountsRole).value<widgets::DiffCounts>();
}

} // namespace

void DiffDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const widgets::DiffCounts counts = countsOf(index);
    if (counts.isEmpty())
        return CellDelegate::paint(painter, option, index);
    const theme::Tokens& tokens = theme::tokensFor(option.palette);
    const QRect& cell = option.rect;
    const auto place = [&option](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const qint64 most = std::max(index.data(DiffMostRole).toLongLong(), counts.most());
    const int left = cell.left() + theme::kCellLead;
    painter->save();
    painter->setLayoutDirection(option.direction);
    widgets::drawDiffBar(*painter, place({left, cell.top(), widgets::kDiffBarWidth, cell.height()}),
                         counts, most, tokens);
    const int numbers = left + widgets::kDiffBarWidth;
    widgets::drawDiffNumbers(
        *painter, place({numbers, cell.top(), widgets::diffNumbersWidth(most), cell.height()}),
        counts, tokens);
    painter->restore();
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize words = CellDelegate::sizeHint(option, index);
    const int bar = theme::kCellLead + widgets::kDiffBarWidth
        + widgets::diffNumbersWidth(index.data(DiffMostRole).toLongLong()) + theme::kCellTrail;
    return {std::max(words.width(), bar), words.height()};
}

} // namespace ui::diff
