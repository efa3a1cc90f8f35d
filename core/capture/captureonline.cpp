#include "core/capture/capture.h"
#include "core/sqlite/copysnapshot.h"

namespace core::capture {

namespace {

using SteadyClock = std::chrono::steady_clock;

double secondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

Error aboutSource(Error error, const CaptureSpec& spec)
{
    if (error.path.isEmpty())
        error.path = spec.source;
    return error;
}

} // namespace

Result<Captured> captureOnline(const CaptureSpec& spec, const JobContext& job)
{
    const auto begun = SteadyClock::now();
    job.progress.report({.phase = Phase::Preparing});
    auto source = sqlite::Source::open(
        {.path = spec.source, .workFolder = spec.workFolder, .wait = spec.wait}, job);
    if (!source)
        return aboutSource(source.error(), spec);
    const auto pinned = SteadyClock::now();

    auto image = PartialFile::create(spec.folder, spec.finalName);
    if (!image)
        return image.error();
    sqlite::CaptureTarget target(*image, source->header().pageSize, source->firstPage());
    if (auto copied = sqlite::copySnapshot(*source, target, Phase::Copying, job); !copied)
        return aboutSource(copied.error(), spec);
    // In rollback mode writers wait for this moment: what does not need the pin comes after it.
    if (auto unpinned = source->unpin(); !unpinned)
        return aboutSource(unpinned.error(), spec);
    const double held = secondsSince(pinned);

    job.progress.report({.phase = Phase::Syncing});
    auto written = target.finish();
    if (!written)
        return written.error();
    if (auto synced = image->sync(); !synced)
        return synced.error();

    const auto pageSize = static_cast<std::uint32_t>(source->header().pageSize.bytes().value());
    return Captured{.image = std::move(*image),
                    .pageHashes = std::move(written->pageHashes),
                    .bytes = written->bytes,
                    .pages = static_cast<std::uint32_t>(written->bytes.value() / pageSize),
                    .pageSize = pageSize,
                    .journalMode =
                        source->header().walMode ? QStringLiteral("wal") : QStringLiteral("delete"),
                    .seconds = secondsSince(begun),
                    .copySeconds = held,
                    .longestStallSeconds = source->pinBlocksWriters() ? held : 0};
}

} // namespace core::capture
