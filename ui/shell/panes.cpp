#include "ui/shell/panes.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui::shell {

Panes::Panes(QWidget& window, const QStringList& targets)
    : QObject(&window)
    , m_window(window)
    , m_targets(targets)
    , m_next(new QAction(tr("&Next pane"), this))
    , m_previous(new QAction(tr("&Previous pane"), this))
{
    m_next->setObjectName(u"nextPane"_s);
    m_next->setShortcut(QKeySequence(tr("F6")));
    m_previous->setObjectName(u"previousPane"_s);
    m_previous->setShortcut(QKeySequence(tr("Shift+F6")));
    connect(m_next, &QAction::triggered, this, [this] { move(1); });
    connect(m_previous, &QAction::triggered, this, [this] { move(-1); });
}

QList<QWidget*> Panes::visibleTargets() const
{
    QList<QWidget*> visible;
    for (const QString& name : m_targets) {
        auto* widget = m_window.findChild<QWidget*>(name);
        if (widget != nullptr && widget->isVisible() && widget->isEnabled())
            visible << widget;
    }
    return visible;
}

/// The pane that has the focus is the last one that begins at or before it in the order of Tab.
void Panes::move(int step)
{
    const auto targets = visibleTargets();
    if (targets.isEmpty())
        return;
    const QWidget* focus = m_window.focusWidget();
    qsizetype here = step > 0 ? -1 : 0;
    for (const QWidget* widget = focus; widget != nullptr;) {
        if (const auto found = targets.indexOf(widget); found >= 0) {
            here = found;
            break;
        }
        widget = widget->previousInFocusChain();
        if (widget == focus)
            break;
    }
    const auto there = (here + step + targets.size()) % targets.size();
    targets.at(there)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ui::shell
