#include "app/ctl/commands.h"
#include "app/ctl/failure.h"
#include "app/ctl/jsonlines.h"
#include "app/ctl/printable.h"
#include "app/ctl/prooftext.h"
#include "app/ctl/tables.h"
#include "app/ctl/wording.h"
#include "core/jobs/knownbackups.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::ListCommand)
};

constexpr auto kJob = "list"_L1;
constexpr int kMostOfLabel = 60; ///< columns

std::vector<Column> columns()
{
    return {{.title = Texts::tr("ID")},
            //: Titles of a table's columns: when a backup was taken, how, how big it is, what is
            //: known of it.
            {.title = Texts::tr("TAKEN"), .givesWay = 1},
            {.title = Texts::tr("METHOD"), .givesWay = 5},
            {.title = Texts::tr("SIZE"), .alignRight = true, .givesWay = 2},
            {.title = Texts::tr("STORED"), .alignRight = true, .givesWay = 4},
            {.title = Texts::tr("VERDICT")},
            //: Titles of a table's columns: why a backup is kept, in which folder it lies.
            {.title = Texts::tr("KEPT"), .leastWidth = 8, .givesWay = 3},
            {.title = Texts::tr("PLACE"), .leastWidth = 16, .givesWay = 6}};
}

QString keptText(const core::vault::Backup& backup)
{
    // Labels are bounded where they are given, but a manifest is anybody's text. JSON has all of
    // it.
    const QString label =
        backup.manifest ? elided(backup.manifest->label, kMostOfLabel) : QString();
    if (!backup.pinned())
        return label;
    //: Why a backup is kept: somebody pinned it.
    return label.isEmpty() ? Texts::tr("pinned") : Texts::tr("pinned: %1").arg(label);
}

QString verdictCell(const core::vault::Backup& backup, core::UtcTime now)
{
    const QString verdict = verdictText(backup.verdict());
    if (!backup.manifest || !backup.manifest->proof)
        return verdict;
    //: A verdict and how old it is: "ok, 3 h ago".
    return Texts::tr("%1, %2").arg(verdict, agoText(backup.manifest->proof->at, now));
}

Line rowOf(const core::vault::Backup& backup, core::UtcTime now)
{
    const bool compressed =
        backup.manifest && backup.manifest->storedBytes != backup.manifest->bytes;
    const core::ByteCount size = backup.manifest ? backup.manifest->bytes : backup.storedBytes;
    return {{backup.id, Tone::Strong},
            {localTimeText(backup.takenAt)},
            {backup.manifest ? backup.manifest->method : Texts::tr("unknown")},
            {sizeText(size)},
            {compressed ? sizeText(backup.storedBytes) : QString()},
            {verdictCell(backup, now), toneOf(backup.verdict())},
            {keptText(backup)},
            {QDir::toNativeSeparators(backup.folder), Tone::Faint}};
}

void writeTable(const std::vector<core::vault::Backup>& backups, const CommandContext& context)
{
    Table table(columns());
    const core::UtcTime now = context.workshop.clock();
    for (const core::vault::Backup& backup : backups)
        table.addRow(rowOf(backup, now));
    const Terminal& terminal = context.terminal;
    const auto room =
        terminal.resultsAreRead() ? std::optional(terminal.resultWidth()) : std::nullopt;
    for (const Line& line : table.lines(room))
        context.terminal.result(line);
}

void writeJson(const std::vector<core::vault::Backup>& backups, const CommandContext& context)
{
    const core::UtcTime now = context.workshop.clock();
    for (const core::vault::Backup& backup : backups) {
        JsonLine line("backup"_L1);
        addBackup(line, backup, now);
        // Which rule keeps it; a pin is the only reason there is so far.
        line.add("kept_as"_L1,
                 backup.pinned() ? QJsonValue(u"pinned"_s) : QJsonValue(QJsonValue::Null))
            .add("place"_L1, backup.folder);
        if (!backup.manifestProblem.isEmpty())
            line.add("manifest_problem"_L1, backup.manifestProblem);
        context.terminal.json(line.text());
    }
    context.terminal.json(
        resultLine(kJob, 0).add("backups"_L1, static_cast<qint64>(backups.size())).text());
}

void sayThereAreNone(const core::jobs::ListSpec& spec, Terminal& terminal)
{
    if (!spec.from.isEmpty())
        terminal.say({{Texts::tr("There are no backups in \"%1\".").arg(spec.from)}});
    else if (spec.database.isEmpty())
        terminal.say({{Texts::tr("No backups yet. `holdfastctl backup DB` makes the first.")}});
    else
        terminal.say({{Texts::tr("No backups of %1 yet. `holdfastctl backup %2` makes the first.")
                           .arg(spec.database, shellQuoted(spec.database))}});
}

} // namespace

int runListCommand(const core::jobs::ListSpec& spec, const CommandContext& context)
{
    const auto backups = core::jobs::listBackups(spec, context.workshop);
    if (!backups)
        return fail(failureFrom(backups.error()), context.terminal, kJob);
    const auto gone = spec.from.isEmpty()
        ? core::jobs::vanishedFolders(spec.database, context.workshop)
        : std::vector<core::Error>();
    if (!gone.empty() && backups->empty()) // a drive that is not connected is no empty list
        return fail(failureFrom(gone.front()), context.terminal, kJob);
    for (const core::Error& folder : gone) // what lies elsewhere is told
        complainAbout(failureFrom(folder), context.terminal);
    if (context.terminal.manner().json)
        writeJson(*backups, context);
    else if (backups->empty())
        sayThereAreNone(spec, context.terminal);
    else
        writeTable(*backups, context);
    sayCatalogLoss(context);
    return 0;
}

} // namespace app::ctl
