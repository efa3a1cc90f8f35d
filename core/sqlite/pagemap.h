#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/base/units.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace core::sqlite {

/// What a page of a database is. Source: https://www.sqlite.org/fileformat2.html, section 1.
enum class PageKind : std::uint8_t {
    Unclaimed, ///< nothing leads to it: never used, or cut off by damage
    LockByte,
    PointerMap,
    FreeTrunk,
    FreeLeaf,
    TableInterior,
    TableLeaf,
    IndexInterior,
    IndexLeaf,
    Overflow,
};

/// A table or index with pages of its own.
struct PageTree
{
    QString name{}; ///< "sqlite_schema" for the first; empty behind the first 32 MiB of names
    QString table{}; ///< that the index belongs to; the name itself for a table
    bool isIndex = false; ///< also a WITHOUT ROWID table is a tree of index pages, but no index
    PageNo root{};
    std::uint32_t pages = 0; ///< with its overflow pages
    std::uint64_t entries = 0; ///< rows, or entries of an index, as far as they can be read
};

/// What is wrong with a page, as the file format sees it.
enum class PageFaultKind : std::uint8_t {
    Unreadable, ///< the device did not deliver it
    BadType, ///< the first byte is none of 2, 5, 10, 13, or not what the tree asks for
    BadCellPointer, ///< cells that lie outside of the page or overlap
    BadCellSize, ///< a length that the page cannot hold
    BadChild, ///< points at a page that does not exist; `other`
    UsedTwice, ///< two places lead to it; `other` is the second owner's tree, or kNoTree
    OverflowEndsEarly, ///< a chain that is shorter than the entry it belongs to
    OverflowTooLong,
    DepthDiffers, ///< a leaf that is not as deep as the others
    KeysOutOfOrder, ///< rowids that do not rise
    BadFreeBlocks, ///< the list of free bytes inside of the page
    BadFreeList, ///< the list of free pages
    BadPointerMap, ///< an entry that is not what the walk found; `other` is the page it is about
    NeverUsed, ///< in no tree and not in the list of free pages
    BadRoot, ///< the schema names a root that does not exist
    BeyondEnd, ///< the header counts more pages than the file has; `other` is how many
    BadHeader, ///< a number of the header that cannot be; `other` is its offset
};

struct PageFault
{
    PageNo page{};
    PageFaultKind kind = PageFaultKind::BadType;
    std::uint32_t tree = 0; ///< index into PageMap::trees, or kNoTree
    std::int64_t other = 0; ///< the number that is wrong: a page, a length; see PageFaultKind
};

/// Rows that nothing leads to any more, of a table that is found by rowid. The keys beside the place
/// where the tree is broken off bound theirs.
struct RowGap
{
    std::uint32_t tree = 0; ///< index into PageMap::trees
    std::optional<std::int64_t> first{}; ///< the smallest rowid they can have; none: no bound
    std::optional<std::int64_t> last{}; ///< the greatest
};

/// Every page of a database file: what it is, and whose. Five bytes a page.
struct PageMap
{
    static constexpr std::uint32_t kNoTree = UINT32_MAX;
    static constexpr std::size_t kMaxFaults = 10'000; ///< that are kept; faultCount counts all

    PageSize pageSize = *PageSize::fromBytes(4096);
    std::uint32_t pages = 0; ///< in the file; a last piece that is no whole page does not count
    std::uint32_t pagesInHeader = 0; ///< 0 where the header does not say
    std::vector<PageKind> kinds{}; ///< of page i + 1
    std::vector<std::uint32_t> owners{}; ///< of page i + 1: index into trees, or kNoTree
    std::vector<PageTree> trees{};
    std::vector<PageFault> faults{}; ///< by page
    std::uint64_t faultCount = 0;
    std::vector<RowGap> gaps{}; ///< by tree and rowid; what touches is one. At most kMaxFaults
    bool schemaReadable = true; ///< false: trees that only the schema knows are Unclaimed

    [[nodiscard]] bool isSound() const { return faultCount == 0; }
};

/// Reads the file format itself and walks every tree from `sqlite_schema`. Trusts no number in the
/// file: memory is bounded by the size of the file, time by its number of pages; damage is a fault,
/// not an Error. The file must not change meanwhile (a backup, a capture).
/// Opens and closes the file itself: not for one that this process has open through SQLite's own
/// file system, whose locks would go (https://www.sqlite.org/howtocorrupt.html, section 2.2).
/// Errors: Source… when the file cannot be opened or is empty, SourceNotADatabase when not even a
/// page size can be known, Cancelled.
Result<PageMap> mapPages(const QString& image, const JobContext& job);

} // namespace core::sqlite
