#include "ui/verify/manychecks.h"

#include "core/jobs/due.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/start.h"

#include <algorithm>

namespace ui::verify {

ManyChecks::ManyChecks(const jobs::Engine& engine)
    : m_engine(engine)
    , m_backups(std::make_shared<const std::vector<core::vault::Backup>>())
{
}

void ManyChecks::setLimit(std::chrono::seconds every)
{
    m_every = every;
    countOverdue();
}

void ManyChecks::setBackups(const Backups& backups)
{
    m_backups = backups;
    countOverdue();
}

void ManyChecks::countOverdue()
{
    const core::UtcTime now = m_engine.workshop.clock();
    m_overdue =
        static_cast<int>(std::ranges::count_if(*m_backups, [&](const core::vault::Backup& each) {
            return core::jobs::isDue(each, m_every, now);
        }));
}

void ManyChecks::verifyAll(const QString& database) const
{
    start(database, *m_backups);
}

void ManyChecks::verifyOverdue(const QString& database) const
{
    start(database, core::jobs::dueAmong(*m_backups, m_every, m_engine.workshop.clock()));
}

void ManyChecks::start(const QString& database, std::vector<core::vault::Backup> backups) const
{
    if (backups.empty())
        return;
    const QString first = facts::momentText(backups.front().takenAt, m_engine.workshop.clock());
    jobs::startVerification(m_engine,
                            {.database = database, .backups = std::move(backups), .first = first});
}

} // namespace ui::verify
