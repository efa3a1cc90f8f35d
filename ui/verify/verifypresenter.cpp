#include "ui/verify/verifypresenter.h"

#include "core/base/errortext.h"
#include "core/jobs/makereport.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/bodies.h"
#include "ui/jobs/jobrunner.h"
#include "ui/verify/rememberedreport.h"
#include "ui/verify/reporttitle.h"

#include <algorithm>

namespace ui::verify {

using core::vault::Verdict;

VerifyPresenter::VerifyPresenter(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_source(engine)
    , m_saver(engine)
    , m_many(engine)
{
    connect(&m_source, &ReportSource::late, this, &VerifyPresenter::showRemembered);
    connect(&m_source, &ReportSource::done, this, [this](const SharedReport& report) {
        m_problem.reset();
        show(report);
    });
    connect(&m_source, &ReportSource::failed, this, &VerifyPresenter::takeFailure);
    connect(&m_saver, &ReportSaver::noticeChanged, this, &VerifyPresenter::noticeChanged);
    connect(&engine.jobs, &jobs::JobModel::changed, this, &VerifyPresenter::onJobChanged);
    connect(&engine.runner, &jobs::JobRunner::finished, this, &VerifyPresenter::takeOutcome);
}

void VerifyPresenter::setDatabase(const QString& path)
{
    if (path == m_database)
        return;
    m_database = path;
    m_backups = std::make_shared<const std::vector<core::vault::Backup>>();
    m_many.setBackups(m_backups);
    m_isRead = false;
    m_chosen.clear();
    m_ofDatabase.reset();
    m_saver.forget();
    showNewest();
    Q_EMIT jobChanged();
    Q_EMIT noticeChanged();
}

void VerifyPresenter::setBackups(const Backups& backups, bool isRead, facts::Freshness freshness)
{
    m_backups = backups;
    m_many.setBackups(backups);
    m_isRead = isRead;
    m_listFreshness = freshness;
    const auto* shown = backup();
    if (shown == nullptr && !m_chosen.isEmpty() && !isOfDatabase()
        && freshness != facts::Freshness::Earlier)
        m_chosen.clear(); // it was deleted
    if (target() != m_shown)
        showNewest();
    else if (shown != nullptr && !isKnown(*shown))
        read();
    Q_EMIT subjectsChanged();
    Q_EMIT reportChanged(); // of what age it is, and which other one is good
}

void VerifyPresenter::setVerifyEvery(std::chrono::seconds every)
{
    m_many.setLimit(every);
    Q_EMIT subjectsChanged();
}

/// The report says what the list says of it; the rest of a backup never changes.
bool VerifyPresenter::isKnown(const core::vault::Backup& backup) const
{
    if (m_source.isReading() || m_isStale)
        return true; // soon
    if (!backup.manifest) // its proof has no place to be kept: what was found here is all there is
        return m_isFromCheck;
    const bool proven = backup.manifest->proof.has_value();
    return m_report && !m_problem && m_report->proof.verdict == backup.verdict()
        && (!proven || m_report->proof.at == backup.manifest->proof->at);
}

void VerifyPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale)
        read();
}

void VerifyPresenter::select(const QString& target)
{
    m_chosen = target;
    if (this->target() == m_shown)
        return;
    m_saver.forget();
    showNewest();
}

/// What is shown was of another one.
void VerifyPresenter::showNewest()
{
    m_source.giveUp();
    m_shown = target();
    m_isStale = m_isFromCheck = false;
    m_problem.reset();
    m_report = isOfDatabase() ? m_ofDatabase : nullptr;
    if (backup() != nullptr)
        read();
    Q_EMIT subjectsChanged();
    Q_EMIT reportChanged();
    Q_EMIT noticeChanged();
}

void VerifyPresenter::read()
{
    m_isStale = !m_isActive;
    m_isFromCheck = false;
    if (m_isActive)
        m_source.read(m_shown, m_database);
}

/// Until the pages are read, or where they cannot be.
void VerifyPresenter::showRemembered()
{
    if (!m_report && backup() != nullptr)
        m_report =
            std::make_shared<const core::proof::Report>(rememberedReport(*backup(), m_database));
    Q_EMIT reportChanged();
}

void VerifyPresenter::show(const SharedReport& report)
{
    m_report = report;
    Q_EMIT reportChanged();
    Q_EMIT noticeChanged();
}

void VerifyPresenter::takeFailure(const core::Error& error)
{
    m_problem = error;
    showRemembered();
    Q_EMIT noticeChanged();
}

/// The report of a check that was asked for here is shown at once; the list follows by itself.
void VerifyPresenter::takeOutcome(jobs::JobId id, const jobs::JobOutcome& outcome)
{
    const auto* row = m_engine.jobs.row(id);
    if (row == nullptr || row->info.database != m_database || !outcome)
        return;
    const auto* batch = std::get_if<jobs::VerifyBatch>(&*outcome);
    if (batch == nullptr || !batch->report)
        return;
    if (row->info.isOfDatabase())
        m_ofDatabase = batch->report;
    if (row->info.target != m_shown)
        return;
    m_source.giveUp();
    m_isStale = false;
    m_isFromCheck = true;
    m_problem.reset();
    show(batch->report);
}

void VerifyPresenter::checkAgain()
{
    if (!whyNoCheck().isEmpty())
        return;
    m_saver.forget();
    const QString subject = isOfDatabase() ? name() : facts::momentText(backup()->takenAt, now());
    m_engine.runner.start({.kind = jobs::JobKind::Verify,
                           .database = m_database,
                           .subject = subject,
                           .target = target()},
                          jobs::reportBody({.verify = {.what = target(), .database = m_database}},
                                           m_engine.workshop));
}

void VerifyPresenter::verifyAll()
{
    if (!whyNoVerifyAll().isEmpty())
        return;
    m_saver.forget();
    m_many.verifyAll(m_database);
}

void VerifyPresenter::verifyOverdue()
{
    if (!whyNoVerifyOverdue().isEmpty())
        return;
    m_saver.forget();
    m_many.verifyOverdue(m_database);
}

void VerifyPresenter::setPaused(bool paused)
{
    if (const auto* running = job())
        m_engine.jobs.setPaused(running->id, paused);
}

void VerifyPresenter::cancel()
{
    if (const auto* running = job())
        m_engine.runner.requestStop(running->id);
}

void VerifyPresenter::save(SaveFormat format, const QString& file)
{
    if (m_report)
        m_saver.save(m_report, format, file);
}

void VerifyPresenter::dismissNotice()
{
    if (const auto* newest = newestJob())
        m_dismissed = newest->id;
    m_saver.forget();
    withdraw();
}

void VerifyPresenter::tell(const core::Error& error)
{
    m_told = error;
    Q_EMIT noticeChanged();
}

void VerifyPresenter::withdraw()
{
    m_told.reset();
    Q_EMIT noticeChanged();
}

int VerifyPresenter::damagedBackups() const
{
    return static_cast<int>(std::ranges::count(
        *m_backups, Verdict::Damaged, [](const auto& backup) { return backup.verdict(); }));
}

QString VerifyPresenter::target() const
{
    if (!m_chosen.isEmpty())
        return m_chosen;
    return m_backups->empty() ? QString() : m_backups->front().artifactPath;
}

bool VerifyPresenter::isOfDatabase() const
{
    return !m_database.isEmpty() && m_chosen == m_database;
}

Verdict VerifyPresenter::verdictOfDatabase() const
{
    return m_ofDatabase ? m_ofDatabase->proof.verdict : Verdict::NotChecked;
}

const core::vault::Backup* VerifyPresenter::backup() const
{
    const auto found = std::ranges::find(*m_backups, target(), &core::vault::Backup::artifactPath);
    return found == m_backups->end() ? nullptr : &*found;
}

const core::vault::Backup* VerifyPresenter::newestGood() const
{
    const auto found = std::ranges::find_if(*m_backups, [this](const auto& backup) {
        return backup.verdict() == Verdict::Ok && backup.artifactPath != m_shown;
    });
    return found == m_backups->end() ? nullptr : &*found;
}

facts::Freshness VerifyPresenter::freshness() const
{
    const bool gone =
        m_problem || (!isOfDatabase() && m_listFreshness == facts::Freshness::Earlier);
    return gone ? facts::Freshness::Earlier : facts::Freshness::Current;
}

QString VerifyPresenter::asOf() const
{
    const bool proven = m_report && m_report->proof.verdict != Verdict::NotChecked;
    const bool isOld = isChecking() || freshness() == facts::Freshness::Earlier;
    return proven && isOld ? facts::momentText(m_report->proof.at, now()) : QString();
}

const jobs::JobRow* VerifyPresenter::job() const
{
    return m_database.isEmpty() ? nullptr : m_engine.jobs.runningFor(m_database);
}

bool VerifyPresenter::isChecking() const
{
    const auto* running = job();
    return running != nullptr && running->info.kind == jobs::JobKind::Verify
        && !running->info.target.isEmpty() && running->info.target == m_shown;
}

const jobs::JobRow* VerifyPresenter::newestJob() const
{
    const auto& rows = m_engine.jobs.rows();
    const auto found = std::ranges::find_if(
        rows, [this](const jobs::JobRow& row) { return row.info.database == m_database; });
    return found == rows.end() ? nullptr : &*found;
}

/// A check that came to its end is told by the banner.
std::optional<facts::Notice> VerifyPresenter::jobNotice() const
{
    const auto* newest = newestJob();
    if (newest == nullptr || newest->id == m_dismissed
        || newest->info.kind != jobs::JobKind::Verify)
        return {};
    if (newest->isRunning())
        return facts::noticeOfRunning(*newest);
    const bool broken = newest->end.state == jobs::JobState::Cancelled
        || newest->end.state == jobs::JobState::Busy || newest->end.state == jobs::JobState::Failed;
    const bool many = newest->info.target.isEmpty();
    return broken || many ? std::optional(facts::noticeFrom(*newest)) : std::nullopt;
}

std::optional<facts::Notice> VerifyPresenter::notice() const
{
    if (m_told)
        return facts::noticeFrom(*m_told);
    if (m_saver.notice())
        return m_saver.notice();
    if (auto told = jobNotice())
        return told;
    if (!m_problem)
        return {};
    const auto words = core::describe(*m_problem, core::Doing::SomethingElse);
    const bool proven = m_report && m_report->proof.verdict != Verdict::NotChecked;
    QString text = words.remedy;
    if (proven)
        //: %1 is a time such as "today 14:00".
        text += u' '
            + tr("What is shown was found %1.").arg(facts::momentText(m_report->proof.at, now()));
    return facts::Notice{.status = theme::Status::Error,
                         .title = words.what,
                         .text = text.trimmed(),
                         .details = m_problem->detail};
}

QString VerifyPresenter::savedFile() const
{
    return m_told ? QString() : m_saver.file();
}

QString VerifyPresenter::summary() const
{
    if (!m_report)
        //: A database as it is, in place of one of its backups.
        return isOfDatabase() ? tr("%1 as it is now.").arg(name()) : QString();
    return reportTitle(*m_report);
}

QString VerifyPresenter::whyBusy() const
{
    if (m_database.isEmpty())
        return tr("Choose a database first.");
    return job() != nullptr ? tr("Another job of %1 is running.").arg(name()) : QString();
}

QString VerifyPresenter::whyNoCheck() const
{
    if (const QString busy = whyBusy(); !busy.isEmpty())
        return busy;
    return isOfDatabase() || backup() != nullptr ? QString() : tr("There is no backup yet.");
}

QString VerifyPresenter::whyNoVerifyAll() const
{
    if (const QString busy = whyBusy(); !busy.isEmpty())
        return busy;
    return m_backups->empty() ? tr("There is no backup yet.") : QString();
}

QString VerifyPresenter::whyNoVerifyOverdue() const
{
    if (const QString busy = whyBusy(); !busy.isEmpty())
        return busy;
    return overdueBackups() == 0 ? tr("All backups were checked recently.") : QString();
}

void VerifyPresenter::onJobChanged(jobs::JobId id)
{
    const auto* row = m_engine.jobs.row(id);
    if (row == nullptr || row->info.database != m_database)
        return;
    Q_EMIT jobChanged();
    Q_EMIT noticeChanged();
}

} // namespace ui::verify
