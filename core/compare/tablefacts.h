#pragma once

#include "core/compare/keyorder.h"
#include "core/rows/tableshape.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace core::compare {

struct KeyColumn
{
    int column = 0; ///< index into the columns of the shape
    /// None: one that only its application knows.
    std::optional<Collation> collation = Collation::Binary;
    bool isDescending = false;
};

/// What a comparison wants to know of a table of one side.
struct TableFacts
{
    rows::TableShape shape{};
    bool isVirtual = false;
    std::uint32_t root = 0; ///< 0: no pages of its own
    QString sql{}; ///< as it was made
    /// Its primary key, but that of a rowid table that is the rowid itself.
    std::vector<KeyColumn> primaryKey{};
    bool isKeyOrderKnown = true; ///< false: its index cannot be used here
    std::optional<int> rowidColumn{}; ///< INTEGER PRIMARY KEY
    bool isWithoutRowid = false;

    [[nodiscard]] bool hasRowid() const { return shape.hasRowid; }
    /// How the table calls its rowid. Needs hasRowid().
    [[nodiscard]] const QByteArray& rowid() const { return shape.key.front().sql; }
    /// The column of that name; -1 if there is none.
    [[nodiscard]] int columnNamed(const QString& name) const;
};

/// Not within a QuerySandbox. Errors: as rows::shapeOf().
Result<TableFacts> factsOf(sqlite::Connection& connection, const QString& table);

/// Names are compared as SQLite does: letters of English alike in upper and lower case.
[[nodiscard]] QByteArray foldedName(const QString& name);

} // namespace core::compare
