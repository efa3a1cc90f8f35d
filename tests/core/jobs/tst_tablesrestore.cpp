#include "core/jobs/comparison.h"
#include "tests/core/jobs/tablesbench.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using restore::StepKind;
using restore::StepState;
using tables::Conflict;

namespace {

const QByteArrayList kSchema{
    "CREATE TABLE parents(id INTEGER PRIMARY KEY, name TEXT)",
    "CREATE TABLE children(id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES "
    "parents(id) ON DELETE CASCADE, note TEXT)",
    "CREATE TABLE lost(id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT)",
    "CREATE INDEX lost_x ON lost(x)",
    "CREATE VIEW names AS SELECT name FROM parents",
    "INSERT INTO parents VALUES(1, 'a'), (2, 'b'), (3, 'c')",
    "INSERT INTO children VALUES(10, 1, 'x'), (20, 2, 'y'), (21, 2, 'z')",
    "INSERT INTO lost(x) VALUES('one'), ('two')"};
/// A parent is deleted with its children, one changes, one is new; a table and a view are gone.
const QByteArrayList kEdits{"PRAGMA foreign_keys=ON",
                            "DELETE FROM parents WHERE id = 2",
                            "UPDATE parents SET name = 'A' WHERE id = 1",
                            "INSERT INTO parents VALUES(4, 'd')",
                            "DROP VIEW names",
                            "DROP TABLE lost"};

} // namespace

/// Tables and rows come back, with a plan before and an undo after it.
class tst_TablesRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<TablesBench>();
        QVERIFY(
            m_bench->prepareTables(QByteArrayList{"PRAGMA journal_mode=wal"} + kSchema, kEdits));
        m_edited = content();
    }

    void thePlanSaysWhatWillBe()
    {
        const auto plan =
            m_bench->planTables({.tables = {{.table = u"parents"_s}, {.table = u"children"_s}}});
        QVERIFY2(plan, qPrintable(outcomeOf(plan)));
        QVERIFY2(plan->canRun(), qPrintable(block(*plan)));
        QCOMPARE(plan->tables.size(), std::size_t{2});
        QCOMPARE(plan->tables[0].comes, 1);
        QCOMPARE(plan->tables[0].goes, 1);
        QCOMPARE(plan->tables[0].changes, 1);
        QCOMPARE(plan->tables[1].comes, 2);
        QVERIFY(plan->needed > ByteCount(0));
        QCOMPARE(content(), m_edited);
    }

    void conflicts_data()
    {
        QTest::addColumn<int>("conflict");
        QTest::addColumn<QString>("names");
        QTest::addColumn<int>("changed");
        QTest::addColumn<int>("removed");
        QTest::newRow("replace") << int(Conflict::Replace) << u"a,b,c"_s << 1 << 1;
        QTest::newRow("add") << int(Conflict::AddMissing) << u"A,b,c,d"_s << 0 << 0;
        QTest::newRow("overwrite") << int(Conflict::Overwrite) << u"a,b,c,d"_s << 1 << 0;
    }
    void conflicts()
    {
        QFETCH(const int, conflict);
        QFETCH(const QString, names);
        QFETCH(const int, changed);
        QFETCH(const int, removed);
        const auto report = m_bench->restoreTables(
            {.tables = {{.table = u"parents"_s, .conflict = static_cast<Conflict>(conflict)}}});
        QCOMPARE(wordOf(report), u"restored"_s);
        QVERIFY(report->verified);
        QVERIFY(report->canUndo());
        QCOMPARE(
            m_bench->ask("SELECT group_concat(name) FROM (SELECT name FROM parents ORDER BY id)"),
            names);
        QCOMPARE(report->tables.size(), std::size_t{1});
        QCOMPARE(*report->tables[0].now, 3);
        QCOMPARE(*report->tables[0].then, names.count(u',') + 1);
        const jobs::RowChanges rows{.added = 1, .changed = changed, .removed = removed};
        QVERIFY(report->tables[0].rows == rows);
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(content(), m_edited);
    }

    void aRowWithoutItsParentIsBlocked()
    {
        const auto plan = m_bench->planTables({.tables = {{.table = u"children"_s}}});
        QVERIFY(plan);
        QVERIFY(!plan->canRun());
        QCOMPARE(plan->concerns.front().error.code, ErrorCode::KeysViolated);
        const auto all = jobs::choiceWithRelated(plan->spec, m_bench->workshop, m_bench->job());
        QVERIFY(all);
        const auto report = m_bench->restoreTables(*all);
        QCOMPARE(wordOf(report), u"restored"_s);
        QCOMPARE(m_bench->ask("SELECT count(*) FROM pragma_foreign_key_check"), u"0"_s);
        QCOMPARE(m_bench->ask("SELECT count(*) FROM children"), u"3"_s);
        QCOMPARE(m_bench->ask("SELECT name FROM parents WHERE id = 4"), u"d"_s);
    }

    void aLostTableAndAViewComeBack()
    {
        const auto report = m_bench->restoreTables(
            {.tables = {{.table = u"lost"_s}},
             .objects = {{.kind = compare::ObjectKind::View, .name = u"names"_s}}});
        QCOMPARE(wordOf(report), u"restored"_s);
        QVERIFY(report->verified);
        QVERIFY(!report->tables[0].isNow);
        QCOMPARE(m_bench->ask("SELECT group_concat(x) FROM lost"), u"one,two"_s);
        QCOMPARE(
            m_bench->ask("SELECT count(*) FROM sqlite_master WHERE name IN ('lost_x', 'names')"),
            u"2"_s);
        QCOMPARE(m_bench->ask("SELECT seq FROM sqlite_sequence WHERE name = 'lost'"), u"2"_s);
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(m_bench->ask("SELECT count(*) FROM sqlite_master WHERE name IN ('lost', 'names')"),
                 u"0"_s);
    }

    void aColumnThatNeedsAValueBlocks()
    {
        QVERIFY(m_bench->make({"CREATE TABLE p2(id INTEGER PRIMARY KEY, name TEXT, must TEXT NOT "
                               "NULL)",
                               "INSERT INTO p2 SELECT id, name, 'm' FROM parents",
                               "PRAGMA foreign_keys=OFF", "DROP TABLE parents",
                               "ALTER TABLE p2 RENAME TO parents"}));
        tables::TableChoice choice{.table = u"parents"_s};
        const auto plan = m_bench->planTables({.tables = {choice}});
        QVERIFY2(plan, qPrintable(outcomeOf(plan)));
        QVERIFY(!plan->canRun());
        QVERIFY(block(*plan).contains(u"must"));
        choice.values[u"must"_s] = {.type = rows::ValueType::Text, .bytes = "given", .size = 5};
        const auto report = m_bench->restoreTables({.tables = {choice}});
        QCOMPARE(wordOf(report), u"restored"_s);
        QCOMPARE(m_bench->ask("SELECT must FROM parents WHERE id = 2"), u"given"_s);
    }

    void whatIsNotThereIsAnError()
    {
        QCOMPARE(outcomeOf(m_bench->planTables({.tables = {{.table = u"gone"_s}}})),
                 u"table-unknown"_s);
        QCOMPARE(outcomeOf(m_bench->planTables({})), u"invalid-argument"_s);
        QCOMPARE(outcomeOf(m_bench->planTables(
                     {.tables = {{.table = u"parents"_s, .where = u"id = = 1"_s}}})),
                 u"invalid-argument"_s);
        QCOMPARE(outcomeOf(m_bench->planTables({.objects = {{.name = u"no_view"_s}}})),
                 u"invalid-argument"_s);
    }

    void damageIsNotBroughtBackAndNotBroughtInto()
    {
        const QString target = m_bench->data() + u"/none.db"_s;
        auto plan = m_bench->planTables({.tables = {{.table = u"parents"_s}}}, target);
        QVERIFY(plan && !plan->canRun()); // there is none
        QVERIFY(writeBytes(target, QByteArray(8192, 'x')));
        plan = m_bench->planTables({.tables = {{.table = u"parents"_s}}}, target);
        QVERIFY(plan && !plan->canRun()); // SQLite cannot open it
        QCOMPARE(bytesOf(target), QByteArray(8192, 'x'));

        QVERIFY(writeBytes(m_bench->kept(), bytesOf(m_bench->kept()).left(6000)));
        plan = m_bench->planTables({.tables = {{.table = u"parents"_s}}});
        QVERIFY(plan && !plan->canRun());
        QCOMPARE(wordOf(m_bench->runTables(*plan)), u"backup-damaged"_s);
        QCOMPARE(content(), m_edited);
    }

    void anUndoSaysWhichRowsWouldBeLeftAlone()
    {
        QCOMPARE(wordOf(m_bench->restoreTables({.tables = {{.table = u"parents"_s}}})),
                 u"restored"_s);
        QVERIFY(m_bench->make({"INSERT INTO children VALUES(30, 2, 'new')"}));
        QCOMPARE(wordOf(m_bench->undo()), u"keys-violated"_s);
        QCOMPARE(m_bench->sink.notes.last(),
                 u"The row 30 of children would have no row in parents."_s);
    }

    void aConditionThatNeverEndsCanBeCancelled()
    {
        m_bench->sink.onReport = [this](const Progress& progress) {
            if (progress.phase == Phase::Checking)
                m_bench->stop.request_stop();
        };
        const QString endless = u"id IN (WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                                "FROM c) SELECT -i FROM c)"_s;
        const auto plan =
            m_bench->planTables({.tables = {{.table = u"parents"_s, .where = endless}}});
        m_bench->stop = {};
        QCOMPARE(outcomeOf(plan), errorKind(ErrorCode::Cancelled));
    }

    void cancelledAfterItsCommitItIsTakenBack()
    {
        const auto plan = m_bench->planTables(
            {.tables = {{.table = u"parents"_s, .conflict = Conflict::Overwrite}}});
        QVERIFY(plan);
        m_bench->onChange = [this](const restore::StepsNow& now) {
            if (isAt(now, StepKind::BringBack, StepState::Done))
                m_bench->stop.request_stop();
        };
        const auto report = m_bench->runTables(*plan);
        m_bench->onChange = {};
        m_bench->stop = {};
        QCOMPARE(wordOf(report), u"rolled-back cancelled"_s);
        QCOMPARE(content(), m_edited);
        QVERIFY(m_bench->records().empty());
    }

    void cancelledBeforeItNothingIsKept()
    {
        const auto plan = m_bench->planTables(
            {.tables = {{.table = u"parents"_s, .conflict = Conflict::Overwrite}}});
        QVERIFY(plan);
        m_bench->onChange = [this](const restore::StepsNow& now) {
            if (isAt(now, StepKind::OpenBackup, StepState::Done))
                m_bench->stop.request_stop();
        };
        const auto report = m_bench->runTables(*plan);
        m_bench->onChange = {};
        m_bench->stop = {};
        QCOMPARE(wordOf(report), u"cancelled"_s);
        QCOMPARE(content(), m_edited);
        QVERIFY(m_bench->records().empty());
    }

    /// Killed at each of its steps, in a process of its own.
    void killedItIsWhollyOldOrNew_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("while the copy is kept") << int(StepKind::KeepSafetyCopy) << false;
        QTest::newRow("with the backup open") << int(StepKind::OpenBackup) << false;
        QTest::newRow("after the commit") << int(StepKind::BringBack) << true;
    }
    void killedItIsWhollyOldOrNew()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, isNew);
        const auto plan = m_bench->planTables(
            {.tables = {{.table = u"parents"_s, .conflict = Conflict::Overwrite}}});
        QVERIFY(plan);
        {
            ForkedProcess process([&](const Wire&) {
                m_bench->onChange = [kind](const restore::StepsNow& now) {
                    if (isAt(now, StepKind(kind), StepState::Done))
                        ::_exit(0);
                };
                static_cast<void>(m_bench->runTables(*plan));
                return 1;
            });
            QCOMPARE(process.finish(), 0); // by its own hand, at that step
        }
        const auto settled = jobs::settleInterrupted(m_bench->workshop, m_bench->job());
        QCOMPARE(settled.size(), std::size_t{1});
        QVERIFY(!settled[0].trouble);
        QCOMPARE(settled[0].finished, isNew);
        QCOMPARE(content() != m_edited, isNew);
        QCOMPARE(m_bench->records().size(), std::size_t(isNew ? 1 : 0));
        if (isNew) {
            QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
            QCOMPARE(content(), m_edited);
        }
    }

    void withoutASafetyCopyTheLogIsEnough()
    {
        auto spec = m_bench->tablesSpec(
            {.tables = {{.table = u"parents"_s, .conflict = Conflict::Overwrite}}});
        spec.safetyCopy = false;
        const auto plan = jobs::planTablesRestore(spec, m_bench->workshop, m_bench->job());
        QVERIFY(plan);
        QCOMPARE(wordOf(m_bench->runTables(*plan)), u"restored"_s);
        QVERIFY(!QFileInfo::exists(m_bench->records()[0].stateFolder()));
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(content(), m_edited);
    }

    void inRollbackModeAsWell()
    {
        QVERIFY(m_bench->make({"PRAGMA journal_mode=delete"}));
        const auto report =
            m_bench->restoreTables({.tables = {{.table = u"parents"_s}, {.table = u"children"_s}}});
        QCOMPARE(wordOf(report), u"restored"_s);
        QVERIFY(report->verified);
        QCOMPARE(m_bench->ask("SELECT count(*) FROM children"), u"3"_s);
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(content(), m_edited);
    }

    void theSqlCanBeRead()
    {
        const auto plan = m_bench->planTables({.tables = {{.table = u"parents"_s}}});
        QVERIFY(plan);
        const auto sql = jobs::sqlOfPlan(*plan, 100, m_bench->workshop, m_bench->job());
        QVERIFY2(sql, qPrintable(outcomeOf(sql)));
        QVERIFY2(sql->contains(u"BEGIN"), qPrintable(*sql));
        QCOMPARE(content(), m_edited);
    }

    void aComparisonNamesBothAndTheirKind()
    {
        const auto comparison =
            jobs::openComparison({.what = m_bench->kept()}, {.what = m_bench->database()},
                                 m_bench->workshop, m_bench->job());
        QVERIFY2(comparison, qPrintable(outcomeOf(comparison)));
        QVERIFY(!(*comparison)->firstIsLive);
        QVERIFY((*comparison)->secondIsLive);
        QCOMPARE((*comparison)->secondName, u"shop.db"_s);
        QVERIFY(!(*comparison)->schema.isNone());
        const auto missing =
            jobs::openComparison({.what = m_bench->data() + u"/gone.db"_s},
                                 {.what = m_bench->kept()}, m_bench->workshop, m_bench->job());
        QCOMPARE(outcomeOf(missing), u"source-missing"_s);
    }

private:
    [[nodiscard]] static QString block(const jobs::TablesRestorePlan& plan)
    {
        return plan.concerns.empty() ? QString() : plan.concerns.front().sentence;
    }
    [[nodiscard]] QString content() const
    {
        return m_bench->ask(
            "SELECT (SELECT group_concat(id || name) FROM (SELECT * FROM parents ORDER BY "
            "id)) || '|' || coalesce((SELECT group_concat(id || note) FROM (SELECT * FROM "
            "children ORDER BY id)), '')");
    }

    std::unique_ptr<TablesBench> m_bench;
    QString m_edited; ///< content() before each test
};

QTEST_GUILESS_MAIN(tst_TablesRestore)
#include "tst_tablesrestore.moc"
