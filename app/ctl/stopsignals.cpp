#include "app/ctl/stopsignals.h"

#include <cerrno>
#include <initializer_list>
#include <utility>

namespace app::ctl {

namespace {

/// Wakes the waiting thread when all is over; directed at that thread alone.
constexpr int kWakeUp = SIGUSR2;

bool isIgnored(int number)
{
    struct sigaction action = {};
    return ::sigaction(number, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

StopSignals::StopSignals()
{
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &ignore, nullptr);
    ::sigaction(SIGXFSZ, &ignore, nullptr); // a limit on the size of files is a full disk

    ::sigemptyset(&m_signals);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        // Linux queues even an ignored signal once it is blocked.
        if (!isIgnored(number))
            ::sigaddset(&m_signals, number);
    }
    ::sigaddset(&m_signals, kWakeUp);
    ::pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
    m_thread = std::jthread([this](const std::stop_token& ended) { watch(ended); });
}

StopSignals::~StopSignals()
{
    m_thread.request_stop();
    ::pthread_kill(m_thread.native_handle(), kWakeUp);
}

void StopSignals::watch(const std::stop_token& ended)
{
    for (;;) {
        siginfo_t signal = {};
        const int number = ::sigwaitinfo(&m_signals, &signal);
        if (ended.stop_requested() || (number < 0 && errno != EINTR))
            return;
        if (number > 0 && number != kWakeUp)
            take(number, signal.si_code == SI_KERNEL);
    }
}

void StopSignals::take(int number, bool fromTerminal)
{
    const std::scoped_lock lock(m_mutex);
    if (m_taker)
        m_taker(number, fromTerminal);
    else
        m_source.request_stop();
}

void StopSignals::divertTo(Taker taker)
{
    const std::scoped_lock lock(m_mutex);
    m_taker = std::move(taker);
}

} // namespace app::ctl
