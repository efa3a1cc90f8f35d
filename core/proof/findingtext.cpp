#include "core/proof/lookupstop.h"
#include "core/proof/prove.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;
using vault::Severity;
using vault::Verdict;

constexpr qint64 kMostThatSqliteTells = 100; ///< faults of one table, where it is asked for one

class Text
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::Text)

public:
    static QString headline(const Finding& finding);
    static QString remark(const Finding& finding);
    static QString summarize(const vault::Proof& proof);

private:
    static QString number(qint64 count) { return QLocale().toString(count); }
    static QString rows(qint64 count);
    static QString pageList(const std::vector<PageNo>& pages);
    static QString pageHashes(const Finding& finding);
    static QString structure(const Finding& finding);
    static QString content(const Finding& finding);
    static QString foreignKeys(const Finding& finding);
    static QString selfCheck(const Finding& finding);
    static QString missing(const Finding& finding);
    static QString fewerRows(const Finding& finding);
    static QString unreadable(const Finding& finding);
    static QString counted(const Finding& finding);
    static QString checksPassed(const vault::Proof& proof);
};

QString Text::rows(qint64 count)
{
    return count == 1 ? tr("1 row") : tr("%1 rows").arg(number(count));
}

/// "page 3", "pages 3, 7–12 and 20".
QString Text::pageList(const std::vector<PageNo>& pages)
{
    QStringList ranges;
    for (std::size_t first = 0; first < pages.size();) {
        std::size_t last = first;
        while (last + 1 < pages.size() && pages[last + 1].value() == pages[last].value() + 1)
            ++last;
        const QString from = number(pages[first].value());
        ranges << (first == last ? from : from + u'–' + number(pages[last].value()));
        first = last + 1;
    }
    if (pages.size() == 1)
        return tr("page %1").arg(ranges.front());
    const QString end = ranges.takeLast();
    return ranges.isEmpty() ? tr("pages %1").arg(end)
                            : tr("pages %1 and %2").arg(ranges.join(u", "_s), end);
}

QString Text::pageHashes(const Finding& finding)
{
    if (finding.pages.empty())
        return tr("Pages of the backup are not what was captured.");
    QString pages = pageList(finding.pages);
    if (const qint64 more = finding.count - static_cast<qint64>(finding.pages.size()); more > 0)
        pages = tr("%1 and %2 more").arg(pages, number(more));
    // A hash is of a stretch of pages: not each of them need have changed.
    return finding.object.isEmpty()
        ? tr("The file is not what was captured around %1.").arg(pages)
        : tr("The file is not what was captured around %1 of %2.").arg(pages, finding.object);
}

QString Text::structure(const Finding& finding)
{
    const QString count = number(finding.count);
    if (finding.object.isEmpty() && !finding.pages.empty())
        return tr("Tables share pages that must belong to one, or pages are lost: %1.")
            .arg(pageList(finding.pages));
    if (finding.object.isEmpty())
        return tr("The database is damaged: SQLite cannot read its schema.");
    if (!finding.pages.empty())
        return tr("%1 is damaged on %2.").arg(finding.object, pageList(finding.pages));
    if (finding.count == kMostThatSqliteTells)
        return tr("%1 is damaged: %2 faults or more, SQLite stopped counting there.")
            .arg(finding.object, count);
    if (finding.count > 1)
        return tr("%1 is damaged: %2 faults.").arg(finding.object, count);
    return tr("%1 is damaged.").arg(finding.object);
}

QString Text::content(const Finding& finding)
{
    return finding.count >= kMostThatSqliteTells
        ? tr("%1 rows or more of %2 break a rule of their own table.")
              .arg(number(finding.count), finding.object)
        : tr("In %1, rules of the table itself are broken (%2).")
              .arg(finding.object, rows(finding.count));
}

QString Text::foreignKeys(const Finding& finding)
{
    return finding.count == 1
        ? tr("1 row of %1 is without a parent.").arg(finding.object)
        : tr("%1 rows of %2 are without a parent.").arg(number(finding.count), finding.object);
}

QString Text::selfCheck(const Finding& finding)
{
    if (finding.kind == FindingKind::RTree)
        return tr("The R-tree %1 contradicts itself.").arg(finding.object);
    return finding.inSourceToo
        ? tr("The full-text index %1 does not match the table it is kept beside.")
              .arg(finding.object)
        : tr("The full-text index %1 contradicts its own contents.").arg(finding.object);
}

QString Text::missing(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::NewerSqlite:
        return tr(
            "The schema cannot be read by the SQLite that checked it: a newer one is needed.");
    case FindingKind::MissingCollation:
        return tr("%1 cannot be judged: it is sorted by a rule that only its application has.")
            .arg(finding.object);
    case FindingKind::ForeignKeyMismatch:
        return tr("The foreign keys of %1 cannot be checked: what they refer to is not a unique "
                  "key.")
            .arg(finding.object);
    default:
        return tr("%1 cannot be judged: it needs a part that only its application has.")
            .arg(finding.object);
    }
}

QString Text::fewerRows(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::TableGone:
        return tr("The table %1 is gone; the backup before had it, with %2.")
            .arg(finding.object, rows(finding.count));
    case FindingKind::TableEmptied:
        return tr("The table %1 is empty; the backup before had %2 in it.")
            .arg(finding.object, rows(finding.count));
    default:
        return tr("The table %1 lost %2 since the backup before, more than half of what it had.")
            .arg(finding.object, rows(finding.count));
    }
}

/// How many rows there were, where that is what was asked.
QString Text::counted(const Finding& finding)
{
    if (!finding.detail.isEmpty())
        return {};
    return finding.count == 1 ? tr("1 row was counted.")
                              : tr("%1 rows were counted.").arg(number(finding.count));
}

QString Text::unreadable(const Finding& finding)
{
    return finding.object.isEmpty() ? tr("The file could not be read to its end.")
                                    : tr("%1 could not be checked to its end.").arg(finding.object);
}

/// What is known beyond the headline, whatever else the report says.
QString Text::remark(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::Structure:
        return finding.inSourceToo
            ? tr("The source was damaged in the same way when the backup was taken.")
            : QString();
    case FindingKind::ConstraintViolation:
        return tr("That is how the rows were stored, not damage.");
    case FindingKind::ForeignKeys:
        return finding.inSourceToo
            ? tr("Nothing shows that this is new, so it does not count as damage.")
            : tr("That is more than the source had when the backup was taken.");
    case FindingKind::FullText:
        return finding.inSourceToo ? tr("A search can miss rows; no row is lost.")
                                   : tr("The rows can still be read.");
    case FindingKind::ExpectationFailed: return counted(finding);
    default: return {};
    }
}

QString Text::headline(const Finding& finding)
{
    switch (finding.kind) {
    case FindingKind::PageHashMismatch: return pageHashes(finding);
    case FindingKind::ArtifactMismatch:
        return tr("The stored file is not the one that was written: its SHA-256 differs.");
    case FindingKind::Structure: return structure(finding);
    case FindingKind::ConstraintViolation: return content(finding);
    case FindingKind::ForeignKeys: return foreignKeys(finding);
    case FindingKind::FullText:
    case FindingKind::RTree: return selfCheck(finding);
    case FindingKind::MissingCollation:
    case FindingKind::MissingModule:
    case FindingKind::NewerSqlite:
    case FindingKind::ForeignKeyMismatch: return missing(finding);
    case FindingKind::TableGone:
    case FindingKind::TableEmptied:
    case FindingKind::TableShrank: return fewerRows(finding);
    case FindingKind::ManifestUnusable:
        return tr("Its manifest cannot be used, so that nothing tells whether its bytes are those "
                  "that were captured.");
    case FindingKind::Unreadable: return unreadable(finding);
    case FindingKind::ExpectationFailed:
        return tr("What is expected does not hold: %1.").arg(finding.object);
    case FindingKind::ExpectationUnusable:
        return tr("It cannot be told whether what is expected holds: %1.").arg(finding.object);
    }
    return {};
}

QString Text::checksPassed(const vault::Proof& proof)
{
    const auto passed = std::ranges::count(proof.checks, Verdict::Ok, &vault::CheckRecord::state);
    return proof.checks.size() == 1
        ? tr("%1 of 1 check passed.").arg(number(passed))
        : tr("%1 of %2 checks passed.").arg(number(passed), number(std::ssize(proof.checks)));
}

QString Text::summarize(const vault::Proof& proof)
{
    if (proof.verdict == Verdict::NotChecked)
        return tr("Not checked.");
    if (proof.verdict == Verdict::Ok)
        return checksPassed(proof);

    const Severity wanted =
        proof.verdict == Verdict::Damaged ? Severity::Damage : Severity::CannotJudge;
    QString first;
    qint64 others = -1;
    for (const vault::CheckRecord& check : proof.checks) {
        for (const Finding& finding : check.findings) {
            if (severityIn(finding, proof) != wanted)
                continue;
            ++others;
            if (first.isEmpty())
                first = describeIn(finding, proof);
        }
    }
    // Whoever shows it has said the verdict already, in a word or a title.
    QString text = !first.isEmpty()       ? first
        : wanted == Severity::CannotJudge ? tr("A part of it cannot be judged.")
                                          : tr("A part of it is damaged.");
    if (others == 1)
        text += u' ' + tr("There is 1 more finding.");
    else if (others > 1)
        text += u' ' + tr("There are %1 more findings.").arg(number(others));
    return text;
}

} // namespace

QString headline(const vault::Finding& finding)
{
    return Text::headline(finding);
}

QString remark(const vault::Finding& finding)
{
    return Text::remark(finding);
}

QString describe(const vault::Finding& finding)
{
    const QString more = Text::remark(finding);
    return more.isEmpty() ? Text::headline(finding) : Text::headline(finding) + u' ' + more;
}

QString summarize(const vault::Proof& proof)
{
    return Text::summarize(proof);
}

} // namespace core::proof
