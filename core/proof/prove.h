#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/base/utctime.h"
#include "core/config/expectation.h"
#include "core/sqlite/pagehashes.h"
#include "core/vault/verdict.h"

#include <optional>
#include <vector>

namespace core::proof {

/// What is to be proven, and against what.
struct ProofRequest
{
    QString image{}; ///< a plain database file at rest (backup, capture, unpacked image)
    /// The file that `image` was copied from, whose hashes are `expected`: SQLite is asked about it
    /// while the copy is still read back from the disk. Equal hashes make both one. May be empty.
    QString twin{};
    /// What was captured; none for files without a manifest (then "page-hashes" is not judged, a
    /// note).
    std::optional<sqlite::PageHashes> expected{};
    /// Of the file as it lies there, when `image` is the artifact itself; empty = not known. It is
    /// compared where it is taken: without page hashes, or when asked for.
    QByteArray expectedSha256{};
    bool takeSha256 = false; ///< for ProofResult::sha256
    vault::CheckLevel level = vault::CheckLevel::Full;
    std::vector<vault::TableCount>
        before{}; ///< the tables of the backup before, to name emptied ones
    std::vector<config::Expectation> expectations{};
    /// Foreign-key violations the source had; none = unknown, then violations are notes, not
    /// damage.
    std::optional<std::vector<vault::TableCount>> knownViolations{};
    /// True for a fresh capture: violations found now are the source's by construction.
    bool fresh = false;
    unsigned workers = 0; ///< 0 = as many as are useful

    /// What SQLite is asked about.
    [[nodiscard]] const QString& checked() const { return twin.isEmpty() ? image : twin; }
};

struct ProofResult
{
    vault::Proof proof{};
    std::vector<vault::TableCount> tables{}; ///< counted; tables that cannot be judged are left out
    std::vector<vault::TableCount> violations{}; ///< foreign keys, a table with its number
    sqlite::PageHashes pageHashes{}; ///< as re-read
    QByteArray sha256{}; ///< of the image file as re-read; empty unless it was taken
};

/// Proves an image as "Green means proven" says: drops it from the page cache, re-reads it,
/// compares the hashes; integrity_check table by table on parallel private views, foreign keys,
/// full-text and R-tree self-checks; counts rows. Damage is a verdict, not an Error. With damage
/// and matching page hashes `proof.sourceDamaged` is set: the copy is faithful. Leaves nothing
/// beside the image. Errors: Source… when the image cannot be read at all, Cancelled.
Result<ProofResult> prove(const ProofRequest& request, UtcTime now, const JobContext& job);

/// A finding in words: which pages, of which table or index, what it means.
[[nodiscard]] QString describe(const vault::Finding& finding);
/// The two halves of it: what is, and what more is known (often empty).
[[nodiscard]] QString headline(const vault::Finding& finding);
[[nodiscard]] QString remark(const vault::Finding& finding);
/// A sentence or two for a whole proof, beside its verdict: "4 of 4 checks passed.", "x is damaged
/// on page 3. There is 1 more finding."
[[nodiscard]] QString summarize(const vault::Proof& proof);

} // namespace core::proof
