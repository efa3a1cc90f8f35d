#include "core/sqlite/sourceaccess.h"
#include "core/sqlite/statement.h"
#include "tests/core/capture/capturebench.h"
#include "tests/support/otheruser.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sqlite3.h>

#include <sys/stat.h>

using namespace core;
using namespace sqlitetest;
using namespace capturetest;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList kWal{"PRAGMA journal_mode=WAL"};
const QByteArrayList kMoreRows{"INSERT INTO t VALUES(1000, 'more'), (1001, 'rows')"};
/// Of the table with 300 rows, and with kMoreRows.
const QString kFewer = u"300 rows, 45150, 122292, row 99 0"_s;
const QString kMore = u"302 rows, 47151, 122300, rows"_s;

/// One state a database can lie in, and how it must be opened then.
struct Case
{
    QByteArrayList made{}; ///< run and closed
    QByteArrayList left{}; ///< run by an application that ends without closing
    bool stays = false; ///< that application is still there
    QStringList removed{}; ///< e.g. "-shm"
    QStringList added{}; ///< an empty -wal, an old -shm
    bool readOnly = false; ///< file and folder, and we are another user
    QString way{};
    QString journalMode = u"wal"_s;
    QString content = kFewer;
    QStringList mayAppear{};
};

} // namespace
Q_DECLARE_METATYPE(Case)

class tst_SourceWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void opensEachStateWithoutATrace_data();
    void opensEachStateWithoutATrace();
    void readsWhatALossOfPowerLeft_data();
    void readsWhatALossOfPowerLeft();
    void leavesNothingBesideASourceThatWasMoved_data();
    void leavesNothingBesideASourceThatWasMoved();
    void leavesWhatAnotherProgramUsesBesideTheNewSource();
    void followsALinkIntoAnotherFolder();
    void takesAnyName_data();
    void takesAnyName();

private:
    [[nodiscard]] QString path() const { return m_bench->path(); }
    std::unique_ptr<Bench> m_bench;
};

void tst_SourceWays::opensEachStateWithoutATrace_data()
{
    QTest::addColumn<Case>("it");
    const auto add = [](const char* name, const Case& it) { QTest::newRow(name) << it; };
    const QByteArrayList rollback = tableOf(300);
    const QByteArrayList wal = kWal + tableOf(300);
    const QStringList shm{u"-shm"_s};

    add("rollback mode", {.made = rollback, .way = u"Rollback"_s, .journalMode = u"delete"_s});
    add("rollback mode, an idle application has it open",
        {.made = rollback,
         .left = {"SELECT * FROM t"},
         .stays = true,
         .way = u"Rollback"_s,
         .journalMode = u"delete"_s});
    add("rollback mode, somebody has begun to write",
        {.made = rollback,
         .left = QByteArrayList{"BEGIN IMMEDIATE"} + kMoreRows,
         .stays = true,
         .way = u"Rollback"_s,
         .journalMode = u"delete"_s});
    add("rollback mode, a hot journal",
        {.made = rollback,
         .left = halfATransaction(),
         .way = u"PrivateCopy"_s,
         .journalMode = u"delete"_s});
    add("WAL mode, clean", {.made = wal, .way = u"CleanWal"_s});
    add("WAL mode, clean, an empty -wal lies there",
        {.made = wal, .added = {u"-wal"_s}, .way = u"CleanWal"_s});
    add("WAL mode, clean, an old -shm lies there",
        {.made = wal, .added = shm, .way = u"CleanWal"_s});
    add("WAL mode, clean, both lie there",
        {.made = wal, .added = {u"-wal"_s, u"-shm"_s}, .way = u"SharedMemory"_s});
    add("a hot WAL that holds everything", {.left = wal, .way = u"SharedMemory"_s});
    add("a hot WAL without -shm that holds everything",
        {.left = wal, .removed = shm, .way = u"HotWal"_s, .mayAppear = shm});
    add("a hot WAL that holds the end",
        {.made = wal, .left = kMoreRows, .way = u"SharedMemory"_s, .content = kMore});
    add("a hot WAL without -shm that holds the end",
        {.made = wal,
         .left = kMoreRows,
         .removed = shm,
         .way = u"HotWal"_s,
         .content = kMore,
         .mayAppear = shm});
    add("a hot WAL with a transaction that was not committed",
        {.made = wal, .left = halfATransaction(), .way = u"SharedMemory"_s});
    add("a hot WAL that was checkpointed",
        {.made = wal,
         .left = kMoreRows + QByteArrayList{"PRAGMA wal_checkpoint"},
         .way = u"SharedMemory"_s,
         .content = kMore});
    add("WAL mode, an idle application has it open",
        {.made = wal, .left = {"SELECT * FROM t"}, .stays = true, .way = u"SharedMemory"_s});
    add("WAL mode, a running application has written",
        {.made = wal,
         .left = kMoreRows,
         .stays = true,
         .way = u"SharedMemory"_s,
         .content = kMore});
    add("WAL mode, somebody has begun to write",
        {.made = wal,
         .left = QByteArrayList{"BEGIN IMMEDIATE"} + kMoreRows,
         .stays = true,
         .way = u"SharedMemory"_s});

    add("read-only: rollback mode",
        {.made = rollback, .readOnly = true, .way = u"Rollback"_s, .journalMode = u"delete"_s});
    add("read-only: a hot journal",
        {.made = rollback,
         .left = halfATransaction(),
         .readOnly = true,
         .way = u"PrivateCopy"_s,
         .journalMode = u"delete"_s});
    add("read-only: WAL mode, clean", {.made = wal, .readOnly = true, .way = u"Immutable"_s});
    add("read-only: a hot WAL",
        {.made = wal,
         .left = kMoreRows,
         .readOnly = true,
         .way = u"SharedMemory"_s,
         .content = kMore});
    add("read-only: a hot WAL without -shm",
        {.made = wal,
         .left = kMoreRows,
         .removed = shm,
         .readOnly = true,
         .way = u"PrivateCopy"_s,
         .content = kMore});
    add("read-only: the application runs",
        {.made = wal,
         .left = kMoreRows,
         .stays = true,
         .readOnly = true,
         .way = u"SharedMemory"_s,
         .content = kMore});
}

void tst_SourceWays::opensEachStateWithoutATrace()
{
    QFETCH(Case, it);
    if (!it.made.isEmpty()) {
        Database database(path());
        QVERIFY(database.run(it.made));
    }
    ForkedProcess application([&](const Wire& wire) {
        if (!it.left.isEmpty() && !leaveOpen(path()).run(it.left))
            return 1;
        wire.say();
        return it.stays && wire.hear() ? 2 : 0;
    });
    QVERIFY(application.wire().hear());
    if (!it.stays)
        QCOMPARE(application.finish(), 0);
    for (const QString& suffix : it.removed)
        QVERIFY(QFile::remove(path() + suffix));
    for (const QString& suffix : it.added)
        QVERIFY(writeBytes(path() + suffix, QByteArray(suffix == u"-shm" ? 32768 : 0, '\0')));
    if (it.readOnly)
        m_bench->makeReadOnly();

    auto before = stateOf(m_bench->source());
    const QString told = it.readOnly
        ? testsupport::runAsOtherUser(testsupport::kNobody, [&] { return tell(*m_bench); })
        : tell(*m_bench);
    auto after = stateOf(m_bench->source());
    for (const QString& suffix : it.mayAppear)
        after.erase(u"live.db"_s + suffix);
    QCOMPARE(after.size(), before.size());
    QVERIFY(after == before);
    QCOMPARE(told, u"%1: %2 | %3 | %2"_s.arg(it.way, it.content, it.journalMode));
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_SourceWays::readsWhatALossOfPowerLeft_data()
{
    QTest::addColumn<int>("walBytes");
    QTest::addColumn<bool>("headerIsTorn");
    QTest::addColumn<bool>("hasShm");
    QTest::newRow("a -wal that was only begun, a -shm of before") << 32 << false << true;
    QTest::newRow("a -wal that was only begun, an empty -shm") << 32 << false << false;
    QTest::newRow("a -wal without a header, an empty -shm") << 4152 << true << false;
}

/// Nobody has made the -shm anew since: what it says is not so, or nothing.
void tst_SourceWays::readsWhatALossOfPowerLeft()
{
    QFETCH(int, walBytes);
    QFETCH(bool, headerIsTorn);
    QFETCH(bool, hasShm);
    QVERIFY(Database(path()).run(kWal + tableOf(300)));
    QVERIFY(runAndDie(path(), kMoreRows));
    QByteArray wal = bytesOf(path() + u"-wal"_s).left(walBytes);
    QCOMPARE(wal.size(), walBytes);
    if (headerIsTorn)
        wal.replace(0, 32, QByteArray(32, '\x55'));
    QVERIFY(writeBytes(path() + u"-wal"_s, wal));
    QVERIFY(hasShm || writeBytes(path() + u"-shm"_s, {}));
    const auto before = stateOf(m_bench->source());
    const QString told = tell(*m_bench);
    QVERIFY(stateOf(m_bench->source()) == before);
    QCOMPARE(told, u"PrivateCopy: %1 | wal | %1"_s.arg(kFewer));
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_SourceWays::leavesNothingBesideASourceThatWasMoved_data()
{
    QTest::addColumn<QByteArrayList>("replacement");
    QTest::newRow("renamed") << QByteArrayList();
    QTest::newRow("replaced, WAL mode") << kWal + tableOf(3);
    QTest::newRow("replaced, rollback mode") << tableOf(3);
}

void tst_SourceWays::leavesNothingBesideASourceThatWasMoved()
{
    QFETCH(const QByteArrayList, replacement);
    {
        Database database(path());
        QVERIFY(database.run(kWal + tableOf(3000)));
        if (!replacement.isEmpty())
            QVERIFY(Database(m_bench->work() + u"/new.db"_s).run(replacement));
    }
    QString seen;
    Sink sink;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase != Phase::Copying || !seen.isEmpty())
            return;
        seen = QDir(m_bench->source()).entryList(QDir::Files, QDir::Name).join(u' ');
        QFile::rename(path(), m_bench->source() + u"/old.db"_s);
        if (!replacement.isEmpty())
            QFile::rename(m_bench->work() + u"/new.db"_s, path());
    };
    const auto captured = m_bench->capture(sink);
    QVERIFY(captured);
    QVERIFY(judge(*captured, fingerprintSql()).startsWith(u"3000 rows"_s));
    QCOMPARE(seen, u"live.db live.db-shm live.db-wal"_s); // or there was nothing to take away
    const QStringList there = QDir(m_bench->source()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(there,
             replacement.isEmpty() ? QStringList{u"old.db"_s}
                                   : QStringList({u"live.db"_s, u"old.db"_s}));
}

void tst_SourceWays::leavesWhatAnotherProgramUsesBesideTheNewSource()
{
    {
        Database database(path());
        QVERIFY(database.run(kWal + tableOf(3000)));
        QVERIFY(Database(m_bench->work() + u"/new.db"_s).run(kWal + tableOf(3)));
    }
    ForkedProcess application([&](const Wire& wire) {
        if (!wire.hear())
            return 1;
        Database& opened = leaveOpen(path());
        if (!opened.run({"SELECT * FROM t"})) // uses our -wal, in which nothing stands yet
            return 2;
        wire.say();
        if (!wire.hear() || !opened.run(kMoreRows))
            return 3;
        return 0;
    });
    bool replaced = false;
    Sink sink;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase != Phase::Copying || replaced)
            return;
        replaced = QFile::rename(path(), m_bench->source() + u"/old.db"_s)
            && QFile::rename(m_bench->work() + u"/new.db"_s, path());
        application.wire().say();
        replaced = replaced && application.wire().hear();
    };
    QVERIFY(m_bench->capture(sink));
    QVERIFY(replaced);
    application.wire().say();
    QCOMPARE(application.finish(), 0);
    QCOMPARE(Database(path()).ask("SELECT count(*) FROM t"), u"5"_s); // nothing of it was lost
}

void tst_SourceWays::followsALinkIntoAnotherFolder()
{
    {
        Database database(path());
        QVERIFY(database.run(kWal + tableOf(300)));
    }
    QVERIFY(runAndDie(path(), kMoreRows));
    const QString link = m_bench->work() + u"/link.db"_s;
    QVERIFY(QFile::link(path(), link));
    const auto before = stateOf(m_bench->source());
    const QString told = tell(*m_bench, link);
    QCOMPARE(told, u"SharedMemory: %1 | wal | %1"_s.arg(kMore));
    QVERIFY(stateOf(m_bench->source()) == before);
    QCOMPARE(m_bench->leftovers(), QStringList{link});
}

void tst_SourceWays::takesAnyName_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"two words.db", "it's \"quoted\".db", "q?mode=ro&cache=shared",
                             "hash#1.db", "100%25.db", "file:x.db", "ünï 数 🦀.db",
                             "new\nline.db", "-wal", ":memory:", "trailing ", "a\\b.db"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void tst_SourceWays::takesAnyName()
{
    QFETCH(QString, name);
    const QString odd = m_bench->source() + u'/' + name;
    {
        Database database(odd);
        QVERIFY(database.run(kWal + tableOf(300)));
    }
    QVERIFY(runAndDie(odd, kMoreRows));
    const auto before = stateOf(m_bench->source());
    QCOMPARE(before.size(), 3u);
    const QString told = tell(*m_bench, odd);
    QCOMPARE(told, u"SharedMemory: %1 | wal | %1"_s.arg(kMore));
    QVERIFY(stateOf(m_bench->source()) == before);
}

QTEST_GUILESS_MAIN(tst_SourceWays)
#include "tst_sourceways.moc"
