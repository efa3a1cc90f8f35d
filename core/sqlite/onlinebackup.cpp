#include "core/sqlite/onlinebackup.h"

#include "core/sqlite/connection.h"

#include <sqlite3.h>

namespace core::sqlite {

void OnlineBackup::Finisher::operator()(sqlite3_backup* backup) const noexcept
{
    sqlite3_backup_finish(backup);
}

Result<OnlineBackup> OnlineBackup::begin(Connection& destination, Connection& source)
{
    auto* backup = sqlite3_backup_init(destination.handle(), "main", source.handle(), "main");
    if (!backup)
        return destination.lastError(); // SQLite leaves the reason on the destination
    return OnlineBackup(backup, destination, source);
}

PageCount OnlineBackup::pagesPerStep(PageSize size)
{
    return PageCount(static_cast<std::uint32_t>((1 << 20) / size.bytes().value()));
}

Result<OnlineBackup::Step> OnlineBackup::step(PageCount pages)
{
    const int rc = sqlite3_backup_step(m_backup.get(), static_cast<int>(pages.value()));
    switch (rc) {
    case SQLITE_OK: return Step::More;
    case SQLITE_DONE: return Step::Done;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Step::Busy;
    default: {
        const bool reading = rc == SQLITE_IOERR_READ || rc == SQLITE_IOERR_SHORT_READ
            || (rc & 0xff) == SQLITE_CORRUPT;
        return errorFrom(rc, (reading ? m_source : m_destination)->path(),
                         QString::fromUtf8(sqlite3_errstr(rc)));
    }
    }
}

Result<> OnlineBackup::finish()
{
    const int rc = sqlite3_backup_finish(m_backup.release());
    if (rc != SQLITE_OK)
        return errorFrom(rc, m_destination->path(), QString::fromUtf8(sqlite3_errstr(rc)));
    return {};
}

PageCount OnlineBackup::total() const
{
    return PageCount(static_cast<std::uint32_t>(sqlite3_backup_pagecount(m_backup.get())));
}

PageCount OnlineBackup::remaining() const
{
    return PageCount(static_cast<std::uint32_t>(sqlite3_backup_remaining(m_backup.get())));
}

} // namespace core::sqlite
