#pragma once

#include "core/sqlite/btreepage.h"
#include "core/sqlite/pagefile.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace core::compare {

/// The leaves of a rowid table in the order of their rows, and the highest rowid that each may
/// have.
struct LeafList
{
    std::vector<std::uint32_t> pages{};
    std::vector<qint64> highest{};

    [[nodiscard]] std::size_t count() const { return pages.size(); }
    [[nodiscard]] qint64 lowest(std::size_t leaf) const
    {
        return leaf == 0 ? std::numeric_limits<qint64>::min() : highest[leaf - 1] + 1;
    }
};

/// Pages that SQLite lets a tree have.
[[nodiscard]] std::uint32_t usablePages(const sqlite::PageFile& file);
/// True if both files lay out their pages alike.
[[nodiscard]] bool readTheSameWay(const sqlite::DatabaseHeader& first,
                                  const sqlite::DatabaseHeader& second);

/// Reads the pages above the leaves. None where anything is odd, or where there are too many
/// leaves to keep.
std::optional<LeafList> leavesOf(sqlite::PageFile& file, const sqlite::PageGeometry& geometry,
                                 std::uint32_t root);

} // namespace core::compare
