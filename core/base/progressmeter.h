#pragma once

#include "core/base/progress.h"

#include <chrono>
#include <deque>
#include <stop_token>

namespace core {

/// Adds rate and time left to raw progress and passes it on. Stands between an operation and its
/// front end, so that window and command line compute neither.
///
/// Guarantees to the sink behind it: `done` never falls within a phase, never exceeds a known
/// `total`; the rate is averaged over the last 3 s; the time left is rounded (1 s below 10 s, 5 s
/// below a minute, then whole minutes) and absent while nothing moved for a second. Once the job is
/// being cancelled there is neither: what is left will not be done.
class ProgressMeter final : public ProgressSink
{
public:
    using SteadyTime = std::chrono::steady_clock::time_point;
    using SteadyClock = SteadyTime (*)();

    explicit ProgressMeter(ProgressSink& next, SteadyClock now = &std::chrono::steady_clock::now);
    /// For a job that `stop` cancels.
    ProgressMeter(ProgressSink& next, std::stop_token stop,
                  SteadyClock now = &std::chrono::steady_clock::now);

    void report(const Progress& progress) noexcept override;
    void note(const QString& sentence) noexcept override { m_next.note(sentence); }

private:
    struct Sample
    {
        SteadyTime at{};
        std::uint64_t done = 0;
    };

    void startPhase(const Progress& progress, SteadyTime now);
    void advance(std::uint64_t done, SteadyTime now);
    void addRate(Progress& progress, SteadyTime now) const;

    ProgressSink& m_next;
    std::stop_token m_stop;
    SteadyClock m_now;
    Phase m_phase = Phase::Preparing;
    Unit m_unit = Unit::Pages;
    std::uint64_t m_done = 0;
    SteadyTime m_movedAt{}; ///< when `done` last grew
    std::deque<Sample> m_samples; ///< at most one in 100 ms; empty before the first report
};

} // namespace core
