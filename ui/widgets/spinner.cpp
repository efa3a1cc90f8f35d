#include "ui/widgets/spinner.h"

#include "ui/theme/motion.h"

#include <QEvent>
#include <QWidget>

namespace ui::widgets {

namespace {

constexpr int kStepMs = 50;

} // namespace

Spinner::Spinner(QWidget& host)
    : QObject(&host)
    , m_host(host)
{
    m_timer.setInterval(kStepMs);
    connect(&m_timer, &QTimer::timeout, this, &Spinner::step);
    host.installEventFilter(this);
}

void Spinner::setRunning(bool running)
{
    m_running = running;
    startOrStop();
}

bool Spinner::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        startOrStop();
    return QObject::eventFilter(watched, event);
}

void Spinner::step()
{
    m_turn += double(kStepMs) / theme::kTurnMs;
    if (m_turn >= 1)
        m_turn -= 1;
    m_host.update();
}

void Spinner::startOrStop()
{
    if (m_running && m_host.isVisible() && theme::isAnimated(m_host))
        m_timer.start();
    else
        m_timer.stop();
}

} // namespace ui::widgets
