#pragma once

#include "core/base/result.h"
#include "core/sqlite/objectmaker.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace core::sqlite {
class Connection;
class Statement;
} // namespace core::sqlite

namespace core::tables {

/// A column that can be written.
struct TableColumn
{
    QString name{};
    QString type{}; ///< as declared
    QByteArray affinity{}; ///< a type that has it. Source: https://www.sqlite.org/datatype3.html
    bool notNull = false;
    QString defaultSql{}; ///< empty: none
};

/// A part of the key, by which a row is found again.
struct KeyPart
{
    QString column{}; ///< "rowid" or another name of it where no column is the key
    QByteArray collation{}; ///< empty for a rowid

    [[nodiscard]] QByteArray sql() const;
    friend bool operator==(const KeyPart&, const KeyPart&) = default;
};

/// One table of one database, as far as its rows can be matched and written.
struct TableFacts
{
    QString name{}; ///< as the schema writes it
    bool isVirtual = false;
    std::vector<TableColumn> columns{}; ///< without generated and hidden ones
    /// By its primary key, else by its rowid; empty where rows have no name at all.
    std::vector<KeyPart> key{};
    bool keyIsInteger = false; ///< a rowid, or a column that is one
    bool keyMayBeNull = false; ///< rows of which that is true have no name
    QByteArray rowid{}; ///< what to call the rowid; empty where that is a column, or cannot be said

    [[nodiscard]] QByteArray from() const;
    [[nodiscard]] int indexOf(const QString& column) const; ///< -1: none
    [[nodiscard]] QStringList keyColumns() const;
};

/// The table of that name, whatever its case; none if there is none, or it is a view.
/// Errors: Source…, CannotJudge (its module is missing), InvalidArgument for tables that belong to
/// SQLite or to a virtual table.
Result<std::optional<TableFacts>> factsOf(sqlite::Connection& connection, const QString& table);

/// As SQLite compares names: only the letters of ASCII are the same in both cases.
[[nodiscard]] bool sameName(const QString& one, const QString& other);

/// The statement that the schema keeps; empty where there is no such object.
Result<QString> storedSql(sqlite::Connection& connection, sqlite::SchemaObject kind,
                          const QString& name);

} // namespace core::tables
