#pragma once

#include "core/compare/tabledifference.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui::diff {

struct ComparedTable;

/// One column as the two sides have it.
struct DiffColumn
{
    QString name{};
    std::optional<int> first{}; ///< its place there; none: that side does not have it
    std::optional<int> second{};
    bool isKey = false;
    bool isNumber = false;

    friend bool operator==(const DiffColumn&, const DiffColumn&) = default;
};

/// The values of one column in one row.
struct DiffCell
{
    const core::rows::Value* first = nullptr; ///< none: the row, or the column, is not there
    const core::rows::Value* second = nullptr;

    /// The one that is shown where only one is.
    [[nodiscard]] const core::rows::Value* value() const { return second ? second : first; }
};

/// Those of both sides, matched by name; those that only the second has at the end.
[[nodiscard]] std::vector<DiffColumn> columnsOf(const ComparedTable& table);

[[nodiscard]] DiffCell cellOf(const core::compare::RowDifference& row, const DiffColumn& column);
/// Those of the columns that have other values on the other side, in a row that both have.
[[nodiscard]] std::vector<bool> differing(const core::compare::RowDifference& row,
                                          const std::vector<DiffColumn>& columns);

} // namespace ui::diff
