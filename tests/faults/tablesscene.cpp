#include "tests/faults/tablesscene.h"

#include "tests/core/tables/tablesbench.h"

using namespace Qt::StringLiterals;
using namespace sqlitetest;

namespace faults {

namespace {

const QByteArrayList kTables{
    "CREATE TABLE parents(id INTEGER PRIMARY KEY, name TEXT UNIQUE, body)",
    "CREATE TABLE children(id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parents(id))",
    "CREATE INDEX children_parent ON children(parent)"};
const QByteArrayList kThen{
    "CREATE TABLE lost(k TEXT PRIMARY KEY, x)", "CREATE INDEX lost_x ON lost(x)",
    "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 60) "
    "INSERT INTO parents SELECT i, 'then' || i, zeroblob(700) FROM r",
    "INSERT INTO children SELECT id, id FROM parents",
    "INSERT INTO lost SELECT name, id FROM parents"};
const QByteArrayList kNow{
    "WITH RECURSIVE r(i) AS (SELECT 30 UNION ALL SELECT i + 1 FROM r WHERE i < 70) "
    "INSERT INTO parents SELECT i, 'now' || i, zeroblob(900) FROM r",
    "INSERT INTO children SELECT id, id FROM parents WHERE id < 50"};

} // namespace

TablesScene::TablesScene(const QString& what, const QByteArray& journal)
    : Scene(what + u", "_s + QString::fromLatin1(journal), what == u"undo"_s)
    , m_journal(journal)
{
}

bool TablesScene::makeDatabases(const QString& source) const
{
    return Database(source).run(kTables + kThen)
        && Database(path()).run(QByteArrayList{"PRAGMA journal_mode=" + m_journal} + kTables
                                + kNow);
}

QStringList TablesScene::restoreWords() const
{
    return {u"restore"_s, backup(), u"--to"_s, path(), u"--tables"_s, u"parents,children,lost"_s};
}

QString TablesScene::stateOf(const QString& copy) const
{
    return tablestest::Bench::stateOf(copy);
}

QString TablesScene::problemAfterCut() const
{
    const QString atOnce = state();
    if (atOnce != before() && atOnce != after())
        return u"at once: "_s + atOnce;
    const Outcome started = program().run({u"--json"_s, u"restores"_s, path()});
    if (started.exitCode != 0)
        return failed(u"the next start"_s, started);
    if (state() != atOnce)
        return u"the next start changed the target: "_s + state();
    // An undo can be undone as what it undid can: one way or the other there is one.
    const bool hasOne = isUndo() || atOnce == after();
    if (started.out.count("\"can_undo\":true") != (hasOne ? 1 : 0))
        return u"listed: "_s + QString::fromUtf8(started.out);
    const QString left = leftovers();
    return left.isEmpty() ? left : left + u'\n' + QString::fromUtf8(started.err);
}

QString TablesScene::problemWithWhatFollows() const
{
    const bool isNew = state() == after();
    const Outcome next = program().run(isNew ? undoWords() : words());
    if (next.exitCode != 0)
        return failed(isNew ? u"the undo"_s : u"a second run"_s, next);
    const QString seen = state();
    if (seen != (isNew ? before() : after()))
        return (isNew ? u"the undo gave "_s : u"a second run gave "_s) + seen;
    return leftovers();
}

Scenes tablesScenes()
{
    Scenes scenes;
    for (const QString& what : {u"restore"_s, u"undo"_s}) {
        for (const QByteArray& journal : {QByteArray("wal"), QByteArray("delete")})
            scenes.push_back(std::make_unique<TablesScene>(what, journal));
    }
    return scenes;
}

} // namespace faults
