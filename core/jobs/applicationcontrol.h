#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/restore/steps.h"

#include <chrono>
#include <optional>

namespace core::jobs {

/// How the application of a target is stopped and started, as far as a restore was told.
class ApplicationControl
{
public:
    struct Spec
    {
        QString target{};
        QString stop{}; ///< shell command; empty: none
        QString start{};
        std::chrono::seconds timeout{120};
        std::chrono::milliseconds wait{10'000}; ///< for holders to let go after the stop
    };

    ApplicationControl(Spec spec, restore::StepBoard& board);

    /// Runs the stop command, if there is one. Errors: Command…, Cancelled.
    Result<> stop(const JobContext& job);
    /// True once a stop command was run, however it ended, until start() ran.
    [[nodiscard]] bool wasStopped() const { return m_stopped; }
    [[nodiscard]] bool canStop() const { return !m_spec.stop.isEmpty(); }

    /// Waits until nobody has the target open. Errors: TargetHeld (named), Cancelled.
    Result<> waitUntilFree(const JobContext& job);

    /// Runs the start command, if there is one. Errors: Command…, Cancelled.
    Result<> start(const JobContext& job);
    /// After a failure or a cancel: what was stopped is started again, whoever told to stop. The
    /// sentence says what came of it; empty where there was nothing to start.
    [[nodiscard]] QString startAgain(const JobContext& job);

private:
    Result<> run(const QString& command, restore::StepKind kind, const JobContext& job);

    Spec m_spec;
    restore::StepBoard& m_board;
    bool m_stopped = false;
};

} // namespace core::jobs
