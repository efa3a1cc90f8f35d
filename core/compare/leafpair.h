#pragma once

#include "core/compare/leaflist.h"

#include <atomic>

namespace core::compare {

/// Looks at leaves of two files, on one thread.
class LeafPair
{
public:
    /// `chainPages`: overflow pages that all threads looked at; more than `most` go in circles.
    LeafPair(sqlite::PageFile first, sqlite::PageFile second, const sqlite::PageGeometry& geometry,
             std::atomic<std::uint64_t>& chainPages, std::uint64_t most);

    /// Rows on a leaf that is the same in both, with its overflow pages; none if it is not.
    std::optional<std::uint32_t> sameRows(std::uint32_t page);
    enum class Of { First, Second };
    /// True if the rows of a leaf are in order and between those, both included.
    bool isInOrder(Of file, std::uint32_t page, qint64 lowest, qint64 highest);
    /// True if a page got lost while it was looked at.
    [[nodiscard]] bool lostOneSince();

private:
    struct Chain
    {
        std::uint32_t first = 0;
        std::uint32_t pages = 0;
    };

    const std::byte* samePage(std::uint32_t page);
    bool isSameChain(const Chain& chain);

    sqlite::PageFile m_first;
    sqlite::PageFile m_second;
    const sqlite::PageGeometry& m_geometry;
    std::atomic<std::uint64_t>& m_chainPages;
    const std::uint64_t m_most;
    const std::uint32_t m_pages;
    std::vector<Chain> m_chains;
    sqlite::PageFile::Buffer m_firstBuffer;
    sqlite::PageFile::Buffer m_secondBuffer;
};

} // namespace core::compare
