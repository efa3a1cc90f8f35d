#include "core/vault/vault.h"

#include "core/vault/scan.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

/// Newest first. Of two stems of one second the longer, then the greater one has the higher
/// ordinal.
bool isBefore(const Backup& a, const Backup& b)
{
    const auto rank = [](const Backup& backup) {
        return std::tuple(backup.takenAt, backup.stem.size(), std::cref(backup.stem),
                          std::cref(backup.artifactPath));
    };
    return rank(b) < rank(a);
}

Error notFound(const QString& path, const QString& what)
{
    return {.code = ErrorCode::BackupNotFound, .path = path, .detail = what};
}

/// The artifact that lies beside a manifest: the one it names, or else the first there is.
QString artifactBeside(const QFileInfo& manifestFile, const QString& stem)
{
    QStringList names;
    if (const auto manifest = readManifest(manifestFile.filePath(), Detail::Summary))
        names.append(manifest->artifact);
    for (const Codec codec : {Codec::None, Codec::Gzip, Codec::Zstd})
        names.append(artifactNameFor(stem, codec));
    for (const QString& name : names) {
        const auto parsed = parseFileName(name);
        if (parsed && parsed->stem == stem && QFileInfo(manifestFile.dir(), name).isFile())
            return name;
    }
    return {};
}

Result<std::vector<Backup>> loadAll(const Result<std::vector<Found>>& found, Detail detail)
{
    if (!found)
        return found.error();
    std::vector<Backup> backups;
    backups.reserve(found->size());
    for (const Found& one : *found) {
        if (auto backup = load(one, detail))
            backups.push_back(std::move(*backup));
    }
    std::ranges::sort(backups, isBefore);
    return backups;
}

} // namespace

Verdict Backup::verdict() const
{
    if (!manifest)
        return Verdict::NotChecked;
    if (manifest->storedBytes != storedBytes)
        return Verdict::Damaged;
    return manifest->proof ? manifest->proof->verdict : Verdict::NotChecked;
}

Result<std::vector<Backup>> listBackups(const QString& root, Detail detail)
{
    return loadAll(scan(root), detail);
}

Result<std::vector<Backup>> listFolder(const QString& folder, Detail detail)
{
    if (!QFileInfo::exists(folder))
        return std::vector<Backup>();
    return loadAll(scanFolder(folder), detail);
}

Result<Backup> backupAt(const QString& path, Detail detail)
{
    const QFileInfo file(path);
    Found found{.folder = file.absolutePath(), .fileName = file.fileName()};
    const QString ending = manifestNameFor({});
    if (found.fileName.endsWith(ending))
        found.fileName = artifactBeside(file, found.fileName.chopped(ending.size()));
    const auto parsed = parseFileName(found.fileName);
    if (!parsed)
        return notFound(path, u"its name is not that of a backup"_s);
    found.parsed = *parsed;
    found.hasManifest = QFileInfo::exists(found.folder + u'/' + manifestNameFor(parsed->stem));
    if (auto backup = load(found, detail))
        return std::move(*backup);
    const auto code =
        QFileInfo::exists(found.path()) ? ErrorCode::SourceNotAFile : ErrorCode::SourceMissing;
    return Error{.code = code, .path = found.path()};
}

Result<Backup> plainFileAt(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{.code = ErrorCode::SourceMissing, .path = path};
    if (!file.isFile())
        return Error{.code = ErrorCode::SourceNotAFile, .path = path};
    if (!file.isReadable())
        return Error{.code = ErrorCode::SourceUnreadable, .path = path};
    const QString real = file.absoluteFilePath();
    return Backup{.id = real,
                  .folder = file.absolutePath(),
                  .stem = file.completeBaseName(),
                  .artifactPath = real,
                  .origin = Origin::Guide,
                  .takenAt =
                      UtcTime(std::chrono::milliseconds(file.lastModified().toMSecsSinceEpoch())),
                  .storedBytes = ByteCount(file.size())};
}

Result<Backup> findById(const QString& root, const QString& id, Detail detail)
{
    const auto found = scan(root);
    if (!found)
        return found.error();
    std::vector<Found> fitting;
    std::ranges::copy_if(*found, std::back_inserter(fitting),
                         [&](const Found& one) { return one.parsed.stem == id || one.id() == id; });
    if (fitting.size() > 1)
        return Error{.code = ErrorCode::BackupAmbiguous, .path = root, .detail = id};
    if (fitting.empty())
        return notFound(root, id);
    if (auto backup = load(fitting.front(), detail))
        return std::move(*backup);
    return notFound(root, id);
}

} // namespace core::vault
