#pragma once

#include "core/base/jobcontext.h"
#include "core/compare/schemadifference.h"
#include "core/compare/side.h"
#include "core/rows/value.h"

#include <functional>
#include <optional>
#include <vector>

namespace core::compare {

/// How the rows of two tables were matched.
enum class MatchedBy {
    Key, ///< primary key or rowid
    Content, ///< no key that both can use: equal rows are matched, there are no changed ones
};

/// One row that differs. Both sides have values in the order of the columns of their own table, as
/// rows::shapeOf() has them; those of a column that is generated and not compared are NULL.
struct RowDifference
{
    Change change = Change::Changed;
    /// As the key columns of the first have it; the rowid where that is the key. Empty where
    /// matched by content, as rows with NULL in their key are.
    std::vector<rows::Value> key{};
    std::vector<rows::Value> before{}; ///< of the first; empty for Added
    std::vector<rows::Value> after{}; ///< of the second; empty for Removed

    friend bool operator==(const RowDifference&, const RowDifference&) = default;
};

/// Called in the order of the key. An Error ends the comparison, and is its result.
using RowSink = std::function<Result<>(const RowDifference& row)>;

struct TableDifference
{
    QString table{};
    std::optional<Change> presence{}; ///< Added, Removed: only one of them has it
    MatchedBy matchedBy = MatchedBy::Key;
    /// Its pages are the same: known without reading a row. Counts of rows are not known then.
    bool provenSame = false;
    qint64 added = 0; ///< rows only in the second
    qint64 removed = 0; ///< rows only in the first
    qint64 changed = 0;
    std::optional<qint64> same{}; ///< none where provenSame
    std::optional<Error> trouble{}; ///< it could not be compared: CannotJudge, SourceDamaged …

    [[nodiscard]] bool differs() const
    {
        return presence || added > 0 || removed > 0 || changed > 0;
    }
    friend bool operator==(const TableDifference&, const TableDifference&) = default;
};

/// A table that at least one of them has; shadow and internal tables are parts of others.
struct TableInBoth
{
    QString name{}; ///< as the second writes it, else the first
    bool inFirst = false;
    bool inSecond = false;

    friend bool operator==(const TableInBoth&, const TableInBoth&) = default;
};
/// By name; names are compared as SQLite does. Errors: as sqlite::tablesOf().
Result<std::vector<TableInBoth>> tablesInBoth(Side& first, Side& second);

/// Compares all rows, as values with their types (1, 1.0, '1' and x'31' all differ, and so do 0.0
/// and -0.0), in the order of the key and with bounded memory; the second is read ahead on a thread
/// of its own. Columns are matched by name; one that only one side has counts as NULL on the other.
/// Generated columns are not compared, but with one that is none on the other side; virtual tables
/// are compared through their columns. Of a table that only one of them has, all rows differ.
/// `sink` may be empty: then rows are only counted. What keeps one table from being compared is its
/// `trouble`. Errors: Cancelled, and those of the sink.
Result<TableDifference> compareTable(Side& first, Side& second, const TableInBoth& table,
                                     const RowSink& sink, const JobContext& job);

} // namespace core::compare
