#include "core/proof/pagehashcheck.h"

#include "core/proof/check.h"
#include "core/proof/pageowners.h"
#include "core/proof/recordstate.h"

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;

Result<std::vector<Finding>> comparePages(const sqlite::PageHashes& expected, const Reread& found,
                                          ViewPool& views)
{
    const auto differing = sqlite::differences(expected, found.pageHashes);
    if (differing.empty())
        return std::vector<Finding>{};
    const auto owners = ownersOf(differing, found.pageHashes.pages, views);
    if (!owners)
        return owners.error();
    std::vector<Finding> findings;
    for (const PageOwner& owner : *owners) {
        findings.push_back({.kind = FindingKind::PageHashMismatch,
                            .object = owner.name,
                            .count = owner.count,
                            .pages = owner.pages});
    }
    return findings;
}

} // namespace

Result<vault::CheckRecord> checkPageHashes(const ProofRequest& request, const Reread& found,
                                           ViewPool& views)
{
    vault::CheckRecord record{.name = kPageHashes};
    if (found.failure) {
        record.findings.push_back(
            {.kind = FindingKind::Unreadable, .detail = found.failure->detail});
        record.state = stateOf(record.findings);
        return record;
    }
    if (!request.expected && request.expectedSha256.isEmpty())
        return record;

    if (request.expected) {
        auto pages = comparePages(*request.expected, found, views);
        if (!pages)
            return pages.error();
        record.findings = std::move(*pages);
    }
    // Other pages make another sum: that would say the same thing twice.
    const bool sumDiffers = !request.expectedSha256.isEmpty() && !found.sha256.isEmpty()
        && request.expectedSha256 != found.sha256;
    if (sumDiffers && record.findings.empty()) {
        record.findings.push_back(
            {.kind = FindingKind::ArtifactMismatch,
             .detail = QString::fromLatin1("SHA-256 " + found.sha256 + ", not "
                                           + request.expectedSha256)});
    }
    record.state = stateOf(record.findings);
    return record;
}

} // namespace core::proof
