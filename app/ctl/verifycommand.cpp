#include "app/ctl/commands.h"
#include "app/ctl/damagelook.h"
#include "app/ctl/jobprogress.h"
#include "app/ctl/pdfreport.h"
#include "app/ctl/printable.h"
#include "app/ctl/prooftext.h"
#include "app/ctl/verifytargets.h"
#include "app/ctl/wording.h"
#include "core/jobs/makereport.h"
#include "core/jobs/savereport.h"
#include "core/proof/prove.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::vault::Verdict;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::VerifyCommand)
};

constexpr auto kJob = "verify"_L1;
constexpr int kVerdictWidth = 12;

/// What came of one argument.
struct Checked
{
    QString subject{}; ///< as it was given
    std::optional<core::jobs::VerifyReport> report{};
    std::optional<core::proof::Report> pages{}; ///< what they tell of damage
    std::optional<Failure> failure{};
    QString reportFile{}; ///< that was written
    std::optional<Failure> reportFailure{}; ///< why it was not

    /// The failure that counts, if there is one.
    [[nodiscard]] const Failure* worst() const
    {
        if (failure
            && (!reportFailure || worseCode(failure->code, reportFailure->code) == failure->code))
            return &*failure;
        return reportFailure ? &*reportFailure : nullptr;
    }
    [[nodiscard]] int code() const { return worst() ? worst()->code : 0; }
};

/// With a report about it, if one is wanted; whether that can be written is asked first.
core::Result<core::jobs::MadeReport>
verify(const core::jobs::VerifySpec& spec, const QString& reportFile, const CommandContext& context)
{
    JobProgress progress(context.terminal, kJob, context.stop);
    if (reportFile.isEmpty()) {
        const auto verified = core::jobs::runVerify(spec, context.workshop, progress.context());
        if (!verified)
            return verified.error();
        return core::jobs::MadeReport{.verified = *verified};
    }
    if (const auto allowed = core::jobs::checkReportFile(reportFile); !allowed)
        return allowed.error();
    return core::jobs::makeReport({.verify = spec}, context.workshop, progress.context());
}

void save(const core::proof::Report& report, const QString& file, Checked& checked)
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const auto format = core::jobs::reportFormatOf(file);
    const auto saved = core::jobs::saveReportFile(
        file, format ? core::jobs::reportText(report, *format, zone) : pdfReport(report, zone));
    if (saved)
        checked.reportFile = file;
    else
        checked.reportFailure = failureFrom(saved.error(), core::Doing::SomethingElse);
}

Checked check(const QString& subject, const VerifyOptions& options, const CommandContext& context)
{
    const core::jobs::VerifySpec spec{
        .what = subject, .database = options.database, .level = options.level};
    const auto made = verify(spec, options.report, context);
    if (!made)
        return {.subject = subject, .failure = failureFrom(made.error())};
    const core::jobs::VerifyReport& report = made->verified;
    const QString about = report.backup ? report.backup->artifactPath : report.subject;
    Checked checked{.subject = subject,
                    .report = report,
                    .failure = failureOf(report.proof.verdict, about, missingIn(report.proof))};
    if (options.report.isEmpty()) {
        checked.pages = lookAtDamage(report, context);
        return checked;
    }
    save(made->report, options.report, checked);
    checked.pages = made->report;
    return checked;
}

/// For people: a verdict line and its findings. What could not be checked at all goes to stderr.
void write(const Checked& checked, Terminal& terminal, bool several)
{
    if (!checked.report) {
        complainAbout(*checked.failure, terminal, several ? printable(checked.subject) : QString());
        return;
    }
    const core::vault::Proof& proof = checked.report->proof;
    terminal.result(
        {{verdictText(proof.verdict).leftJustified(kVerdictWidth), toneOf(proof.verdict)},
         {u"  "_s + checked.report->subject, Tone::Strong},
         {u"  "_s + core::proof::summarize(proof)}});
    for (const Line& finding : findingLines(proof, terminal.manner().verbose))
        terminal.result(finding);
    if (checked.pages) {
        for (const Line& lost : lostRowsLines(*checked.pages))
            terminal.result(lost);
    }
    if (proof.sourceDamaged && checked.report->backup)
        terminal.result(
            {{u"  "_s
              + Texts::tr(
                  "The backup is a faithful copy: the database was damaged when it was taken.")}});
    if (checked.report->backup && !checked.report->proofStored)
        terminal.say(
            {{Texts::tr("The folder of %1 cannot be written: the verdict is kept in the catalogue.")
                  .arg(checked.report->subject)}});
    for (const core::Error& folder : checked.report->gone)
        complainAbout(failureFrom(folder), terminal);
    if (!checked.reportFile.isEmpty())
        terminal.result({{u"  "_s + Texts::tr("Report: %1").arg(checked.reportFile)}});
    if (checked.reportFailure)
        complainAbout(*checked.reportFailure, terminal);
}

/// Null where nobody looked.
QJsonValue lostRowsOf(const Checked& checked)
{
    if (checked.pages)
        return lostRowsToJson(*checked.pages);
    return checked.report->proof.verdict == Verdict::Damaged ? QJsonValue(QJsonValue::Null)
                                                             : QJsonValue(QJsonArray());
}

/// Of folders that are gone: the backup may not be the newest there is.
void addNotes(JsonLine& line, const core::jobs::VerifyReport& report)
{
    QJsonArray notes;
    for (const core::Error& folder : report.gone)
        notes.append(toJson(failureFrom(folder)));
    if (!notes.isEmpty())
        line.add("notes"_L1, notes);
}

void addOutcome(JsonLine& line, const Checked& checked)
{
    line.add("what"_L1, checked.subject);
    if (const auto& report = checked.report) {
        const auto& backup = report->backup;
        line.add("subject"_L1, report->subject)
            .add("id"_L1, backup ? QJsonValue(backup->id) : QJsonValue(QJsonValue::Null))
            .add("path"_L1, backup ? backup->artifactPath : report->subject)
            .add("verdict"_L1, core::vault::verdictKey(report->proof.verdict))
            .add("level"_L1, core::vault::levelKey(report->proof.level))
            .add("seconds"_L1, report->proof.seconds)
            .add("source_damaged"_L1, report->proof.sourceDamaged)
            .add("proof_stored"_L1,
                 backup ? QJsonValue(report->proofStored) : QJsonValue(QJsonValue::Null))
            .add("checks"_L1, checksToJson(report->proof))
            .add("rowids_out_of_reach"_L1, lostRowsOf(checked));
        addNotes(line, *report);
    } else {
        line.add("verdict"_L1, QJsonValue::Null).add("checks"_L1, QJsonArray());
    }
}

void writeVerdictJson(const Checked& checked, Terminal& terminal)
{
    JsonLine line("verdict"_L1);
    line.add("job"_L1, kJob).add("ok"_L1, checked.code() == 0).add("code"_L1, checked.code());
    addOutcome(line, checked);
    if (checked.worst())
        line.add("error"_L1, toJson(*checked.worst()));
    terminal.json(line.text());
}

/// What came of several.
struct Counts
{
    int ok = 0;
    int damaged = 0;
    int notJudged = 0;
    int failed = 0; ///< not checked at all
};

Counts countsOf(const std::vector<Checked>& all)
{
    Counts counts;
    for (const Checked& checked : all) {
        const Verdict verdict =
            checked.report ? checked.report->proof.verdict : Verdict::NotChecked;
        switch (verdict) {
        case Verdict::Ok: ++counts.ok; break;
        case Verdict::Damaged: ++counts.damaged; break;
        case Verdict::CannotJudge: ++counts.notJudged; break;
        case Verdict::NotChecked: ++counts.failed; break;
        }
    }
    return counts;
}

QJsonObject toJson(const Counts& counts)
{
    return {{u"ok"_s, counts.ok},
            {u"damaged"_s, counts.damaged},
            {u"cannot_judge"_s, counts.notJudged},
            {u"failed"_s, counts.failed}};
}

/// The result of several: the worst verdict, all checks (each says of what), the error that counts.
void addSummary(JsonLine& line, const std::vector<Checked>& all)
{
    std::optional<Verdict> worst;
    QJsonArray checks;
    for (const Checked& checked : all) {
        if (!checked.report)
            continue;
        worst = worst ? core::vault::worse(*worst, checked.report->proof.verdict)
                      : checked.report->proof.verdict;
        for (const QJsonValue& check : checksToJson(checked.report->proof)) {
            QJsonObject named = check.toObject();
            named.insert(u"subject"_s, checked.report->subject);
            checks.append(named);
        }
    }
    line.add("verdict"_L1,
             worst ? QJsonValue(core::vault::verdictKey(*worst)) : QJsonValue(QJsonValue::Null))
        .add("checks"_L1, checks)
        .add("checked"_L1, static_cast<qint64>(all.size()))
        .add("counts"_L1, toJson(countsOf(all)));
}

/// `reportFile`: the one that was asked for; empty where none was.
void writeResultJson(const std::vector<Checked>& all, int code, bool several,
                     const QString& reportFile, Terminal& terminal)
{
    JsonLine line = resultLine(kJob, code);
    if (several)
        addSummary(line, all);
    else
        addOutcome(line, all.front());
    const auto counts =
        std::find_if(all.begin(), all.end(), [code](const Checked& c) { return c.code() == code; });
    if (!reportFile.isEmpty())
        line.add("report"_L1, textOrNull(all.front().reportFile));
    if (code != 0)
        line.add("error"_L1, toJson(*counts->worst()));
    terminal.json(line.text());
}

/// For people, of those that were not named one by one.
void sayWhatCameOfAll(const std::vector<Checked>& all, Terminal& terminal)
{
    const Counts counts = countsOf(all);
    QStringList parts;
    if (counts.ok > 0)
        parts << Texts::tr("%n OK", nullptr, counts.ok);
    if (counts.damaged > 0)
        parts << Texts::tr("%n damaged", nullptr, counts.damaged);
    if (counts.notJudged > 0)
        parts << Texts::tr("%n cannot be judged", nullptr, counts.notJudged);
    if (counts.failed > 0)
        parts << Texts::tr("%n could not be checked", nullptr, counts.failed);
    //: %1 is a list such as "3 OK, 1 damaged".
    terminal.result({{Texts::tr("Together: %1.").arg(parts.join(u", "_s)), Tone::Strong}});
}

Checked check(const VerifyTarget& target, const VerifyOptions& options,
              const CommandContext& context)
{
    return target.failure ? Checked{.subject = target.subject, .failure = target.failure}
                          : check(target.subject, options, context);
}

int verifyAll(const VerifyTargets& targets, const VerifyOptions& options,
              const CommandContext& context)
{
    const bool json = context.terminal.manner().json;
    std::vector<Checked> all;
    int code = 0;
    for (const VerifyTarget& target : targets.each) {
        const Checked& checked = all.emplace_back(check(target, options, context));
        code = worseCode(code, checked.code());
        write(checked, context.terminal, targets.several);
        if (json && targets.several)
            writeVerdictJson(checked, context.terminal);
        if (code == static_cast<int>(core::ExitCode::Cancelled))
            break;
    }
    if (targets.isCollection && all.size() > 1)
        sayWhatCameOfAll(all, context.terminal);
    if (json)
        writeResultJson(all, code, targets.several, options.report, context.terminal);
    return code;
}

Failure noReportOfMany()
{
    return {.code = static_cast<int>(core::ExitCode::Usage),
            .kind = core::errorKind(core::ErrorCode::InvalidArgument),
            .message = Texts::tr("A report is about one backup or database, not about a folder of "
                                 "them. Nothing was checked."),
            .hint = Texts::tr("Name the backup that the report is to be about.")};
}

} // namespace

int runVerifyCommand(const VerifyOptions& options, const CommandContext& context)
{
    const auto targets = targetsOf(options, context.workshop);
    if (!targets)
        return fail(failureFrom(targets.error()), context.terminal, kJob);
    if (targets->several && !options.report.isEmpty())
        return fail(noReportOfMany(), context.terminal, kJob);
    if (options.due && targets->each.empty())
        context.terminal.say({{Texts::tr("No backup is due: all were checked recently.")}});
    return verifyAll(*targets, options, context);
}

} // namespace app::ctl
