#include "core/proof/reportfindings.h"

#include "core/proof/findingadvice.h"
#include "core/proof/lookupstop.h"
#include "core/proof/lostrows.h"
#include "core/proof/prove.h"
#include "core/proof/reportparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;
using vault::Severity;

constexpr int kMuchFreePercent = 10;
constexpr auto kFreeSpace = "free-space"_L1;

/// What findings mean for the data.
class Meaning
{
    Q_DECLARE_TR_FUNCTIONS(core::proof::Meaning)

public:
    explicit Meaning(const Report& report)
        : m_parts(report)
        , m_proof(report.proof)
    {
    }

    [[nodiscard]] QString of(const Finding& finding) const;
    [[nodiscard]] std::vector<sqlite::RowGap> gapsOf(const Finding& finding) const;
    [[nodiscard]] std::optional<ReportFinding> freeSpace() const;

private:
    static QString number(qint64 count) { return QLocale().toString(count); }
    [[nodiscard]] QString ofDamage(const Finding& finding) const;
    [[nodiscard]] QString ofIndex(const Finding& finding) const;
    [[nodiscard]] QString whoseIndex(const Finding& finding) const;
    [[nodiscard]] QString ofTable(const Finding& finding) const;
    [[nodiscard]] QString howMany(const Finding& finding) const;
    [[nodiscard]] QString ofNothingNamed(const Finding& finding) const;
    [[nodiscard]] QString ofStop(const Finding& finding) const;

    ReportParts m_parts;
    const vault::Proof& m_proof;
};

QString joined(const QString& first, const QString& second)
{
    if (first.isEmpty())
        return second;
    return second.isEmpty() ? first : first + u' ' + second;
}

/// A title has no full stop.
QString asTitle(QString sentence)
{
    if (sentence.endsWith(u'.'))
        sentence.chop(1);
    return sentence;
}

QString Meaning::ofStop(const Finding& finding) const
{
    return stoppedIn(finding, m_proof).isEmpty()
        ? tr("What comes after that point is not known.")
        : tr("Nothing damaged was found in %1 itself.").arg(finding.object);
}

QString Meaning::ofIndex(const Finding& finding) const
{
    const QString broken = m_parts.canBeRebuilt(m_parts.indexesOf(finding))
        ? QString()
        : tr("SQLite cannot rebuild it, because its pages are broken.");
    return joined(whoseIndex(finding), broken);
}

QString Meaning::whoseIndex(const Finding& finding) const
{
    const QString table = m_parts.tableOf(finding);
    if (table.isEmpty())
        return tr("An index holds no rows of its own: it can be made again from its table.");
    if (!m_parts.isWhole(table))
        return tr("It is an index of %1 and holds no rows of its own.").arg(table);
    return tr("Only an index is concerned. The rows of %1 are complete.").arg(table);
}

/// Of a table that is damaged itself.
std::vector<sqlite::RowGap> Meaning::gapsOf(const Finding& finding) const
{
    const bool isDamage =
        finding.kind == FindingKind::PageHashMismatch || finding.kind == FindingKind::Structure;
    return isDamage && m_parts.partOf(finding) == Part::Table ? m_parts.gapsIn(finding.object)
                                                              : std::vector<sqlite::RowGap>();
}

QString Meaning::ofTable(const Finding& finding) const
{
    return joined(howMany(finding), lostRowsText(gapsOf(finding)));
}

QString Meaning::howMany(const Finding& finding) const
{
    const QString& table = finding.object;
    const auto once = m_parts.rowsOnceIn(table);
    const qint64 lost = m_parts.rowsOutOfReach(table).value_or(0);
    if (lost > 0)
        return lost == 1 ? tr("1 of the %1 rows of %2 is out of reach.").arg(number(*once), table)
                         : tr("%1 of the %2 rows of %3 are out of reach.")
                               .arg(number(lost), number(*once), table);
    if (const auto about = m_parts.rowsOnPages(finding))
        return tr("About %1 rows of %2 stand there. They may be missing or hold wrong values.")
            .arg(number(*about), table);
    return tr("Rows of %1 may be missing or hold wrong values.").arg(table);
}

QString Meaning::ofNothingNamed(const Finding& finding) const
{
    if (finding.kind == FindingKind::PageHashMismatch)
        return tr("What stands there belongs to no table or index that can be told.");
    if (finding.pages.empty())
        return tr("Without its schema no table can be opened.");
    return tr("A page that two tables share holds the rows of only one of them. A page that is "
              "lost takes up space, but holds no rows.");
}

QString Meaning::ofDamage(const Finding& finding) const
{
    switch (m_parts.partOf(finding)) {
    case Part::Schema: return tr("The schema says which tables there are and where they begin.");
    case Part::Index: return ofIndex(finding);
    case Part::FreePages: return tr("These pages are free: no row and no index is on them.");
    case Part::Table: return ofTable(finding);
    case Part::Unknown: break;
    }
    return finding.object.isEmpty()
        ? ofNothingNamed(finding)
        : tr("Rows of %1 may be missing or hold wrong values.").arg(finding.object);
}

QString Meaning::of(const Finding& finding) const
{
    switch (finding.kind) {
    case FindingKind::PageHashMismatch:
    case FindingKind::Structure: return ofDamage(finding);
    case FindingKind::ArtifactMismatch:
        return tr("Something wrote to the file since, or its disk does not keep what is stored.");
    case FindingKind::ConstraintViolation:
    case FindingKind::FullText: return {};
    case FindingKind::ForeignKeys:
        return tr("They point at rows that do not exist. Nothing else is wrong with them.");
    case FindingKind::RTree: return tr("A search by place can miss rows or find wrong ones.");
    case FindingKind::MissingCollation:
    case FindingKind::MissingModule:
    case FindingKind::NewerSqlite:
        return tr("That is neither good nor damaged. All else was checked.");
    case FindingKind::ForeignKeyMismatch:
        return tr("That is a fault of the schema. The rows themselves were checked.");
    case FindingKind::TableGone:
    case FindingKind::TableEmptied:
    case FindingKind::TableShrank:
        return tr("What is stored is sound. Only a person can tell whether it should be so few.");
    case FindingKind::ManifestUnusable: return tr("A changed value would look like a right one.");
    case FindingKind::ExpectationFailed:
        return tr("What is stored is sound, but not what the configuration expects of it.");
    case FindingKind::ExpectationUnusable:
        return tr("The configuration expects what this database cannot be asked. All else was "
                  "checked.");
    case FindingKind::Unreadable: return ofStop(finding);
    }
    return {};
}

std::optional<ReportFinding> Meaning::freeSpace() const
{
    const int percent = m_parts.freePercent();
    if (percent < kMuchFreePercent)
        return std::nullopt;
    return ReportFinding{.key = kFreeSpace,
                         .title = tr("%1 % of the file is free space").arg(percent),
                         .meaning =
                             tr("That is no fault. %1 could be given back.")
                                 .arg(QLocale().formattedDataSize(m_parts.freeBytes().value(), 1))};
}

} // namespace

std::vector<ReportFinding> findingsOf(const Report& report)
{
    const Meaning meaning(report);
    std::vector<ReportFinding> all;
    for (const vault::CheckRecord& check : report.proof.checks) {
        for (const Finding& finding : check.findings) {
            Advice advice = adviceFor(finding, report);
            all.push_back({.finding = finding,
                           .key = vault::findingKey(finding.kind),
                           .check = check.name,
                           .severity = severityIn(finding, report.proof),
                           .title = asTitle(headlineIn(finding, report.proof)),
                           .meaning = joined(remark(finding), meaning.of(finding)),
                           .gaps = meaning.gapsOf(finding),
                           .advice = std::move(advice.text),
                           .step = advice.step,
                           .tables = std::move(advice.tables),
                           .fromId = std::move(advice.fromId),
                           .sql = std::move(advice.sql),
                           .detail = finding.detail});
        }
    }
    if (auto free = meaning.freeSpace())
        all.push_back(std::move(*free));
    std::ranges::stable_sort(all, std::greater(), &ReportFinding::severity);
    return all;
}

std::vector<bool> damagedPagesOf(const Report& report)
{
    if (!report.map)
        return {};
    std::vector<bool> damaged(report.map->kinds.size());
    const auto mark = [&](PageNo page) {
        if (page.value() > 0 && page.value() <= damaged.size())
            damaged[page.value() - 1] = true;
    };
    for (const vault::CheckRecord& check : report.proof.checks) {
        for (const Finding& finding : check.findings) {
            if (vault::severityOf(finding) == Severity::Damage)
                std::ranges::for_each(finding.pages, mark);
        }
    }
    for (const sqlite::PageFault& fault : report.map->faults)
        mark(fault.page);
    return damaged;
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note: break;
    case Severity::CannotJudge: return u"cannot-judge"_s;
    case Severity::Damage: return u"damage"_s;
    }
    return u"note"_s;
}

QString nextStepKey(NextStep step)
{
    switch (step) {
    case NextStep::None: break;
    case NextStep::UseNewestGood: return u"use-newest-good"_s;
    case NextStep::RestoreNewestGood: return u"restore-newest-good"_s;
    case NextStep::BackUpAgain: return u"back-up-again"_s;
    case NextStep::RebuildIndex: return u"rebuild-index"_s;
    case NextStep::RestoreTables: return u"restore-tables"_s;
    case NextStep::Salvage: return u"salvage"_s;
    case NextStep::LookAtRows: return u"look-at-rows"_s;
    case NextStep::ProvideExtension: return u"provide-extension"_s;
    case NextStep::Compact: return u"compact"_s;
    }
    return u"none"_s;
}

} // namespace core::proof
