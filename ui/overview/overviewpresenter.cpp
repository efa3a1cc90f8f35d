#include "ui/overview/overviewpresenter.h"

#include "core/jobs/restores.h"
#include "core/jobs/shelf.h"
#include "ui/facts/databasefacts.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/progresstext.h"
#include "ui/jobs/reader.h"
#include "ui/jobs/start.h"
#include "ui/overview/protectiondays.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::overview {

namespace {

constexpr int kActivityLines = 100;

/// Cancelled is what somebody wanted, and what went well is in the list of what happened.
bool isWorthTelling(jobs::JobState state)
{
    switch (state) {
    case jobs::JobState::Failed:
    case jobs::JobState::Busy:
    case jobs::JobState::Damaged:
    case jobs::JobState::Trouble:
    case jobs::JobState::CannotJudge: return true;
    default: return false;
    }
}

/// Ids of restores that can be undone. What cannot be read offers no undo.
QStringList undoableIn(const core::jobs::Workshop& workshop)
{
    QStringList ids;
    const auto restores = core::jobs::listRestores({}, workshop);
    if (!restores)
        return ids;
    for (const auto& record : *restores) {
        if (record.canBeUndone())
            ids << record.id;
    }
    return ids;
}

} // namespace

OverviewPresenter::OverviewPresenter(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&engine.jobs, &jobs::JobModel::changed, this, &OverviewPresenter::onJobChanged);
}

void OverviewPresenter::setDatabases(const std::vector<core::jobs::DatabaseStatus>& databases)
{
    m_databases = facts::mostUrgentFirst(databases);
    m_read = true;
    m_readAt = clock()();
    m_stale = true;
    m_problem.reset();
    Q_EMIT databasesChanged();
    Q_EMIT noticeChanged();
    readAll();
}

void OverviewPresenter::report(const core::Error& error)
{
    m_problem = facts::noticeFrom(error);
    Q_EMIT databasesChanged();
    Q_EMIT noticeChanged();
}

void OverviewPresenter::setCurrent(const QString& path)
{
    if (path == m_current)
        return;
    m_current = path;
    m_protection.reset();
    Q_EMIT currentChanged();
    Q_EMIT protectionChanged();
    if (m_lookedAt)
        readProtection();
    else
        m_stale = true;
}

void OverviewPresenter::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    readAll();
}

void OverviewPresenter::tick()
{
    if (m_lookedAt && m_protection && m_protectionDay != facts::localDay(clock()()))
        readProtection();
}

void OverviewPresenter::readAll()
{
    if (!m_lookedAt || !m_stale)
        return;
    m_stale = false;
    readProtection();
    readStorage();
    readActivity();
}

void OverviewPresenter::readProtection()
{
    if (m_current.isEmpty())
        return;
    using Days = core::Result<std::vector<timelines::ProtectionDay>>;
    const QDate today = facts::localDay(clock()());
    m_engine.reader.read(
        this, u"protection"_s,
        [database = m_current, today, workshop = m_engine.workshop]() -> Days {
            const auto backups = core::jobs::listBackups({.database = database}, workshop);
            if (!backups)
                return backups.error();
            return protectionDays(*backups, today);
        },
        [this, today](Days days) {
            m_protection = std::move(days);
            m_protectionDay = today;
            Q_EMIT protectionChanged();
        });
}

void OverviewPresenter::readStorage()
{
    m_engine.reader.read(
        this, u"storage"_s,
        [workshop = m_engine.workshop] { return core::jobs::storageUse({}, workshop); },
        [this](auto storage) {
            m_storage = std::move(storage);
            Q_EMIT storageChanged();
        });
}

void OverviewPresenter::readActivity()
{
    using Lines = core::Result<std::vector<ActivityLine>>;
    m_engine.reader.read(
        this, u"activity"_s,
        [workshop = m_engine.workshop]() -> Lines {
            const auto records = core::jobs::history({}, kActivityLines, workshop);
            if (!records)
                return records.error();
            return activityLines(*records, undoableIn(workshop));
        },
        [this](Lines lines) {
            m_activity = std::move(lines);
            Q_EMIT activityChanged();
        });
}

void OverviewPresenter::verifyNewest()
{
    const auto* database = current();
    if (database == nullptr || !whyNoVerify().isEmpty())
        return;
    const auto& newest = *database->newest;
    jobs::startVerification(m_engine,
                            {.database = m_current,
                             .backups = {newest},
                             .first = facts::momentText(newest.takenAt, clock()())});
}

void OverviewPresenter::setPaused(jobs::JobId id, bool paused)
{
    m_engine.jobs.setPaused(id, paused);
}

void OverviewPresenter::cancel(jobs::JobId id)
{
    m_engine.runner.requestStop(id);
}

void OverviewPresenter::dismissNotice()
{
    if (!m_engine.jobs.rows().empty())
        m_dismissed = m_engine.jobs.rows().front().id;
    m_problem.reset();
    Q_EMIT noticeChanged();
}

const core::jobs::DatabaseStatus* OverviewPresenter::current() const
{
    const auto found =
        std::ranges::find(m_databases, m_current, [](const auto& database) -> const QString& {
            return database.database.config.path;
        });
    return found == m_databases.end() ? nullptr : &*found;
}

Summary OverviewPresenter::summary() const
{
    QSet<QString> running;
    for (const jobs::JobRow& job : m_engine.jobs.rows()) {
        if (job.isRunning())
            running.insert(job.info.database);
    }
    Summary summary = summarize(m_databases, running);
    if (!m_problem || !m_read)
        return summary;
    //: %1 is a sentence about the databases, %2 a time such as "today 14:31".
    summary.sentence =
        tr("%1 As of %2.").arg(summary.sentence, facts::momentText(m_readAt, clock()()));
    if (summary.status == theme::Status::Ok)
        summary.status = theme::Status::NotChecked; // what is old is never green
    return summary;
}

std::optional<Running> OverviewPresenter::running(const QString& database) const
{
    const auto* job = m_engine.jobs.runningFor(database);
    if (job == nullptr)
        return {};
    const double share = jobs::fractionOf(job->progress);
    return Running{.title = jobs::titleOf(job->info),
                   .percent = share < 0 ? -1 : static_cast<int>(share * 100)};
}

/// The newest bad end that no newer job of the same database has overtaken.
const jobs::JobRow* OverviewPresenter::jobToTell() const
{
    QStringList overtaken;
    for (const jobs::JobRow& row : m_engine.jobs.rows()) {
        if (row.id <= m_dismissed)
            break;
        if (isWorthTelling(row.end.state) && !overtaken.contains(row.info.database))
            return &row;
        overtaken << row.info.database;
    }
    return nullptr;
}

std::optional<facts::Notice> OverviewPresenter::notice() const
{
    if (m_problem)
        return m_problem;
    const auto* job = jobToTell();
    return job != nullptr ? std::optional(facts::noticeFrom(*job)) : std::nullopt;
}

QString OverviewPresenter::whyNoVerify() const
{
    const auto* database = current();
    if (database == nullptr)
        return tr("Choose a database first.");
    if (!database->newest)
        return tr("%1 has no backup yet.").arg(facts::nameOf(*database));
    const auto job = running(m_current);
    //: %1 is a job such as "Backing up dispatch.db".
    return job ? tr("%1 has not ended yet.").arg(job->title) : QString();
}

void OverviewPresenter::onJobChanged(jobs::JobId id)
{
    const auto* row = m_engine.jobs.row(id);
    if (row == nullptr)
        return;
    Q_EMIT jobChanged(row->info.database);
    Q_EMIT noticeChanged();
}

} // namespace ui::overview
