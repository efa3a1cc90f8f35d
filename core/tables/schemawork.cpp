#include "core/tables/schemawork.h"

#include "core/sqlite/connection.h"
#include "core/sqlite/eachrow.h"
#include "core/sqlite/quoting.h"
#include "core/sqlite/statement.h"
#include "core/tables/tablefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::tables {

using compare::ObjectKind;

namespace {

using sqlite::Statement;

/// What the schema has under a name. Triggers have names of their own, all others share them.
struct Stored
{
    QString type{};
    QString name{};
    QString table{};
    QString sql{};
};

Result<std::optional<Stored>> storedAs(sqlite::Connection& connection, bool isTrigger,
                                       const QString& name)
{
    std::optional<Stored> stored;
    const auto read = forEachRow(
        connection,
        QByteArray("SELECT type, name, tbl_name, sql FROM main.sqlite_schema WHERE type ")
            + (isTrigger ? "=" : "<>") + " 'trigger' AND name = " + sqlite::quotedText(name)
            + " COLLATE NOCASE",
        [&](const Statement& row) {
            stored = {
                .type = row.text(0), .name = row.text(1), .table = row.text(2), .sql = row.text(3)};
        });
    if (!read)
        return read.error();
    return stored;
}

Error taken(const sqlite::Connection& live, const Stored& stored)
{
    return {.code = ErrorCode::RestoreBlocked,
            .path = live.path(),
            .detail = u"the name \"%1\" is taken by a %2 of \"%3\""_s.arg(stored.name, stored.type,
                                                                          stored.table)};
}

class Planner
{
public:
    Planner(sqlite::Connection& live, sqlite::Connection& backup)
        : m_live(live)
        , m_backup(backup)
    {
    }

    Result<> addTable(const QString& name)
    {
        const auto now = factsOf(m_live, name);
        const auto then = now ? factsOf(m_backup, name) : now;
        if (!then)
            return then.error();
        if (!*then)
            return Error{.code = ErrorCode::TableUnknown, .path = m_backup.path(), .detail = name};
        if (*now)
            return {};
        if (auto added = add(ObjectKind::Table, (*then)->name); !added)
            return added;
        return addWhatBelongsTo((*then)->name);
    }

    Result<> add(ObjectKind kind, const QString& name)
    {
        const bool isTrigger = kind == ObjectKind::Trigger;
        const auto then = storedAs(m_backup, isTrigger, name);
        if (!then)
            return then.error();
        const QString type = sqlite::typeWord(objectOf(kind));
        if (!*then || (*then)->type != type || (*then)->sql.isEmpty())
            return Error{.code = ErrorCode::InvalidArgument,
                         .path = m_backup.path(),
                         .detail = u"there is no %1 \"%2\" in the backup"_s.arg(type, name)};
        const auto now = storedAs(m_live, isTrigger, name);
        if (!now)
            return now.error();
        const bool isIts = *now && (*now)->type == type && sameName((*now)->table, (*then)->table);
        if (*now && !isIts)
            return taken(m_live, **now);
        if (*now && (*now)->sql == (*then)->sql)
            return {};
        SchemaChange change{.object = {.kind = kind, .name = (*then)->name},
                            .table = (*then)->table,
                            .before = *now ? (*now)->sql : QString(),
                            .after = (*then)->sql};
        auto& list = kind == ObjectKind::Table ? m_work.tables : m_work.others;
        if (std::ranges::find(list, change) == list.end())
            list.push_back(std::move(change));
        return {};
    }

    SchemaWork take()
    {
        // A trigger of a view needs the view.
        std::ranges::stable_sort(m_work.others, {}, [](const SchemaChange& change) {
            return change.object.kind == ObjectKind::Index ? 0
                : change.object.kind == ObjectKind::View   ? 1
                                                           : 2;
        });
        return std::move(m_work);
    }

private:
    Result<> addWhatBelongsTo(const QString& table)
    {
        std::vector<std::pair<ObjectKind, QString>> found;
        const auto read = forEachRow(
            m_backup,
            "SELECT type, name FROM main.sqlite_schema WHERE type IN ('index', 'trigger') AND sql "
            "IS NOT NULL AND tbl_name = "
                + sqlite::quotedText(table) + " COLLATE NOCASE ORDER BY rowid",
            [&](const Statement& row) {
                const bool isIndex = row.text(0) == u"index";
                found.emplace_back(isIndex ? ObjectKind::Index : ObjectKind::Trigger, row.text(1));
            });
        if (!read)
            return read;
        for (const auto& [kind, name] : found) {
            if (auto added = add(kind, name); !added)
                return added;
        }
        return {};
    }

    sqlite::Connection& m_live;
    sqlite::Connection& m_backup;
    SchemaWork m_work;
};

Error blocked(Error error, const SchemaChange& change)
{
    const bool isOurs = error.code == ErrorCode::Internal || sqlite::isConstraint(error);
    if (!isOurs)
        return error;
    error.code = ErrorCode::RestoreBlocked;
    error.detail = u"%1 \"%2\": %3"_s.arg(sqlite::typeWord(objectOf(change.object.kind)),
                                          change.object.name, error.detail);
    return error;
}

} // namespace

sqlite::SchemaObject objectOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Table: return sqlite::SchemaObject::Table;
    case ObjectKind::Index: return sqlite::SchemaObject::Index;
    case ObjectKind::Trigger: return sqlite::SchemaObject::Trigger;
    case ObjectKind::View: return sqlite::SchemaObject::View;
    }
    return sqlite::SchemaObject::Table;
}

bool SchemaWork::makes(const QString& table) const
{
    return std::ranges::any_of(
        tables, [&](const SchemaChange& change) { return sameName(change.object.name, table); });
}

Result<SchemaWork> schemaWorkOf(sqlite::Connection& live, sqlite::Connection& backup,
                                const Choice& choice)
{
    Planner planner(live, backup);
    for (const TableChoice& table : choice.tables) {
        if (auto added = planner.addTable(table.table); !added)
            return added.error();
    }
    for (const ObjectChoice& object : choice.objects) {
        if (object.kind == ObjectKind::Table)
            return Error{.code = ErrorCode::InvalidArgument,
                         .path = backup.path(),
                         .detail = u"\"%1\": tables come back with their rows"_s.arg(object.name)};
        if (auto added = planner.add(object.kind, object.name); !added)
            return added.error();
    }
    return planner.take();
}

Result<> makeChange(sqlite::Connection& live, const SchemaChange& change)
{
    const auto kind = objectOf(change.object.kind);
    if (!change.before.isEmpty()) {
        if (auto dropped = sqlite::dropObject(live, kind, change.object.name); !dropped)
            return blocked(dropped.error(), change);
    }
    if (change.after.isEmpty())
        return {};
    const auto made =
        sqlite::makeObject(live, kind, change.object.name, change.table, change.after);
    return made ? made : blocked(made.error(), change);
}

Result<SetAsideIndexes> SetAsideIndexes::drop(sqlite::Connection& live, const QString& table)
{
    SetAsideIndexes aside;
    const auto read = forEachRow(
        live,
        "SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND sql IS NOT "
        "NULL AND tbl_name = "
            + sqlite::quotedText(table) + " COLLATE NOCASE ORDER BY rowid",
        [&](const Statement& row) {
            aside.m_indexes.push_back({.object = {.kind = ObjectKind::Index, .name = row.text(0)},
                                       .table = table,
                                       .after = row.text(1)});
        });
    if (!read)
        return read.error();
    for (const SchemaChange& index : aside.m_indexes) {
        auto dropped = sqlite::dropObject(live, sqlite::SchemaObject::Index, index.object.name);
        if (!dropped)
            return dropped.error();
    }
    return aside;
}

Result<> SetAsideIndexes::makeAgain(sqlite::Connection& live) const
{
    for (const SchemaChange& index : m_indexes) {
        if (auto made = makeChange(live, index); !made)
            return made;
    }
    return {};
}

Result<bool> keepsSequences(sqlite::Connection& connection)
{
    const auto stored = storedAs(connection, /*isTrigger=*/false, u"sqlite_sequence"_s);
    return stored ? Result<bool>(stored->has_value()) : stored.error();
}

Result<std::optional<qint64>> sequenceOf(sqlite::Connection& connection, const QString& table)
{
    std::optional<qint64> sequence;
    const auto isKept = keepsSequences(connection);
    if (!isKept)
        return isKept.error();
    if (!*isKept)
        return sequence;
    const auto read = forEachRow(connection,
                                 "SELECT max(seq) FROM main.sqlite_sequence WHERE name = "
                                     + sqlite::quotedText(table),
                                 [&](const Statement& row) {
                                     if (!row.isNull(0))
                                         sequence = row.integer(0);
                                 });
    if (!read)
        return read.error();
    return sequence;
}

Result<> setSequence(sqlite::Connection& live, const QString& table, std::optional<qint64> value)
{
    const QByteArray name = sqlite::quotedText(table);
    if (auto cleared = live.execute("DELETE FROM main.sqlite_sequence WHERE name = " + name);
        !cleared)
        return cleared;
    if (!value)
        return {};
    return live.execute("INSERT INTO main.sqlite_sequence(name, seq) VALUES(" + name + ", "
                        + QByteArray::number(*value) + ")");
}

} // namespace core::tables
