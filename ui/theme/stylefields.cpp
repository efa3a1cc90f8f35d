#include "ui/theme/stylefields.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStyleOptionSpinBox>

using namespace Qt::StringLiterals;

namespace ui::theme {

namespace {

constexpr int kArrowWidth = 24;
constexpr int kStepWidth = 21;

QRectF centred(const QRect& rect, double side)
{
    const QPointF centre = QRectF(rect).center();
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

void drawStep(const QStyleOptionSpinBox& option, QPainter& painter, bool up)
{
    const Tokens& tokens = tokensFor(option.palette);
    const auto part = up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
    const QRect rect = spinBoxPart(option, part);
    const bool usable = option.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                       : QAbstractSpinBox::StepDownEnabled);
    const bool touched = option.activeSubControls.testFlag(part) && usable;
    if (touched)
        painter.fillRect(QRectF(rect).adjusted(0, up ? 1 : 0, -1, up ? 0 : -1),
                         option.state & QStyle::State_Sunken ? tokens.select : tokens.hover);
    drawIcon(painter, up ? u"chev-up"_s : u"chev-down"_s, centred(rect, 10),
             usable && (option.state & QStyle::State_Enabled) ? tokens.text2 : tokens.disabled);
}

} // namespace

void drawField(const QStyleOption& option, QPainter& painter)
{
    const Tokens& tokens = tokensFor(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool plain = !enabled || (option.state & QStyle::State_ReadOnly);
    const bool focused = enabled && (option.state & QStyle::State_HasFocus);
    BoxLook look{.radius = kControlRadius,
                 .fill = plain ? tokens.window : tokens.field,
                 .line = plain ? tokens.border : tokens.control};
    if (focused) {
        look.line = tokens.focus;
        look.lineWidth = 2;
    }
    box(painter, QRectF(option.rect), look);
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget)
{
    const Tokens& tokens = tokensFor(option.palette);
    if (option.editable) {
        drawField(option, painter);
    } else {
        drawButtonFace(option, painter, nullptr);
        if (option.state & QStyle::State_HasFocus)
            drawKeyboardFocus(option, painter, widget);
    }
    drawIcon(painter, option.editable ? u"chev-down"_s : u"updown"_s,
             centred(comboBoxPart(option, QStyle::SC_ComboBoxArrow), 13),
             option.state & QStyle::State_Enabled ? tokens.text2 : tokens.disabled);
}

void drawComboBoxLabel(const QStyleOptionComboBox& option, QPainter& painter)
{
    if (option.editable)
        return;
    const Tokens& tokens = tokensFor(option.palette);
    const QRect field = comboBoxPart(option, QStyle::SC_ComboBoxEditField);
    int lead = 0; // the words of a field and of a choice below it begin at one line
    if (!option.currentIcon.isNull()) {
        const QRect icon(field.left(), field.center().y() - 7, 16, 16);
        paintIcon(painter, option.currentIcon, QStyle::visualRect(option.direction, field, icon),
                  tokens.text2);
        lead = 22;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    text(painter, QStyle::visualRect(option.direction, field, field.adjusted(lead, 0, 0, 0)),
         option.currentText, {.ink = enabled ? tokens.text : tokens.disabled});
}

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter)
{
    drawField(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawStep(option, painter, /*up=*/true);
    drawStep(option, painter, /*up=*/false);
    const QRect steps = spinBoxPart(option, QStyle::SC_SpinBoxUp);
    const bool mirrored = option.direction == Qt::RightToLeft;
    vline(painter, mirrored ? steps.right() + 1 : steps.left(), option.rect.top() + 2,
          option.rect.bottom() - 1, tokensFor(option.palette).border);
}

QRect comboBoxPart(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect& all = option.rect;
    QRect rect;
    if (part == QStyle::SC_ComboBoxEditField)
        rect = all.adjusted(7, 2, -kArrowWidth, -2);
    else if (part == QStyle::SC_ComboBoxArrow)
        rect = QRect(all.right() - kArrowWidth, all.top(), kArrowWidth, all.height());
    return QStyle::visualRect(option.direction, all, rect);
}

QRect spinBoxPart(const QStyleOptionComplex& option, QStyle::SubControl part)
{
    const QRect& all = option.rect;
    const int half = all.height() / 2;
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    const bool plain = spin != nullptr && spin->buttonSymbols == QAbstractSpinBox::NoButtons;
    QRect rect;
    switch (part) {
    case QStyle::SC_SpinBoxFrame: return all;
    case QStyle::SC_SpinBoxEditField:
        rect = all.adjusted(7, 2, plain ? -7 : -kStepWidth - 1, -2);
        break;
    case QStyle::SC_SpinBoxUp:
        rect = QRect(all.right() - kStepWidth + 1, all.top(), kStepWidth, half);
        break;
    case QStyle::SC_SpinBoxDown:
        rect =
            QRect(all.right() - kStepWidth + 1, all.top() + half, kStepWidth, all.height() - half);
        break;
    default: return {};
    }
    if (plain && part != QStyle::SC_SpinBoxEditField)
        return {};
    return QStyle::visualRect(option.direction, all, rect);
}

} // namespace ui::theme
