#include "ui/tables/effectcell.h"

#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diffpicture.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::tables {

namespace {

constexpr int kGap = 9; ///< before each number

struct Number
{
    QString words;
    qint64 done;
    QColor ink;
    QString widest;

    [[nodiscard]] int width() const
    {
        return kGap + static_cast<int>(std::ceil(theme::textWidth(widest, theme::Role::Strong)));
    }
};

std::array<Number, 3> numbersOf(const EffectCell& effect, const theme::Tokens& tokens)
{
    const auto& [counts, kept, widest] = effect;
    return {Number{widgets::addedText(counts), counts.added - kept.added, tokens.ok,
                   widgets::addedText(widest)},
            Number{widgets::changedText(counts), counts.changed - kept.changed, tokens.info,
                   widgets::changedText(widest)},
            Number{widgets::removedText(counts), counts.removed - kept.removed, tokens.err,
                   widgets::removedText(widest)}};
}

/// The numbers of the bar; those that stay as they are in a quiet ink.
void drawNumbers(QPainter& painter, const QRect& room, const EffectCell& effect,
                 const theme::Tokens& tokens)
{
    int left = room.left();
    for (const Number& number : numbersOf(effect, tokens)) {
        const bool isDone = number.done > 0;
        const int width = number.width();
        // Without the gap: in a mirrored cell it lies behind the figures, not before them.
        const QRect figures(left + kGap, room.top(), width - kGap, room.height());
        theme::text(painter, QStyle::visualRect(painter.layoutDirection(), room, figures),
                    number.words,
                    {.role = isDone ? theme::Role::Strong : theme::Role::Body,
                     .ink = isDone ? number.ink : tokens.text3,
                     .alignment = theme::kFigures | Qt::AlignVCenter});
        left += width;
    }
}

} // namespace

void drawEffect(QPainter& painter, const QStyleOptionViewItem& option, const EffectCell& effect)
{
    const theme::Tokens& tokens = theme::tokensFor(option.palette);
    const QRect& cell = option.rect;
    const auto place = [&option](const QRect& part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    const int bar = cell.left() + theme::kCellLead;
    const int numbers = bar + widgets::kDiffBarWidth;
    painter.save();
    painter.setLayoutDirection(option.direction);
    widgets::drawDiffBar(painter, place({bar, cell.top(), widgets::kDiffBarWidth, cell.height()}),
                         effect.counts, effect.widest.most(), tokens);
    drawNumbers(
        painter,
        place({numbers, cell.top(), cell.right() + 1 - numbers - theme::kCellTrail, cell.height()}),
        effect, tokens);
    painter.restore();
}

int effectWidth(const widgets::DiffCounts& widest)
{
    int width = theme::kCellLead + widgets::kDiffBarWidth + theme::kCellTrail;
    for (const Number& number : numbersOf({.widest = widest}, theme::lightTokens()))
        width += number.width();
    return width;
}

widgets::DiffCounts widestOf(const widgets::DiffCounts& one, const widgets::DiffCounts& other)
{
    return {.removed = std::max(one.removed, other.removed),
            .changed = std::max(one.changed, other.changed),
            .added = std::max(one.added, other.added)};
}

} // namespace ui::tables
