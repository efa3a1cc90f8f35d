#include "tests/ui/shell/keyboardwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
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
    if (button == nullptr || button->isChecked())
        return false;
    return button->group() != nullptr ? button->group()->exclusive() : button->autoExclusive();
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

/// What had the focus on the way, and what was not right with it there.
struct Way
{
    QList<QWidget*> widgets{};
    QStringList findings{};
};

/// Ends where it began, or where it does not go on.
Way walk(QWidget& window, Qt::Key key)
{
    Way way;
    for (int step = 0; step < kMostSteps; ++step) {
        QWidget* here = window.focusWidget();
        if (here == nullptr || way.widgets.contains(here))
            break;
        way.widgets << here;
        const bool isInView = !here->visibleRegion().isEmpty();
        const QImage withFocus = here->grab().toImage();
        QTest::keyClick(here, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        if (!isInView)
            way.findings << u"has the focus out of sight: "_s + nameOf(*here);
        else if (!here->hasFocus() && here->grab().toImage() == withFocus)
            way.findings << u"does not show the focus: "_s + nameOf(*here);
    }
    return way;
}

QRect placeIn(const QWidget& window, const QWidget& widget)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

/// The steps that lead up and not to another column, as nobody reads. One has to: that from the
/// last one to the first.
QStringList stepsBack(const QWidget& window, const QList<QWidget*>& way)
{
    QStringList findings;
    for (qsizetype i = 0; i < way.size(); ++i) {
        const QWidget* next = way[(i + 1) % way.size()];
        const QRect before = placeIn(window, *way[i]);
        const QRect after = placeIn(window, *next);
        if (after.bottom() < before.top() && after.left() <= before.left())
            findings << u"Tab goes back from %1 to %2"_s.arg(nameOf(*way[i]), nameOf(*next));
    }
    return findings.size() > 1 ? findings : QStringList();
}

/// Tab goes on from every control, so that the last one of the way leads to its first.
bool isRound(const QWidget& window, const QList<QWidget*>& way)
{
    return !way.isEmpty() && window.focusWidget() == way.front();
}

} // namespace

QString walkWithTheKeyboard(QWidget& window)
{
    window.activateWindow();
    if (!QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; }))
        return u"is not in front: "_s + nameOf(window);
    QCoreApplication::sendPostedEvents(); // all is laid out before anything is looked at
    QStringList findings;
    // Buttons show the focus from the first key on.
    auto* start = window.focusWidget();
    QTest::keyClick(start != nullptr && start->isVisible() ? start : &window, Qt::Key_Tab);
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QString word = key == Qt::Key_Tab ? u"Tab"_s : u"Shift+Tab"_s;
        const auto [way, wrong] = walk(window, key);
        if (!isRound(window, way))
            findings << word + u" does not come round: "_s
                    + (way.isEmpty() ? u"nothing has the focus"_s : nameOf(*way.back()));
        if (key == Qt::Key_Tab)
            findings << wrong << stepsBack(window, way);
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
