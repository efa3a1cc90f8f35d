#include "ui/pagemap/pageruns.h"

#include "ui/report/pagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace ui::pagemap {

using core::PageNo;
using core::proof::PageClass;
using core::proof::Report;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::pagemap::PageMapView)
};

constexpr std::size_t kMostRows = 20'000; ///< a table that a person can still use

bool isDamaged(const Report& report, std::size_t place)
{
    return place < report.damaged.size() && report.damaged[place];
}

bool beginsDamage(const Report& report, std::size_t place)
{
    return isDamaged(report, place) && (place == 0 || !isDamaged(report, place - 1));
}

std::vector<PageRun> adjacentRuns(const Report& report, std::size_t most)
{
    std::vector<PageRun> runs;
    const auto& owners = report.map->owners;
    for (std::size_t place = 0; place < owners.size() && runs.size() <= most; ++place) {
        const PageClass kind = core::proof::classOf(report, place);
        const auto page = static_cast<std::uint32_t>(place + 1);
        if (runs.empty() || runs.back().kind != kind || runs.back().tree != owners[place])
            runs.push_back({.kind = kind, .tree = owners[place], .first = page});
        runs.back().last = page;
        ++runs.back().pages;
    }
    return runs;
}

std::vector<PageRun> runsByOwner(const Report& report)
{
    std::map<std::pair<std::uint32_t, PageClass>, PageRun> found;
    const auto& owners = report.map->owners;
    for (std::size_t place = 0; place < owners.size(); ++place) {
        const PageClass kind = core::proof::classOf(report, place);
        const auto page = static_cast<std::uint32_t>(place + 1);
        PageRun& run = found[{owners[place], kind}];
        if (run.pages == 0)
            run = {.kind = kind, .tree = owners[place], .first = page};
        run.last = page;
        ++run.pages;
    }
    std::vector<PageRun> runs;
    for (const auto& [key, run] : found)
        runs.push_back(run);
    std::ranges::stable_sort(runs, {}, &PageRun::first);
    return runs;
}

} // namespace

std::vector<PageRun> runsOf(const Report& report, std::size_t most)
{
    if (!report.map)
        return {};
    std::vector<PageRun> runs = adjacentRuns(report, most);
    return runs.size() <= most ? runs : runsByOwner(report);
}

widgets::TableContent runTable(const Report& report, const QString& title)
{
    const report::PageWords words(report);
    widgets::TableContent content{
        .title = title,
        .columns = {{.title = Words::tr("Where")},
                    {.title = Words::tr("Pages"), .kind = widgets::CellKind::Number},
                    {.title = Words::tr("Kind")},
                    {.title = Words::tr("Belongs to")},
                    {.title = Words::tr("Fault")}},
        .order = Qt::AscendingOrder};
    for (const PageRun& run : runsOf(report, kMostRows)) {
        const PageNo first(run.first);
        content.rows.push_back(
            {{.words = report::PageWords::range(first, PageNo(run.last)), .sort = run.first},
             {.words = QLocale().toString(run.pages), .sort = run.pages},
             {.words = core::proof::nameOf(run.kind)},
             {.words = words.owner(first)},
             {.words = words.fault(first)}});
    }
    return content;
}

std::optional<PageNo> problemAfter(const Report& report, PageNo from)
{
    const std::size_t pages = report.damaged.size();
    for (std::size_t step = 0; step < pages; ++step) {
        const std::size_t place = (from.value() + step) % pages;
        if (beginsDamage(report, place))
            return PageNo(static_cast<std::uint32_t>(place + 1));
    }
    return std::nullopt;
}

std::optional<PageNo> problemBefore(const Report& report, PageNo from)
{
    const std::size_t pages = report.damaged.size();
    const std::size_t start = from.value() == 0 ? 0 : from.value() - 1;
    for (std::size_t step = 1; step <= pages; ++step) {
        const std::size_t place = (start + pages - step) % pages;
        if (beginsDamage(report, place))
            return PageNo(static_cast<std::uint32_t>(place + 1));
    }
    return std::nullopt;
}

} // namespace ui::pagemap
