#include "ui/theme/stylemenus.h"

#include "ui/theme/direction.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionMenuItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::theme {

namespace {

constexpr int kMargin = 12;
constexpr int kSignColumn = 24;
constexpr int kArrowColumn = 20;
constexpr int kShortcutGap = 28;
constexpr int kSeparatorHeight = 9;

bool hasSigns(const QStyleOptionMenuItem& option)
{
    return option.menuHasCheckableItems || option.maxIconWidth > 0;
}

bool isChecked(const QStyleOptionMenuItem& option)
{
    return option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
}

void drawSeparator(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Tokens& tokens = tokensFor(option.palette);
    const QRectF rect(option.rect);
    if (option.text.isEmpty())
        hline(painter, rect.left() + 8, rect.right() - 8, rect.center().y(), tokens.line);
    else
        text(painter, rect.adjusted(kMargin, 0, -kMargin, 0), option.text,
             {.role = Role::Caption, .ink = tokens.text3});
}

/// The icon, or the tick where the item is on.
void drawSign(const QStyleOptionMenuItem& option, QPainter& painter, const QRect& inner)
{
    const Tokens& tokens = tokensFor(option.palette);
    const QRect square(inner.left(), inner.center().y() - 7, 16, 16);
    const QRect place = QStyle::visualRect(option.direction, inner, square);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ink = enabled ? tokens.text2 : tokens.disabled;
    if (isChecked(option))
        drawIcon(painter, u"check"_s, place, enabled ? tokens.accentText : ink);
    else if (!option.icon.isNull())
        paintIcon(painter, option.icon, place, ink);
}

void drawWords(const QStyleOptionMenuItem& option, QPainter& painter, const QRect& words)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const qsizetype tab = option.text.indexOf(u'\t');
    const auto draw = [&](Qt::Alignment side, const QString& text, int flags) {
        painter.setLayoutDirection(lineDirection(text, option.direction));
        const auto alignment = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
        painter.drawText(words, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine | flags,
                         text);
    };
    painter.save();
    painter.setFont(option.font);
    painter.setPen(enabled ? tokens.text : tokens.disabled);
    draw(Qt::AlignLeft, tab < 0 ? option.text : option.text.left(tab), Qt::TextShowMnemonic);
    painter.setPen(enabled ? tokens.text3 : tokens.disabled);
    if (tab >= 0)
        draw(Qt::AlignRight, option.text.mid(tab + 1), 0);
    painter.restore();
}

} // namespace

void drawMenuPanel(const QStyleOption& option, QPainter& painter)
{
    const Tokens& tokens = tokensFor(option.palette);
    // Square: without a compositor the corners outside a radius would be black.
    box(painter, QRectF(option.rect), {.fill = tokens.surface, .line = tokens.button});
}

void drawMenuItem(const QStyleOptionMenuItem& option, QPainter& painter)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        drawSeparator(option, painter);
        return;
    }
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & QStyle::State_Selected))
        box(painter, QRectF(option.rect).adjusted(4, 0, -4, 0),
            {.radius = kControlRadius, .fill = tokens.select});

    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    drawSign(option, painter, inner);
    const int lead = hasSigns(option) ? kSignColumn : 0;
    const bool opens = option.menuItemType == QStyleOptionMenuItem::SubMenu;
    const QRect words = inner.adjusted(lead, 0, opens ? -kArrowColumn : 0, 0);
    drawWords(option, painter, QStyle::visualRect(option.direction, inner, words));
    if (opens) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect arrow(inner.right() - 12, inner.center().y() - 6, 13, 13);
        drawIcon(painter, mirrored ? u"chev-left"_s : u"chev-right"_s,
                 QStyle::visualRect(option.direction, inner, arrow),
                 enabled ? tokens.text2 : tokens.disabled);
    }
}

void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.window);
    if (option.state & QStyle::State_Selected)
        box(painter, QRectF(option.rect).adjusted(1, 2, -1, -2),
            {.radius = kControlRadius,
             .fill = option.state & QStyle::State_Sunken ? tokens.select : tokens.sunken});
    painter.setFont(font(Role::Body));
    painter.setPen(option.state & QStyle::State_Enabled ? tokens.text : tokens.disabled);
    painter.drawText(option.rect,
                     int(Qt::AlignCenter) | Qt::TextSingleLine | mnemonicFlag(option, widget),
                     option.text);
}

void drawToolTip(const QStyleOption& option, QPainter& painter)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::ToolTipBase));
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(),
                option.text.isEmpty() ? kSeparatorHeight : lineHeight(Role::Caption) + 8};
    const int shortcut = option.text.contains(u'\t') ? kShortcutGap : 0;
    const int signs = hasSigns(option) ? kSignColumn : 0;
    constexpr int kRow = 28;
    return {contents.width() + 2 * kMargin + signs + kArrowColumn + shortcut,
            std::max(kRow, QFontMetrics(option.font).height() + 10)};
}

} // namespace ui::theme
