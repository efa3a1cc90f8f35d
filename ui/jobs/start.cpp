#include "ui/jobs/start.h"

#include "ui/jobs/bodies.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/pausegate.h"

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

bool startVerification(const Engine& engine, const Verification& verification)
{
    const auto& backups = verification.backups;
    if (engine.jobs.runningFor(verification.database) != nullptr)
        return false;
    std::vector<core::jobs::VerifySpec> specs;
    for (const auto& backup : backups)
        specs.push_back({.what = backup.artifactPath, .database = verification.database});
    const bool single = backups.size() == 1;
    const auto pause = single ? nullptr : std::make_shared<PauseGate>();
    engine.runner.start({.kind = JobKind::Verify,
                         .database = verification.database,
                         .subject = verification.first,
                         .count = static_cast<int>(backups.size()),
                         .target = single ? backups.front().artifactPath : QString(),
                         .pause = pause},
                        verifyBody(specs, engine.workshop, pause));
    return true;
}

} // namespace ui::jobs
