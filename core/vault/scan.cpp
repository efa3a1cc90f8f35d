#include "core/vault/scan.h"

#include "core/vault/provenfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <filesystem>
#include <set>
#include <sys/stat.h>
#include <tuple>

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace core::vault {

namespace {

constexpr auto kManifestEnding = ".manifest.json"_L1;

/// Names of one folder, by what they can be to us.
struct Entries
{
    std::vector<std::pair<QString, ParsedName>> candidates{};
    QSet<QString> manifestStems{};
    QStringList folders{}; ///< those behind symbolic links last, so that a folder's own name wins
};

Error scanError(const std::error_code& code, const QString& folder)
{
    if (code.value() == EIO || code.value() == EACCES)
        return errorFromErrno(code.value(), folder, FileRole::Source);
    return errorFromErrno(code.value(), folder, FileRole::Destination);
}

void sortIn(const fs::directory_entry& entry, Entries& entries)
{
    const QString name =
        QFile::decodeName(QByteArray::fromStdString(entry.path().filename().native()));
    std::error_code ignored; // what cannot be looked at is no backup
    if (name.endsWith(kManifestEnding))
        entries.manifestStems.insert(name.chopped(kManifestEnding.size()));
    else if (auto parsed = parseFileName(name))
        entries.candidates.emplace_back(name, std::move(*parsed));
    else if (entry.is_symlink(ignored) && entry.is_directory(ignored))
        entries.folders.append(name);
    else if (entry.is_directory(ignored))
        entries.folders.prepend(name);
}

Result<Entries> entriesOf(const QString& folder)
{
    Entries entries;
    std::error_code code;
    fs::directory_iterator it(QFile::encodeName(folder).toStdString(), code);
    for (; !code && it != fs::directory_iterator(); it.increment(code))
        sortIn(*it, entries);
    if (code)
        return scanError(code, folder);
    return entries;
}

void append(const Entries& entries, const QString& folder, std::vector<Found>& found)
{
    for (const auto& [name, parsed] : entries.candidates)
        found.push_back({folder, name, parsed, entries.manifestStems.contains(parsed.stem)});
}

/// Device and inode: what a folder is, whatever it is called.
std::pair<dev_t, ino_t> identityOf(const QString& folder)
{
    struct stat facts
    {
    };
    ::stat(QFile::encodeName(folder).constData(), &facts);
    return {facts.st_dev, facts.st_ino};
}

/// Why the manifest cannot be about this file; empty if it can.
QString mismatch(const Manifest& manifest, const Found& found)
{
    if (manifest.artifact != found.fileName)
        return u"it is about another file: "_s + manifest.artifact;
    if (manifest.compression.codec != found.parsed.codec)
        return u"the file is compressed otherwise than it says"_s;
    return {};
}

void readManifestInto(Backup& backup, const Found& found, Detail detail)
{
    auto manifest = readManifest(found.folder + u'/' + manifestNameFor(backup.stem), detail);
    backup.manifestProblem = manifest ? mismatch(*manifest, found) : manifest.error().detail;
    if (!manifest && backup.manifestProblem.isEmpty())
        backup.manifestProblem = errorKind(manifest.error().code);
    if (!backup.manifestProblem.isEmpty())
        return;
    // Our names are in UTC and agree to the second; a guide's name says a local time of some zone.
    const bool agrees =
        std::chrono::floor<std::chrono::seconds>(manifest->takenAt) == found.parsed.takenAt;
    if (agrees || found.parsed.origin == Origin::Guide)
        backup.takenAt = manifest->takenAt;
    if (manifest->proof && !countsFor(*manifest->proof, changeTimeOf(found.path())))
        manifest->proof.reset();
    backup.manifest = std::move(*manifest);
}

} // namespace

QString Found::id() const
{
    const QString folderName = QFileInfo(folder).fileName();
    return folderName.isEmpty() ? parsed.stem : folderName + u'/' + parsed.stem;
}

Result<std::vector<Found>> scanFolder(const QString& folder)
{
    const auto entries = entriesOf(folder);
    if (!entries)
        return entries.error();
    std::vector<Found> found;
    append(*entries, folder, found);
    return found;
}

Result<std::vector<Found>> scan(const QString& root)
{
    const QString top = QDir(root).absolutePath();
    const auto entries = entriesOf(top);
    if (!entries && entries.error().code == ErrorCode::DestinationMissing)
        return std::vector<Found>();
    if (!entries)
        return entries.error();

    std::vector<Found> found;
    append(*entries, top, found);
    std::set seen{identityOf(top)};
    for (const QString& name : entries->folders) {
        const QString folder = top + (top.endsWith(u'/') ? u""_s : u"/"_s) + name;
        if (!seen.insert(identityOf(folder)).second)
            continue;
        const auto inside = entriesOf(folder);
        if (inside)
            append(*inside, folder, found);
        else if (inside.error().code == ErrorCode::SourceReadFailed)
            return inside.error();
    }
    return found;
}

std::optional<Backup> load(const Found& found, Detail detail)
{
    const QFileInfo file(found.path());
    if (!file.isFile())
        return std::nullopt;
    Backup backup{.id = found.id(),
                  .folder = found.folder,
                  .stem = found.parsed.stem,
                  .artifactPath = found.path(),
                  .origin = found.parsed.origin,
                  .takenAt = found.parsed.takenAt,
                  .storedBytes = ByteCount(file.size())};
    if (!found.parsed.dated)
        backup.takenAt =
            UtcTime(std::chrono::milliseconds(file.lastModified().toMSecsSinceEpoch()));
    if (found.hasManifest)
        readManifestInto(backup, found, detail);
    return backup;
}

} // namespace core::vault
