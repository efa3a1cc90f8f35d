#include "ui/overview/summary.h"

#include "ui/facts/databasefacts.h"
#include "ui/facts/statusof.h"
#include "ui/overview/rowaction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ui::overview {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::overview::Summary)
};

using core::jobs::DatabaseStatus;
using core::policy::HealthLevel;

bool needsAttention(const DatabaseStatus& database)
{
    return database.health.level != HealthLevel::Ok;
}

QString aboutOne(const DatabaseStatus& database)
{
    const QString name = facts::nameOf(database);
    switch (actionFor(database)) {
    case RowAction::BackUp: return Words::tr("%1 needs attention. Back it up now.").arg(name);
    case RowAction::Verify:
        return Words::tr("%1 needs attention. Verify its newest backup.").arg(name);
    case RowAction::ShowBackups:
        return Words::tr("%1 needs attention. Look at its backups.").arg(name);
    case RowAction::OpenReport:
        return Words::tr("%1 needs attention. Look at the report of its newest backup.").arg(name);
    case RowAction::Restore:
        return Words::tr("%1 needs attention. Restore a good backup of it.").arg(name);
    case RowAction::None: break;
    }
    return Words::tr("%1 needs attention.").arg(name);
}

QString number(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

QString wellText(const std::vector<DatabaseStatus>& databases)
{
    return databases.size() == 1
        ? Words::tr("%1 is protected.").arg(facts::nameOf(databases.front()))
        : Words::tr("All %1 databases are protected.").arg(number(databases.size()));
}

/// All that is wrong is being dealt with.
QString mendedText(const std::vector<DatabaseStatus>& databases)
{
    return databases.size() == 1
        ? Words::tr("A job for %1 is running. Wait for what comes of it.")
              .arg(facts::nameOf(databases.front()))
        : Words::tr("Jobs are running for what needs attention. Wait for what comes of them.");
}

} // namespace

Summary summarize(const std::vector<DatabaseStatus>& databases, const QSet<QString>& running)
{
    std::vector<const DatabaseStatus*> bad; // and nobody is at it
    bool beingMended = false;
    for (const DatabaseStatus& database : databases) {
        const bool isRunning = running.contains(database.database.config.path);
        if (needsAttention(database) && !isRunning)
            bad.push_back(&database);
        beingMended = beingMended || (needsAttention(database) && isRunning);
    }
    if (databases.empty())
        return {};
    if (bad.empty())
        return beingMended
            ? Summary{.status = theme::Status::Running, .sentence = mendedText(databases)}
            : Summary{.status = theme::Status::Ok, .sentence = wellText(databases)};
    const auto& worst = **std::ranges::max_element(
        bad, {}, [](const DatabaseStatus* database) { return database->health.level; });
    return {.status = facts::statusOf(worst.health.level),
            .sentence = bad.size() == 1
                ? aboutOne(worst)
                : Words::tr("%1 of %2 databases need attention. Begin with %3.")
                      .arg(number(bad.size()), number(databases.size()), facts::nameOf(worst))};
}

} // namespace ui::overview
