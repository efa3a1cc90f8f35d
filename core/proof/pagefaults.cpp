#include "core/proof/pagefaults.h"

#include <algorithm>

namespace core::proof {

namespace {

constexpr std::size_t kMaxPages = 100;
constexpr std::size_t kMaxOwners = 20;

} // namespace

std::vector<vault::Finding> faultsOf(const sqlite::PageMap& map)
{
    std::vector<vault::Finding> findings;
    for (const sqlite::PageFault& fault : map.faults) { // by page
        if (fault.kind == sqlite::PageFaultKind::BadHeader)
            continue;
        QString owner = fault.tree < map.trees.size() ? map.trees[fault.tree].name : QString();
        auto known = std::ranges::find(findings, owner, &vault::Finding::object);
        if (known == findings.end() && findings.size() >= kMaxOwners) {
            owner.clear();
            known = std::ranges::find(findings, owner, &vault::Finding::object);
        }
        if (known == findings.end())
            known =
                findings.insert(known, {.kind = vault::FindingKind::Structure, .object = owner});
        ++known->count;
        const bool isNew = known->pages.empty() || known->pages.back() != fault.page;
        if (isNew && known->pages.size() < kMaxPages && fault.page.value() <= map.pages)
            known->pages.push_back(fault.page);
    }
    return findings;
}

} // namespace core::proof
