#include "core/restore/files.h"
#include "core/restore/stage.h"
#include "tests/core/sqlite/workbench.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace core;
using namespace core::restore;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

/// The new file beside the target: byte for byte the backup, but for the journal mode.
class tst_Stage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stop = {};
        m_sink.onReport = {};
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(beside()));
    }

    void isTheBackup_data()
    {
        QTest::addColumn<int>("pageSize");
        QTest::addColumn<int>("reserved");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("wal");
        for (const int pageSize : {512, 1024, 4096, 65536}) {
            QTest::newRow(qPrintable(u"%1"_s.arg(pageSize))) << pageSize << 0 << 30 << false;
            QTest::newRow(qPrintable(u"%1, wal"_s.arg(pageSize))) << pageSize << 0 << 30 << true;
        }
        QTest::newRow("reserved bytes") << 4096 << 32 << 30 << false;
        QTest::newRow("most reserved bytes") << 1024 << 255 << 30 << true;
        QTest::newRow("no rows") << 65536 << 0 << 0 << false;
        QTest::newRow("more than one piece") << 4096 << 0 << 9000 << false;
    }

    void isTheBackup()
    {
        QFETCH(int, pageSize);
        QFETCH(int, reserved);
        QFETCH(int, rows);
        QFETCH(bool, wal);
        {
            Database database(source());
            int bytes = reserved;
            QCOMPARE(
                sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes),
                SQLITE_OK);
            QVERIFY(database.run({"PRAGMA page_size=" + QByteArray::number(pageSize)}));
            QVERIFY(database.run(tableOf(rows)));
            QVERIFY(!wal || database.run({"PRAGMA journal_mode=WAL"}));
        }
        const auto staged = stage();
        QVERIFY(staged);
        QCOMPARE(staged->wasWal, wal);
        const QByteArray image = asImage(bytesOf(source()));
        QCOMPARE(image[20], static_cast<char>(reserved));
        QVERIFY(bytesOf(staged->file.path()) == image);
        QCOMPARE(staged->bytes, ByteCount(image.size()));
        for (const QString& path : {source(), staged->file.path()}) {
            const auto hashes = hashesOf(path, job());
            QVERIFY(hashes);
            QVERIFY(*hashes == staged->pageHashes);
        }
        if (wal) {
            QVERIFY(setWalMode(staged->file.fd(), staged->file.path()));
            QVERIFY(bytesOf(staged->file.path()) == bytesOf(source()));
            const auto hashes = hashesOf(staged->file.path(), job());
            QVERIFY(hashes && *hashes == staged->pageHashes);
        }
    }

    void oneByteMore_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("longer") << 100;
        QTest::newRow("shorter") << -100;
    }

    /// A file whose size is no multiple of its page size keeps that.
    void oneByteMore()
    {
        QFETCH(int, more);
        make();
        QVERIFY(QFile::resize(source(), QFileInfo(source()).size() + more));
        const auto staged = stage();
        if (staged)
            QVERIFY(bytesOf(staged->file.path()) == asImage(bytesOf(source())));
        else
            QVERIFY(QDir(beside()).isEmpty());
    }

    void whatIsNoDatabase_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("text") << QByteArray("text, and more of it").repeated(90);
    }

    void whatIsNoDatabase()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeBytes(source(), bytes));
        QVERIFY(!stage());
        QCOMPARE(QDir(beside()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void cancelled()
    {
        make();
        std::stop_source stop;
        m_sink.onReport = [&](const Progress&) { stop.request_stop(); };
        {
            Database database(source());
            QVERIFY(database.run({"INSERT INTO t SELECT id + 100, zeroblob(900000) FROM t"}));
        }
        m_stop = stop.get_token();
        QCOMPARE(outcomeOf(stage()), u"cancelled"_s);
        QCOMPARE(QDir(beside()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void withoutRoom()
    {
        make();
        {
            Database database(source());
            QVERIFY(database.run({"INSERT INTO t SELECT id + 100, zeroblob(90000) FROM t"}));
        }
        const testsupport::SmallDisk disk(qint64{1} << 20);
        QCOMPARE(outcomeOf(stageArtifact(
                     {.artifact = source(), .folder = disk.path(), .name = u"shop.db"_s}, job())),
                 u"destination-full"_s);
        QCOMPARE(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    /// A copy has all that the file has; where there is something already it is not touched.
    void copies()
    {
        make();
        QFile::setPermissions(source(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        const QString copy = beside() + u"/copy"_s;
        for (const ReadThrough how : {ReadThrough::Descriptor, ReadThrough::Sqlite}) {
            QVERIFY(copyFile(source(), copy, how, job()));
            QVERIFY(bytesOf(copy) == bytesOf(source()));
            QCOMPARE(QFileInfo(copy).permissions(), QFileInfo(source()).permissions());
            QVERIFY(QFile::remove(copy));
        }
        QVERIFY(writeBytes(copy, "other"));
        QCOMPARE(outcomeOf(copyFile(source(), copy, ReadThrough::Descriptor, job())),
                 u"destination-exists"_s);
        QCOMPARE(bytesOf(copy), QByteArray("other"));
    }

private:
    void make()
    {
        Database database(source());
        QVERIFY(database.run(tableOf(20)));
    }
    [[nodiscard]] QString source() const { return m_folder->filePath(u"backup.db"_s); }
    [[nodiscard]] QString beside() const { return m_folder->filePath(u"data"_s); }
    [[nodiscard]] JobContext job() { return {m_stop, m_sink}; }
    [[nodiscard]] Result<Staged> stage()
    {
        return stageArtifact({.artifact = source(), .folder = beside(), .name = u"shop.db"_s},
                             job());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Sink m_sink;
    std::stop_token m_stop;
};

QTEST_GUILESS_MAIN(tst_Stage)

#include "tst_stage.moc"
