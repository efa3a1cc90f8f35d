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

/// Page after page is changed until the cache is full: the journal is synced, the main file holds
/// half of the transaction, and then it is over.
QByteArrayList halfATransaction()
{
    return {"PRAGMA cache_size=5", "BEGIN", "UPDATE t SET body = 'half' || body",
            "DELETE FROM t WHERE id % 2 = 0"};
}

} // namespace
Q_DECLARE_METATYPE(Case)

class tst_SourceWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void opensEachStateWithoutATrace_data();
    void opensEachStateWithoutATrace();
    void nothingWritesThroughAnOpenSource_data();
    void nothingWritesThroughAnOpenSource();
    void aSourceOnAReadOnlyPlaceIsWatched_data();
    void aSourceOnAReadOnlyPlaceIsWatched();
    void aSourceCanBePinnedAgain();
    void thePinKeepsItsStateAndItsFirstPage();
    void aPrivateCopyIsPrivateAndGoes();
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

void tst_SourceWays::nothingWritesThroughAnOpenSource_data()
{
    QTest::addColumn<bool>("wal");
    QTest::addColumn<bool>("hot");
    QTest::newRow("rollback") << false << false;
    QTest::newRow("clean WAL") << true << false;
    QTest::newRow("hot WAL") << true << true;
}

void tst_SourceWays::nothingWritesThroughAnOpenSource()
{
    QFETCH(bool, wal);
    QFETCH(bool, hot);
    {
        Database database(path());
        QVERIFY(database.run((wal ? kWal : QByteArrayList()) + tableOf(300)));
    }
    QVERIFY(!hot || runAndDie(path(), kMoreRows));
    QVERIFY(!hot || QFile::remove(path() + u"-shm"_s));
    auto before = stateOf(m_bench->source());
    for (const char* sql :
         {"DELETE FROM t", "CREATE TABLE u(a)", "PRAGMA wal_checkpoint(TRUNCATE)",
          "PRAGMA journal_mode=DELETE", "PRAGMA journal_mode=WAL", "PRAGMA user_version=9",
          "VACUUM", "BEGIN IMMEDIATE; UPDATE t SET body = ''; COMMIT"}) {
        Sink sink;
        {
            auto source = sqlite::Source::open({.path = path()}, {{}, sink});
            QCOMPARE(outcomeOf(source), u"ok"_s);
            [[maybe_unused]] const auto pinned = source->connection().execute(sql);
            QVERIFY(source->connection().execute("ROLLBACK"));
            [[maybe_unused]] const auto free = source->connection().execute(sql);
        }
        auto after = stateOf(m_bench->source());
        if (hot)
            after.erase(u"live.db-shm"_s);
        QVERIFY2(after == before, sql);
    }
}

void tst_SourceWays::aSourceOnAReadOnlyPlaceIsWatched_data()
{
    QTest::addColumn<bool>("changed");
    QTest::newRow("nobody writes") << false;
    QTest::newRow("its owner writes meanwhile") << true;
}

void tst_SourceWays::aSourceOnAReadOnlyPlaceIsWatched()
{
    if (::geteuid() != 0)
        QSKIP("Only root can be two users.");
    QFETCH(bool, changed);
    {
        Database database(path());
        QVERIFY(database.run(kWal + tableOf(300)));
    }
    m_bench->makeReadOnly();
    ForkedProcess owner([&](const Wire& wire) {
        if (!wire.hear())
            return 1;
        Database database(path());
        if (changed && !database.run(kMoreRows))
            return 2;
        wire.say();
        return wire.hear() ? 0 : 3; // keeps it open, and with it the -wal
    });
    const QString seen = testsupport::runAsOtherUser(testsupport::kNobody, [&]() -> QString {
        Sink sink;
        sink.onReport = [&](const Progress& progress) {
            if (progress.phase != Phase::Copying || owner.wire().hasNews())
                return;
            owner.wire().say();
            if (!owner.wire().hear())
                qWarning() << "the owner failed";
        };
        const auto captured = m_bench->capture(sink);
        return captured ? judge(*captured, "SELECT count(*) FROM t") : outcomeOf(captured);
    });
    QCOMPARE(seen, changed ? errorKind(ErrorCode::SourceChanged) : u"300"_s);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_SourceWays::aSourceCanBePinnedAgain()
{
    {
        Database database(path());
        QVERIFY(database.run(kWal + tableOf(300)));
    }
    ForkedProcess writer([&](const Wire& wire) {
        Database database(path());
        bool good = database.run({"SELECT * FROM t"});
        wire.say();
        good = wire.hear() && good && database.run(kMoreRows);
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(writer.wire().hear());
    Sink sink;
    auto source = sqlite::Source::open({.path = path()}, {{}, sink});
    QVERIFY(source && source->way() == sqlite::SourceWay::SharedMemory);
    const auto rows = [&] {
        auto statement = source->connection().prepare("SELECT count(*) FROM t");
        return statement && statement->step() ? statement->integer(0) : -1;
    };
    QCOMPARE(rows(), 300);
    writer.wire().say();
    QVERIFY(writer.wire().hear());
    QCOMPARE(rows(), 300);
    QCOMPARE(outcomeOf(source->unpin()), u"ok"_s);
    QCOMPARE(outcomeOf(source->pin({{}, sink})), u"ok"_s);
    QCOMPARE(rows(), 302);
    QVERIFY(!source->pinBlocksWriters());
}

void tst_SourceWays::thePinKeepsItsStateAndItsFirstPage()
{
    QVERIFY(runAndDie(path(), kWal + tableOf(300) + QByteArrayList{"PRAGMA user_version=77"}));
    QCOMPARE(bytesOf(path()).size(), 4096); // all of it, page 1 too, is in the WAL
    Sink sink;
    auto source = sqlite::Source::open({.path = path()}, {{}, sink});
    QVERIFY(source);
    QCOMPARE(source->header().userVersion, 77);
    QCOMPARE(source->header().pageSize.bytes(), ByteCount(4096));
    QVERIFY(source->header().walMode);
    QCOMPARE(source->firstPage().size(), 4096);
    QVERIFY(source->firstPage() != bytesOf(path()));
}

void tst_SourceWays::aPrivateCopyIsPrivateAndGoes()
{
    {
        Database database(path());
        QVERIFY(database.run(tableOf(300)));
    }
    QVERIFY(runAndDie(path(), halfATransaction()));
    Sink sink;
    const QString work = m_bench->work() + u"/made/on demand"_s;
    {
        auto source = sqlite::Source::open({.path = path(), .workFolder = work}, {{}, sink});
        QCOMPARE(outcomeOf(source), u"ok"_s);
        QVERIFY(source->way() == sqlite::SourceWay::PrivateCopy);
        const QStringList copies = QDir(work).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(copies.size(), 1);
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(work + u'/' + copies[0]).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0700u);
    }
    QVERIFY(QDir(work).isEmpty());
    std::stop_source stop;
    stop.request_stop();
    const auto stopped =
        sqlite::Source::open({.path = path(), .workFolder = work}, {stop.get_token(), sink});
    QCOMPARE(outcomeOf(stopped), errorKind(ErrorCode::Cancelled));
    QVERIFY(QDir(work).isEmpty());
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
