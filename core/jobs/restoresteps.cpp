#include "core/jobs/restoresteps.h"

#include "core/base/holders.h"
#include "core/restore/record.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace core::jobs {

using restore::Step;
using restore::StepKind;
using restore::TargetState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::RestoreSteps)
};

bool isGiven(const std::optional<QString>& command)
{
    return command && !command->trimmed().isEmpty();
}

QString fileOf(const restore::Target& target)
{
    return QFileInfo(target.path).fileName();
}

QString keepText(const RestorePlan& plan)
{
    const QString file = fileOf(plan.target);
    if (plan.target.state == TargetState::Absent)
        return Words::tr("There is no %1 yet, so there is nothing to keep.").arg(file);
    if (!plan.spec.safetyCopy)
        return Words::tr("The present state of %1 is not kept.").arg(file);
    switch (plan.target.state) {
    case TargetState::HotWal:
        return Words::tr("%1 is kept as it is, with what is only in its write-ahead log.")
            .arg(file);
    case TargetState::HotJournal:
        return Words::tr("%1 is kept as it was before its unfinished transaction.").arg(file);
    case TargetState::Unreadable:
        return Words::tr("The files of %1 are kept byte for byte.").arg(file);
    default: return Words::tr("%1 is kept as it is.").arg(file);
    }
}

QString swapBackText(const UndoPlan& plan)
{
    if (plan.removes)
        return Words::tr("There was no database before: it is taken away.");
    if (plan.asFound)
        return Words::tr("The files come back byte for byte as they were found. They are not "
                         "opened: SQLite would change them.");
    return Words::tr("In one step: it is wholly old or wholly new.");
}

/// As it is found: who reads the plan decides by it whether somebody must let go first.
QString holdersText(const restore::Target& target, bool stops)
{
    if (target.holders.empty())
        return Words::tr("No process has it open.");
    const QString holders = describeHolders(target.holders);
    return stops ? Words::tr("After the stop command none may have it open; now it is open in %1.")
                       .arg(holders)
                 : Words::tr("It is open in %1.").arg(holders);
}

void addBegin(std::vector<Step>& steps, const std::optional<QString>& stop,
              const restore::Target& target)
{
    if (isGiven(stop))
        steps.push_back({.kind = StepKind::StopApplication, .detail = *stop});
    if (target.state != TargetState::Absent)
        steps.push_back(
            {.kind = StepKind::CheckHolders, .detail = holdersText(target, isGiven(stop))});
}

/// What each step took last time, scaled by nothing: the target is the same.
void expectAsBefore(std::vector<Step>& steps, const QString& target, const Workshop& workshop)
{
    std::map<StepKind, double> took;
    for (const restore::Record& record : restore::recordsIn(workshop.places.restores)) {
        if (record.target != target)
            continue;
        for (const Step& step : record.steps) {
            if (step.state == restore::StepState::Done)
                took.emplace(step.kind, step.seconds); // the newest comes first and stays
        }
    }
    for (Step& step : steps) {
        if (const auto found = took.find(step.kind); found != took.end())
            step.expectedSeconds = found->second;
    }
}

} // namespace

std::vector<Step> stepsOf(const RestorePlan& plan, const Workshop& workshop)
{
    const bool swaps = plan.spec.method == RestoreMethod::Swap;
    const QString file = fileOf(plan.target);
    std::vector<Step> steps;
    if (plan.proveFirst)
        steps.push_back({.kind = StepKind::ProveBackup,
                         .detail = Words::tr("Its last proof is too old, or there is none.")});
    if (swaps)
        addBegin(steps, plan.spec.stop, plan.target);
    const Step keep{.kind = StepKind::KeepSafetyCopy, .detail = keepText(plan)};
    if (swaps)
        steps.push_back(keep);
    if (swaps) // else the backup is read where it lies
        steps.push_back(
            {.kind = StepKind::Stage, .detail = Words::tr("%1 is not touched.").arg(file)});
    if (plan.spec.verify)
        steps.push_back({.kind = StepKind::VerifyStaged,
                         .detail = Words::tr("All four checks, and its page hashes.")});
    if (!swaps)
        steps.push_back(keep);
    steps.push_back(swaps
                        ? Step{.kind = StepKind::Swap,
                               .detail = Words::tr("In one step: it is wholly old or wholly new.")}
                        : Step{.kind = StepKind::Replace,
                               .detail = Words::tr("In one transaction; programs keep it open.")});
    steps.push_back({.kind = StepKind::VerifyRestored,
                     .detail = Words::tr("It is opened and compared with the backup.")});
    if (swaps && isGiven(plan.spec.start))
        steps.push_back({.kind = StepKind::StartApplication, .detail = *plan.spec.start});
    if (plan.spec.probe && !plan.spec.probe->target.isEmpty())
        steps.push_back({.kind = StepKind::Probe,
                         .detail = Words::tr("Until it answers, for at most %1 s.")
                                       .arg(plan.spec.probe->timeout.count())});
    if (plan.spec.backUpAfter)
        steps.push_back(
            {.kind = StepKind::BackUp, .detail = Words::tr("So that backups go on from here.")});
    expectAsBefore(steps, plan.target.path, workshop);
    return steps;
}

std::vector<Step> stepsOf(const TablesRestorePlan& plan, const Workshop& workshop)
{
    const QString file = fileOf(plan.target);
    std::vector<Step> steps;
    if (plan.proveFirst)
        steps.push_back({.kind = StepKind::ProveBackup,
                         .detail = Words::tr("Its last proof is too old, or there is none.")});
    if (plan.spec.safetyCopy)
        steps.push_back(
            {.kind = StepKind::KeepSafetyCopy,
             .detail = Words::tr("All of %1 as it is now; programs go on with it.").arg(file)});
    steps.push_back(
        {.kind = StepKind::OpenBackup, .detail = Words::tr("%1 is not touched.").arg(file)});
    steps.push_back({.kind = StepKind::BringBack,
                     .detail = Words::tr("In one transaction; programs keep it open. Each row that "
                                         "changes is kept before.")});
    steps.push_back({.kind = StepKind::VerifyRestored,
                     .detail = Words::tr("What was chosen is compared with the backup.")});
    expectAsBefore(steps, plan.target.path, workshop);
    return steps;
}

std::vector<Step> stepsOf(const UndoPlan& plan, const UndoSpec& spec)
{
    std::vector<Step> steps;
    if (plan.byLog)
        return {
            {.kind = StepKind::BringBack,
             .detail = Words::tr("The rows are as before, in one transaction; programs keep the "
                                 "database open.")}};
    if (!plan.online)
        addBegin(steps, spec.stop, plan.target);
    steps.push_back({.kind = StepKind::KeepSafetyCopy,
                     .detail = Words::tr("So that the undo can be undone as well.")});
    if (plan.online)
        steps.push_back({.kind = StepKind::Replace,
                         .detail = Words::tr("In one transaction; programs keep it open.")});
    else
        steps.push_back({.kind = StepKind::Swap, .detail = swapBackText(plan)});
    if (!plan.removes && !plan.asFound)
        steps.push_back({.kind = StepKind::VerifyRestored,
                         .detail = Words::tr("It is opened, unless it could not be before.")});
    if (isGiven(spec.start) && !plan.online)
        steps.push_back({.kind = StepKind::StartApplication, .detail = *spec.start});
    return steps;
}

std::optional<double> expectedSecondsOf(const std::vector<Step>& steps)
{
    double sum = 0;
    bool known = false;
    for (const Step& step : steps) {
        sum += step.expectedSeconds.value_or(0);
        known = known || (step.kind == StepKind::Stage && step.expectedSeconds);
    }
    return known ? std::optional(sum) : std::nullopt;
}

} // namespace core::jobs
