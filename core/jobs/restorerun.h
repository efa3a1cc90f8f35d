#pragma once

#include "core/jobs/applicationcontrol.h"
#include "core/jobs/databaselock.h"
#include "core/jobs/recorder.h"
#include "core/jobs/restore.h"
#include "core/restore/replacement.h"

#include <functional>
#include <vector>

namespace core::jobs {

/// What a restore and an undo have in common while they run: the locks, the application, the steps
/// on the board, the way back.
class RestoreRun
{
public:
    struct Spec
    {
        QString task{}; ///< "restore", "undo": what others are told
        restore::Target target{}; ///< as it was planned
        ApplicationControl::Spec application{};
        std::optional<std::chrono::seconds>
            wait{}; ///< for other jobs; none: they are not waited for
    };

    RestoreRun(Spec spec, const Workshop& workshop, restore::StepBoard& board, Recorder& recorder);

    /// The lock of the target, before anything else. Errors: JobRunning, RestoreBlocked (the target
    /// is not what was planned).
    Result<> lock();
    /// From the swap on the target is another file, which nobody else may work on either.
    Result<> lockAlso(const QString& staged);
    void unlock() { m_locks.clear(); }

    /// Runs `body` as the step of that kind; its sentence is what came of it.
    Result<> step(restore::StepKind kind, const std::function<Result<QString>()>& body);
    /// Stops the application and waits until nobody has the target open.
    Result<> takeTarget();
    /// RestoreBlocked: the target is another database than the one that was looked at.
    [[nodiscard]] static Error notAsPlanned(const QString& target);
    /// Cancelled, if somebody asked to stop since the last step.
    [[nodiscard]] Result<> goOn() const;

    /// After a failure before the swap.
    RestoreReport rolledBack(const Error& reason);
    /// After a failure behind it: the old state comes back, or what is needed for that is told.
    RestoreReport putBack(restore::Replacement& replacement, const Error& reason);

    [[nodiscard]] JobContext job() { return m_recorder.context(); }
    [[nodiscard]] ApplicationControl& application() { return m_application; }
    [[nodiscard]] restore::StepBoard& board() { return m_board; }
    [[nodiscard]] const Workshop& workshop() const { return m_workshop; }
    [[nodiscard]] const restore::Target& target() const { return m_spec.target; }
    [[nodiscard]] double seconds() const;
    /// The record in the history: every line of the board's log, and the end; `what` was done, if
    /// it is not that the whole database was restored.
    void record(const RestoreReport& report, const QString& what = {});

    /// The step that runs is the one that failed; those behind it are not taken.
    void failRunning(const Error& reason);

private:
    Spec m_spec;
    const Workshop& m_workshop;
    restore::StepBoard& m_board;
    Recorder& m_recorder;
    ApplicationControl m_application;
    std::vector<FileLock> m_locks;
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

/// As far as it is known; 0 for what is packed and has no manifest.
[[nodiscard]] ByteCount imageBytesOf(const vault::Backup& backup);

} // namespace core::jobs
