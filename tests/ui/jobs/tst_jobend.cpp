#include "ui/jobs/jobend.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::jobs;
using core::Error;
using core::ErrorCode;
using core::vault::Verdict;

Q_DECLARE_METATYPE(core::vault::Verdict)
Q_DECLARE_METATYPE(ui::jobs::JobState)

namespace {

const JobInfo kBackup{.kind = JobKind::Backup, .database = u"/data/a.db"_s, .subject = u"a.db"_s};
const JobInfo kVerify{
    .kind = JobKind::Verify, .database = u"/data/a.db"_s, .subject = u"today 14:00"_s};

core::vault::Proof proofWith(Verdict verdict)
{
    core::vault::Proof proof{.verdict = verdict};
    for (const char* name : {"page-hashes", "integrity", "foreign-keys", "contents"})
        proof.checks.push_back({.name = QString::fromLatin1(name), .state = Verdict::Ok});
    if (verdict == Verdict::Damaged) {
        proof.checks[1].state = verdict;
        proof.checks[1].findings.push_back({.kind = core::vault::FindingKind::Structure,
                                            .object = u"idx_events"_s,
                                            .pages = {core::PageNo(4)},
                                            .detail = u"row 7 missing from index"_s});
    }
    return proof;
}

JobOutcome backupWith(const core::vault::Proof& proof)
{
    core::jobs::BackupReport report{.seconds = 0.9};
    report.backup.manifest = core::vault::Manifest{.bytes = core::ByteCount(50'000'000)};
    report.backup.manifest->proof = proof;
    return JobReport(std::move(report));
}

JobOutcome verified(const std::vector<Verdict>& verdicts, const std::vector<Error>& errors = {})
{
    VerifyBatch batch{.errors = errors};
    for (const Verdict verdict : verdicts)
        batch.reports.push_back({.subject = u"id"_s, .proof = proofWith(verdict)});
    return JobReport(std::move(batch));
}

} // namespace

class TestJobEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void onlyAProvenBackupIsDone()
    {
        const auto end = describeEnd(kBackup, backupWith(proofWith(Verdict::Ok)));
        QCOMPARE(end.state, JobState::Done);
        QCOMPARE(end.title, u"a.db is backed up and verified"_s);
        QVERIFY(end.text.startsWith(u"47.7 MiB in 0.9 s. "_s));
        QVERIFY(end.text.endsWith(u'.'));

        core::jobs::BackupReport unproven;
        QCOMPARE(describeEnd(kBackup, JobReport(unproven)).state, JobState::NotChecked);
    }

    void aDamagedSourceIsToldApartFromADamagedCopy()
    {
        auto proof = proofWith(Verdict::Damaged);
        const auto copy = describeEnd(kBackup, backupWith(proof));
        QCOMPARE(copy.state, JobState::Damaged);
        QCOMPARE(copy.title, u"The backup of a.db is damaged"_s);
        proof.sourceDamaged = true;
        const auto source = describeEnd(kBackup, backupWith(proof));
        QCOMPARE(source.title, u"a.db is damaged"_s);
        QVERIFY(source.text.contains(u"faithful copy"_s));
        QVERIFY(source.text.contains(u"There is no good backup of it."_s));
        QVERIFY(source.details.contains(u"idx_events"_s));
        auto later = backupWith(proof);
        std::get<core::jobs::BackupReport>(*later).hasGoodOne = true;
        QVERIFY(describeEnd(kBackup, later).text.contains(u"the last good backup stays"_s));
    }

    void aStallIsTold()
    {
        auto outcome = backupWith(proofWith(Verdict::Ok));
        auto& report = std::get<core::jobs::BackupReport>(*outcome);
        report.backup.manifest->longestStallSeconds = 0.4;
        QVERIFY(describeEnd(kBackup, outcome).text.contains(u"had to wait for 0.4 s"_s));
    }

    void theWorstVerdictOfABatchWins_data()
    {
        QTest::addColumn<QList<Verdict>>("verdicts");
        QTest::addColumn<JobState>("state");
        QTest::addColumn<QString>("title");
        QTest::newRow("one good") << QList{Verdict::Ok} << JobState::Done
                                  << u"The backup of today 14:00 is verified"_s;
        QTest::newRow("three good") << QList{Verdict::Ok, Verdict::Ok, Verdict::Ok}
                                    << JobState::Done << u"3 backups are verified"_s;
        QTest::newRow("one of three damaged")
            << QList{Verdict::Ok, Verdict::Damaged, Verdict::CannotJudge} << JobState::Damaged
            << u"3 backups checked: 1 good, 1 damaged, 1 not wholly checked"_s;
        QTest::newRow("not judged")
            << QList{Verdict::CannotJudge} << JobState::CannotJudge
            << u"A part of the backup of today 14:00 could not be checked"_s;
    }

    void theWorstVerdictOfABatchWins()
    {
        QFETCH(const QList<Verdict>, verdicts);
        QFETCH(const JobState, state);
        QFETCH(const QString, title);
        const auto end =
            describeEnd(kVerify, verified(std::vector(verdicts.begin(), verdicts.end())));
        QCOMPARE(end.state, state);
        QCOMPARE(end.title, title);
    }

    void aBatchWithAnUnreadableBackupIsNotGreen()
    {
        const auto end = describeEnd(
            kVerify,
            verified({Verdict::Ok}, {{.code = ErrorCode::SourceUnreadable, .path = u"/b/x.db"_s}}));
        QCOMPARE(end.state, JobState::Failed);
        QVERIFY(end.details.contains(u"/b/x.db"_s));
    }

    void aCancelledBatchTellsWhatItHadChecked()
    {
        JobInfo info = kVerify;
        info.count = 12;
        auto outcome = verified({Verdict::Ok, Verdict::Ok});
        std::get<VerifyBatch>(*outcome).cancelled = true;
        const auto end = describeEnd(info, outcome);
        QCOMPARE(end.state, JobState::Cancelled);
        QCOMPARE(end.title, u"Cancelled after 2 of 12 backups: 2 good"_s);
        std::get<VerifyBatch>(*outcome).reports.back().proof = proofWith(Verdict::Damaged);
        QCOMPARE(describeEnd(info, outcome).state, JobState::Damaged);
    }

    void aDatabaseItselfIsNoBackup()
    {
        const JobInfo info{.kind = JobKind::Verify,
                           .database = u"/data/a.db"_s,
                           .subject = u"a.db"_s,
                           .target = u"/data/a.db"_s};
        QCOMPARE(describeEnd(info, verified({Verdict::Ok})).title, u"a.db is verified"_s);
        QCOMPARE(describeEnd(info, verified({Verdict::Damaged})).title, u"a.db is damaged"_s);
    }

    void aDeletionSaysHowManyWentAndWhatIsFree()
    {
        const core::vault::Backup backup{.storedBytes = core::ByteCount(1 << 20)};
        core::jobs::DeleteReport report{.deleted = {backup}};
        JobInfo info{.kind = JobKind::Delete, .subject = u"today 14:00"_s};
        auto end = describeEnd(info, JobReport(report));
        QCOMPARE(end.state, JobState::Done);
        QCOMPARE(end.title, u"The backup of today 14:00 is deleted"_s);
        QCOMPARE(end.text, u"1.0 MiB on the drive are free again."_s);

        info.count = 3;
        report.deleted.push_back(backup);
        report.failed = {{backup, {.code = ErrorCode::BackupPinned, .path = u"/b/x.db"_s}}};
        end = describeEnd(info, JobReport(report));
        QCOMPARE(end.state, JobState::Failed);
        QCOMPARE(end.title, u"2 of 3 backups are deleted"_s);
        QVERIFY(end.details.contains(u"\"/b/x.db\" is pinned"_s));
        report.failed = {{backup, {.code = ErrorCode::Cancelled}}};
        QCOMPARE(describeEnd(info, JobReport(report)).state, JobState::Cancelled);

        report.deleted.clear();
        end = describeEnd(info, JobReport(report));
        QCOMPARE(end.title, u"No backup was deleted"_s);
        report.failed = {{backup, {.code = ErrorCode::DestinationReadOnly, .path = u"/b"_s}}};
        end = describeEnd(info, JobReport(report));
        QCOMPARE(end.state, JobState::Failed);
        QVERIFY(end.title.contains(u"read-only"_s));
    }

    void anErrorSaysWhatItMeansAndWhatToDo()
    {
        const auto end = describeEnd(kBackup,
                                     Error{.code = ErrorCode::SourceBusy,
                                           .path = u"/data/a.db"_s,
                                           .detail = u"node (pid 4711)"_s});
        QCOMPARE(end.state, JobState::Busy);
        QVERIFY(end.title.contains(u"node (pid 4711)"_s));
        QVERIFY(end.text.contains(u"was not changed"_s));
    }
};

QTEST_GUILESS_MAIN(TestJobEnd)
#include "tst_jobend.moc"
