#include "ui/restore/restorepresenter.h"

#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::restore {

namespace {

using core::vault::Backup;

constexpr auto kPatience = 300ms;

} // namespace

RestorePresenter::RestorePresenter(const jobs::Engine& engine, const Opening& opening,
                                   QObject* parent)
    : QObject(parent)
    , m_engine(engine)
    , m_opening(opening)
{
    m_wishes.database = opening.database;
    m_wishes.target = opening.database;
    m_wishes.backup = opening.backup;
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLate = true;
        Q_EMIT backupsChanged();
    });
}

QString RestorePresenter::name() const
{
    return QFileInfo(m_opening.database).fileName();
}

void RestorePresenter::read()
{
    setProblem({});
    m_patience.start();
    m_engine.reader.read(
        this, u"backups"_s,
        [database = m_opening.database, workshop = m_engine.workshop] {
            return core::jobs::listBackups({.database = database}, workshop);
        },
        [this](core::Result<std::vector<Backup>> backups) { take(std::move(backups)); });
}

void RestorePresenter::take(core::Result<std::vector<Backup>> backups)
{
    m_patience.stop();
    m_isLate = false;
    m_isRead = true;
    if (!backups)
        setProblem(backups.error());
    m_backups = m_files;
    if (backups)
        m_backups.insert(m_backups.end(), backups->begin(), backups->end());
    preselect();
    Q_EMIT backupsChanged();
}

/// The one that was asked for, else the newest that is proven, else the newest.
void RestorePresenter::preselect()
{
    if (chosen() != nullptr || m_backups.empty())
        return;
    const auto good = std::ranges::find(m_backups, core::vault::Verdict::Ok, &Backup::verdict);
    choose((good != m_backups.end() ? *good : m_backups.front()).artifactPath);
}

const Backup* RestorePresenter::chosen() const
{
    const auto found = std::ranges::find(m_backups, m_wishes.backup, &Backup::artifactPath);
    return found == m_backups.end() ? nullptr : &*found;
}

void RestorePresenter::choose(const QString& artifact)
{
    if (artifact == m_wishes.backup && chosen() != nullptr)
        return;
    m_wishes.backup = artifact;
    m_planning.forget();
    Q_EMIT choiceChanged();
}

void RestorePresenter::chooseFile(const QString& file)
{
    setProblem({});
    m_engine.reader.read(
        this, u"file"_s,
        [file, database = m_opening.database, workshop = m_engine.workshop] {
            return core::jobs::resolveBackup(file, database, workshop);
        },
        [this](core::Result<Backup> backup) { takeFile(std::move(backup)); });
}

void RestorePresenter::takeFile(core::Result<Backup> backup)
{
    if (!backup)
        return setProblem(backup.error());
    const auto known = std::ranges::find(m_backups, backup->artifactPath, &Backup::artifactPath);
    if (known == m_backups.end()) {
        m_files.insert(m_files.begin(), *backup);
        m_backups.insert(m_backups.begin(), *backup);
    }
    m_wishes.backup = backup->artifactPath;
    m_planning.forget();
    Q_EMIT backupsChanged();
    Q_EMIT choiceChanged();
}

void RestorePresenter::setProblem(const std::optional<core::Error>& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void RestorePresenter::dismissProblem()
{
    setProblem({});
}

void RestorePresenter::setTarget(const QString& target)
{
    if (target == m_wishes.target)
        return;
    m_wishes.target = target;
    m_planning.forget();
    Q_EMIT choiceChanged();
}

void RestorePresenter::setWishes(const core::jobs::RestoreSpec& wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    m_planning.makeSoon();
}

void RestorePresenter::plan()
{
    m_engine.reader.read(
        this, u"plan"_s,
        [wishes = m_wishes, workshop = m_engine.workshop, stop = m_planning.begin()] {
            core::NoProgress unheard;
            return core::jobs::planRestore(wishes, workshop, core::JobContext{stop, unheard});
        },
        [this, wishes = m_wishes](core::Result<core::jobs::RestorePlan> plan) {
            if (wishes == m_wishes)
                m_planning.take(std::move(plan));
        });
    Q_EMIT planChanged();
}

QString RestorePresenter::whyNoPlan() const
{
    if (chosen() == nullptr)
        return tr("Choose a backup first.");
    if (m_wishes.target.isEmpty())
        return tr("Name the file to restore to first.");
    return QDir::isAbsolutePath(m_wishes.target)
        ? QString()
        : tr("Name the file to restore to with its whole path.");
}

bool RestorePresenter::canRestore() const
{
    return whyNoRestore().isEmpty();
}

QString RestorePresenter::whyNoRestore() const
{
    if (m_planning.isRunning())
        return tr("The effect is not known yet.");
    const auto* plan = restorePlan();
    if (plan == nullptr)
        return tr("What the restore would do cannot be told.");
    if (!plan->canRun())
        return plan->concerns.empty() ? QString() : plan->concerns.front().sentence;
    return m_engine.jobs.runningFor(plan->target.path) != nullptr
        ? tr("A job runs for this database. Wait until it has ended, or cancel it.")
        : QString();
}

} // namespace ui::restore
