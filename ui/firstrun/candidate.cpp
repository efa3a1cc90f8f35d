#include "ui/firstrun/candidate.h"

#include "ui/facts/timetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::firstrun {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::firstrun::Candidate)
};

QString number(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString journalText(bool walMode)
{
    //: How a database keeps its changes, in a table.
    return walMode ? Words::tr("WAL mode") : Words::tr("rollback journal");
}

} // namespace

Candidate candidateFrom(const core::jobs::DatabaseFacts& facts)
{
    return {.database = {.path = facts.path,
                         .name = facts.name,
                         .bytes = facts.bytes,
                         .changedAt = facts.changedAt,
                         .walMode = facts.walMode,
                         .holders = facts.holders,
                         .application = facts.application},
            .isProtected = true};
}

QString holderText(const core::jobs::FoundDatabase& database)
{
    const auto& holders = database.holders;
    if (holders.empty())
        return u"–"_s;
    const core::Holder& first = holders.front();
    if (holders.size() == 1)
        //: %1 is a program, %2 the number of its process.
        return Words::tr("%1 (pid %2)").arg(first.program, QString::number(first.pid));
    if (holders.size() == 2)
        return Words::tr("%1 and one other").arg(first.program);
    return Words::tr("%1 and %2 others").arg(first.program, number(holders.size() - 1));
}

QString holderDetail(const core::jobs::FoundDatabase& database)
{
    const QString journal = journalText(database.walMode);
    if (database.holders.size() != 1)
        return journal;
    //: %1 is a user of the system, %2 "WAL mode" or "rollback journal".
    return Words::tr("user %1, %2").arg(database.holders.front().user, journal);
}

QString holderSentence(const core::jobs::FoundDatabase& database)
{
    if (database.holders.empty())
        return Words::tr("No program was seen to have it open. The programs of other users are "
                         "seen by root alone.");
    return Words::tr("Open in %1.").arg(core::describeHolders(database.holders));
}

QString changeText(core::UtcTime changedAt, core::UtcTime now)
{
    return now - changedAt < std::chrono::hours(1) ? facts::ageText(changedAt, now)
                                                   : facts::momentText(changedAt, now);
}

QString summaryOf(const core::jobs::Discovery& discovery)
{
    const std::size_t count = discovery.databases.size();
    if (count == 0 && discovery.folders == 0)
        return {};
    const QString found =
        count == 1 ? Words::tr("One database") : Words::tr("%1 databases").arg(number(count));
    const QString where = discovery.folders == 1
        ? Words::tr("one folder")
        : Words::tr("%1 folders").arg(number(discovery.folders));
    //: %1 is "3 databases", %2 "412 folders".
    return discovery.isWhole
        ? Words::tr("%1 in %2").arg(found, where)
        : Words::tr("%1 in %2, not all folders were reached").arg(found, where);
}

QString emptySentence(const core::jobs::Discovery& discovery)
{
    const QString none =
        Words::tr("No unprotected SQLite database was found in the usual places; choose a file "
                  "above, or add a folder to look in.");
    if (discovery.denied == 0)
        return none;
    return none + u'\n'
        + (discovery.denied == 1 ? Words::tr("One folder could not be read by this user.")
                                 : Words::tr("%1 folders could not be read by this user.")
                                       .arg(number(discovery.denied)));
}

QString sentenceFor(const core::jobs::PassedOver& passedOver)
{
    using core::jobs::WhyNotSearched;
    const QString folder = QDir::toNativeSeparators(passedOver.folder);
    switch (passedOver.why) {
    case WhyNotSearched::Missing: return Words::tr("There is no folder \"%1\".").arg(folder);
    case WhyNotSearched::Denied:
        return Words::tr("You do not have permission to read the folder \"%1\".").arg(folder);
    case WhyNotSearched::NotOnADrive: break;
    }
    return Words::
        tr("The folder \"%1\" does not lie on a drive of this machine, so it was not looked into.")
            .arg(folder);
}

} // namespace ui::firstrun
