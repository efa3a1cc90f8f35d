#include "core/sqlite/madesidecars.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace core::sqlite {

namespace {

/// Not SQLite's xAccess, for which an empty file does not exist.
bool exists(const std::string& name)
{
    return ::access(name.c_str(), F_OK) == 0;
}

std::optional<std::pair<dev_t, ino_t>> identityOf(const std::string& name)
{
    struct stat facts = {};
    if (::lstat(name.c_str(), &facts) != 0)
        return std::nullopt;
    return std::pair(facts.st_dev, facts.st_ino);
}

bool hasMoved(sqlite3_file* database)
{
    int moved = 0;
    const int rc = database->pMethods->xFileControl(database, SQLITE_FCNTL_HAS_MOVED, &moved);
    return rc == SQLITE_OK && moved != 0;
}

/// SQLite's exclusive lock, as its last connection takes it to tidy up. Each connection in WAL mode
/// holds a shared one for as long as it lives, and takes it before it looks for a -wal.
class ExclusiveLock
{
public:
    explicit ExclusiveLock(sqlite3_file* file)
        : m_file(file)
        , m_held(lock(SQLITE_LOCK_SHARED) && lock(SQLITE_LOCK_EXCLUSIVE))
    {
    }
    ~ExclusiveLock() { m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE); }
    ExclusiveLock(const ExclusiveLock&) = delete;
    ExclusiveLock& operator=(const ExclusiveLock&) = delete;

    [[nodiscard]] bool held() const { return m_held; }

private:
    bool lock(int level) { return m_file->pMethods->xLock(m_file, level) == SQLITE_OK; }

    sqlite3_file* m_file;
    bool m_held;
};

/// A file opened through SQLite, which knows what else this process has open of it: to close it
/// otherwise would drop the locks of those.
class OpenedFile
{
public:
    OpenedFile(sqlite3_vfs& system, const std::string& name)
        : m_name(sqlite3_create_filename(name.c_str(), "", "", 0, nullptr))
        , m_storage(static_cast<std::size_t>(system.szOsFile))
    {
        int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB;
        const int rc = m_name ? system.xOpen(&system, m_name, file(), flags, &flags) : SQLITE_NOMEM;
        m_open = rc == SQLITE_OK && (flags & SQLITE_OPEN_READWRITE) != 0;
    }
    ~OpenedFile()
    {
        if (file()->pMethods)
            file()->pMethods->xClose(file());
        sqlite3_free_filename(m_name);
    }
    OpenedFile(const OpenedFile&) = delete;
    OpenedFile& operator=(const OpenedFile&) = delete;

    [[nodiscard]] bool isOpen() const { return m_open; }
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(m_storage.data()); }

private:
    const char* m_name;
    std::vector<std::byte> m_storage;
    bool m_open = false;
};

} // namespace

void MadeSidecars::lookBefore(const std::string& wal)
{
    m_walName = wal;
    m_wal.reset();
    m_mayBeWal = !exists(wal);
    m_mayBeShm = !exists(shmName());
}

void MadeSidecars::noteWal()
{
    if (m_mayBeWal && !m_wal)
        m_wal = identityOf(m_walName);
}

void MadeSidecars::noteShm()
{
    if (m_mayBeShm && !m_shm)
        m_shm = identityOf(shmName());
}

std::string MadeSidecars::databaseName() const
{
    return m_walName.substr(0, m_walName.size() - std::strlen("-wal"));
}

bool MadeSidecars::walIsOursAndEmpty() const
{
    struct stat facts = {};
    return m_wal && identityOf(m_walName) == m_wal && ::stat(m_walName.c_str(), &facts) == 0
        && facts.st_size == 0;
}

void MadeSidecars::unlinkBoth() const
{
    if (!walIsOursAndEmpty()) // somebody wrote before the locks were held
        return;
    ::unlink(m_walName.c_str());
    if (m_shm && identityOf(shmName()) == m_shm)
        ::unlink(shmName().c_str());
}

void MadeSidecars::takeAwayFrom(sqlite3_file* database, sqlite3_vfs& system) const
{
    if (!walIsOursAndEmpty() || !hasMoved(database))
        return;
    const ExclusiveLock moved(database);
    if (!moved.held())
        return;
    if (!exists(databaseName())) {
        unlinkBoth();
        return;
    }
    OpenedFile replacement(system, databaseName());
    if (!replacement.isOpen())
        return;
    const ExclusiveLock replaced(replacement.file());
    if (replaced.held())
        unlinkBoth();
}

} // namespace core::sqlite
