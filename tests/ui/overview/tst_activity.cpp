#include "ui/overview/activitylist.h"
#include "ui/overview/activitymodel.h"
#include "ui/overview/activitytext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ui::overview;
using core::catalog::JobOutcome;
using core::catalog::JobRecord;
using ui::theme::Status;

namespace {

core::UtcTime now()
{
    return core::UtcTime(1'759'156'320'000ms); // Monday 29 September 2025, 14:32 UTC
}

JobRecord record(const QString& kind, JobOutcome outcome, const QString& message = {})
{
    return {.kind = kind,
            .database = u"/srv/dispatch.db"_s,
            .program = u"holdfastctl"_s,
            .startedAt = now() - 900ms,
            .endedAt = now(),
            .outcome = outcome,
            .message = message};
}

} // namespace

/// What happened lately.
class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyARestoreThatCanBeUndoneOffersIt()
    {
        JobRecord restore = record(u"restore"_s, JobOutcome::Done);
        restore.backupId = u"one"_s;
        JobRecord backup = record(u"backup"_s, JobOutcome::Done);
        backup.backupId = u"one"_s;
        JobRecord used = restore;
        used.backupId = u"two"_s;
        const auto lines = activityLines({restore, backup, used}, {u"one"_s});
        QCOMPARE(lines.at(0).restore, u"one"_s);
        QCOMPARE(lines.at(1).restore, QString());
        QCOMPARE(lines.at(2).restore, QString());
    }

    void recordsAreToldInWords_data()
    {
        QTest::addColumn<JobRecord>("job");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("words");
        const QString backup = u"backup"_s;
        const QString verify = u"verify"_s;
        const QString passed = u"4 of 4 checks passed."_s;

        QTest::newRow("backup") << record(backup, JobOutcome::Done, passed) << Status::Verified
                                << u"dispatch.db backed up in 0.9 s, 4 of 4 checks passed"_s;
        QTest::newRow("backup without a proof")
            << record(backup, JobOutcome::Done) << Status::NotChecked
            << u"dispatch.db backed up in 0.9 s, not checked"_s;
        QTest::newRow("verify") << record(verify, JobOutcome::Done, passed) << Status::Verified
                                << u"dispatch.db verified, 4 of 4 checks passed"_s;
        QTest::newRow("failed") << record(backup, JobOutcome::Failed, u"The drive is full."_s)
                                << Status::Error
                                << u"Backup of dispatch.db failed. The drive is full."_s;
        QTest::newRow("busy") << record(backup, JobOutcome::Busy, u"It is locked."_s)
                              << Status::Warning
                              << u"Backup of dispatch.db failed. It is locked."_s;
        QTest::newRow("restore") << record(u"restore"_s, JobOutcome::Done, u"It is verified."_s)
                                 << Status::Ok << u"dispatch.db restored in 0.9 s"_s;
        QTest::newRow("restore that failed")
            << record(u"restore"_s, JobOutcome::Failed, u"It is in use."_s) << Status::Error
            << u"Restore of dispatch.db failed. It is in use."_s;
        QTest::newRow("undo") << record(u"undo"_s, JobOutcome::Done) << Status::Ok
                              << u"Restore of dispatch.db undone in 0.9 s"_s;
        QTest::newRow("damaged source")
            << record(backup, JobOutcome::Damaged, u"The source is damaged: page 3."_s)
            << Status::Damaged
            << u"dispatch.db backed up in 0.9 s. The source is damaged: page 3."_s;
        QTest::newRow("damaged backup")
            << record(verify, JobOutcome::Damaged, u"Damaged: page 3."_s) << Status::Damaged
            << u"Backup of dispatch.db checked. Damaged: page 3."_s;
        QTest::newRow("not judged")
            << record(verify, JobOutcome::CannotJudge, u"Cannot judge: a collation."_s)
            << Status::CannotJudge
            << u"Backup of dispatch.db checked. Cannot judge: a collation."_s;
        QTest::newRow("cancelled") << record(backup, JobOutcome::Cancelled, u"It was cancelled."_s)
                                   << Status::Note << u"Backup of dispatch.db cancelled"_s;
        QTest::newRow("running") << record(verify, JobOutcome::Running) << Status::Running
                                 << u"Verifying a backup of dispatch.db"_s;
        const QString rehearse = u"rehearse"_s;
        QTest::newRow("rehearsal")
            << record(rehearse, JobOutcome::Done, u"Restored and verified in 2.1 s."_s)
            << Status::Verified
            << u"Restore of dispatch.db rehearsed. Restored and verified in 2.1 s."_s;
        QTest::newRow("rehearsal that failed")
            << record(rehearse, JobOutcome::Failed, u"The command failed."_s) << Status::Error
            << u"Rehearsal of a restore of dispatch.db failed. The command failed."_s;
        QTest::newRow("rehearsal of what is damaged")
            << record(rehearse, JobOutcome::Damaged, u"Damaged: page 3."_s) << Status::Damaged
            << u"Restore of dispatch.db rehearsed. Damaged: page 3."_s;
        QTest::newRow("rehearsal that was cancelled")
            << record(rehearse, JobOutcome::Cancelled, u"It was cancelled."_s) << Status::Note
            << u"Rehearsal of a restore of dispatch.db cancelled"_s;
        QTest::newRow("rehearsal that runs")
            << record(rehearse, JobOutcome::Running) << Status::Running
            << u"Rehearsing a restore of dispatch.db"_s;
        QTest::newRow("of a kind that is not known here")
            << record(u"delete"_s, JobOutcome::Done, u"3 backups were deleted."_s) << Status::Ok
            << u"dispatch.db: 3 backups were deleted."_s;
    }

    void recordsAreToldInWords()
    {
        QFETCH(const JobRecord, job);
        QFETCH(const Status, status);
        const auto lines = activityLines({job});
        QCOMPARE(lines.size(), 1u);
        QTEST(lines.front().words, "words");
        QVERIFY(lines.front().status == status);
        QVERIFY(lines.front().hint.contains(u"holdfastctl"_s));
        QVERIFY(lines.front().at == now());
    }

    void aBackupOfNobodyKnowsWhatIsNamedByItself()
    {
        auto job = record(u"verify"_s, JobOutcome::Done, u"4 of 4 checks passed."_s);
        job.database.clear();
        job.backupId = u"backups/shop-backup-20250929-143000"_s;
        QCOMPARE(activityLines({job}).front().words,
                 u"shop-backup-20250929-143000 verified, 4 of 4 checks passed"_s);
    }

    void theListTellsTimesAndKeepsOrder()
    {
        ActivityModel model(&now);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto older = record(u"verify"_s, JobOutcome::Done, u"4 of 4 checks passed."_s);
        older.endedAt = now() - 26h;
        auto oldest = older;
        oldest.endedAt = now() - 240h;
        model.setLines(
            activityLines({record(u"backup"_s, JobOutcome::Failed, u"Full."_s), older, oldest}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0).data(ActivityModel::WhenRole).toString(), u"14:32"_s);
        QCOMPARE(model.index(1).data(ActivityModel::WhenRole).toString(), u"Sun 12:32"_s);
        QCOMPARE(model.index(2).data(ActivityModel::WhenRole).toString(), u"19 Sep"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Today 14:32  Error  Backup of dispatch.db failed. Full."_s);
    }

    void selectedLinesAreCopied()
    {
        ActivityModel model(&now);
        model.setLines(activityLines({record(u"backup"_s, JobOutcome::Failed, u"Full."_s),
                                      record(u"backup"_s, JobOutcome::Cancelled),
                                      record(u"verify"_s, JobOutcome::Running)}));
        ActivityList list(model);
        list.resize(500, 200);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Home);
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Today 14:32  Error  Backup of dispatch.db failed. Full.\n"
                 "Today 14:32  Note  Backup of dispatch.db cancelled"_s);

        const QPoint place = list.visualRect(model.index(0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                list.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(list.viewport(), &event);
        auto* menu = list.findChild<QMenu*>(u"activityMenu"_s);
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 1);
        menu->close();
    }

    void aLongLineIsWrappedNotCut()
    {
        ActivityModel model(&now);
        model.setLines(activityLines({record(u"backup"_s, JobOutcome::Cancelled),
                                      record(u"backup"_s, JobOutcome::Failed,
                                             QString(u"A long sentence. "_s).repeated(4))}));
        ActivityList list(model);
        list.resize(360, 300);
        list.show();
        const int one = list.visualRect(model.index(0)).height();
        QCOMPARE_GT(list.visualRect(model.index(1)).height(), one);
        list.resize(1200, 300);
        QCOMPARE(list.visualRect(model.index(1)).height(), one);
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
