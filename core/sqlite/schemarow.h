#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace core::sqlite {

/// What a row of sqlite_schema says of where a table or index lies.
struct SchemaRow
{
    QString type{}; ///< "table", "index", "view", "trigger"; another one in a damaged row
    QString name{};
    QString table{};
    std::int64_t root = 0; ///< 0: it has no pages of its own

    /// Virtual tables, views and triggers have none.
    [[nodiscard]] bool hasTree() const;
    [[nodiscard]] bool isIndex() const;
};

/// Decodes the record itself, for files that SQLite refuses. `record`: its start is enough, as long
/// as the first four columns are in it. `encoding`: as in the header of the database. None if it is
/// no such record. Source: https://www.sqlite.org/fileformat2.html, sections 2.1 and 2.6.
[[nodiscard]] std::optional<SchemaRow> decodeSchemaRow(std::span<const std::byte> record,
                                                       std::uint32_t encoding);

} // namespace core::sqlite
