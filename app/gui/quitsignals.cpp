#include "app/gui/quitsignals.h"

#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace app::gui {

namespace {

volatile std::sig_atomic_t receiver = -1;
constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP};

/// All that may be done inside a signal handler.
void wake(int)
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(receiver, &one, sizeof one);
}

void handle(int number, void (*handler)(int))
{
    struct sigaction now = {};
    if (::sigaction(number, nullptr, &now) != 0 || now.sa_handler == SIG_IGN)
        return; // nohup wants it ignored
    now = {};
    now.sa_handler = handler;
    now.sa_flags = SA_RESTART;
    ::sigaction(number, &now, nullptr);
}

} // namespace

QuitSignals::QuitSignals()
    : m_event(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_notifier(m_event, QSocketNotifier::Read)
{
    receiver = m_event;
    for (const int number : kSignals)
        handle(number, &wake);
    connect(&m_notifier, &QSocketNotifier::activated, this, &QuitSignals::take);
}

QuitSignals::~QuitSignals()
{
    for (const int number : kSignals)
        handle(number, SIG_DFL);
    receiver = -1;
    ::close(m_event);
}

void QuitSignals::take()
{
    std::uint64_t count = 0;
    if (::read(m_event, &count, sizeof count) == sizeof count)
        Q_EMIT received();
}

} // namespace app::gui
