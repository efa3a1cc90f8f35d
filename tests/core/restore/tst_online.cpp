// A database that is replaced while other processes read and write it: whole, or not at all.

#include "core/base/holders.h"
#include "core/restore/lockedcopy.h"
#include "core/restore/online.h"
#include "tests/core/restore/generations.h"
#include "tests/core/restore/sharednumbers.h"
#include "tests/support/smalldisk.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <memory>

using namespace core;
using namespace restoretest;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

namespace {

bool isBusy(int code)
{
    return (code & 0xff) == SQLITE_BUSY;
}

/// The generation that `look` shows: 0 for busy, -1 for anything else that is wrong.
int seenBy(sqlite3_stmt* look)
{
    const int code = sqlite3_step(look);
    const int seen = code == SQLITE_ROW ? sqlite3_column_int(look, 0) : 0;
    sqlite3_reset(look);
    return code == SQLITE_ROW && seen > 0 ? seen : isBusy(code) ? 0 : -1;
}

/// Looks again and again, with the statement that it has and twice in one transaction: the number
/// of looks that saw neither the old nor the new content wholly, or failed. In rollback mode a
/// reader may be told "busy" too.
int keepReading(const QString& path, const Wire& wire, const SharedNumbers& numbers)
{
    Database& database = leaveOpen(path);
    sqlite3_busy_timeout(database.handle(), 1000);
    sqlite3_stmt* look = nullptr;
    sqlite3_prepare_v2(database.handle(), generationSql().constData(), -1, &look, nullptr);
    int wrong = 0;
    while (!wire.hasNews()) {
        const bool begun = database.code("BEGIN") == SQLITE_OK;
        const int first = seenBy(look);
        const int second = first > 0 ? seenBy(look) : first;
        const bool whole = begun && first >= 0 && first == second;
        database.code("COMMIT");
        wrong += whole ? 0 : 1;
        if (whole)
            ++numbers[first];
    }
    sqlite3_finalize(look);
    return wrong;
}

/// Commits again and again and counts its commits by the generation in which they were made; the
/// number of failures that are not "busy".
int keepWriting(const QString& path, const Wire& wire, const SharedNumbers& numbers)
{
    Database& database = leaveOpen(path);
    database.code("PRAGMA synchronous=OFF"); // more commits
    int wrong = 0;
    while (!wire.hasNews()) {
        const int code = database.code("BEGIN IMMEDIATE");
        if (isBusy(code))
            continue;
        const int generation = database.ask("SELECT generation FROM total").toInt();
        const int logged = database.code(logSql());
        int committed = database.code("COMMIT");
        while (isBusy(committed)) // rollback mode: a reader is there
            committed = database.code("COMMIT");
        if (code == SQLITE_OK && logged == SQLITE_OK && committed == SQLITE_OK && generation > 0)
            ++numbers[generation];
        else
            ++wrong;
    }
    return wrong;
}

} // namespace

class tst_Online : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everybodySeesWhollyOldOrWhollyNew_data() { bothModes(); }
    void everybodySeesWhollyOldOrWhollyNew();
    void killedInTheMiddleItIsWhollyOld_data() { bothModes(); }
    void killedInTheMiddleItIsWhollyOld();
    void stoppedInTheMiddleItIsWhollyOld_data() { bothModes(); }
    void stoppedInTheMiddleItIsWhollyOld();
    void onAFullDiskItIsWhollyOld_data();
    void onAFullDiskItIsWhollyOld();
    void aReaderKeepsItsSnapshotInWalMode();
    void theStateBeforeIsKeptUnderTheLock_data() { bothModes(); }
    void theStateBeforeIsKeptUnderTheLock();
    void whenItCannotBeKeptNothingIsChanged_data() { bothModes(); }
    void whenItCannotBeKeptNothingIsChanged();
    void aLockThatStaysIsNamed_data();
    void aLockThatStaysIsNamed();
    void aStopIsHeardWhileItWaits();
    void aHotStateIsTakenOver_data() { bothModes(); }
    void aHotStateIsTakenOver();
    void aTargetThatIsNoDatabaseIsAnError();

private:
    static void bothModes()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::newRow("WAL mode") << QByteArray("wal");
        QTest::newRow("rollback mode") << QByteArray("delete");
    }
    [[nodiscard]] QString target() const { return m_folder->filePath(u"t.db"_s); }
    [[nodiscard]] QString image() const { return m_folder->filePath(u"image.db"_s); }
    [[nodiscard]] QString kept() const { return m_folder->filePath(u"kept.db"_s); }
    [[nodiscard]] bool make(const QByteArray& journal, int rows = 4000) const
    {
        return makeGeneration(image(), 2, {.journal = "delete", .rows = rows, .log = 10})
            && makeGeneration(target(), 1, {.journal = journal, .rows = rows});
    }
    Result<restore::OnlineReplaced> replace(Sink& sink, const std::stop_token& stop = {},
                                            std::function<Result<>()> onLocked = {}) const
    {
        return restore::replaceContent({.image = image(),
                                        .target = target(),
                                        .wait = std::chrono::seconds(30),
                                        .onLocked = std::move(onLocked)},
                                       {stop, sink});
    }
    [[nodiscard]] static QString told(int generation, const QByteArray& journal)
    {
        return u"%1 %2 %1 100%1"_s.arg(generation).arg(QString::fromLatin1(journal));
    }
    Result<> keep() const
    {
        Sink sink;
        auto file = PartialFile::create(m_folder->path(), u"kept.db"_s);
        if (!file)
            return file.error();
        if (auto copied = restore::copyLocked(target(), *file, {{}, sink}); !copied)
            return copied.error();
        return file->publish(u"kept.db"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Online::everybodySeesWhollyOldOrWhollyNew()
{
    QFETCH(QByteArray, journal);
    QVERIFY(make(journal));
    const SharedNumbers read;
    const SharedNumbers written;
    std::vector<std::unique_ptr<ForkedProcess>> processes;
    for (int i = 0; i < 4; ++i)
        processes.push_back(std::make_unique<ForkedProcess>(
            [&](const Wire& wire) { return keepReading(target(), wire, read); }));
    processes.push_back(std::make_unique<ForkedProcess>(
        [&](const Wire& wire) { return keepWriting(target(), wire, written); }));
    read.waitUntilAbove(1, 8);
    written.waitUntilAbove(1, 3);

    Sink sink;
    int steps = 0;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase != Phase::Replacing || progress.done == progress.total)
            return;
        ++steps;
        if (journal == "wal") // readers go on meanwhile
            read.waitUntilAbove(1, read[1]);
    };
    const auto replaced = replace(sink);
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().detail));
    QVERIFY(steps > 2);
    QVERIFY(replaced->lockedSeconds > 0 && replaced->lockedSeconds <= replaced->seconds);
    read.waitUntilAbove(2, 20);
    written.waitUntilAbove(2, 5);
    for (const auto& process : processes) {
        process->wire().say();
        QCOMPARE(process->finish(), 0);
    }
    QCOMPARE(tell(target()), told(2, journal));
    Database database(target()); // every commit after it is there, none of those before it
    QCOMPARE(database.ask("SELECT count(*) FROM log"), QString::number(10 + written[2]));
    QCOMPARE(database.ask("SELECT count(*) FROM log WHERE generation <> 2"), u"0"_s);
}

void tst_Online::killedInTheMiddleItIsWhollyOld()
{
    QFETCH(QByteArray, journal);
    QVERIFY(make(journal, 50'000)); // more than fits into the cache: the file itself is changed
    ForkedProcess restorer([&](const Wire& wire) {
        Sink sink;
        sink.onReport = [&](const Progress& progress) {
            if (progress.phase != Phase::Replacing || progress.done * 10 < progress.total * 9)
                return;
            wire.say();
            while (wire.hear()) { }
        };
        return replace(sink) ? 1 : 2;
    });
    QVERIFY(restorer.wire().hear());
    ::kill(restorer.pid(), SIGKILL);
    QCOMPARE(restorer.finish(), -SIGKILL);
    QVERIFY(QFileInfo(target() + (journal == "wal" ? u"-wal"_s : u"-journal"_s)).size() > 1 << 20);
    QCOMPARE(tell(target()), told(1, journal));
    Sink sink;
    QCOMPARE(outcomeOf(replace(sink)), u"ok"_s);
    QCOMPARE(tell(target()), told(2, journal));
}

void tst_Online::stoppedInTheMiddleItIsWhollyOld()
{
    QFETCH(QByteArray, journal);
    QVERIFY(make(journal));
    std::stop_source stop;
    Sink sink;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Replacing && progress.done * 2 > progress.total)
            stop.request_stop();
    };
    QCOMPARE(outcomeOf(replace(sink, stop.get_token())), errorKind(ErrorCode::Cancelled));
    QCOMPARE(tell(target()), told(1, journal));
    QVERIFY(!QFileInfo::exists(target() + u"-journal"_s));
    Database database(target());
    QVERIFY(database.run({logSql()})); // no lock is left
}

void tst_Online::onAFullDiskItIsWhollyOld_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::addColumn<int>("rows");
    QTest::newRow("WAL mode") << QByteArray("wal") << 4000;
    QTest::newRow("rollback mode, the journal") << QByteArray("delete") << 4000;
    QTest::newRow("rollback mode, the file that grows") << QByteArray("delete") << 100;
}

void tst_Online::onAFullDiskItIsWhollyOld()
{
    QFETCH(QByteArray, journal);
    QFETCH(int, rows);
    QVERIFY(make(journal));
    QVERIFY(
        makeGeneration(m_folder->filePath(u"small.db"_s), 1, {.journal = journal, .rows = rows}));
    const qint64 size = QFileInfo(m_folder->filePath(u"small.db"_s)).size();
    const testsupport::SmallDisk disk(size + (1 << 20));
    const QString small = disk.path() + u"/t.db"_s;
    QVERIFY(QFile::copy(m_folder->filePath(u"small.db"_s), small));
    Sink sink;
    const auto replaced = restore::replaceContent({.image = image(), .target = small}, {{}, sink});
    QCOMPARE(outcomeOf(replaced), errorKind(ErrorCode::DestinationFull));
    QCOMPARE(replaced.error().path, small);
    QCOMPARE(tell(small), told(1, journal));
    QCOMPARE(QFileInfo(small).size(), size);
}

void tst_Online::aReaderKeepsItsSnapshotInWalMode()
{
    QVERIFY(make("wal"));
    ForkedProcess reader([&](const Wire& wire) {
        Database& database = leaveOpen(target());
        bool good = database.run({"BEGIN"}) && database.ask(generationSql()) == u"1";
        wire.say();
        good = wire.hear() && database.ask(generationSql()) == u"1" && good; // still
        good = database.run({"COMMIT"}) && database.ask(generationSql()) == u"2" && good;
        return good ? 0 : 1;
    });
    QVERIFY(reader.wire().hear());
    Sink sink;
    QCOMPARE(outcomeOf(replace(sink)), u"ok"_s);
    reader.wire().say();
    QCOMPARE(reader.finish(), 0);
    QCOMPARE(tell(target()), told(2, "wal"));
}

void tst_Online::theStateBeforeIsKeptUnderTheLock()
{
    QFETCH(QByteArray, journal);
    QVERIFY(make(journal));
    const SharedNumbers written;
    ForkedProcess writer([&](const Wire& wire) { return keepWriting(target(), wire, written); });
    written.waitUntilAbove(1, 5); // in WAL mode they are only in the WAL
    Sink sink;
    const auto replaced = replace(sink, {}, [&] { return keep(); });
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().detail));
    written.waitUntilAbove(2, 3);
    writer.wire().say();
    QCOMPARE(writer.finish(), 0);
    QCOMPARE(tell(kept()), told(1, "delete"));
    Database database(kept()); // all commits that there ever were before the new content
    QCOMPARE(database.ask("SELECT count(*) FROM log"), QString::number(written[1]));
    QCOMPARE(tell(target()), told(2, journal));
}

void tst_Online::whenItCannotBeKeptNothingIsChanged()
{
    QFETCH(QByteArray, journal);
    QVERIFY(make(journal));
    Sink sink;
    const auto replaced = replace(sink, {}, [&]() -> Result<> {
        return Error{.code = ErrorCode::DestinationFull, .path = u"there"_s};
    });
    QCOMPARE(outcomeOf(replaced), errorKind(ErrorCode::DestinationFull));
    QCOMPARE(replaced.error().path, u"there"_s);
    QCOMPARE(tell(target()), told(1, journal));
}

void tst_Online::aLockThatStaysIsNamed_data()
{
    QTest::addColumn<QByteArray>("journal");
    QTest::addColumn<QByteArrayList>("statements");
    QTest::newRow("a writer, WAL mode")
        << QByteArray("wal") << QByteArrayList{"BEGIN IMMEDIATE", logSql()};
    QTest::newRow("a writer, rollback mode")
        << QByteArray("delete") << QByteArrayList{"BEGIN IMMEDIATE", logSql()};
    QTest::newRow("a reader, rollback mode")
        << QByteArray("delete") << QByteArrayList{"BEGIN", "SELECT * FROM total"};
    QTest::newRow("exclusive, WAL mode")
        << QByteArray("wal") << QByteArrayList{"PRAGMA locking_mode=exclusive", logSql()};
    QTest::newRow("exclusive, rollback mode")
        << QByteArray("delete") << QByteArrayList{"PRAGMA locking_mode=exclusive", logSql()};
}

void tst_Online::aLockThatStaysIsNamed()
{
    QFETCH(QByteArray, journal);
    QFETCH(QByteArrayList, statements);
    QVERIFY(make(journal, 100));
    ForkedProcess holder([&](const Wire& wire) {
        const bool good = leaveOpen(target()).run(statements);
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(holder.wire().hear());
    Sink sink;
    int waiting = 0;
    sink.onReport = [&](const Progress& progress) { waiting += progress.phase == Phase::Waiting; };
    bool locked = false;
    const auto begun = std::chrono::steady_clock::now();
    const auto replaced = restore::replaceContent({.image = image(),
                                                   .target = target(),
                                                   .wait = std::chrono::milliseconds(200),
                                                   .onLocked = [&]() -> Result<> {
                                                       locked = true;
                                                       return {};
                                                   }},
                                                  {{}, sink});
    QCOMPARE(outcomeOf(replaced), errorKind(ErrorCode::TargetHeld));
    QVERIFY(std::chrono::steady_clock::now() - begun >= std::chrono::milliseconds(200));
    QVERIFY2(replaced.error().detail.contains(u"(pid %1, user "_s.arg(holder.pid())),
             qPrintable(replaced.error().detail));
    QVERIFY(waiting > 0 && !locked);
    QCOMPARE(holder.finish(), 0);
    QCOMPARE(tell(target()), told(1, journal));
}

void tst_Online::aStopIsHeardWhileItWaits()
{
    QVERIFY(make("delete", 100));
    ForkedProcess holder([&](const Wire& wire) {
        const bool good = leaveOpen(target()).run({"BEGIN IMMEDIATE", logSql()});
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(holder.wire().hear());
    std::stop_source stop;
    Sink sink;
    sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Waiting)
            stop.request_stop();
    };
    QCOMPARE(outcomeOf(replace(sink, stop.get_token())), errorKind(ErrorCode::Cancelled));
    QCOMPARE(holder.finish(), 0);
    QCOMPARE(tell(target()), told(1, "delete"));
}

/// What an application that died left is settled first, by SQLite, and kept as it then is.
void tst_Online::aHotStateIsTakenOver()
{
    QFETCH(QByteArray, journal);
    QVERIFY(make(journal, 60));
    const bool wal = journal == "wal";
    QVERIFY(runAndDie(target(),
                      wal ? QByteArrayList{logSql(), "BEGIN", "UPDATE rows SET body = 'x'"}
                          : QByteArrayList{logSql(), "PRAGMA cache_size=5", "BEGIN",
                                           "UPDATE rows SET body = 'x' || body"}));
    QVERIFY(QFileInfo(target() + (wal ? u"-wal"_s : u"-journal"_s)).size() > 0);
    Sink sink;
    QCOMPARE(outcomeOf(replace(sink, {}, [&] { return keep(); })), u"ok"_s);
    QCOMPARE(tell(target()), told(2, journal));
    QCOMPARE(tell(kept()), told(1, "delete"));
    QCOMPARE(Database(kept()).ask("SELECT count(*) FROM log"), u"1"_s);
}

void tst_Online::aTargetThatIsNoDatabaseIsAnError()
{
    QVERIFY(make("delete", 100));
    Sink sink;
    QVERIFY(writeBytes(target(), QByteArray(5000, 'x')));
    QCOMPARE(outcomeOf(replace(sink)), errorKind(ErrorCode::SourceNotADatabase));
    QCOMPARE(bytesOf(target()), QByteArray(5000, 'x'));
    QVERIFY(QFile::remove(target()));
    QCOMPARE(outcomeOf(replace(sink)), errorKind(ErrorCode::SourceMissing));
    QVERIFY(!QFileInfo::exists(target()));
}

QTEST_GUILESS_MAIN(tst_Online)
#include "tst_online.moc"
