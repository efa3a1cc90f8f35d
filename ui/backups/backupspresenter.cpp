#include "ui/backups/backupspresenter.h"

#include "core/base/errortext.h"
#include "core/jobs/shelf.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/bodies.h"
#include "ui/jobs/jobend.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/jobs/reader.h"
#include "ui/jobs/start.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::backups {

BackupsPresenter::BackupsPresenter(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_source(engine)
{
    connect(&m_source, &BackupSource::changed, this, &BackupsPresenter::takeBackups);
    connect(&m_source, &BackupSource::late, this, &BackupsPresenter::readingLate);
    connect(&m_source, &BackupSource::failed, this, &BackupsPresenter::reportUnread);
    connect(&engine.jobs, &jobs::JobModel::changed, this, &BackupsPresenter::onJobChanged);
    connect(&engine.jobs, &jobs::JobModel::ended, this, &BackupsPresenter::onJobEnded);
}

void BackupsPresenter::setDatabase(const QString& path)
{
    if (path == m_database)
        return;
    m_database = path;
    m_lastWanted = {};
    m_problem.reset();
    Q_EMIT databaseChanged();
    m_source.setDatabase(path);
    Q_EMIT jobChanged();
    Q_EMIT noticeChanged();
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
    m_source.refresh();
}

void BackupsPresenter::backUp(const core::jobs::BackupSpec& options)
{
    if (!whyNoJob().isEmpty())
        return;
    auto spec = options;
    spec.database = m_database;
    m_lastWanted = spec;
    m_problem.reset();
    m_engine.runner.start(
        {.kind = jobs::JobKind::Backup, .database = m_database, .subject = name()},
        jobs::backupBody(spec, m_engine.workshop));
}

void BackupsPresenter::backUpAgain()
{
    backUp(m_lastWanted);
}

void BackupsPresenter::verify(const std::vector<core::vault::Backup>& backups)
{
    if (backups.empty() || !whyNoJob().isEmpty())
        return;
    m_problem.reset();
    const auto now = m_engine.workshop.clock();
    jobs::startVerification(m_engine,
                            {.database = m_database,
                             .backups = backups,
                             .first = facts::momentText(backups.front().takenAt, now)});
}

void BackupsPresenter::setPinned(const std::vector<core::vault::Backup>& backups, bool pinned)
{
    change(backups, [pinned, workshop = m_engine.workshop](const auto& backup, const auto& job) {
        return core::jobs::setPinned(backup, pinned, std::nullopt, workshop, job);
    });
}

void BackupsPresenter::setLabel(const core::vault::Backup& backup, const QString& label)
{
    change({backup}, [label, workshop = m_engine.workshop](const auto& one, const auto& job) {
        return core::jobs::setLabel(one, label, workshop, job);
    });
}

/// Ends at the first that cannot be changed: what keeps one from it nearly always keeps all.
void BackupsPresenter::change(const std::vector<core::vault::Backup>& backups, const Change& one)
{
    m_engine.reader.read(
        this, u"change-%1"_s.arg(++m_lastChange), // each counts, none takes another one's place
        [backups, one, workshop = m_engine.workshop] {
            jobs::ProgressMailbox unheard;
            Changes changes;
            for (const auto& backup : backups) {
                auto done = one(backup, core::JobContext{{}, unheard});
                if (!done) {
                    changes.problem = done.error();
                    break;
                }
                changes.inCatalogue |= core::jobs::keptOf(*done, workshop).has_value();
                changes.changed.push_back(*std::move(done));
            }
            return changes;
        },
        [this](const Changes& changes) { takeChanges(changes); });
}

facts::Notice BackupsPresenter::keptInCatalogue()
{
    return {.status = theme::Status::Note,
            .title = tr("This is kept in your catalogue, not beside the backup"),
            .text = tr("The folder of the backup cannot be written. The pin and the label count on "
                       "this machine; other users do not see them.")};
}

void BackupsPresenter::takeChanges(const Changes& changes)
{
    if (const auto* newest = newestJob(); newest != nullptr && !newest->isRunning())
        m_dismissed = newest->id; // what came of it was seen, and does not come back
    m_source.replace(changes.changed);
    if (changes.problem)
        setProblem(facts::noticeFrom(*changes.problem));
    else if (changes.inCatalogue)
        setProblem(keptInCatalogue());
    else
        setProblem({});
    if (changes.problem)
        refresh(); // what is shown may be what somebody wanted, not what is
}

core::jobs::DeletePlan
BackupsPresenter::planDeletion(const std::vector<core::vault::Backup>& backups) const
{
    return core::jobs::planDeletion(m_database, backups, this->backups());
}

void BackupsPresenter::deleteBackups(const core::jobs::DeletePlan& plan)
{
    if (plan.going.empty() || !whyNoJob().isEmpty())
        return;
    m_problem.reset();
    const auto now = m_engine.workshop.clock();
    m_engine.runner.start({.kind = jobs::JobKind::Delete,
                           .database = m_database,
                           .subject = facts::momentText(plan.going.front().takenAt, now),
                           .count = static_cast<int>(plan.going.size())},
                          jobs::deleteBody(plan, m_engine.workshop));
}

void BackupsPresenter::cancel()
{
    if (const auto* running = job())
        m_engine.runner.requestStop(running->id);
}

void BackupsPresenter::setPaused(bool paused)
{
    if (const auto* running = job())
        m_engine.jobs.setPaused(running->id, paused);
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
    m_isReported = true;
}

void BackupsPresenter::withdrawReport()
{
    if (m_isReported)
        setProblem({});
}

void BackupsPresenter::reportNoFileManager(const QString& folder)
{
    setProblem(facts::Notice{.status = theme::Status::Warning,
                             .title = tr("No file manager could be started"),
                             .text = tr("The backup lies in %1.").arg(folder)});
}

void BackupsPresenter::takeBackups()
{
    if (m_isUnread && !m_source.hasFailed())
        setProblem({}); // solved
    Q_EMIT backupsChanged();
}

/// What is shown stays, and is said to be old.
void BackupsPresenter::reportUnread(const core::Error& error)
{
    const auto words = core::describe(error, core::Doing::SomethingElse);
    const QString what = jobs::errorSentence(error);
    const QString text =
        backups().empty() ? what : tr("%1 What is shown was read earlier.").arg(what);
    facts::Notice notice = facts::noticeFrom(error);
    notice.status = theme::Status::Error;
    notice.title = tr("The backups of %1 cannot be read now").arg(name());
    notice.text = text + u' ' + words.remedy;
    if (notice.ways.empty())
        notice.ways = {facts::WayOut::CheckAgain};
    setProblem(notice);
    m_isUnread = true;
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
    return facts::noticeOfRunning(*newest);
}

QString BackupsPresenter::countedBackups() const
{
    const auto count = backups().size();
    return count == 1 ? tr("One backup of %1").arg(name())
                      : tr("%1 backups of %2").arg(QLocale().toString(qlonglong(count)), name());
}

QString BackupsPresenter::summary(std::optional<std::size_t> shown) const
{
    if (m_database.isEmpty() || !isRead())
        return {};
    if (backups().empty())
        return tr("%1 has no backup yet.").arg(name());
    if (const auto asOf = m_source.asOf())
        //: %1 is "41 backups of dispatch.db", %2 a time such as "today 14:31".
        return tr("%1, as of %2.")
            .arg(countedBackups(), facts::momentText(*asOf, m_engine.workshop.clock()));
    if (shown == std::size_t{0})
        //: %1 is "41 backups of dispatch.db".
        return tr("None of %1 is shown.").arg(countedBackups());
    if (shown)
        //: %1 is a number, %2 "41 backups of dispatch.db".
        return tr("%1 of %2 are shown.")
            .arg(QLocale().toString(qlonglong(*shown)), countedBackups());
    const auto proven = std::ranges::find(backups(), core::vault::Verdict::Ok,
                                          [](const auto& backup) { return backup.verdict(); });
    if (proven == backups().end())
        return tr("%1, none of them is verified.").arg(countedBackups());
    //: %1 is "41 backups of dispatch.db", %2 a span of time such as "32 min".
    return tr("%1, the newest verified one is %2 old.")
        .arg(countedBackups(), facts::ageSpan(proven->takenAt, m_engine.workshop.clock()));
}

QString BackupsPresenter::whyNoJob() const
{
    if (m_database.isEmpty())
        return tr("Choose a database first.");
    if (const auto* running = job()) {
        switch (running->info.kind) {
        case jobs::JobKind::Backup: return tr("A backup of %1 is running.").arg(name());
        case jobs::JobKind::Verify: return tr("Backups of %1 are being verified.").arg(name());
        case jobs::JobKind::Delete: return tr("Backups of %1 are being deleted.").arg(name());
        case jobs::JobKind::Restore: return tr("%1 is being restored.").arg(name());
        case jobs::JobKind::Undo: return tr("A restore of %1 is being undone.").arg(name());
        case jobs::JobKind::Rehearse: return tr("A restore of %1 is being rehearsed.").arg(name());
        }
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
    m_isUnread = false;
    m_isReported = false;
    Q_EMIT noticeChanged();
}

} // namespace ui::backups
