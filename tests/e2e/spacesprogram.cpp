#include "tests/e2e/spacesprogram.h"

#include "tests/e2e/testdatabases.h"

using namespace Qt::StringLiterals;

namespace e2e {

namespace {

/// Workspaces with their layouts and a log of what is done to them.
constexpr auto kSchema = "PRAGMA journal_mode=WAL;"
                         "CREATE TABLE spaces(id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
                         "CREATE TABLE layouts(id INTEGER PRIMARY KEY, space INTEGER NOT NULL "
                         "REFERENCES spaces(id) ON DELETE CASCADE, json TEXT);"
                         "CREATE INDEX by_space ON layouts(space);"
                         "CREATE TABLE deleted(name TEXT);"
                         "CREATE TRIGGER note AFTER DELETE ON spaces BEGIN "
                         "INSERT INTO deleted VALUES(old.name); END;"
                         "INSERT INTO spaces VALUES(1, 'alpha'), (2, 'beta'), (3, 'gamma');"
                         "INSERT INTO layouts VALUES(10, 1, 'a'), (20, 2, 'b'), (21, 2, 'c');";
constexpr auto kEdits = "PRAGMA foreign_keys=ON;"
                        "DELETE FROM spaces WHERE id = 2;"
                        "UPDATE spaces SET name = 'ALPHA' WHERE id = 1;"
                        "INSERT INTO spaces VALUES(4, 'delta');";

} // namespace

bool SpacesProgram::prepare()
{
    if (!isReady() || !runSql(path(), kSchema).isEmpty())
        return false;
    const Outcome made = run({u"--json"_s, u"backup"_s, u"app.db"_s});
    m_id = made.result()[u"id"_s].toString();
    return made.code == 0 && edit().isEmpty();
}

QString SpacesProgram::edit() const
{
    return runSql(path(), kEdits);
}

QString SpacesProgram::contentOf(const QString& path)
{
    return askSql(path,
                  "SELECT (SELECT group_concat(id || name) FROM (SELECT * FROM spaces "
                  "ORDER BY id)) || '|' || (SELECT group_concat(id || json) FROM "
                  "(SELECT * FROM layouts ORDER BY id)) || '|' || (SELECT "
                  "group_concat(name) FROM deleted)");
}

QJsonObject tableIn(const Outcome& diff, const QString& name)
{
    for (const QJsonObject& line : diff.lines()) {
        if (line[u"event"_s].toString() == u"table" && line[u"name"_s].toString() == name)
            return line;
    }
    return {};
}

} // namespace e2e
