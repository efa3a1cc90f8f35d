#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace core::sqlite {
class Connection;
}

namespace core::rows {

struct Column
{
    QString name{};
    QString declaredType{}; ///< as the schema says it; may be empty
    int keyPart = 0; ///< its place in the primary key, from 1; 0: no part of it
    bool isGenerated = false;

    friend bool operator==(const Column&, const Column&) = default;
};

/// By what a row is found again.
enum class Access {
    Walk, ///< the rows lie in the order of their key
    Lookup, ///< they have a key, but lie in no order: virtual tables
    Position, ///< nothing but their place: views
};

/// A part of the key, as SQL, in the order in which the rows lie.
struct KeyPart
{
    QByteArray sql{};
    bool isDescending = false;

    friend bool operator==(const KeyPart&, const KeyPart&) = default;
};

/// What a table, virtual table or view looks like.
struct TableShape
{
    QString name{};
    std::vector<Column> columns{}; ///< those that `SELECT *` gives; may be none
    int hiddenColumns = 0;
    Access access = Access::Position;
    std::vector<KeyPart> key{}; ///< empty for Access::Position
    bool hasRowid = false; ///< the key is one integer

    [[nodiscard]] QByteArray from() const; ///< the table as SQL
    [[nodiscard]] QByteArray column(int index) const; ///< one of `columns` as SQL

    friend bool operator==(const TableShape&, const TableShape&) = default;
};

/// Not within a QuerySandbox: modules prepare statements of their own when they are first asked.
/// Errors: SourceDamaged, CannotJudge (a module or a column of a view is missing).
Result<TableShape> shapeOf(sqlite::Connection& view, const QString& table);

} // namespace core::rows
