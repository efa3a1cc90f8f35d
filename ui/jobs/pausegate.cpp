#include "ui/jobs/pausegate.h"

namespace ui::jobs {

void PauseGate::setPaused(bool paused)
{
    const std::lock_guard guard(m_mutex);
    m_paused = paused;
    m_changed.notify_all();
}

bool PauseGate::isPaused() const
{
    const std::lock_guard guard(m_mutex);
    return m_paused;
}

bool PauseGate::isHolding() const
{
    const std::lock_guard guard(m_mutex);
    return m_holding;
}

void PauseGate::pass(const std::stop_token& stop, const std::function<void()>& onHold)
{
    std::unique_lock lock(m_mutex);
    if (!m_paused || stop.stop_requested())
        return;
    m_holding = true;
    lock.unlock();
    onHold();
    lock.lock();
    m_changed.wait(lock, stop, [this] { return !m_paused; });
    m_holding = false;
}

} // namespace ui::jobs
