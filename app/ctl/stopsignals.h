#pragma once

#include <csignal>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace app::ctl {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request, for as long as it lives. They are taken by
/// a thread that waits for them, so that no code ever runs inside a signal handler; a second one
/// asks again and kills nothing, because a job that publishes a file must get to its end. A signal
/// that was ignored when the program began stays ignored (nohup, background jobs of scripts). Must
/// be made before any other thread: those inherit the blocked signals. Also ignores SIGPIPE.
class StopSignals
{
public:
    StopSignals();
    ~StopSignals();
    StopSignals(const StopSignals&) = delete;
    StopSignals& operator=(const StopSignals&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

    /// Told of each signal instead of a stop request, on another thread. `fromTerminal`: a key was
    /// pressed, so that every process in the foreground got it too.
    using Taker = std::function<void(int number, bool fromTerminal)>;
    /// For a command that works in our place; an empty one ends that. Returns once no call runs any
    /// more.
    void divertTo(Taker taker);

private:
    void watch(const std::stop_token& ended);
    void take(int number, bool fromTerminal);

    sigset_t m_signals{};
    std::stop_source m_source;
    std::mutex m_mutex;
    Taker m_taker;
    std::jthread m_thread; ///< last: must die first
};

} // namespace app::ctl
