#include "core/tables/closure.h"
#include "tests/core/sqlite/workbench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

rows::Value number(qint64 value)
{
    return {.type = rows::ValueType::Integer, .integer = value};
}

/// "child>parent: withoutParent/parentsInBackup orphaned childrenInBackup", sorted.
QStringList wordsFor(const KeyEffects& effects)
{
    QStringList words;
    for (const KeyEffect& effect : effects.effects)
        words << u"%1>%2: %3/%4 %5 %6"_s.arg(effect.key.child, effect.key.parent)
                     .arg(effect.withoutParent)
                     .arg(effect.parentsInBackup)
                     .arg(effect.orphaned)
                     .arg(effect.childrenInBackup);
    words.sort();
    return words;
}

QString keyText(const rows::Value& value)
{
    return value.type == rows::ValueType::Integer ? QString::number(value.integer)
                                                  : QString::fromUtf8(value.bytes);
}

/// "table mode" or "table mode 1 2 3"; keys of several parts are put together by commas.
QStringList wordsFor(const Choice& choice)
{
    static const QStringList modes{u"replace"_s, u"add"_s, u"overwrite"_s};
    QStringList words;
    for (const TableChoice& table : choice.tables) {
        QStringList parts{table.table, modes[static_cast<int>(table.conflict)]};
        for (const RowKey& key : table.keys) {
            QStringList values;
            for (const rows::Value& value : key)
                values << keyText(value);
            parts << values.join(u',');
        }
        words << parts.join(u' ');
    }
    return words;
}

const QByteArrayList kWorkspaces{
    "CREATE TABLE workspaces(id INTEGER PRIMARY KEY, name TEXT)",
    "CREATE TABLE layouts(id INTEGER PRIMARY KEY, workspace INTEGER REFERENCES workspaces ON "
    "DELETE CASCADE, x TEXT)",
    "CREATE TABLE panes(layout INTEGER, place INTEGER, x TEXT, PRIMARY KEY(layout, place), FOREIGN "
    "KEY(layout) REFERENCES layouts(id) ON DELETE CASCADE) WITHOUT ROWID",
    "INSERT INTO workspaces VALUES(1, 'one'), (2, 'two'), (3, 'three')",
    "INSERT INTO layouts VALUES(10, 1, 'a'), (20, 2, 'b'), (21, 2, 'c'), (30, NULL, 'd')",
    "INSERT INTO panes VALUES(10, 1, 'p'), (20, 1, 'q'), (20, 2, 'r'), (21, 1, 's')",
};
const QByteArrayList kLostWorkspace{"PRAGMA foreign_keys = ON",
                                    "DELETE FROM workspaces WHERE id = 2",
                                    "INSERT INTO workspaces VALUES(9, 'new')",
                                    "INSERT INTO layouts VALUES(90, 9, 'new'), (11, 1, 'new')"};

} // namespace

class tst_Closure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_live.reset();
        m_backup.reset();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void whatACascadeRemovedComesWithItsRow()
    {
        make(kWorkspaces, kLostWorkspace);
        const Choice choice{.tables = {{.table = u"workspaces"_s,
                                        .conflict = Conflict::AddMissing,
                                        .keys = {{number(2)}}}}};
        QCOMPARE(effects(choice), QStringList{u"layouts>workspaces: 0/0 0 2"_s});
        QCOMPARE(closure(choice),
                 QStringList({u"workspaces add 2"_s, u"layouts add 20 21"_s,
                              u"panes add 20,1 20,2 21,1"_s}));
    }

    void aRowTakesItsParents()
    {
        make(kWorkspaces, kLostWorkspace);
        const Choice choice{.tables = {{.table = u"panes"_s, .where = u"x = 'q'"_s}}};
        QCOMPARE(effects(choice), QStringList{u"panes>layouts: 1/1 0 0"_s});
        QCOMPARE(closure(choice).first(), u"panes replace 20,1 20,2 21,1"_s);
        QCOMPARE(closure(choice).mid(1),
                 QStringList({u"layouts add 20 21"_s, u"workspaces add 2"_s}));
    }

    void aWholeTableTakesWholeOnes()
    {
        make(kWorkspaces, kLostWorkspace);
        const Choice choice{
            .tables = {{.table = u"workspaces"_s, .conflict = Conflict::Overwrite}}};
        QCOMPARE(closure(choice),
                 QStringList({u"workspaces overwrite"_s, u"layouts add"_s, u"panes add"_s}));
    }

    /// Workspace 9 goes, and so must its layout; that of workspace 1, newer as well, stays.
    void whatWouldBeOrphanedGoesAlone()
    {
        make(kWorkspaces, kLostWorkspace);
        const Choice choice{.tables = {{.table = u"workspaces"_s}}};
        QCOMPARE(effects(choice), QStringList{u"layouts>workspaces: 0/0 1 2"_s});
        const QStringList closed = closure(choice);
        QCOMPARE(closed.mid(0, 2),
                 QStringList({u"workspaces replace"_s, u"layouts replace 20 21 90"_s}));
    }

    void whoKeepsNewerRowsKeepsThem()
    {
        make(kWorkspaces, kLostWorkspace);
        const Choice choice{.tables = {{.table = u"workspaces"_s},
                                       {.table = u"layouts"_s, .conflict = Conflict::AddMissing}}};
        QCOMPARE(effects(choice),
                 QStringList({u"layouts>workspaces: 0/0 1 0"_s, u"panes>layouts: 0/0 0 3"_s}));
        QCOMPARE(closure(choice),
                 QStringList({u"workspaces replace"_s, u"layouts add"_s, u"panes add"_s}));
    }

    void whatIsBrokenAlreadyDoesNotCount()
    {
        make(kWorkspaces,
             {"PRAGMA foreign_keys = OFF", "DELETE FROM workspaces WHERE id = 2",
              "UPDATE layouts SET x = 'other' WHERE id = 20"});
        QCOMPARE(effects({.tables = {{.table = u"layouts"_s}}}), QStringList());
        const Choice changed{.tables = {{.table = u"layouts"_s, .keys = {{number(20)}}}}};
        QCOMPARE(effects(changed), QStringList());
    }

    void aKeyThatChangedOrphansToo()
    {
        make({"CREATE TABLE p(id INTEGER PRIMARY KEY, code TEXT COLLATE NOCASE UNIQUE)",
              "CREATE TABLE c(id INTEGER PRIMARY KEY, ref REFERENCES p(code))",
              "INSERT INTO p VALUES(1, 'old')", "INSERT INTO c VALUES(1, 'OLD')"},
             {"UPDATE p SET code = 'new'", "UPDATE c SET ref = 'NEW'",
              "INSERT INTO c VALUES(2, 'New')"});
        const Choice choice{.tables = {{.table = u"p"_s}}};
        QCOMPARE(effects(choice), QStringList{u"c>p: 0/0 2 0"_s});
        QCOMPARE(closure(choice), QStringList({u"p replace"_s, u"c replace 1 2"_s}));
    }

    /// The row is there under another code: adding what is missing would not help.
    void aParentUnderAnotherKeyIsOverwritten()
    {
        make({"CREATE TABLE p(id INTEGER PRIMARY KEY, code TEXT UNIQUE)",
              "CREATE TABLE c(id INTEGER PRIMARY KEY, ref REFERENCES p(code))",
              "INSERT INTO p VALUES(1, 'old')", "INSERT INTO c VALUES(1, 'old')"},
             {"DELETE FROM c", "UPDATE p SET code = 'new'"});
        const Choice choice{.tables = {{.table = u"c"_s, .keys = {{number(1)}}}}};
        QCOMPARE(effects(choice), QStringList{u"c>p: 1/1 0 0"_s});
        QCOMPARE(closure(choice), QStringList({u"c replace 1"_s, u"p replace 1"_s}));
    }

    /// The parent is there now, under a row that the choice changes.
    void aParentThatGoesDoesNotCount()
    {
        make({"CREATE TABLE p(id INTEGER PRIMARY KEY, code TEXT UNIQUE)",
              "CREATE TABLE c(id INTEGER PRIMARY KEY, ref REFERENCES p(code))",
              "INSERT INTO p VALUES(1, 'z'), (2, 'a')", "INSERT INTO c VALUES(1, 'a')"},
             {"DELETE FROM c", "DELETE FROM p WHERE id = 2",
              "UPDATE p SET code = 'a' WHERE id = 1"});
        const Choice choice{.tables = {{.table = u"p"_s, .keys = {{number(1)}}},
                                       {.table = u"c"_s, .keys = {{number(1)}}}}};
        QCOMPARE(effects(choice), QStringList{u"c>p: 1/1 0 0"_s});
        QCOMPARE(closure(choice), QStringList({u"p replace 1 2"_s, u"c replace 1"_s}));
    }

    void treesComeToTheirRootAndLeaves()
    {
        make({"CREATE TABLE t(id INTEGER PRIMARY KEY, up INTEGER REFERENCES t)",
              "INSERT INTO t VALUES(1, NULL), (2, 1), (3, 2), (4, 3), (5, 1)"},
             {"DELETE FROM t"});
        const Choice choice{.tables = {{.table = u"t"_s, .keys = {{number(3)}}}}};
        QCOMPARE(effects(choice), QStringList{u"t>t: 1/1 0 1"_s});
        QCOMPARE(closure(choice), QStringList{u"t replace 3 1 2 4 5"_s});
    }

    void cyclesEnd()
    {
        make({"CREATE TABLE a(id INTEGER PRIMARY KEY, b REFERENCES b)",
              "CREATE TABLE b(id INTEGER PRIMARY KEY, a REFERENCES a)",
              "INSERT INTO a VALUES(1, 2), (3, 4)", "INSERT INTO b VALUES(2, 3), (4, 1)"},
             {"DELETE FROM a", "DELETE FROM b"});
        QCOMPARE(closure({.tables = {{.table = u"a"_s, .keys = {{number(1)}}}}}),
                 QStringList({u"a replace 1 3"_s, u"b add 2 4"_s}));
    }

    void tablesThatAreGoneComeToo()
    {
        make(kWorkspaces, {"DROP TABLE panes", "DROP TABLE layouts", "DROP TABLE workspaces"});
        const Choice choice{.tables = {{.table = u"LAYOUTS"_s}}};
        QCOMPARE(effects(choice),
                 QStringList({u"layouts>workspaces: 3/3 0 0"_s, u"panes>layouts: 0/0 0 4"_s}));
        QCOMPARE(closure(choice),
                 QStringList({u"LAYOUTS replace"_s, u"workspaces add"_s, u"panes add"_s}));
    }

    void whatCannotBeCheckedIsNamed()
    {
        make({"CREATE TABLE p(id INTEGER PRIMARY KEY, x, y UNIQUE)",
              "CREATE TABLE c(id INTEGER PRIMARY KEY, a REFERENCES p(x), b REFERENCES nowhere, c "
              "REFERENCES p(id), d REFERENCES p(y))",
              "CREATE TABLE far(a REFERENCES nowhere)", "INSERT INTO p VALUES(1, 1, 1)",
              "INSERT INTO c VALUES(1, 7, 7, 1, 1)"},
             {"DELETE FROM c", "DELETE FROM p"});
        open();
        const auto judged =
            keyEffectsOf(*m_live, *m_backup, {.tables = {{.table = u"c"_s}}}, job());
        QVERIFY(judged);
        QCOMPARE(wordsFor(*judged), QStringList({u"c>p: 1/1 0 0"_s, u"c>p: 1/1 0 0"_s}));
        QCOMPARE(judged->broken(), 2);
        QStringList unjudged;
        for (const ForeignKey& key : judged->unjudged)
            unjudged << key.childColumns.join(u',') + u'>' + key.parent;
        unjudged.sort();
        QCOMPARE(unjudged, QStringList({u"a>p"_s, u"b>nowhere"_s}));
    }

    /// Text that looks like the number that the parent has, in a column without a type.
    void valuesAreComparedAsInTheParent()
    {
        make({"CREATE TABLE p(id INTEGER PRIMARY KEY)",
              "CREATE TABLE c(id INTEGER PRIMARY KEY, p "
              "REFERENCES p)",
              "CREATE TABLE s(name TEXT PRIMARY KEY COLLATE RTRIM)",
              "CREATE TABLE d(id INTEGER PRIMARY KEY, s REFERENCES s)", "INSERT INTO p VALUES(1)",
              "INSERT INTO c VALUES(1, '1'), (2, x'31')", "INSERT INTO s VALUES('7')",
              "INSERT INTO d VALUES(1, 7), (2, '7  ')"},
             {"DELETE FROM c", "DELETE FROM d"});
        QCOMPARE(effects({.tables = {{.table = u"c"_s}, {.table = u"d"_s}}}),
                 QStringList{u"c>p: 1/0 0 0"_s});
    }

    void columnsOfOtherNamesCount()
    {
        make({"CREATE TABLE p(id INTEGER PRIMARY KEY)",
              "CREATE TABLE c(id INTEGER PRIMARY KEY, old REFERENCES p)", "INSERT INTO p VALUES(1)",
              "INSERT INTO c VALUES(1, 1)"},
             {"DELETE FROM c", "DELETE FROM p", "ALTER TABLE c RENAME COLUMN old TO ref"});
        const Choice choice{.tables = {{.table = u"c"_s, .columnsFrom = {{u"ref"_s, u"old"_s}}}}};
        QCOMPARE(effects(choice), QStringList{u"c>p: 1/1 0 0"_s});
        QCOMPARE(closure(choice), QStringList({u"c replace"_s, u"p add"_s}));
        const Choice given{.tables = {{.table = u"c"_s, .values = {{u"ref"_s, number(8)}}}}};
        QCOMPARE(effects(given), QStringList{u"c>p: 1/0 0 0"_s});
    }

    void wrongConditionsAreRefused_data()
    {
        QTest::addColumn<QString>("where");
        for (const char* where : {"id =", "1) OR (1", "nothing = 1", "1; DELETE FROM layouts", "",
                                  "load_extension('x')"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }

    void wrongConditionsAreRefused()
    {
        QFETCH(const QString, where);
        make(kWorkspaces, kLostWorkspace);
        open();
        const Choice choice{.tables = {{.table = u"layouts"_s, .where = where}}};
        const auto judged = keyEffectsOf(*m_live, *m_backup, choice, job());
        QCOMPARE(outcomeOf(judged),
                 where.isEmpty() ? u"ok"_s : errorKind(ErrorCode::InvalidArgument));
    }

    void unknownTablesAreNamed()
    {
        make(kWorkspaces, {"CREATE TABLE newer(w REFERENCES workspaces)"});
        open();
        const auto judged =
            keyEffectsOf(*m_live, *m_backup, {.tables = {{.table = u"newer"_s}}}, job());
        QCOMPARE(outcomeOf(judged), errorKind(ErrorCode::TableUnknown));
    }

    void nothingIsLeftAndNothingChanged()
    {
        make(kWorkspaces, kLostWorkspace);
        const QString work = m_folder->filePath(u"work"_s);
        const QByteArray before = bytesOf(path("live.db")) + bytesOf(path("backup.db"));
        open();
        const Choice choice{.tables = {{.table = u"workspaces"_s}}};
        QVERIFY(closureOf(*m_live, *m_backup, choice, job(), work));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            keyEffectsOf(*m_live, *m_backup, choice, {stop.get_token(), m_unseen}, work);
        QCOMPARE(outcomeOf(stopped), errorKind(ErrorCode::Cancelled));
        QCOMPARE(QDir(work).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
        QCOMPARE(bytesOf(path("live.db")) + bytesOf(path("backup.db")), before);
    }

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    void make(const QByteArrayList& both, const QByteArrayList& edits) const
    {
        {
            Database backup(path("backup.db"));
            QVERIFY(backup.run(both));
        }
        QVERIFY(QFile::copy(path("backup.db"), path("live.db")));
        Database live(path("live.db"));
        QVERIFY(live.run(edits));
    }

    void open()
    {
        auto live = compare::Side::open(
            {.path = path("live.db"), .workFolder = m_folder->filePath(u"sides"_s)}, job());
        auto backup = compare::Side::open({.path = path("backup.db"), .atRest = true}, job());
        QVERIFY(live && backup);
        m_live = *std::move(live);
        m_backup = *std::move(backup);
    }

    QStringList effects(const Choice& choice)
    {
        open();
        const auto judged = keyEffectsOf(*m_live, *m_backup, choice, job());
        return judged ? wordsFor(*judged) : QStringList{judged.error().detail};
    }

    QStringList closure(const Choice& choice)
    {
        open();
        const auto closed = closureOf(*m_live, *m_backup, choice, job());
        return closed ? wordsFor(*closed) : QStringList{closed.error().detail};
    }

    [[nodiscard]] JobContext job() { return {{}, m_unseen}; }

    NoProgress m_unseen;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<compare::Side> m_live;
    std::unique_ptr<compare::Side> m_backup;
};

QTEST_GUILESS_MAIN(tst_Closure)
#include "tst_closure.moc"
