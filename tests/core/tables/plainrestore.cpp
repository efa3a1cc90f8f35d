#include "tests/core/tables/plainrestore.h"

#include <QFile>

#include <algorithm>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace tablestest {

namespace {

QByteArray literal(const rows::Value& value)
{
    return value.type == rows::ValueType::Integer ? QByteArray::number(value.integer)
                                                  : "'" + value.bytes + "'";
}

} // namespace

PlainRestore::PlainRestore(const QString& folder, const MadeSchema& made)
    : m_made(made)
{
    const QString path = folder + u"/after.db"_s;
    QFile::remove(path);
    QFile::copy(folder + u"/live.db"_s, path); // nobody has a -wal beside it
    m_after = std::make_unique<Database>(path);
    for (;;) { // none may fire
        const QString trigger =
            m_after->ask("SELECT name FROM main.sqlite_schema WHERE type = 'trigger'");
        if (trigger.isEmpty())
            break;
        m_after->run({"DROP TRIGGER main." + quoted(trigger)});
    }
    m_after->run({"PRAGMA foreign_keys = OFF", "PRAGMA synchronous = OFF",
                  "PRAGMA journal_mode = MEMORY", "ATTACH '" + folder.toUtf8() + "/live.db' AS l",
                  "ATTACH '" + folder.toUtf8() + "/image.db' AS b"});
}

KeyEffect PlainRestore::effectOn(const MadeTable& child, const MadeReference& reference)
{
    const MadeTable& parent = m_made.tables()[static_cast<std::size_t>(reference.target)];
    const QStringList columns = reference.toCode ? QStringList{u"code"_s} : parent.keyColumns();
    QByteArrayList same;
    QByteArrayList given;
    QByteArrayList unchanged;
    for (int i = 0; i < columns.size(); ++i) {
        const QByteArray own = quoted(reference.columns[i]);
        same << "p." + quoted(columns[i]) + " = +c." + own; // as the parent compares
        given << "c." + own + " IS NOT NULL";
        unchanged << "o." + own + " IS c." + own;
    }
    for (const QString& column : child.keyColumns())
        unchanged << "o." + quoted(column) + " = c." + quoted(column);
    const auto hasParent = [&](const QByteArray& schema) -> QByteArray {
        return "EXISTS (SELECT 1 FROM " + schema + "." + quoted(parent.name) + " p WHERE "
            + same.join(" AND ") + ")";
    };
    const auto from = [&](const QByteArray& schema) -> QByteArray {
        return "SELECT count(*) FROM " + schema + "." + quoted(child.name) + " c WHERE "
            + given.join(" AND ") + " AND ";
    };
    const auto isIn = [&](const QByteArray& schema) -> QByteArray {
        return "(" + quotedList(child.keyColumns(), "c.") + ") IN (SELECT "
            + quotedList(child.keyColumns()) + " FROM " + schema + "." + quoted(child.name) + ")";
    };
    const QByteArray stayed = "EXISTS (SELECT 1 FROM l." + quoted(child.name) + " o WHERE "
        + unchanged.join(" AND ") + ")";
    const QByteArray lonely = from("main") + "NOT " + hasParent("main") + " AND ";
    return {.withoutParent = count(lonely + "NOT " + stayed),
            .parentsInBackup = count(lonely + "NOT " + stayed + " AND " + hasParent("b")),
            .orphaned = count(lonely + stayed + " AND " + hasParent("l")),
            .childrenInBackup = count(from("b") + hasParent("main") + " AND NOT " + hasParent("l")
                                      + " AND NOT " + isIn("l") + " AND NOT " + isIn("main"))};
}

const MadeTable& PlainRestore::tableOf(const QString& name) const
{
    return *std::ranges::find(m_made.tables(), name, &MadeTable::name);
}

bool PlainRestore::apply(const Choice& choice)
{
    return std::ranges::all_of(choice.tables,
                               [this](const TableChoice& table) { return apply(table); });
}

bool PlainRestore::list(const TableChoice& choice, const QByteArray& key, int parts)
{
    const QByteArray name = quoted(choice.table);
    m_after->run({"DROP TABLE IF EXISTS temp.chosen",
                  QByteArray("CREATE TEMP TABLE chosen(k0") + (parts > 1 ? ", k1)" : ")")});
    const QByteArray where =
        choice.where.isEmpty() ? QByteArray() : " WHERE " + choice.where.toUtf8();
    if (choice.keys.empty())
        return m_after->run({"INSERT INTO temp.chosen SELECT " + key + " FROM l." + name + where,
                             "INSERT INTO temp.chosen SELECT " + key + " FROM b." + name + where});
    for (const RowKey& row : choice.keys) {
        QByteArrayList values;
        for (const rows::Value& value : row)
            values << literal(value);
        if (!m_after->run({"INSERT INTO temp.chosen VALUES(" + values.join(", ") + ")"}))
            return false;
    }
    return true;
}

bool PlainRestore::apply(const TableChoice& choice)
{
    const MadeTable& table = tableOf(choice.table);
    const QByteArray name = quoted(choice.table);
    const QByteArray key = quotedList(table.keyColumns());
    if (!list(choice, key, static_cast<int>(table.keyColumns().size())))
        return false;
    QStringList columns = table.columns();
    if (table.kind == MadeKind::Rowid)
        columns.prepend(u"rowid"_s);
    const QByteArray isChosen = "(" + key + ") IN (SELECT * FROM temp.chosen)";
    const QByteArray inBackup = "(" + key + ") IN (SELECT " + key + " FROM b." + name + ")";
    const QByteArray isMissing = "(" + key + ") NOT IN (SELECT " + key + " FROM main." + name + ")";
    QByteArray going = isChosen;
    if (choice.conflict == Conflict::AddMissing)
        going = "0";
    if (choice.conflict == Conflict::Overwrite)
        going += " AND " + inBackup;
    return m_after->code("DELETE FROM main." + name + " WHERE " + going) == 0
        && m_after->code("INSERT INTO main." + name + "(" + quotedList(columns) + ") SELECT "
                         + quotedList(columns) + " FROM b." + name + " WHERE " + isChosen + " AND "
                         + isMissing)
        == 0;
}

} // namespace tablestest
