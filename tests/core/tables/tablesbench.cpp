#include "tests/core/tables/tablesbench.h"

#include <QDir>

using namespace core;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace tablestest {

namespace {

QByteArray quoted(const QString& name)
{
    return '"' + name.toUtf8().replace("\"", "\"\"") + '"';
}

QString all(Database& database, const QByteArray& sql, const QByteArray& separator = "char(10)")
{
    return database.ask("SELECT group_concat(line, " + separator + ") FROM (" + sql + ")");
}

} // namespace

bool Bench::make(const QByteArrayList& both, const QByteArrayList& live,
                 const QByteArrayList& backup, const QByteArray& journal) const
{
    Database now(this->live());
    Database then(image());
    return now.run({"PRAGMA journal_mode=" + journal}) && now.run(both) && now.run(live)
        && then.run(both) && then.run(backup);
}

QString Bench::log(int before) const
{
    const QString folder = m_folder.filePath(u"log%1"_s.arg(m_runs - before));
    QDir().mkpath(folder);
    return folder;
}

tables::BringBackSpec Bench::spec(const tables::Choice& choice) const
{
    return {.live = live(), .image = image(), .choice = choice, .logFolder = log()};
}

Bench::Outcome Bench::bring(const tables::Choice& choice)
{
    Sink sink;
    beginRun();
    m_troubles.clear();
    return tables::bringBack(spec(choice), {{}, sink}, &m_troubles);
}

Bench::Outcome Bench::bringUntil(const std::function<bool(const Progress&)>& isEnough,
                                 const tables::TableChoice& table)
{
    std::stop_source stop;
    Sink sink;
    sink.onReport = [&](const Progress& progress) {
        if (isEnough(progress))
            stop.request_stop();
    };
    beginRun();
    return tables::bringBack(spec(table), {stop.get_token(), sink});
}

Bench::Outcome Bench::takeBack()
{
    Sink sink;
    beginRun();
    m_troubles.clear();
    return tables::takeBack({.live = live(), .logFolder = log(1), .newLogFolder = log()},
                            {{}, sink}, &m_troubles);
}

QStringList Bench::troubles() const
{
    QStringList lines;
    for (const tables::RowTrouble& trouble : m_troubles)
        lines << QStringList{trouble.table, trouble.key, trouble.parent}.join(u' ').trimmed();
    return lines;
}

QString Bench::ask(const QByteArray& sql) const
{
    return Database(live()).ask(sql);
}

QString Bench::rowsOf(const QString& path, const QByteArray& table)
{
    Database database(path);
    const QString columns = database.ask(
        "SELECT group_concat('typeof(\"' || replace(name, '\"', '\"\"') || '\") || quote(\"' || "
        "replace(name, '\"', '\"\"') || '\")', '||'',''||') FROM pragma_table_info('"
        + QByteArray(table).replace("'", "''") + "')");
    return all(database,
               "SELECT " + columns.toUtf8() + " AS line FROM " + quoted(QString::fromUtf8(table))
                   + " ORDER BY 1");
}

QString Bench::stateOf(const QString& path)
{
    QStringList names;
    QString state;
    {
        Database database(path);
        state = all(database,
                    "SELECT type || name || coalesce(sql, '') AS line FROM sqlite_schema ORDER BY "
                    "type, name");
        names = all(database,
                    "SELECT name AS line FROM pragma_table_list WHERE schema = 'main' AND type IN "
                    "('table', 'virtual') AND name NOT IN ('sqlite_schema') ORDER BY name",
                    "char(1)")
                    .split(u'\x01');
        state += u'\n' + database.ask("PRAGMA integrity_check");
    }
    for (const QString& name : names)
        state += u'\n' + name + u":\n"_s + rowsOf(path, name.toUtf8());
    return state;
}

QByteArrayList itemTable()
{
    return {"CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, n)",
            "CREATE INDEX item_name ON item(name)"};
}

QByteArray itemsNow()
{
    return "INSERT INTO item VALUES(1, 'one', 1), (2, 'newer', 2), (4, 'new', 4)";
}

QByteArray itemsThen()
{
    return "INSERT INTO item VALUES(1, 'one', 1), (2, 'two', 2), (3, 'three', 3)";
}

rows::Value integer(qint64 number)
{
    return {.type = rows::ValueType::Integer, .integer = number};
}

rows::Value text(const QByteArray& utf8)
{
    return {.type = rows::ValueType::Text, .bytes = utf8, .size = utf8.size()};
}

QString told(const Bench::Outcome& outcome)
{
    if (!outcome)
        return outcomeOf(outcome) + u": "_s + outcome.error().detail;
    QStringList tables;
    for (const tables::TableOutcome& table : outcome->tables)
        tables << u"%1+%2 -%3 ~%4"_s.arg(table.wasMade ? u"made "_s : QString())
                      .arg(table.added)
                      .arg(table.removed)
                      .arg(table.changed);
    return u"ok: "_s + tables.join(u", ");
}

} // namespace tablestest
