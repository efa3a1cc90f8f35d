#pragma once

#include "core/base/utctime.h"
#include "core/vault/vault.h"
#include "ui/facts/notice.h"
#include "ui/facts/statusof.h"
#include "ui/jobs/engine.h"
#include "ui/verify/manychecks.h"
#include "ui/verify/reportsaver.h"
#include "ui/verify/reportsource.h"

#include <QFileInfo>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace ui::verify {

/// What the page of proofs shows and does for the database that is chosen: the report of one of its
/// backups, or of the database itself. Knows no widget.
class VerifyPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit VerifyPresenter(const jobs::Engine& engine, QObject* parent = nullptr);

    /// `path` is canonical; empty for none.
    void setDatabase(const QString& path);
    /// Those of the database, as somebody else reads them; `isRead`: there is a list.
    void setBackups(const Backups& backups, bool isRead, facts::Freshness freshness);
    /// How often each backup is to be read back.
    void setVerifyEvery(std::chrono::seconds every);
    /// Only what is seen is read: the pages of a large file take their time.
    void setActive(bool active);
    /// The file of a backup, or the database; empty: the newest backup, whichever that is.
    void select(const QString& target);
    void selectBackup(const core::vault::Backup& backup) { select(backup.artifactPath); }

    void checkAgain();
    /// All backups of the database, newest first.
    void verifyAll();
    /// Those that were not read back for too long.
    void verifyOverdue();
    void setPaused(bool paused);
    void cancel();
    void save(SaveFormat format, const QString& file);
    void dismissNotice();
    /// Shows what went wrong elsewhere, on this page, until it is solved.
    void tell(const core::Error& error);
    void withdraw();

    [[nodiscard]] const QString& database() const { return m_database; }
    [[nodiscard]] QString name() const { return QFileInfo(m_database).fileName(); }
    [[nodiscard]] core::UtcTime now() const { return m_engine.workshop.clock(); }
    [[nodiscard]] const Backups& backups() const { return m_backups; }
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] facts::Freshness listFreshness() const { return m_listFreshness; }
    [[nodiscard]] int damagedBackups() const;
    [[nodiscard]] int overdueBackups() const { return m_many.overdue(); }
    /// The file of the backup, or the database; empty where there is none.
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool isOfDatabase() const;
    /// What is known of the database itself.
    [[nodiscard]] core::vault::Verdict verdictOfDatabase() const;
    /// The chosen one; none for the database itself.
    [[nodiscard]] const core::vault::Backup* backup() const;
    /// Another backup that is proven good, the newest of them.
    [[nodiscard]] const core::vault::Backup* newestGood() const;

    /// None where nothing is known yet.
    [[nodiscard]] const SharedReport& report() const { return m_report; }
    /// Of the report: whether its backup could be read when it was looked at last.
    [[nodiscard]] facts::Freshness freshness() const;
    /// Of when the proof is, while it is made anew or cannot be read; empty where that is now.
    [[nodiscard]] QString asOf() const;
    /// Reading takes so long that it is worth a word.
    [[nodiscard]] bool isLate() const { return m_source.isLate(); }
    /// The job that runs for this database.
    [[nodiscard]] const jobs::JobRow* job() const;
    /// It verifies what is shown.
    [[nodiscard]] bool isChecking() const;
    [[nodiscard]] std::optional<facts::Notice> notice() const;
    /// The file that notice() says was written; empty if it says something else.
    [[nodiscard]] QString savedFile() const;
    /// See reportTitle().
    [[nodiscard]] QString summary() const;
    /// Why it cannot be done now; empty when it can.
    [[nodiscard]] QString whyNoCheck() const;
    [[nodiscard]] QString whyNoVerifyAll() const;
    [[nodiscard]] QString whyNoVerifyOverdue() const;

Q_SIGNALS:
    /// Other backups, or another one is chosen.
    void subjectsChanged();
    void reportChanged();
    void jobChanged();
    void noticeChanged();

private:
    void showNewest();
    void read();
    void showRemembered();
    void show(const SharedReport& report);
    void takeFailure(const core::Error& error);
    void takeOutcome(jobs::JobId id, const jobs::JobOutcome& outcome);
    void onJobChanged(jobs::JobId id);
    [[nodiscard]] bool isKnown(const core::vault::Backup& backup) const;
    [[nodiscard]] const jobs::JobRow* newestJob() const;
    [[nodiscard]] std::optional<facts::Notice> jobNotice() const;
    [[nodiscard]] QString whyBusy() const;

    const jobs::Engine& m_engine;
    QString m_database;
    Backups m_backups = std::make_shared<const std::vector<core::vault::Backup>>();
    bool m_isRead = false;
    facts::Freshness m_listFreshness = facts::Freshness::Current;
    bool m_isActive = false;
    QString m_chosen; ///< empty: the newest
    QString m_shown; ///< what m_report is about, or is read for
    bool m_isStale = false; ///< to be read as soon as it is seen
    bool m_isFromCheck = false; ///< the report, not from what is kept
    SharedReport m_report;
    SharedReport m_ofDatabase; ///< no file keeps the proof of the database itself
    std::optional<core::Error> m_problem; ///< why the backup could not be read
    std::optional<core::Error> m_told; ///< went wrong elsewhere
    ReportSource m_source;
    ReportSaver m_saver;
    ManyChecks m_many;
    jobs::JobId m_dismissed{};
};

} // namespace ui::verify
