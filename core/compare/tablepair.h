#pragma once

#include "core/compare/tablefacts.h"
#include "core/sqlite/rowencoding.h"

#include <optional>
#include <vector>

namespace core::compare {

enum class Which { First, Second };

/// One column of the rows that are compared: where each side has it, as an index into the columns
/// of its shape; -1 where it has none.
struct ComparedColumn
{
    int first = -1;
    int second = -1;

    [[nodiscard]] int of(Which which) const { return which == Which::First ? first : second; }
};

/// By what rows are matched.
enum class PairKey {
    Rowid, ///< the rowid is the key of both
    Declared, ///< a primary key that is not the rowid on one side at least
    None, ///< the content
};

/// The two tables of a comparison, at least one of which is there, and how their rows are asked
/// for.
struct TablePair
{
    std::optional<TableFacts> first{};
    std::optional<TableFacts> second{};
    std::vector<ComparedColumn> columns{};
    PairKey key = PairKey::None;
    std::vector<ComparedColumn> keyColumns{}; ///< Declared only
    std::vector<KeyPart> keyParts{}; ///< Declared only; of keyColumns
    bool isUtf8 = true; ///< both databases keep texts in UTF-8
    sqlite::TextForm form = sqlite::TextForm::Utf8;

    [[nodiscard]] const std::optional<TableFacts>& facts(Which which) const
    {
        return which == Which::First ? first : second;
    }
    [[nodiscard]] bool isInBoth() const { return first && second; }
    /// Both give a rowid by which equal rows may be found at once, though it is not their key.
    [[nodiscard]] bool hasRowids() const;
    /// Where each of keyColumns is among `columns`.
    [[nodiscard]] std::vector<int> keyPlaces() const;
    /// More than SQLite gives in one row: then they come packed.
    [[nodiscard]] bool isWide() const;
};

/// `firstEncoding`: as PRAGMA encoding has it; empty where there is no such side.
TablePair pairOf(std::optional<TableFacts> first, std::optional<TableFacts> second,
                 const QString& firstEncoding, const QString& secondEncoding);

} // namespace core::compare
