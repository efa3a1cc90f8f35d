#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/stylebuttons.h"
#include "ui/theme/stylemenus.h"
#include "ui/theme/styleviews.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QStyleOption>

#include <algorithm>

namespace ui::theme {

namespace {

constexpr int kFocusGap = 5; ///< between the words of a check box and its focus ring

} // namespace

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const
{
    switch (element) {
    case SE_PushButtonContents: return option->rect.adjusted(2, 0, -2, 0);
    case SE_HeaderLabel: return option->rect.adjusted(kCellLead, 0, -kCellTrail, 0);
    case SE_LineEditContents: {
        const auto* field = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = field != nullptr && field->lineWidth > 0;
        return framed ? option->rect.adjusted(5, 1, -5, -1) : option->rect;
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const QRect words = QProxyStyle::subElementRect(element, option, widget);
        const QRect tall(words.left(), option->rect.top(), words.width(), option->rect.height());
        return tall.adjusted(-kFocusGap, 0, kFocusGap, 0) & option->rect;
    }
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth: return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuHMargin:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_MenuBarHMargin: return 6;
    case PM_MenuBarVMargin: return 1;
    case PM_MenuVMargin: return 4;
    case PM_ToolTipLabelFrameWidth: return 5;
    case PM_FocusFrameHMargin: return 6;
    case PM_SplitterWidth: return 12;
    case PM_TreeViewIndentation: return 20;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_Menu_Scrollable: // a menu of two hundred databases does not fill the screen
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_EtchDisabledText:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_UnderlineShortcut:
        // Like the focus ring: for people who use the keyboard.
        return qobject_cast<const QMenu*>(widget) != nullptr || widget == nullptr
            || widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    case SH_DialogButtonLayout: return QDialogButtonBox::GnomeLayout; // what is done stands last
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = controlHeight(widget);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    switch (type) {
    case CT_PushButton: return button != nullptr ? pushButtonSize(*button, widget) : usual;
    case CT_MenuItem: return item != nullptr ? menuItemSize(*item, contents) : usual;
    case CT_MenuBarItem: return {contents.width() + 18, std::max(26, height - 2)};
    case CT_LineEdit: return {contents.width() + 12, height};
    case CT_SpinBox: return {contents.width() + 30, height};
    case CT_ComboBox: return {contents.width() + 40, height};
    case CT_ToolButton: return usual.expandedTo({height, height});
    case CT_HeaderSection:
        return {usual.width() + kCellLead + kCellTrail,
                std::max(kHeaderHeight, lineHeight(Role::Caption) + 10)};
    case CT_CheckBox:
    case CT_RadioButton: return {usual.width() + kFocusGap, std::max(24, usual.height())};
    case CT_ItemViewItem: return {usual.width() + 8, std::max(usual.height(), height - 4)};
    default: return usual;
    }
}

} // namespace ui::theme
