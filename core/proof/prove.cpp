#include "core/proof/prove.h"

#include "core/base/parallel.h"
#include "core/proof/check.h"
#include "core/proof/lookupstop.h"
#include "core/proof/pagehashcheck.h"
#include "core/proof/proofprogress.h"
#include "core/proof/recordstate.h"
#include "core/proof/reread.h"
#include "core/proof/sqlchecks.h"
#include "core/proof/viewpool.h"

#include <QFileInfo>

#include <atomic>
#include <chrono>
#include <latch>

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

/// Page hashes say of every page what a SHA-256 says of all; it takes as long as the rest together.
bool needsSha256(const ProofRequest& request)
{
    return request.takeSha256 || (!request.expected && !request.expectedSha256.isEmpty());
}

/// Lets through when it is opened, and stays open.
class Gate
{
public:
    void open()
    {
        if (!m_open.exchange(true))
            m_latch.count_down();
    }
    void wait() { m_latch.wait(); }

private:
    std::atomic<bool> m_open{false};
    std::latch m_latch{1};
};

/// The two halves of a proof: what lies on the disk, and what SQLite says of it.
struct Halves
{
    std::optional<Reread> found{};
    std::optional<SqlVerdict> sql{};
    double readSeconds = 0;
};

/// The checks of tables start when the file has been read; on a disk that is fast enough, soon
/// after the reading, which then stays ahead of them. The schema is looked up at once: later each
/// of its pages would wait behind all that was asked of the disk meanwhile.
Result<Halves> readAndCheck(const ProofRequest& request, PageSize pageSize, ViewPool& views,
                            const JobContext& job)
{
    const Stopwatch watch;
    const auto size = static_cast<std::uint64_t>(QFileInfo(request.image).size());
    const auto each = static_cast<std::uint64_t>(pageSize.bytes().value());
    ProofProgress progress(job.progress, (size + each - 1) / each, pageSize);
    dropFromCache(request.image); // before a view maps it: what is mapped stays
    Gate gate;
    if (!request.twin.isEmpty())
        gate.open(); // was read a moment ago
    Halves halves;
    const auto read = [&]() -> Result<> {
        auto found = reread({.image = request.image,
                             .pageSize = pageSize,
                             .takeSha256 = needsSha256(request),
                             .onFastDisk = [&gate] { gate.open(); }},
                            progress, job.stop);
        progress.readEnded();
        gate.open();
        if (!found)
            return found.error();
        halves.found = std::move(*found);
        halves.readSeconds = watch.seconds();
        return {};
    };
    const auto check = [&]() -> Result<> {
        auto sql = runSqlChecks(
            request, views, [&gate] { gate.wait(); }, progress, job.stop);
        if (!sql)
            return sql.error();
        halves.sql = std::move(*sql);
        return {};
    };
    const auto done =
        parallelFor(2, 2, [&](std::size_t half) { return half == 0 ? read() : check(); });
    if (!done)
        return done.error();
    return halves;
}

} // namespace

Result<ProofResult> prove(const ProofRequest& request, UtcTime now, const JobContext& job)
{
    const Stopwatch whole;
    const auto pageSize = pageSizeFor(request);
    if (!pageSize)
        return pageSize.error();
    ViewPool views(request.checked(), job.stop);
    auto halves = readAndCheck(request, *pageSize, views, job);
    if (!halves)
        return halves.error();
    Reread& found = *halves->found;
    SqlVerdict& sql = *halves->sql;
    auto pageHashes = checkPageHashes(request, found, job.stop);
    if (!pageHashes)
        return pageHashes.error();
    if (job.stopRequested()) // a check that was cut short may have found what is not there
        return Error{.code = ErrorCode::Cancelled, .path = request.image};
    pageHashes->seconds = halves->readSeconds;

    ProofResult result{.proof = {.at = now, .level = request.level},
                       .tables = std::move(sql.tables),
                       .violations = std::move(sql.violations),
                       .pageHashes = std::move(found.pageHashes),
                       .sha256 = std::move(found.sha256)};
    const bool faithful = request.expected && pageHashes->state == Verdict::Ok;
    result.proof.checks = {std::move(*pageHashes), std::move(sql.integrity),
                           std::move(sql.foreignKeys), std::move(sql.contents)};
    result.proof.verdict = worstOf(result.proof.checks);
    for (CheckRecord& check : result.proof.checks)
        check.state = stateIn(check, result.proof);
    if (faithful && result.proof.verdict == Verdict::Damaged)
        blameSource(result.proof);
    result.proof.seconds = whole.seconds();
    return result;
}

} // namespace core::proof
