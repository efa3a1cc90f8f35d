#include "core/sqlite/sourceaccess.h"
#include "core/sqlite/statement.h"
#include "tests/core/capture/capturebench.h"
#include "tests/support/otheruser.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace sqlitetest;
using namespace capturetest;
using namespace Qt::StringLiterals;

namespace {

const QByteArrayList kWal{"PRAGMA journal_mode=WAL"};
const QByteArrayList kMoreRows{"INSERT INTO t VALUES(1000, 'more'), (1001, 'rows')"};

} // namespace

class tst_OpenSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void nothingWritesThroughAnOpenSource_data();
    void nothingWritesThroughAnOpenSource();
    void aFileForANewerSqliteIsNotCalledForeign();
    void aSourceOnAReadOnlyPlaceIsWatched_data();
    void aSourceOnAReadOnlyPlaceIsWatched();
    void aSourceCanBePinnedAgain_data();
    void aSourceCanBePinnedAgain();
    void thePinKeepsItsStateAndItsFirstPage();
    void aPrivateCopyIsPrivateAndGoes();

private:
    [[nodiscard]] QString path() const { return m_bench->path(); }
    std::unique_ptr<Bench> m_bench;
};

void tst_OpenSource::nothingWritesThroughAnOpenSource_data()
{
    QTest::addColumn<bool>("wal");
    QTest::addColumn<bool>("hot");
    QTest::newRow("rollback") << false << false;
    QTest::newRow("clean WAL") << true << false;
    QTest::newRow("hot WAL") << true << true;
}

void tst_OpenSource::nothingWritesThroughAnOpenSource()
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

void tst_OpenSource::aFileForANewerSqliteIsNotCalledForeign()
{
    {
        Database database(path());
        QVERIFY(database.run(tableOf(3)));
    }
    QByteArray bytes = bytesOf(path());
    bytes[19] = 3; // read version
    QVERIFY(writeBytes(path(), bytes));
    Sink sink;
    const auto source = sqlite::Source::open({.path = path()}, {{}, sink});
    QCOMPARE(outcomeOf(source), errorKind(ErrorCode::CannotJudge));
    QVERIFY(source.error().detail.contains(u"newer SQLite"_s));
}

void tst_OpenSource::aSourceOnAReadOnlyPlaceIsWatched_data()
{
    QTest::addColumn<bool>("changed");
    QTest::newRow("nobody writes") << false;
    QTest::newRow("its owner writes meanwhile") << true;
}

void tst_OpenSource::aSourceOnAReadOnlyPlaceIsWatched()
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

void tst_OpenSource::aSourceCanBePinnedAgain_data()
{
    QTest::addColumn<bool>("wal");
    QTest::newRow("rollback mode") << false;
    QTest::newRow("WAL mode") << true;
}

void tst_OpenSource::aSourceCanBePinnedAgain()
{
    QFETCH(bool, wal);
    {
        Database database(path());
        QVERIFY(database.run((wal ? kWal : QByteArrayList()) + tableOf(1500)));
    }
    ForkedProcess writer([&](const Wire& wire) {
        Database database(path());
        bool good = database.run({"SELECT count(*) FROM t"});
        wire.say();
        for (; wire.hear(); wire.say())
            good = good && database.run({"UPDATE t SET body = 'new' || substr(body, 4)"});
        return good ? 0 : 1;
    });
    QVERIFY(writer.wire().hear());
    const auto write = [&] {
        writer.wire().say();
        return writer.wire().hear();
    };
    Sink sink;
    auto source = sqlite::Source::open({.path = path()}, {{}, sink});
    QVERIFY(source);
    QCOMPARE(source->pinBlocksWriters(), !wal);
    const auto newRows = [&] { // reads every page, one behind the other
        auto statement =
            source->connection().prepare("SELECT count(*) FROM t WHERE body LIKE 'new%'");
        return statement && statement->step() ? statement->integer(0) : -1;
    };
    QVERIFY(!wal || write());
    QCOMPARE(newRows(), 0); // what is committed behind the pin is not seen
    QCOMPARE(outcomeOf(source->unpin()), u"ok"_s);
    QVERIFY(write());
    QCOMPARE(outcomeOf(source->pin({{}, sink})), u"ok"_s);
    QCOMPARE(newRows(), 1500); // and no page is one that was read ahead before
    QCOMPARE(outcomeOf(source->unpin()), u"ok"_s);
    QCOMPARE(writer.finish(), 0);
}

void tst_OpenSource::thePinKeepsItsStateAndItsFirstPage()
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

void tst_OpenSource::aPrivateCopyIsPrivateAndGoes()
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

QTEST_GUILESS_MAIN(tst_OpenSource)
#include "tst_opensource.moc"
