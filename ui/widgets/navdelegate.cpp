#include "ui/widgets/navdelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ui::widgets {

namespace {

constexpr int kRow = 32;
constexpr int kSeparator = 13;
constexpr int kIconLead = 12;
constexpr int kIcon = 16;
constexpr int kWordLead = 38;
constexpr int kBadgeTrail = 9;
constexpr int kBadgeShape = 14;
constexpr int kBadgeGap = 4;

void drawMarker(QPainter& painter, const QStyleOptionViewItem& option, const QRect& row)
{
    const theme::Tokens& tokens = theme::tokensFor(option.palette);
    theme::box(painter, row, {.radius = theme::kNavRadius, .fill = tokens.select});
    const QRect bar(row.left(), row.top() + 6, 3, row.height() - 12);
    theme::box(painter, QStyle::visualRect(option.direction, row, bar),
               {.radius = 1.5, .fill = tokens.marker});
}

/// Returns how much of the end of the row it took.
int drawBadge(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
              const QRect& row)
{
    const int count = index.data(NavBadgeCountRole).toInt();
    if (count == 0)
        return kBadgeTrail;
    const theme::Tokens& tokens = theme::tokensFor(option.palette);
    const auto status = static_cast<theme::Status>(index.data(NavBadgeStatusRole).toInt());
    const QString number = QLocale().toString(count);
    const int width =
        static_cast<int>(std::ceil(theme::textWidth(number, theme::Role::Caption))) + 1;
    const int left = row.right() + 1 - kBadgeTrail - width;
    const QRect words(left, row.top(), width, row.height());
    const QRect shape(left - kBadgeGap - kBadgeShape, row.center().y() - kBadgeShape / 2 + 1,
                      kBadgeShape, kBadgeShape);
    theme::drawStatus(painter, QStyle::visualRect(option.direction, row, shape), status, tokens);
    theme::text(painter, QStyle::visualRect(option.direction, row, words), number,
                {.role = theme::Role::Caption, .ink = theme::statusInk(status, tokens)});
    return kBadgeTrail + width + kBadgeGap + kBadgeShape + kBadgeGap;
}

} // namespace

void NavDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const
{
    const theme::Tokens& tokens = theme::tokensFor(option.palette);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    if (!index.data(NavPageRole).isValid()) {
        theme::hline(*painter, row.left() + 10, row.right() - 9, QRectF(row).center().y(),
                     tokens.border);
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        drawMarker(*painter, option, row);
    else if (option.state & QStyle::State_MouseOver)
        theme::box(*painter, row, {.radius = theme::kNavRadius, .fill = tokens.hover});

    const QRect icon(row.left() + kIconLead, row.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    theme::drawIcon(*painter, index.data(NavIconRole).toString(),
                    QStyle::visualRect(option.direction, row, icon),
                    selected ? tokens.accentText : tokens.text2);
    const int taken = drawBadge(*painter, option, index, row);
    theme::text(*painter,
                QStyle::visualRect(option.direction, row, row.adjusted(kWordLead, 0, -taken, 0)),
                index.data(Qt::DisplayRole).toString(),
                {.role = selected ? theme::Role::Strong : theme::Role::Body, .ink = tokens.text});
    if (selected && (option.state & QStyle::State_HasFocus))
        theme::focusRing(*painter, row, theme::kNavRadius);
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (!index.data(NavPageRole).isValid())
        return {kWordLead, kSeparator};
    const double word =
        theme::textWidth(index.data(Qt::DisplayRole).toString(), theme::Role::Strong);
    return {kWordLead + static_cast<int>(std::ceil(word)) + kBadgeTrail,
            std::max(kRow, theme::lineHeight(theme::Role::Strong) + 14)};
}

} // namespace ui::widgets
