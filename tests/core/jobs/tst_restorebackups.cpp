#include "tests/core/jobs/restorebench.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

namespace {

UtcTime inTenDays()
{
    return systemNow() + std::chrono::days(10);
}

QString manifestOf(const QString& artifact)
{
    return artifact.left(artifact.indexOf(u"Z.db"_s) + 1) + u".manifest.json"_s;
}

} // namespace

/// What can be restored: backups of every kind of database, and what is refused.
class tst_RestoreBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<RestoreBench>(); }

    void ofEveryKind_data()
    {
        QTest::addColumn<QByteArrayList>("first");
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<QString>("answer");
        for (const int size : {512, 1024, 8192, 65536}) {
            const QByteArray bytes = QByteArray::number(size);
            QTest::newRow(QByteArray("page size " + bytes).constData())
                << QByteArrayList{"PRAGMA page_size=" + bytes} << QByteArray("PRAGMA page_size")
                << QString::number(size);
        }
        QTest::newRow("page size 512, wal")
            << QByteArrayList{"PRAGMA page_size=512", "PRAGMA journal_mode=WAL"}
            << QByteArray("PRAGMA journal_mode") << u"wal"_s;
        QTest::newRow("UTF-16") << QByteArrayList{"PRAGMA encoding='UTF-16le'"}
                                << QByteArray("PRAGMA encoding") << u"UTF-16le"_s;
        QTest::newRow("auto_vacuum") << QByteArrayList{"PRAGMA auto_vacuum=INCREMENTAL"}
                                     << QByteArray("PRAGMA auto_vacuum") << u"2"_s;
        QTest::newRow("wal") << QByteArrayList{"PRAGMA journal_mode=WAL"}
                             << QByteArray("PRAGMA journal_mode") << u"wal"_s;
        QTest::newRow("delete") << QByteArrayList{} << QByteArray("PRAGMA journal_mode")
                                << u"delete"_s;
        QTest::newRow("user version") << QByteArrayList{"PRAGMA user_version=77"}
                                      << QByteArray("PRAGMA user_version") << u"77"_s;
        QTest::newRow("application id") << QByteArrayList{"PRAGMA application_id=1234"}
                                        << QByteArray("PRAGMA application_id") << u"1234"_s;
    }

    /// To a new name and over a database of another kind: it gets all of its own.
    void ofEveryKind()
    {
        QFETCH(QByteArrayList, first);
        QFETCH(QByteArray, question);
        QFETCH(QString, answer);
        QVERIFY(m_bench->prepare(first));
        const QString fresh = m_bench->data() + u"/fresh.db"_s;
        const QString other = m_bench->data() + u"/other.db"_s;
        QVERIFY(m_bench->make(QByteArrayList{"PRAGMA page_size=2048"} + tableOf(5), other));
        QVERIFY(runAndDie(other, {"PRAGMA journal_mode=WAL", "INSERT INTO t VALUES(99, 'wal')"}));
        const QString otherContent = contentOf(other);
        for (const QString& target : {fresh, other, m_bench->database()}) {
            QCOMPARE(wordOf(m_bench->restore(m_bench->spec(target))), u"restored"_s);
            {
                Database database(target);
                QCOMPARE(database.ask(question), answer);
                QCOMPARE(database.ask("PRAGMA integrity_check"), u"ok"_s);
            }
            QCOMPARE(contentOf(target), m_bench->keptContent());
        }
        QCOMPARE(wordOf(m_bench->undo({.database = other})), u"restored"_s);
        QCOMPARE(contentOf(other), otherContent);
    }

    /// Tables that SQLite keeps for itself are no rows of the application.
    void anUnchangedDatabaseShowsNoDifference()
    {
        QVERIFY(m_bench->prepare(
            {"CREATE TABLE n(id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT)",
             "CREATE INDEX n_x ON n(x)", "INSERT INTO n(x) VALUES('a'), ('b')",
             "CREATE VIRTUAL TABLE words USING fts5(body)", "INSERT INTO words VALUES('one two')",
             "CREATE VIRTUAL TABLE boxes USING rtree(id, low, high)", "ANALYZE"}));
        const auto plan = m_bench->plan(m_bench->spec());
        QVERIFY2(plan, qPrintable(wordOf(plan)));
        QVERIFY(plan->tablesKnown);
        QStringList names;
        for (const jobs::TableChange& table : plan->tables) {
            QVERIFY2(table.isNow && table.wasThen, qPrintable(table.table));
            names << table.table;
        }
        names.sort();
        QCOMPARE(names, (QStringList{u"n"_s, u"t"_s}));
    }

    void compressed_data()
    {
        QTest::addColumn<vault::Codec>("codec");
        QTest::newRow("gzip") << vault::Codec::Gzip;
        QTest::newRow("zstd") << vault::Codec::Zstd;
    }

    void compressed()
    {
        QFETCH(vault::Codec, codec);
        QVERIFY(m_bench->prepare({"PRAGMA journal_mode=WAL"},
                                 {.compression = vault::Compression{.codec = codec}}));
        QVERIFY(!m_bench->kept().endsWith(u".db"));
        const QString before = contentOf(m_bench->database());
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), before);
        auto online = m_bench->spec();
        online.method = jobs::RestoreMethod::Online;
        QCOMPARE(wordOf(m_bench->restore(online)), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), before);
        // Damaged afterwards, in every place.
        const QByteArray whole = bytesOf(m_bench->kept());
        for (const qint64 at : {qint64{0}, qint64{30}, whole.size() / 2, whole.size() - 3}) {
            QVERIFY(flipByte(m_bench->kept(), at));
            auto spec = m_bench->spec();
            spec.verify = at != 30; // the pages are compared in any case
            QVERIFY(wordOf(m_bench->restore(spec)) != u"restored"_s);
            QCOMPARE(contentOf(m_bench->database()), before);
            QCOMPARE(stateOf(m_bench->data()).size(), std::size_t{1});
            QVERIFY(writeBytes(m_bench->kept(), whole));
        }
        QVERIFY(writeBytes(m_bench->kept(), whole.first(whole.size() / 2)));
        QVERIFY(wordOf(m_bench->restore(m_bench->spec())) != u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), before);
    }

    /// Proven before the application is stopped where the last proof is old, or of what the file
    /// was before; else found when it is copied.
    void damaged_data()
    {
        QTest::addColumn<bool>("isOld");
        QTest::addColumn<bool>("verify");
        QTest::newRow("old proof") << true << true;
        QTest::newRow("new proof") << false << true;
        QTest::newRow("not verified") << false << false;
    }

    void damaged()
    {
        QFETCH(bool, isOld);
        QFETCH(bool, verify);
        QVERIFY(m_bench->prepare());
        const QString before = contentOf(m_bench->database());
        QVERIFY(flipByte(m_bench->kept(), bytesOf(m_bench->kept()).size() - 20)); // inside a value
        if (isOld)
            m_bench->workshop.clock = &inTenDays;
        auto spec = m_bench->spec();
        spec.verify = verify;
        spec.stop = u"touch '%1/stopped'"_s.arg(m_bench->home());
        spec.start = u"touch '%1/started'"_s.arg(m_bench->home());
        QCOMPARE(wordOf(m_bench->restore(spec)),
                 verify ? u"backup-damaged"_s : u"rolled-back backup-damaged"_s);
        QCOMPARE(QFile::exists(m_bench->home() + u"/stopped"_s), !verify);
        QCOMPARE(QFile::exists(m_bench->home() + u"/started"_s), !verify);
        QCOMPARE(contentOf(m_bench->database()), before);
        QCOMPARE(stateOf(m_bench->data()).size(), std::size_t{1});
        QVERIFY(m_bench->records().empty());
        if (verify) // by now it is known
            QCOMPARE(wordOf(m_bench->plan(spec)), u"backup-damaged"_s);
    }

    void deletedAfterThePlan()
    {
        QVERIFY(m_bench->prepare());
        const QString before = contentOf(m_bench->database());
        const auto plan = m_bench->plan(m_bench->spec());
        QVERIFY(plan);
        QVERIFY(QFile::remove(m_bench->kept()));
        QCOMPARE(wordOf(m_bench->run(*plan)), u"source-missing"_s);
        QCOMPARE(contentOf(m_bench->database()), before);
        QVERIFY(m_bench->records().empty());
    }

    void withoutManifest_data()
    {
        QTest::addColumn<bool>("wal");
        QTest::newRow("rollback") << false;
        QTest::newRow("wal flag") << true;
    }

    /// A file of the guide's: as `.backup` leaves it.
    void withoutManifest()
    {
        QFETCH(bool, wal);
        QVERIFY(m_bench->prepare());
        const QString guides = m_bench->home() + u"/shop-backup-20250929-143000.db"_s;
        QVERIFY(QFile::copy(m_bench->kept(), guides));
        if (wal) {
            Database database(guides);
            QVERIFY(database.run({"PRAGMA journal_mode=WAL"}));
        }
        auto spec = m_bench->spec();
        spec.backup = guides;
        const auto plan = m_bench->plan(spec);
        QCOMPARE(wordOf(plan), u"ok"_s);
        QVERIFY(plan->proveFirst);
        QCOMPARE(wordOf(m_bench->run(*plan)), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        Database now(m_bench->database());
        QCOMPARE(now.ask("PRAGMA journal_mode"), wal ? u"wal"_s : u"delete"_s);
        QVERIFY(!QFile::exists(guides + u"-wal"_s) && !QFile::exists(guides + u"-shm"_s));
    }

    void theManifestIsGone()
    {
        QVERIFY(m_bench->prepare());
        QVERIFY(QFile::remove(manifestOf(m_bench->kept())));
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec())), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
    }

    void whatIsNoBackup_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not a database, surely").repeated(50);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
    }

    void whatIsNoBackup()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(m_bench->prepare());
        const FolderState before = stateOf(m_bench->data());
        auto spec = m_bench->spec();
        spec.backup = m_bench->home() + u"/thing-backup-20250929-143000.db"_s;
        QVERIFY(writeBytes(spec.backup, bytes));
        for (const bool verify : {true, false}) {
            spec.verify = verify;
            const QString word = wordOf(m_bench->restore(spec));
            QVERIFY2(!word.startsWith(u"restored"), qPrintable(word));
            QCOMPARE(stateOf(m_bench->data()), before);
        }
    }

    void aFileOfAnyNameIsOne()
    {
        QVERIFY(m_bench->prepare());
        const QString copy = m_bench->home() + u"/copied away, quickly.sqlite"_s;
        QVERIFY(QFile::copy(m_bench->kept(), copy));
        auto spec = m_bench->spec();
        spec.backup = copy;
        QCOMPARE(wordOf(m_bench->restore(spec)), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QCOMPARE(m_bench->records().front().backupId, copy);
    }

    void aDatabaseInUseIsNoBackup()
    {
        QVERIFY(m_bench->prepare());
        const QString live = m_bench->home() + u"/live-backup-20250929-143000.db"_s;
        QVERIFY(m_bench->make(tableOf(4), live));
        QVERIFY(runAndDie(live, {"PRAGMA journal_mode=WAL", "INSERT INTO t VALUES(77, 'wal')"}));
        auto spec = m_bench->spec();
        spec.backup = live;
        const auto plan = m_bench->plan(spec);
        QCOMPARE(outcomeOf(plan), u"ok"_s);
        QVERIFY(!plan->canRun());
        QCOMPARE(wordOf(m_bench->run(*plan)), u"restore-blocked"_s);
    }

    void ofAnotherDatabase_data()
    {
        QTest::addColumn<QString>("packed");
        QTest::newRow("plain") << u"none"_s;
        QTest::newRow("gzip") << u"gzip"_s;
        QTest::newRow("zstd") << u"zstd"_s;
    }

    void ofAnotherDatabase()
    {
        QFETCH(const QString, packed);
        QVERIFY(m_bench->prepare({"PRAGMA application_id = 7", "PRAGMA user_version = 3"},
                                 {.compression = vault::parseCompression(packed)}));
        const QString other = m_bench->data() + u"/other.db"_s;
        QVERIFY(m_bench->make({"CREATE TABLE users(id)", "INSERT INTO users VALUES(1)",
                               "PRAGMA application_id = -2", "PRAGMA user_version = 4"},
                              other));
        const auto plan = m_bench->plan(m_bench->spec(other));
        QVERIFY(plan);
        QVERIFY(plan->canRun());
        QString said;
        for (const jobs::Concern& concern : plan->concerns)
            said += concern.sentence + u'\n';
        QVERIFY2(said.contains(m_bench->database()), qPrintable(said));
        QVERIFY2(said.contains(u"no table in common: the backup has t, the database has users."),
                 qPrintable(said));
        QVERIFY2(said.contains(u"application_id is 7 in the backup and -2 in the database"),
                 qPrintable(said));
        QVERIFY2(said.contains(u"user_version is 3 in the backup and 4 in the database"),
                 qPrintable(said));
    }

    /// Its application has raised it since.
    void anEarlierVersionOfTheSameIsNoWarning()
    {
        QVERIFY(m_bench->prepare({"PRAGMA user_version = 3"}));
        QVERIFY(m_bench->make({"PRAGMA user_version = 4"}));
        const auto plan = m_bench->plan(m_bench->spec());
        QVERIFY(plan && plan->marksNow && plan->marksThen);
        QCOMPARE(plan->marksNow->userVersion, 4);
        QCOMPARE(plan->marksThen->userVersion, 3);
        for (const jobs::Concern& concern : plan->concerns)
            QVERIFY2(!concern.sentence.contains(u"user_version"), qPrintable(concern.sentence));
    }

    /// Nothing to count is not the same as not counted.
    void withoutATable()
    {
        QVERIFY(m_bench->make({"CREATE TABLE gone(id)", "DROP TABLE gone"}));
        const auto backup = m_bench->backup();
        QCOMPARE(outcomeOf(backup), u"ok"_s);
        auto spec = m_bench->spec();
        spec.backup = u"latest"_s;
        auto plan = m_bench->plan(spec);
        QCOMPARE(outcomeOf(plan), u"ok"_s);
        QVERIFY(plan->tables.empty());
        QVERIFY(plan->tablesKnown);
        QVERIFY(m_bench->make({"CREATE TABLE since(id)"}));
        plan = m_bench->plan(spec);
        QVERIFY(plan && plan->tablesKnown);
        QCOMPARE(plan->tables.size(), 1u);
        QVERIFY(plan->tables.front().isNow && !plan->tables.front().wasThen);
    }

    void withoutASafetyCopy()
    {
        QVERIFY(m_bench->prepare());
        auto spec = m_bench->spec();
        spec.safetyCopy = false;
        const auto report = m_bench->restore(spec);
        QCOMPARE(wordOf(report), u"restored"_s);
        QVERIFY(!report->canUndo());
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QVERIFY(everythingIn(m_bench->workshop.places.restores).empty());
        QCOMPARE(wordOf(m_bench->undo()), u"nothing-to-undo"_s);
    }

private:
    std::unique_ptr<RestoreBench> m_bench;
};

QTEST_GUILESS_MAIN(tst_RestoreBackups)

#include "tst_restorebackups.moc"
