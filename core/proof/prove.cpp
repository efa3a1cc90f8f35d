#include "core/proof/prove.h"

#include "core/proof/check.h"
#include "core/proof/pagehashcheck.h"
#include "core/proof/recordstate.h"
#include "core/proof/reread.h"
#include "core/proof/sqlchecks.h"
#include "core/proof/viewpool.h"

#include <chrono>

namespace core::proof {

namespace {

using vault::CheckRecord;
using vault::Finding;
using vault::FindingKind;
using vault::Verdict;

class Stopwatch
{
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// What was captured says how the pages lie; the header may be what is damaged.
Result<PageSize> pageSizeFor(const ProofRequest& request)
{
    if (request.expected) {
        if (const auto known = PageSize::fromBytes(request.expected->pageSize))
            return *known;
    }
    return pageSizeOf(request.image);
}

/// Damage in a copy that is byte for byte what was captured came with the source.
void blameSource(vault::Proof& proof)
{
    proof.sourceDamaged = true;
    for (CheckRecord& check : proof.checks) {
        for (Finding& finding : check.findings) {
            const bool structural =
                finding.kind == FindingKind::Structure || finding.kind == FindingKind::RTree;
            finding.inSourceToo = finding.inSourceToo || structural;
        }
    }
}

/// The SHA-256 of a capture was taken from the same bytes as its page hashes: when those match, it
/// does.
sqlite::ImageHasher::Digest digestFor(const ProofRequest& request)
{
    using Digest = sqlite::ImageHasher::Digest;
    return request.fresh && request.expected ? Digest::None : Digest::Sha256;
}

} // namespace

Result<ProofResult> prove(const ProofRequest& request, UtcTime now, const JobContext& job)
{
    const Stopwatch whole;
    const auto pageSize = pageSizeFor(request);
    if (!pageSize)
        return pageSize.error();
    auto found = reread(request.image, *pageSize, digestFor(request), job);
    if (!found)
        return found.error();

    ViewPool views(request.image, job.stop);
    auto pageHashes = checkPageHashes(request, *found, views);
    if (!pageHashes)
        return pageHashes.error();
    pageHashes->seconds = whole.seconds();
    auto sql = runSqlChecks(request, *found, views, job);
    if (!sql)
        return sql.error();

    ProofResult result{.proof = {.at = now, .level = request.level},
                       .tables = std::move(sql->tables),
                       .violations = std::move(sql->violations),
                       .pageHashes = std::move(found->pageHashes),
                       .sha256 = std::move(found->sha256)};
    const bool faithful = request.expected && pageHashes->state == Verdict::Ok;
    result.proof.checks = {std::move(*pageHashes), std::move(sql->integrity),
                           std::move(sql->foreignKeys), std::move(sql->contents)};
    result.proof.verdict = worstOf(result.proof.checks);
    if (faithful && result.proof.verdict == Verdict::Damaged)
        blameSource(result.proof);
    result.proof.seconds = whole.seconds();
    return result;
}

} // namespace core::proof
