#pragma once

#include "core/catalog/catalog.h"
#include "core/jobs/backup.h"
#include "core/jobs/verify.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>

namespace jobstest {

/// Noon of a day in March 2026.
template <int day>
core::UtcTime noonOf()
{
    return core::UtcTime(std::chrono::sys_days(std::chrono::year(2026) / 3 / day))
        + std::chrono::hours(12);
}

/// A user with a home, a database `data/shop.db`, and locks of their own; open to other users.
class Bench
{
public:
    Bench();
    ~Bench();

    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString database() const { return data() + QStringLiteral("/shop.db"); }
    /// Where the backups of database() go.
    [[nodiscard]] QString vault() const;
    /// Runs the statements on database(), or another.
    [[nodiscard]] bool make(const QByteArrayList& statements, const QString& path = {}) const;
    [[nodiscard]] core::JobContext job() { return {stop.get_token(), sink}; }
    /// The work of a backup of database(), unless `spec` names another.
    [[nodiscard]] core::Result<core::jobs::BackupReport> backup(core::jobs::BackupSpec spec = {});
    [[nodiscard]] core::Result<core::jobs::VerifyReport> verify(const QString& what);
    /// The last record of the history; an empty one, and a warning, where there is none.
    [[nodiscard]] core::catalog::JobRecord lastJob() const;
    /// What lies in the vault, the work folder or beside the database and is nobody's: partial
    /// files, copies, sidecars.
    [[nodiscard]] QStringList leftovers() const;

    core::jobs::Workshop workshop{};
    sqlitetest::Sink sink{};
    std::stop_source stop{};

private:
    QTemporaryDir m_folder;
};

/// The record of that check.
[[nodiscard]] core::vault::CheckRecord checkOf(const core::vault::Proof& proof, const char* name);
/// Changes one byte of an interior page of table `t`, so that the structure is broken.
bool breakInteriorPage(const QString& path);
void setMode(const QString& path, unsigned mode);

} // namespace jobstest
