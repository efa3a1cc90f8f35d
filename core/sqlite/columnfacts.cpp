#include "core/sqlite/columnfacts.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace core::sqlite {

namespace {

/// Source: https://www.sqlite.org/datatype3.html, section 3.1
QByteArray affinityOf(const QByteArray& declaredType, bool isStrict)
{
    const QByteArray type = declaredType.toUpper();
    const auto has = [&type](const char* word) { return type.contains(word); };
    if (has("INT"))
        return "INTEGER";
    if (has("CHAR") || has("CLOB") || has("TEXT"))
        return "TEXT";
    if (type.isEmpty() || has("BLOB") || (isStrict && type == "ANY"))
        return "BLOB";
    if (has("REAL") || has("FLOA") || has("DOUB"))
        return "REAL";
    return "NUMERIC";
}

/// Source: https://www.sqlite.org/pragma.html#pragma_table_list
Result<bool> isStrict(Connection& connection, const QString& table)
{
    auto list = connection.prepare("PRAGMA main.table_list(" + quotedName(table) + ")");
    if (!list)
        return list.error();
    for (;;) {
        const auto row = list->step();
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            return false;
        if (list->text(0) == u"main")
            return list->integer(5) != 0;
    }
}

} // namespace

bool ColumnFacts::isBuiltIn() const
{
    static constexpr std::array known{"BINARY", "NOCASE", "RTRIM"};
    return std::ranges::any_of(known, [this](const char* name) {
        return collation.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QByteArray ColumnFacts::sql() const
{
    return affinity + " COLLATE " + quotedName(QString::fromUtf8(collation));
}

Result<ColumnFacts> columnFacts(Connection& connection, const QString& table, const QString& column)
{
    const char* type = nullptr;
    const char* collation = nullptr;
    const int rc = sqlite3_table_column_metadata(
        connection.handle(), "main", table.toUtf8().constData(), column.toUtf8().constData(), &type,
        &collation, nullptr, nullptr, nullptr);
    if (rc != SQLITE_OK)
        return connection.lastError();
    const QByteArray declared = type ? type : "";
    ColumnFacts facts{.collation = collation ? collation : "BINARY"};
    const auto strict = isStrict(connection, table);
    if (!strict)
        return strict.error();
    facts.affinity = affinityOf(declared, *strict);
    return facts;
}

} // namespace core::sqlite
