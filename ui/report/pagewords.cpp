#include "ui/report/pagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui::report {

using core::PageNo;
using core::proof::PageClass;
using core::sqlite::PageFault;
using core::sqlite::PageFaultKind;
using core::sqlite::PageKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::report::PageWords)
};

QString number(PageNo page)
{
    return QLocale().toString(page.value());
}

std::size_t placeOf(PageNo page)
{
    return page.value() - 1;
}

QString treeWords(PageFaultKind kind, qint64 other)
{
    const QString figure = QLocale().toString(other);
    switch (kind) {
    case PageFaultKind::BadType:
        return Words::tr("Damaged: it is not the kind of page that belongs here");
    case PageFaultKind::BadCellPointer:
        return Words::tr("Damaged: its entries overlap or lie outside of it");
    case PageFaultKind::BadCellSize: return Words::tr("Damaged: an entry is longer than it can be");
    case PageFaultKind::BadChild: return Words::tr("Damaged: it points at page %1").arg(figure);
    case PageFaultKind::UsedTwice: return Words::tr("Damaged: two places use this page");
    case PageFaultKind::OverflowEndsEarly:
        return Words::tr("Damaged: the end of a long row is missing");
    case PageFaultKind::OverflowTooLong:
        return Words::tr("Damaged: a long row goes on behind its end");
    case PageFaultKind::DepthDiffers:
        return Words::tr("Damaged: it lies deeper or higher than the other leaf pages");
    case PageFaultKind::KeysOutOfOrder: return Words::tr("Damaged: its rows are out of order");
    default: break;
    }
    return {};
}

QString faultWords(const PageFault& fault)
{
    switch (fault.kind) {
    case PageFaultKind::Unreadable: return Words::tr("Damaged: the drive cannot read it");
    case PageFaultKind::BadFreeBlocks:
        return Words::tr("Damaged: its list of free places is wrong");
    case PageFaultKind::BadFreeList: return Words::tr("Damaged: the list of free pages is wrong");
    case PageFaultKind::BadPointerMap: return Words::tr("Damaged: the pointer map is wrong");
    case PageFaultKind::NeverUsed:
        return Words::tr("Damaged: nothing leads to this page, and it is not free");
    case PageFaultKind::BadRoot:
        return Words::tr("Damaged: the schema names a first page that does not exist");
    case PageFaultKind::BeyondEnd: return Words::tr("Damaged: the file ends before its last page");
    case PageFaultKind::BadHeader:
        return Words::tr("Damaged: the header of the file holds a value that cannot be");
    default: break;
    }
    return treeWords(fault.kind, fault.other);
}

} // namespace

PageWords::PageWords(const core::proof::Report& report)
    : m_report(report)
{
}

QString PageWords::title(PageNo page)
{
    return Words::tr("Page %1").arg(number(page));
}

QString PageWords::range(PageNo first, PageNo last)
{
    return first == last ? title(first)
                         : Words::tr("Pages %1 to %2").arg(number(first), number(last));
}

QString PageWords::owner(PageNo page) const
{
    const auto& map = *m_report.map;
    const std::uint32_t tree = map.owners.at(placeOf(page));
    if (tree >= map.trees.size())
        return {};
    const core::sqlite::PageTree& owner = map.trees[tree];
    if (owner.root == PageNo(1))
        return Words::tr("Schema, the description of all tables");
    // A name may hold line breaks.
    const QString name = owner.name.simplified();
    if (name.isEmpty())
        return owner.isIndex ? Words::tr("An index") : Words::tr("A table");
    return owner.isIndex ? Words::tr("Index %1").arg(name) : Words::tr("Table %1").arg(name);
}

QString PageWords::type(PageNo page) const
{
    switch (m_report.map->kinds.at(placeOf(page))) {
    case PageKind::TableLeaf:
    case PageKind::IndexLeaf: return Words::tr("Leaf page");
    case PageKind::TableInterior:
    case PageKind::IndexInterior: return Words::tr("Inner page, leads to others");
    case PageKind::Overflow: return Words::tr("Overflow page, part of a long row");
    case PageKind::FreeTrunk: return Words::tr("Free page that lists others");
    case PageKind::FreeLeaf: return Words::tr("Free page");
    case PageKind::PointerMap: return Words::tr("Pointer map");
    case PageKind::LockByte: return Words::tr("Lock page, never holds data");
    case PageKind::Unclaimed: break;
    }
    return Words::tr("Page that nothing leads to");
}

QString PageWords::fault(PageNo page) const
{
    if (core::proof::classOf(m_report, placeOf(page)) != PageClass::Damaged)
        return {};
    const auto& faults = m_report.map->faults;
    const auto known = std::ranges::lower_bound(faults, page, {}, &PageFault::page);
    if (known != faults.end() && known->page == page)
        return faultWords(*known);
    return faultOfFindings(page);
}

QString PageWords::faultOfFindings(PageNo page) const
{
    for (const core::proof::ReportFinding& named : m_report.findings) {
        const auto& pages = named.finding.pages;
        if (std::ranges::find(pages, page) == pages.end())
            continue;
        if (named.finding.kind == core::vault::FindingKind::PageHashMismatch)
            return Words::tr("Damaged: it is not what was backed up");
    }
    return Words::tr("Damaged: see the findings");
}

QString PageWords::sentence(PageNo page) const
{
    const QString whose = owner(page);
    //: %1 is "Page 3,127", %2 an owner such as "Index by_day", %3 a type such as "Leaf page".
    const QString what = whose.isEmpty()
        ? Words::tr("%1: %2.").arg(title(page), type(page))
        : Words::tr("%1: %2. %3.").arg(title(page), whose, type(page));
    const QString wrong = fault(page);
    //: %1 says what a page is, %2 what is wrong with it.
    return wrong.isEmpty() ? what : Words::tr("%1 %2.", "page and fault").arg(what, wrong);
}

} // namespace ui::report
