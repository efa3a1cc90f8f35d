#include "ui/theme/style.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/stylefields.h"
#include "ui/theme/stylemenus.h"
#include "ui/theme/stylescroll.h"
#include "ui/theme/styleviews.h"
#include "ui/theme/tokens.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui::theme {

namespace {

void drawChevron(const QStyleOption& option, QPainter& painter, const QString& name)
{
    const QPointF centre = QRectF(option.rect).center();
    const Tokens& tokens = tokensFor(option.palette);
    drawIcon(painter, name, QRectF(centre.x() - 6, centre.y() - 6, 12, 12),
             option.state & QStyle::State_Enabled ? tokens.text2 : tokens.disabled);
}

/// A line between things; false where the frame is none.
bool drawRule(const QStyleOption& option, QPainter& painter)
{
    const auto* shaped = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    const auto shape = shaped != nullptr ? shaped->frameShape : QFrame::NoFrame;
    const QRectF rect(option.rect);
    const QColor colour = tokensFor(option.palette).border;
    if (shape == QFrame::HLine)
        hline(painter, rect.left(), rect.right(), rect.center().y() - 0.5, colour);
    else if (shape == QFrame::VLine)
        vline(painter, rect.center().x() - 0.5, rect.top(), rect.bottom(), colour);
    return shape == QFrame::HLine || shape == QFrame::VLine;
}

/// A field with several lines, which looks like one with a single line.
bool isTextField(const QWidget* widget)
{
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    return text != nullptr && !text->isReadOnly();
}

/// Draws the option as what it is; false where it is something else.
template <class Option, class Draw>
bool drawAs(const QStyleOption& option, Draw&& draw)
{
    const auto* own = qstyleoption_cast<const Option*>(&option);
    if (own != nullptr)
        draw(*own);
    return own != nullptr;
}

} // namespace

Style::Style(const QPalette& platformPalette)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_platformPalette(platformPalette)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: drawButtonFace(*option, *painter, widget); return;
    case PE_PanelButtonTool: drawToolButtonFace(*option, *painter); return;
    case PE_FrameFocusRect: drawKeyboardFocus(*option, *painter, widget); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(*option, *painter); return;
    case PE_IndicatorRadioButton: drawRadioButton(*option, *painter); return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: drawRowTint(*option, *painter); return;
    case PE_IndicatorBranch: drawBranch(*option, *painter); return;
    case PE_PanelTipLabel: drawToolTip(*option, *painter); return;
    case PE_PanelMenu:
    case PE_FrameMenu: drawMenuPanel(*option, *painter); return;
    case PE_IndicatorArrowDown: drawChevron(*option, *painter, u"chev-down"_s); return;
    case PE_IndicatorArrowUp: drawChevron(*option, *painter, u"chev-up"_s); return;
    case PE_IndicatorArrowLeft: drawChevron(*option, *painter, u"chev-left"_s); return;
    case PE_IndicatorArrowRight: drawChevron(*option, *painter, u"chev-right"_s); return;
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_PanelMenuBar:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_IndicatorHeaderArrow: return;
    case PE_PanelLineEdit:
        if (const auto* field = qstyleoption_cast<const QStyleOptionFrame*>(option);
            field != nullptr && field->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_Frame:
        if (isTextField(widget)) {
            drawField(*option, *painter);
            return;
        }
        if (qobject_cast<const QAbstractScrollArea*>(widget) != nullptr) {
            drawAreaFrame(*option, *painter);
            return;
        }
        if (widget != nullptr && widget->windowType() == Qt::Popup) {
            drawMenuPanel(*option, *painter); // around the list of a combo box
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (!drawOwnControl(element, *option, *painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool Style::drawOwnControl(ControlElement element, const QStyleOption& option, QPainter& painter,
                           const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        return drawAs<QStyleOptionButton>(
            option, [&](const auto& button) { drawPushButton(button, painter, widget); });
    case CE_PushButtonLabel:
        return drawAs<QStyleOptionButton>(
            option, [&](const auto& button) { drawButtonLabel(button, painter, widget); });
    case CE_Header:
        return drawAs<QStyleOptionHeader>(option,
                                          [&](const auto& header) { drawHeader(header, painter); });
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeaderFoot(option, painter); return true;
    case CE_ProgressBar:
        return (option.state & State_Horizontal)
            && drawAs<QStyleOptionProgressBar>(
                   option, [&](const auto& bar) { drawProgressBar(bar, painter); });
    case CE_MenuItem:
        return drawAs<QStyleOptionMenuItem>(option,
                                            [&](const auto& item) { drawMenuItem(item, painter); });
    case CE_MenuBarItem:
        return drawAs<QStyleOptionMenuItem>(
            option, [&](const auto& item) { drawMenuBarItem(item, painter, widget); });
    case CE_MenuBarEmptyArea:
        painter.fillRect(option.rect, tokensFor(option.palette).window);
        return true;
    case CE_Splitter: drawSplitter(option, painter); return true;
    case CE_ComboBoxLabel:
        return drawAs<QStyleOptionComboBox>(
            option, [&](const auto& combo) { drawComboBoxLabel(combo, painter); });
    case CE_ShapedFrame: return drawRule(option, painter);
    case CE_ItemViewItem:
        return drawAs<QStyleOptionViewItem>(
            option, [&](const auto& item) { drawItem(item, painter, widget); });
    default: return false;
    }
}

void Style::drawItem(const QStyleOptionViewItem& option, QPainter& painter,
                     const QWidget* widget) const
{
    // A selected row is a tint here, so its words keep their colour.
    QStyleOptionViewItem item(option);
    item.palette.setColor(QPalette::HighlightedText, tokensFor(option.palette).text);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, &painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ComboBox && combo != nullptr)
        drawComboBox(*combo, *painter, widget);
    else if (control == CC_SpinBox && spin != nullptr)
        drawSpinBox(*spin, *painter);
    else if (control == CC_ScrollBar && slider != nullptr)
        drawScrollBar(*slider, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_SpinBox)
        return spinBoxPart(*option, part);
    if (control == CC_ScrollBar && slider != nullptr)
        return scrollBarPart(*slider, part);
    if (control == CC_ComboBox && (part == SC_ComboBoxEditField || part == SC_ComboBoxArrow))
        return comboBoxPart(*option, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Left alone, the words and the caret of a field are where the keyboard in use begins to write,
    // and the hint in it where the language does.
    auto* field = qobject_cast<QLineEdit*>(widget);
    if (field != nullptr && field->isRightToLeft())
        field->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    if (isTextField(widget)) // its inside is drawn with its frame
        qobject_cast<QPlainTextEdit*>(widget)->viewport()->setAutoFillBackground(false);
    auto* label = qobject_cast<QLabel*>(widget);
    if (label != nullptr && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

QPalette Style::standardPalette() const
{
    return paletteFrom(tokensFor(m_platformPalette));
}

} // namespace ui::theme
