#include "core/jobs/databaselock.h"
#include "core/jobs/shelf.h"
#include "tests/core/jobs/jobsbench.h"
#include "tests/support/otheruser.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <unistd.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using catalog::JobOutcome;

Q_DECLARE_METATYPE(core::ErrorCode)

class tst_BackupFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }

    void aSourceThatIsNoneNeverBecomesABackup_data();
    void aSourceThatIsNoneNeverBecomesABackup();
    void aSourceLockedByAProgramIsBusy();
    void aRootThatIsAFileIsNone();
    void aRootThatMayNotBeWrittenIsDenied();
    void aFullDiskIsForeseen();
    void aDiskThatFillsUpIsNamed();
    void aDestinationThatVanishesIsNamed_data();
    void aDestinationThatVanishesIsNamed();
    void aCancelLeavesNothing_data();
    void aCancelLeavesNothing();
    void aCatalogueThatCannotBeUsedCostsTheRecordAlone();
    void oneDatabaseOneJob();
    void withAWaitBothSucceed();
    void theLockIsThatOfTheFileWhateverItsName();

private:
    /// Backs up in vain: the word of the error. Nothing is left, the source is untouched, and the
    /// history says how it ended.
    QString backupInVain(const jobs::BackupSpec& spec = {}, JobOutcome outcome = JobOutcome::Failed)
    {
        const auto source = stateOf(m_bench->data());
        const bool hadFolder = QFileInfo::exists(m_bench->vault());
        const auto report = m_bench->backup(spec);
        m_error = report ? Error() : report.error();
        if (stateOf(m_bench->data()) != source)
            return u"the source changed"_s;
        if (const auto left = m_bench->leftovers(); !left.isEmpty())
            return left.join(u", "_s);
        if (!hadFolder && QFileInfo::exists(m_bench->vault()))
            return u"an empty folder is left"_s;
        if (const auto listed = jobs::listBackups({}, m_bench->workshop);
            !listed || !listed->empty())
            return u"something is listed"_s;
        const auto records = jobs::history({}, 10, m_bench->workshop);
        if (!records || records->size() != 1 || records->front().outcome != outcome)
            return u"another history"_s;
        if (!report && records->front().errorKind != outcomeOf(report))
            return u"the history says "_s + records->front().errorKind;
        return outcomeOf(report);
    }

    std::unique_ptr<Bench> m_bench;
    Error m_error;
};

void tst_BackupFailures::aSourceThatIsNoneNeverBecomesABackup_data()
{
    QTest::addColumn<std::optional<QByteArray>>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << std::optional<QByteArray>() << ErrorCode::SourceMissing;
    QTest::newRow("0 bytes") << std::optional(QByteArray()) << ErrorCode::SourceEmpty;
    QTest::newRow("text") << std::optional(QByteArray(9000, 'a')) << ErrorCode::SourceNotADatabase;
}

void tst_BackupFailures::aSourceThatIsNoneNeverBecomesABackup()
{
    QFETCH(std::optional<QByteArray>, bytes);
    QFETCH(ErrorCode, code);
    if (bytes)
        QVERIFY(writeBytes(m_bench->database(), *bytes));
    QCOMPARE(backupInVain(), errorKind(code));
    QCOMPARE(m_error.path, m_bench->database());
}

void tst_BackupFailures::aSourceLockedByAProgramIsBusy()
{
    QVERIFY(m_bench->make(tableOf(100)));
    ForkedProcess holder([&](const Wire& wire) {
        Database database(m_bench->database());
        const bool good = database.run({"BEGIN EXCLUSIVE"});
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(holder.wire().hear());
    QCOMPARE(outcomeOf(m_bench->backup({.wait = std::chrono::seconds(0)})),
             errorKind(ErrorCode::SourceBusy));
    QVERIFY(m_bench->lastJob().outcome == JobOutcome::Busy);
    QCOMPARE(holder.finish(), 0);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_BackupFailures::aRootThatIsAFileIsNone()
{
    QVERIFY(m_bench->make(tableOf(100)));
    const QString file = m_bench->home() + u"/file"_s;
    QVERIFY(writeBytes(file, "x"));
    QCOMPARE(backupInVain({.to = file}), errorKind(ErrorCode::DestinationNotAFolder));
    QCOMPARE(bytesOf(file), QByteArray("x"));
}

void tst_BackupFailures::aRootThatMayNotBeWrittenIsDenied()
{
    QVERIFY(m_bench->make(tableOf(100)));
    setMode(m_bench->home(), 0777);
    const QString closed = m_bench->data() + u"/closed"_s;
    QVERIFY(QDir().mkdir(closed));
    setMode(closed, 0555);
    const QString seen = testsupport::runAsOtherUser(testsupport::kNobody,
                                                     [&] { return backupInVain({.to = closed}); });
    QCOMPARE(seen, errorKind(ErrorCode::DestinationDenied));
    QVERIFY(QDir(closed).isEmpty());
}

void tst_BackupFailures::aFullDiskIsForeseen()
{
    QVERIFY(m_bench->make(tableOf(12000)));
    const testsupport::SmallDisk disk(2 << 20);
    if (!disk.isMounted())
        QSKIP("Only a mounted disk says how much room it has.");
    bool copied = false;
    m_bench->sink.onReport = [&](const Progress& progress) {
        copied = copied || progress.phase == Phase::Copying;
    };
    QCOMPARE(backupInVain({.to = disk.path()}), errorKind(ErrorCode::DestinationFull));
    QVERIFY2(m_error.path.startsWith(disk.path()), qPrintable(m_error.path));
    QVERIFY(!copied);
}

void tst_BackupFailures::aDiskThatFillsUpIsNamed()
{
    QVERIFY(m_bench->make(tableOf(12000)));
    const testsupport::SmallDisk disk(8 << 20);
    if (!disk.isMounted())
        QSKIP("Only a mounted disk can be filled by others.");
    m_bench->sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Checking) // somebody else takes what is left
            writeBytes(disk.path() + u"/film"_s, QByteArray(6 << 20, 'f'));
    };
    QCOMPARE(backupInVain({.to = disk.path()}), errorKind(ErrorCode::DestinationFull));
    const QString folder = disk.path() + u'/' + vault::folderNameFor(m_bench->database());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList());
    QCOMPARE(QDir(folder).entryList({u"*"_s + core::kPartialSuffix}, QDir::Hidden | QDir::Files),
             QStringList());
}

void tst_BackupFailures::aDestinationThatVanishesIsNamed_data()
{
    QTest::addColumn<bool>("verify");
    QTest::addColumn<QString>("compression");
    QTest::newRow("plain") << true << u"none"_s;
    QTest::newRow("not verified") << false << u"none"_s;
    QTest::newRow("compressed") << true << u"zstd"_s;
}

void tst_BackupFailures::aDestinationThatVanishesIsNamed()
{
    QFETCH(bool, verify);
    QFETCH(QString, compression);
    QVERIFY(m_bench->make(tableOf(12000)));
    m_bench->sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Copying)
            QDir(m_bench->workshop.places.backups).removeRecursively();
    };
    QCOMPARE(backupInVain({.compression = vault::parseCompression(compression), .verify = verify}),
             errorKind(ErrorCode::DestinationVanished));
    QVERIFY2(m_error.path.startsWith(m_bench->workshop.places.backups), qPrintable(m_error.path));
}

void tst_BackupFailures::aCancelLeavesNothing_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<QString>("compression");
    QTest::newRow("at once") << int(Phase::Preparing) << u"none"_s;
    QTest::newRow("while copying") << int(Phase::Copying) << u"none"_s;
    QTest::newRow("while checking") << int(Phase::Checking) << u"none"_s;
    QTest::newRow("while compressing") << int(Phase::Compressing) << u"gzip"_s;
}

void tst_BackupFailures::aCancelLeavesNothing()
{
    QFETCH(int, phase);
    QFETCH(QString, compression);
    QVERIFY(m_bench->make(tableOf(12000)));
    m_bench->sink.onReport = [&](const Progress& progress) {
        if (progress.phase == static_cast<Phase>(phase))
            m_bench->stop.request_stop();
    };
    QCOMPARE(
        backupInVain({.compression = vault::parseCompression(compression)}, JobOutcome::Cancelled),
        errorKind(ErrorCode::Cancelled));
}

void tst_BackupFailures::aCatalogueThatCannotBeUsedCostsTheRecordAlone()
{
    QVERIFY(m_bench->make(tableOf(100)));
    QVERIFY(QDir().mkpath(m_bench->workshop.places.catalogFile + u"/is a folder"_s));
    const auto report = m_bench->backup();
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QVERIFY(report->verdict() == vault::Verdict::Ok);
    QCOMPARE(jobs::listBackups({}, m_bench->workshop)->size(), 1u);
    QCOMPARE(outcomeOf(jobs::history({}, 1, m_bench->workshop)),
             errorKind(ErrorCode::CatalogUnusable));
}

void tst_BackupFailures::oneDatabaseOneJob()
{
    QVERIFY(m_bench->make(tableOf(700)));
    ForkedProcess other([this](const Wire& wire) {
        m_bench->sink.onReport = [&, said = false](const Progress& progress) mutable {
            if (progress.phase != Phase::Copying || std::exchange(said, true))
                return;
            wire.say();
            if (!wire.hear())
                ::_exit(9);
        };
        return m_bench->backup() ? 0 : 1;
    });
    QVERIFY(other.wire().hear());
    const auto refused = m_bench->backup();
    QCOMPARE(outcomeOf(refused), errorKind(ErrorCode::JobRunning));
    QCOMPARE(refused.error().path, m_bench->database());
    for (const QString& word : {u"backup"_s, u"pid %1"_s.arg(other.pid())})
        QVERIFY2(refused.error().detail.contains(word), qPrintable(refused.error().detail));
    QCOMPARE(outcomeOf(m_bench->verify(m_bench->database())), errorKind(ErrorCode::JobRunning));
    QVERIFY(m_bench->lastJob().outcome == JobOutcome::Busy);
    other.wire().say();
    QCOMPARE(other.finish(), 0);
    QCOMPARE(jobs::listBackups({}, m_bench->workshop)->size(), 1u);
    QCOMPARE(outcomeOf(m_bench->backup()), u"ok"_s); // the lock is free again
}

void tst_BackupFailures::withAWaitBothSucceed()
{
    QVERIFY(m_bench->make(tableOf(700)));
    const auto work = [this](const Wire& wire) {
        if (!wire.hear())
            return 9;
        return m_bench->backup({.wait = std::chrono::minutes(5)}) ? 0 : 1;
    };
    ForkedProcess one(work);
    ForkedProcess two(work);
    one.wire().say();
    two.wire().say();
    QCOMPARE(one.finish(), 0);
    QCOMPARE(two.finish(), 0);
    const auto listed = jobs::listBackups({.database = m_bench->database()}, m_bench->workshop);
    QCOMPARE(listed->size(), 2u);
    QCOMPARE(listed->front().stem, listed->back().stem + u"-2");
}

void tst_BackupFailures::theLockIsThatOfTheFileWhateverItsName()
{
    QVERIFY(m_bench->make(tableOf(700)));
    const QString link = m_bench->home() + u"/link.db"_s;
    const QString hard = m_bench->data() + u"/hard.db"_s;
    QVERIFY(QFile::link(m_bench->database(), link));
    QCOMPARE(::link(QFile::encodeName(m_bench->database()).constData(),
                    QFile::encodeName(hard).constData()),
             0);
    const auto lock = [&](const QString& path) {
        return jobs::lockDatabase(path, u"backup"_s, m_bench->workshop, std::chrono::seconds(0),
                                  {});
    };
    const auto held = lock(m_bench->database());
    QCOMPARE(outcomeOf(held), u"ok"_s);
    QCOMPARE(outcomeOf(lock(link)), errorKind(ErrorCode::JobRunning));
    QCOMPARE(outcomeOf(lock(hard)), errorKind(ErrorCode::JobRunning));
    QCOMPARE(outcomeOf(lock(link + u"-gone")), errorKind(ErrorCode::SourceMissing));
}

QTEST_GUILESS_MAIN(tst_BackupFailures)
#include "tst_backupfailures.moc"
