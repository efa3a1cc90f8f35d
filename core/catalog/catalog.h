#pragma once

#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/vault/vault.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace core::catalog {

enum class JobOutcome { Running, Done, Failed, Cancelled, Busy, Damaged, CannotJudge };
[[nodiscard]] QString outcomeKey(JobOutcome outcome);

/// The kind of the record that a catalogue made in place of one that could not be used begins with;
/// its backupId is where that one was put.
inline constexpr QLatin1StringView kLossKind{"catalog"};

/// One run of an operation. A record that still says Running although its process is gone is shown
/// as Failed ("ended without a result").
struct JobRecord
{
    qint64 id = 0; ///< 0 until it is stored
    QString kind{}; ///< "backup", "verify", "rehearse"; or kLossKind
    QString database{}; ///< canonical path; empty if it concerns none
    QString program{}; ///< "holdfast" or "holdfastctl"
    qint64 pid = 0;
    UtcTime startedAt{};
    std::optional<UtcTime> endedAt{};
    JobOutcome outcome = JobOutcome::Running;
    QString errorKind{};
    QString message{}; ///< one sentence for people
    QString backupId{}; ///< what it made or looked at
    double bytesPerSecond = 0; ///< of the copy: forecasts come from it
    /// What else was measured, by a stable word ("restore_s"): what a history can be drawn from.
    QMap<QString, double> measures{};
    QStringList log{}; ///< lines, in order

    friend bool operator==(const JobRecord&, const JobRecord&) = default;
};

/// What happened, and a cache of what the vault says. Can be deleted: it is rebuilt from the vault,
/// only the job history is lost, and where backups
/// lie that the configuration does not lead to. Qt Sql, one named connection an object; used by the
/// thread that opened it.
class Catalog
{
public:
    /// Opens or makes it, with its folder. A damaged or foreign file is put aside as
    /// `catalog.db.damaged-N` and a new one is made, whose history says so. Two processes may use
    /// it at the same time (WAL, busy timeout). Errors: CatalogUnusable, Destination….
    static Result<Catalog> open(const QString& path);

    Catalog(Catalog&&) noexcept;
    Catalog& operator=(Catalog&&) noexcept;
    ~Catalog();

    /// Replaces what is known of the backups of `root` (the folder of one database's backups) by
    /// `backups`, as they were listed at `readAt`. Writes only what is new.
    Result<> setBackups(const QString& root, const std::vector<vault::Backup>& backups,
                        UtcTime readAt);
    Result<> putBackup(const QString& root, const vault::Backup& backup);
    /// Changes what is known of a backup, in whichever root it is listed; never adds it.
    Result<> updateBackup(const vault::Backup& backup);
    /// Forgets a backup that is gone, with what was kept of it.
    Result<> dropBackup(const vault::Backup& backup);
    /// Newest first, summaries.
    Result<std::vector<vault::Backup>> backups(const QString& root);
    /// When the backups of `root` were listed; none if they never were.
    Result<std::optional<UtcTime>> readAt(const QString& root);

    /// That backups of `database` (canonical path) were put into `folder`, which the configuration
    /// does not lead to. Unlike the rest this is in no vault: it is lost with the catalogue.
    Result<> noteFolderElsewhere(const QString& database, const QString& folder);
    /// Those of `database`; empty = of all.
    Result<QStringList> foldersElsewhere(const QString& database);

    /// For backups in a vault that cannot be written: pin, label and proof are kept here, and laid
    /// over what the vault says by backups() and overlay().
    Result<> keepForReadOnly(const vault::Backup& backup);
    Result<> overlay(std::vector<vault::Backup>& backups);
    /// What is kept of this one, if it still is the same file; its proof only while that counts.
    Result<std::optional<vault::Manifest>> kept(const vault::Backup& backup);
    /// The artifacts in `folder` of which something is kept.
    Result<QStringList> keptIn(const QString& folder);
    /// Forgets what was kept: to be called once pin and label are written in the vault itself,
    /// which can be written now. Until then what is kept counts, so that no pin is lost in between.
    Result<> dropKept(const vault::Backup& backup);

    /// Stores a new record and returns its id.
    Result<qint64> beginJob(const JobRecord& job);
    Result<> appendLog(qint64 job, const QString& line);
    /// Stores the outcome and the measures of `job.id`; its log lines are appendLog()'s. Errors:
    /// InvalidArgument if there is no such job, CatalogUnusable.
    Result<> endJob(const JobRecord& job);
    /// Newest first, at most `limit`; `database` empty = of all, `kind` empty = all kinds.
    Result<std::vector<JobRecord>> jobs(const QString& database, int limit,
                                        const QString& kind = {});

private:
    struct State;
    explicit Catalog(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace core::catalog
