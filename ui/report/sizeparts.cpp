#include "ui/report/sizeparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::report {

using core::proof::OwnerShare;
using core::proof::PageClass;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::report::SizeBar)
};

constexpr std::size_t kMostTables = 5; ///< that are shown by themselves
constexpr std::uint32_t kLeastShare = 100; ///< one in so many pages

QString togetherName(PageClass kind, bool isRest)
{
    switch (kind) {
    case PageClass::Table:
        //: Below a bar: tables that are too small to be named.
        return isRest ? Words::tr("other tables") : Words::tr("tables");
    //: Below a bar: all indexes together.
    case PageClass::Index: return Words::tr("indexes");
    //: Below a bar: the pages of a file that are free.
    case PageClass::Free: return Words::tr("free");
    //: Below a bar: the pages that hold the description of all tables.
    case PageClass::Schema: return Words::tr("schema");
    default: break;
    }
    //: Below a bar: pages that belong to no table.
    return Words::tr("other");
}

/// Tables come first and the free pages last: both ends of the bar can be read at a glance.
int orderOf(PageClass kind)
{
    return kind == PageClass::Free ? core::proof::kPageClasses : static_cast<int>(kind);
}

bool standsAlone(const OwnerShare& share, std::size_t already, std::size_t pages)
{
    return share.kind == PageClass::Table && already < kMostTables && !share.name.isEmpty()
        && std::size_t(share.pages) * kLeastShare >= pages;
}

} // namespace

std::vector<SizePart> sizePartsOf(const core::proof::Report& report)
{
    std::vector<SizePart> alone;
    std::vector<SizePart> together;
    const std::size_t pages = report.map ? report.map->kinds.size() : 0;
    for (const OwnerShare& share : core::proof::sharesOf(report)) {
        if (standsAlone(share, alone.size(), pages)) {
            alone.push_back({.name = share.name, .kind = share.kind, .pages = share.pages});
            continue;
        }
        auto same = std::ranges::find(together, share.kind, &SizePart::kind);
        if (same == together.end())
            same = together.insert(together.end(), {.kind = share.kind});
        same->pages += share.pages;
    }
    std::ranges::stable_sort(together, {}, [](const SizePart& part) { return orderOf(part.kind); });
    for (SizePart& part : together)
        part.name = togetherName(part.kind, !alone.empty());
    if (!alone.empty())
        alone.front().isLabelled = true;
    for (SizePart& part : together)
        part.isLabelled = part.kind == PageClass::Index || part.kind == PageClass::Free
            || (part.kind == PageClass::Table && alone.empty());
    alone.insert(alone.end(), together.begin(), together.end());
    for (SizePart& part : alone)
        part.bytes = core::PageCount(part.pages) * report.map->pageSize;
    return alone;
}

} // namespace ui::report
