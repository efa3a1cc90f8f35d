#pragma once

#include "core/compare/tabledifference.h"
#include "ui/diff/keptrows.h"

#include <QByteArray>

#include <array>
#include <map>
#include <vector>

namespace ui::diff {

/// Which differing rows of a table are ticked: kinds as a whole, and the rows that are not as the
/// rest of their kind, by their key. A tick on millions of rows takes no memory.
class RowTicks
{
public:
    using Change = core::compare::Change;
    using RowDifference = core::compare::RowDifference;
    using Key = std::vector<core::rows::Value>;

    void setAll(Change kind, bool ticked);
    void set(const RowDifference& row, bool ticked);
    [[nodiscard]] bool isTicked(const RowDifference& row) const;
    /// How many are, where there are `rows` of that kind.
    [[nodiscard]] qint64 count(Change kind, qint64 rows) const;
    [[nodiscard]] qint64 count(const KindCounts& rows) const;
    [[nodiscard]] bool isNone(const KindCounts& rows) const { return count(rows) == 0; }
    /// All rows of that kind but the exceptions, known or still to come. Else the exceptions alone.
    [[nodiscard]] bool isAll(Change kind) const { return of(kind).ticked; }
    /// Every row of that kind without an exception.
    [[nodiscard]] bool isWhole(Change kind) const;
    /// The keys of the rows that are not as the rest of their kind.
    [[nodiscard]] std::vector<Key> exceptions(Change kind) const;

    friend bool operator==(const RowTicks&, const RowTicks&) = default;

private:
    struct Kind
    {
        bool ticked = false;
        std::map<QByteArray, Key> exceptions{}; ///< by the key as bytes

        friend bool operator==(const Kind&, const Kind&) = default;
    };

    [[nodiscard]] const Kind& of(Change kind) const;

    std::array<Kind, 3> m_kinds{};
};

} // namespace ui::diff
