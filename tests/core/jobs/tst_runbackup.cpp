#include "core/jobs/shelf.h"
#include "tests/core/jobs/jobsbench.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using catalog::JobOutcome;
using vault::Verdict;

class tst_RunBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(700)));
    }

    void aBackupIsTakenProvenAndListed();
    void itsManifestSaysWhatItIs();
    void aStoppedApplicationLosesNothing();
    void aDeletedCatalogueIsMadeAgain();
    void itCanBeCompressed_data();
    void itCanBeCompressed();
    void itCanBeLabelledAndPinned();
    void withoutVerifyItIsNotChecked();
    void theSecondOfASecondGetsANumber();
    void whoeverMayReadTheSourceMayReadTheBackup_data();
    void whoeverMayReadTheSourceMayReadTheBackup();
    void theConfigurationCounts();
    void theHistoryKnowsIt();
    void leftoversOfDeadProcessesAreSwept();
    void aDamagedSourceIsKeptAndSaidToBe();
    void whereAllAreDamagedNoneIsGood();
    void emptiedTablesAreNamed();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    std::unique_ptr<Bench> m_bench;
};

void tst_RunBackup::aBackupIsTakenProvenAndListed()
{
    const auto source = stateOf(m_bench->data());
    const auto report = m_bench->backup();
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->database, m_bench->database());
    QVERIFY(report->verdict() == Verdict::Ok);
    QVERIFY(report->seconds > 0 && report->bytesPerSecond > 0);
    QVERIFY(stateOf(m_bench->data()) == source);
    QCOMPARE(m_bench->leftovers(), QStringList());

    const QString stem = u"shop-backup-20260301-120000Z"_s;
    QCOMPARE(report->backup.artifactPath, m_bench->vault() + u'/' + stem + u".db");
    QCOMPARE(QDir(m_bench->vault()).entryList(QDir::Files),
             (QStringList{stem + u".db", stem + u".manifest.json"}));
    QCOMPARE(bytesOf(report->backup.artifactPath), asImage(bytesOf(m_bench->database())));

    for (const QString& database : {m_bench->database(), QString()}) {
        const auto listed = jobs::listBackups({.database = database}, workshop());
        QVERIFY(listed && listed->size() == 1);
        QCOMPARE(listed->front().id, report->backup.id);
        QVERIFY(listed->front().verdict() == Verdict::Ok);
    }
}

void tst_RunBackup::itsManifestSaysWhatItIs()
{
    QVERIFY(m_bench->make({"PRAGMA journal_mode=WAL", "CREATE TABLE parent(id INTEGER PRIMARY KEY)",
                           "CREATE TABLE child(p REFERENCES parent(id))",
                           "INSERT INTO child VALUES(4), (5)"}));
    const auto report = m_bench->backup();
    QVERIFY(report);
    const auto manifest =
        vault::readManifest(m_bench->vault() + u'/' + vault::manifestNameFor(report->backup.stem));
    QCOMPARE(outcomeOf(manifest), u"ok"_s);
    QVERIFY(*manifest == *report->backup.manifest);
    QCOMPARE(manifest->name, u"shop"_s);
    QCOMPARE(manifest->database, m_bench->database());
    QCOMPARE(manifest->method, u"online"_s);
    QCOMPARE(manifest->journalMode, u"wal"_s);
    QVERIFY(manifest->takenAt == noonOf<1>());
    QCOMPARE(manifest->bytes.value(), QFile(m_bench->database()).size());
    QCOMPARE(qint64{manifest->pages} * manifest->pageSize, manifest->bytes.value());
    QCOMPARE(manifest->sha256.size(), 64);
    QVERIFY(manifest->pageHashes && manifest->pageHashes->pages == manifest->pages);
    QVERIFY(!manifest->pinned);
    const std::vector<vault::TableCount> tables{{u"t"_s, 700}, {u"parent"_s, 0}, {u"child"_s, 2}};
    QVERIFY(manifest->tables == tables);
    const std::vector<vault::TableCount> violations{{u"child"_s, 2}};
    QVERIFY(manifest->violations == violations); // the source's: known, no damage
    QVERIFY(manifest->proof && manifest->proof->verdict == Verdict::Ok);
    QCOMPARE(manifest->proof->checks.size(), 4u);
}

void tst_RunBackup::aStoppedApplicationLosesNothing()
{
    QVERIFY(QFile::remove(m_bench->database()));
    QVERIFY(
        runAndDie(m_bench->database(), QByteArrayList{"PRAGMA journal_mode=WAL"} + tableOf(90)));
    QCOMPARE(QFile(m_bench->database()).size(), 4096); // a copy of the file alone would be empty
    const auto source = stateOf(m_bench->data());
    const auto report = m_bench->backup();
    QVERIFY(report && report->verdict() == Verdict::Ok);
    Database copy(report->backup.artifactPath);
    QCOMPARE(copy.ask("SELECT count(*) FROM t"), u"90"_s);
    QVERIFY(stateOf(m_bench->data()) == source);
}

void tst_RunBackup::aDeletedCatalogueIsMadeAgain()
{
    QVERIFY(m_bench->backup({.label = u"first"_s}));
    QVERIFY(QFile::exists(workshop().places.catalogFile));
    QVERIFY(writeBytes(workshop().places.catalogFile, "not a catalogue at all"));
    workshop().clock = &noonOf<2>;
    QCOMPARE(outcomeOf(m_bench->backup()), u"ok"_s);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(workshop().places.catalogFile + suffix);
    const auto listed = jobs::listBackups({.database = m_bench->database()}, workshop());
    QVERIFY(listed && listed->size() == 2);
    QCOMPARE(listed->back().manifest->label, u"first"_s);
    QVERIFY(jobs::history({}, 10, workshop())->empty()); // this alone is lost
}

void tst_RunBackup::itCanBeCompressed_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("gzip") << u"gzip"_s << u".db.gz"_s;
    QTest::newRow("gzip:9") << u"gzip:9"_s << u".db.gz"_s;
    QTest::newRow("zstd") << u"zstd"_s << u".db.zst"_s;
    QTest::newRow("zstd:19") << u"zstd:19"_s << u".db.zst"_s;
}

void tst_RunBackup::itCanBeCompressed()
{
    QFETCH(QString, how);
    QFETCH(QString, suffix);
    const auto report = m_bench->backup({.compression = vault::parseCompression(how)});
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QVERIFY(report->verdict() == Verdict::Ok);
    const vault::Backup& backup = report->backup;
    QVERIFY2(backup.artifactPath.endsWith(suffix), qPrintable(backup.artifactPath));
    QCOMPARE(backup.manifest->storedBytes.value(), QFile(backup.artifactPath).size());
    QVERIFY(backup.manifest->storedBytes < backup.manifest->bytes);
    QCOMPARE(vault::compressionText(backup.manifest->compression), how);
    QByteArray image;
    const auto take = [&](std::span<const std::byte> bytes) -> Result<> {
        image.append(reinterpret_cast<const char*>(bytes.data()),
                     static_cast<qsizetype>(bytes.size()));
        return {};
    };
    QVERIFY(vault::decompress(backup.artifactPath, backup.manifest->bytes, take, m_bench->job()));
    QCOMPARE(image, asImage(bytesOf(m_bench->database())));
    const auto again = m_bench->verify(backup.id);
    QVERIFY(again && again->proof.verdict == Verdict::Ok && again->proofStored);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_RunBackup::itCanBeLabelledAndPinned()
{
    const auto report = m_bench->backup({.label = u"before the \"upgrade\"\n2.0"_s, .pin = true});
    QVERIFY(report);
    const auto listed = jobs::listBackups({.database = m_bench->database()}, workshop());
    QVERIFY(listed->front().pinned());
    QCOMPARE(listed->front().manifest->label, u"before the \"upgrade\"\n2.0"_s);
}

void tst_RunBackup::withoutVerifyItIsNotChecked()
{
    for (const char* how : {"none", "gzip"}) {
        const auto report = m_bench->backup(
            {.compression = vault::parseCompression(QLatin1StringView(how)), .verify = false});
        QVERIFY(report);
        QVERIFY(report->verdict() == Verdict::NotChecked);
        QVERIFY(!report->backup.manifest->proof);
        QCOMPARE(outcomeOf(jobs::resolveBackup(u"latest-good"_s, m_bench->database(), workshop())),
                 errorKind(ErrorCode::NoBackups));
        const auto verified = m_bench->verify(report->backup.id);
        QVERIFY(verified && verified->proof.verdict == Verdict::Ok);
        QVERIFY(QFile::remove(report->backup.artifactPath));
    }
}

void tst_RunBackup::theSecondOfASecondGetsANumber()
{
    const auto first = m_bench->backup();
    const auto second = m_bench->backup({.compression = vault::parseCompression(u"gzip"_s)});
    const auto third = m_bench->backup();
    QVERIFY(first && second && third);
    QCOMPARE(second->backup.stem, first->backup.stem + u"-2");
    QCOMPARE(third->backup.stem, first->backup.stem + u"-3");
    const auto listed = jobs::listBackups({.database = m_bench->database()}, workshop());
    QCOMPARE(listed->size(), 3u);
    QCOMPARE(listed->front().id, third->backup.id);
    QCOMPARE(jobs::resolveBackup(u"latest"_s, m_bench->database(), workshop())->id,
             third->backup.id);
}

void tst_RunBackup::whoeverMayReadTheSourceMayReadTheBackup_data()
{
    QTest::addColumn<unsigned>("source");
    QTest::addColumn<unsigned>("backup");
    QTest::newRow("private") << 0600u << 0600u;
    QTest::newRow("readable for all") << 0644u << 0644u;
    QTest::newRow("of a group") << 0660u << 0660u;
    QTest::newRow("all may write and run it") << 0777u << 0664u;
}

void tst_RunBackup::whoeverMayReadTheSourceMayReadTheBackup()
{
    QFETCH(unsigned, source);
    QFETCH(unsigned, backup);
    setMode(m_bench->database(), source);
    const auto report = m_bench->backup();
    QVERIFY(report);
    for (const QString& path :
         {report->backup.artifactPath,
          QString(m_bench->vault() + u'/' + vault::manifestNameFor(report->backup.stem))}) {
        struct stat facts = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &facts), 0);
        QCOMPARE(facts.st_mode & 07777, backup);
    }
}

void tst_RunBackup::theConfigurationCounts()
{
    const QString root = m_bench->home() + u"/elsewhere"_s;
    QVERIFY(
        writeBytes(workshop().places.configFile,
                   "[defaults]\ncompression = \"gzip\"\n[[database]]\nname = \"till\"\npath = \""
                       + m_bench->database().toUtf8() + "\"\nbackups_folder = \"" + root.toUtf8()
                       + "\"\ncompression = \"zstd\"\nverify = \"quick\"\n"));
    const auto report = m_bench->backup({.database = u"till"_s});
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QVERIFY2(report->backup.folder.startsWith(root), qPrintable(report->backup.folder));
    QVERIFY(report->backup.manifest->compression.codec == vault::Codec::Zstd);
    QVERIFY(report->backup.manifest->proof->level == vault::CheckLevel::Quick);
    QCOMPARE(jobs::listBackups({}, workshop())->size(), 1u);

    const QString to = m_bench->home() + u"/by hand"_s; // and the command line outranks it
    const auto other =
        m_bench->backup({.database = u"till"_s, .to = to, .compression = vault::Compression{}});
    QVERIFY(other && other->backup.folder.startsWith(to));
    QVERIFY(other->backup.manifest->compression.codec == vault::Codec::None);
    QCOMPARE(outcomeOf(m_bench->backup({.database = u"unknown"_s})),
             errorKind(ErrorCode::DatabaseUnknown));
    QVERIFY(writeBytes(workshop().places.configFile, "[[database\n"));
    QCOMPARE(outcomeOf(m_bench->backup()), errorKind(ErrorCode::ConfigInvalid));
}

void tst_RunBackup::theHistoryKnowsIt()
{
    const auto report = m_bench->backup();
    const auto records = jobs::history(m_bench->database(), 10, workshop());
    QVERIFY(records && records->size() == 1);
    const catalog::JobRecord& record = records->front();
    QCOMPARE(record.kind, u"backup"_s);
    QCOMPARE(record.database, m_bench->database());
    QCOMPARE(record.program, u"test"_s);
    QCOMPARE(record.pid, qint64{::getpid()});
    QVERIFY(record.outcome == JobOutcome::Done);
    QCOMPARE(record.backupId, report->backup.id);
    QCOMPARE(record.bytesPerSecond, report->bytesPerSecond);
    QVERIFY(record.endedAt && !record.message.isEmpty() && record.errorKind.isEmpty());
}

void tst_RunBackup::leftoversOfDeadProcessesAreSwept()
{
    QVERIFY(m_bench->backup());
    const QString dead = m_bench->vault() + u"/.shop.1-1"_s + kPartialSuffix;
    QVERIFY(writeBytes(dead, "half a backup"));
    auto living = PartialFile::create(m_bench->vault(), u"other"_s);
    QVERIFY(living);
    QVERIFY(m_bench->backup());
    QVERIFY(!QFile::exists(dead));
    QVERIFY(QFile::exists(living->path()));
}

void tst_RunBackup::aDamagedSourceIsKeptAndSaidToBe()
{
    const auto good = m_bench->backup();
    QVERIFY(good);
    QVERIFY(breakInteriorPage(m_bench->database()));
    const auto source = stateOf(m_bench->data());
    workshop().clock = &noonOf<2>;
    const auto report = m_bench->backup();
    QCOMPARE(outcomeOf(report), u"ok"_s); // a verdict, no Error
    QVERIFY(report->verdict() == Verdict::Damaged);
    QVERIFY(good->hasGoodOne && report->hasGoodOne);
    const vault::Proof& proof = *report->backup.manifest->proof;
    QVERIFY(proof.sourceDamaged);
    QVERIFY(checkOf(proof, "page-hashes").state == Verdict::Ok);
    QVERIFY(checkOf(proof, "integrity").state == Verdict::Damaged);
    QVERIFY(stateOf(m_bench->data()) == source);
    QVERIFY(QFile::exists(report->backup.artifactPath));
    QVERIFY(m_bench->lastJob().outcome == JobOutcome::Damaged);
    QCOMPARE(jobs::resolveBackup(u"latest-good"_s, m_bench->database(), workshop())->id,
             good->backup.id); // the last good one is not displaced

    workshop().clock = &noonOf<3>;
    const auto packed = m_bench->backup({.compression = vault::parseCompression(u"zstd"_s)});
    QVERIFY(packed && packed->verdict() == Verdict::Damaged);
    QVERIFY(packed->backup.manifest->proof->sourceDamaged);
}

void tst_RunBackup::whereAllAreDamagedNoneIsGood()
{
    QVERIFY(breakInteriorPage(m_bench->database()));
    for (int number = 0; number < 2; ++number) {
        const auto report = m_bench->backup();
        QVERIFY(report && report->verdict() == Verdict::Damaged);
        QVERIFY(!report->hasGoodOne);
    }
}

void tst_RunBackup::emptiedTablesAreNamed()
{
    QVERIFY(m_bench->make({"CREATE TABLE other(a)", "INSERT INTO other VALUES(1)"}));
    QVERIFY(m_bench->backup());
    QVERIFY(m_bench->make({"DELETE FROM t", "DROP TABLE other"}));
    workshop().clock = &noonOf<2>;
    const auto report = m_bench->backup();
    QVERIFY(report && report->verdict() == Verdict::Ok); // it is what the source holds
    QStringList found;
    for (const vault::Finding& finding :
         checkOf(*report->backup.manifest->proof, "contents").findings)
        found.append(vault::findingKey(finding.kind) + u' ' + finding.object);
    found.sort();
    QCOMPARE(found,
             (QStringList{vault::findingKey(vault::FindingKind::TableEmptied) + u" t",
                          vault::findingKey(vault::FindingKind::TableGone) + u" other"}));
}

QTEST_GUILESS_MAIN(tst_RunBackup)
#include "tst_runbackup.moc"
