#include "ui/compare/comparepresenter.h"

#include "core/jobs/knownbackups.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/reader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::compare {

namespace {

using core::vault::Backup;
using core::vault::Verdict;

/// The newest that is proven good; else the newest.
QString bestOf(const std::vector<Backup>& backups)
{
    const auto good = std::ranges::find(backups, Verdict::Ok, &Backup::verdict);
    if (good != backups.end())
        return good->artifactPath;
    return backups.empty() ? QString() : backups.front().artifactPath;
}

} // namespace

ComparePresenter::ComparePresenter(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
}

ComparePresenter::~ComparePresenter() = default;

void ComparePresenter::setDatabases(std::vector<NamedDatabase> databases)
{
    if (m_databases == databases)
        return;
    m_databases = std::move(databases);
    Q_EMIT choiceChanged();
}

void ComparePresenter::setDatabase(const QString& path)
{
    if (m_database == path)
        return;
    m_database = path;
    m_isChosen = false;
    setFeed(nullptr);
    takeDefaults();
}

void ComparePresenter::setBackups(const QString& database, const Backups& backups)
{
    m_backups[database] = backups;
    if (database == m_database && !m_isChosen && !m_feed)
        takeDefaults();
    else
        Q_EMIT choiceChanged();
}

void ComparePresenter::takeDefaults()
{
    m_first = {.database = m_database};
    const auto backups = this->backups(m_database);
    const QString best = backups ? bestOf(*backups) : QString();
    m_second = best.isEmpty() ? SideChoice() : SideChoice{.database = m_database, .file = best};
    Q_EMIT choiceChanged();
}

const SideChoice& ComparePresenter::side(Place place) const
{
    return place == Place::First ? m_first : m_second;
}

Backups ComparePresenter::backups(const QString& database) const
{
    const auto found = m_backups.find(database);
    return found == m_backups.end() ? nullptr : found->second;
}

void ComparePresenter::choose(Place place, const SideChoice& side)
{
    if (this->side(place) == side)
        return;
    m_isChosen = true;
    (place == Place::First ? m_first : m_second) = side;
    setFeed(nullptr);
    if (!side.database.isEmpty() && !m_backups.contains(side.database))
        read(side.database);
    Q_EMIT choiceChanged();
}

void ComparePresenter::read(const QString& database)
{
    m_engine.reader.read(
        this, u"backups:"_s + database,
        [database, workshop = m_engine.workshop] {
            return core::jobs::knownBackups(database, workshop);
        },
        [this, database](const core::Result<core::jobs::KnownBackups>& known) {
            if (!known)
                return takeFailure(known.error());
            setBackups(database, std::make_shared<const std::vector<Backup>>(known->backups));
        });
}

void ComparePresenter::swapSides()
{
    m_isChosen = true;
    std::swap(m_first, m_second);
    setFeed(nullptr);
    Q_EMIT choiceChanged();
}

QString ComparePresenter::whyNot() const
{
    if (m_first.isNone() || m_second.isNone())
        return tr("Choose two databases first.");
    if (m_first == m_second)
        return tr("Choose two that are not the same file.");
    return {};
}

void ComparePresenter::compare()
{
    if (!whyNot().isEmpty())
        return;
    m_notice.reset();
    auto feed = std::make_unique<diff::ComparisonFeed>(m_engine, m_first.spec(), m_second.spec());
    connect(feed.get(), &diff::ComparisonFeed::progressed, this,
            [this](const core::Progress& progress) {
                m_opening = progress;
                Q_EMIT stateChanged();
            });
    connect(feed.get(), &diff::ComparisonFeed::stateChanged, this, &ComparePresenter::stateChanged);
    connect(feed.get(), &diff::ComparisonFeed::tableChanged, this, &ComparePresenter::stateChanged);
    connect(feed.get(), &diff::ComparisonFeed::failed, this, &ComparePresenter::takeFailure);
    setFeed(std::move(feed));
    m_feed->start();
    Q_EMIT stateChanged();
}

void ComparePresenter::compareWithBackup(const QString& database, const QString& artifact)
{
    m_isChosen = true;
    m_first = {.database = database};
    m_second = {.database = database, .file = artifact};
    Q_EMIT choiceChanged();
    compare();
}

void ComparePresenter::cancel()
{
    if (m_feed)
        m_feed->cancel();
}

void ComparePresenter::takeFailure(const core::Error& error)
{
    m_notice = facts::noticeFrom(error);
    m_notice->ways.clear();
    Q_EMIT stateChanged();
}

void ComparePresenter::dismissNotice()
{
    m_notice.reset();
    Q_EMIT stateChanged();
}

void ComparePresenter::setFeed(std::unique_ptr<diff::ComparisonFeed> feed)
{
    m_opening.reset();
    if (!feed)
        m_notice.reset();
    auto before = std::exchange(m_feed, std::move(feed));
    Q_EMIT feedReplaced();
    if (before)
        before.release()->deleteLater(); // it may be in a signal of its own
    Q_EMIT stateChanged();
}

const Backup* ComparePresenter::backupOf(const SideChoice& side) const
{
    const auto backups = this->backups(side.database);
    if (!backups || side.file.isEmpty())
        return nullptr;
    const auto found = std::ranges::find(*backups, side.file, &Backup::artifactPath);
    return found == backups->end() ? nullptr : &*found;
}

QString ComparePresenter::nameOfDatabase(const QString& path) const
{
    const auto found = std::ranges::find(m_databases, path, &NamedDatabase::path);
    return found == m_databases.end() ? QFileInfo(path).fileName() : found->name;
}

QString ComparePresenter::nameOf(Place place) const
{
    const SideChoice& side = this->side(place);
    if (side.isNone())
        return {};
    const QString database = nameOfDatabase(side.database);
    if (side.isLive())
        //: %1 is the name of a database.
        return tr("%1 as it is now").arg(database);
    if (const auto* backup = backupOf(side))
        //: %1 is the name of a database, %2 a time such as "Sun 28 Sep 02:00".
        return tr("the backup of %1 of %2")
            .arg(database, facts::momentText(backup->takenAt, now()));
    return QFileInfo(side.file).fileName();
}

/// Of what the other one is a side of as well, the time is enough.
QString ComparePresenter::shortName(Place place) const
{
    const SideChoice& side = this->side(place);
    if (m_first.database != m_second.database || side.database.isEmpty()) {
        const QString path = side.file.isEmpty() ? side.database : side.file;
        const auto* backup = backupOf(side);
        return backup
            ? nameOfDatabase(side.database) + u", "_s + facts::momentText(backup->takenAt, now())
            : QFileInfo(path).fileName();
    }
    if (side.isLive())
        //: Title above values of a database as it is now, beside those in a backup of it.
        return tr("Now");
    const SideChoice& other = this->side(place == Place::First ? Place::Second : Place::First);
    const auto* backup = backupOf(side);
    if (other.isLive() || !backup)
        //: Title above values in a backup, beside those of the database now.
        return tr("In the backup");
    return facts::momentTitle(backup->takenAt, now());
}

diff::SideTitles ComparePresenter::titles() const
{
    return {.first = shortName(Place::First), .second = shortName(Place::Second)};
}

} // namespace ui::compare
