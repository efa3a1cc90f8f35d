#pragma once

#include "core/base/jobcontext.h"
#include "core/tables/bringback.h"
#include "core/tables/changelog.h"
#include "core/tables/tablewriter.h"

namespace core::tables {

/// Fewer rows do not pay for making the indexes of a table again.
inline constexpr qint64 kManyRows = 10'000;

/// One table of a change log.
struct LoggedPart
{
    const ChangeLogReader& log;
    std::size_t table = 0;

    [[nodiscard]] const LoggedTable& logged() const { return log.tables()[table]; }
};

/// What a row gets that is to be put in, valid until the next call; null: this one is not.
using NewValues = std::function<Result<const std::vector<rows::Value>*>(const RowChange&)>;

/// Changes the rows of a table as its log says. `values` is asked of each change of `from`, which
/// may be another log. First all rows go that are removed or changed, then all come that are
/// changed or added: so values that are unique can change places. Errors: RestoreBlocked (a
/// constraint), Source…, Destination…, Cancelled, those of `values`.
Result<> applyRows(sqlite::Connection& live, const LoggedPart& what, const LoggedPart& from,
                   const NewValues& values, const JobContext& job);

Result<qint64> countRows(sqlite::Connection& live, const TableFacts& table);

[[nodiscard]] TableOutcome outcomeOf(const LoggedTable& logged);

} // namespace core::tables
