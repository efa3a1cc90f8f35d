#include "tests/ui/shell/keyboardwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

constexpr int kMostSteps = 200;

template <class... Kinds>
bool isOneOf(const QWidget& widget)
{
    return ((qobject_cast<const Kinds*>(&widget) != nullptr) || ...);
}

/// Parts that Qt makes inside a control; their control answers for them.
bool isPart(const QWidget& widget)
{
    const auto* parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1)
        || isOneOf<QHeaderView, QScrollBar, QMenuBar>(widget)
        || (parent != nullptr && isOneOf<QComboBox, QAbstractSpinBox>(*parent));
}

/// Of buttons of which one is chosen, the chosen one stands for all: from there the arrows lead on.
bool isLedToByArrows(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && button->group() != nullptr && button->group()->exclusive()
        && !button->isChecked();
}

bool isControl(const QWidget& widget)
{
    const bool takesKeys = (widget.focusPolicy() & Qt::TabFocus) != 0 && !widget.isWindow();
    return !isPart(widget) && !isLedToByArrows(widget) && widget.isVisible() && widget.isEnabled()
        && (takesKeys
            || isOneOf<QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox,
                       QComboBox, QLineEdit>(widget));
}

QString nameOf(const QWidget& widget)
{
    const QString kind = QString::fromLatin1(widget.metaObject()->className());
    const QString name = widget.objectName();
    const auto* parent = widget.parentWidget();
    if (name.isEmpty() && parent != nullptr)
        return kind + u" in "_s + nameOf(*parent);
    return kind + u' ' + name;
}

QString spokenName(QWidget& widget)
{
    const auto* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

/// What has the focus on the way; ends where it began, or where it does not go on.
QList<QWidget*> walk(QWidget& window, Qt::Key key)
{
    QList<QWidget*> way;
    for (int step = 0; step < kMostSteps; ++step) {
        QWidget* here = window.focusWidget();
        if (here == nullptr || way.contains(here))
            break;
        way << here;
        QTest::keyClick(here, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return way;
}

/// Tab goes on from every control, so that the last one of the way leads to its first.
bool isRound(const QWidget& window, const QList<QWidget*>& way)
{
    return !way.isEmpty() && window.focusWidget() == way.front();
}

} // namespace

QString walkWithTheKeyboard(QWidget& window)
{
    QStringList findings;
    if (window.focusWidget() == nullptr || !window.focusWidget()->isVisible())
        QTest::keyClick(&window, Qt::Key_Tab);
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QString word = key == Qt::Key_Tab ? u"Tab"_s : u"Shift+Tab"_s;
        const auto way = walk(window, key);
        if (!isRound(window, way))
            findings << word + u" does not come round: "_s
                    + (way.isEmpty() ? u"nothing has the focus"_s : nameOf(*way.back()));
        const QSet<QWidget*> reached(way.begin(), way.end());
        for (auto* widget : window.findChildren<QWidget*>()) {
            if (isControl(*widget) && widget->window() == &window && !reached.contains(widget))
                findings << word + u" does not reach "_s + nameOf(*widget);
        }
    }
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!isControl(*widget) || widget->window() != &window)
            continue;
        if (widget->objectName().isEmpty())
            findings << u"no object name: "_s + nameOf(*widget);
        if (spokenName(*widget).isEmpty())
            findings << u"no name to read aloud: "_s + nameOf(*widget);
    }
    return findings.join(u'\n');
}

} // namespace testsupport
