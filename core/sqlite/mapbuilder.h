#pragma once

#include "core/base/jobcontext.h"
#include "core/sqlite/pagemap.h"

namespace core::sqlite {

/// Collects what the walks find: each page has one owner, the first that claims it.
class MapBuilder
{
public:
    /// Who leads to a page, and what is wrong with him if there is no such page.
    struct Link
    {
        PageNo from{};
        PageFaultKind ifBad = PageFaultKind::BadChild;
    };

    /// `pages`: in the file. `expected`: that belong to the database.
    MapBuilder(const JobContext& job, PageSize pageSize, std::uint32_t pages,
               std::uint32_t expected);

    [[nodiscard]] bool isPage(std::uint32_t number) const { return number - 1 < m_expected; }
    /// True if the page is in the file and was nobody's. Otherwise the fault is noted.
    bool claim(std::uint32_t number, PageKind kind, std::uint32_t tree, const Link& link);
    void setKind(PageNo page, PageKind kind) { m_map.kinds[page.value() - 1] = kind; }
    void addFault(const PageFault& fault);
    /// In the order of the rowids of each tree.
    void addGap(const RowGap& gap);
    /// Pages that belong to the database and to nobody. Those behind its end are nobody's business:
    /// a file may be grown in advance
    /// (https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html, SQLITE_FCNTL_CHUNK_SIZE).
    void addNeverUsed();
    /// Brings the faults in order; all pages are done.
    void finish();

    /// True from the time when the job is to stop: the walks end then.
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] PageTree& tree(std::uint32_t index) { return m_map.trees[index]; }
    [[nodiscard]] PageMap& map() { return m_map; }

private:
    void tick();
    void report(std::uint32_t pages);

    const JobContext& m_job;
    PageMap m_map;
    std::uint32_t m_expected;
    std::uint32_t m_claimed = 0;
    bool m_stopped = false;
};

} // namespace core::sqlite
