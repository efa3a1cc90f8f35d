#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace ui::jobs;
using core::Error;
using core::ErrorCode;

namespace {

const JobInfo kBackup{.kind = JobKind::Backup, .database = u"/data/a.db"_s, .subject = u"a.db"_s};
const JobInfo kVerify{
    .kind = JobKind::Verify, .database = u"/data/b.db"_s, .subject = u"today 14:00"_s};

QString cell(const JobModel& model, int row, JobModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestJobModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void obeysTheModelContract()
    {
        JobModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (quint64 id = 1; id <= JobModel::kKeptRows + 5; ++id) {
            model.add(JobId(id), kBackup);
            model.setProgress(JobId(id), {.done = 1, .total = 2});
            model.addNote(JobId(id), u"Note."_s);
            model.setOutcome(JobId(id), Error{.code = ErrorCode::Cancelled});
        }
        QCOMPARE_EQ(model.rows().size(), JobModel::kKeptRows);
    }

    void showsTheNumbersOfARunningJob()
    {
        JobModel model;
        model.add(JobId(1), kBackup);
        model.setProgress(JobId(1),
                          {.phase = core::Phase::Copying,
                           .done = 312'480,
                           .total = 471'859,
                           .bytesPerUnit = 4096,
                           .bytesPerSecond = 88'290'099,
                           .secondsLeft = 7});
        QCOMPARE(cell(model, 0, JobModel::Title), u"Backing up a.db"_s);
        QCOMPARE(cell(model, 0, JobModel::Done), u"312,480 of 471,859 pages"_s);
        QCOMPARE(cell(model, 0, JobModel::Rate), u"84.2 MiB/s"_s);
        QCOMPARE(cell(model, 0, JobModel::TimeLeft), u"about 7 s left"_s);
        QCOMPARE(cell(model, 0, JobModel::State), u"Running"_s);
        QVERIFY(qAbs(model.index(0, 0).data(JobModel::FractionRole).toDouble() - 0.662) < 0.001);
    }

    void anUnknownTotalHasNoShare()
    {
        JobModel model;
        model.add(JobId(1), kBackup);
        QVERIFY(model.index(0, 0).data(JobModel::FractionRole).toDouble() < 0);
        QCOMPARE(cell(model, 0, JobModel::Done), QString());
    }

    void findsTheRunningJobOfADatabase()
    {
        JobModel model;
        QVERIFY(!model.anyRunning());
        model.add(JobId(1), kBackup);
        model.add(JobId(2), kVerify);
        QCOMPARE(model.runningFor(u"/data/a.db"_s)->id, JobId(1));
        QCOMPARE(model.runningFor(u"/data/b.db"_s)->id, JobId(2));
        QVERIFY(model.runningFor(u"/data/c.db"_s) == nullptr);
        model.setOutcome(JobId(1), Error{.code = ErrorCode::Cancelled});
        QVERIFY(model.runningFor(u"/data/a.db"_s) == nullptr);
        QVERIFY(model.anyRunning());
    }

    void anEndedJobSaysHowItEnded()
    {
        JobModel model;
        const QSignalSpy ended(&model, &JobModel::ended);
        model.add(JobId(1), kBackup);
        model.setOutcome(JobId(1), Error{.code = ErrorCode::Cancelled});
        QCOMPARE(ended.count(), 1);
        QCOMPARE(model.row(JobId(1))->end.state, JobState::Cancelled);
        QCOMPARE(cell(model, 0, JobModel::State), u"The backup of a.db was cancelled"_s);
        QCOMPARE(cell(model, 0, JobModel::Rate), QString());
    }

    void followsARunner()
    {
        QThreadPool pool;
        JobModel model;
        JobRunner runner(pool);
        model.follow(runner);
        const auto id = runner.start(kBackup, [](const core::JobContext& job) -> JobOutcome {
            job.progress.note(u"Noted."_s);
            while (!job.stopRequested())
                QThread::yieldCurrentThread();
            return Error{.code = ErrorCode::Cancelled};
        });
        QVERIFY(model.row(id)->isRunning());
        QTRY_COMPARE(model.row(id)->notes, QStringList{u"Noted."_s});
        runner.requestStop(id);
        QVERIFY(model.row(id)->stopping);
        QCOMPARE(cell(model, 0, JobModel::State), u"Cancelling"_s);
        QTRY_VERIFY(!model.row(id)->isRunning());
    }
};

QTEST_GUILESS_MAIN(TestJobModel)
#include "tst_jobmodel.moc"
