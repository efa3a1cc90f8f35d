#include "ui/jobs/start.h"

#include "ui/jobs/bodies.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"

#include <QFileInfo>

namespace ui::jobs {

bool startBackup(const Engine& engine, const core::jobs::BackupSpec& spec)
{
    if (engine.jobs.runningFor(spec.database) != nullptr)
        return false;
    engine.runner.start({.kind = JobKind::Backup,
                         .database = spec.database,
                         .subject = QFileInfo(spec.database).fileName()},
                        backupBody(spec, engine.workshop));
    return true;
}

} // namespace ui::jobs
