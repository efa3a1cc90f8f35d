#include "ui/theme/stylebuttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::theme {

namespace {

constexpr int kIcon = 16;
constexpr int kIconGap = 6;
constexpr int kMenuArrow = 16;
constexpr int kLinkHeight = 24;
constexpr int kLeastWidth = 72;

/// The states that decide how a button looks.
struct Look
{
    explicit Look(const QStyleOption& option)
        : enabled(option.state & QStyle::State_Enabled)
        , on(option.state & QStyle::State_On)
        , down(option.state & QStyle::State_Sunken)
        , hovered(enabled && (option.state & QStyle::State_MouseOver))
    {
    }

    bool enabled;
    bool on;
    bool down;
    bool hovered;
};

QColor quietFill(const Look& look, const Tokens& tokens)
{
    if (look.down || look.on)
        return mix(tokens.window, tokens.text, 0.1);
    return look.hovered ? mix(tokens.window, tokens.text, 0.05) : QColor(Qt::transparent);
}

QColor strongFill(const Look& look, const Tokens& tokens, ButtonRole role)
{
    if (role == ButtonRole::Primary) {
        if (look.down)
            return tokens.accentPress;
        return look.hovered ? tokens.accentHover : tokens.accent;
    }
    return mix(tokens.danger, Qt::black, look.down ? 0.2 : look.hovered ? 0.1 : 0.0);
}

QColor normalFill(const Look& look, const Tokens& tokens)
{
    if (look.on)
        return tokens.select;
    if (look.down)
        return tokens.sunken;
    return look.hovered ? tokens.buttonHover : tokens.buttonFill;
}

void drawFoot(QPainter& painter, const QRectF& rect, BoxLook look, const QColor& foot)
{
    painter.save();
    painter.setClipRect(QRectF(rect.left(), rect.bottom() - 1.6, rect.width(), 2));
    look.line = foot;
    box(painter, rect, look);
    painter.restore();
}

QColor labelInk(const QStyleOptionButton& option, const QWidget* widget, const Tokens& tokens)
{
    if (!(option.state & QStyle::State_Enabled))
        return tokens.disabled;
    switch (buttonRole(widget)) {
    case ButtonRole::Primary:
    case ButtonRole::Danger: return tokens.onAccent;
    case ButtonRole::Link: return tokens.accentText;
    default: return option.state & QStyle::State_On ? tokens.accentText : tokens.text;
    }
}

QColor iconInk(const QStyleOptionButton& option, const QWidget* widget, const Tokens& tokens)
{
    const QColor ink = labelInk(option, widget, tokens);
    return ink == tokens.text ? tokens.text2 : ink;
}

int labelPadding(const QStyleOptionButton& option, ButtonRole role)
{
    if (role == ButtonRole::Link)
        return 0;
    return option.text.isEmpty() ? 6 : 12;
}

int wordsWidth(const QString& words, const QFontMetrics& metrics)
{
    return words.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, words).width() + 1;
}

bool hasMenu(const QStyleOptionButton& option)
{
    return option.features.testFlag(QStyleOptionButton::HasMenu);
}

int contentsWidth(const QStyleOptionButton& option, const QFontMetrics& metrics)
{
    const int gap = option.text.isEmpty() ? 0 : kIconGap;
    return wordsWidth(option.text, metrics) + (option.icon.isNull() ? 0 : kIcon + gap)
        + (hasMenu(option) ? kMenuArrow : 0);
}

QFont fontOf(const QWidget* widget)
{
    return widget != nullptr ? widget->font() : QApplication::font();
}

/// A square of `side` in the middle of the height of `block`, `lead` from where reading starts.
QRectF leadingSquare(Qt::LayoutDirection direction, const QRect& block, int lead, int side)
{
    const QRect square(block.left() + lead, block.center().y() - side / 2 + 1, side, side);
    return QStyle::visualRect(direction, block, square);
}

} // namespace

void drawButtonFace(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    const Look look(option);
    const ButtonRole role = buttonRole(widget);
    const QRectF rect(option.rect);
    BoxLook face{.radius = kControlRadius, .corners = buttonCorners(widget)};
    if (role == ButtonRole::Link)
        return;
    if (role == ButtonRole::Quiet) {
        face.fill = look.enabled ? quietFill(look, tokens) : QColor(Qt::transparent);
        box(painter, rect, face);
        return;
    }
    if (!look.enabled) {
        face.fill = tokens.window;
        face.line = tokens.border;
        box(painter, rect, face);
        return;
    }
    if (role == ButtonRole::Primary || role == ButtonRole::Danger) {
        face.fill = strongFill(look, tokens, role);
        face.line = mix(face.fill, Qt::black, isDark(option.palette) ? 0.05 : 0.22);
        box(painter, rect, face);
        return;
    }
    face.fill = normalFill(look, tokens);
    face.line = look.on ? tokens.marker : tokens.button;
    box(painter, rect, face);
    if (!look.on && !look.down)
        drawFoot(painter, rect, face, tokens.buttonFoot);
}

void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    const QFontMetrics metrics(fontOf(widget));
    const int width = std::min(contentsWidth(option, metrics), option.rect.width());
    const Qt::Alignment across = isLeading(widget) ? Qt::AlignLeft : Qt::AlignHCenter;
    const QRect inner = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(isLeading(widget) ? 8 : 0, 0, 0, 0));
    const QRect block = QStyle::alignedRect(option.direction, across | Qt::AlignVCenter,
                                            QSize(width, option.rect.height()), inner);
    int lead = 0;
    if (!option.icon.isNull()) {
        paintIcon(painter, option.icon, leadingSquare(option.direction, block, 0, kIcon),
                  iconInk(option, widget, tokens));
        lead = kIcon + kIconGap;
    }
    const int trail = hasMenu(option) ? kMenuArrow : 0;
    const QRect words =
        QStyle::visualRect(option.direction, block, block.adjusted(lead, 0, -trail, 0));
    painter.setFont(fontOf(widget));
    painter.setPen(labelInk(option, widget, tokens));
    painter.drawText(
        words,
        int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine | mnemonicFlag(option, widget),
        metrics.elidedText(option.text, Qt::ElideRight, words.width(), Qt::TextShowMnemonic));
    if (trail > 0)
        drawIcon(painter, u"chev-down"_s, leadingSquare(option.direction, block, width - 12, 12),
                 iconInk(option, widget, tokens));
}

void drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget)
{
    drawButtonFace(option, painter, widget);
    QStyleOptionButton label(option);
    label.rect = option.rect.adjusted(2, 0, -2, 0);
    if (buttonRole(widget) == ButtonRole::Link)
        label.rect = option.rect;
    drawButtonLabel(label, painter, widget);
    if (option.state & QStyle::State_HasFocus)
        drawKeyboardFocus(option, painter, widget);
}

void drawToolButtonFace(const QStyleOption& option, QPainter& painter)
{
    const Tokens& tokens = tokensFor(option.palette);
    box(painter, QRectF(option.rect),
        {.radius = kControlRadius, .fill = quietFill(Look(option), tokens)});
}

void drawKeyboardFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const bool isInPopup = widget != nullptr && widget->window()->windowType() == Qt::Popup;
    if (!(option.state & QStyle::State_KeyboardFocusChange) || isInPopup)
        return;
    const bool isRow = qobject_cast<const QAbstractItemView*>(widget) != nullptr;
    const bool isTool = qobject_cast<const QToolButton*>(widget) != nullptr;
    const QRect rect = isTool ? widget->rect() : option.rect;
    if (isRow)
        frame(painter, rect,
              {.radius = 2, .line = tokensFor(option.palette).focus, .lineWidth = 2});
    else
        focusRing(painter, rect, kControlRadius, buttonCorners(widget));
}

QSize pushButtonSize(const QStyleOptionButton& option, const QWidget* widget)
{
    const ButtonRole role = buttonRole(widget);
    const int padding = labelPadding(option, role);
    int width = contentsWidth(option, QFontMetrics(fontOf(widget))) + 2 * padding;
    const bool standsAlone = buttonCorners(widget) == kAllCorners && !option.text.isEmpty();
    if (standsAlone && (role == ButtonRole::Normal || role == ButtonRole::Primary))
        width = std::max(width, kLeastWidth);
    return {width, role == ButtonRole::Link ? kLinkHeight : controlHeight(widget)};
}

int mnemonicFlag(const QStyleOption& option, const QWidget* widget)
{
    const bool shown =
        QApplication::style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget) != 0;
    return shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

int controlHeight(const QWidget* widget)
{
    constexpr int kControl = 28;
    return std::max(kControl, QFontMetrics(fontOf(widget)).height() + 10);
}

} // namespace ui::theme
