#include "ui/overview/protectiondays.h"

#include "ui/facts/localdays.h"
#include "ui/facts/statusof.h"

namespace ui::overview {

namespace {

using core::vault::Verdict;

/// A day while it is gathered.
struct Day
{
    int backups = 0;
    bool pinned = false;
    Verdict worst = Verdict::Ok;
};

} // namespace

std::vector<timelines::ProtectionDay>
protectionDays(const std::vector<core::vault::Backup>& backups, QDate today)
{
    const QDate first = today.addDays(1 - kProtectionDays);
    std::vector<Day> gathered(kProtectionDays);
    facts::LocalDays localDays;
    for (const auto& backup : backups) {
        const qint64 place = first.daysTo(localDays.of(backup.takenAt));
        if (place < 0 || place >= kProtectionDays)
            continue;
        Day& day = gathered[static_cast<std::size_t>(place)];
        ++day.backups;
        day.pinned = day.pinned || backup.pinned();
        day.worst = core::vault::worse(day.worst, backup.verdict());
    }
    std::vector<timelines::ProtectionDay> days;
    for (const Day& day : gathered) {
        const QDate date = first.addDays(static_cast<qint64>(days.size()));
        const Verdict verdict = day.backups > 0 ? day.worst : Verdict::NotChecked;
        days.push_back({.date = date,
                        .backups = day.backups,
                        .pinned = day.pinned,
                        .proof = facts::statusOf(verdict)});
    }
    return days;
}

} // namespace ui::overview
