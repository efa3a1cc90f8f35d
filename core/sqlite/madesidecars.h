#pragma once

#include <optional>
#include <string>
#include <sys/types.h>
#include <utility>

struct sqlite3_file;
struct sqlite3_vfs;

namespace core::sqlite {

/// The -wal and -shm that a connection of ours made: SQLite cannot read a clean WAL database
/// without them, and takes them away when it closes, but not where the database was renamed or
/// replaced meanwhile. What lay there before is never ours.
class MadeSidecars
{
public:
    /// Before SQLite opens the -wal.
    void lookBefore(const std::string& wal);
    /// When it has opened the -wal, and when it has mapped the -shm.
    void noteWal();
    void noteShm();

    [[nodiscard]] bool wal() const { return m_mayBeWal; }
    [[nodiscard]] bool shm() const { return m_mayBeShm; }

    /// When SQLite has closed both. `database` is the file as it was opened, whatever its name is
    /// now. Takes away what is still empty and still the very file we made, and only while both
    /// that database and the one that has its name now are locked: nobody else can be using them
    /// then.
    void takeAwayFrom(sqlite3_file* database, sqlite3_vfs& system) const;

private:
    using Identity = std::pair<dev_t, ino_t>;

    [[nodiscard]] std::string databaseName() const;
    [[nodiscard]] std::string shmName() const { return databaseName() + "-shm"; }
    [[nodiscard]] bool walIsOursAndEmpty() const;
    void unlinkBoth() const;

    std::string m_walName;
    bool m_mayBeWal = false;
    bool m_mayBeShm = false;
    std::optional<Identity> m_wal;
    std::optional<Identity> m_shm;
};

} // namespace core::sqlite
