#include "core/compare/leaflist.h"

#include <algorithm>

namespace core::compare {

namespace {

using sqlite::BtreePage;
using sqlite::PageFile;
using sqlite::PageKind;

/// Twelve bytes each.
constexpr std::size_t kMostLeaves = 1'500'000;
/// SQLite opens no tree that is deeper (BTCURSOR_MAX_DEPTH).
constexpr int kMostLevels = 20;

/// Goes down a tree level by level.
class Descent
{
public:
    Descent(PageFile& file, const sqlite::PageGeometry& geometry)
        : m_file(file)
        , m_geometry(geometry)
        , m_most(std::min<std::size_t>(usablePages(file), kMostLeaves))
    {
    }

    std::optional<LeafList> leavesBelow(std::uint32_t root)
    {
        LeafList level{.pages = {root}, .highest = {std::numeric_limits<qint64>::max()}};
        for (int depth = 0; depth < kMostLevels; ++depth) {
            const auto view = look(level.pages.front());
            if (!view)
                return std::nullopt;
            if (view->kind() == PageKind::TableLeaf)
                return level;
            auto below = childrenOf(level);
            if (!below)
                return std::nullopt;
            level = std::move(*below);
        }
        return std::nullopt;
    }

private:
    std::optional<BtreePage> look(std::uint32_t page)
    {
        if (page < 2 || page > usablePages(m_file))
            return std::nullopt;
        const std::byte* bytes = m_file.read(PageNo(page), m_geometry.pageBytes, m_buffer);
        if (!bytes)
            return std::nullopt;
        const auto view = BtreePage::at(bytes, PageNo(page), m_geometry);
        return view && view->hasRoom() ? view : std::nullopt;
    }

    std::optional<LeafList> childrenOf(const LeafList& level)
    {
        LeafList below;
        for (std::size_t i = 0; i < level.count(); ++i) {
            const auto view = look(level.pages[i]);
            if (!view || view->kind() != PageKind::TableInterior || !addChildren(*view, below))
                return std::nullopt;
            below.pages.push_back(view->child(view->cells()));
            below.highest.push_back(level.highest[i]);
            if (below.count() > m_most || !isRising(below))
                return std::nullopt;
        }
        return below;
    }

    static bool addChildren(const BtreePage& view, LeafList& below)
    {
        for (std::uint32_t i = 0; i < view.cells(); ++i) {
            const std::uint32_t offset = view.cellOffset(i);
            const auto cell = view.isInContent(offset) ? view.cell(offset) : std::nullopt;
            if (!cell)
                return false;
            below.pages.push_back(view.child(i));
            below.highest.push_back(cell->rowid);
            if (!isRising(below))
                return false;
        }
        return true;
    }

    /// The last one added is above the one before.
    static bool isRising(const LeafList& list)
    {
        const std::size_t count = list.count();
        return count < 2 || list.highest[count - 2] < list.highest[count - 1];
    }

    PageFile& m_file;
    const sqlite::PageGeometry& m_geometry;
    const std::size_t m_most;
    PageFile::Buffer m_buffer;
};

} // namespace

std::uint32_t usablePages(const PageFile& file)
{
    const sqlite::DatabaseHeader& header = file.header();
    if (!header.pagesAreValid)
        return file.pages();
    return static_cast<std::uint32_t>(
        std::min<std::int64_t>(header.pagesInHeader.value(), file.pages()));
}

bool readTheSameWay(const sqlite::DatabaseHeader& first, const sqlite::DatabaseHeader& second)
{
    return first.pageSize == second.pageSize && first.reservedBytes == second.reservedBytes
        && first.textEncoding == second.textEncoding;
}

std::optional<LeafList> leavesOf(PageFile& file, const sqlite::PageGeometry& geometry,
                                 std::uint32_t root)
{
    auto leaves = Descent(file, geometry).leavesBelow(root);
    return file.lostOneSince() ? std::nullopt : std::move(leaves);
}

} // namespace core::compare
