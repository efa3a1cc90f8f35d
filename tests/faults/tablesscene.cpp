#include "tests/faults/tablesscene.h"

#include "tests/core/tables/tablesbench.h"
#include "tests/faults/restorescene.h"

#include <QDir>
#include <QFileInfo>

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

QString failed(const QString& what, const Outcome& outcome)
{
    return u"%1: exit code %2: %3"_s.arg(what)
        .arg(outcome.exitCode)
        .arg(QString::fromUtf8(outcome.err));
}

} // namespace

TablesScene::TablesScene(const QString& what, const QByteArray& journal)
    : m_program(disk())
    , m_what(what)
    , m_journal(journal)
{
}

QStringList TablesScene::undoWords() const
{
    return {u"undo"_s, u"--db"_s, path()};
}

QString TablesScene::prepare()
{
    QDir().mkpath(live());
    QDir().mkpath(disk() + u"/home"_s);
    const QString source = m_folder.filePath(u"then.db"_s);
    if (!Database(source).run(kTables + kThen)
        || !Database(path()).run(QByteArrayList{"PRAGMA journal_mode=" + m_journal} + kTables
                                 + kNow))
        return u"the databases could not be made"_s;
    const Outcome taken = m_program.run({u"--json"_s, u"backup"_s, source});
    const QStringList listed = pathsIn(m_program.run({u"--json"_s, u"list"_s, source}).out);
    if (listed.size() != 1)
        return failed(u"the backup"_s, taken);
    m_words = {u"restore"_s, listed.front(), u"--to"_s,
               path(),       u"--tables"_s,  u"parents,children,lost"_s};
    if (m_what == u"undo"_s) {
        if (const Outcome done = m_program.run(m_words); done.exitCode != 0)
            return failed(u"the restore to undo"_s, done);
        m_words = undoWords();
    }
    m_begin = treeOf(disk());
    m_before = state();
    if (const Outcome done = m_program.run(m_words); done.exitCode != 0)
        return failed(u"an undisturbed run"_s, done);
    m_after = state();
    return m_before == m_after ? u"nothing was changed"_s : QString();
}

QString TablesScene::state() const
{
    const QTemporaryDir copy; // whoever looks must not settle anything
    Tree files;
    for (const auto& [name, bytes] : treeOf(live())) {
        if (!name.endsWith(u"-shm"_s))
            files[name] = bytes;
    }
    if (!putTree(files, copy.path()))
        return u"cannot be copied"_s;
    return tablestest::Bench::stateOf(copy.filePath(u"t.db"_s));
}

QString TablesScene::problemAfterCut() const
{
    const QString atOnce = state();
    if (atOnce != m_before && atOnce != m_after)
        return u"at once: "_s + atOnce;
    const Outcome started = m_program.run({u"--json"_s, u"restores"_s, path()});
    if (started.exitCode != 0)
        return failed(u"the next start"_s, started);
    if (state() != atOnce)
        return u"the next start changed the target: "_s + state();
    // An undo can be undone as what it undid can: one way or the other there is one.
    const bool hasOne = m_what == u"undo"_s || atOnce == m_after;
    if (started.out.count("\"can_undo\":true") != (hasOne ? 1 : 0))
        return u"listed: "_s + QString::fromUtf8(started.out);
    const QString left = leftoversBelow(disk());
    return left.isEmpty() ? left : left + u'\n' + QString::fromUtf8(started.err);
}

QString TablesScene::problemWithWhatFollows() const
{
    const bool isNew = state() == m_after;
    const Outcome next = m_program.run(isNew ? undoWords() : m_words);
    if (next.exitCode != 0)
        return failed(isNew ? u"the undo"_s : u"a second run"_s, next);
    const QString seen = state();
    if (seen != (isNew ? m_before : m_after))
        return (isNew ? u"the undo gave "_s : u"a second run gave "_s) + seen;
    return leftoversBelow(disk());
}

std::vector<std::pair<QString, QByteArray>> tablesScenes()
{
    return {
        {u"restore"_s, "wal"}, {u"restore"_s, "delete"}, {u"undo"_s, "wal"}, {u"undo"_s, "delete"}};
}

} // namespace faults
