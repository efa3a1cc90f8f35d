#include "app/ctl/commands.h"
#include "app/ctl/failure.h"
#include "app/ctl/tables.h"
#include "app/ctl/wording.h"
#include "core/jobs/restores.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::restore::Record;
using core::restore::RecordState;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::RestoresCommand)
};

constexpr auto kJob = "restores"_L1;

using core::restore::Step;
using core::restore::StepKind;
using core::restore::StepState;

/// What failed, or was stopped, of a restore that is in place.
const Step* failedStepOf(const Record& record)
{
    if (record.state != RecordState::Done)
        return nullptr;
    const auto failed = std::ranges::find_if(record.steps, [](const Step& step) {
        return step.state == StepState::Failed || step.state == StepState::Stopped;
    });
    return failed == record.steps.end() ? nullptr : &*failed;
}

QString doneText(const Record& record)
{
    const Step* failed = failedStepOf(record);
    if (failed == nullptr)
        return Texts::tr("done");
    switch (failed->kind) {
    case StepKind::StartApplication: return Texts::tr("done, application not started");
    case StepKind::Probe: return Texts::tr("done, probe failed");
    case StepKind::BackUp: return Texts::tr("done, no backup after it");
    default: return Texts::tr("done, with trouble");
    }
}

QString stateText(const Record& record)
{
    if (!record.undoneBy.isEmpty())
        return Texts::tr("undone");
    switch (record.state) {
    case RecordState::Running:
    case RecordState::Swapping:
    case RecordState::Swapped: return Texts::tr("running");
    case RecordState::Done: return doneText(record);
    case RecordState::RolledBack: return Texts::tr("rolled back");
    case RecordState::Interrupted: return Texts::tr("interrupted");
    }
    return {};
}

void writeTable(const std::vector<Record>& records, Terminal& terminal)
{
    Table table({{.title = Texts::tr("ID")},
                 {.title = Texts::tr("BEGUN"), .givesWay = 1},
                 {.title = Texts::tr("STATE")},
                 {.title = Texts::tr("FROM"), .leastWidth = 12, .givesWay = 2},
                 {.title = Texts::tr("KEPT"), .alignRight = true, .givesWay = 3},
                 {.title = Texts::tr("DATABASE"), .leastWidth = 12, .givesWay = 4}});
    for (const Record& record : records) {
        table.addRow({{record.id, Tone::Strong},
                      {localTimeText(record.begunAt)},
                      {stateText(record)},
                      {record.backupId},
                      {record.canBeUndone() ? sizeText(record.bytes) : QString()},
                      {QDir::toNativeSeparators(record.target), Tone::Faint}});
    }
    const auto room =
        terminal.resultsAreRead() ? std::optional(terminal.resultWidth()) : std::nullopt;
    for (const Line& line : table.lines(room))
        terminal.result(line);
}

QJsonValue troubleJson(const Record& record)
{
    const Step* failed = failedStepOf(record);
    if (failed == nullptr)
        return QJsonValue::Null;
    return QJsonObject{{u"step"_s, core::restore::stepKey(failed->kind)},
                       {u"message"_s, textOrNull(failed->detail)}};
}

void writeJson(const std::vector<Record>& records, Terminal& terminal)
{
    for (const Record& record : records) {
        JsonLine line("restore"_L1);
        line.add("id"_L1, record.id)
            .add("kind"_L1, record.kind)
            .add("state"_L1, core::restore::recordStateKey(record.state))
            .add("trouble"_L1, troubleJson(record))
            .add("begun_at"_L1, core::toIso(record.begunAt))
            .add("database"_L1, record.target)
            .add("restored"_L1, textOrNull(record.backupId))
            .add("safety_copy"_L1,
                 record.safetyCopy && record.undoneBy.isEmpty() ? QJsonValue(record.folder)
                                                                : QJsonValue(QJsonValue::Null))
            .add("safety_bytes"_L1, qint64{record.bytes.value()})
            .add("undone_by"_L1, textOrNull(record.undoneBy))
            .add("can_undo"_L1, record.canBeUndone());
        terminal.json(line.text());
    }
    terminal.json(
        resultLine(kJob, 0).add("restores"_L1, static_cast<qint64>(records.size())).text());
}

} // namespace

int runRestoresCommand(const RestoresOptions& options, const CommandContext& context)
{
    const auto records = core::jobs::listRestores(options.database, context.workshop);
    if (!records)
        return fail(failureFrom(records.error()), context.terminal, kJob);
    if (context.terminal.manner().json) {
        writeJson(*records, context.terminal);
        return 0;
    }
    if (records->empty())
        context.terminal.say({{Texts::tr("Nothing was restored yet.")}});
    else
        writeTable(*records, context.terminal);
    return 0;
}

} // namespace app::ctl
