#include "core/jobs/kinship.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Restore)
};

void warn(const QString& sentence, std::vector<Concern>& concerns)
{
    concerns.push_back({.sentence = sentence});
}

QString tablesNamed(const QStringList& names)
{
    constexpr qsizetype named = 3;
    const QString first = names.mid(0, named).join(u", "_s);
    return names.size() <= named ? first
                                 : Words::tr("%1 and %2 more").arg(first).arg(names.size() - named);
}

/// By what the header of a database says. The version of a schema rises with its application: of
/// the same database an earlier one is nothing to be warned of.
void addMarks(const Kinship& kinship, bool isOther, std::vector<Concern>& concerns)
{
    if (!kinship.marksNow || !kinship.marksThen)
        return;
    const DatabaseMarks& now = *kinship.marksNow;
    const DatabaseMarks& then = *kinship.marksThen;
    const bool isOtherApplication = now.applicationId != then.applicationId;
    if (isOtherApplication)
        warn(Words::tr("The application differs: application_id is %1 in the backup and %2 in the "
                       "database.")
                 .arg(then.applicationId)
                 .arg(now.applicationId),
             concerns);
    if ((isOther || isOtherApplication) && now.userVersion != then.userVersion)
        warn(Words::tr("The version of the schema differs: user_version is %1 in the backup and %2 "
                       "in the database.")
                 .arg(then.userVersion)
                 .arg(now.userVersion),
             concerns);
}

void addTables(const Kinship& kinship, bool isOther, std::vector<Concern>& concerns)
{
    QStringList onlyNow;
    QStringList onlyThen;
    bool haveOneInCommon = false;
    for (const compare::TableInBoth& table : kinship.tables) {
        haveOneInCommon = haveOneInCommon || (table.inFirst && table.inSecond);
        if (!table.inSecond)
            onlyNow.append(table.name);
        if (!table.inFirst)
            onlyThen.append(table.name);
    }
    if (!onlyNow.isEmpty() && !haveOneInCommon) {
        warn(onlyThen.isEmpty()
                 ? Words::tr("The backup and the database have no table in common.")
                 : Words::tr("The backup and the database have no table in common: the backup has "
                             "%1, the database has %2.")
                       .arg(tablesNamed(onlyThen), tablesNamed(onlyNow)),
             concerns);
        return;
    }
    if (!onlyNow.isEmpty() && kinship.replacesAll)
        warn(Words::tr("The database has tables that the backup does not: %1. They are gone after "
                       "the restore.")
                 .arg(tablesNamed(onlyNow)),
             concerns);
    else if (!onlyNow.isEmpty() && isOther)
        warn(Words::tr("The database has tables that the backup does not: %1.")
                 .arg(tablesNamed(onlyNow)),
             concerns);
    if (!onlyThen.isEmpty() && isOther && haveOneInCommon)
        warn(Words::tr("The backup has tables that the database does not: %1.")
                 .arg(tablesNamed(onlyThen)),
             concerns);
}

} // namespace

void addForeign(const Kinship& kinship, std::vector<Concern>& concerns)
{
    const auto& manifest = kinship.backup.manifest;
    const bool isOther = manifest && !manifest->database.isEmpty()
        && manifest->database != kinship.target.path
        && kinship.target.state != restore::TargetState::Absent;
    if (isOther)
        warn(Words::tr("This is a backup of another database, %1.").arg(manifest->database),
             concerns);
    addMarks(kinship, isOther, concerns);
    addTables(kinship, isOther, concerns);
}

} // namespace core::jobs
