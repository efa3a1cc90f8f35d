#pragma once

#include "core/base/units.h"
#include "core/base/utctime.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::vault {

/// What is known about a backup. Stale or unknown is never `Ok`.
enum class Verdict { NotChecked, Ok, Damaged, CannotJudge };

/// "not-checked", "ok", "damaged", "cannot-judge": stable words of manifests and JSON.
[[nodiscard]] QString verdictKey(Verdict verdict);
[[nodiscard]] std::optional<Verdict> verdictFromKey(const QString& key);
/// Damaged outranks CannotJudge outranks NotChecked outranks Ok.
[[nodiscard]] Verdict worse(Verdict a, Verdict b);

enum class CheckLevel { Quick, Full };
[[nodiscard]] QString levelKey(CheckLevel level);
[[nodiscard]] std::optional<CheckLevel> levelFromKey(const QString& key);

/// Kinds of findings; findingKey() gives the stable word.
enum class FindingKind {
    PageHashMismatch, ///< pages are not what was captured; `pages`
    ArtifactMismatch, ///< SHA-256 or size of the stored file differs from the manifest
    Structure, ///< integrity_check names a fault; `object`, `pages`, `detail` is SQLite's text
    ConstraintViolation, ///< rows break NOT NULL or CHECK; content, not damage
    ForeignKeys, ///< rows without a parent; `count`, `object`; `inSourceToo` tells new from known
    FullText, ///< a full-text index contradicts its table
    RTree, ///< an R-tree contradicts itself
    MissingCollation, ///< cannot judge `object`; `detail` names the collation, module or tokenizer
    MissingModule,
    NewerSqlite, ///< the schema is written for a newer SQLite; `detail` says which was not enough
    ForeignKeyMismatch, ///< the schema's foreign keys cannot be checked (no such parent key)
    TableGone, ///< was in the backup before
    TableEmptied, ///< had `count` rows in the backup before
    TableShrank, ///< lost most of its rows since the backup before; `count` are those lost
    ManifestUnusable, ///< what was captured is not known any more; `detail` says why
    Unreadable, ///< a check ended early with an error; `detail`
    ExpectationFailed, ///< `object` is what was expected; `count` rows, or `detail` says why not
    ExpectationUnusable, ///< `object` is what was expected; `detail` says why nobody can tell
};
inline constexpr FindingKind kLastFindingKind = FindingKind::ExpectationUnusable;

enum class Severity { Note, CannotJudge, Damage };

struct Finding
{
    FindingKind kind = FindingKind::Structure;
    QString object{}; ///< table or index it is about; may be empty
    qint64 count = 0;
    std::vector<PageNo> pages{}; ///< at most 100 are kept
    QString detail{}; ///< SQLite's own words
    bool inSourceToo = false; ///< the source had it when the backup was taken

    friend bool operator==(const Finding&, const Finding&) = default;
};

[[nodiscard]] QString findingKey(FindingKind kind);
[[nodiscard]] std::optional<FindingKind> findingFromKey(const QString& key);
[[nodiscard]] Severity severityOf(const Finding& finding);

/// One of the four checks: "page-hashes", "integrity", "foreign-keys", "contents".
struct CheckRecord
{
    QString name{};
    Verdict state = Verdict::NotChecked;
    double seconds = 0;
    std::vector<Finding> findings{};

    friend bool operator==(const CheckRecord&, const CheckRecord&) = default;
};

/// The evidence that a backup can be trusted, and its age.
struct Proof
{
    UtcTime at{};
    CheckLevel level = CheckLevel::Full;
    Verdict verdict = Verdict::NotChecked;
    /// Damage that the page hashes show to be a faithful copy of what the source held.
    bool sourceDamaged = false;
    double seconds = 0;
    qint64 fileChanged =
        0; ///< of the stored file, when it was proven: see provenfile.h; 0 = unknown
    std::vector<CheckRecord> checks{};

    friend bool operator==(const Proof&, const Proof&) = default;
};

struct TableCount
{
    QString name{};
    qint64 rows = 0;

    friend bool operator==(const TableCount&, const TableCount&) = default;
};

} // namespace core::vault
