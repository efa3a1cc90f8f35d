#pragma once

#include "app/ctl/terminal.h"
#include "core/base/jobcontext.h"
#include "core/base/progressmeter.h"

#include <QLatin1String>

#include <memory>

namespace app::ctl {

/// Where progress is shown. finish() shows what is still held back and cleans up.
class ProgressView : public core::ProgressSink
{
public:
    virtual void finish() noexcept = 0;
};

/// Lets at most ten a second through, but the first of each phase always.
class Throttle
{
public:
    [[nodiscard]] bool letsThrough(core::Phase phase);

private:
    std::chrono::steady_clock::time_point m_last{};
    std::optional<core::Phase> m_phase{};
};

/// Progress of one job on this terminal: a live line, JSON lines or nothing, behind the meter that
/// computes rate and time left.
class JobProgress
{
public:
    JobProgress(Terminal& terminal, QLatin1String job, std::stop_token stop);
    ~JobProgress();
    JobProgress(const JobProgress&) = delete;
    JobProgress& operator=(const JobProgress&) = delete;

    /// For the job's operation; must not outlive this object.
    [[nodiscard]] core::JobContext context() { return {m_stop, m_meter}; }

private:
    std::stop_token m_stop;
    std::unique_ptr<ProgressView> m_view;
    core::ProgressMeter m_meter;
};

} // namespace app::ctl
