#include "core/sqlite/mapbuilder.h"

#include <algorithm>

namespace core::sqlite {

namespace {

constexpr std::uint32_t kPagesPerReport = 256;

} // namespace

MapBuilder::MapBuilder(const JobContext& job, PageSize pageSize, std::uint32_t pages,
                       std::uint32_t expected)
    : m_job(job)
    , m_expected(expected)
    , m_stopped(job.stopRequested())
{
    m_map.pageSize = pageSize;
    m_map.pages = pages;
    m_map.kinds.resize(pages, PageKind::Unclaimed);
    m_map.owners.resize(pages, PageMap::kNoTree);
}

bool MapBuilder::claim(std::uint32_t number, PageKind kind, std::uint32_t tree, const Link& link)
{
    if (!isPage(number))
        addFault({.page = link.from, .kind = link.ifBad, .tree = tree, .other = number});
    if (number == 0 || number > m_map.pages)
        return false;
    const std::size_t at = number - 1;
    if (m_map.kinds[at] != PageKind::Unclaimed) {
        addFault({.page = PageNo(number),
                  .kind = PageFaultKind::UsedTwice,
                  .tree = m_map.owners[at],
                  .other = tree});
        return false;
    }
    m_map.kinds[at] = kind;
    m_map.owners[at] = tree;
    if (tree != PageMap::kNoTree)
        ++m_map.trees[tree].pages;
    tick();
    return true;
}

void MapBuilder::addFault(const PageFault& fault)
{
    ++m_map.faultCount;
    if (m_map.faults.size() < PageMap::kMaxFaults)
        m_map.faults.push_back(fault);
}

void MapBuilder::addGap(const RowGap& gap)
{
    auto& gaps = m_map.gaps;
    const bool touches = !gaps.empty() && gaps.back().tree == gap.tree
        && (!gap.first || !gaps.back().last || *gap.first - 1 <= *gaps.back().last);
    if (!touches) {
        if (gaps.size() < PageMap::kMaxFaults)
            gaps.push_back(gap);
        return;
    }
    RowGap& before = gaps.back();
    before.first = std::min(before.first, gap.first); // none is less than any
    before.last = before.last && gap.last ? std::max(before.last, gap.last) : std::nullopt;
}

void MapBuilder::addNeverUsed()
{
    for (std::uint32_t i = 0; i < std::min(m_expected, m_map.pages) && !m_stopped; ++i) {
        if (m_map.kinds[i] == PageKind::Unclaimed)
            addFault({.page = PageNo(i + 1),
                      .kind = PageFaultKind::NeverUsed,
                      .tree = PageMap::kNoTree});
        if (i % kPagesPerReport == 0)
            m_stopped = m_job.stopRequested();
    }
}

void MapBuilder::finish()
{
    std::ranges::stable_sort(m_map.faults, {}, &PageFault::page);
    if (!m_stopped)
        report(m_map.pages);
}

void MapBuilder::tick()
{
    m_stopped = m_job.stopRequested();
    if (++m_claimed % kPagesPerReport == 0)
        report(m_claimed);
}

void MapBuilder::report(std::uint32_t pages)
{
    m_job.progress.report({.phase = Phase::Checking,
                           .done = pages,
                           .total = m_map.pages,
                           .unit = Unit::Pages,
                           .bytesPerUnit = m_map.pageSize.bytes().value()});
}

} // namespace core::sqlite
