#include "app/ctl/commands.h"
#include "app/ctl/deletetext.h"
#include "app/ctl/failure.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/printable.h"
#include "app/ctl/terminalquestion.h"
#include "app/ctl/wording.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::jobs::DeletePlan;
using core::jobs::DeleteReport;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::DeleteCommand)
};

constexpr auto kJob = "delete"_L1;

/// What came of one plan.
struct Done
{
    DeletePlan plan{};
    DeleteReport report{};
};

Failure nobodyToAsk()
{
    return {.code = static_cast<int>(core::ExitCode::Usage),
            .kind = core::errorKind(core::ErrorCode::InvalidArgument),
            .message = Texts::tr("There is no terminal to ask on whether to delete. Nothing was "
                                 "deleted."),
            .hint = Texts::tr("Add --yes to delete without being asked.")};
}

Failure pinnedFailure(const core::vault::Backup& backup)
{
    Failure failure =
        failureFrom({.code = core::ErrorCode::BackupPinned, .path = backup.artifactPath});
    failure.message += u' ' + Texts::tr("Nothing was deleted.");
    failure.hint = Texts::tr("`holdfastctl unpin %1` lets go of it.").arg(shellQuoted(backup.id));
    return failure;
}

Failure notWanted()
{
    Failure failure = failureFrom({.code = core::ErrorCode::Cancelled});
    failure.message = Texts::tr("Nothing was deleted.");
    failure.hint.clear();
    return failure;
}

std::size_t countOf(const std::vector<DeletePlan>& plans)
{
    std::size_t count = 0;
    for (const DeletePlan& plan : plans)
        count += plan.going.size();
    return count;
}

/// Shows what goes and what stays, and asks.
Answer review(const std::vector<DeletePlan>& plans, const CommandContext& context)
{
    Terminal& terminal = context.terminal;
    for (const DeletePlan& plan : plans) {
        for (const Line& line : goingLines(plan))
            terminal.complain(line);
        terminal.complain(remainderLine(plan, context.workshop.clock()));
    }
    const std::size_t count = countOf(plans);
    return ask(terminal,
               count == 1 ? Texts::tr("Delete this backup?")
                          : Texts::tr("Delete these %1 backups?").arg(countText(count)),
               context.stop);
}

DeleteReport carryOut(const DeletePlan& plan, const CommandContext& context)
{
    JobProgress progress(context.terminal, kJob, context.stop);
    return core::jobs::deleteBackups(plan, context.workshop, progress.context());
}

int codeOf(const DeleteReport& report)
{
    int code = 0;
    for (const auto& failed : report.failed)
        code = worseCode(code, failureFrom(failed.error).code);
    return code;
}

void write(const Done& done, const CommandContext& context)
{
    for (const auto& backup : done.report.deleted)
        //: Before the id of a backup.
        context.terminal.result({{Texts::tr("deleted")}, {u"  "_s + backup.id, Tone::Strong}});
    for (const auto& failed : done.report.failed)
        complainAbout(failureFrom(failed.error), context.terminal, printable(failed.backup.id));
    if (done.report.failed.empty())
        context.terminal.say(remainderLine(done.plan, context.workshop.clock()));
}

void writeEvents(const DeleteReport& report, Terminal& terminal)
{
    const auto lineFor = [](const core::vault::Backup& backup, int code) {
        JsonLine line("deletion"_L1);
        line.add("job"_L1, kJob).add("ok"_L1, code == 0).add("code"_L1, code);
        line.add("id"_L1, backup.id)
            .add("path"_L1, backup.artifactPath)
            .add("stored_bytes"_L1, static_cast<qint64>(backup.storedBytes.value()));
        return line;
    };
    for (const auto& backup : report.deleted)
        terminal.json(lineFor(backup, 0).text());
    for (const auto& failed : report.failed) {
        const Failure failure = failureFrom(failed.error);
        JsonLine line = lineFor(failed.backup, failure.code);
        terminal.json(line.add("error"_L1, toJson(failure)).text());
    }
}

QJsonObject remainderJson(const DeletePlan& plan)
{
    const bool any = plan.newestProven.has_value();
    return {{u"database"_s, textOrNull(plan.database)},
            {u"backups"_s, plan.left},
            {u"proven"_s, plan.provenLeft},
            {u"newest_proven"_s,
             any ? QJsonValue(plan.newestProven->id) : QJsonValue(QJsonValue::Null)}};
}

void writeResult(const std::vector<Done>& all, int code, Terminal& terminal)
{
    qint64 deleted = 0;
    qint64 freed = 0;
    QJsonArray remaining;
    std::optional<Failure> worst;
    for (const Done& done : all) {
        deleted += static_cast<qint64>(done.report.deleted.size());
        freed += done.report.freedBytes().value();
        remaining.append(remainderJson(done.plan));
        for (const auto& failed : done.report.failed) {
            const Failure failure = failureFrom(failed.error);
            if (!worst && failure.code == code)
                worst = failure;
        }
    }
    JsonLine line = resultLine(kJob, code);
    line.add("deleted"_L1, deleted).add("freed_bytes"_L1, freed).add("remaining"_L1, remaining);
    if (worst)
        line.add("error"_L1, toJson(*worst));
    terminal.json(line.text());
}

int runAll(const std::vector<DeletePlan>& plans, const CommandContext& context)
{
    const bool json = context.terminal.manner().json;
    std::vector<Done> all;
    int code = 0;
    for (const DeletePlan& plan : plans) {
        all.push_back({plan, carryOut(plan, context)});
        code = worseCode(code, codeOf(all.back().report));
        write(all.back(), context);
        if (json)
            writeEvents(all.back().report, context.terminal);
        if (code == static_cast<int>(core::ExitCode::Cancelled))
            break;
    }
    if (json)
        writeResult(all, code, context.terminal);
    return code;
}

} // namespace

int runDeleteCommand(const DeleteOptions& options, const CommandContext& context)
{
    Terminal& terminal = context.terminal;
    if (!options.yes && !canAsk(terminal))
        return fail(nobodyToAsk(), terminal, kJob);
    const auto plans = core::jobs::planDeletions(
        {.backups = options.backups, .database = options.database}, context.workshop);
    if (!plans)
        return fail(failureFrom(plans.error()), terminal, kJob);
    const auto pinned =
        std::ranges::find_if(*plans, [](const DeletePlan& plan) { return !plan.pinned.empty(); });
    if (pinned != plans->end())
        return fail(pinnedFailure(pinned->pinned.front()), terminal, kJob);
    if (!options.yes && review(*plans, context) != Answer::Yes)
        return fail(notWanted(), terminal, kJob);
    return runAll(*plans, context);
}

} // namespace app::ctl
