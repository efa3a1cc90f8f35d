#include "app/ctl/damagelook.h"

#include "core/jobs/makereport.h"

#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

using core::proof::ReportFinding;

/// A table that more than one check speaks of counts once.
std::vector<const ReportFinding*> tablesWithGaps(const core::proof::Report& report)
{
    std::vector<const ReportFinding*> tables;
    QSet<QString> seen;
    for (const ReportFinding& told : report.findings) {
        if (told.gaps.empty() || seen.contains(told.finding.object))
            continue;
        seen.insert(told.finding.object);
        tables.push_back(&told);
    }
    return tables;
}

QJsonValue boundOrNull(const std::optional<std::int64_t>& bound)
{
    return bound ? QJsonValue(qint64{*bound}) : QJsonValue(QJsonValue::Null);
}

} // namespace

std::optional<core::proof::Report> lookAtDamage(const core::jobs::VerifyReport& verified,
                                                const CommandContext& context)
{
    if (!verified.backup || verified.proof.verdict != core::vault::Verdict::Damaged)
        return std::nullopt;
    core::NoProgress unseen; // what the job reports has come to its end
    auto made = core::jobs::makeReport(
        {.verify = {.what = verified.backup->artifactPath}, .checkNow = false}, context.workshop,
        {context.stop, unseen});
    return made ? std::optional(std::move(made->report)) : std::nullopt;
}

std::vector<Line> lostRowsLines(const core::proof::Report& report)
{
    std::vector<Line> lines;
    for (const ReportFinding* told : tablesWithGaps(report))
        lines.push_back({{u"  "_s + told->meaning}});
    return lines;
}

QJsonArray lostRowsToJson(const core::proof::Report& report)
{
    QJsonArray list;
    for (const ReportFinding* told : tablesWithGaps(report)) {
        for (const core::sqlite::RowGap& gap : told->gaps)
            list.append(QJsonObject{{u"table"_s, told->finding.object},
                                    {u"first"_s, boundOrNull(gap.first)},
                                    {u"last"_s, boundOrNull(gap.last)}});
    }
    return list;
}

} // namespace app::ctl
