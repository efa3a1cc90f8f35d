#pragma once

#include <QString>
#include <QtGlobal>

#include <optional>

namespace core::rows {

/// Which rows: nothing that people write becomes SQL.
struct Filter
{
    enum class Kind {
        Contains, ///< as text, upper and lower case alike; no blobs
        Equals, ///< as SQLite compares: by the collation of the column, numbers as numbers
        IsNull,
    };

    Kind kind = Kind::Contains;
    std::optional<int> column{}; ///< none: any; only for Contains
    QString text{};

    friend bool operator==(const Filter&, const Filter&) = default;
};

struct Sort
{
    int column = 0;
    bool isDescending = false;

    friend bool operator==(const Sort&, const Sort&) = default;
};

/// Which rows of a table, and in which order; without a sort, as they lie.
struct RowQuery
{
    std::optional<Sort> sort{};
    std::optional<Filter> filter{};

    friend bool operator==(const RowQuery&, const RowQuery&) = default;
};

} // namespace core::rows
