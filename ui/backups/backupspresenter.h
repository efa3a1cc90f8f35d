#pragma once

#include "core/jobs/backup.h"
#include "core/jobs/deletebackups.h"
#include "core/vault/vault.h"
#include "ui/backups/backupsource.h"
#include "ui/facts/notice.h"
#include "ui/facts/statusof.h"
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
    /// Once more, as the last one was wanted.
    void backUpAgain();
    void verify(const std::vector<core::vault::Backup>& backups);
    void setPinned(const std::vector<core::vault::Backup>& backups, bool pinned);
    void setLabel(const core::vault::Backup& backup, const QString& label);
    [[nodiscard]] core::jobs::DeletePlan
    planDeletion(const std::vector<core::vault::Backup>& backups) const;
    void deleteBackups(const core::jobs::DeletePlan& plan);
    void cancel();
    void setPaused(bool paused);
    void dismissNotice();
    /// Shows what went wrong elsewhere, on this page.
    void report(const core::Error& error);
    /// What was reported is solved.
    void withdrawReport();
    void reportNoFileManager(const QString& folder);

    /// Newest first.
    [[nodiscard]] const std::vector<core::vault::Backup>& backups() const { return *list(); }
    [[nodiscard]] const BackupList& list() const { return m_source.backups(); }
    /// False until there is a list of this database's backups.
    [[nodiscard]] bool isRead() const { return m_source.isRead(); }
    /// Reading takes so long that it is worth a word.
    [[nodiscard]] bool isLate() const { return m_source.isLate(); }
    /// Of the list: whether the vault could be read when it was looked at last.
    [[nodiscard]] facts::Freshness freshness() const
    {
        return m_source.hasFailed() ? facts::Freshness::Earlier : facts::Freshness::Current;
    }
    /// The job that runs for this database.
    [[nodiscard]] const jobs::JobRow* job() const;
    [[nodiscard]] std::optional<facts::Notice> notice() const;
    /// "41 backups of dispatch.db, the newest verified one is 32 min old.", or how many of them a
    /// filter lets through.
    [[nodiscard]] QString summary(std::optional<std::size_t> shown = {}) const;
    /// Why no job can be started now; empty when one can.
    [[nodiscard]] QString whyNoJob() const;

Q_SIGNALS:
    void databaseChanged();
    void backupsChanged();
    /// The same backups, but isLate() and summary() say something else.
    void readingLate();
    void jobChanged();
    void noticeChanged();

private:
    /// What became of a change of some backups: those that were changed, and what went wrong.
    struct Changes
    {
        std::vector<core::vault::Backup> changed{};
        bool inCatalogue = false; ///< the vault of one of them cannot be written
        std::optional<core::Error> problem{};
    };
    using Change = std::function<core::Result<core::vault::Backup>(const core::vault::Backup&,
                                                                   const core::JobContext&)>;

    void change(const std::vector<core::vault::Backup>& backups, const Change& one);
    [[nodiscard]] static facts::Notice keptInCatalogue();
    void takeChanges(const Changes& changes);
    void takeBackups();
    void reportUnread(const core::Error& error);
    [[nodiscard]] QString countedBackups() const;
    void onJobChanged(jobs::JobId id);
    void onJobEnded(jobs::JobId id);
    void setProblem(const std::optional<facts::Notice>& problem);
    [[nodiscard]] const jobs::JobRow* newestJob() const;

    const jobs::Engine& m_engine;
    QString m_database;
    BackupSource m_source;
    core::jobs::BackupSpec m_lastWanted; ///< names no other database than the chosen one
    std::optional<facts::Notice> m_problem; ///< of what is not a job
    bool m_isReported = false; ///< m_problem went wrong elsewhere
    bool m_isUnread = false; ///< m_problem says that the vault cannot be read
    jobs::JobId m_dismissed{};
    quint64 m_lastChange = 0;
};

} // namespace ui::backups
