#include "core/jobs/deletebackups.h"

#include "core/config/config.h"
#include "core/jobs/recorder.h"
#include "core/jobs/shelf.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::DeleteBackups)
};

ByteCount storedBytes(const std::vector<vault::Backup>& backups)
{
    ByteCount sum;
    for (const vault::Backup& backup : backups)
        sum = sum + backup.storedBytes;
    return sum;
}

QSet<QString> pathsOf(const std::vector<vault::Backup>& backups)
{
    QSet<QString> paths;
    for (const vault::Backup& backup : backups)
        paths.insert(backup.artifactPath);
    return paths;
}

/// What one run needs for each of its backups, opened once.
class Deletion
{
public:
    Deletion(const Workshop& workshop, const JobContext& job)
        : m_job(job)
        , m_config(config::loadConfig(workshop.places.configFile))
        , m_catalog(catalog::Catalog::open(workshop.places.catalogFile))
    {
    }

    Result<> run(const vault::Backup& backup)
    {
        if (isProtectedDatabase(backup))
            return Error{
                .code = ErrorCode::InvalidArgument,
                .path = backup.artifactPath,
                .detail = u"%1 is itself a database that is backed up"_s.arg(backup.artifactPath)};
        if (isPinned(backup))
            return Error{.code = ErrorCode::BackupPinned, .path = backup.artifactPath};
        if (auto removed = vault::removeBackup(backup, m_job); !removed)
            return removed;
        if (m_catalog)
            static_cast<void>(m_catalog->dropBackup(backup)); // a cache
        return {};
    }

private:
    /// `x-backup.db` is the name of a guide's backup, and may be a database that somebody protects.
    [[nodiscard]] bool isProtectedDatabase(const vault::Backup& backup) const
    {
        return m_config && config::findDatabase(*m_config, backup.artifactPath) != nullptr;
    }

    /// A pin that only the catalogue has, from when the vault could not be written, counts too.
    [[nodiscard]] bool isPinned(const vault::Backup& backup)
    {
        std::vector<vault::Backup> laid{backup};
        return m_catalog && m_catalog->overlay(laid) && laid.front().pinned();
    }

    JobContext m_job;
    Result<config::Config> m_config;
    Result<catalog::Catalog> m_catalog;
};

DeleteReport deleteEach(const DeletePlan& plan, const Workshop& workshop, Recorder& recorder)
{
    const JobContext job = recorder.context();
    Deletion deletion(workshop, job);
    DeleteReport report;
    for (const vault::Backup& backup : plan.going) {
        job.progress.report({.phase = Phase::Deleting,
                             .done = report.deleted.size() + report.failed.size(),
                             .total = plan.going.size(),
                             .unit = Unit::Backups,
                             .subject = backup.id});
        const auto done = job.stop.stop_requested() ? Result<>(Error{.code = ErrorCode::Cancelled})
                                                    : deletion.run(backup);
        if (done) {
            report.deleted.push_back(backup);
            recorder.keep(Messages::tr("Deleted: %1").arg(backup.id));
            continue;
        }
        report.failed.push_back({backup, done.error()});
        if (done.error().code == ErrorCode::Cancelled)
            break;
    }
    return report;
}

QString sentenceAbout(const DeleteReport& report)
{
    return report.deleted.size() == 1
        ? Messages::tr("One backup was deleted.")
        : Messages::tr("%1 backups were deleted.").arg(report.deleted.size());
}

} // namespace

ByteCount DeletePlan::bytes() const
{
    return storedBytes(going);
}

ByteCount DeleteReport::freedBytes() const
{
    return storedBytes(deleted);
}

DeletePlan planDeletion(const QString& database, const std::vector<vault::Backup>& chosen,
                        const std::vector<vault::Backup>& all)
{
    DeletePlan plan{.database = database, .name = QFileInfo(database).fileName()};
    QSet<QString> seen;
    for (const vault::Backup& backup : chosen) {
        if (seen.contains(backup.artifactPath))
            continue;
        seen.insert(backup.artifactPath);
        (backup.pinned() ? plan.pinned : plan.going).push_back(backup);
    }
    for (auto* list : {&plan.going, &plan.pinned})
        std::ranges::stable_sort(*list, std::greater(), &vault::Backup::takenAt);

    const QSet<QString> going = pathsOf(plan.going);
    for (const vault::Backup& backup : all) {
        if (going.contains(backup.artifactPath))
            continue;
        ++plan.left;
        if (backup.verdict() != vault::Verdict::Ok)
            continue;
        ++plan.provenLeft;
        if (!plan.newestProven || plan.newestProven->takenAt < backup.takenAt)
            plan.newestProven = backup;
    }
    plan.losesLastProven =
        plan.provenLeft == 0 && std::ranges::any_of(plan.going, [](const vault::Backup& backup) {
            return backup.verdict() == vault::Verdict::Ok;
        });
    return plan;
}

DeleteReport deleteBackups(const DeletePlan& plan, const Workshop& workshop, const JobContext& job)
{
    Recorder recorder(workshop, job, u"delete"_s, plan.database);
    DeleteReport report = deleteEach(plan, workshop, recorder);
    const QString single = plan.going.size() == 1 ? plan.going.front().id : QString();
    if (report.failed.empty())
        recorder.succeed(single, vault::Verdict::Ok, sentenceAbout(report));
    else
        recorder.fail(report.failed.front().error);
    return report;
}

} // namespace core::jobs
