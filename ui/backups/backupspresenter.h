#pragma once

#include "core/jobs/backup.h"
#include "core/vault/vault.h"
#include "ui/facts/notice.h"
#include "ui/jobs/engine.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ui::backups {

/// What the page of backups shows and does for the database that is chosen. Knows no widget.
class BackupsPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit BackupsPresenter(const jobs::Engine& engine, QObject* parent = nullptr);

    /// `path` is canonical; empty for none.
    void setDatabase(const QString& path);
    [[nodiscard]] const QString& database() const { return m_database; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] core::Clock clock() const;

    void refresh();
    /// `options` names no database: it is the chosen one.
    void backUp(const core::jobs::BackupSpec& options = {});
    void verify(const std::vector<core::vault::Backup>& backups);
    void setPinned(const std::vector<core::vault::Backup>& backups, bool pinned);
    void cancel();
    void dismissNotice();
    /// Shows what went wrong elsewhere, on this page.
    void report(const core::Error& error);

    [[nodiscard]] const std::vector<core::vault::Backup>& backups() const { return m_backups; }
    /// False until the list of this database was read for the first time.
    [[nodiscard]] bool isRead() const { return m_read; }
    /// The job that runs for this database.
    [[nodiscard]] const jobs::JobRow* job() const;
    [[nodiscard]] std::optional<facts::Notice> notice() const;
    /// "41 backups of dispatch.db, the newest verified one is 32 min old."
    [[nodiscard]] QString summary() const;
    /// Why no job can be started now; empty when one can.
    [[nodiscard]] QString whyNoJob() const;

Q_SIGNALS:
    void databaseChanged();
    void backupsChanged();
    void jobChanged();
    void noticeChanged();

private:
    void takeBackups(core::Result<std::vector<core::vault::Backup>> backups);
    void takePinned(const core::Result<>& pinned);
    void onJobChanged(jobs::JobId id);
    void onJobEnded(jobs::JobId id);
    void setProblem(const std::optional<facts::Notice>& problem);
    [[nodiscard]] const jobs::JobRow* newestJob() const;

    const jobs::Engine& m_engine;
    QString m_database;
    std::vector<core::vault::Backup> m_backups;
    bool m_read = false;
    std::optional<facts::Notice> m_problem; ///< of what is not a job
    jobs::JobId m_dismissed{};
};

} // namespace ui::backups
