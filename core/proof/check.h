#pragma once

#include "core/base/result.h"
#include "core/sqlite/schema.h"
#include "core/vault/verdict.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace core::sqlite {
class Connection;
}

namespace core::proof {

/// The names of the four records of a proof; manifests and JSON hold them.
inline constexpr QLatin1StringView kPageHashes("page-hashes");
inline constexpr QLatin1StringView kIntegrity("integrity");
inline constexpr QLatin1StringView kForeignKeys("foreign-keys");
inline constexpr QLatin1StringView kContents("contents");

/// What one check found in one table.
struct TableOutcome
{
    std::vector<vault::Finding> findings{};
    std::optional<qint64> rows{}; ///< counted
    std::optional<qint64> violations{}; ///< rows without a parent
    bool isCutOff = false; ///< SQLite stopped at so many faults: there may be others behind
};

/// One kind of check, done table by table, so that a table that cannot be judged does not hide the
/// others. An implementation is a file of its own. It has no state: run() is called from several
/// threads at once, each with a view of its own.
class Check
{
public:
    virtual ~Check() = default;

    /// The record its findings belong to.
    [[nodiscard]] virtual QLatin1StringView record() const = 0;
    [[nodiscard]] virtual bool appliesTo(const sqlite::TableInfo& table) const = 0;
    /// About what a table of so many rows costs it, in relation to the other checks: to count a row
    /// is 1.
    [[nodiscard]] virtual qint64 effort(const sqlite::TableInfo& table, qint64 rows) const = 0;
    /// Damage and what cannot be judged are findings. Errors: Cancelled.
    [[nodiscard]] virtual Result<TableOutcome> run(sqlite::Connection& view,
                                                   const sqlite::TableInfo& table) const = 0;
};

using Violations = std::optional<std::vector<vault::TableCount>>;

/// SQLite's integrity_check (Full) or quick_check (Quick) of a table with its indexes.
[[nodiscard]] std::unique_ptr<Check> makeIntegrityCheck(vault::CheckLevel level);
/// Finds pages that two trees use, or none, which no check of a single table can see. `image` is
/// the file that the views show.
[[nodiscard]] std::unique_ptr<Check> makePageUseCheck(QString image, std::stop_token stop);
/// The self-checks of full-text and R-tree tables; names modules that are missing.
[[nodiscard]] std::unique_ptr<Check> makeVirtualTableCheck();
/// `known` are those of the source; with none of them what is found counts as the source's.
[[nodiscard]] std::unique_ptr<Check> makeForeignKeyCheck(Violations known);
/// Counts the rows of everything that has rows of its own.
[[nodiscard]] std::unique_ptr<Check> makeRowCount();

} // namespace core::proof
