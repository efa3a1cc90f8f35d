#include "core/vault/folderlock.h"
#include "core/vault/vault.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <unistd.h>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace core::vault {

namespace {

constexpr qsizetype kLongestName = 255; ///< NAME_MAX of every Linux file system in use
constexpr QStringView kRemoved = u".removed";

/// What an artifact is called from the moment on at which its backup is gone. Always the same for
/// the same artifact: so the manifest that is left of it can be told from one whose artifact
/// somebody took elsewhere.
QString removedNameFor(const QString& artifactName)
{
    const QString ending = kRemoved + kPartialSuffix;
    QString start = u'.' + artifactName;
    while (QFile::encodeName(start).size() + ending.size() > kLongestName)
        start.chop(1);
    return start + ending;
}

QString fileNameOf(const Backup& backup)
{
    return backup.artifactPath.mid(backup.folder.size() + 1);
}

Result<> removeFile(const QString& path)
{
    if (::unlink(QFile::encodeName(path).constData()) == 0 || errno == ENOENT)
        return {};
    return errorFromErrno(errno, path, FileRole::Destination);
}

Result<> renameFile(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    return errorFromErrno(errno, from, FileRole::Destination);
}

/// The artifacts that a manifest of this stem can be about.
std::array<QString, 3> artifactsOf(const QString& stem)
{
    return {artifactNameFor(stem, Codec::None), artifactNameFor(stem, Codec::Gzip),
            artifactNameFor(stem, Codec::Zstd)};
}

/// One that cannot be used is also ours, unless another file of this stem is there to own it.
bool ownsManifest(const Backup& backup)
{
    if (backup.manifest)
        return true;
    if (backup.manifestProblem.isEmpty())
        return false;
    const QString own = fileNameOf(backup);
    return std::ranges::none_of(artifactsOf(backup.stem), [&](const QString& name) {
        return name != own && QFileInfo::exists(backup.folder + u'/' + name);
    });
}

/// One rename is the moment: before it the backup is whole, after it the backup is gone.
Result<> removeLocked(const Backup& backup)
{
    if (!ownsManifest(backup)) {
        const auto removed = removeFile(backup.artifactPath);
        return removed ? syncFolder(backup.folder) : removed;
    }
    const QString removed = backup.folder + u'/' + removedNameFor(fileNameOf(backup));
    if (const auto renamed = renameFile(backup.artifactPath, removed); !renamed)
        return renamed;
    // A manifest that went first would leave a backup that is neither whole nor gone.
    auto taken = syncFolder(backup.folder);
    if (taken)
        taken = removeFile(backup.folder + u'/' + manifestNameFor(backup.stem));
    if (!taken) {
        static_cast<void>(renameFile(removed, backup.artifactPath)); // whole again
        return taken;
    }
    static_cast<void>(removeFile(removed)); // what cannot be removed here, a sweep removes
    return syncFolder(backup.folder);
}

Error goneError(const Backup& backup)
{
    return {.code = ErrorCode::BackupNotFound, .path = backup.artifactPath};
}

/// What removals and the manifests of a folder are called.
struct Names
{
    QStringList removed{};
    QStringList manifests{};
};

Result<Names> namesIn(const QString& folder)
{
    Names names;
    std::error_code code;
    fs::directory_iterator it(QFile::encodeName(folder).toStdString(), code);
    for (; !code && it != fs::directory_iterator(); it.increment(code)) {
        const QString name =
            QFile::decodeName(QByteArray::fromStdString(it->path().filename().native()));
        if (isPartialName(name) && name.endsWith(kRemoved + kPartialSuffix))
            names.removed.append(name);
        else if (name.endsWith(manifestNameFor({})))
            names.manifests.append(name);
    }
    if (code)
        return errorFromErrno(code.value(), folder, FileRole::Destination);
    return names;
}

/// The manifest is of a backup that was being removed, and its artifact does not stand there anew.
bool isLeftover(const QString& folder, const QString& manifestName, const QStringList& removed)
{
    const QString stem = manifestName.chopped(manifestNameFor({}).size());
    const auto manifest = readManifest(folder + u'/' + manifestName, Detail::Summary);
    return std::ranges::any_of(artifactsOf(stem), [&](const QString& artifact) {
        return removed.contains(removedNameFor(artifact))
            && !QFileInfo::exists(folder + u'/' + artifact)
            && (!manifest || manifest->artifact == artifact);
    });
}

/// Ends the removals that were cut off. The manifests first: what they are known by goes last.
Result<int> finishRemovals(const QString& folder, const JobContext& job)
{
    const auto seen = namesIn(folder);
    if (!seen)
        return seen.error();
    if (seen->removed.isEmpty())
        return 0; // and no lock is left in a folder that holds nothing yet
    const auto lock = lockFolder(folder, job);
    if (!lock)
        return lock.error();
    const auto names = namesIn(folder); // afresh: one of them may have been going on
    if (!names)
        return names.error();
    for (const QString& manifest : names->manifests) {
        if (!isLeftover(folder, manifest, names->removed))
            continue;
        if (const auto gone = removeFile(folder + u'/' + manifest); !gone)
            return gone.error();
    }
    for (const QString& removed : names->removed) {
        if (const auto gone = removeFile(folder + u'/' + removed); !gone)
            return gone.error();
    }
    return static_cast<int>(names->removed.size());
}

} // namespace

Result<> removeBackup(const Backup& backup, const JobContext& job)
{
    if (!QFileInfo::exists(backup.folder))
        return goneError(backup);
    const auto lock = lockFolder(backup.folder, job);
    if (!lock)
        return lock.error();
    const auto current = backupAt(backup.artifactPath, Detail::Summary);
    if (!current)
        return current.error().code == ErrorCode::SourceMissing ? goneError(backup)
                                                                : current.error();
    if (current->pinned())
        return Error{.code = ErrorCode::BackupPinned, .path = backup.artifactPath};
    return removeLocked(*current);
}

Result<int> sweep(const QString& folder, const JobContext& job)
{
    const auto removals = finishRemovals(folder, job);
    if (!removals)
        return removals;
    const auto partials = sweepPartials(folder);
    if (!partials)
        return partials;
    return *removals + *partials;
}

} // namespace core::vault
