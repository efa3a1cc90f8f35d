#include "ui/theme/styleviews.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionHeader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::theme {

namespace {

constexpr int kArrow = 12;

bool isSorted(const QStyleOptionHeader& option)
{
    return option.sortIndicator != QStyleOptionHeader::None;
}

} // namespace

void drawHeader(const QStyleOptionHeader& option, QPainter& painter)
{
    drawHeaderFoot(option, painter);
    const Tokens& tokens = tokensFor(option.palette);
    const bool trailing = option.textAlignment.testFlag(Qt::AlignRight);
    const QRect inner = option.rect.adjusted(kCellLead, 0, -kCellTrail, 0);
    const int arrowRoom = isSorted(option) ? kArrow + 3 : 0;
    const int width = std::min(inner.width() - arrowRoom,
                               static_cast<int>(textWidth(option.text, Role::Caption)) + 1);
    const QRect block = QStyle::alignedRect(
        option.direction, (trailing ? kFigures : Qt::AlignLeft) | Qt::AlignVCenter,
        QSize(width + arrowRoom, inner.height()),
        QStyle::visualRect(option.direction, option.rect, inner));
    const bool strong = isSorted(option) || (option.state & QStyle::State_MouseOver);
    text(painter, QStyle::visualRect(option.direction, block, block.adjusted(0, 0, -arrowRoom, 0)),
         option.text, {.role = Role::Caption, .ink = strong ? tokens.text : tokens.text2});
    if (!isSorted(option))
        return;
    const QRect arrow(block.right() - kArrow + 1, block.center().y() - kArrow / 2 + 1, kArrow,
                      kArrow);
    const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
    drawIcon(painter, up ? u"chev-down"_s : u"chev-up"_s,
             QStyle::visualRect(option.direction, block, arrow), tokens.text2);
}

void drawHeaderFoot(const QStyleOption& option, QPainter& painter)
{
    const QRectF rect(option.rect);
    hline(painter, rect.left(), rect.right(), rect.bottom() - hair(painter),
          tokensFor(option.palette).border);
}

void drawRowTint(const QStyleOption& option, QPainter& painter)
{
    const Tokens& tokens = tokensFor(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, tokens.select);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, tokens.hover);
}

void drawBranch(const QStyleOption& option, QPainter& painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const bool open = option.state & QStyle::State_Open;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QPointF centre = QRectF(option.rect).center();
    const QString closedSign = mirrored ? u"chev-left"_s : u"chev-right"_s;
    drawIcon(painter, open ? u"chev-down"_s : closedSign,
             QRectF(centre.x() - 6.5, centre.y() - 6.5, 13, 13), tokensFor(option.palette).text2);
}

void drawAreaFrame(const QStyleOption& option, QPainter& painter)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool focused = option.state & QStyle::State_HasFocus;
    // A radius of 3 hides no part of the square viewport inside a frame of 1.
    frame(painter, QRectF(option.rect),
          {.radius = 3, .line = focused ? tokens.focus : tokens.button});
}

} // namespace ui::theme
