#include "core/base/filelock.h"
#include "core/vault/folderlock.h"
#include "core/vault/vault.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

/// Far more backups of one database than a second can bring.
constexpr int kMostOrdinals = 9999;

/// Also a dangling link takes a name.
bool isTaken(const QString& path)
{
    struct stat facts
    {
    };
    return ::lstat(QFile::encodeName(path).constData(), &facts) == 0;
}

/// One stem, one backup: whatever the codec, and also where only a manifest is left.
bool isFree(const QString& folder, const QString& stem)
{
    const std::array names{artifactNameFor(stem, Codec::None), artifactNameFor(stem, Codec::Gzip),
                           artifactNameFor(stem, Codec::Zstd), manifestNameFor(stem)};
    return std::ranges::none_of(names,
                                [&](const QString& name) { return isTaken(folder + u'/' + name); });
}

/// The stem it got.
Result<QString> giveName(PartialFile& artifact, const Manifest& manifest, unsigned mode)
{
    for (int ordinal = 1; ordinal <= kMostOrdinals; ++ordinal) {
        const QString stem = stemFor(manifest.name, manifest.takenAt, ordinal);
        if (!isFree(artifact.folder(), stem))
            continue;
        const auto published =
            artifact.publish(artifactNameFor(stem, manifest.compression.codec), mode);
        if (published)
            return stem;
        if (published.error().code != ErrorCode::DestinationExists)
            return published.error();
    }
    return Error{.code = ErrorCode::DestinationExists,
                 .path = artifact.folder(),
                 .detail = u"all names of this second are taken"_s};
}

} // namespace

Result<Backup> publish(PartialFile& artifact, Manifest manifest, const JobContext& job,
                       unsigned mode)
{
    job.progress.report({.phase = Phase::Publishing, .unit = Unit::Backups});
    const QString folder = artifact.folder();
    const auto lock = lockFolder(folder, job);
    if (!lock)
        return lock.error();
    const auto stem = giveName(artifact, manifest, mode);
    if (!stem)
        return stem.error();
    manifest.artifact = artifactNameFor(*stem, manifest.compression.codec);
    if (const auto written = writeManifest(folder, *stem, manifest, mode); !written) {
        // Half of a backup under a final name would be neither listed as good nor swept.
        ::unlink(QFile::encodeName(artifact.path()).constData());
        return written.error();
    }
    return backupAt(folder + u'/' + manifest.artifact);
}

} // namespace core::vault
