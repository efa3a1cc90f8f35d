#include "ui/shell/databases.h"

#include "ui/facts/databasefacts.h"
#include "ui/jobs/jobend.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::shell {

Databases::Databases(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&engine.jobs, &jobs::JobModel::ended, this, &Databases::onJobEnded);
}

void Databases::load(const QString& preferred)
{
    if (m_loaded)
        read(preferred);
    else
        readKnown(preferred);
}

/// The vaults may be large, or far away: until they are read, what the catalogue knows is shown.
void Databases::readKnown(const QString& preferred)
{
    m_engine.reader.read(
        this, u"databases"_s,
        [workshop = m_engine.workshop] {
            return core::jobs::statusOf({.asKnown = true}, workshop);
        },
        [this, preferred](Statuses statuses) {
            if (statuses && !m_loaded)
                take(std::move(statuses), preferred);
            read(preferred);
        });
}

void Databases::read(const QString& preferred)
{
    m_engine.reader.read(
        this, u"databases"_s,
        [workshop = m_engine.workshop] { return core::jobs::statusOf({}, workshop); },
        [this, preferred, changes = m_changes](Statuses statuses) {
            if (changes == m_changes)
                take(std::move(statuses), m_current.isEmpty() ? preferred : m_current);
            else
                read(preferred); // it was read before a database came or went
        });
}

/// What cannot be read anew is not known to be well.
void Databases::doubtAll(const core::Error& error)
{
    m_inDoubt = true;
    const QString why = jobs::errorSentence(error);
    for (auto& one : m_all) {
        auto& health = one.health;
        if (health.level == core::policy::HealthLevel::Ok)
            health = {.level = core::policy::HealthLevel::Unknown,
                      .reasons = {{.kind = core::policy::ReasonKind::BackupsUnreadable,
                                   .level = core::policy::HealthLevel::Unknown,
                                   .detail = why}},
                      .newestProven = health.newestProven,
                      .newestBackup = health.newestBackup};
    }
    if (!m_all.empty())
        Q_EMIT changed();
}

void Databases::take(Statuses statuses, const QString& preferred)
{
    m_loaded = true;
    if (!statuses) {
        doubtAll(statuses.error());
        Q_EMIT failed(statuses.error());
        return;
    }
    const QString& config = m_engine.workshop.places.configFile;
    const bool isLost =
        statuses->empty() && (m_isLost || !m_all.empty()) && !QFileInfo::exists(config);
    const bool isNews = isLost && !m_isLost;
    m_all = std::move(*statuses);
    if (!isLost && (m_inDoubt || m_isLost))
        Q_EMIT recovered();
    m_inDoubt = false;
    m_isLost = isLost;
    const auto has = [this](const QString& path) {
        return std::ranges::any_of(m_all,
                                   [&path](const auto& one) { return facts::pathOf(one) == path; });
    };
    Q_EMIT changed();
    if (has(preferred))
        setCurrent(preferred);
    else if (!has(m_current))
        setCurrent(m_all.empty() ? QString() : facts::pathOf(m_all.front()));
    if (isNews)
        Q_EMIT configurationGone(config);
}

Databases::Added Databases::protectAll(const QStringList& files, const QString& backupsFolder,
                                       const core::jobs::Workshop& workshop)
{
    Added added;
    for (const QString& file : files) {
        auto facts = core::jobs::protectDatabase(file, workshop, backupsFolder);
        if (!facts)
            added.error = added.error.value_or(facts.error());
        else if (!added.first)
            added.first = std::move(*facts);
    }
    added.statuses = core::jobs::statusOf({}, workshop);
    return added;
}

void Databases::add(const QStringList& files, const QString& backupsFolder)
{
    // Not the topic of load(): what was dropped first must not be lost to what is dropped next.
    m_engine.reader.read(
        this, u"add "_s + files.join(u'\n'),
        [files, backupsFolder, workshop = m_engine.workshop] {
            return protectAll(files, backupsFolder, workshop);
        },
        [this](Added added) { takeAdded(std::move(added)); });
}

void Databases::takeAdded(Added added)
{
    ++m_changes;
    take(std::move(added.statuses), added.first ? added.first->path : QString());
    if (added.first)
        Q_EMIT this->added(*added.first);
    if (added.error)
        Q_EMIT failed(*added.error);
}

void Databases::forget(const QString& path)
{
    m_engine.reader.read(
        this, u"forget "_s + path,
        [path, workshop = m_engine.workshop]() -> Statuses {
            if (const auto done = core::jobs::forgetDatabase(path, workshop); !done)
                return done.error();
            return core::jobs::statusOf({}, workshop);
        },
        [this](Statuses statuses) {
            ++m_changes;
            take(std::move(statuses), {});
        });
}

void Databases::setCurrent(const QString& path)
{
    if (path == m_current)
        return;
    m_current = path;
    Q_EMIT currentChanged(path);
}

const core::jobs::DatabaseStatus* Databases::current() const
{
    const auto found = std::ranges::find(m_all, m_current, &facts::pathOf);
    return found == m_all.end() ? nullptr : &*found;
}

void Databases::onJobEnded(jobs::JobId)
{
    load();
}

} // namespace ui::shell
