#include "ui/facts/databasefacts.h"

#include <QCollator>
#include <QFileInfo>

#include <algorithm>

namespace ui::facts {

const QString& pathOf(const core::jobs::DatabaseStatus& status)
{
    return status.database.config.path;
}

QString nameOf(const core::jobs::DatabaseStatus& status)
{
    return QFileInfo(pathOf(status)).fileName();
}

QString healthText(const core::jobs::DatabaseStatus& status)
{
    return status.health.reasons.empty() ? QString()
                                         : core::policy::describe(status.health.reasons.front());
}

std::vector<core::jobs::DatabaseStatus>
mostUrgentFirst(std::vector<core::jobs::DatabaseStatus> databases)
{
    QCollator byName;
    byName.setNumericMode(true);
    std::ranges::stable_sort(databases, [&byName](const auto& one, const auto& other) {
        if (one.health.level != other.health.level)
            return one.health.level > other.health.level;
        return byName.compare(nameOf(one), nameOf(other)) < 0;
    });
    return databases;
}

} // namespace ui::facts
