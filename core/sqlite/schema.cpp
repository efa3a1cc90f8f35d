#include "core/sqlite/schema.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"

#include <QHash>

namespace core::sqlite {

namespace {

/// The end of the name that starts at `at`, quoted in any of SQLite's four ways or bare.
qsizetype endOfName(const QString& sql, qsizetype at)
{
    static const QString openers = QStringLiteral("\"'`[");
    static const QString closers = QStringLiteral("\"'`]");
    const qsizetype kind = at < sql.size() ? openers.indexOf(sql[at]) : -1;
    if (kind < 0) {
        while (at < sql.size() && !sql[at].isSpace() && sql[at] != u'(')
            ++at;
        return at;
    }
    for (++at; at < sql.size(); ++at) {
        if (sql[at] != closers[kind])
            continue;
        const bool doubled = at + 1 < sql.size() && sql[at + 1] == closers[kind];
        if (!doubled)
            return at + 1;
        ++at;
    }
    return sql.size();
}

/// SQLite stores "CREATE VIRTUAL TABLE " followed by what the user wrote from the name on:
/// `name USING module(arguments)`. Comments between them are legal but not seen in the wild.
QString moduleOf(const QString& sql)
{
    static constexpr QLatin1StringView prefix("CREATE VIRTUAL TABLE ");
    if (!sql.startsWith(prefix, Qt::CaseInsensitive))
        return {};
    const QString rest = sql.mid(endOfName(sql, prefix.size())).trimmed();
    static constexpr QLatin1StringView usingWord("using");
    if (!rest.startsWith(usingWord, Qt::CaseInsensitive))
        return {};
    const QString module = rest.mid(usingWord.size()).trimmed();
    QString name = module.left(endOfName(module, 0)).toLower();
    if (name.size() > 1 && QStringLiteral("\"'`[").contains(name.front()))
        name = name.mid(1, name.size() - 2);
    return name;
}

Result<QHash<QString, QString>> typesOf(Connection& connection)
{
    // Source: https://www.sqlite.org/pragma.html#pragma_table_list
    auto list = connection.prepare("PRAGMA main.table_list");
    if (!list)
        return list.error();
    QHash<QString, QString> types;
    for (;;) {
        const auto row = list->step();
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            return types;
        if (list->text(0) == u"main")
            types.insert(list->text(1), list->text(2));
    }
}

TableKind kindOf(const QString& name, const QString& type)
{
    if (type == u"virtual")
        return TableKind::Virtual;
    if (type == u"shadow")
        return TableKind::Shadow;
    return name.startsWith(QLatin1StringView("sqlite_"), Qt::CaseInsensitive) ? TableKind::Internal
                                                                              : TableKind::Ordinary;
}

} // namespace

Result<std::vector<TableInfo>> tablesOf(Connection& connection)
{
    const auto types = typesOf(connection);
    if (!types)
        return types.error();
    auto schema = connection.prepare(
        "SELECT t.name, t.rootpage, t.sql, coalesce(i.n, 0) FROM main.sqlite_schema t LEFT JOIN "
        "(SELECT lower(tbl_name) AS owner, count(*) AS n FROM main.sqlite_schema WHERE type = "
        "'index' "
        "GROUP BY 1) i ON i.owner = lower(t.name) WHERE t.type = 'table' ORDER BY t.rowid");
    if (!schema)
        return schema.error();

    std::vector<TableInfo> tables;
    for (;;) {
        const auto row = schema->step();
        if (!row)
            return row.error();
        if (*row == Statement::Row::Done)
            return tables;
        TableInfo table{.name = schema->text(0)};
        const QString sql = schema->text(2);
        const bool isVirtual =
            sql.startsWith(QLatin1StringView("CREATE VIRTUAL"), Qt::CaseInsensitive);
        table.kind = isVirtual ? TableKind::Virtual : kindOf(table.name, types->value(table.name));
        table.module = isVirtual ? moduleOf(sql) : QString();
        table.rootPage = static_cast<std::uint32_t>(schema->integer(1));
        table.indexCount = static_cast<int>(schema->integer(3));
        tables.push_back(std::move(table));
    }
}

} // namespace core::sqlite
