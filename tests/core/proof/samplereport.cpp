#include "tests/core/proof/samplereport.h"

#include "core/proof/check.h"
#include "core/proof/recordstate.h"
#include "core/proof/reportfindings.h"

#include <algorithm>

using namespace core;
using namespace Qt::StringLiterals;
using sqlite::PageKind;
using vault::Verdict;

namespace prooftest {

namespace {

sqlite::PageMap sampleMap()
{
    constexpr auto none = sqlite::PageMap::kNoTree;
    return {.pages = 12,
            .pagesInHeader = 12,
            .kinds = {PageKind::TableLeaf, PageKind::TableInterior, PageKind::TableLeaf,
                      PageKind::TableLeaf, PageKind::Overflow, PageKind::IndexInterior,
                      PageKind::IndexLeaf, PageKind::TableLeaf, PageKind::FreeTrunk,
                      PageKind::FreeLeaf, PageKind::FreeLeaf, PageKind::FreeLeaf},
            .owners = {0, 1, 1, 1, 1, 2, 2, 3, none, none, none, none},
            .trees = {{.name = u"sqlite_schema"_s,
                       .table = u"sqlite_schema"_s,
                       .root = PageNo(1),
                       .pages = 1,
                       .entries = 3},
                      {.name = u"orders"_s,
                       .table = u"orders"_s,
                       .root = PageNo(2),
                       .pages = 4,
                       .entries = 1200},
                      {.name = u"by_day"_s,
                       .table = u"orders"_s,
                       .isIndex = true,
                       .root = PageNo(6),
                       .pages = 2,
                       .entries = 1200},
                      {.name = u"notes"_s,
                       .table = u"notes"_s,
                       .root = PageNo(8),
                       .pages = 1,
                       .entries = 7}}};
}

UtcTime dayOf(unsigned day)
{
    return UtcTime(std::chrono::sys_days(std::chrono::year(2026) / std::chrono::March
                                         / std::chrono::day(day)));
}

} // namespace

proof::Report sampleReport()
{
    proof::Report report{
        .subject = u"shop-1a2b3c4d/shop-backup-20260302-000000Z"_s,
        .database = u"shop.db"_s,
        .takenAt = dayOf(2),
        .isBackup = true,
        .bytes = ByteCount(12 * 4096),
        .pages = 12,
        .pageSize = 4096,
        .proof = {.at = dayOf(3),
                  .seconds = 1.25,
                  .checks = {{.name = proof::kPageHashes, .seconds = 0.5},
                             {.name = proof::kIntegrity, .seconds = 0.75},
                             {.name = proof::kForeignKeys, .seconds = 0.25},
                             {.name = proof::kContents, .seconds = 0.25}}},
        .tables =
            {{.name = u"orders"_s,
              .rows = 1200,
              .before = 1150,
              .captured = 1200,
              .state = Verdict::Ok},
             {.name = u"notes"_s, .rows = 7, .before = 9, .captured = 7, .state = Verdict::Ok}},
        .beforeAt = dayOf(1),
        .map = sampleMap()};
    for (vault::CheckRecord& check : report.proof.checks)
        check.state = Verdict::Ok;
    conclude(report);
    return report;
}

proof::Report sampleReport(const char* name, std::vector<vault::Finding> findings)
{
    proof::Report report = sampleReport();
    const auto check =
        std::ranges::find(report.proof.checks, QLatin1StringView(name), &vault::CheckRecord::name);
    check->findings = std::move(findings);
    check->state = proof::stateOf(check->findings);
    conclude(report);
    return report;
}

void conclude(proof::Report& report)
{
    report.proof.verdict = proof::worstOf(report.proof.checks);
    report.findings = proof::findingsOf(report);
    report.damaged = proof::damagedPagesOf(report);
}

} // namespace prooftest
