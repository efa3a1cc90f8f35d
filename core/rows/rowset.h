#pragma once

#include "core/base/jobcontext.h"
#include "core/rows/rowquery.h"
#include "core/rows/tableshape.h"
#include "core/rows/value.h"

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace core::rows {

struct Row
{
    qint64 position = 0;
    std::vector<Value> key{}; ///< by which it is found again; empty where only its position is
    std::vector<Value> values{}; ///< in the order of the columns

    friend bool operator==(const Row&, const Row&) = default;
};

/// How many rows are known by now, and whether that is all of them.
struct Extent
{
    qint64 rows = 0;
    bool isComplete = false;

    friend bool operator==(const Extent&, const Extent&) = default;
};

/// The rows of one table in one order, any of them by its position: what a scroll bar goes through.
///
/// It learns where the rows are piece by piece, so that its user can have rows in between. Used by
/// one thread at a time. Changes nothing of the image, which must outlive it.
class RowSet
{
public:
    enum class Width { Shown, Whole }; ///< kShownBytes of a value at the most, or all of it

    virtual ~RowSet() = default;

    [[nodiscard]] virtual const TableShape& shape() const = 0;
    [[nodiscard]] virtual Extent extent() const = 0;
    /// Goes on to learn for about that long. The first time of a sort takes as long as the sort.
    /// Tells the job how many rows it looked at. Errors: Source…, CannotJudge, Destination…,
    /// Cancelled; what is known already can still be had.
    virtual Result<Extent> advance(std::chrono::milliseconds time, const JobContext& job) = 0;
    /// Of the rows from `first` on, up to `count`, those that are known. Errors: Source….
    virtual Result<std::vector<Row>> rows(qint64 first, int count, Width width) = 0;
    /// All of a value that was cut, or `most` bytes of it. Errors: Source….
    virtual Result<Value> whole(const Row& row, int column, qsizetype most = kAllBytes) = 0;
};

struct RowSource
{
    QString image{}; ///< at rest
    QString table{};
    RowQuery query{};
    QString workFolder{}; ///< for lists that would fill the memory
    /// Of the table, as somebody counted them. Not relied on.
    std::optional<qint64> rowsHint{};
};

/// Errors: Source…, CannotJudge where the table or the order needs what is missing here.
Result<std::unique_ptr<RowSet>> openRows(const RowSource& source);

} // namespace core::rows
