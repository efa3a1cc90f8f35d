#include "ui/facts/databasefacts.h"

#include <QFileInfo>

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

} // namespace ui::facts
