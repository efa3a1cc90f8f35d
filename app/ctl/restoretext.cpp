#include "app/ctl/restoretext.h"

#include "app/ctl/jsonlines.h"
#include "app/ctl/plantext.h"
#include "app/ctl/printable.h"
#include "app/ctl/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using core::jobs::RestoreEnd;
using core::jobs::RestorePlan;
using core::jobs::RestoreReport;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::RestoreText)
};

QString rowsText(const std::optional<qint64>& rows)
{
    return rows ? countText(static_cast<std::uint64_t>(*rows)) : Texts::tr("none");
}

void addTables(const RestorePlan& plan, std::vector<Line>& lines)
{
    for (const core::jobs::TableChange& change : plan.tables) {
        if (change.now == change.then)
            continue;
        lines.push_back(
            {{u"  "_s + change.table + u"  "_s},
             {Texts::tr("rows now %1, then %2").arg(rowsText(change.now), rowsText(change.then))}});
    }
}

QString targetText(const core::restore::Target& target)
{
    using core::restore::TargetState;
    switch (target.state) {
    case TargetState::Absent: return Texts::tr("%1 (does not exist yet)").arg(target.path);
    case TargetState::HotWal:
        return Texts::tr("%1, with content that is only in its write-ahead log").arg(target.path);
    case TargetState::HotJournal:
        return Texts::tr("%1, with an unfinished transaction").arg(target.path);
    case TargetState::Unreadable: return Texts::tr("%1, which SQLite cannot open").arg(target.path);
    case TargetState::AtRest: break;
    }
    return target.path;
}

QString rightsLine(const core::restore::FileRights& rights)
{
    const QString whose = core::restore::rightsText(rights);
    const QString file =
        //: %1: "owner shop, group www-data, mode 0640", of a file that stays or is replaced.
        rights.isAsNow ? Texts::tr("%1, as now").arg(whose) : whose;
    return rights.mayWriteFolder ? Texts::tr("%1; its folder may be written").arg(file)
                                 : Texts::tr("%1; its folder may not be written").arg(file);
}

QJsonObject rightsJson(const core::restore::FileRights& rights)
{
    return {{u"owner"_s, rights.owner},
            {u"group"_s, rights.group},
            {u"mode"_s, core::restore::modeText(rights.mode)},
            {u"as_now"_s, rights.isAsNow},
            {u"folder_writable"_s, rights.mayWriteFolder}};
}

UndoWay undoWayOf(const RestorePlan& plan)
{
    UndoWay way{.target = plan.target.path, .folder = plan.safetyFolder, .kept = plan.safetyKept};
    if (!plan.spec.safetyCopy)
        return way;
    way.does = plan.target.state == core::restore::TargetState::Absent
        //: %1: a command, as it is typed.
        ? Texts::tr("%1 takes the database away again.")
        : Texts::tr("%1 brings the present state back.");
    return way;
}

QJsonValue rowsJson(const std::optional<qint64>& rows)
{
    return rows ? QJsonValue(*rows) : QJsonValue(QJsonValue::Null);
}

QJsonArray tablesJson(const std::vector<core::jobs::TableChange>& tables)
{
    QJsonArray list;
    for (const core::jobs::TableChange& table : tables)
        list.append(QJsonObject{{u"name"_s, table.table},
                                {u"rows_before"_s, rowsJson(table.now)},
                                {u"rows_after"_s, rowsJson(table.then)}});
    return list;
}

} // namespace

std::vector<Line> planLines(const RestorePlan& plan, bool withTables)
{
    std::vector<Line> lines;
    lines.push_back(titled(Texts::tr("Restore"), plan.backup.id));
    lines.push_back(titled(Texts::tr("to"), targetText(plan.target)));
    if (!plan.target.holders.empty())
        lines.push_back(titled(Texts::tr("in use by"), describeHolders(plan.target.holders)));
    lines.push_back(titled(Texts::tr("rights"), rightsLine(plan.rights)));
    lines.push_back(
        titled(Texts::tr("space"),
               Texts::tr("%1 needed, %2 free").arg(sizeText(plan.needed), sizeText(plan.free))));
    if (plan.expectedSeconds)
        lines.push_back(
            titled(Texts::tr("time"), Texts::tr("about %1").arg(spanText(*plan.expectedSeconds))));
    addSteps(plan.steps, lines);
    addUndo(undoWayOf(plan), lines);
    if (withTables)
        addTables(plan, lines);
    addConcerns(plan.concerns, lines);
    return lines;
}

std::vector<Line> planLines(const core::jobs::UndoPlan& plan)
{
    std::vector<Line> lines;
    lines.push_back(titled(Texts::tr("Undo"), plan.record.id));
    lines.push_back(titled(Texts::tr("of"), targetText(plan.target)));
    addSteps(plan.steps, lines);
    addConcerns(plan.concerns, lines);
    return lines;
}

QJsonObject planJson(const RestorePlan& plan)
{
    QJsonArray tables;
    for (const core::jobs::TableChange& change : plan.tables)
        tables.append(QJsonObject{{u"name"_s, change.table},
                                  {u"rows_now"_s, rowsJson(change.now)},
                                  {u"rows_then"_s, rowsJson(change.then)}});
    return {
        {u"backup"_s, plan.backup.id},
        {u"verdict"_s, core::vault::verdictKey(plan.backup.verdict())},
        {u"prove_first"_s, plan.proveFirst},
        {u"method"_s, core::jobs::methodKey(plan.spec.method)},
        {u"target"_s, targetJson(plan.target)},
        {u"needed_bytes"_s, qint64{plan.needed.value()}},
        {u"free_bytes"_s, qint64{plan.free.value()}},
        {u"rights"_s, rightsJson(plan.rights)},
        {u"safety_folder"_s, textOrNull(plan.safetyFolder)},
        {u"undo"_s, undoJson(undoWayOf(plan))},
        {u"expected_seconds"_s,
         plan.expectedSeconds ? QJsonValue(*plan.expectedSeconds) : QJsonValue(QJsonValue::Null)},
        {u"tables"_s, tables},
        {u"steps"_s, stepsJson(plan.steps)},
        {u"concerns"_s, concernsJson(plan.concerns)}};
}

QJsonObject planJson(const core::jobs::UndoPlan& plan)
{
    return {{u"restore"_s, plan.record.id},      {u"removes"_s, plan.removes},
            {u"as_found"_s, plan.asFound},       {u"target"_s, targetJson(plan.target)},
            {u"steps"_s, stepsJson(plan.steps)}, {u"concerns"_s, concernsJson(plan.concerns)}};
}

std::optional<Failure> blockOf(const std::vector<core::jobs::Concern>& concerns)
{
    for (const core::jobs::Concern& concern : concerns) {
        if (!concern.blocks)
            continue;
        if (concern.error.code != core::ErrorCode::Internal)
            return failureFrom(concern.error, core::Doing::SomethingElse);
        Failure failure = failureFrom({.code = core::ErrorCode::RestoreBlocked});
        failure.message = concern.sentence;
        failure.hint = concern.remedy;
        return failure;
    }
    return std::nullopt;
}

bool isInPlace(const RestoreReport& report)
{
    return report.end == RestoreEnd::Restored || report.end == RestoreEnd::RestoredWithTrouble;
}

std::optional<Failure> failureIn(const RestoreReport& report)
{
    if (!report.trouble)
        return std::nullopt;
    Failure failure = failureFrom(*report.trouble, core::Doing::SomethingElse);
    const QString what = core::describe(*report.trouble, core::Doing::SomethingElse).what;
    switch (report.end) {
    case RestoreEnd::Restored: return std::nullopt;
    case RestoreEnd::RestoredWithTrouble:
        failure.message =
            Texts::tr("%1 The database \"%2\" is restored.").arg(what, printable(report.target));
        failure.code = static_cast<int>(core::ExitCode::Failed);
        if (report.canUndo())
            failure.hint += Texts::tr(" `holdfastctl undo %1` takes it back.").arg(report.id);
        break;
    case RestoreEnd::RolledBack:
        failure.message = Texts::tr("%1 The database \"%2\" is as it was before.")
                              .arg(what, printable(report.target));
        break;
    case RestoreEnd::NeedsHelp: break;
    }
    failure.showDetail = true;
    return failure;
}

void writeReport(const RestoreReport& report, QLatin1String job, Terminal& terminal)
{
    const auto failure = failureIn(report);
    const bool inPlace = isInPlace(report);
    if (inPlace)
        terminal.resultPath(report.target);
    if (inPlace && !report.safetyFolder.isEmpty())
        terminal.say({{Texts::tr("The state before is kept: `holdfastctl undo %1` brings it back.")
                           .arg(report.id)}});
    if (report.firstBackup)
        terminal.say({{Texts::tr("First backup: %1").arg(report.firstBackup->id)}});
    if (failure)
        complainAbout(*failure, terminal);
    if (!terminal.manner().json)
        return;
    JsonLine line = resultLine(job, failure ? failure->code : 0);
    line.add("id"_L1, textOrNull(report.id))
        .add("path"_L1, report.target)
        .add("safety_copy"_L1, textOrNull(report.safetyFolder))
        .add("seconds"_L1, report.seconds)
        .add("verified"_L1, report.verified)
        .add("end"_L1, core::jobs::endKey(report.end))
        .add("restored"_L1, textOrNull(report.backupId))
        .add("first_backup"_L1,
             report.firstBackup ? QJsonValue(report.firstBackup->id) : QJsonValue(QJsonValue::Null))
        .add("tables"_L1, tablesJson(report.tables))
        .add("steps"_L1, stepsJson(report.steps.steps));
    if (failure)
        line.add("error"_L1, app::ctl::toJson(*failure));
    terminal.json(line.text());
}

} // namespace app::ctl
