#include "core/base/progressmeter.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;

namespace core {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr auto kWindow = 3s;
constexpr auto kSampleStep = 100ms;
constexpr auto kShortestSpan = 300ms; ///< below it a rate is noise
constexpr auto kStalled = 1s;

std::int64_t roundedForPeople(double seconds)
{
    const double step = seconds < 10 ? 1 : seconds < 60 ? 5 : 60;
    return static_cast<std::int64_t>(std::max(1.0, std::round(seconds / step)) * step);
}

} // namespace

ProgressMeter::ProgressMeter(ProgressSink& next, SteadyClock now)
    : ProgressMeter(next, {}, now)
{
}

ProgressMeter::ProgressMeter(ProgressSink& next, std::stop_token stop, SteadyClock now)
    : m_next(next)
    , m_stop(std::move(stop))
    , m_now(now)
{
}

void ProgressMeter::report(const Progress& progress) noexcept
{
    const SteadyTime now = m_now();
    if (m_samples.empty() || progress.phase != m_phase || progress.unit != m_unit)
        startPhase(progress, now);

    Progress shown = progress;
    advance(shown.total == 0 ? shown.done : std::min(shown.done, shown.total), now);
    shown.done = m_done;
    if (shown.total != 0) // a total that shrinks must not put `done` beyond it
        shown.total = std::max(shown.total, m_done);
    addRate(shown, now);
    m_next.report(shown);
}

void ProgressMeter::startPhase(const Progress& progress, SteadyTime now)
{
    m_phase = progress.phase;
    m_unit = progress.unit;
    m_done = progress.total == 0 ? progress.done : std::min(progress.done, progress.total);
    m_movedAt = now;
    m_samples.assign(1, {.at = now, .done = m_done});
}

void ProgressMeter::advance(std::uint64_t done, SteadyTime now)
{
    if (done > m_done) {
        m_done = done;
        m_movedAt = now;
    }
    if (now - m_samples.back().at >= kSampleStep)
        m_samples.push_back({.at = now, .done = m_done});
    // The oldest one stays until the next one is old enough to span the whole window.
    while (m_samples.size() > 1 && m_samples[1].at <= now - kWindow)
        m_samples.pop_front();
}

void ProgressMeter::addRate(Progress& progress, SteadyTime now) const
{
    progress.bytesPerSecond = 0;
    progress.secondsLeft.reset();
    if (m_stop.stop_requested())
        return;

    const auto span = now - m_samples.front().at;
    const double moved = static_cast<double>(m_done - m_samples.front().done);
    if (span < kShortestSpan || moved <= 0)
        return;
    const double perSecond = moved / Seconds(span).count();
    progress.bytesPerSecond = std::llround(perSecond * static_cast<double>(progress.bytesPerUnit));

    if (progress.total == 0 || now - m_movedAt >= kStalled)
        return;
    const double left = static_cast<double>(progress.total - m_done);
    progress.secondsLeft = left > 0 ? roundedForPeople(left / perSecond) : 0;
}

} // namespace core
