#include "ui/desktop/traystate.h"

#include "ui/facts/databasefacts.h"
#include "ui/facts/statusof.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui::desktop {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::desktop::Tray)
};

using core::jobs::DatabaseStatus;
using core::policy::HealthLevel;

HealthLevel levelOf(const DatabaseStatus& status)
{
    return status.health.level;
}

TrayJob jobOf(const jobs::JobRow& row)
{
    const QString title = jobs::titleOf(row.info);
    const double share = jobs::fractionOf(row.progress);
    QString words = title;
    if (row.stopping) {
        //: %1 is a job such as "Backing up dispatch.db".
        words = Words::tr("Cancelling: %1").arg(title);
    } else if (share >= 0) {
        //: %1 is a job such as "Backing up dispatch.db", %2 its progress in percent.
        words = Words::tr("%1: %2 %").arg(title, QLocale().toString(static_cast<int>(share * 100)));
    }
    return {.id = row.id, .title = title, .words = words, .stopping = row.stopping};
}

QStringList healthLines(const std::vector<DatabaseStatus>& all, const DatabaseStatus& worst)
{
    const QString word = theme::statusWord(facts::statusOf(worst.health));
    //: %1 is the word for the health of a database: OK, Warning, Error, Not checked, Cannot judge.
    QStringList lines{Words::tr("Holdfast: %1").arg(word)};
    const int count = static_cast<int>(all.size());
    if (levelOf(worst) == HealthLevel::Ok && count > 1)
        return lines << Words::tr("All %n database(s) are protected.", nullptr, count);
    //: %1 is the name of a database, %2 a sentence about it.
    lines << Words::tr("%1: %2").arg(facts::nameOf(worst), facts::healthText(worst));
    const auto unwell =
        std::ranges::count_if(all, [](const auto& one) { return levelOf(one) != HealthLevel::Ok; });
    if (unwell > 1)
        lines << Words::tr("%n other database(s) need attention too.", nullptr,
                           static_cast<int>(unwell) - 1);
    return lines;
}

} // namespace

TrayState trayStateOf(const std::vector<DatabaseStatus>& all, bool isLoaded,
                      const jobs::JobModel& jobs)
{
    TrayState state;
    QStringList lines{Words::tr("Holdfast")};
    if (!all.empty()) {
        const auto& worst = *std::ranges::max_element(all, {}, &levelOf);
        state.worst = facts::statusOf(worst.health);
        lines = healthLines(all, worst);
    } else if (isLoaded) {
        lines << Words::tr("No database is protected yet.");
    }
    for (const jobs::JobRow& row : jobs.rows()) {
        if (!row.isRunning())
            continue;
        state.jobs.push_back(jobOf(row));
        lines << state.jobs.back().words;
    }
    for (const auto& one : all)
        state.databases.push_back({.path = facts::pathOf(one),
                                   .name = facts::nameOf(one),
                                   .status = facts::statusOf(one.health),
                                   .busy = jobs.runningFor(facts::pathOf(one)) != nullptr});
    state.words = lines.join(u'\n');
    return state;
}

} // namespace ui::desktop
