#include "tests/core/proof/samplemap.h"

#include "core/proof/check.h"
#include "tests/core/proof/samplereport.h"

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using core::PageNo;
using core::sqlite::PageKind;
using core::sqlite::PageMap;

namespace prooftest {

namespace {

enum Tree : std::uint32_t { Schema, Events, EventsBySession, Sessions, Settings, EventsByTime };

std::vector<core::sqlite::PageTree> trees()
{
    return {{.name = u"sqlite_schema"_s, .table = u"sqlite_schema"_s, .root = PageNo(1)},
            {.name = u"session_events"_s, .table = u"session_events"_s, .root = PageNo(2)},
            {.name = u"idx_session_events_session"_s,
             .table = u"session_events"_s,
             .isIndex = true,
             .root = PageNo(3)},
            {.name = u"sessions"_s, .table = u"sessions"_s, .root = PageNo(4)},
            {.name = u"configuration_settings"_s,
             .table = u"configuration_settings"_s,
             .root = PageNo(5)},
            {.name = u"idx_session_events_time"_s,
             .table = u"session_events"_s,
             .isIndex = true,
             .root = PageNo(6)}};
}

class MapMaker
{
public:
    explicit MapMaker(std::uint32_t pages)
        : m_pages(pages)
    {
        m_map.trees = trees();
        m_map.pages = m_map.pagesInHeader = pages;
    }

    [[nodiscard]] PageMap make()
    {
        put(1, PageKind::TableLeaf, Schema);
        put(6, PageKind::TableLeaf, Settings);
        while (m_map.kinds.size() < m_pages)
            putStretch(double(m_map.kinds.size()) / m_pages);
        for (const std::uint32_t owner : m_map.owners) {
            if (owner != PageMap::kNoTree)
                ++m_map.trees[owner].pages;
        }
        return m_map;
    }

private:
    void putStretch(double where)
    {
        put(12 + upTo(40), PageKind::TableLeaf, Events);
        if (chance(50))
            put(3 + upTo(13), PageKind::IndexLeaf, chance(50) ? EventsBySession : EventsByTime);
        if (chance(14))
            put(2 + upTo(12), PageKind::Overflow, Events);
        if (chance(16))
            put(8 + upTo(20), PageKind::TableLeaf, Sessions);
        const bool emptied = (where > 0.30 && where < 0.42) || (where > 0.70 && where < 0.80);
        if (chance(emptied ? 75 : 4))
            put(20 + upTo(90), PageKind::FreeLeaf, PageMap::kNoTree);
    }

    void put(std::uint32_t count, PageKind kind, std::uint32_t owner)
    {
        const auto room = m_pages - static_cast<std::uint32_t>(m_map.kinds.size());
        m_map.kinds.insert(m_map.kinds.end(), std::min(count, room), kind);
        m_map.owners.insert(m_map.owners.end(), std::min(count, room), owner);
    }

    // Not a distribution of the library: those differ from one to the next.
    std::uint32_t upTo(std::uint32_t most) { return static_cast<std::uint32_t>(m_random() % most); }
    bool chance(std::uint32_t percent) { return upTo(100) < percent; }

    std::uint32_t m_pages;
    std::minstd_rand m_random{20250926};
    PageMap m_map;
};

core::proof::Report reportOf(PageMap map)
{
    core::proof::Report report = prooftest::sampleReport();
    report.database = u"dispatch.db"_s;
    report.pages = map.pages;
    report.pageSize = 4096;
    report.bytes = core::PageCount(map.pages) * map.pageSize;
    report.map = std::move(map);
    prooftest::conclude(report);
    return report;
}

void own(PageMap& map, std::uint32_t first, std::uint32_t last, PageKind kind, std::uint32_t owner)
{
    for (std::uint32_t page = first; page <= last; ++page) {
        map.kinds[page - 1] = kind;
        map.owners[page - 1] = owner;
    }
}

} // namespace

core::proof::Report dispatchReport()
{
    return reportOf(MapMaker(12'108).make());
}

core::proof::Report damagedDispatch()
{
    PageMap map = MapMaker(12'108).make();
    own(map, 3117, 3141, PageKind::IndexLeaf, EventsBySession);
    map.faults = {{.page = PageNo(3127),
                   .kind = core::sqlite::PageFaultKind::BadChild,
                   .tree = EventsBySession,
                   .other = 0}};
    map.faultCount = 1;
    core::proof::Report report = reportOf(std::move(map));
    const auto check =
        std::ranges::find(report.proof.checks, QLatin1StringView(core::proof::kPageHashes),
                          &core::vault::CheckRecord::name);
    check->state = core::vault::Verdict::Damaged;
    check->findings = {{.kind = core::vault::FindingKind::PageHashMismatch,
                        .object = u"idx_session_events_session"_s,
                        .count = 2,
                        .pages = {PageNo(3127), PageNo(3128)}}};
    prooftest::conclude(report);
    return report;
}

SharedReport largeReport(std::uint32_t pages)
{
    core::proof::Report report = reportOf(MapMaker(pages).make());
    report.damaged.assign(pages, false);
    for (std::uint32_t page = 1000; page < pages; page += pages / 7)
        report.damaged[page] = true;
    return shared(std::move(report));
}

SharedReport shared(core::proof::Report report)
{
    return std::make_shared<const core::proof::Report>(std::move(report));
}

} // namespace prooftest
