#include "ui/diff/diffrowpicture.h"

#include "ui/diff/difftext.h"
#include "ui/facts/celltext.h"
#include "ui/theme/paint.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::diff {

namespace {

using core::compare::Change;
using core::rows::Value;
using core::rows::ValueType;

constexpr int kBadge = 18;
constexpr int kBadgeLead = 9;
constexpr int kBadgeTrail = 7;
constexpr double kBadgeRadius = 3;
constexpr int kTick = 18;
constexpr int kTickGap = 4;
constexpr int kTintInset = 3; // of the tint of a cell, from its edges
constexpr auto kRole = theme::Role::MonoSmall;

struct KindInks
{
    QColor ink;
    QColor tint;
};

KindInks inksOf(Change kind, const theme::Tokens& tokens)
{
    switch (kind) {
    case Change::Added: return {tokens.ok, tokens.okTint};
    case Change::Removed: return {tokens.err, tokens.errTint};
    case Change::Changed: break;
    }
    return {tokens.info, tokens.infoTint};
}

bool isFaint(const Value* value)
{
    return !value || value->type == ValueType::Null || value->type == ValueType::Blob;
}

QString wordsOf(const Value* value)
{
    return value ? facts::cellText(*value) : u"–"_s;
}

QRect wordsRect(const QPainter& painter, const QRect& cell)
{
    return QStyle::visualRect(painter.layoutDirection(), cell,
                              cell.adjusted(theme::kCellLead, 0, -theme::kCellTrail, 0));
}

/// Through the middle of the letters, as long as they are.
void strikeThrough(QPainter& painter, const QRectF& rect, const QString& words, const QColor& ink)
{
    const double width = std::min(theme::textWidth(words, kRole), rect.width());
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    const double left = isMirrored ? rect.right() - width : rect.left();
    theme::hline(painter, left, left + width, rect.center().y(), ink);
}

void drawBoth(QPainter& painter, const QRect& cell, const DiffCell& values,
              const theme::Tokens& tokens)
{
    theme::box(painter, cell.adjusted(kTintInset, kTintInset, -kTintInset, -kTintInset),
               {.fill = tokens.infoTint});
    const QRect words = wordsRect(painter, cell).adjusted(0, 2, 0, -2);
    const QRectF upper(words.left(), words.top(), words.width(), words.height() / 2.0);
    const QRectF lower = upper.translated(0, upper.height());
    const QString before = wordsOf(values.first);
    theme::text(painter, upper, before, {.role = kRole, .ink = tokens.text2});
    strikeThrough(painter, upper, before, tokens.text2);
    theme::text(painter, lower, wordsOf(values.second), {.role = kRole, .ink = tokens.info});
}

} // namespace

int kindCellWidth(bool isCheckable)
{
    return kBadgeLead + kBadge + kBadgeTrail + (isCheckable ? kTick + kTickGap : 0);
}

QRect tickRect(const QRect& cell)
{
    return {cell.left() + kBadgeLead, cell.center().y() - kTick / 2 + 1, kTick, kTick};
}

int lowRowHeight()
{
    return std::max(28, theme::lineHeight(theme::Role::Body) + 10);
}

int highRowHeight()
{
    return std::max(44, 2 * theme::lineHeight(kRole) + 12);
}

void drawKind(QPainter& painter, const QRect& cell, Change kind, bool isCheckable,
              const theme::Tokens& tokens)
{
    const int lead = kBadgeLead + (isCheckable ? kTick + kTickGap : 0);
    const QRect place(cell.left() + lead, cell.center().y() - kBadge / 2 + 1, kBadge, kBadge);
    const QRect badge = QStyle::visualRect(painter.layoutDirection(), cell, place);
    const KindInks inks = inksOf(kind, tokens);
    theme::box(painter, badge, {.radius = kBadgeRadius, .fill = inks.tint, .line = inks.ink});
    theme::text(painter, badge, kindSign(kind),
                {.role = theme::Role::Strong, .ink = inks.ink, .alignment = Qt::AlignCenter});
}

void drawDiffCell(QPainter& painter, const QRect& cell, const DiffCell& values, Change kind,
                  bool differs, const theme::Tokens& tokens)
{
    if (differs)
        return drawBoth(painter, cell, values, tokens);
    const Value* value = values.value();
    QColor ink = isFaint(value) ? tokens.text3 : tokens.text;
    if (kind == Change::Removed)
        ink = tokens.err;
    theme::text(painter, wordsRect(painter, cell), wordsOf(value), {.role = kRole, .ink = ink});
}

void drawPlaceholder(QPainter& painter, const QRect& cell, const QString& words,
                     const theme::Tokens& tokens)
{
    theme::text(painter, wordsRect(painter, cell), words, {.role = kRole, .ink = tokens.text3});
}

double cellWidth(const DiffCell& values)
{
    return std::max(theme::textWidth(wordsOf(values.first), kRole),
                    theme::textWidth(wordsOf(values.second), kRole));
}

} // namespace ui::diff
