// What was brought back can be taken back, and that again, as long as nobody else wrote there.

#include "core/tables/changelog.h"
#include "core/tables/settlecommit.h"
#include "tests/core/tables/tablesbench.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <memory>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace tablestest;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList kItems = itemTable();
const QByteArrayList kNow{itemsNow()};
const QByteArrayList kThen{itemsThen()};

} // namespace

class tst_TakeBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void backAndForth();
    void aRowThatWasTouchedSinceIsNamed_data();
    void aRowThatWasTouchedSinceIsNamed();
    void rowsThatWereNotConcernedMayChange();
    void aTableThatWasMadeGoesAgain();
    void aTableThatOthersFilledStays();
    void replacedObjectsComeBackAsTheyWere();
    void theCounterGoesBackUnlessOthersRaisedIt();
    void aKeyThatUndoWouldBreakStopsIt();
    void aKeyThatWasBrokenBeforeIsSoAgain();
    void aLogThatIsNotWholeIsAnError();
    void theLogIsForItsOwnerAlone();
    void killedAtAnyMomentItIsOldOrNew_data();
    void killedAtAnyMomentItIsOldOrNew();
    void withoutALogNothingWasCommitted();

private:
    Result<bool> wasCommitted()
    {
        Sink sink;
        return tables::wasCommitted({.live = m_bench->live(), .logFolder = m_bench->log()},
                                    {{}, sink});
    }

    std::unique_ptr<Bench> m_bench;
};

void tst_TakeBack::backAndForth()
{
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    const QString before = Bench::stateOf(m_bench->live());
    QCOMPARE(told(m_bench->bring({.table = u"item"_s})), u"ok: +1 -1 ~1"_s);
    const QString after = Bench::stateOf(m_bench->live());
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(told(m_bench->takeBack()), u"ok: +1 -1 ~1"_s);
        QCOMPARE(Bench::stateOf(m_bench->live()), before);
        QCOMPARE(told(m_bench->takeBack()), u"ok: +1 -1 ~1"_s);
        QCOMPARE(Bench::stateOf(m_bench->live()), after);
    }
}

void tst_TakeBack::aRowThatWasTouchedSinceIsNamed_data()
{
    QTest::addColumn<QByteArray>("touch");
    QTest::addColumn<QString>("row");
    QTest::newRow("changed again") << QByteArray("UPDATE item SET n = 9 WHERE id = 2") << u"2"_s;
    QTest::newRow("only its type") << QByteArray("UPDATE item SET n = 2.0 WHERE id = 2") << u"2"_s;
    QTest::newRow("added, then changed")
        << QByteArray("UPDATE item SET n = 9 WHERE id = 3") << u"3"_s;
    QTest::newRow("added, then gone") << QByteArray("DELETE FROM item WHERE id = 3") << u"3"_s;
    QTest::newRow("removed, there again")
        << QByteArray("INSERT INTO item VALUES(4, 'new', 4)") << u"4"_s;
}

void tst_TakeBack::aRowThatWasTouchedSinceIsNamed()
{
    QFETCH(QByteArray, touch);
    QFETCH(QString, row);
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    QVERIFY(m_bench->bring({.table = u"item"_s}));
    QVERIFY(Database(m_bench->live()).run({touch}));
    const QString before = Bench::stateOf(m_bench->live());
    const auto undone = m_bench->takeBack();
    QCOMPARE(outcomeOf(undone), errorKind(ErrorCode::RowsTouched));
    QCOMPARE(m_bench->troubles(), QStringList{u"item "_s + row});
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
    QVERIFY(!QFile::exists(m_bench->log() + u"/changes.log"_s));
}

void tst_TakeBack::rowsThatWereNotConcernedMayChange()
{
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    QVERIFY(m_bench->bring({.table = u"item"_s}));
    QVERIFY(Database(m_bench->live())
                .run({"UPDATE item SET n = 77 WHERE id = 1",
                      "INSERT INTO item VALUES(50, 'later', 1)"}));
    QVERIFY(m_bench->takeBack());
    QCOMPARE(m_bench->ask("SELECT group_concat(id || name || n, ' ') FROM item NOT INDEXED"),
             u"1one77 2newer2 4new4 50later1"_s);
}

void tst_TakeBack::aTableThatWasMadeGoesAgain()
{
    const QByteArrayList gone{
        "CREATE TABLE gone(id INTEGER PRIMARY KEY AUTOINCREMENT, a UNIQUE, b AS (a || 'x'))",
        "CREATE INDEX gone_a ON gone(a) WHERE id > 1",
        "CREATE TRIGGER gone_t AFTER INSERT ON gone BEGIN DELETE FROM item; END",
        "INSERT INTO gone(a) VALUES('p'), ('q'), ('r')", "DELETE FROM gone WHERE id = 3"};
    QVERIFY(m_bench->make(kItems, kNow, kThen + gone));
    const QString before = Bench::stateOf(m_bench->live());
    QCOMPARE(told(m_bench->bring({.table = u"gone"_s})), u"ok: made +2 -0 ~0"_s);
    const QString after = Bench::stateOf(m_bench->live());
    QVERIFY(after.contains(u"gone_t"_s) && after.contains(u"gone_a"_s));
    QCOMPARE(m_bench->ask("SELECT count(*) FROM item"), u"3"_s); // no trigger fired
    QCOMPARE(m_bench->ask("SELECT seq FROM sqlite_sequence WHERE name = 'gone'"), u"3"_s);
    QVERIFY(m_bench->takeBack());
    QCOMPARE(m_bench->ask("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'gone%'"), u"0"_s);
    QCOMPARE(Bench::rowsOf(m_bench->live(), "item"),
             before.section(u"item:\n"_s, 1).section(u"\nsqlite"_s, 0, 0));
    QCOMPARE(told(m_bench->takeBack()), u"ok: made +2 -0 ~0"_s);
    QCOMPARE(Bench::stateOf(m_bench->live()), after);
}

void tst_TakeBack::aTableThatOthersFilledStays()
{
    QVERIFY(m_bench->make(
        kItems, kNow,
        kThen + QByteArrayList{"CREATE TABLE gone(a)", "INSERT INTO gone VALUES(1)"}));
    QVERIFY(m_bench->bring({.table = u"gone"_s}));
    QVERIFY(Database(m_bench->live()).run({"INSERT INTO gone VALUES(2)"}));
    const auto undone = m_bench->takeBack();
    QCOMPARE(outcomeOf(undone), errorKind(ErrorCode::RowsTouched));
    QCOMPARE(undone.error().detail,
             u"table \"gone\" has other rows by now"_s); // none in particular
    QCOMPARE(m_bench->ask("SELECT group_concat(a) FROM gone"), u"1,2"_s);
}

void tst_TakeBack::replacedObjectsComeBackAsTheyWere()
{
    QVERIFY(m_bench->make(
        kItems,
        {"CREATE VIEW v AS SELECT 1", "CREATE TRIGGER t AFTER DELETE ON item BEGIN SELECT 1; END"},
        {"CREATE VIEW v AS SELECT 2", "CREATE TRIGGER t AFTER DELETE ON item BEGIN SELECT 2; END",
         "CREATE UNIQUE INDEX u ON item(n)"}));
    const QString before = Bench::stateOf(m_bench->live());
    using compare::ObjectKind;
    const Choice choice{.tables = {},
                        .objects = {{ObjectKind::Trigger, u"t"_s},
                                    {ObjectKind::View, u"V"_s},
                                    {ObjectKind::Index, u"u"_s}}};
    QVERIFY(m_bench->bring(choice));
    QCOMPARE(Bench::stateOf(m_bench->live()), Bench::stateOf(m_bench->image()));
    QVERIFY(*wasCommitted());
    QVERIFY(m_bench->takeBack());
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
    QVERIFY(m_bench->takeBack());
    QCOMPARE(Bench::stateOf(m_bench->live()), Bench::stateOf(m_bench->image()));
    QVERIFY(Database(m_bench->live()).run({"DROP VIEW v", "CREATE VIEW v AS SELECT 3"}));
    QCOMPARE(outcomeOf(m_bench->takeBack()), errorKind(ErrorCode::RowsTouched));
}

void tst_TakeBack::theCounterGoesBackUnlessOthersRaisedIt()
{
    const QByteArrayList table{"CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, a)"};
    const QByteArray counter = "SELECT seq FROM sqlite_sequence";
    QVERIFY(m_bench->make(table, {"INSERT INTO t VALUES(5, 1)"},
                          {"INSERT INTO t VALUES(2, 1), (90, 1)", "DELETE FROM t WHERE id = 90"}));
    QVERIFY(m_bench->bring({.table = u"t"_s}));
    QCOMPARE(m_bench->ask(counter), u"90"_s);
    QVERIFY(m_bench->takeBack());
    QCOMPARE(m_bench->ask(counter), u"5"_s);
    QVERIFY(m_bench->takeBack());
    QVERIFY(Database(m_bench->live()).run({"INSERT INTO t(a) VALUES(1)"}));
    QCOMPARE(m_bench->ask(counter), u"91"_s);
    QVERIFY(m_bench->takeBack());
    QCOMPARE(m_bench->ask(counter), u"91"_s);
}

void tst_TakeBack::aKeyThatUndoWouldBreakStopsIt()
{
    QVERIFY(m_bench->make({"CREATE TABLE parent(id INTEGER PRIMARY KEY)",
                           "CREATE TABLE child(id INTEGER PRIMARY KEY, p REFERENCES parent)"},
                          {}, {"INSERT INTO parent VALUES(1)"}));
    QVERIFY(m_bench->bring({.table = u"parent"_s}));
    QVERIFY(Database(m_bench->live()).run({"INSERT INTO child VALUES(7, 1)"}));
    QCOMPARE(outcomeOf(m_bench->takeBack()), errorKind(ErrorCode::KeysViolated));
    QCOMPARE(m_bench->troubles(), QStringList{u"child 7 parent"_s});
    QCOMPARE(m_bench->ask("SELECT count(*) FROM parent"), u"1"_s);
}

void tst_TakeBack::aKeyThatWasBrokenBeforeIsSoAgain()
{
    QVERIFY(m_bench->make({"CREATE TABLE p(id INTEGER PRIMARY KEY)",
                           "CREATE TABLE c(id INTEGER PRIMARY KEY, p REFERENCES p)",
                           "INSERT INTO p VALUES(1)", "INSERT INTO c VALUES(1, 1)"},
                          {"INSERT INTO c VALUES(2, 7)"}));
    const QString before = Bench::stateOf(m_bench->live());
    QCOMPARE(told(m_bench->bring(TableChoice{.table = u"c"_s})), u"ok: +0 -1 ~0"_s);
    QCOMPARE(told(m_bench->takeBack()), u"ok: +1 -0 ~0"_s);
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
    QCOMPARE(told(m_bench->takeBack()), u"ok: +0 -1 ~0"_s);
    QCOMPARE(told(m_bench->takeBack()), u"ok: +1 -0 ~0"_s);
}

void tst_TakeBack::aLogThatIsNotWholeIsAnError()
{
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    QVERIFY(m_bench->bring({.table = u"item"_s}));
    const QString path = m_bench->log() + u"/changes.log"_s;
    const QByteArray whole = bytesOf(path);
    const QString before = Bench::stateOf(m_bench->live());
    for (qsizetype at = 0; at < whole.size(); at += 7) {
        QVERIFY(writeBytes(path, whole));
        QVERIFY(flipByte(path, at));
        QCOMPARE(outcomeOf(ChangeLogReader::open(m_bench->log())),
                 errorKind(ErrorCode::ManifestInvalid));
        QVERIFY(writeBytes(path, whole.left(at)));
        QCOMPARE(outcomeOf(ChangeLogReader::open(m_bench->log())),
                 errorKind(ErrorCode::ManifestInvalid));
    }
    QCOMPARE(outcomeOf(m_bench->takeBack()), errorKind(ErrorCode::ManifestInvalid));
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_TakeBack::theLogIsForItsOwnerAlone()
{
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    QVERIFY(m_bench->bring({.table = u"item"_s}));
    const auto permissions = QFileInfo(m_bench->log() + u"/changes.log"_s).permissions();
    QCOMPARE(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
             QFile::Permissions());
}

void tst_TakeBack::killedAtAnyMomentItIsOldOrNew_data()
{
    QTest::addColumn<int>("report"); // at which it is killed; -1: right before the commit
    QTest::addColumn<QByteArray>("journal");
    for (const char* journal : {"wal", "delete"}) {
        for (const int report : {0, 1, 5, 40, -1})
            QTest::addRow("%s, report %d", journal, report) << report << QByteArray(journal);
    }
}

void tst_TakeBack::killedAtAnyMomentItIsOldOrNew()
{
    QFETCH(int, report);
    QFETCH(QByteArray, journal);
    const QByteArray rows = "WITH r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 8000) "
                            "INSERT INTO item SELECT i, 'row', i + ";
    QVERIFY(m_bench->make(kItems, {rows + "1 FROM r"}, {rows + "2 FROM r"}, journal));
    const QString before = Bench::stateOf(m_bench->live());
    m_bench->beginRun();
    BringBackSpec spec = m_bench->spec({.table = u"item"_s});
    spec.logFolder = m_bench->log();
    ForkedProcess process([&](const Wire&) {
        Sink sink;
        int reports = 0;
        sink.onReport = [&](const Progress&) {
            if (reports++ == report)
                ::raise(SIGKILL);
        };
        spec.beforeCommit = [&]() -> Result<> {
            if (report < 0)
                ::raise(SIGKILL);
            return {};
        };
        return bringBack(spec, {{}, sink}) ? 0 : 1;
    });
    QCOMPARE(process.finish(), -SIGKILL);
    const auto committed = wasCommitted();
    QVERIFY(committed && !*committed);
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
    QCOMPARE(told(m_bench->bring({.table = u"item"_s})), u"ok: +0 -0 ~8000"_s);
    QVERIFY(*wasCommitted());
    QVERIFY(m_bench->takeBack());
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_TakeBack::withoutALogNothingWasCommitted()
{
    QVERIFY(m_bench->make(kItems, kNow, kThen));
    QVERIFY(!*wasCommitted());
}

QTEST_GUILESS_MAIN(tst_TakeBack)
#include "tst_takeback.moc"
