#include "app/ctl/verifytargets.h"

#include "core/jobs/due.h"
#include "core/jobs/knownbackups.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app::ctl {

namespace {

using core::Result;
using core::jobs::Workshop;
using core::vault::Backup;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::VerifyTargets)
};

/// A configured name counts before a folder that happens to be called the same.
bool isFolder(const QString& subject, const Workshop& workshop)
{
    if (!QFileInfo(subject).isDir())
        return false;
    const auto config = core::config::loadConfig(workshop.places.configFile);
    return !config || core::config::findDatabase(*config, subject) == nullptr;
}

Failure emptyFolder(const QString& folder)
{
    Failure failure = failureFrom({.code = core::ErrorCode::NoBackups, .path = folder});
    failure.message =
        Texts::tr("There is no backup in the folder \"%1\". Nothing was checked.").arg(folder);
    failure.hint = Texts::tr("Name the folder that holds the backups, or one above it.");
    return failure;
}

void add(const Result<std::vector<Backup>>& backups, const QString& asked, const Failure& ifNone,
         VerifyTargets& targets)
{
    targets.several = targets.isCollection = true;
    if (!backups)
        targets.each.push_back({.subject = asked, .failure = failureFrom(backups.error())});
    else if (backups->empty())
        targets.each.push_back({.subject = asked, .failure = ifNone});
    else
        for (const Backup& backup : *backups)
            targets.each.push_back({.subject = backup.artifactPath});
}

VerifyTargets named(const QStringList& subjects, const Workshop& workshop)
{
    VerifyTargets targets{.several = subjects.size() > 1};
    for (const QString& subject : subjects) {
        if (isFolder(subject, workshop))
            add(core::jobs::listBackups({.from = subject}, workshop), subject, emptyFolder(subject),
                targets);
        else
            targets.each.push_back({.subject = subject});
    }
    return targets;
}

/// What lies elsewhere is not all there is where the drive with the others is not connected.
VerifyTargets allOf(const QString& database, const Workshop& workshop)
{
    VerifyTargets targets;
    const auto known = core::jobs::resolveDatabase(database, workshop);
    add(known ? core::jobs::presentBackups(*known, workshop) : known.error(), database,
        failureFrom({.code = core::ErrorCode::NoBackups, .path = database}), targets);
    return targets;
}

Result<VerifyTargets> whatIsDue(const QString& database, const Workshop& workshop)
{
    const auto due = core::jobs::dueBackups(database, workshop);
    if (!due)
        return due.error();
    VerifyTargets targets{.several = true, .isCollection = true};
    for (const core::Error& problem : due->problems)
        targets.each.push_back({.subject = problem.path, .failure = failureFrom(problem)});
    for (const Backup& backup : due->backups)
        targets.each.push_back({.subject = backup.artifactPath});
    return targets;
}

} // namespace

Result<VerifyTargets> targetsOf(const VerifyOptions& options, const Workshop& workshop)
{
    if (options.due)
        return whatIsDue(options.database, workshop);
    return options.all ? allOf(options.database, workshop) : named(options.subjects, workshop);
}

} // namespace app::ctl
