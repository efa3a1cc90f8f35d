#include "core/proof/pagehashcheck.h"

#include "core/proof/check.h"
#include "core/proof/pageowners.h"
#include "core/proof/recordstate.h"
#include "core/proof/sqlfault.h"

namespace core::proof {

namespace {

using vault::Finding;
using vault::FindingKind;

Result<std::vector<Finding>> comparePages(const sqlite::PageHashes& expected, const Reread& found,
                                          const QString& image, const std::stop_token& stop)
{
    const auto differing = sqlite::differences(expected, found.pageHashes);
    if (differing.empty())
        return std::vector<Finding>{};
    NoProgress unseen;
    const auto map = sqlite::mapPages(image, {stop, unseen});
    if (!map && stoppedByUs(map.error()))
        return map.error();
    const auto owners = ownersOf(differing, found.pageHashes.pages, map ? *map : sqlite::PageMap{});
    std::vector<Finding> findings;
    for (const PageOwner& owner : owners) {
        findings.push_back({.kind = FindingKind::PageHashMismatch,
                            .object = owner.name,
                            .count = owner.count,
                            .pages = owner.pages});
    }
    return findings;
}

} // namespace

Result<vault::CheckRecord> checkPageHashes(const ProofRequest& request, const Reread& found,
                                           const std::stop_token& stop)
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
        auto pages = comparePages(*request.expected, found, request.image, stop);
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
