#include "core/proof/uncutcheck.h"

#include "core/proof/integritymessage.h"
#include "core/proof/sqlfault.h"
#include "core/proof/viewpool.h"
#include "core/sqlite/pagemap.h"
#include "core/sqlite/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;

/// The table that the first page a fault names belongs to; empty if it names none, as most faults
/// of indexes, which are known by name.
QString tableIn(const QString& fault, const sqlite::PageMap& map)
{
    const auto pages = pagesNamedIn(fault);
    if (pages.empty() || pages.front().value() > map.owners.size())
        return {};
    const std::uint32_t tree = map.owners[pages.front().value() - 1];
    return tree < map.trees.size() ? map.trees[tree].table : QString();
}

/// As far as SQLite comes.
Result<std::vector<Finding>> askWholeCheck(sqlite::Connection& view, vault::CheckLevel level,
                                           const sqlite::PageMap& map)
{
    std::vector<Finding> findings;
    auto statement =
        view.prepare(level == vault::CheckLevel::Full ? "PRAGMA main.integrity_check(1000000)"
                                                      : "PRAGMA main.quick_check(1000000)");
    Error stopped = statement ? Error{} : statement.error();
    while (statement) {
        const auto row = statement->step();
        if (row && *row == sqlite::Statement::Row::Done)
            return findings;
        if (!row) {
            stopped = row.error();
            break;
        }
        for (const QString& fault : faultsIn(statement->text(0)))
            addIntegrityMessage(fault, tableIn(fault, map), findings);
    }
    if (stoppedByUs(stopped))
        return stopped;
    return findings;
}

void addOrWiden(const Finding& whole, std::vector<Finding>& findings)
{
    const auto known = std::ranges::find_if(findings, [&](const Finding& finding) {
        return finding.kind == whole.kind && finding.object == whole.object;
    });
    if (known == findings.end()) {
        findings.push_back(whole);
    } else if (known->count < whole.count) {
        known->count = whole.count;
        known->pages = whole.pages;
    }
}

} // namespace

Result<> addWhatWasCutOff(const ProofRequest& request, ViewPool& views,
                          std::vector<Finding>& findings, const std::stop_token& stop)
{
    NoProgress unseen;
    const auto map = sqlite::mapPages(request.checked(), {stop, unseen});
    if (!map && stoppedByUs(map.error()))
        return map.error();
    auto lease = views.take();
    if (!lease)
        return stoppedByUs(lease.error()) ? Result<>(lease.error()) : Result<>();
    const auto whole = askWholeCheck(lease->view(), request.level, map ? *map : sqlite::PageMap{});
    if (!whole)
        return whole.error();
    for (const Finding& finding : *whole) {
        if (finding.kind == FindingKind::Structure && !finding.object.isEmpty())
            addOrWiden(finding, findings);
    }
    return {};
}

} // namespace core::proof
