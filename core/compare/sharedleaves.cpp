#include "core/compare/sharedleaves.h"

#include "core/base/parallel.h"
#include "core/compare/leafpair.h"

#include <algorithm>
#include <atomic>

namespace core::compare {

namespace {

using sqlite::PageFile;

constexpr std::size_t kNone = SIZE_MAX;
constexpr unsigned kMostWorkers = 2; ///< more only wait for the memory
constexpr std::size_t kLeavesAtOnce = 256;

/// For each leaf of the first the one of the second that is the same page, in the same order.
std::vector<std::size_t> partners(const LeafList& first, const LeafList& second,
                                  std::uint32_t pages)
{
    std::vector<bool> inFirst(pages + std::size_t{1});
    std::vector<bool> inSecond(pages + std::size_t{1});
    const auto mark = [pages](const LeafList& list, std::vector<bool>& marks) {
        for (const std::uint32_t page : list.pages) {
            if (page <= pages)
                marks[page] = true;
        }
    };
    mark(first, inFirst);
    mark(second, inSecond);
    const auto isIn = [pages](const std::vector<bool>& marks, std::uint32_t page) {
        return page <= pages && marks[page];
    };
    std::vector<std::size_t> found(first.count(), kNone);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < first.count() && j < second.count()) {
        if (first.pages[i] == second.pages[j]) {
            found[i++] = j++;
            continue;
        }
        const bool onlyFirst = !isIn(inSecond, first.pages[i]);
        const bool onlySecond = !isIn(inFirst, second.pages[j]);
        i += onlyFirst || !onlySecond ? 1 : 0;
        j += onlySecond || !onlyFirst ? 1 : 0;
    }
    return found;
}

/// Both lists, and what is found out of each leaf.
class LeafSearch
{
public:
    LeafSearch(const TreePlace& first, const TreePlace& second, const JobContext& job)
        : m_first(first)
        , m_second(second)
        , m_job(job)
    {
    }

    Result<std::optional<SharedLeaves>> run();

private:
    bool readLists();
    Result<> lookAtAll();
    bool lookAt(LeafPair& pair, std::size_t leaf);
    bool lookAtSecond(LeafPair& pair, std::size_t leaf);
    [[nodiscard]] static std::vector<RowidRange> rangesOf(const LeafList& list,
                                                          const std::vector<char>& isShared);

    const TreePlace& m_first;
    const TreePlace& m_second;
    const JobContext& m_job;
    std::optional<sqlite::PageGeometry> m_geometry;
    LeafList m_firstLeaves;
    LeafList m_secondLeaves;
    std::vector<std::size_t> m_partners; ///< of the leaves of the first
    std::vector<char> m_firstShared; ///< not bool: threads write side by side
    std::vector<char> m_secondShared;
    std::uint32_t m_pages = 0;
    std::atomic<std::uint64_t> m_chainPages = 0;
    std::atomic<std::size_t> m_next = 0; ///< of the leaves of both, those of the first before
    std::atomic<qint64> m_rows = 0;
    std::atomic<bool> m_isOdd = false;
};

bool LeafSearch::readLists()
{
    auto first = PageFile::open(m_first.image);
    auto second = PageFile::open(m_second.image);
    if (!first || !second || !readTheSameWay(first->header(), second->header()))
        return false;
    m_geometry.emplace(first->pageBytes(), first->header().reservedBytes);
    m_pages = std::min(usablePages(*first), usablePages(*second));
    auto firstLeaves = leavesOf(*first, *m_geometry, m_first.root);
    auto secondLeaves = leavesOf(*second, *m_geometry, m_second.root);
    if (!firstLeaves || !secondLeaves)
        return false;
    m_firstLeaves = std::move(*firstLeaves);
    m_secondLeaves = std::move(*secondLeaves);
    m_partners = partners(m_firstLeaves, m_secondLeaves, m_pages);
    m_firstShared.assign(m_firstLeaves.count(), 0);
    m_secondShared.assign(m_secondLeaves.count(), 0);
    return true;
}

/// A leaf of the first, with its partner. False if it is odd.
bool LeafSearch::lookAt(LeafPair& pair, std::size_t leaf)
{
    const std::uint32_t page = m_firstLeaves.pages[leaf];
    qint64 lowest = m_firstLeaves.lowest(leaf);
    qint64 highest = m_firstLeaves.highest[leaf];
    const std::size_t partner = m_partners[leaf];
    const auto rows = partner == kNone ? std::optional<std::uint32_t>() : pair.sameRows(page);
    if (rows) {
        m_firstShared[leaf] = 1;
        m_secondShared[partner] = 1;
        m_rows += *rows;
        // It must be at its place in both trees.
        lowest = std::max(lowest, m_secondLeaves.lowest(partner));
        highest = std::min(highest, m_secondLeaves.highest[partner]);
    }
    return pair.isInOrder(LeafPair::Of::First, page, lowest, highest);
}

/// Those that are shared have been looked at.
bool LeafSearch::lookAtSecond(LeafPair& pair, std::size_t leaf)
{
    return m_secondShared[leaf] != 0
        || pair.isInOrder(LeafPair::Of::Second, m_secondLeaves.pages[leaf],
                          m_secondLeaves.lowest(leaf), m_secondLeaves.highest[leaf]);
}

/// First all of the first: then it is known which ones of the second are shared.
Result<> LeafSearch::lookAtAll()
{
    for (const auto& [count, look] :
         {std::pair(m_firstLeaves.count(), &LeafSearch::lookAt),
          std::pair(m_secondLeaves.count(), &LeafSearch::lookAtSecond)}) {
        m_next = 0;
        const auto lane = [&](std::size_t) -> Result<> {
            auto first = PageFile::open(m_first.image);
            auto second = PageFile::open(m_second.image);
            if (!first || !second) {
                m_isOdd = true;
                return {};
            }
            LeafPair pair(std::move(*first), std::move(*second), *m_geometry, m_chainPages,
                          m_pages);
            for (;;) {
                const std::size_t start = m_next.fetch_add(kLeavesAtOnce);
                if (start >= count || m_isOdd)
                    break;
                if (m_job.stopRequested())
                    return Error{.code = ErrorCode::Cancelled};
                for (std::size_t i = start; i < std::min(count, start + kLeavesAtOnce); ++i) {
                    if (!(this->*look)(pair, i))
                        m_isOdd = true;
                }
            }
            if (pair.lostOneSince())
                m_isOdd = true;
            return {};
        };
        const unsigned workers = std::min(usefulWorkers(), kMostWorkers);
        if (auto looked = parallelFor(workers, workers, lane); !looked)
            return looked;
    }
    return {};
}

/// Leaves that follow each other are one range.
std::vector<RowidRange> LeafSearch::rangesOf(const LeafList& list,
                                             const std::vector<char>& isShared)
{
    std::vector<RowidRange> ranges;
    for (std::size_t i = 0; i < list.count(); ++i) {
        if (isShared[i] != 0)
            continue;
        if (i > 0 && isShared[i - 1] == 0)
            ranges.back().last = list.highest[i];
        else
            ranges.push_back({.first = list.lowest(i), .last = list.highest[i]});
    }
    return ranges;
}

Result<std::optional<SharedLeaves>> LeafSearch::run()
{
    if (!readLists())
        return std::optional<SharedLeaves>();
    if (auto looked = lookAtAll(); !looked)
        return looked.error();
    if (m_isOdd)
        return std::optional<SharedLeaves>();
    return std::optional(SharedLeaves{.rows = m_rows,
                                      .first = rangesOf(m_firstLeaves, m_firstShared),
                                      .second = rangesOf(m_secondLeaves, m_secondShared)});
}

} // namespace

Result<std::optional<SharedLeaves>> findSharedLeaves(const TreePlace& first,
                                                     const TreePlace& second, const JobContext& job)
{
    return LeafSearch(first, second, job).run();
}

} // namespace core::compare
