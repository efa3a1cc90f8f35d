// A live database: others read, write and lock it, disks are full, jobs are stopped.

#include "tests/core/tables/tablesbench.h"
#include "tests/support/otheruser.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace core::tables;
using namespace sqlitetest;
using namespace tablestest;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList kItems = itemTable();

QByteArray manyRows(const QByteArray& value)
{
    return "WITH r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 30000) INSERT INTO item "
           "SELECT i, 'row' || i, "
        + value + " FROM r";
}

} // namespace

class tst_BringBackLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void aWriterLosesNothing_data() { bothModes(); }
    void aWriterLosesNothing();
    void aLockThatStaysIsNamed_data() { bothModes(); }
    void aLockThatStaysIsNamed();
    void theDatabaseIsNeverCheckpointed();
    void aTargetThatMayNotBeWrittenIsAnError();
    void aDamagedBackupChangesNothing();
    void aDamagedTargetChangesNothing();
    void whatIsMissingOrNoDatabaseIsAnError();
    void withNoRoomForTheLogNothingChanges();
    void aStopIsHeardInEachPass_data();
    void aStopIsHeardInEachPass();
    void anErrorBeforeTheCommitRollsBack();
    void aBlobOfAHundredMegabytesComesAndGoes();
    void twoThousandColumnsComeBack();
    void otherEncodingsComeBack();
    void indexesOfAFullTableAreMadeAgain();

private:
    static void bothModes()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::newRow("WAL mode") << QByteArray("wal");
        QTest::newRow("rollback mode") << QByteArray("delete");
    }

    std::unique_ptr<Bench> m_bench;
};

void tst_BringBackLive::aWriterLosesNothing()
{
    QFETCH(QByteArray, journal);
    QVERIFY(m_bench->make(kItems, {manyRows("'now'")}, {manyRows("'then'")}, journal));
    ForkedProcess writer([&](const Wire& wire) {
        Database& database = leaveOpen(m_bench->live());
        sqlite3_busy_timeout(database.handle(), 60'000);
        int commits = 0;
        int wrong = 0;
        for (int id = 100'000; !wire.hasNews() || commits < 20; ++id) {
            const int code = database.code("INSERT INTO item VALUES(" + QByteArray::number(id)
                                           + ", 'written', 1)");
            wrong += code == SQLITE_OK ? 0 : 1;
            if (++commits == 10)
                wire.say();
        }
        return wrong > 0 ? 255 : std::min(commits, 254);
    });
    QVERIFY(writer.wire().hear());
    // Rows newer than the backup are kept.
    const auto outcome = m_bench->bring({.table = u"item"_s, .conflict = Conflict::Overwrite});
    writer.wire().say();
    const int commits = writer.finish();
    QVERIFY2(outcome, qPrintable(told(outcome)));
    QVERIFY(commits >= 20 && commits < 255);
    QVERIFY(outcome->lockedSeconds > 0);
    QCOMPARE(m_bench->ask("SELECT count(*) FROM item WHERE n = 'then'"), u"30000"_s);
    const int written = m_bench->ask("SELECT count(*) FROM item WHERE name = 'written'").toInt();
    QVERIFY(commits == 254 ? written >= 254 : written == commits);
    QCOMPARE(m_bench->ask("PRAGMA integrity_check"), u"ok"_s);
}

void tst_BringBackLive::aLockThatStaysIsNamed()
{
    QFETCH(QByteArray, journal);
    QVERIFY(m_bench->make(kItems, {}, {"INSERT INTO item VALUES(1, 'x', 1)"}, journal));
    ForkedProcess holder([&](const Wire& wire) {
        Database& database = leaveOpen(m_bench->live());
        database.code("BEGIN IMMEDIATE");
        wire.say();
        return wire.hear() ? 0 : 1;
    });
    QVERIFY(holder.wire().hear());
    m_bench->beginRun();
    BringBackSpec spec = m_bench->spec({.table = u"item"_s});
    spec.wait = std::chrono::milliseconds(50);
    Sink sink;
    const auto outcome = bringBack(spec, {{}, sink});
    QCOMPARE(outcomeOf(outcome), errorKind(ErrorCode::TargetHeld));
    QVERIFY(outcome.error().detail.contains(QString::number(holder.pid())));
}

void tst_BringBackLive::theDatabaseIsNeverCheckpointed()
{
    QVERIFY(m_bench->make(kItems, {manyRows("'now'")}, {manyRows("'then'")}));
    const QByteArray before = bytesOf(m_bench->live());
    QVERIFY(m_bench->bring({.table = u"item"_s}));
    QCOMPARE(bytesOf(m_bench->live()), before);
    QCOMPARE(m_bench->ask("SELECT count(*) FROM item WHERE n = 'then'"), u"30000"_s);
}

void tst_BringBackLive::aTargetThatMayNotBeWrittenIsAnError()
{
    QVERIFY(m_bench->make(kItems, {}, {"INSERT INTO item VALUES(1, 'x', 1)"}));
    QVERIFY(Database(m_bench->live()).run({"PRAGMA journal_mode=delete"}));
    const QString log = m_bench->log();
    ::chmod(QFile::encodeName(m_bench->folder()).constData(), 0755);
    ::chmod(QFile::encodeName(log).constData(), 0777);
    const QString told = testsupport::runAsOtherUser(
        testsupport::kNobody, [&] { return outcomeOf(m_bench->bring({.table = u"item"_s})); });
    if (::getuid() == 0)
        QCOMPARE(told, errorKind(ErrorCode::DestinationDenied));
}

void tst_BringBackLive::aDamagedBackupChangesNothing()
{
    QVERIFY(m_bench->make(kItems, {}, {manyRows("'then'")}));
    const QString before = Bench::stateOf(m_bench->live());
    QByteArray image = bytesOf(m_bench->image());
    for (qsizetype at = image.size() / 2; at < image.size(); at += 4096)
        image.replace(at / 4096 * 4096, 64, QByteArray(64, '\x55'));
    QVERIFY(writeBytes(m_bench->image(), image));
    const auto outcome = m_bench->bring({.table = u"item"_s});
    QCOMPARE(outcomeOf(outcome), errorKind(ErrorCode::SourceDamaged));
    QCOMPARE(outcome.error().path, m_bench->image());
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBackLive::aDamagedTargetChangesNothing()
{
    QVERIFY(m_bench->make(kItems, {manyRows("'now'")}, {manyRows("'then'")}, "delete"));
    QByteArray live = bytesOf(m_bench->live());
    for (qsizetype at = live.size() / 3; at < live.size(); at += 4096)
        live.replace(at / 4096 * 4096, 64, QByteArray(64, '\x55'));
    QVERIFY(writeBytes(m_bench->live(), live));
    const auto outcome = m_bench->bring({.table = u"item"_s});
    QCOMPARE(outcomeOf(outcome), errorKind(ErrorCode::SourceDamaged));
    QCOMPARE(outcome.error().path, m_bench->live());
    QCOMPARE(bytesOf(m_bench->live()), live);
}

void tst_BringBackLive::whatIsMissingOrNoDatabaseIsAnError()
{
    QVERIFY(m_bench->make(kItems));
    QVERIFY(writeBytes(m_bench->image(), QByteArray(8192, 'x')));
    QCOMPARE(outcomeOf(m_bench->bring({.table = u"item"_s})),
             errorKind(ErrorCode::SourceNotADatabase));
    QVERIFY(QFile::remove(m_bench->image()));
    QCOMPARE(outcomeOf(m_bench->bring({.table = u"item"_s})), errorKind(ErrorCode::SourceMissing));
    QVERIFY(!QFile::exists(m_bench->image()));
}

void tst_BringBackLive::withNoRoomForTheLogNothingChanges()
{
    QVERIFY(m_bench->make(kItems, {manyRows("hex(zeroblob(40))")}, {manyRows("'then'")}));
    const QString before = Bench::stateOf(m_bench->live());
    const testsupport::SmallDisk disk(1 << 20);
    m_bench->beginRun();
    BringBackSpec spec = m_bench->spec({.table = u"item"_s});
    spec.logFolder = disk.path();
    Sink sink;
    QCOMPARE(outcomeOf(bringBack(spec, {{}, sink})), errorKind(ErrorCode::DestinationFull));
    QVERIFY(QDir(disk.path()).isEmpty(QDir::Files | QDir::Hidden));
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBackLive::aStopIsHeardInEachPass_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::newRow("while rows are compared") << Phase::Checking;
    QTest::newRow("while rows are changed") << Phase::Replacing;
}

void tst_BringBackLive::aStopIsHeardInEachPass()
{
    QFETCH(Phase, phase);
    QVERIFY(m_bench->make(kItems, {manyRows("'now'")}, {manyRows("'then'")}));
    const QString before = Bench::stateOf(m_bench->live());
    const auto outcome = m_bench->bringUntil(
        [&](const Progress& progress) { return progress.phase == phase && progress.done > 1000; },
        {.table = u"item"_s});
    QCOMPARE(outcomeOf(outcome), errorKind(ErrorCode::Cancelled));
    QCOMPARE(Bench::stateOf(m_bench->live()), before);
}

void tst_BringBackLive::anErrorBeforeTheCommitRollsBack()
{
    QVERIFY(m_bench->make(kItems, {}, {"INSERT INTO item VALUES(1, 'x', 1)"}));
    m_bench->beginRun();
    BringBackSpec spec = m_bench->spec({.table = u"item"_s});
    bool logWasThere = false;
    spec.beforeCommit = [&]() -> Result<> {
        logWasThere = QFile::exists(m_bench->log() + u"/changes.log"_s);
        return Error{.code = ErrorCode::WriteFailed};
    };
    Sink sink;
    QCOMPARE(outcomeOf(bringBack(spec, {{}, sink})), errorKind(ErrorCode::WriteFailed));
    QVERIFY(logWasThere);
    QCOMPARE(m_bench->ask("SELECT count(*) FROM item"), u"0"_s);
}

void tst_BringBackLive::aBlobOfAHundredMegabytesComesAndGoes()
{
    QVERIFY(m_bench->make(kItems, {"INSERT INTO item VALUES(1, 'now', zeroblob(100000001))"},
                          {"INSERT INTO item VALUES(1, 'then', zeroblob(100000000))"}, "delete"));
    const QByteArray length = "SELECT length(n) || name FROM item";
    QCOMPARE(told(m_bench->bring({.table = u"item"_s})), u"ok: +0 -0 ~1"_s);
    QCOMPARE(m_bench->ask(length), u"100000000then"_s);
    QCOMPARE(told(m_bench->takeBack()), u"ok: +0 -0 ~1"_s);
    QCOMPARE(m_bench->ask(length), u"100000001now"_s);
}

void tst_BringBackLive::twoThousandColumnsComeBack()
{
    QByteArrayList columns;
    QByteArrayList values;
    for (int i = 0; i < 2000; ++i) {
        columns << "c" + QByteArray::number(i) + (i == 0 ? " TEXT PRIMARY KEY" : "");
        values << QByteArray::number(i);
    }
    QVERIFY(m_bench->make({"CREATE TABLE wide(" + columns.join(", ") + ")"},
                          {"INSERT INTO wide(c0, c7) VALUES(0, 1)"},
                          {"INSERT INTO wide VALUES(" + values.join(", ") + ")"}));
    QCOMPARE(told(m_bench->bring({.table = u"wide"_s})), u"ok: +0 -0 ~1"_s);
    QCOMPARE(m_bench->ask("SELECT c0 || c1999 FROM wide"), u"01999"_s);
    QVERIFY(m_bench->takeBack());
    QCOMPARE(m_bench->ask("SELECT c7 || coalesce(c8, '-') FROM wide"), u"1-"_s);
}

void tst_BringBackLive::otherEncodingsComeBack()
{
    const QByteArrayList table{"CREATE TABLE t(a TEXT PRIMARY KEY, b)"};
    QVERIFY(m_bench->make(
        {}, QByteArrayList{"PRAGMA journal_mode=delete", "PRAGMA encoding='UTF-16'"} + table,
        table + QByteArrayList{"INSERT INTO t VALUES('ä', 'öß'), ('b', x'00ff')"}, "delete"));
    QCOMPARE(m_bench->ask("PRAGMA encoding"), u"UTF-16le"_s);
    QCOMPARE(told(m_bench->bring({.table = u"t"_s})), u"ok: +2 -0 ~0"_s);
    QCOMPARE(Bench::rowsOf(m_bench->live(), "t"), Bench::rowsOf(m_bench->image(), "t"));
    QVERIFY(m_bench->takeBack());
}

void tst_BringBackLive::indexesOfAFullTableAreMadeAgain()
{
    QVERIFY(
        m_bench->make(kItems + QByteArrayList{"CREATE UNIQUE INDEX item_n ON item(n) WHERE n > 5"},
                      {}, {manyRows("i")}));
    const QByteArray schema = "SELECT group_concat(sql) FROM (SELECT * FROM sqlite_schema ORDER BY "
                              "name)";
    const QString before = m_bench->ask(schema);
    QCOMPARE(told(m_bench->bring({.table = u"item"_s})), u"ok: +30000 -0 ~0"_s);
    QCOMPARE(m_bench->ask(schema), before);
    QCOMPARE(Bench::stateOf(m_bench->live()), Bench::stateOf(m_bench->image()));
    QVERIFY(m_bench->takeBack());
    QCOMPARE(m_bench->ask("SELECT count(*) FROM item"), u"0"_s);
    QCOMPARE(m_bench->ask(schema), before);
}

QTEST_GUILESS_MAIN(tst_BringBackLive)
#include "tst_bringbacklive.moc"
