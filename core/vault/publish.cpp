#include "core/base/filelock.h"
#include "core/vault/folderlock.h"
#include "core/vault/provenfile.h"
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

/// Set once more as it is: where a server gives a file its time (SMB), it may do so again when the
/// file is closed, but not to one that was set.
qint64 settledChangeTime(const PartialFile& artifact)
{
    struct stat facts
    {
    };
    if (::fstat(artifact.fd(), &facts) == 0) {
        const std::array times{timespec{0, UTIME_OMIT}, facts.st_mtim};
        ::futimens(artifact.fd(), times.data()); // where that is not possible, it is as it is
    }
    return changeTimeOf(artifact.path());
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
    if (manifest.proof)
        manifest.proof->fileChanged = settledChangeTime(artifact);
    if (const auto written = writeManifest(folder, *stem, manifest, mode); !written) {
        // Half of a backup under a final name would be neither listed as good nor swept.
        ::unlink(QFile::encodeName(artifact.path()).constData());
        return written.error();
    }
    return backupAt(folder + u'/' + manifest.artifact);
}

} // namespace core::vault
