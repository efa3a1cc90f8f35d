#include "ui/shell/refresher.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

using namespace std::chrono_literals;

namespace ui::shell {

namespace {

constexpr auto kPeriod = 5min;

} // namespace

Refresher::Refresher(QWidget& window, QAction& refresh)
    : QObject(&window)
    , m_window(window)
    , m_refresh(refresh)
{
    window.installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &Refresher::refresh);
    m_timer.start(kPeriod);
}

bool Refresher::eventFilter(QObject* watched, QEvent* event)
{
    const bool changes = event->type() == QEvent::Show || event->type() == QEvent::Hide
        || event->type() == QEvent::WindowStateChange;
    if (changes && watched == &m_window) {
        // A window that is being closed is hidden, but says so only after the event.
        const bool away = event->type() == QEvent::Hide || m_window.isMinimized();
        if (!away && m_wasAway)
            refresh();
        m_wasAway = away;
    }
    return QObject::eventFilter(watched, event);
}

void Refresher::refresh()
{
    if (m_window.isVisible() && !m_window.isMinimized())
        m_refresh.trigger();
}

} // namespace ui::shell
