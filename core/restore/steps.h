#pragma once

#include "core/base/utctime.h"

#include <QString>

#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace core::restore {

/// What a restore consists of, in the order in which it happens. Which of them one restore has, its
/// plan says.
enum class StepKind {
    ProveBackup, ///< a fresh proof, where the last one is too old
    StopApplication, ///< a command of the user's
    CheckHolders, ///< nobody has the database open
    KeepSafetyCopy, ///< the present state, with what is only in the WAL
    Stage, ///< the backup beside the target, unpacked and durable
    VerifyStaged,
    Swap, ///< swap restore: one rename
    Replace, ///< online restore: one transaction
    VerifyRestored,
    StartApplication,
    Probe, ///< does the application answer?
    BackUp, ///< the first backup of the restored database
    OpenBackup, ///< tables: unpacked if need be, and read where it lies
    BringBack, ///< tables: one transaction
    Sandbox, ///< rehearsal: the backup as a database in a folder of its own
    CleanUp, ///< rehearsal: all that ran there, and the folder
};

enum class StepState {
    Waiting,
    Running,
    Done,
    Skipped,
    Failed,
    Stopped, ///< somebody stopped the restore while it was running
    Undone,
};

/// One step as it stands.
struct Step
{
    StepKind kind = StepKind::Stage;
    StepState state = StepState::Waiting;
    QString detail{}; ///< one sentence: what it does, then what came of it
    double seconds = 0; ///< that it took, or takes until now
    std::optional<double> expectedSeconds{}; ///< from runs before

    friend bool operator==(const Step&, const Step&) = default;
};

struct LogLine
{
    UtcTime at{};
    QString text{};

    friend bool operator==(const LogLine&, const LogLine&) = default;
};

/// All of them at one moment. A value.
struct StepsNow
{
    std::vector<Step> steps{};
    std::vector<LogLine> log{};
    bool rollingBack = false; ///< going back to how it was
    bool pastNoReturn = false; ///< the target is changed: stopping now undoes the restore

    friend bool operator==(const StepsNow&, const StepsNow&) = default;
};

/// "stop-application" …: stable words for JSON and records.
[[nodiscard]] QString stepKey(StepKind kind);
[[nodiscard]] std::optional<StepKind> stepFromKey(const QString& key);
[[nodiscard]] QString stateKey(StepState state);
[[nodiscard]] std::optional<StepState> stateFromKey(const QString& key);
/// "Stop the application", in the user's language.
[[nodiscard]] QString stepTitle(StepKind kind);

/// Where a running restore writes what it does, and any thread reads it: the window ten times a
/// second, the command line when something changed.
class StepBoard
{
public:
    explicit StepBoard(Clock clock = &systemNow);

    void plan(std::vector<Step> steps);
    void begin(StepKind kind);
    void end(StepKind kind, StepState state, const QString& detail = {});
    void detail(StepKind kind, const QString& sentence);
    /// A command may write without end: of very many lines the first and the last are kept, of a
    /// very long one its beginning.
    void log(const QString& line);
    void startRollback();
    void passNoReturn(bool passed);

    /// Called on the restore's own thread after each change; empty: nobody is.
    void onChange(std::function<void()> call);

    [[nodiscard]] StepsNow now() const;
    /// Counts up with every change: cheap to ask whether there is something new.
    [[nodiscard]] quint64 version() const;

private:
    Step* find(StepKind kind);
    /// Makes a change under the mutex, then tells about it outside.
    void change(const std::function<void()>& how);

    Clock m_clock;
    mutable std::mutex m_mutex;
    StepsNow m_now;
    std::vector<std::pair<StepKind, double>> m_begun; ///< monotonic seconds
    quint64 m_version = 0;
    std::function<void()> m_call;
};

} // namespace core::restore
