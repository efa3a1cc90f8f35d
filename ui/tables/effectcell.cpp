#include "ui/tables/effectcell.h"

#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diffpicture.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <array>

namespace ui::tables {

namespace {

constexpr int kGap = 8;

/// The numbers of the bar; those that stay as they are in a quiet ink.
void drawNumbers(QPainter& painter, const QRect& room, const EffectCell& effect,
                 const theme::Tokens& tokens)
{
    const auto& [counts, kept, most] = effect;
    struct Number
    {
        QString words;
        qint64 done;
        QColor ink;
    };
    const std::array numbers{
        Number{widgets::addedText(counts), counts.added - kept.added, tokens.ok},
        Number{widgets::changedText(counts), counts.changed - kept.changed, tokens.info},
        Number{widgets::removedText(counts), counts.removed - kept.removed, tokens.err}};
    const int width = room.width() / 3;
    int left = room.left();
    for (const Number& number : numbers) {
        const bool isDone = number.done > 0;
        theme::text(painter,
                    QStyle::visualRect(painter.layoutDirection(), room,
                                       {left, room.top(), width, room.height()}),
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
                         effect.counts, effect.most, tokens);
    drawNumbers(
        painter,
        place({numbers, cell.top(), cell.right() + 1 - numbers - theme::kCellTrail, cell.height()}),
        effect, tokens);
    painter.restore();
}

int effectWidth(qint64 most)
{
    return theme::kCellLead + widgets::kDiffBarWidth + kGap + widgets::diffNumbersWidth(most)
        + theme::kCellTrail;
}

} // namespace ui::tables
