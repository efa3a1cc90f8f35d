#include "app/ctl/commands.h"
#include "app/ctl/failure.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/rowtext.h"
#include "app/ctl/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using core::jobs::FoundRows;
using core::jobs::RowSighting;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::FindRowCommand)
};

constexpr auto kJob = "find-row"_L1;

QString placeOf(const RowSighting& sighting)
{
    return sighting.backup
        ? Texts::tr("%1, %2").arg(sighting.backup->id, localTimeText(sighting.backup->takenAt))
        //: In the list of places that have a row: the database itself, as it is at present.
        : Texts::tr("now");
}

/// A backup without the table has no such row.
bool isUnknown(const RowSighting& sighting)
{
    return sighting.trouble && sighting.trouble->code != core::ErrorCode::TableUnknown;
}

Styled answerOf(const RowSighting& sighting)
{
    if (isUnknown(sighting))
        return {Texts::tr("could not be asked"), Tone::Warning};
    if (sighting.trouble)
        return {Texts::tr("no such table"), Tone::Faint};
    if (sighting.count == 0)
        return {Texts::tr("no such row"), Tone::Faint};
    if (sighting.sameAsNewer)
        return {
            Texts::tr("%n row(s), the same as above", nullptr, static_cast<int>(sighting.count)),
            Tone::Good};
    return {Texts::tr("%n row(s)", nullptr, static_cast<int>(sighting.count)), Tone::Good};
}

void write(const RowSighting& sighting, Terminal& terminal)
{
    terminal.result({{placeOf(sighting), Tone::Strong}, {u"  "_s}, answerOf(sighting)});
    if (sighting.trouble && terminal.manner().verbose)
        terminal.result({{u"  "_s + failureFrom(*sighting.trouble).message, Tone::Faint}});
    if (sighting.sameAsNewer)
        return;
    for (const auto& row : sighting.rows)
        terminal.result({{u"  "_s + rowText(sighting.columns, row)}});
    const qint64 more = sighting.count - static_cast<qint64>(sighting.rows.size());
    if (more > 0)
        terminal.result(
            {{u"  "_s + Texts::tr("and %n more", nullptr, static_cast<int>(more)), Tone::Faint}});
}

void writeJson(const RowSighting& sighting, Terminal& terminal)
{
    QJsonArray rows;
    for (const auto& row : sighting.rows)
        rows.append(rowJson(sighting.columns, row));
    JsonLine line("sighting"_L1);
    const auto& backup = sighting.backup;
    line.add("backup"_L1, backup ? QJsonValue(backup->id) : QJsonValue(QJsonValue::Null))
        .add("path"_L1, backup ? QJsonValue(backup->artifactPath) : QJsonValue(QJsonValue::Null))
        .add("taken_at"_L1,
             backup ? QJsonValue(core::toIso(backup->takenAt)) : QJsonValue(QJsonValue::Null))
        .add("count"_L1,
             sighting.trouble ? QJsonValue(QJsonValue::Null) : QJsonValue(sighting.count))
        .add("same_as_newer"_L1, sighting.sameAsNewer)
        .add("rows"_L1, rows);
    if (sighting.trouble)
        line.add("error"_L1, toJson(failureFrom(*sighting.trouble)));
    terminal.json(line.text());
}

const RowSighting* lastOf(const FoundRows& found)
{
    return found.lastWithRow ? &found.sightings[*found.lastWithRow] : nullptr;
}

/// The backups of which it is not known whether they have such a row.
QStringList unaskedOf(const FoundRows& found)
{
    QStringList ids;
    for (const RowSighting& sighting : found.sightings) {
        if (sighting.backup && isUnknown(sighting))
            ids << sighting.backup->id;
    }
    return ids;
}

void sayHow(const core::jobs::FindRowSpec& spec, const FoundRows& found, Terminal& terminal)
{
    if (const RowSighting* last = lastOf(found))
        terminal.say({{Texts::tr("The newest backup that has it: %1").arg(last->backup->id)}});
    else
        terminal.say({{Texts::tr("No backup of %1 has such a row.").arg(spec.database)}});
}

void warnOf(const QStringList& unasked, Terminal& terminal)
{
    terminal.complain(
        {{Texts::tr("Could not be asked, and may have it as well: %1.").arg(unasked.join(u", "_s)),
          Tone::Warning}});
}

/// What could not be asked may have it: that it is nowhere is not proven. The code is that of the
/// worst that kept one from being asked, as of any command with several subjects.
Failure notProven(const core::jobs::FindRowSpec& spec, const FoundRows& found,
                  const QStringList& unasked)
{
    Failure failure{.code = 0};
    for (const RowSighting& sighting : found.sightings) {
        if (!sighting.backup || !isUnknown(sighting))
            continue;
        const bool cannotJudge = sighting.trouble->code == core::ErrorCode::CannotJudge;
        const auto code = cannotJudge ? core::ExitCode::CannotJudge : core::ExitCode::Failed;
        if (failure.kind.isEmpty()
            || worseCode(failure.code, static_cast<int>(code)) != failure.code) {
            failure = failureFrom(*sighting.trouble);
            failure.code = static_cast<int>(code);
        }
    }
    failure.message =
        Texts::tr("Whether a backup of \"%1\" has such a row is not known: those that "
                  "could be asked have none, and these could not be asked: %2.")
            .arg(spec.database, unasked.join(u", "_s));
    failure.hint = Texts::tr("Add --verbose to see why, and verify those backups.");
    return failure;
}

} // namespace

int runFindRowCommand(const core::jobs::FindRowSpec& spec, const CommandContext& context)
{
    Terminal& terminal = context.terminal;
    const bool json = terminal.manner().json;
    const auto found = [&] {
        JobProgress progress(terminal, kJob, context.stop);
        const auto tell = [&](const RowSighting& sighting) {
            json ? writeJson(sighting, terminal) : write(sighting, terminal);
        };
        return core::jobs::findRow(spec, tell, context.workshop, progress.context());
    }();
    if (!found)
        return fail(failureFrom(found.error()), terminal, kJob);
    const QStringList unasked = unaskedOf(*found);
    const RowSighting* last = lastOf(*found);
    const auto failure =
        last || unasked.isEmpty() ? std::nullopt : std::optional(notProven(spec, *found, unasked));
    if (failure)
        complainAbout(*failure, terminal);
    else
        sayHow(spec, *found, terminal);
    if (!failure && !unasked.isEmpty())
        warnOf(unasked, terminal);
    const int code = failure ? failure->code : 0;
    if (json) {
        JsonLine line = resultLine(kJob, code);
        line.add("last"_L1, last ? QJsonValue(last->backup->id) : QJsonValue(QJsonValue::Null))
            .add("asked"_L1, static_cast<qint64>(found->sightings.size()))
            .add("unasked"_L1, QJsonArray::fromStringList(unasked));
        if (failure)
            line.add("error"_L1, toJson(*failure));
        terminal.json(line.text());
    }
    return code;
}

} // namespace app::ctl
