#include "core/jobs/restoreonline.h"

#include "core/base/errortext.h"
#include "core/jobs/restoreafter.h"
#include "core/jobs/restoreverify.h"
#include "core/jobs/safetyplace.h"
#include "core/jobs/storedimage.h"
#include "core/restore/onlinereplacement.h"
#include "core/sqlite/sourceaccess.h"

#include <QCoreApplication>
#include <QLocale>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::jobs {

using restore::RecordState;
using restore::StepKind;
using restore::StepState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::RestoreOnline)
};

restore::OnlineReplacementSpec replacementOf(const restore::Record& record,
                                             std::chrono::milliseconds wait, const RestoreRun& run)
{
    const SafetyPlace place = safetyPlaceFor(run.target(), run.workshop());
    restore::OnlineReplacementSpec spec{
        .record = record, .root = place.root, .index = place.index, .wait = wait};
    spec.record.target = run.target().path;
    spec.record.before = run.target().state;
    spec.record.begunAt = run.workshop().clock();
    spec.record.program = run.workshop().program;
    spec.record.pid = ::getpid();
    return spec;
}

/// Two steps in one transaction: they are shown one after the other.
Result<> replace(const QString& image, restore::OnlineReplacement& replacement, RestoreRun& run)
{
    if (auto on = run.goOn(); !on)
        return on;
    restore::StepBoard& board = run.board();
    board.begin(StepKind::KeepSafetyCopy);
    const auto replaced = replacement.run(
        image,
        [&] {
            const restore::Record& record = replacement.record();
            board.end(StepKind::KeepSafetyCopy, StepState::Done,
                      Words::tr("Kept as %1, %2.")
                          .arg(record.id, QLocale().formattedDataSize(record.bytes.value())));
            board.begin(StepKind::Replace);
        },
        run.job());
    if (!replaced)
        return replaced.error();
    board.passNoReturn(true);
    board.end(StepKind::Replace, StepState::Done,
              Words::tr("Programs could not write for %1 s.")
                  .arg(QLocale().toString(replaced->lockedSeconds, 'f', 1)));
    return {};
}

/// The old content comes back in the same way as the new one came.
RestoreReport putBack(restore::OnlineReplacement& replacement, const Error& reason, RestoreRun& run)
{
    run.failRunning(reason);
    run.board().startRollback();
    const JobContext anyway{{}, run.job().progress};
    RestoreReport report{
        .end = RestoreEnd::RolledBack, .trouble = reason, .target = run.target().path};
    const QString id = replacement.record().id;
    const QString folder = replacement.record().folder;
    if (auto back = replacement.putBack(anyway); !back) {
        report.id = id;
        report.safetyFolder = folder;
        report.end = RestoreEnd::RestoredWithTrouble; // it is whole, only not the old one
        static_cast<void>(replacement.end(RecordState::Done, {}, run.board().now().steps));
    } else {
        run.board().passNoReturn(false);
        run.board().end(StepKind::Replace, StepState::Undone,
                        Words::tr("The content before is back."));
    }
    report.seconds = run.seconds();
    report.steps = run.board().now();
    return report;
}

Result<> checkOpens(RestoreRun& run)
{
    return run.step(StepKind::VerifyRestored, [&]() -> Result<QString> {
        const auto tables = openRestored(run.target().path, run);
        if (!tables)
            return tables.error();
        return openedText(*tables);
    });
}

Result<std::vector<vault::TableCount>> verifyImage(const RestorePlan& plan, const QString& image,
                                                   RestoreRun& run)
{
    std::vector<vault::TableCount> tables;
    if (!plan.spec.verify)
        return tables;
    auto verified = run.step(StepKind::VerifyStaged, [&]() -> Result<QString> {
        const auto proven = proveStaged(plan, {.path = image}, run);
        if (!proven)
            return proven.error();
        tables = proven->tables;
        return proof::summarize(proven->proof);
    });
    if (!verified)
        return verified.error();
    return tables;
}

RestoreReport afterReplace(const RestorePlan& plan, const std::vector<vault::TableCount>& tables,
                           restore::OnlineReplacement& replacement, RestoreRun& run)
{
    RestoreReport report{.id = replacement.record().id,
                         .target = run.target().path,
                         .backupId = plan.backup.id,
                         .safetyFolder =
                             plan.spec.safetyCopy ? replacement.record().folder : QString(),
                         .verified = plan.spec.verify,
                         .tables = changesAfter(plan, tables)};
    auto checked = checkOpens(run);
    if (!checked)
        return putBack(replacement, checked.error(), run);
    if (auto answered = probe(plan, run); !answered) {
        if (answered.error().code == ErrorCode::Cancelled)
            return putBack(replacement, answered.error(), run);
        run.failRunning(answered.error());
        report.end = RestoreEnd::RestoredWithTrouble;
        report.trouble = answered.error();
    }
    static_cast<void>(replacement.end(RecordState::Done, {}, run.board().now().steps));
    if (!report.trouble)
        backUp(plan, run, report);
    static_cast<void>(replacement.end(RecordState::Done,
                                      report.trouble ? describe(*report.trouble).what : QString(),
                                      run.board().now().steps));
    if (!plan.spec.safetyCopy)
        replacement.abandon();
    report.seconds = run.seconds();
    report.steps = run.board().now();
    return report;
}

} // namespace

std::optional<Error> whyNotOnline(const RestorePlan& plan)
{
    if (plan.target.state == restore::TargetState::Absent)
        return Error{.code = ErrorCode::OnlineImpossible,
                     .path = plan.target.path,
                     .detail = Words::tr("it does not exist yet")};
    if (plan.target.state == restore::TargetState::Unreadable)
        return Error{.code = ErrorCode::OnlineImpossible,
                     .path = plan.target.path,
                     .detail = Words::tr("SQLite cannot open it")};
    const auto target = sqlite::peekHeader(plan.target.path);
    if (!target)
        return target.error();
    if (vault::codecOfFile(plan.backup.artifactPath) != vault::Codec::None)
        return std::nullopt; // once it is unpacked, before anything is touched
    const auto image = sqlite::peekHeader(plan.backup.artifactPath);
    if (!image)
        return image.error();
    const auto possible = restore::checkOnline(*image, *target, plan.target.path);
    return possible ? std::nullopt : std::optional(possible.error());
}

Result<RestoreReport> runOnline(const RestorePlan& plan, RestoreRun& run)
{
    StoredImage image;
    auto staged = run.step(StepKind::Stage, [&]() -> Result<QString> {
        auto opened = openStoredImage(plan.backup, run.workshop().places.work, run.job());
        if (!opened)
            return opened.error();
        image = std::move(*opened);
        return Words::tr("The backup can be read.");
    });
    if (!staged)
        return staged.error();
    const auto tables = verifyImage(plan, image.path, run);
    if (!tables)
        return tables.error();
    auto replacement = restore::OnlineReplacement::begin(
        replacementOf(
            {.kind = u"restore"_s, .backupId = plan.backup.id, .safetyCopy = plan.spec.safetyCopy},
            plan.spec.wait.value_or(plan.database.config.settings.wait), run),
        run.job());
    if (!replacement)
        return replacement.error();
    auto replaced = replace(image.path, *replacement, run);
    if (!replaced && !replacement->replaced()) {
        run.failRunning(replaced.error());
        return replaced.error();
    }
    if (!replaced)
        return putBack(*replacement, replaced.error(), run);
    return afterReplace(plan, *tables, *replacement, run);
}

Result<RestoreReport> undoOnline(const restore::Record& record, std::chrono::milliseconds wait,
                                 RestoreRun& run)
{
    auto replacement = restore::OnlineReplacement::begin(
        replacementOf({.kind = u"undo"_s, .backupId = record.id, .undoes = record.id}, wait, run),
        run.job());
    if (!replacement)
        return replacement.error();
    auto replaced = replace(record.stateFile(), *replacement, run);
    if (!replaced && !replacement->replaced()) {
        run.failRunning(replaced.error());
        return replaced.error();
    }
    if (replaced)
        replaced = checkOpens(run);
    if (!replaced)
        return putBack(*replacement, replaced.error(), run);
    RestoreReport report{.id = replacement->record().id,
                         .target = run.target().path,
                         .backupId = record.id,
                         .safetyFolder = replacement->record().folder,
                         .verified = true};
    restore::useUp(record, replacement->record().id, restore::UsedUp::State);
    static_cast<void>(replacement->end(RecordState::Done, {}, run.board().now().steps));
    report.seconds = run.seconds();
    report.steps = run.board().now();
    return report;
}

} // namespace core::jobs
