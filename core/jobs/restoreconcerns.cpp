#include "core/jobs/restoreconcerns.h"

#include "core/base/durable.h"
#include "core/base/errortext.h"
#include "core/jobs/kinship.h"
#include "core/jobs/restoreonline.h"
#include "core/jobs/tablegroups.h"
#include "core/restore/files.h"
#include "core/restore/probeheaders.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Restore)
};

Concern warning(const QString& sentence, const QString& remedy = {})
{
    return {.sentence = sentence, .remedy = remedy};
}

bool mayWrite(const QString& path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

/// Holders keep a swap from being safe, unless they are stopped first.
void addHolders(const RestorePlan& plan, std::vector<Concern>& concerns)
{
    const bool isStopped = plan.spec.stop && !plan.spec.stop->isEmpty();
    if (plan.target.holders.empty() || plan.spec.method == RestoreMethod::Online)
        return;
    if (!isStopped)
        concerns.push_back(blockedBy({.code = ErrorCode::TargetHeld,
                                      .path = plan.target.path,
                                      .detail = describeHolders(plan.target.holders)}));
}

void addRoom(const RestorePlan& plan, std::vector<Concern>& concerns)
{
    if (plan.free < plan.needed)
        concerns.push_back(blockedBy({.code = ErrorCode::DestinationFull,
                                      .path = QFileInfo(plan.target.path).absolutePath()}));
    // Measured with the rest where it lies on the file system of the target.
    const bool copies =
        plan.safety == SafetyKind::Copy || plan.spec.method == RestoreMethod::Online;
    const auto there = freeSpace(plan.safetyFolder);
    if (copies && there && *there < plan.target.bytes()
        && restore::deviceOf(plan.safetyFolder) != restore::deviceOf(plan.target.path))
        concerns.push_back(
            blockedBy({.code = ErrorCode::DestinationFull, .path = plan.safetyFolder}));
}

/// A mount point cannot be replaced: it belongs to whoever mounted it, as a container does with a
/// single file.
void addMount(const RestorePlan& plan, std::vector<Concern>& concerns)
{
    if (plan.spec.method == RestoreMethod::Online || !restore::isMountPoint(plan.target.path))
        return;
    concerns.push_back(
        {.blocks = true,
         .sentence = Words::tr("%1 is mounted as a single file, as containers do it: it can be "
                               "written, but not replaced.")
                         .arg(plan.target.path),
         .remedy = Words::tr("Restore online, or restore to the file that is mounted there.")});
}

Kinship kinshipOf(const RestorePlan& plan)
{
    Kinship kinship{.backup = plan.backup,
                    .target = plan.target,
                    .marksNow = plan.marksNow,
                    .marksThen = plan.marksThen,
                    .replacesAll = true};
    if (!plan.tablesKnown)
        return kinship;
    for (const TableChange& change : plan.tables)
        kinship.tables.push_back(
            {.name = change.table, .inFirst = change.isNow, .inSecond = change.wasThen});
    return kinship;
}

/// Keys and sessions of then work again, and those of now do not.
void addSecrets(const RestorePlan& plan, const Workshop& workshop, std::vector<Concern>& concerns)
{
    QStringList names;
    for (const TableChange& change : plan.tables)
        names.append(change.table);
    const auto preset = presetOf(names, workshop);
    if (!preset)
        return;
    for (const config::TableGroup& group : preset->groups) {
        const bool has = std::ranges::any_of(
            group.tables, [&](const QString& table) { return names.contains(table); });
        if (group.holdsSecrets && has)
            concerns.push_back(
                warning(Words::tr("Old sign-ins and keys come back: what was withdrawn since the "
                                  "backup works again, and what was given out since does not."),
                        Words::tr("Withdraw them again after the restore.")));
    }
    if (plan.spec.method == RestoreMethod::Online)
        concerns.push_back(
            warning(Words::tr("%1 keeps counters in memory that may not fit the restored content.")
                        .arg(preset->title),
                    Words::tr("Restart it after the restore, or restore by replacing the file.")));
}

/// What the probe needs is looked for now: once the database is replaced it is too late.
void addProbe(const RestorePlan& plan, std::vector<Concern>& concerns)
{
    if (!plan.spec.probe || !plan.spec.probe->isUrl())
        return;
    if (const auto headers = restore::readHeaders(plan.spec.probe->headers); !headers)
        concerns.push_back(blockedBy(headers.error()));
}

void addSafety(const RestorePlan& plan, std::vector<Concern>& concerns)
{
    if (!plan.spec.safetyCopy && plan.target.state != restore::TargetState::Absent)
        concerns.push_back(warning(Words::tr("The present state is not kept: this restore cannot "
                                             "be undone.")));
    if (plan.target.state == restore::TargetState::Unreadable)
        concerns.push_back(
            warning(Words::tr("SQLite cannot open the present database. Its files are kept byte "
                              "for byte.")));
}

} // namespace

void addBackupConcerns(const vault::Backup& backup, std::vector<Concern>& concerns)
{
    for (const QString& suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(backup.artifactPath + suffix).size() > 0)
            concerns.push_back(
                {.blocks = true,
                 .sentence = Words::tr("Beside the backup lies a file %1 with a part of its "
                                       "content: it is a database in use, not a backup.")
                                 .arg(QFileInfo(backup.artifactPath).fileName() + suffix),
                 .remedy = Words::tr("Back it up first, and restore that backup.")});
    }
    switch (backup.verdict()) {
    case vault::Verdict::Damaged:
        concerns.push_back(
            blockedBy({.code = ErrorCode::BackupDamaged, .path = backup.artifactPath}));
        break;
    case vault::Verdict::CannotJudge:
        concerns.push_back(
            warning(Words::tr("It was not possible to check everything in this backup."),
                    Words::tr("Check the application well after the restore.")));
        break;
    default: break;
    }
}

std::optional<Error> blockIn(const std::vector<Concern>& concerns)
{
    const auto block = std::ranges::find_if(concerns, &Concern::blocks);
    if (block == concerns.end())
        return std::nullopt;
    return block->error.code != ErrorCode::Internal
        ? block->error
        : Error{.code = ErrorCode::RestoreBlocked, .detail = block->sentence};
}

Concern blockedBy(const Error& error)
{
    const ErrorText text = describe(error, Doing::SomethingElse);
    return {.blocks = true, .error = error, .sentence = text.what, .remedy = text.remedy};
}

std::optional<Error> missingRight(const restore::Target& target)
{
    const QString folder = QFileInfo(target.path).absolutePath();
    const bool exists = QFileInfo::exists(target.path);
    if (!mayWrite(folder))
        return errorFromErrno(errno, folder, FileRole::Destination);
    if (exists && !mayWrite(target.path))
        return errorFromErrno(errno, target.path, FileRole::Destination);
    return std::nullopt;
}

std::vector<Concern> concernsOf(const RestorePlan& plan, const Workshop& workshop)
{
    std::vector<Concern> concerns;
    addBackupConcerns(plan.backup, concerns);
    if (const auto missing = missingRight(plan.target))
        concerns.push_back(blockedBy(*missing));
    addHolders(plan, concerns);
    addMount(plan, concerns);
    addProbe(plan, concerns);
    if (plan.spec.method == RestoreMethod::Online) {
        if (const auto why = whyNotOnline(plan))
            concerns.push_back(blockedBy(*why));
    }
    addRoom(plan, concerns);
    addForeign(kinshipOf(plan), concerns);
    addSecrets(plan, workshop, concerns);
    addSafety(plan, concerns);
    std::ranges::stable_partition(concerns, &Concern::blocks);
    return concerns;
}

} // namespace core::jobs
