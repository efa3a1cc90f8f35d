#include "ui/verify/manychecks.h"

#include "core/jobs/due.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/start.h"

#include <algorithm>

namespace ui::verify {

ManyChecks::ManyChecks(const jobs::Engine& engine)
    : m_engine(engine)
{
}

void ManyChecks::verifyAll(const QString& database, const Backups& backups) const
{
    start(database, *backups);
}

void ManyChecks::verifyOverdue(const QString& database, const Backups& backups) const
{
    start(database, core::jobs::dueAmong(*backups, m_every, m_engine.workshop.clock()));
}

int ManyChecks::overdueAmong(const Backups& backups) const
{
    const core::UtcTime now = m_engine.workshop.clock();
    return static_cast<int>(std::ranges::count_if(*backups, [&](const core::vault::Backup& each) {
        return core::jobs::isDue(each, m_every, now);
    }));
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
