#include "core/jobs/guard.h"

#include "core/base/holders.h"

#include <QCoreApplication>

namespace core::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Guard)
};

} // namespace

QString commandText(const GuardSpec& spec)
{
    return spec.command.join(u' ').simplified();
}

Result<BackupReport> backUpBefore(const GuardSpec& spec, const Workshop& workshop,
                                  const JobContext& job)
{
    //: The label of a backup; %1 is a command.
    const QString label = Words::tr("before: %1").arg(commandText(spec));
    return runBackup(
        {.database = spec.database, .label = label.left(vault::kMaxLabelLength), .pin = spec.pin},
        workshop, job);
}

RestoreSpec wayBack(const BackupReport& before)
{
    RestoreSpec spec{.backup = before.backup.artifactPath,
                     .target = before.database,
                     .backUpAfter = false}; // it would be the backup that it comes from
    if (holdersOf(before.database).empty()) {
        spec.stop = QString();
        spec.start = QString();
        spec.probe = restore::Probe{};
    }
    return spec;
}

} // namespace core::jobs
