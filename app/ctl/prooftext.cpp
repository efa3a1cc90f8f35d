#include "app/ctl/prooftext.h"

#include "app/ctl/jsonlines.h"
#include "core/proof/check.h"
#include "core/proof/lookupstop.h"
#include "core/proof/reportfindings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using core::vault::Severity;
using core::vault::Verdict;

namespace app::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::Proof)
};

constexpr qsizetype kMostFindings = 20; ///< shown for a check; JSON has all

Tone toneOfSeverity(Severity severity)
{
    switch (severity) {
    case Severity::Note: break;
    case Severity::CannotJudge: return Tone::Warning;
    case Severity::Damage: return Tone::Bad;
    }
    return Tone::Faint;
}

QJsonObject findingToJson(const core::vault::Finding& finding, const core::vault::Proof& proof)
{
    QJsonArray pages;
    for (const core::PageNo page : finding.pages)
        pages.append(static_cast<qint64>(page.value()));
    return {{u"kind"_s, core::vault::findingKey(finding.kind)},
            {u"severity"_s, core::proof::severityKey(core::proof::severityIn(finding, proof))},
            {u"object"_s, textOrNull(finding.object)},
            {u"count"_s, finding.count},
            {u"pages"_s, pages},
            {u"in_source_too"_s, finding.inSourceToo},
            {u"text"_s, core::proof::describeIn(finding, proof)},
            {u"detail"_s, finding.detail}};
}

/// What is noted of an intact check is mostly the source's own; rows that are missed are not.
bool isAnAside(const core::vault::Finding& finding, const core::vault::CheckRecord& check)
{
    return core::vault::severityOf(finding) == Severity::Note && check.state == Verdict::Ok
        && check.name != core::proof::kContents;
}

/// Only the details say what to bring or to correct: which collation or module the SQLite here
/// lacks; a preset's name or a column of what is expected.
bool mustBeNamed(core::vault::FindingKind kind)
{
    using core::vault::FindingKind;
    return kind == FindingKind::MissingCollation || kind == FindingKind::MissingModule
        || kind == FindingKind::NewerSqlite || kind == FindingKind::ExpectationUnusable;
}

Line lineFor(const core::vault::Finding& finding, const QString& check,
             const core::vault::Proof& proof)
{
    Line line{{u"  "_s + check + u": "_s, toneOfSeverity(core::proof::severityIn(finding, proof))},
              {core::proof::describeIn(finding, proof)}};
    if (mustBeNamed(finding.kind) && !finding.detail.isEmpty())
        line.push_back({u" ("_s + finding.detail + u')', Tone::Faint});
    return line;
}

void addFindings(std::vector<Line>& lines, const core::vault::CheckRecord& check,
                 const core::vault::Proof& proof, bool all)
{
    qsizetype shown = 0;
    qsizetype kept = 0;
    for (const core::vault::Finding& finding : check.findings) {
        if (!all && isAnAside(finding, check))
            continue;
        if (++shown <= kMostFindings || all)
            lines.push_back(lineFor(finding, check.name, proof));
        else
            ++kept;
    }
    if (kept > 0)
        lines.push_back(
            {{Words::tr("  %1: and %n more.", nullptr, static_cast<int>(kept)).arg(check.name),
              Tone::Faint}});
}

} // namespace

QJsonArray checksToJson(const core::vault::Proof& proof)
{
    QJsonArray checks;
    for (const core::vault::CheckRecord& check : proof.checks) {
        QJsonArray findings;
        for (const core::vault::Finding& finding : check.findings)
            findings.append(findingToJson(finding, proof));
        checks.append(QJsonObject{{u"name"_s, check.name},
                                  {u"state"_s, core::vault::verdictKey(check.state)},
                                  {u"seconds"_s, check.seconds},
                                  {u"findings"_s, findings}});
    }
    return checks;
}

std::vector<Line> findingLines(const core::vault::Proof& proof, bool all)
{
    std::vector<Line> lines;
    for (const core::vault::CheckRecord& check : proof.checks)
        addFindings(lines, check, proof, all);
    return lines;
}

void addBackup(JsonLine& line, const core::vault::Backup& backup, core::UtcTime now)
{
    const core::vault::Manifest manifest = backup.manifest.value_or(core::vault::Manifest{});
    const bool known = backup.manifest.has_value();
    const auto ifKnown = [&](const QJsonValue& value) {
        return known ? value : QJsonValue(QJsonValue::Null);
    };
    const QJsonValue none(QJsonValue::Null);
    const auto proven = manifest.proof ? std::optional(manifest.proof->at) : std::nullopt;

    line.add("id"_L1, backup.id)
        .add("path"_L1, backup.artifactPath)
        .add("database"_L1, textOrNull(manifest.database))
        .add("time"_L1, core::toIso(backup.takenAt))
        .add("method"_L1, known ? manifest.method : u"unknown"_s)
        .add("bytes"_L1, ifKnown(static_cast<qint64>(manifest.bytes.value())))
        .add("stored_bytes"_L1, static_cast<qint64>(backup.storedBytes.value()))
        .add("pages"_L1, ifKnown(static_cast<qint64>(manifest.pages)))
        .add("page_size"_L1, ifKnown(static_cast<qint64>(manifest.pageSize)))
        .add("compression"_L1, ifKnown(core::vault::compressionText(manifest.compression)))
        .add("sha256"_L1, textOrNull(QString::fromLatin1(manifest.sha256)))
        .add("verdict"_L1, core::vault::verdictKey(backup.verdict()))
        .add("verified_at"_L1, proven ? QJsonValue(core::toIso(*proven)) : none)
        .add("verdict_age_s"_L1,
             proven ? QJsonValue(
                 qint64{std::chrono::duration_cast<std::chrono::seconds>(now - *proven).count()})
                    : none)
        .add("source_damaged"_L1, manifest.proof && manifest.proof->sourceDamaged)
        .add("pinned"_L1, backup.pinned())
        .add("label"_L1, textOrNull(manifest.label));
}

QString missingIn(const core::vault::Proof& proof)
{
    for (const core::vault::CheckRecord& check : proof.checks) {
        for (const core::vault::Finding& finding : check.findings) {
            if (core::vault::severityOf(finding) == Severity::CannotJudge)
                return finding.detail;
        }
    }
    return {};
}

std::optional<Failure> failureOf(Verdict verdict, const QString& subject, const QString& missing)
{
    if (verdict == Verdict::Damaged)
        return failureFrom({.code = core::ErrorCode::BackupDamaged, .path = subject});
    if (verdict == Verdict::CannotJudge)
        return failureFrom(
            {.code = core::ErrorCode::CannotJudge, .path = subject, .detail = missing});
    return std::nullopt;
}

Failure sourceDamagedFailure(const QString& database, bool hasGoodOne)
{
    return {.code = static_cast<int>(core::ExitCode::Damage),
            .kind = core::errorKind(core::ErrorCode::SourceDamaged),
            .message =
                Words::tr("The database \"%1\" is damaged, and the backup is a faithful copy of "
                          "it. The backup "
                          "was kept and marked as damaged. The database was not changed.")
                    .arg(database),
            .hint = hasGoodOne
                ? Words::tr(
                    "Keep the older backups. \"holdfastctl find-good\" finds the newest that is "
                    "good.")
                : Words::tr(
                    "There is no good backup of it. Find out why the database is damaged before "
                    "you go on writing to it.")};
}

} // namespace app::ctl
