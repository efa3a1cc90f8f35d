#include "core/sqlite/treewalk.h"

#include <algorithm>
#include <limits>

namespace core::sqlite {

namespace {

using RowidLimits = std::numeric_limits<std::int64_t>;

std::int64_t after(std::int64_t rowid)
{
    return rowid == RowidLimits::max() ? rowid : rowid + 1;
}

std::int64_t before(std::int64_t rowid)
{
    return rowid == RowidLimits::min() ? rowid : rowid - 1;
}

} // namespace

TreeWalk::TreeWalk(PageFile& file, MapBuilder& builder, PointerMapCheck& pointers,
                   const PageGeometry& geometry)
    : m_file(file)
    , m_builder(builder)
    , m_pointers(pointers)
    , m_geometry(geometry)
    , m_overflow(file, builder, pointers, geometry)
{
}

bool TreeWalk::walk(std::uint32_t tree, Family family, const TakeRow& take)
{
    m_tree = tree;
    m_root = m_builder.tree(tree).root;
    m_family = family;
    m_take = take ? &take : nullptr;
    m_isWhole = true;
    m_depth = 0;
    m_lastKey.reset();
    enter(m_root);
    while (m_depth > 0 && !m_builder.isStopped()) {
        Level& level = m_levels[m_depth - 1];
        if (level.nextChild > 0)
            passSeparator(level, level.nextChild - 1);
        if (level.nextChild <= level.view->cells()) {
            descend(level);
        } else {
            --m_depth;
            noteDepth(level.page, level.leafDepth);
        }
    }
    return m_isWhole;
}

void TreeWalk::enter(PageNo page)
{
    m_said = 0;
    Level& level = m_levels[m_depth];
    const std::byte* bytes = m_file.read(page, m_geometry.pageBytes, level.buffer);
    if (!bytes)
        return loseBelow(page, PageFaultKind::Unreadable, 0);
    level.view = BtreePage::at(bytes, page, m_geometry);
    if (level.view && !level.view->isLeaf())
        level.view = BtreePage::at(keep(level, bytes), page, m_geometry);
    if (!level.view || !fits(*level.view, page))
        return loseBelow(page, PageFaultKind::BadType,
                         std::to_integer<std::int64_t>(bytes[BtreePage::headerAt(page)]));
    if (page == m_root)
        m_isTable = level.view->isTable();
    m_builder.setKind(page, level.view->kind());
    if (!level.view->hasRoom() || isEmptyWrongly(*level.view, page))
        return loseBelow(page, PageFaultKind::BadCellPointer, level.view->cells());
    lookAtCells(*level.view, page);
    if (level.view->isLeaf()) {
        if (m_isCut)
            noteLostCells(*level.view);
        return noteDepth(page, m_depth);
    }
    level.page = page;
    level.nextChild = 0;
    level.leafDepth = 0;
    ++m_depth;
}

/// A leaf is looked at where it is, each number once. While the walk is below an interior page the
/// device may fail, or somebody cut the file off, and what was checked would not be what is used.
const std::byte* TreeWalk::keep(Level& level, const std::byte* bytes) const
{
    if (bytes != level.buffer.data())
        level.buffer.assign(bytes, bytes + m_geometry.pageBytes);
    return level.buffer.data();
}

/// A tree is one of tables or one of indexes, all of it.
bool TreeWalk::fits(const BtreePage& view, PageNo page) const
{
    if (page != m_root)
        return view.isTable() == m_isTable;
    return m_family == Family::Any || view.isTable() == (m_family == Family::Table);
}

/// Only a tree without entries has an empty page. The root on page 1 has less room than others and
/// may be left with a single child. Source: moveToRoot() and getAndInitPage() of SQLite's btree.c.
bool TreeWalk::isEmptyWrongly(const BtreePage& view, PageNo page) const
{
    return view.cells() == 0 && (page != m_root || (!view.isLeaf() && page != PageNo(1)));
}

void TreeWalk::lookAtCells(const BtreePage& view, PageNo page)
{
    m_cover.clear(m_geometry.pageBytes);
    m_isCovered = true;
    m_isCut = false;
    constexpr std::uint32_t ahead = 8;
    for (std::uint32_t i = 0; i < std::min(view.cells(), ahead); ++i)
        __builtin_prefetch(view.bytes() + view.cellOffset(i));
    for (std::uint32_t i = 0; i < view.cells() && !m_builder.isStopped(); ++i) {
        const std::uint32_t offset = view.cellOffset(i);
        if (i + ahead < view.cells())
            __builtin_prefetch(view.bytes() + view.cellOffset(i + ahead));
        if (view.isInContent(offset)) {
            lookAtCell(view, page, offset);
        } else {
            m_isCovered = false;
            m_isCut = true;
            lose(page, PageFaultKind::BadCellPointer, offset);
        }
    }
    lookAtGaps(view, page);
}

void TreeWalk::lookAtCell(const BtreePage& view, PageNo page, std::uint32_t offset)
{
    const auto cell = view.cell(offset);
    if (!cell) {
        m_isCovered = false;
        m_isCut = true;
        return lose(page, PageFaultKind::BadCellSize, offset);
    }
    // After the first overlap the page is not looked at this way any more, or a hostile one could
    // ask for the same bytes again and again.
    if (m_isCovered && !m_cover.take(offset, cell->size)) {
        m_isCovered = false;
        lose(page, PageFaultKind::BadCellPointer, offset);
    }
    if (view.kind() == PageKind::TableInterior)
        return; // its keys are passed between its children
    ++m_builder.tree(m_tree).entries;
    if (m_isTable)
        passKey(page, cell->rowid, false);
    if (m_take)
        takeContent(view, page, *cell);
    else if (cell->overflows() && !m_overflow.follow(*cell, page, m_tree))
        m_isWhole = false;
}

/// What lies between the cells: the list of free blocks, and pieces too small for it.
void TreeWalk::lookAtGaps(const BtreePage& view, PageNo page)
{
    const bool isBroken = !m_isCovered;
    if (isBroken)
        m_cover.clear(m_geometry.pageBytes); // the list is still one of blocks that rise
    if (const auto wrong = wrongFreeBlock(view, m_cover))
        return fault(page, PageFaultKind::BadFreeBlocks, *wrong);
    if (isBroken)
        return;
    const std::uint32_t fragments = m_geometry.usable - view.contentStart() - m_cover.taken();
    if (fragments != view.fragmentedBytes())
        fault(page, PageFaultKind::BadFreeBlocks, fragments);
}

void TreeWalk::takeContent(const BtreePage& view, PageNo page, const Cell& cell)
{
    const std::byte* local = view.bytes() + cell.payloadAt;
    m_content.assign(local, local + cell.local);
    const bool isThere =
        !cell.overflows() || m_overflow.follow(cell, page, m_tree, &m_content, kMostContent);
    // Bytes that belong to two rows are not read twice: they are bounded by the size of the page.
    if (!isThere || !m_isCovered) {
        m_isWhole = false;
        return;
    }
    if (!(*m_take)(page, m_content))
        lose(page, PageFaultKind::BadCellSize, cell.offset);
}

void TreeWalk::passKey(PageNo page, std::int64_t rowid, bool mayEqual)
{
    if (m_lastKey && (mayEqual ? rowid < *m_lastKey : rowid <= *m_lastKey))
        fault(page, PageFaultKind::KeysOutOfOrder, rowid);
    m_lastKey = rowid;
}

/// The key right of a child is the greatest that the child may have.
void TreeWalk::passSeparator(const Level& level, std::uint32_t child)
{
    m_said = 0; // the last page that was looked at is another one
    if (const auto key = keyOf(*level.view, child))
        passKey(level.page, *key, true);
}

/// None where there is no such cell, or it cannot be read.
std::optional<std::int64_t> TreeWalk::keyOf(const BtreePage& view, std::uint32_t index) const
{
    if (!m_isTable || index >= view.cells() || !view.isInContent(view.cellOffset(index)))
        return std::nullopt;
    const auto cell = view.cell(view.cellOffset(index));
    return cell ? std::optional(cell->rowid) : std::nullopt;
}

/// The rowids that there may be below the child that is looked at on level `depth`, 1 being the
/// topmost. A key that cannot be read leaves the bound of the level above, which is wider.
RowGap TreeWalk::rangeBelow(std::size_t depth) const
{
    RowGap range{.tree = m_tree};
    for (std::size_t i = 0; i < depth; ++i) {
        const BtreePage& view = *m_levels[i].view;
        const std::uint32_t child = m_levels[i].nextChild - 1;
        if (const auto key = child > 0 ? keyOf(view, child - 1) : std::nullopt)
            range.first = after(*key);
        if (const auto key = keyOf(view, child))
            range.last = *key;
    }
    return range;
}

void TreeWalk::noteGap(const RowGap& gap)
{
    if (!m_isTable || m_take) // nobody looks for rows of the schema
        return;
    const bool isContradictory = gap.first && gap.last && *gap.first > *gap.last;
    m_builder.addGap(isContradictory ? RowGap{.tree = gap.tree} : gap);
}

/// Between the cells of a leaf that can be read.
void TreeWalk::noteLostCells(const BtreePage& view)
{
    const RowGap page = rangeBelow(m_depth);
    RowGap gap = page;
    bool isOpen = false;
    for (std::uint32_t i = 0; i < view.cells(); ++i) {
        const auto key = keyOf(view, i);
        if (key && isOpen) {
            gap.last = before(*key);
            noteGap(gap);
        }
        isOpen = !key;
        if (key)
            gap.first = after(*key);
    }
    gap.last = page.last;
    if (isOpen)
        noteGap(gap);
}

void TreeWalk::descend(Level& level)
{
    const std::uint32_t index = level.nextChild++;
    const BtreePage& view = *level.view;
    if (index < view.cells() && !view.isInContent(view.cellOffset(index)))
        return noteGap(rangeBelow(m_depth)); // lost: its page said so
    m_said = 0;
    if (m_depth == kMostLevels) {
        level.nextChild = view.cells() + 1;
        noteGap(rangeBelow(m_depth - 1));
        return lose(level.page, PageFaultKind::DepthDiffers, static_cast<std::int64_t>(m_depth));
    }
    const std::uint32_t child = view.child(index);
    const PageKind likely = m_isTable ? PageKind::TableLeaf : PageKind::IndexLeaf;
    if (!m_builder.claim(child, likely, m_tree, {.from = level.page})) {
        m_isWhole = false;
        return noteGap(rangeBelow(m_depth));
    }
    m_pointers.expect(child, PointerKind::TreePage, level.page, m_tree);
    enter(PageNo(child));
}

/// All leaves are equally deep: each child is compared with the one before.
void TreeWalk::noteDepth(PageNo child, std::size_t leafDepth)
{
    if (m_depth == 0 || leafDepth == 0)
        return;
    std::size_t& before = m_levels[m_depth - 1].leafDepth;
    if (before != 0 && before != leafDepth)
        fault(child, PageFaultKind::DepthDiffers, static_cast<std::int64_t>(leafDepth));
    before = leafDepth;
}

void TreeWalk::fault(PageNo page, PageFaultKind kind, std::int64_t other)
{
    const unsigned bit = 1U << static_cast<unsigned>(kind);
    if ((m_said & bit) == 0)
        m_builder.addFault({page, kind, m_tree, other});
    m_said |= bit;
}

/// A fault of a page that is not entered.
void TreeWalk::loseBelow(PageNo page, PageFaultKind kind, std::int64_t other)
{
    noteGap(rangeBelow(m_depth));
    lose(page, kind, other);
}

/// A fault that takes a part of the tree with it.
void TreeWalk::lose(PageNo page, PageFaultKind kind, std::int64_t other)
{
    m_isWhole = false;
    fault(page, kind, other);
}

} // namespace core::sqlite
