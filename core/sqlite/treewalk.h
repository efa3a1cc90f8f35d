#pragma once

#include "core/sqlite/celllayout.h"
#include "core/sqlite/overflowwalk.h"

#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace core::sqlite {

/// Walks the b-trees of a file, claims their pages and looks at each as SQLite's integrity check
/// does, but for the order of the keys of an index: only its collations know it.
class TreeWalk
{
public:
    /// Gets the start of each row's record, up to kMostContent bytes, and the page it lies on.
    /// False if it can do nothing with it.
    using TakeRow = std::function<bool(PageNo, std::span<const std::byte>)>;
    static constexpr std::size_t kMostContent = std::size_t{8} << 20U;

    TreeWalk(PageFile& file, MapBuilder& builder, PointerMapCheck& pointers,
             const PageGeometry& geometry);

    enum class Family { Any, Table, Index };
    /// The tree's root has been claimed. False if a part of the tree could not be read.
    bool walk(std::uint32_t tree, Family family, const TakeRow& take = {});

private:
    /// SQLite opens no tree that is deeper (BTCURSOR_MAX_DEPTH); also what bounds ours.
    static constexpr std::size_t kMostLevels = 20;

    /// An interior page on the way to the page that is looked at, or that page itself.
    struct Level
    {
        PageNo page{};
        std::optional<BtreePage> view{};
        std::uint32_t nextChild = 0;
        std::size_t leafDepth = 0; ///< of the leaves below the child seen last; 0 = none seen
        PageFile::Buffer buffer{};
    };

    void enter(PageNo page);
    const std::byte* keep(Level& level, const std::byte* bytes) const;
    [[nodiscard]] bool fits(const BtreePage& view, PageNo page) const;
    [[nodiscard]] bool isEmptyWrongly(const BtreePage& view, PageNo page) const;
    void lookAtCells(const BtreePage& view, PageNo page);
    void lookAtCell(const BtreePage& view, PageNo page, std::uint32_t offset);
    void lookAtGaps(const BtreePage& view, PageNo page);
    void takeContent(const BtreePage& view, PageNo page, const Cell& cell);
    void passKey(PageNo page, std::int64_t rowid, bool mayEqual);
    void passSeparator(const Level& level, std::uint32_t child);
    void descend(Level& level);
    [[nodiscard]] std::optional<std::int64_t> keyOf(const BtreePage& view,
                                                    std::uint32_t index) const;
    [[nodiscard]] RowGap rangeBelow(std::size_t depth) const;
    void noteGap(const RowGap& gap);
    void noteLostCells(const BtreePage& view);
    void noteDepth(PageNo child, std::size_t leafDepth);
    void fault(PageNo page, PageFaultKind kind, std::int64_t other);
    void loseBelow(PageNo page, PageFaultKind kind, std::int64_t other);
    void lose(PageNo page, PageFaultKind kind, std::int64_t other);

    PageFile& m_file;
    MapBuilder& m_builder;
    PointerMapCheck& m_pointers;
    const PageGeometry& m_geometry;
    OverflowWalk m_overflow;
    std::array<Level, kMostLevels> m_levels;
    ByteCover m_cover;
    std::vector<std::byte> m_content;

    // Of the tree that is walked:
    std::uint32_t m_tree = 0;
    PageNo m_root{};
    Family m_family = Family::Any;
    bool m_isTable = false;
    const TakeRow* m_take = nullptr;
    bool m_isWhole = true;
    std::size_t m_depth = 0; ///< levels above the page that is looked at
    std::optional<std::int64_t> m_lastKey;

    // Of the page that is looked at:
    unsigned m_said = 0; ///< kinds of faults, as bits: once a page is enough
    bool m_isCovered = true; ///< every cell took its bytes
    bool m_isCut = false; ///< a cell of it cannot be read
};

} // namespace core::sqlite
