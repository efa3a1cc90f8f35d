#include "core/jobs/foldersearch.h"

#include "core/base/filedescriptor.h"
#include "core/jobs/searchedfiles.h"
#include "core/sqlite/sourceaccess.h"
#include "core/vault/names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

constexpr int kDepthOfAdded = 4;
constexpr off_t kLeastDatabase = 512; ///< bytes: one page of the smallest size
constexpr std::size_t kNamesBetweenLooks = 256; ///< at the clock, while one folder is read

struct FolderCloser
{
    void operator()(DIR* folder) const { ::closedir(folder); }
};

std::optional<struct stat> statusOf(const QString& path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return status;
}

UtcTime changeOf(const struct stat& status)
{
    return UtcTime(std::chrono::milliseconds(status.st_mtim.tv_sec * 1000LL
                                             + status.st_mtim.tv_nsec / 1'000'000));
}

/// "~/x" and "./x" of a preset, where the search knows what they stand for.
QString usualPath(const QString& text, const DiscoverSpec& spec)
{
    if (text.startsWith("~/"_L1))
        return spec.home.isEmpty() ? QString() : spec.home + text.mid(1);
    if (text.startsWith("./"_L1))
        return spec.currentFolder.isEmpty() ? QString() : spec.currentFolder + text.mid(1);
    return QDir::isAbsolutePath(text) ? text : QString();
}

} // namespace

FolderSearch::FolderSearch(const DiscoverSpec& spec)
    : m_spec(spec)
    , m_mounts(MountTable::read(spec.mountTable))
{
}

Result<FolderSearch> FolderSearch::prepare(const DiscoverSpec& spec, const Workshop& workshop)
{
    const auto config = config::loadConfig(workshop.places.configFile);
    if (!config)
        return config.error();
    FolderSearch search(spec);
    search.passOver(*config, workshop.places);
    // A preset that cannot be read costs its hints, not the search.
    if (const auto presets = config::allPresets(workshop.places.configFile)) {
        for (const config::Preset& preset : *presets)
            search.addUsualPaths(preset);
    }
    for (const QString& folder : spec.added)
        search.enqueue({folder, kDepthOfAdded}, true);
    for (const SearchPlace& place : spec.places)
        search.enqueue(place, false);
    return search;
}

/// What is protected, and our own folders. Each database's folder below a root by itself, too: the
/// root may be a folder that is looked into.
void FolderSearch::passOver(const config::Config& config, const config::Places& places)
{
    QStringList roots{places.backups};
    for (const config::DatabaseConfig& database : config.databases) {
        remember(database.path);
        roots << database.settings.backupsFolder << database.earlierFolders;
    }
    remember(places.catalogFile);
    for (const QString& root : std::as_const(roots)) {
        for (const config::DatabaseConfig& database : config.databases)
            forbid(root + u'/' + vault::folderNameFor(database.path));
        forbid(root);
    }
    for (const QString& folder : {places.work, places.logs, QFileInfo(places.catalogFile).path(),
                                  QFileInfo(places.configFile).path()})
        forbid(folder);
}

void FolderSearch::remember(const QString& file)
{
    if (!isOnADrive(QDir::cleanPath(file)))
        return;
    if (const auto status = statusOf(QFileInfo(file).canonicalFilePath()))
        m_known.emplace(status->st_dev, status->st_ino);
}

void FolderSearch::forbid(const QString& folder)
{
    if (isOnADrive(QDir::cleanPath(folder)))
        m_forbidden.insert(QFileInfo(folder).canonicalFilePath());
}

void FolderSearch::addUsualPaths(const config::Preset& preset)
{
    for (const QString& text : preset.usualPaths) {
        const QString path = usualPath(text, m_spec);
        const QString real = path.isEmpty() || !isOnADrive(QDir::cleanPath(path))
            ? QString()
            : QFileInfo(path).canonicalFilePath();
        if (!real.isEmpty() && isOnADrive(real))
            m_usual.emplace(real, preset.title);
    }
}

/// Asked before the path itself is: a server that does not answer would hold up stat().
bool FolderSearch::isOnADrive(const QString& path) const
{
    const Mount* mount = m_mounts.holding(path);
    if (mount == nullptr) // a machine that does not tell, or a root that is no mount (chroot)
        return true;
    const MountKind kind = kindOf(*mount);
    return kind == MountKind::Drive || kind == MountKind::Memory;
}

void FolderSearch::enqueue(const SearchPlace& place, bool isAdded)
{
    const auto passOver = [&](WhyNotSearched why) {
        if (isAdded)
            m_found.passedOver.push_back({place.folder, why});
    };
    if (!isOnADrive(QDir::cleanPath(place.folder)))
        return passOver(WhyNotSearched::NotOnADrive);
    const QFileInfo folder(place.folder);
    const QString real = folder.canonicalFilePath();
    if (real.isEmpty() || !folder.isDir())
        return passOver(WhyNotSearched::Missing);
    if (!isOnADrive(real)) // it was a link
        return passOver(WhyNotSearched::NotOnADrive);
    m_forbidden.erase(
        real); // what somebody asks for counts, also a folder that backups are kept in
    m_queue.push_back({real, place.depth, isAdded});
}

Discovery FolderSearch::run(const std::stop_token& stop)
{
    m_stop = stop;
    m_end = std::chrono::steady_clock::now() + m_spec.limits.time;
    for (const auto& [path, application] : m_usual) {
        if (!isOver())
            lookAt(path);
    }
    for (; !m_queue.empty() && !isOver(); m_queue.pop_front())
        lookInto(m_queue.front());
    m_found.isWhole = m_queue.empty() && !isOver();
    return std::move(m_found);
}

bool FolderSearch::isOver() const
{
    const SearchLimits& limits = m_spec.limits;
    return m_stop.stop_requested() || m_found.folders >= limits.folders || m_names >= limits.names
        || m_found.databases.size() >= limits.databases
        || std::chrono::steady_clock::now() >= m_end;
}

void FolderSearch::lookInto(const Folder& folder)
{
    if (m_forbidden.contains(folder.path))
        return;
    // O_NOFOLLOW: what was a folder a moment ago may be a link by now.
    auto opened = FileDescriptor::open(
        folder.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK, FileRole::Source);
    if (!opened)
        return noteUnopened(folder, opened.error());
    struct stat status = {};
    if (::fstat(opened->get(), &status) != 0)
        return;
    // Places overlap, and a folder can be mounted below itself: again only to go deeper.
    const auto [entered, isNew] = m_entered.emplace(FileId(status.st_dev, status.st_ino), -1);
    if (entered->second >= folder.depth)
        return;
    entered->second = folder.depth;
    m_found.folders += isNew ? 1 : 0;

    const Names names = namesIn(opened->get());
    const QString prefix = folder.path == u"/" ? folder.path : folder.path + u'/';
    for (const QString& name : names.files) {
        if (isOver())
            return;
        if (mayBeDatabase(name, names.files))
            lookAt(prefix + name);
    }
    for (const QString& name : names.folders) {
        const QString path = prefix + name;
        if (folder.depth > 0 && !isNoiseFolder(name)
            && (m_mounts.at(path) == nullptr || isOnADrive(path)))
            m_queue.push_back({path, folder.depth - 1, false});
    }
}

FolderSearch::Names FolderSearch::namesIn(int fd)
{
    Names names;
    const int own = ::fcntl(fd, F_DUPFD_CLOEXEC, 0); // closedir() closes it
    const std::unique_ptr<DIR, FolderCloser> folder(own < 0 ? nullptr : ::fdopendir(own));
    if (!folder)
        return names;
    std::size_t count = 0;
    while (const dirent* entry = ::readdir(folder.get())) {
        if (++count % kNamesBetweenLooks == 0 && isOver())
            break;
        ++m_names;
        const QString name = QFile::decodeName(entry->d_name);
        unsigned char type = entry->d_type;
        if (type == DT_UNKNOWN) { // a file system that does not tell it with the names
            struct stat status = {};
            if (::fstatat(fd, entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0)
                type = static_cast<unsigned char>(IFTODT(status.st_mode));
        }
        if (type == DT_DIR && name != u"." && name != u"..")
            names.folders.insert(name);
        else if (type == DT_REG)
            names.files.insert(name);
    }
    return names;
}

void FolderSearch::noteUnopened(const Folder& folder, const Error& error)
{
    if (error.code != ErrorCode::SourceUnreadable)
        return;
    ++m_found.denied;
    if (folder.isAdded)
        m_found.passedOver.push_back({folder.path, WhyNotSearched::Denied});
}

void FolderSearch::lookAt(const QString& path)
{
    const auto status = statusOf(path);
    if (!status || !S_ISREG(status->st_mode) || status->st_size < kLeastDatabase)
        return;
    if (!m_known.emplace(status->st_dev, status->st_ino).second)
        return;
    const auto header = sqlite::peekHeader(path);
    if (!header)
        return; // no database, encrypted, or not ours to read
    const auto wal = statusOf(path + u"-wal"_s);
    const auto usual = m_usual.find(path);
    m_found.databases.push_back(
        {.path = path,
         .name = QFileInfo(path).fileName(),
         .bytes = ByteCount(status->st_size + (wal ? wal->st_size : 0)),
         .changedAt = wal ? std::max(changeOf(*status), changeOf(*wal)) : changeOf(*status),
         .walMode = header->walMode,
         .application = usual == m_usual.end() ? QString() : usual->second});
}

} // namespace core::jobs
