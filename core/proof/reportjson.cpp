#include "core/proof/reportjson.h"

#include "core/proof/reportfindings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using sqlite::PageFaultKind;
using sqlite::PageKind;
using sqlite::PageMap;

constexpr int kFormat = 1;

QJsonValue ifKnown(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue ifKnown(UtcTime time)
{
    return time == UtcTime{} ? QJsonValue(QJsonValue::Null) : QJsonValue(toIso(time));
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray checksOf(const vault::Proof& proof)
{
    QJsonArray checks;
    for (const vault::CheckRecord& check : proof.checks)
        checks.append(QJsonObject{{"name"_L1, check.name},
                                  {"state"_L1, vault::verdictKey(check.state)},
                                  {"seconds"_L1, check.seconds},
                                  {"findings"_L1, static_cast<qint64>(check.findings.size())}});
    return checks;
}

/// A range without a bound on one side has null there.
QJsonArray gapsToJson(const std::vector<sqlite::RowGap>& gaps)
{
    QJsonArray list;
    for (const sqlite::RowGap& gap : gaps)
        list.append(QJsonObject{{"first"_L1, ifKnown(gap.first)}, {"last"_L1, ifKnown(gap.last)}});
    return list;
}

QJsonArray findingsToJson(const std::vector<ReportFinding>& findings)
{
    QJsonArray list;
    for (const ReportFinding& each : findings) {
        QJsonArray pages;
        for (const PageNo page : each.finding.pages)
            pages.append(qint64{page.value()});
        const QStringList restored =
            each.step == NextStep::RestoreTables ? each.tables : QStringList();
        list.append(QJsonObject{{"kind"_L1, each.key},
                                {"check"_L1, textOrNull(each.check)},
                                {"severity"_L1, severityKey(each.severity)},
                                {"title"_L1, each.title},
                                {"meaning"_L1, each.meaning},
                                {"advice"_L1, each.advice},
                                {"next_step"_L1, nextStepKey(each.step)},
                                {"restore_tables"_L1, QJsonArray::fromStringList(restored)},
                                {"restore_from"_L1, textOrNull(each.fromId)},
                                {"sql"_L1, textOrNull(each.sql)},
                                {"rowids_out_of_reach"_L1, gapsToJson(each.gaps)},
                                {"object"_L1, textOrNull(each.finding.object)},
                                {"count"_L1, each.finding.count},
                                {"pages"_L1, pages},
                                {"in_source_too"_L1, each.finding.inSourceToo},
                                {"detail"_L1, each.detail}});
    }
    return list;
}

QJsonArray tablesToJson(const std::vector<ReportTable>& tables)
{
    QJsonArray list;
    for (const ReportTable& table : tables)
        list.append(QJsonObject{{"name"_L1, table.name},
                                {"rows"_L1, ifKnown(table.rows)},
                                {"rows_before"_L1, ifKnown(table.before)},
                                {"rows_captured"_L1, ifKnown(table.captured)},
                                {"gone"_L1, table.isGone},
                                {"state"_L1, vault::verdictKey(table.state)}});
    return list;
}

QJsonArray treesToJson(const PageMap& map)
{
    QJsonArray trees;
    for (const sqlite::PageTree& tree : map.trees)
        trees.append(QJsonObject{{"name"_L1, tree.name},
                                 {"table"_L1, tree.table},
                                 {"is_index"_L1, tree.isIndex},
                                 {"root"_L1, qint64{tree.root.value()}},
                                 {"pages"_L1, qint64{tree.pages}},
                                 {"entries"_L1, static_cast<qint64>(tree.entries)}});
    return trees;
}

QJsonValue treeOrNull(const PageMap& map, std::uint32_t tree)
{
    return tree < map.trees.size() ? QJsonValue(qint64{tree}) : QJsonValue(QJsonValue::Null);
}

QJsonArray faultsToJson(const PageMap& map)
{
    QJsonArray faults;
    for (const sqlite::PageFault& fault : map.faults)
        faults.append(QJsonObject{{"page"_L1, qint64{fault.page.value()}},
                                  {"kind"_L1, pageFaultKey(fault.kind)},
                                  {"tree"_L1, treeOrNull(map, fault.tree)},
                                  {"other"_L1, qint64{fault.other}}});
    return faults;
}

/// Pages one after the other of one kind, one owner and one state are one object.
QJsonArray runsToJson(const PageMap& map, const std::vector<bool>& damaged)
{
    const auto isDamaged = [&](std::size_t page) { return page < damaged.size() && damaged[page]; };
    QJsonArray runs;
    for (std::size_t first = 0; first < map.kinds.size();) {
        std::size_t end = first + 1;
        while (end < map.kinds.size() && map.kinds[end] == map.kinds[first]
               && map.owners[end] == map.owners[first] && isDamaged(end) == isDamaged(first))
            ++end;
        runs.append(QJsonObject{{"first"_L1, static_cast<qint64>(first + 1)},
                                {"count"_L1, static_cast<qint64>(end - first)},
                                {"kind"_L1, pageKindKey(map.kinds[first])},
                                {"tree"_L1, treeOrNull(map, map.owners[first])},
                                {"damaged"_L1, isDamaged(first)}});
        first = end;
    }
    return runs;
}

QJsonValue mapToJson(const Report& report)
{
    if (!report.map)
        return QJsonValue::Null;
    const PageMap& map = *report.map;
    return QJsonObject{{"page_size"_L1, qint64{map.pageSize.bytes().value()}},
                       {"pages"_L1, qint64{map.pages}},
                       {"pages_in_header"_L1, qint64{map.pagesInHeader}},
                       {"schema_readable"_L1, map.schemaReadable},
                       {"trees"_L1, treesToJson(map)},
                       {"runs"_L1, runsToJson(map, report.damaged)},
                       {"fault_count"_L1, static_cast<qint64>(map.faultCount)},
                       {"faults"_L1, faultsToJson(map)}};
}

QJsonValue newestGoodOf(const Report& report)
{
    if (report.newestGoodId.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{"id"_L1, report.newestGoodId},
                       {"taken_at"_L1, ifKnown(report.newestGoodAt)}};
}

} // namespace

QByteArray toJson(const Report& report)
{
    const vault::Proof& proof = report.proof;
    const QJsonObject json{{"format"_L1, kFormat},
                           {"subject"_L1, report.subject},
                           {"database"_L1, report.database},
                           {"is_backup"_L1, report.isBackup},
                           {"taken_at"_L1, ifKnown(report.takenAt)},
                           {"bytes"_L1, qint64{report.bytes.value()}},
                           {"pages"_L1, qint64{report.pages}},
                           {"page_size"_L1, qint64{report.pageSize}},
                           {"verdict"_L1, vault::verdictKey(proof.verdict)},
                           {"verified_at"_L1, ifKnown(proof.at)},
                           {"level"_L1, vault::levelKey(proof.level)},
                           {"seconds"_L1, proof.seconds},
                           {"source_damaged"_L1, proof.sourceDamaged},
                           {"checks"_L1, checksOf(proof)},
                           {"findings"_L1, findingsToJson(report.findings)},
                           {"compared_with"_L1, ifKnown(report.beforeAt)},
                           {"tables"_L1, tablesToJson(report.tables)},
                           {"newest_good"_L1, newestGoodOf(report)},
                           {"page_map"_L1, mapToJson(report)}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QString pageKindKey(PageKind kind)
{
    switch (kind) {
    case PageKind::Unclaimed: break;
    case PageKind::LockByte: return u"lock-byte"_s;
    case PageKind::PointerMap: return u"pointer-map"_s;
    case PageKind::FreeTrunk: return u"free-trunk"_s;
    case PageKind::FreeLeaf: return u"free-leaf"_s;
    case PageKind::TableInterior: return u"table-interior"_s;
    case PageKind::TableLeaf: return u"table-leaf"_s;
    case PageKind::IndexInterior: return u"index-interior"_s;
    case PageKind::IndexLeaf: return u"index-leaf"_s;
    case PageKind::Overflow: return u"overflow"_s;
    }
    return u"unclaimed"_s;
}

QString pageFaultKey(PageFaultKind kind)
{
    switch (kind) {
    case PageFaultKind::Unreadable: return u"unreadable"_s;
    case PageFaultKind::BadType: return u"bad-type"_s;
    case PageFaultKind::BadCellPointer: return u"bad-cell-pointer"_s;
    case PageFaultKind::BadCellSize: return u"bad-cell-size"_s;
    case PageFaultKind::BadChild: return u"bad-child"_s;
    case PageFaultKind::UsedTwice: return u"used-twice"_s;
    case PageFaultKind::OverflowEndsEarly: return u"overflow-ends-early"_s;
    case PageFaultKind::OverflowTooLong: return u"overflow-too-long"_s;
    case PageFaultKind::DepthDiffers: return u"depth-differs"_s;
    case PageFaultKind::KeysOutOfOrder: return u"keys-out-of-order"_s;
    case PageFaultKind::BadFreeBlocks: return u"bad-free-blocks"_s;
    case PageFaultKind::BadFreeList: return u"bad-free-list"_s;
    case PageFaultKind::BadPointerMap: return u"bad-pointer-map"_s;
    case PageFaultKind::NeverUsed: return u"never-used"_s;
    case PageFaultKind::BadRoot: return u"bad-root"_s;
    case PageFaultKind::BeyondEnd: return u"beyond-end"_s;
    case PageFaultKind::BadHeader: return u"bad-header"_s;
    }
    return {};
}

} // namespace core::proof
