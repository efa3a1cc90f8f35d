#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

namespace ui::jobs {

/// Where a job that goes through several things can be halted between two of them. Used from the
/// thread of the window and from that of the job.
class PauseGate
{
public:
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const;
    /// The job stands still; until it does, it ends what it has begun.
    [[nodiscard]] bool isHolding() const;

    /// Comes back at once, or, while it is paused, when it goes on or `stop` is requested. Tells
    /// `onHold` before it stands still.
    void pass(const std::stop_token& stop, const std::function<void()>& onHold);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_paused = false;
    bool m_holding = false;
};

} // namespace ui::jobs
