#pragma once

#include "core/catalog/catalog.h"
#include "core/jobs/status.h"
#include "core/jobs/storageuse.h"
#include "ui/facts/notice.h"
#include "ui/jobs/engine.h"
#include "ui/overview/activitytext.h"
#include "ui/overview/databaselistmodel.h"
#include "ui/overview/summary.h"
#include "ui/timelines/protectiontimeline.h"

#include <QObject>

#include <optional>
#include <vector>

namespace ui::overview {

/// What the overview shows. Knows no widget. It is told of the databases and reads the rest itself,
/// while somebody looks at it.
class OverviewPresenter final : public QObject
{
    Q_OBJECT

public:
    /// None until it is read for the first time.
    template <class T>
    using Answer = std::optional<core::Result<std::vector<T>>>;

    explicit OverviewPresenter(const jobs::Engine& engine, QObject* parent = nullptr);

    /// What is protected, as it was just read; all else is read anew.
    void setDatabases(const std::vector<core::jobs::DatabaseStatus>& databases);
    /// They could not be read: what is known stays, and is said to be old.
    void report(const core::Error& error);
    /// The database that the window shows; empty for none.
    void setCurrent(const QString& path);
    /// Nothing is read for a page that nobody sees.
    void setLookedAt(bool lookedAt);
    /// Time has passed: a new day may have begun.
    void tick();

    void verifyNewest();
    void cancel(jobs::JobId id);
    void setPaused(jobs::JobId id, bool paused);
    void dismissNotice();

    [[nodiscard]] core::Clock clock() const { return m_engine.workshop.clock; }
    [[nodiscard]] const jobs::JobModel& jobs() const { return m_engine.jobs; }
    /// False until the databases were read for the first time.
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] const std::vector<core::jobs::DatabaseStatus>& databases() const
    {
        return m_databases;
    }
    [[nodiscard]] const core::jobs::DatabaseStatus* current() const;
    [[nodiscard]] const QString& currentPath() const { return m_current; }
    [[nodiscard]] Summary summary() const;
    [[nodiscard]] std::optional<Running> running(const QString& database) const;
    [[nodiscard]] std::optional<facts::Notice> notice() const;
    /// Why the newest backup cannot be verified now; empty when it can.
    [[nodiscard]] QString whyNoVerify() const;

    /// Of the current database.
    [[nodiscard]] const Answer<timelines::ProtectionDay>& protection() const
    {
        return m_protection;
    }
    [[nodiscard]] const Answer<core::jobs::StorageUse>& storage() const { return m_storage; }
    [[nodiscard]] const Answer<ActivityLine>& activity() const { return m_activity; }

Q_SIGNALS:
    void databasesChanged();
    void currentChanged();
    void protectionChanged();
    void storageChanged();
    void activityChanged();
    void noticeChanged();
    /// A job of that database moved on.
    void jobChanged(const QString& database);

private:
    void readAll();
    void readProtection();
    void readStorage();
    void readActivity();
    void onJobChanged(jobs::JobId id);
    [[nodiscard]] const jobs::JobRow* jobToTell() const;

    const jobs::Engine& m_engine;
    std::vector<core::jobs::DatabaseStatus> m_databases;
    core::UtcTime m_readAt{};
    bool m_read = false;
    bool m_lookedAt = false;
    bool m_stale = false; ///< the rest is to be read when somebody looks
    QString m_current;
    QDate m_protectionDay; ///< the last day of what m_protection shows
    std::optional<facts::Notice> m_problem;
    jobs::JobId m_dismissed{}; ///< of this job and of older ones nothing is told any more
    Answer<timelines::ProtectionDay> m_protection;
    Answer<core::jobs::StorageUse> m_storage;
    Answer<ActivityLine> m_activity;
};

} // namespace ui::overview
