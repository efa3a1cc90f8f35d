#include "core/tables/virtualrows.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/schema.h"
#include "core/tables/tablefacts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::tables {

namespace {

Error blocked(const sqlite::Connection& connection, const QString& table, const QString& why)
{
    return {.code = ErrorCode::RestoreBlocked,
            .path = connection.path(),
            .detail = u"table \"%1\": %2"_s.arg(table, why)};
}

bool isFullText(const sqlite::TableInfo& info)
{
    return info.module == u"fts4" || info.module == u"fts5"; // FTS3 keeps all it indexes
}

/// The table that a full-text index is of, by its option `content`. Sources:
/// https://www.sqlite.org/fts5.html#external_content_tables, https://www.sqlite.org/fts3.html
Result<QString> contentOf(sqlite::Connection& connection, const QString& index)
{
    static const QRegularExpression option(
        u"\\bcontent\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\"|\\[([^\\]]*)\\]|`([^`]*)`|(\\w+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto sql = storedSql(connection, sqlite::SchemaObject::Table, index);
    if (!sql)
        return sql.error();
    return option.match(*sql).capturedTexts().value(option.match(*sql).lastCapturedIndex());
}

/// All full-text indexes of other tables, and of which.
Result<std::vector<std::pair<QString, QString>>> followers(sqlite::Connection& connection)
{
    const auto tables = sqlite::tablesOf(connection);
    if (!tables)
        return tables.error();
    std::vector<std::pair<QString, QString>> found;
    for (const sqlite::TableInfo& info : *tables) {
        if (!isFullText(info))
            continue;
        const auto content = contentOf(connection, info.name);
        if (!content)
            return content.error();
        if (!content->isEmpty())
            found.emplace_back(info.name, *content);
    }
    return found;
}

bool isAmong(const QString& name, const QStringList& names)
{
    return std::ranges::any_of(names, [&](const QString& each) { return sameName(each, name); });
}

} // namespace

Result<bool> followsContent(sqlite::Connection& connection, const QString& table)
{
    const auto facts = factsOf(connection, table);
    if (!facts)
        return facts.error();
    if (!*facts || !(*facts)->isVirtual)
        return false;
    const auto found = followers(connection);
    if (!found)
        return found.error();
    return std::ranges::any_of(*found,
                               [&](const auto& each) { return sameName(each.first, table); });
}

Result<QStringList> followersOf(sqlite::Connection& connection, const QStringList& tables)
{
    const auto found = followers(connection);
    if (!found)
        return found.error();
    QStringList indexes;
    for (const auto& [index, content] : *found) {
        if (isAmong(index, tables) || isAmong(content, tables))
            indexes << index;
    }
    return indexes;
}

Result<> followContent(sqlite::Connection& live, const QStringList& tables)
{
    const auto indexes = followersOf(live, tables);
    if (!indexes)
        return indexes.error();
    for (const QString& index : *indexes) {
        if (auto built = live.execute(rebuildSql(index)); !built)
            return built.error().code == ErrorCode::Internal
                ? blocked(live, index, built.error().detail)
                : built.error();
    }
    return {};
}

QByteArray rebuildSql(const QString& table)
{
    const QByteArray name = sqlite::quotedName(table);
    return "INSERT INTO " + name + "(" + name + ") VALUES('rebuild')";
}

Result<> checkVirtual(sqlite::Connection& connection, const QString& table)
{
    const auto tables = sqlite::tablesOf(connection);
    if (!tables)
        return tables.error();
    const auto named = [&](const QString& name) {
        return std::ranges::find_if(
            *tables, [&](const sqlite::TableInfo& info) { return sameName(info.name, name); });
    };
    const auto found = named(table);
    const QString module = found == tables->end() ? QString() : found->module;
    if (module == u"rtree" || module == u"rtree_i32")
        return {};
    if (!QStringList{u"fts3"_s, u"fts4"_s, u"fts5"_s}.contains(module))
        return blocked(connection, table,
                       u"rows of the module \"%1\" cannot be put back"_s.arg(module));
    if (named(table + u"_content"_s) == tables->end())
        return blocked(
            connection, table,
            u"a full-text index without a content of its own cannot be put back row by row"_s);
    return {};
}

} // namespace core::tables
