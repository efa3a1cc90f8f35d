#include "core/proof/integritymessage.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;

constexpr std::size_t kMaxPages = 100;
constexpr qint64 kTextsKept = 5; ///< the others say the same of other rows

// Names come last in SQLite's texts and may hold anything, also line ends.
const auto kAnything = QRegularExpression::DotMatchesEverythingOption;

/// "NULL value in t.c", "CHECK constraint failed in t", "non-INT value in t.c", "TEXT value in
/// t.c".
bool isAboutContent(const QString& message)
{
    static const QRegularExpression rule(
        u"^(?:CHECK constraint failed|(?:NULL|(?:non-)?[A-Z]+) value) in "_s, kAnything);
    return rule.match(message).hasMatch();
}

/// "row 7 missing from index i", "wrong # of entries in index i", "non-unique entry in index i".
QString indexNamedIn(const QString& message)
{
    static const QRegularExpression index(u" (?:from|in|of) index (.*)$"_s, kAnything);
    return index.match(message).captured(1);
}

void addPages(const std::vector<PageNo>& pages, std::vector<PageNo>& into)
{
    for (const PageNo page : pages) {
        const auto place = std::ranges::lower_bound(into, page);
        if (into.size() < kMaxPages && (place == into.end() || *place != page))
            into.insert(place, page);
    }
}

void addLine(const QString& line, const QString& table, std::vector<Finding>& findings)
{
    const FindingKind kind =
        isAboutContent(line) ? FindingKind::ConstraintViolation : FindingKind::Structure;
    const QString index = kind == FindingKind::Structure ? indexNamedIn(line) : QString();
    const QString object = index.isEmpty() ? table : index;

    auto known = std::ranges::find_if(findings, [&](const Finding& finding) {
        return finding.kind == kind && finding.object == object;
    });
    if (known == findings.end())
        known = findings.insert(findings.end(), Finding{.kind = kind, .object = object});
    ++known->count;
    if (kind == FindingKind::Structure && index.isEmpty())
        addPages(pagesNamedIn(line), known->pages);
    if (known->count <= kTextsKept)
        known->detail += (known->detail.isEmpty() ? QString() : u"\n"_s) + line;
}

bool isStop(const Finding& finding)
{
    return finding.kind == FindingKind::Structure && finding.count == 0 && finding.pages.empty();
}

bool saysMore(const Finding& finding, const Finding& stop)
{
    if (finding.kind != FindingKind::Structure)
        return false;
    return stop.object.isEmpty() ? !finding.object.isEmpty() || !isStop(finding)
                                 : finding.object == stop.object && !isStop(finding);
}

} // namespace

/// "On tree page 5 cell 3: …", "Tree 2 page 5: …", "Page 9 is never used", "Bad ptr map entry
/// key=9". The words "page number 9" name what a pointer says, often no page of the file.
std::vector<PageNo> pagesNamedIn(const QString& message)
{
    static const QRegularExpression page(u"(?:\\b[Pp]age |\\bkey=)(\\d+)"_s);
    std::vector<PageNo> pages;
    for (auto found = page.globalMatch(message); found.hasNext();) {
        bool fits = false;
        const uint number = found.next().captured(1).toUInt(&fits);
        if (fits && number > 0)
            pages.emplace_back(number);
    }
    return pages;
}

QStringList faultsIn(const QString& row)
{
    return row.startsWith("*** in database"_L1) ? row.split(u'\n', Qt::SkipEmptyParts).mid(1)
                                                : QStringList(row);
}

void addIntegrityMessage(const QString& row, const QString& table, std::vector<Finding>& findings)
{
    for (const QString& fault : faultsIn(row))
        addLine(fault, table, findings);
}

void foldStops(std::vector<Finding>& findings)
{
    for (auto stop = findings.begin(); stop != findings.end();) {
        const auto known = !isStop(*stop)
            ? findings.end()
            : std::ranges::find_if(findings, [&](const auto& one) { return saysMore(one, *stop); });
        if (known == findings.end()) {
            ++stop;
            continue;
        }
        if (!known->detail.contains(stop->detail))
            known->detail += u'\n' + stop->detail;
        stop = findings.erase(stop);
    }
}

} // namespace core::proof
