#include "app/ctl/commands.h"
#include "app/ctl/failure.h"
#include "app/ctl/statusformats.h"
#include "app/ctl/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::jobs::DatabaseStatus;
using core::policy::HealthLevel;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::StatusCommand)
};

constexpr auto kJob = "status"_L1;
constexpr int kUnknown = 3;
constexpr int kWordWidth = 8; ///< of "CRITICAL"

Tone toneOf(HealthLevel level)
{
    switch (level) {
    case HealthLevel::Ok: return Tone::Good;
    case HealthLevel::Warning: return Tone::Warning;
    case HealthLevel::Error: return Tone::Bad;
    case HealthLevel::Unknown: break;
    }
    return Tone::Faint;
}

Failure nothingConfigured()
{
    return {.code = kUnknown,
            .kind = u"no-databases"_s,
            .message = Texts::tr("No database is configured, so there is nothing to judge."),
            .hint = Texts::tr("Give the path of a database, or add it to the configuration.")};
}

/// The worst reason of all, for the `error` of a result that is not OK.
Failure failureOf(const std::vector<DatabaseStatus>& all)
{
    const HealthLevel worst = worstLevel(all);
    for (const DatabaseStatus& status : all) {
        if (status.health.level != worst || status.health.reasons.empty())
            continue;
        const core::policy::Reason& reason = status.health.reasons.front();
        return {.code = monitoringCode(worst),
                .kind = core::policy::reasonKey(reason.kind),
                .message = status.database.config.name + u": "_s + core::policy::describe(reason)};
    }
    return {.code = monitoringCode(worst),
            .kind = core::policy::levelKey(worst),
            .message = monitoringWord(worst)};
}

void writeText(const std::vector<DatabaseStatus>& all, core::UtcTime now, Terminal& terminal)
{
    for (const DatabaseStatus& status : all) {
        const HealthLevel level = status.health.level;
        const QString proven = status.health.newestProven
            ? Texts::tr("last proven backup %1").arg(agoText(*status.health.newestProven, now))
            : Texts::tr("no proven backup");
        const QString stored =
            Texts::tr("%n backups, %1", nullptr, static_cast<int>(status.backups))
                .arg(sizeText(status.storedBytes));
        terminal.result({{monitoringWord(level).leftJustified(kWordWidth), toneOf(level)},
                         {u"  "_s + status.database.config.name, Tone::Strong},
                         {u"  "_s + proven + u"; "_s + stored}});
        for (const core::policy::Reason& reason : status.health.reasons) {
            if (reason.level != HealthLevel::Ok || terminal.manner().verbose)
                terminal.result({{u"          "_s + core::policy::describe(reason)}});
        }
    }
}

void writeJson(const std::vector<DatabaseStatus>& all, core::UtcTime now, Terminal& terminal)
{
    const HealthLevel worst = worstLevel(all);
    JsonLine line = resultLine(kJob, monitoringCode(worst));
    line.add("level"_L1, core::policy::levelKey(worst)).add("databases"_L1, statusToJson(all, now));
    if (worst != HealthLevel::Ok)
        line.add("error"_L1, toJson(failureOf(all)));
    terminal.json(line.text());
}

int failUnknown(Failure failure, StatusFormat format, Terminal& terminal)
{
    failure.code = kUnknown;
    if (format == StatusFormat::Nagios)
        terminal.resultText(nagiosUnknown(failure.message));
    return fail(failure, terminal, kJob);
}

} // namespace

void sayCatalogLoss(const CommandContext& context)
{
    const QString loss = core::jobs::catalogLoss(context.workshop);
    if (!loss.isEmpty())
        context.terminal.say({{loss, Tone::Warning}});
}

int runStatusCommand(const StatusOptions& options, const CommandContext& context)
{
    const auto found = core::jobs::statusOf(options.spec, context.workshop);
    if (!found)
        return failUnknown(failureFrom(found.error()), options.format, context.terminal);
    if (found->empty())
        return failUnknown(nothingConfigured(), options.format, context.terminal);

    const core::UtcTime now = context.workshop.clock();
    switch (options.format) {
    case StatusFormat::Text:
        writeText(*found, now, context.terminal);
        sayCatalogLoss(context);
        break;
    case StatusFormat::Json: writeJson(*found, now, context.terminal); break;
    case StatusFormat::Nagios: context.terminal.resultText(nagiosText(*found, now)); break;
    case StatusFormat::Prometheus: context.terminal.resultText(prometheusText(*found, now)); break;
    }
    return monitoringCode(worstLevel(*found));
}

} // namespace app::ctl
