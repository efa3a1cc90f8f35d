#include "app/ctl/commands.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/prooftext.h"
#include "app/ctl/wording.h"
#include "core/proof/prove.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::vault::Verdict;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::BackupCommand)
};

constexpr auto kJob = "backup"_L1;
constexpr double kStallWorthSaying = 0.05; ///< seconds

std::optional<Failure> failureIn(const core::jobs::BackupReport& report)
{
    const auto& manifest = report.backup.manifest;
    if (report.verdict() == Verdict::Damaged && manifest && manifest->proof
        && manifest->proof->sourceDamaged)
        return sourceDamagedFailure(report.database, report.hasGoodOne);
    return failureOf(report.verdict(), report.backup.artifactPath,
                     manifest && manifest->proof ? missingIn(*manifest->proof) : QString());
}

void writeJson(const core::jobs::BackupReport& report, const std::optional<Failure>& failure,
               const CommandContext& context)
{
    const core::vault::Manifest manifest = report.backup.manifest.value_or(core::vault::Manifest{});
    JsonLine line = resultLine(kJob, failure ? failure->code : 0);
    addBackup(line, report.backup, context.workshop.clock());
    line.add("seconds"_L1, report.seconds)
        .add("bytes_per_s"_L1, report.bytesPerSecond)
        .add("longest_stall_s"_L1, manifest.longestStallSeconds)
        .add("checks"_L1, manifest.proof ? checksToJson(*manifest.proof) : QJsonArray());
    if (failure)
        line.add("error"_L1, toJson(*failure));
    context.terminal.json(line.text());
}

QString sizeLine(const core::vault::Manifest& manifest)
{
    const QString image =
        Texts::tr("%1, %2 pages of %3 bytes")
            .arg(sizeText(manifest.bytes), countText(manifest.pages), countText(manifest.pageSize));
    if (manifest.compression.codec == core::vault::Codec::None)
        return image;
    return Texts::tr("%1; stored as %2 in %3")
        .arg(image, core::vault::compressionText(manifest.compression),
             sizeText(manifest.storedBytes));
}

/// Three short lines: what is known of it, how big it is, how long it took.
void writeSummary(const core::jobs::BackupReport& report, Terminal& terminal)
{
    const core::vault::Manifest manifest = report.backup.manifest.value_or(core::vault::Manifest{});
    const Verdict verdict = report.verdict();
    const QString proof =
        manifest.proof ? core::proof::summarize(*manifest.proof) : Texts::tr("It was not proven.");
    const QString rate =
        sizeText(core::ByteCount(static_cast<std::int64_t>(report.bytesPerSecond)));

    terminal.say({{u"  "_s}, {verdictText(verdict), toneOf(verdict)}, {u"  "_s + proof}});
    terminal.say({{u"  "_s + sizeLine(manifest)}});
    terminal.say(
        {{u"  "_s + Texts::tr("%1 in all, copied at %2/s").arg(spanText(report.seconds), rate)}});
    if (manifest.longestStallSeconds >= kStallWorthSaying)
        terminal.say({{u"  "_s
                       + Texts::tr("Programs that write to the database had to wait for up to %1.")
                             .arg(spanText(manifest.longestStallSeconds))}});
    if (manifest.pinned)
        terminal.say({{u"  "_s + Texts::tr("Pinned: it is kept for ever.")}});
    if (!manifest.proof)
        return;
    for (const Line& finding : findingLines(*manifest.proof, terminal.manner().verbose))
        terminal.say(finding);
}

/// Its path is the result: where that was lost, only this tells.
void sayWhereItIs(const QString& path, Terminal& terminal)
{
    if (terminal.resultsWereLost())
        terminal.complain({{Texts::tr("The backup was made. It is at \"%1\".").arg(path)}});
}

} // namespace

int runBackupCommand(const core::jobs::BackupSpec& spec, const CommandContext& context)
{
    const auto report = [&] {
        JobProgress progress(context.terminal, kJob, context.stop);
        return core::jobs::runBackup(spec, context.workshop, progress.context());
    }();
    if (!report)
        return fail(failureFrom(report.error(), core::Doing::Backup), context.terminal, kJob);

    const std::optional<Failure> failure = failureIn(*report);
    context.terminal.resultPath(report->backup.artifactPath);
    writeSummary(*report, context.terminal);
    if (failure)
        complainAbout(*failure, context.terminal);
    if (context.terminal.manner().json)
        writeJson(*report, failure, context);
    sayWhereItIs(report->backup.artifactPath, context.terminal);
    return failure ? failure->code : 0;
}

} // namespace app::ctl
