#include "ui/widgets/diffpicture.h"

#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/diffcounts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui::widgets {

namespace {

constexpr double kParts = 10; // height of the parts
constexpr double kTrack = 4;
constexpr double kHollow = 1.5; // the edge of what is removed
constexpr double kGap = 1; // between the parts, and between them and the axis
constexpr double kHatch = 4;
constexpr int kNumberGap = 8; // before each number

struct Number
{
    QString words;
    QColor ink;
    bool isSome = false;

    [[nodiscard]] theme::Role role() const
    {
        return isSome ? theme::Role::Strong : theme::Role::Body;
    }
};

std::array<Number, 3> numbersOf(const DiffCounts& counts, const theme::Tokens& tokens)
{
    return {Number{addedText(counts), tokens.ok, counts.added > 0},
            Number{changedText(counts), tokens.info, counts.changed > 0},
            Number{removedText(counts), tokens.err, counts.removed > 0}};
}

} // namespace

void drawDiffPart(QPainter& painter, const QRectF& rect, DiffKind kind, const theme::Tokens& tokens)
{
    if (rect.width() <= 0)
        return;
    switch (kind) {
    case DiffKind::Removed:
        theme::box(painter, rect,
                   {.fill = tokens.surface, .line = tokens.errFill, .lineWidth = kHollow});
        break;
    case DiffKind::Changed:
        theme::box(painter, rect, {.fill = tokens.infoTint});
        theme::hatch(painter, theme::snapped(painter, rect), tokens.infoFill, kHatch);
        theme::frame(painter, rect, {.line = tokens.infoFill});
        break;
    case DiffKind::Added: theme::box(painter, rect, {.fill = tokens.okFill}); break;
    }
}

void drawDiffBar(QPainter& painter, const QRectF& rect, const DiffCounts& counts, qint64 most,
                 const theme::Tokens& tokens)
{
    const double middle = rect.center().y();
    theme::box(painter, {rect.left(), middle - kTrack / 2, rect.width(), kTrack},
               {.radius = kTrack / 2, .fill = tokens.sunken});
    const double room = std::floor((rect.width() - 2 * kGap - theme::hair(painter)) / 3);
    const double axis =
        theme::snapped(painter, QRectF(rect.left() + room + kGap, middle, 1, 1)).left();
    const auto part = [&](double left, double width, DiffKind kind) {
        drawDiffPart(painter, QRectF(left, middle - kParts / 2, width, kParts), kind, tokens);
        return width;
    };
    const double removed = diffLength(counts.removed, most, room);
    part(axis - kGap - removed, removed, DiffKind::Removed);
    double next = axis + theme::hair(painter) + kGap;
    if (counts.changed > 0)
        next += part(next, diffLength(counts.changed, most, room), DiffKind::Changed) + kGap;
    part(next, diffLength(counts.added, most, room), DiffKind::Added);
    theme::vline(painter, axis, middle - kDiffBarHeight / 2.0, middle + kDiffBarHeight / 2.0,
                 tokens.text3);
}

void drawDiffNumbers(QPainter& painter, const QRectF& rect, const DiffCounts& counts,
                     const theme::Tokens& tokens)
{
    if (counts.isEmpty()) {
        theme::text(painter, rect, diffSentence(counts), {.ink = tokens.text3});
        return;
    }
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double width = rect.width() / 3;
    double left = mirrored ? rect.right() - width : rect.left();
    for (const Number& number : numbersOf(counts, tokens)) {
        // Without the gap: in a mirrored row it lies behind the figures, not before them.
        const QRectF figures(mirrored ? left : left + kNumberGap, rect.top(), width - kNumberGap,
                             rect.height());
        theme::text(painter, figures, number.words,
                    {.role = number.role(),
                     .ink = number.isSome ? number.ink : tokens.text3,
                     .alignment = theme::kFigures | Qt::AlignVCenter});
        left += mirrored ? -width : width;
    }
}

int diffNumbersWidth(qint64 most)
{
    double widest = 0;
    for (const QString& words : {addedText({.added = most}), changedText({.changed = most}),
                                 removedText({.removed = most})})
        widest = std::max(widest, theme::textWidth(words, theme::Role::Strong));
    const int numbers = 3 * (kNumberGap + static_cast<int>(std::ceil(widest)));
    const double words = theme::textWidth(diffSentence({}), theme::Role::Body);
    return std::max(numbers, static_cast<int>(std::ceil(words)) - kDiffBarWidth);
}

} // namespace ui::widgets
