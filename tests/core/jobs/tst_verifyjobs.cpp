#include "core/jobs/databaselock.h"
#include "core/jobs/knownbackups.h"
#include "core/jobs/shelf.h"
#include "tests/core/jobs/jobsbench.h"
#include "tests/support/otheruser.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using catalog::JobOutcome;
using vault::Verdict;

class tst_VerifyJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(700)));
    }

    void aVerifyRenewsTheProof();
    void whatWasStoredWithoutAProofGetsItsSum();
    void aFlippedByteIsFound_data();
    void aFlippedByteIsFound();
    void aBackupThatIsNoDatabaseAnyMoreIsDamaged_data();
    void aBackupThatIsNoDatabaseAnyMoreIsDamaged();
    void aNewViolationIsDamageAKnownOneIsNot();
    void aGuideFileIsVerifiedWithoutATrace();
    void aReadOnlyVaultKeepsItsProofInTheCatalogue();
    void aLiveDatabaseIsVerifiedOnACapture();
    void aBackupIsNotRefusedWhileALiveDatabaseIsChecked();
    void aDamagedLiveDatabaseIsSaidToBe();
    void aLiveDatabaseThatIsCutOffIsDamaged();
    void whatIsMissingIsNamed();
    void theLatestOfADriveThatIsGoneIsNotNone();
    void theLatestOfAnEarlierFolderIsSaidToBeThat();
    void aCancelLeavesTheOldProof();
    void findGoodTakesTheNewestThatPasses();
    void findGoodLooksElsewhere();
    void findGoodWithoutAnyGoodOne();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    /// A backup of that day.
    [[nodiscard]] vault::Backup taken(Clock day, const char* compression = "none")
    {
        workshop().clock = day;
        const auto report = m_bench->backup(
            {.compression = vault::parseCompression(QLatin1StringView(compression))});
        return report ? report->backup : vault::Backup();
    }
    [[nodiscard]] vault::Backup again(const vault::Backup& backup)
    {
        return *vault::backupAt(backup.artifactPath);
    }

    std::unique_ptr<Bench> m_bench;
};

void tst_VerifyJobs::aVerifyRenewsTheProof()
{
    const auto backup = taken(&noonOf<1>);
    const auto before = stateOf(m_bench->vault());
    workshop().clock = &noonOf<5>;
    const auto report = jobs::runVerify(
        {.what = u"latest"_s, .database = m_bench->database(), .level = vault::CheckLevel::Quick},
        workshop(), m_bench->job());
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->subject, backup.id);
    QVERIFY(report->proofStored && report->proof.verdict == Verdict::Ok);
    QVERIFY(report->proof.level == vault::CheckLevel::Quick);
    const auto stored = again(backup).manifest;
    QVERIFY(stored->proof == report->proof && stored->proof->at == noonOf<5>());
    QVERIFY(stored->pageHashes == backup.manifest->pageHashes);
    QVERIFY(stored->tables == backup.manifest->tables);
    QCOMPARE(stateOf(m_bench->vault()).size(), before.size());
    QCOMPARE(bytesOf(backup.artifactPath), before.at(backup.stem + u".db"));
    QCOMPARE(m_bench->leftovers(), QStringList());
    const auto record = m_bench->lastJob();
    QCOMPARE(record.kind, u"verify"_s);
    QCOMPARE(record.database, m_bench->database());
    QCOMPARE(record.backupId, backup.id);
    QVERIFY(record.outcome == JobOutcome::Done);
}

void tst_VerifyJobs::whatWasStoredWithoutAProofGetsItsSum()
{
    const auto made = m_bench->backup({.verify = false});
    QCOMPARE(outcomeOf(made), u"ok"_s);
    QVERIFY(made->backup.manifest->sha256.isEmpty()); // it is that of what was read back
    QCOMPARE(outcomeOf(m_bench->verify(made->backup.id)), u"ok"_s);
    QCOMPARE(
        again(made->backup).manifest->sha256,
        QCryptographicHash::hash(bytesOf(made->backup.artifactPath), QCryptographicHash::Sha256)
            .toHex());
}

void tst_VerifyJobs::aFlippedByteIsFound_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("plain") << u"none"_s;
    QTest::newRow("gzip") << u"gzip"_s;
    QTest::newRow("zstd") << u"zstd"_s;
}

void tst_VerifyJobs::aFlippedByteIsFound()
{
    QFETCH(QString, how);
    const auto backup = taken(&noonOf<1>, how.toLatin1().constData());
    QVERIFY(backup.verdict() == Verdict::Ok);
    const QByteArray bytes = bytesOf(backup.artifactPath);
    const qint64 inAValue = bytes.indexOf("row 350 ");
    QVERIFY(inAValue > 0 || how != u"none");
    QVERIFY(flipByte(backup.artifactPath, inAValue > 0 ? inAValue : bytes.size() / 2));
    const auto report = m_bench->verify(backup.id);
    QCOMPARE(outcomeOf(report), u"ok"_s); // damage is a verdict
    QVERIFY(report->proof.verdict == Verdict::Damaged);
    QVERIFY(!report->proof.sourceDamaged);
    QVERIFY(checkOf(report->proof, "page-hashes").state == Verdict::Damaged);
    QVERIFY(!checkOf(report->proof, "page-hashes").findings.empty());
    if (how == u"none") // SQLite itself sees nothing
        QVERIFY(checkOf(report->proof, "integrity").state == Verdict::Ok);
    QVERIFY(again(backup).verdict() == Verdict::Damaged);
    QVERIFY(m_bench->lastJob().outcome == JobOutcome::Damaged);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_VerifyJobs::aBackupThatIsNoDatabaseAnyMoreIsDamaged_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("0 bytes") << u"none"_s << QByteArray();
    QTest::newRow("text") << u"none"_s << QByteArray(20000, 'x');
    QTest::newRow("the first page alone") << u"none"_s << QByteArray("first page");
    QTest::newRow("gzip: 0 bytes") << u"gzip"_s << QByteArray();
    QTest::newRow("gzip: text") << u"gzip"_s << QByteArray(20000, 'x');
    QTest::newRow("zstd: text") << u"zstd"_s << QByteArray(20000, 'x');
}

void tst_VerifyJobs::aBackupThatIsNoDatabaseAnyMoreIsDamaged()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, bytes);
    const auto backup = taken(&noonOf<1>, how.toLatin1().constData());
    if (bytes == "first page")
        bytes = bytesOf(backup.artifactPath).left(4096);
    QVERIFY(writeBytes(backup.artifactPath, bytes));
    const auto report = m_bench->verify(backup.artifactPath);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QVERIFY(report->proof.verdict == Verdict::Damaged);
    QVERIFY(!report->proof.sourceDamaged);
    QVERIFY(again(backup).verdict() == Verdict::Damaged);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_VerifyJobs::aNewViolationIsDamageAKnownOneIsNot()
{
    QVERIFY(m_bench->make({"CREATE TABLE parent(id INTEGER PRIMARY KEY)",
                           "CREATE TABLE child(p REFERENCES parent(id))",
                           "INSERT INTO child VALUES(4)"}));
    const auto backup = taken(&noonOf<1>);
    QVERIFY(backup.verdict() == Verdict::Ok);
    const auto report = m_bench->verify(backup.id);
    QVERIFY(report && report->proof.verdict == Verdict::Ok);
    const auto record = checkOf(report->proof, "foreign-keys");
    QVERIFY(record.findings.size() == 1 && record.findings[0].inSourceToo);
}

void tst_VerifyJobs::aGuideFileIsVerifiedWithoutATrace()
{
    QVERIFY(m_bench->make({"PRAGMA journal_mode=WAL"})); // the guide's copies keep the flag
    const QString folder = m_bench->data() + u"/backups"_s;
    const QString path = folder + u"/shop-backup-20260228-030000.db"_s;
    QVERIFY(QDir().mkdir(folder) && QFile::copy(m_bench->database(), path));
    const auto before = stateOf(folder);
    const auto report = m_bench->verify(path);
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QVERIFY2(report->proof.verdict == Verdict::Ok,
             qPrintable(vault::verdictKey(report->proof.verdict)));
    QVERIFY(stateOf(folder) == before); // no manifest either
    const auto listed = jobs::listBackups({.database = m_bench->database()}, workshop());
    QCOMPARE(listed->size(), 1u);
    QVERIFY(listed->front().verdict() == Verdict::Ok); // the catalogue remembers

    QVERIFY(breakInteriorPage(path));
    const auto damaged = m_bench->verify(path);
    QVERIFY(damaged && damaged->proof.verdict == Verdict::Damaged);
    QVERIFY(writeBytes(path, {}));
    const auto empty = m_bench->verify(path);
    QVERIFY(empty && empty->proof.verdict == Verdict::Damaged); // never "ok" for 0 bytes
    QCOMPARE(stateOf(folder).size(), 1u);
}

void tst_VerifyJobs::aReadOnlyVaultKeepsItsProofInTheCatalogue()
{
    const auto backup = taken(&noonOf<1>, "gzip");
    for (const auto& [name, bytes] : stateOf(m_bench->vault()))
        setMode(m_bench->vault() + u'/' + name, 0444);
    setMode(m_bench->vault(), 0555);
    const auto before = stateOf(m_bench->vault());
    const QString nobodys = m_bench->home() + u"/nobody"_s;
    QVERIFY(QDir().mkdir(nobodys));
    setMode(nobodys, 0777);
    const QString seen = testsupport::runAsOtherUser(testsupport::kNobody, [&]() -> QString {
        const QString root = workshop().places.backups;
        workshop().places = config::placesBelow(nobodys);
        workshop().places.backups = root;
        workshop().clock = &noonOf<9>;
        const auto report = m_bench->verify(backup.id);
        if (!report)
            return outcomeOf(report);
        const auto listed = jobs::listBackups({.database = m_bench->database()}, workshop());
        const auto& proof = listed->front().manifest->proof;
        return u"%1, %2, proven %3"_s.arg(vault::verdictKey(report->proof.verdict),
                                          report->proofStored ? u"stored"_s : u"lost"_s,
                                          toIso(proof->at));
    });
    setMode(m_bench->vault(), 0755);
    QCOMPARE(seen, u"ok, stored, proven 2026-03-09T12:00:00.000Z"_s);
    QVERIFY(stateOf(m_bench->vault()) == before);
}

void tst_VerifyJobs::aLiveDatabaseIsVerifiedOnACapture()
{
    QVERIFY(
        runAndDie(m_bench->database(), {"PRAGMA journal_mode=WAL", "DELETE FROM t WHERE id=1"}));
    const auto source = stateOf(m_bench->data());
    const auto report = m_bench->verify(m_bench->database());
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->subject, m_bench->database());
    QVERIFY(!report->backup && !report->proofStored);
    QVERIFY(report->proof.verdict == Verdict::Ok);
    QVERIFY(stateOf(m_bench->data()) == source);
    QVERIFY(QDir(workshop().places.work).isEmpty());
    QVERIFY(jobs::listBackups({}, workshop())->empty());
    QCOMPARE(m_bench->lastJob().kind, u"verify"_s);
}

void tst_VerifyJobs::aBackupIsNotRefusedWhileALiveDatabaseIsChecked()
{
    QStringList outcomes;
    m_bench->sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Checking && outcomes.isEmpty())
            outcomes.append(outcomeOf(jobs::lockDatabase(
                m_bench->database(), u"backup"_s, workshop(), std::chrono::milliseconds(0), {})));
    };
    QCOMPARE(outcomeOf(m_bench->verify(m_bench->database())), u"ok"_s);
    QCOMPARE(outcomes, QStringList{u"ok"_s});
}

void tst_VerifyJobs::aDamagedLiveDatabaseIsSaidToBe()
{
    QVERIFY(breakInteriorPage(m_bench->database()));
    const auto report = m_bench->verify(m_bench->database());
    QVERIFY(report && report->proof.verdict == Verdict::Damaged);
    QVERIFY(report->proof.sourceDamaged);
    for (const vault::CheckRecord& check : report->proof.checks) {
        for (const vault::Finding& finding : check.findings)
            QVERIFY2(!finding.inSourceToo, "there is no backup that it could be in as well");
    }
    QVERIFY(m_bench->lastJob().outcome == JobOutcome::Damaged);
    QVERIFY(QDir(workshop().places.work).isEmpty());
}

void tst_VerifyJobs::aLiveDatabaseThatIsCutOffIsDamaged()
{
    QFile file(m_bench->database());
    QVERIFY(file.resize(file.size() / 2 / 4096 * 4096));
    const auto report = m_bench->verify(m_bench->database());
    QCOMPARE(outcomeOf(report), u"ok"_s);
    QCOMPARE(report->subject, m_bench->database());
    QVERIFY(!report->backup && !report->proofStored);
    QVERIFY(report->proof.verdict == Verdict::Damaged);
    QVERIFY(report->proof.sourceDamaged);
    QVERIFY(checkOf(report->proof, "integrity").state == Verdict::Damaged);
    QVERIFY(m_bench->lastJob().outcome == JobOutcome::Damaged);
    QVERIFY(QDir(workshop().places.work).isEmpty());
}

void tst_VerifyJobs::whatIsMissingIsNamed()
{
    QCOMPARE(outcomeOf(m_bench->verify(u"latest"_s)), errorKind(ErrorCode::NoBackups));
    QCOMPARE(outcomeOf(m_bench->verify(u"no-such-backup"_s)), errorKind(ErrorCode::BackupNotFound));
    QVERIFY(writeBytes(m_bench->database(), {}));
    QCOMPARE(outcomeOf(m_bench->verify(m_bench->database())), errorKind(ErrorCode::SourceEmpty));
}

void tst_VerifyJobs::theLatestOfADriveThatIsGoneIsNotNone()
{
    static_cast<void>(taken(&noonOf<1>));
    QVERIFY(QDir(m_bench->vault()).removeRecursively());
    QCOMPARE(outcomeOf(jobs::runVerify({.what = u"latest"_s, .database = m_bench->database()},
                                       workshop(), m_bench->job())),
             errorKind(ErrorCode::DestinationMissing));
}

void tst_VerifyJobs::theLatestOfAnEarlierFolderIsSaidToBeThat()
{
    const auto earlier = taken(&noonOf<1>);
    const QString moved = m_bench->home() + u"/moved"_s;
    QVERIFY(
        writeBytes(workshop().places.configFile,
                   QByteArray("[[database]]\npath = '" + m_bench->database().toUtf8()
                              + "'\nbackups_folder = '" + moved.toUtf8() + "'\nearlier_folders = ['"
                              + workshop().places.backups.toUtf8() + "']\n")));
    const auto newest = taken(&noonOf<2>);
    QVERIFY(newest.folder.startsWith(moved));
    const auto connected = m_bench->verify(u"latest"_s);
    QCOMPARE(connected->subject, newest.id);
    QVERIFY(connected->gone.empty());

    QVERIFY(QDir().rename(moved, m_bench->home() + u"/away"_s));
    for (const QString& what : {u"latest"_s, u"latest-good"_s}) {
        const auto report = m_bench->verify(what);
        QCOMPARE(outcomeOf(report), u"ok"_s);
        QCOMPARE(report->subject, earlier.id);
        QCOMPARE(report->gone.size(), 1u);
        QCOMPARE(report->gone.front().path, newest.folder);
        QCOMPARE(report->gone.front().backups, 1u);
    }
    QVERIFY(m_bench->verify(earlier.id)->gone.empty()); // that one was meant
    QCOMPARE(jobs::vanishedFolders({}, workshop()).size(), 1u);
}

void tst_VerifyJobs::aCancelLeavesTheOldProof()
{
    const auto backup = taken(&noonOf<1>, "zstd");
    const auto before = stateOf(m_bench->vault());
    workshop().clock = &noonOf<2>;
    m_bench->sink.onReport = [&](const Progress& progress) {
        if (progress.phase == Phase::Checking)
            m_bench->stop.request_stop();
    };
    QCOMPARE(outcomeOf(m_bench->verify(backup.id)), errorKind(ErrorCode::Cancelled));
    QVERIFY(stateOf(m_bench->vault()) == before);
    QCOMPARE(m_bench->leftovers(), QStringList());
    QVERIFY(m_bench->lastJob().outcome == JobOutcome::Cancelled);
}

void tst_VerifyJobs::findGoodTakesTheNewestThatPasses()
{
    const auto oldest = taken(&noonOf<1>);
    const auto good = taken(&noonOf<2>);
    const auto flipped = taken(&noonOf<3>);
    const auto emptied = taken(&noonOf<4>, "gzip");
    QVERIFY(flipByte(flipped.artifactPath, 4096 * 3 + 77));
    QVERIFY(writeBytes(emptied.artifactPath, {}));
    const auto found =
        jobs::findGood({.database = m_bench->database()}, workshop(), m_bench->job());
    QCOMPARE(outcomeOf(found), u"ok"_s);
    QVERIFY(found->good && found->good->id == good.id);
    QCOMPARE(found->skipped.size(), 2u);
    QCOMPARE(found->skipped[0].backup.id, emptied.id);
    QCOMPARE(found->skipped[1].backup.id, flipped.id);
    for (const jobs::Skipped& skipped : found->skipped)
        QVERIFY(!skipped.reason.isEmpty());
    QVERIFY(again(flipped).verdict() == Verdict::Damaged); // and that is remembered
    QCOMPARE(m_bench->lastJob().backupId, good.id);
    QVERIFY(again(oldest).manifest == oldest.manifest); // it was not even looked at
}

void tst_VerifyJobs::findGoodLooksElsewhere()
{
    const QString usb = m_bench->home() + u"/usb"_s;
    const auto kept = m_bench->backup({.to = usb});
    QVERIFY(kept);
    const QString none = m_bench->home() + u"/none"_s;
    QVERIFY(QDir().mkdir(none));
    QCOMPARE(outcomeOf(jobs::findGood({.database = m_bench->database(), .from = none}, workshop(),
                                      m_bench->job())),
             errorKind(ErrorCode::NoBackups));
    const auto found =
        jobs::findGood({.database = m_bench->database(), .from = usb}, workshop(), m_bench->job());
    QVERIFY(found && found->good && found->good->id == kept->backup.id);
}

void tst_VerifyJobs::findGoodWithoutAnyGoodOne()
{
    const auto only = taken(&noonOf<1>);
    QVERIFY(flipByte(only.artifactPath, 5000));
    const auto found =
        jobs::findGood({.database = m_bench->database()}, workshop(), m_bench->job());
    QVERIFY(found && !found->good);
    QCOMPARE(found->skipped.size(), 1u);
    const auto record = m_bench->lastJob();
    QVERIFY(record.outcome == JobOutcome::Failed);
    QCOMPARE(record.errorKind, errorKind(ErrorCode::BackupDamaged));
}

QTEST_GUILESS_MAIN(tst_VerifyJobs)
#include "tst_verifyjobs.moc"
