#include "ui/backups/backupspresenter.h"

#include "core/jobs/shelf.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/bodies.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/jobs/reader.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

core::Result<> pinAll(const std::vector<core::vault::Backup>& backups, bool pinned,
                      const core::jobs::Workshop& workshop)
{
    jobs::ProgressMailbox unheard;
    for (const auto& backup : backups) {
        const auto done = core::jobs::setPinned(backup, pinned, std::nullopt, workshop,
                                                core::JobContext{{}, unheard});
        if (!done)
            return done.error();
    }
    return {};
}

} // namespace

BackupsPresenter::BackupsPresenter(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&engine.jobs, &jobs::JobModel::changed, this, &BackupsPresenter::onJobChanged);
    connect(&engine.jobs, &jobs::JobModel::ended, this, &BackupsPresenter::onJobEnded);
}

void BackupsPresenter::setDatabase(const QString& path)
{
    if (path == m_database)
        return;
    m_database = path;
    m_backups.clear();
    m_read = false;
    m_problem.reset();
    Q_EMIT databaseChanged();
    Q_EMIT backupsChanged();
    Q_EMIT jobChanged();
    Q_EMIT noticeChanged();
    refresh();
}

QString BackupsPresenter::name() const
{
    return QFileInfo(m_database).fileName();
}

core::Clock BackupsPresenter::clock() const
{
    return m_engine.workshop.clock;
}

void BackupsPresenter::refresh()
{
    if (m_database.isEmpty())
        return;
    m_engine.reader.read(
        this, u"backups"_s,
        [database = m_database, workshop = m_engine.workshop] {
            return core::jobs::listBackups({.database = database}, workshop);
        },
        [this](auto backups) { takeBackups(std::move(backups)); });
}

void BackupsPresenter::takeBackups(core::Result<std::vector<core::vault::Backup>> backups)
{
    if (backups)
        m_backups = std::move(*backups);
    m_read = true;
    Q_EMIT backupsChanged();
    if (!backups)
        setProblem(facts::noticeFrom(backups.error()));
}

void BackupsPresenter::backUp(const core::jobs::BackupSpec& options)
{
    if (!whyNoJob().isEmpty())
        return;
    auto spec = options;
    spec.database = m_database;
    m_problem.reset();
    m_engine.runner.start(
        {.kind = jobs::JobKind::Backup, .database = m_database, .subject = name()},
        jobs::backupBody(spec, m_engine.workshop));
}

void BackupsPresenter::verify(const std::vector<core::vault::Backup>& backups)
{
    if (backups.empty() || !whyNoJob().isEmpty())
        return;
    std::vector<core::jobs::VerifySpec> specs;
    for (const auto& backup : backups)
        specs.push_back({.what = backup.artifactPath, .database = m_database});
    m_problem.reset();
    const auto now = m_engine.workshop.clock();
    m_engine.runner.start({.kind = jobs::JobKind::Verify,
                           .database = m_database,
                           .subject = facts::momentText(backups.front().takenAt, now),
                           .count = static_cast<int>(backups.size())},
                          jobs::verifyBody(specs, m_engine.workshop));
}

void BackupsPresenter::setPinned(const std::vector<core::vault::Backup>& backups, bool pinned)
{
    m_engine.reader.read(
        this, u"pin"_s,
        [backups, pinned, workshop = m_engine.workshop] {
            return pinAll(backups, pinned, workshop);
        },
        [this](const core::Result<>& done) { takePinned(done); });
}

void BackupsPresenter::takePinned(const core::Result<>& pinned)
{
    setProblem(pinned ? std::nullopt : std::optional(facts::noticeFrom(pinned.error())));
    refresh();
}

void BackupsPresenter::cancel()
{
    if (const auto* running = job())
        m_engine.runner.requestStop(running->id);
}

void BackupsPresenter::dismissNotice()
{
    if (const auto* newest = newestJob())
        m_dismissed = newest->id;
    setProblem({});
}

void BackupsPresenter::report(const core::Error& error)
{
    setProblem(facts::noticeFrom(error));
}

const jobs::JobRow* BackupsPresenter::newestJob() const
{
    const auto& rows = m_engine.jobs.rows();
    const auto found = std::ranges::find_if(
        rows, [this](const jobs::JobRow& row) { return row.info.database == m_database; });
    return found == rows.end() ? nullptr : &*found;
}

const jobs::JobRow* BackupsPresenter::job() const
{
    return m_database.isEmpty() ? nullptr : m_engine.jobs.runningFor(m_database);
}

std::optional<facts::Notice> BackupsPresenter::notice() const
{
    if (m_problem)
        return m_problem;
    const auto* newest = newestJob();
    if (newest == nullptr || newest->id == m_dismissed)
        return {};
    if (!newest->isRunning())
        return facts::noticeFrom(*newest);
    if (newest->notes.isEmpty())
        return {};
    return facts::Notice{.status = theme::Status::Note, .title = newest->notes.back()};
}

QString BackupsPresenter::summary() const
{
    if (m_database.isEmpty() || !m_read)
        return {};
    if (m_backups.empty())
        return tr("%1 has no backup yet.").arg(name());
    const QString count = m_backups.size() == 1
        ? tr("One backup of %1").arg(name())
        : tr("%1 backups of %2").arg(QLocale().toString(qlonglong(m_backups.size())), name());
    const auto proven = std::ranges::find(m_backups, core::vault::Verdict::Ok,
                                          [](const auto& backup) { return backup.verdict(); });
    if (proven == m_backups.end())
        return tr("%1, none of them is verified.").arg(count);
    //: %1 is "41 backups of dispatch.db", %2 a span of time such as "32 min".
    return tr("%1, the newest verified one is %2 old.")
        .arg(count, facts::ageSpan(proven->takenAt, m_engine.workshop.clock()));
}

QString BackupsPresenter::whyNoJob() const
{
    if (m_database.isEmpty())
        return tr("Choose a database first.");
    if (const auto* running = job()) {
        return running->info.kind == jobs::JobKind::Backup
            ? tr("A backup of %1 is running.").arg(name())
            : tr("Backups of %1 are being verified.").arg(name());
    }
    return {};
}

void BackupsPresenter::onJobChanged(jobs::JobId id)
{
    const auto* row = m_engine.jobs.row(id);
    if (row == nullptr || row->info.database != m_database)
        return;
    Q_EMIT jobChanged();
    Q_EMIT noticeChanged();
}

void BackupsPresenter::onJobEnded(jobs::JobId id)
{
    const auto* row = m_engine.jobs.row(id);
    if (row != nullptr && row->info.database == m_database)
        refresh();
}

void BackupsPresenter::setProblem(const std::optional<facts::Notice>& problem)
{
    m_problem = problem;
    Q_EMIT noticeChanged();
}

} // namespace ui::backups
