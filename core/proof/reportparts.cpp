#include "core/proof/reportparts.h"

#include "core/proof/lookupstop.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace core::proof {

using sqlite::PageKind;
using sqlite::PageMap;
using sqlite::PageTree;
using vault::Finding;
using vault::FindingKind;

namespace {

constexpr auto kSchema = "sqlite_schema"_L1;

bool isOfTable(PageKind kind)
{
    return kind == PageKind::TableInterior || kind == PageKind::TableLeaf;
}

bool isFree(PageKind kind)
{
    return kind == PageKind::FreeTrunk || kind == PageKind::FreeLeaf;
}

} // namespace

ReportParts::ReportParts(const Report& report)
    : m_report(&report)
{
}

const PageTree* ReportParts::treeOf(const QString& name) const
{
    if (!m_report->map)
        return nullptr;
    const auto& trees = m_report->map->trees;
    const auto found = std::ranges::find(trees, name, &PageTree::name);
    return found == trees.end() ? nullptr : &*found;
}

const PageTree* ReportParts::ownerOf(PageNo page) const
{
    const auto& map = m_report->map;
    if (!map || page.value() == 0 || page.value() > map->owners.size())
        return nullptr;
    const std::uint32_t owner = map->owners[page.value() - 1];
    return owner < map->trees.size() ? &map->trees[owner] : nullptr;
}

const ReportTable* ReportParts::rowOf(const QString& table) const
{
    const auto found = std::ranges::find(m_report->tables, table, &ReportTable::name);
    return found == m_report->tables.end() ? nullptr : &*found;
}

Part ReportParts::partOf(const Finding& finding) const
{
    if (finding.object == kSchema)
        return Part::Schema;
    // SQLite names the table whose check it was, also where the page is one of its indexes.
    const auto& pages = finding.pages;
    const auto inIndex = [this](PageNo page) {
        const PageTree* owner = ownerOf(page);
        return owner && owner->isIndex;
    };
    if (!pages.empty() && std::ranges::all_of(pages, inIndex))
        return Part::Index;
    const auto isFreePage = [this](PageNo page) {
        const auto& map = m_report->map;
        return map && page.value() > 0 && page.value() <= map->kinds.size()
            && isFree(map->kinds[page.value() - 1]);
    };
    if (finding.object.isEmpty())
        return !pages.empty() && std::ranges::all_of(pages, isFreePage) ? Part::FreePages
                                                                        : Part::Unknown;
    if (const PageTree* tree = treeOf(finding.object))
        return tree->isIndex ? Part::Index : Part::Table;
    if (rowOf(finding.object))
        return Part::Table;
    return finding.object.startsWith("sqlite_autoindex_"_L1) ? Part::Index : Part::Unknown;
}

QString ReportParts::tableOf(const Finding& finding) const
{
    const PageTree* tree = treeOf(finding.object);
    if (tree && tree->isIndex)
        return tree->table;
    const PageTree* owner = finding.pages.empty() ? nullptr : ownerOf(finding.pages.front());
    return owner && owner->isIndex ? owner->table : QString();
}

bool ReportParts::isWhole(const QString& table) const
{
    const ReportTable* row = rowOf(table);
    if (!row || !row->rows)
        return false;
    for (const vault::CheckRecord& check : m_report->proof.checks) {
        for (const Finding& finding : check.findings) {
            if (vault::severityOf(finding) == vault::Severity::Note
                || !stoppedIn(finding, m_report->proof).isEmpty())
                continue;
            // What has no name may be anywhere, unless its pages are known to be free.
            const bool anywhere = finding.object.isEmpty() && partOf(finding) != Part::FreePages
                && partOf(finding) != Part::Index;
            const bool here = finding.object == table && partOf(finding) != Part::Index;
            if (anywhere || here || partOf(finding) == Part::Schema)
                return false;
        }
    }
    return true;
}

std::optional<qint64> ReportParts::rowsOnceIn(const QString& table) const
{
    const ReportTable* row = rowOf(table);
    if (!row)
        return std::nullopt;
    if (row->captured && row->rows)
        return std::max(*row->captured, *row->rows);
    return row->captured ? row->captured : row->rows;
}

std::optional<qint64> ReportParts::rowsOutOfReach(const QString& table) const
{
    const auto once = rowsOnceIn(table);
    if (!once)
        return std::nullopt;
    // In a tree of index pages, as of a WITHOUT ROWID table, rows stand above the leaves too.
    const PageTree* tree = treeOf(table);
    if (tree && ownerOf(tree->root) == tree
        && isOfTable(m_report->map->kinds[tree->root.value() - 1]))
        return std::max<qint64>(0, *once - static_cast<qint64>(tree->entries));
    const ReportTable* row = rowOf(table);
    return row->rows ? std::optional(*once - *row->rows) : std::nullopt;
}

std::vector<sqlite::RowGap> ReportParts::gapsIn(const QString& table) const
{
    std::vector<sqlite::RowGap> gaps;
    const PageTree* tree = treeOf(table);
    if (!tree || tree->isIndex)
        return gaps;
    const PageMap& map = *m_report->map;
    std::ranges::copy_if(map.gaps, std::back_inserter(gaps), [&](const sqlite::RowGap& gap) {
        return gap.tree < map.trees.size() && &map.trees[gap.tree] == tree;
    });
    return gaps;
}

QStringList ReportParts::indexesOf(const Finding& finding) const
{
    const PageTree* named = treeOf(finding.object);
    if (named && named->isIndex)
        return {named->name};
    QStringList names;
    for (const PageNo page : finding.pages) {
        const PageTree* owner = ownerOf(page);
        if (owner && owner->isIndex && !names.contains(owner->name))
            names.append(owner->name);
    }
    if (names.isEmpty() && partOf(finding) == Part::Index)
        names.append(finding.object);
    return names;
}

bool ReportParts::canBeRebuilt(const QStringList& indexes) const
{
    if (!m_report->map)
        return true; // nothing is known against it
    const PageMap& map = *m_report->map;
    const auto isOneOf = [&](std::int64_t tree) {
        return tree >= 0 && tree < std::ssize(map.trees)
            && indexes.contains(map.trees[static_cast<std::size_t>(tree)].name);
    };
    return std::ranges::none_of(map.faults, [&](const sqlite::PageFault& fault) {
        return isOneOf(fault.tree)
            || (fault.kind == sqlite::PageFaultKind::UsedTwice && isOneOf(fault.other));
    });
}

std::optional<qint64> ReportParts::rowsOnPages(const Finding& finding) const
{
    const PageTree* tree = treeOf(finding.object);
    if (!tree || tree->isIndex || tree->entries == 0)
        return std::nullopt;
    const PageMap& map = *m_report->map;
    const auto holdsRows = [&](std::size_t page) {
        const PageKind kind = map.kinds[page];
        return &map.trees[0] + map.owners[page] == tree
            && (kind == PageKind::TableLeaf || kind == PageKind::IndexLeaf);
    };
    qint64 all = 0;
    for (std::size_t page = 0; page < map.owners.size(); ++page) {
        if (map.owners[page] < map.trees.size() && holdsRows(page))
            ++all;
    }
    const auto named = std::ranges::count_if(finding.pages, [&](PageNo page) {
        return ownerOf(page) == tree && holdsRows(page.value() - 1);
    });
    if (all == 0 || named == 0)
        return std::nullopt;
    const auto entries = static_cast<qint64>(tree->entries);
    return std::clamp<qint64>(entries / all * named, 1, entries);
}

std::uint32_t ReportParts::freePages() const
{
    return m_report->map
        ? static_cast<std::uint32_t>(std::ranges::count_if(m_report->map->kinds, isFree))
        : 0;
}

int ReportParts::freePercent() const
{
    const std::size_t pages = m_report->map ? m_report->map->kinds.size() : 0;
    return pages == 0 ? 0 : static_cast<int>(std::uint64_t{freePages()} * 100 / pages);
}

ByteCount ReportParts::freeBytes() const
{
    return m_report->map ? PageCount(freePages()) * m_report->map->pageSize : ByteCount(0);
}

} // namespace core::proof
