#pragma once

#include "core/jobs/restore.h"
#include "core/jobs/restores.h"
#include "tests/core/jobs/jobsbench.h"

#include <QJsonObject>

#include <sys/stat.h>

namespace jobstest {

/// A user who restores: database() is a database of 60 rows, kept once as backup() and changed
/// since.
class RestoreBench : public Bench
{
public:
    RestoreBench();

    /// Makes database() of these rows, backs it up, and gives it other content. `first` are
    /// statements that come before the table is made.
    [[nodiscard]] bool prepare(const QByteArrayList& first = {},
                               const core::jobs::BackupSpec& how = {});
    /// Backs up database(), or another: kept() from then on.
    [[nodiscard]] bool keep(const core::jobs::BackupSpec& how = {});
    /// Path of the backup.
    [[nodiscard]] const QString& kept() const { return m_kept; }
    /// What the backup holds, as fingerprintSql() tells it.
    [[nodiscard]] const QString& keptContent() const { return m_keptContent; }

    /// Of kept() to database(), without a first backup and without waiting, unless `spec` says
    /// otherwise.
    [[nodiscard]] core::jobs::RestoreSpec spec(const QString& target = {}) const;
    [[nodiscard]] core::Result<core::jobs::RestorePlan> plan(const core::jobs::RestoreSpec& spec);
    [[nodiscard]] core::Result<core::jobs::RestoreReport> run(const core::jobs::RestorePlan& plan);
    /// Plans and runs.
    [[nodiscard]] core::Result<core::jobs::RestoreReport>
    restore(const core::jobs::RestoreSpec& spec);
    [[nodiscard]] core::Result<core::jobs::RestoreReport> undo(core::jobs::UndoSpec spec = {});
    [[nodiscard]] std::vector<core::restore::Record> records() const;
    /// The texts of the log of the last run.
    [[nodiscard]] QStringList log() const;
    /// Runs in the thread of the restore whenever something changed.
    std::function<void(const core::restore::StepsNow&)> onChange{};
    /// Runs a restore in a process of its own that is killed when that step begins; false where it
    /// was not.
    [[nodiscard]] bool killAt(core::restore::StepKind kind,
                              const std::function<core::Result<core::jobs::RestoreReport>()>& run);

protected:
    [[nodiscard]] core::Result<core::jobs::RestoreReport>
    watched(const std::function<core::Result<core::jobs::RestoreReport>(core::restore::StepBoard&)>&
                run);

private:
    QString m_kept;
    QString m_keptContent;
    std::vector<core::restore::LogLine> m_log;
};

/// What SQLite finds in table `t` when it opens copies of these files: nothing is changed.
[[nodiscard]] QString contentOf(const QString& path);
/// "restored", "rolled-back target-held", or the word of the error that it ended with at once.
[[nodiscard]] QString wordOf(const core::Result<core::jobs::RestoreReport>& report);
/// "ok", or the words of what blocks; the sentence where there is no word.
[[nodiscard]] QString wordOf(const core::Result<core::jobs::RestorePlan>& plan);
/// Whether a step of that kind is in that state.
[[nodiscard]] bool isAt(const core::restore::StepsNow& now, core::restore::StepKind kind,
                        core::restore::StepState state = core::restore::StepState::Running);
/// Writes the record as a crash would have left it; a null takes its value away.
[[nodiscard]] bool rewrite(const core::restore::Record& record, const QJsonObject& changes);
/// All below a folder with their bytes, except the program's home.
[[nodiscard]] sqlitetest::FolderState everythingIn(const QString& folder);

/// An application of another process that has `path` open after it ran the statements.
class Application
{
public:
    Application(const QString& path, const QByteArrayList& statements);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] pid_t pid() const { return m_process.pid(); }

private:
    sqlitetest::ForkedProcess m_process;
    bool m_open = false;
};

/// As stat(2) gives them; zeros where there is no such file.
[[nodiscard]] struct stat factsOf(const QString& path);

} // namespace jobstest
