#include "core/jobs/opensides.h"

namespace core::jobs {

Result<OpenSides> openSides(const OpenSidesSpec& spec, const Workshop& workshop,
                            const JobContext& job)
{
    OpenSides open;
    if (auto ready = prepareWorkFolder(workshop.places.work); !ready)
        return ready.error();
    auto image = openStoredImage(spec.backup, workshop.places.work, job);
    if (!image)
        return image.error();
    open.image = std::move(*image);
    auto backup = compare::Side::open(
        {.path = open.image.path, .atRest = true, .workFolder = workshop.places.work}, job);
    if (!backup) {
        Error error = backup.error();
        error.path = spec.backup.artifactPath; // not that of what was unpacked
        return error;
    }
    open.backup = std::move(*backup);
    auto live = openLive(spec, workshop, job);
    if (!live)
        return live.error();
    open.live = std::move(*live);
    return open;
}

void stopBoth(OpenSides& sides, const JobContext& job)
{
    for (compare::Side* side : {sides.live.get(), sides.backup.get()})
        side->connection().stopWith(job.stop);
}

Result<std::unique_ptr<compare::Side>> openLive(const OpenSidesSpec& spec, const Workshop& workshop,
                                                const JobContext& job)
{
    return compare::Side::open(
        {.path = spec.target, .workFolder = workshop.places.work, .wait = spec.wait}, job);
}

} // namespace core::jobs
