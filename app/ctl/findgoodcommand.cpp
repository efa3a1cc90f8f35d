#include "app/ctl/commands.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/prooftext.h"
#include "app/ctl/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::FindGoodCommand)
};

constexpr auto kJob = "find-good"_L1;

Failure noneGood(const core::jobs::FindGoodSpec& spec)
{
    return {
        .code = static_cast<int>(core::ExitCode::Damage),
        .kind = u"no-good-backup"_s,
        .message =
            Texts::tr("None of the backups of \"%1\" passes all checks. All of them were kept.")
                .arg(spec.database),
        .hint = Texts::tr(
            "Look in other places with --from, and make a new backup if the database is sound.")};
}

void sayWhatWasSkipped(const core::jobs::FindGoodReport& report, Terminal& terminal)
{
    for (const core::jobs::Skipped& skipped : report.skipped) {
        terminal.say({{Texts::tr("skipped"), Tone::Warning},
                      {u"  "_s + skipped.backup.id, Tone::Strong},
                      {u"  "_s + skipped.reason}});
    }
}

void writeJson(const core::jobs::FindGoodReport& report, const std::optional<Failure>& failure,
               const CommandContext& context)
{
    QJsonArray skipped;
    for (const core::jobs::Skipped& each : report.skipped) {
        skipped.append(QJsonObject{{u"id"_s, each.backup.id},
                                   {u"path"_s, each.backup.artifactPath},
                                   {u"verdict"_s, core::vault::verdictKey(each.backup.verdict())},
                                   {u"reason"_s, each.reason}});
    }
    JsonLine line = resultLine(kJob, failure ? failure->code : 0);
    if (report.good) {
        addBackup(line, *report.good, context.workshop.clock());
        const auto& manifest = report.good->manifest;
        line.add("checks"_L1,
                 manifest && manifest->proof ? checksToJson(*manifest->proof) : QJsonArray());
    } else {
        line.add("id"_L1, QJsonValue::Null).add("path"_L1, QJsonValue::Null);
    }
    line.add("skipped"_L1, skipped);
    if (failure)
        line.add("error"_L1, toJson(*failure));
    context.terminal.json(line.text());
}

} // namespace

int runFindGoodCommand(const core::jobs::FindGoodSpec& spec, const CommandContext& context)
{
    const auto report = [&] {
        JobProgress progress(context.terminal, kJob, context.stop);
        return core::jobs::findGood(spec, context.workshop, progress.context());
    }();
    if (!report)
        return fail(failureFrom(report.error()), context.terminal, kJob);

    sayWhatWasSkipped(*report, context.terminal);
    const std::optional<Failure> failure =
        report->good ? std::nullopt : std::optional(noneGood(spec));
    if (report->good)
        context.terminal.resultPath(report->good->artifactPath);
    if (failure)
        complainAbout(*failure, context.terminal);
    if (context.terminal.manner().json)
        writeJson(*report, failure, context);
    return failure ? failure->code : 0;
}

} // namespace app::ctl
