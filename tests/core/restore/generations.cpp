#include "tests/core/restore/generations.h"

#include <sqlite3.h>

using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace restoretest {

bool makeGeneration(const QString& path, int generation, const Layout& layout)
{
    const QByteArray number = QByteArray::number(generation);
    const QByteArray rows = QByteArray::number(layout.rows);
    Database database(path);
    int reserved = layout.reserved;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    return database.run({"PRAGMA page_size=" + QByteArray::number(layout.pageSize),
                         "PRAGMA auto_vacuum=" + QByteArray::number(layout.autoVacuum),
                         "PRAGMA encoding='" + layout.encoding + "'",
                         "PRAGMA journal_mode=" + layout.journal, "PRAGMA user_version=" + number,
                         "PRAGMA application_id=" + QByteArray::number(1000 + generation), "BEGIN",
                         "CREATE TABLE only_in_" + number + "(a)",
                         "CREATE TABLE rows(id INTEGER PRIMARY KEY, generation INT, body TEXT)",
                         "CREATE TABLE total(generation INT, rows INT)",
                         "CREATE TABLE log(n INTEGER PRIMARY KEY, generation INT)",
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                             + rows + ") INSERT INTO rows SELECT i, " + number + ", i || ' of "
                             + number + "' || hex(zeroblob(400)) FROM n",
                         "INSERT INTO total VALUES(" + number + ", " + rows + ")",
                         "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                             + QByteArray::number(layout.log) + ") INSERT INTO log SELECT i, "
                             + number + " FROM n WHERE " + QByteArray::number(layout.log) + " > 0",
                         "CREATE INDEX body_" + number + " ON rows(body)", "COMMIT"});
}

QByteArray generationSql()
{
    return "SELECT CASE WHEN min(rows.generation) <> max(rows.generation) THEN 'mixed rows' "
           "WHEN max(rows.generation) <> total.generation THEN 'another total' "
           "WHEN count(*) <> total.rows THEN 'rows are missing' "
           "WHEN max(instr(body, ' of ' || total.generation) = 0) THEN 'another body' "
           "ELSE total.generation END FROM rows, total";
}

QByteArray logSql()
{
    return "INSERT INTO log SELECT coalesce((SELECT max(n) FROM log), 0) + 1, generation FROM "
           "total";
}

QString tell(const QString& path)
{
    Database database(path);
    const QString integrity = database.ask("PRAGMA integrity_check");
    if (integrity != u"ok")
        return integrity;
    const QStringList said{database.ask(generationSql()), database.ask("PRAGMA journal_mode"),
                           database.ask("PRAGMA user_version"),
                           database.ask("PRAGMA application_id")};
    return said.join(u' ');
}

} // namespace restoretest
