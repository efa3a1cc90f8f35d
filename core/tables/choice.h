#pragma once

#include "core/compare/schemadifference.h"
#include "core/rows/value.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::tables {

/// What happens where live database and backup both have something to say. Rows are matched by
/// their key.
enum class Conflict {
    /// The table is as in the backup: rows that it does not have go.
    Replace,
    /// Only rows that are missing now come back.
    AddMissing,
    /// Missing rows come back, changed ones get the values of the backup; newer rows stay.
    Overwrite,
};
/// "replace", "add-missing", "overwrite"
[[nodiscard]] QString conflictKey(Conflict conflict);
[[nodiscard]] std::optional<Conflict> conflictFromKey(const QString& key);

using RowKey = std::vector<rows::Value>;

/// What is to be brought back of one table. Without keys and condition: all of it.
struct TableChoice
{
    QString table{};
    Conflict conflict = Conflict::Replace;
    /// Only these rows: as the backup has them; those that the backup lacks go under Replace.
    std::vector<RowKey> keys{};
    /// Only rows for which this SQL expression is true, on either side. Untrusted.
    QString where{};
    /// Columns of the live table whose values come from a column of another name in the backup.
    QHash<QString, QString> columnsFrom{};
    /// Values for columns of the live table that the backup lacks; else the default of the column.
    QHash<QString, rows::Value> values{};

    [[nodiscard]] bool isWhole() const { return keys.empty() && where.isEmpty(); }
    friend bool operator==(const TableChoice&, const TableChoice&) = default;
};

/// A view, trigger or index that is to be made again as the backup has it.
struct ObjectChoice
{
    compare::ObjectKind kind = compare::ObjectKind::View;
    QString name{};

    friend bool operator==(const ObjectChoice&, const ObjectChoice&) = default;
};

struct Choice
{
    std::vector<TableChoice> tables{};
    std::vector<ObjectChoice> objects{};

    [[nodiscard]] bool isNone() const { return tables.empty() && objects.empty(); }
    friend bool operator==(const Choice&, const Choice&) = default;
};

} // namespace core::tables
