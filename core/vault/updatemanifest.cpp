#include "core/vault/folderlock.h"
#include "core/vault/vault.h"

#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

/// A rewritten manifest keeps its permission bits; a new one gets those of its backup.
unsigned modeFor(const QString& folder, const QString& manifestName, const QString& artifactPath)
{
    struct stat facts
    {
    };
    const QString manifestPath = folder + u'/' + manifestName;
    if (::stat(QFile::encodeName(manifestPath).constData(), &facts) != 0
        && ::stat(QFile::encodeName(artifactPath).constData(), &facts) != 0)
        return 0600;
    return facts.st_mode & 0664;
}

} // namespace

Manifest manifestFor(const Backup& backup)
{
    const auto parsed =
        parseFileName(backup.artifactPath.mid(backup.folder.size() + 1)).value_or(ParsedName());
    const bool plain = parsed.codec == Codec::None;
    return {.name = parsed.name,
            .method = u"unknown"_s,
            .takenAt = backup.takenAt,
            .bytes = plain ? backup.storedBytes : ByteCount(),
            .storedBytes = backup.storedBytes,
            .compression = {parsed.codec, 0}};
}

Result<Backup> updateManifest(const Backup& backup, const std::function<void(Manifest&)>& change,
                              const JobContext& job)
{
    const auto lock = lockFolder(backup.folder, job);
    if (!lock)
        return lock.error();
    const auto current = backupAt(backup.artifactPath, Detail::Whole);
    if (!current)
        return current.error();
    const QString manifestName = manifestNameFor(current->stem);
    if (!current->manifestProblem.isEmpty())
        return Error{.code = ErrorCode::ManifestInvalid,
                     .path = current->folder + u'/' + manifestName,
                     .detail = current->manifestProblem};

    const QString fileName = current->artifactPath.mid(current->folder.size() + 1);
    Manifest manifest = current->manifest.value_or(manifestFor(*current));
    change(manifest);
    manifest.artifact = fileName;
    const unsigned mode = modeFor(current->folder, manifestName, current->artifactPath);
    if (const auto written = writeManifest(current->folder, current->stem, manifest, mode);
        !written)
        return written.error();
    return backupAt(current->artifactPath, Detail::Whole);
}

} // namespace core::vault
