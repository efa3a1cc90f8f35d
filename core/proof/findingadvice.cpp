#include "core/proof/findingadvice.h"

#include "core/proof/lookupstop.h"
#include "core/proof/reportparts.h"
#include "core/sqlite/quoting.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;

class Guide
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::Advice)

public:
    static Advice forDamage(const Finding& finding, const Report& report);
    static Advice forStop(const Finding& finding, const Report& report);
    static Advice forIndex(const Finding& finding, const Report& report);
    static Advice forFile(const Report& report);
    static Advice forSource(const Finding& finding, const Report& report);
    static Advice forFullText(const Finding& finding);
    static Advice forMissing(const Finding& finding);
    static Advice forRows(const Finding& finding);
    static Advice forExpectation();
    static Advice forFewerRows(const Finding& finding, const Report& report);
};

/// A new backup of it would be damaged as well.
bool isInDatabase(const Finding& finding, const Report& report)
{
    return !report.isBackup || report.proof.sourceDamaged || finding.inSourceToo;
}

/// Damage that came to this file alone: the database and other backups do not have it.
Advice Guide::forFile(const Report& report)
{
    if (!report.newestGoodId.isEmpty())
        return {NextStep::UseNewestGood, tr("Use the newest good backup instead of this one.")};
    return {NextStep::BackUpAgain,
            tr("Back up the database again: no other backup is proven good.")};
}

/// Damage that the database itself holds, or held when the backup was taken.
Advice Guide::forSource(const Finding& finding, const Report& report)
{
    if (report.newestGoodId.isEmpty())
        return {NextStep::Salvage,
                tr("No good backup is known. Recover what can still be read into a new database.")};
    if (finding.object.isEmpty() || ReportParts(report).partOf(finding) != Part::Table)
        return {NextStep::RestoreNewestGood,
                tr("Restore the newest good backup; the database itself holds this damage.")};
    return {NextStep::RestoreTables,
            tr("Restore %1 from the newest good backup; the database itself holds this damage.")
                .arg(finding.object),
            {finding.object},
            report.newestGoodId};
}

Advice Guide::forIndex(const Finding& finding, const Report& report)
{
    Advice advice{.step = NextStep::RebuildIndex};
    for (const QString& index : ReportParts(report).indexesOf(finding))
        advice.sql += u"REINDEX main."_s + QString::fromUtf8(sqlite::quotedName(index)) + u";\n"_s;
    advice.sql.chop(1);
    if (!report.isBackup)
        advice.text = tr("Rebuild the index in the database.");
    else if (report.newestGoodId.isEmpty())
        advice.text = tr("Rebuild the index after a restore of this backup.");
    else
        advice.text = tr("Rebuild the index after a restore, or use the newest good backup.");
    return advice;
}

Advice Guide::forDamage(const Finding& finding, const Report& report)
{
    const ReportParts parts(report);
    if (parts.partOf(finding) == Part::Index && parts.canBeRebuilt(parts.indexesOf(finding)))
        return forIndex(finding, report);
    return isInDatabase(finding, report) ? forSource(finding, report) : forFile(report);
}

/// A check that ended early. Where another table stopped it, the advice is that of the other one.
Advice Guide::forStop(const Finding& finding, const Report& report)
{
    if (!stoppedIn(finding, report.proof).isEmpty())
        return {};
    return isInDatabase(finding, report) ? forSource(finding, report) : forFile(report);
}

/// Source: https://www.sqlite.org/fts5.html, section 6.10, and fts3.html, section 7.
Advice Guide::forFullText(const Finding& finding)
{
    const QString name = QString::fromUtf8(sqlite::quotedName(finding.object));
    return {.step = NextStep::RebuildIndex,
            .text = tr("Rebuild the full-text index in the database."),
            .sql = u"INSERT INTO main.%1(%1) VALUES('rebuild');"_s.replace(u"%1"_s, name)};
}

Advice Guide::forMissing(const Finding& finding)
{
    if (finding.kind == FindingKind::NewerSqlite)
        return {NextStep::ProvideExtension, tr("Check it on a machine with a newer SQLite.")};
    return {NextStep::ProvideExtension,
            tr("Check it on a machine whose SQLite has the part named in the details.")};
}

Advice Guide::forRows(const Finding& finding)
{
    if (finding.kind == FindingKind::ForeignKeys)
        return {NextStep::LookAtRows,
                tr("Look at the rows: bring back what they point at, or remove them."),
                {finding.object}};
    return {NextStep::LookAtRows,
            tr("Look at the rows and correct them in the database."),
            {finding.object}};
}

Advice Guide::forExpectation()
{
    return {NextStep::LookAtRows,
            tr("Look at the rows in the database, or change what the configuration expects.")};
}

Advice Guide::forFewerRows(const Finding& finding, const Report& report)
{
    if (report.beforeAt == UtcTime{})
        return {NextStep::LookAtRows, tr("Look at the table in the database.")};
    return {NextStep::RestoreTables,
            tr("If that is not wanted, restore %1 from the backup before.").arg(finding.object),
            {finding.object},
            report.beforeId};
}

} // namespace

Advice adviceFor(const Finding& finding, const Report& report)
{
    switch (finding.kind) {
    case FindingKind::PageHashMismatch:
    case FindingKind::Structure:
    case FindingKind::RTree: return Guide::forDamage(finding, report);
    case FindingKind::ArtifactMismatch:
    case FindingKind::ManifestUnusable: return Guide::forFile(report);
    case FindingKind::Unreadable: return Guide::forStop(finding, report);
    case FindingKind::FullText: return Guide::forFullText(finding);
    case FindingKind::MissingCollation:
    case FindingKind::MissingModule:
    case FindingKind::NewerSqlite: return Guide::forMissing(finding);
    case FindingKind::ForeignKeyMismatch: return {};
    case FindingKind::ExpectationFailed:
    case FindingKind::ExpectationUnusable: return Guide::forExpectation();
    case FindingKind::ForeignKeys:
    case FindingKind::ConstraintViolation: return Guide::forRows(finding);
    case FindingKind::TableGone:
    case FindingKind::TableEmptied:
    case FindingKind::TableShrank: return Guide::forFewerRows(finding, report);
    }
    return {};
}

} // namespace core::proof
