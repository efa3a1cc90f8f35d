#include "ui/jobs/jobrunner.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace ui::jobs;
using core::Error;
using core::ErrorCode;

namespace {

const JobInfo kInfo{.kind = JobKind::Backup, .database = u"/data/a.db"_s, .subject = u"a.db"_s};

JobOutcome untilStopped(const core::JobContext& job)
{
    while (!job.stopRequested())
        std::this_thread::yield();
    return Error{.code = ErrorCode::Cancelled};
}

} // namespace

class TestJobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void tellsTheStartThenProgressThenTheOutcome()
    {
        QThreadPool pool;
        JobRunner runner(pool);
        QStringList order;
        quint64 lastDone = 0;
        connect(&runner, &JobRunner::started, this,
                [&](JobId, const JobInfo& info) { order << u"started "_s + info.subject; });
        connect(&runner, &JobRunner::progressed, this, [&](JobId, const core::Progress& progress) {
            order << u"progressed"_s;
            lastDone = progress.done;
        });
        connect(&runner, &JobRunner::finished, this, [&](JobId, const JobOutcome& outcome) {
            order << (outcome ? u"done"_s : u"failed"_s);
        });
        runner.start(kInfo, [](const core::JobContext& job) -> JobOutcome {
            for (quint64 i = 1; i <= 100'000; ++i)
                job.progress.report({.phase = core::Phase::Copying, .done = i, .total = 100'000});
            return JobReport(core::jobs::BackupReport{});
        });
        QCOMPARE(order, QStringList{u"started a.db"_s});
        QTRY_COMPARE(order.last(), u"done"_s);
        QCOMPARE_EQ(lastDone, 100'000u);
        QCOMPARE_GE(order.size(), 3);
        QCOMPARE_LT(order.size(), 60); // sampled, not one signal a report
    }

    void progressNeverFalls()
    {
        QThreadPool pool;
        JobRunner runner(pool);
        std::vector<core::Progress> seen;
        bool ended = false;
        connect(&runner, &JobRunner::progressed, this,
                [&](JobId, const core::Progress& progress) { seen.push_back(progress); });
        connect(&runner, &JobRunner::finished, this, [&] { ended = true; });
        std::atomic<int> published{0};
        connect(&runner, &JobRunner::progressed, this, [&] { ++published; });
        runner.start(kInfo, [&published](const core::JobContext& job) -> JobOutcome {
            // Each report waits until the one before was seen, so that none hides another.
            int wanted = 0;
            for (const quint64 done : {100u, 900u, 300u, 1000u}) {
                job.progress.report({.phase = core::Phase::Copying,
                                     .done = done,
                                     .total = 1000,
                                     .bytesPerUnit = 4096});
                ++wanted;
                while (done != 1000u && published < wanted)
                    std::this_thread::yield();
            }
            return JobReport(core::jobs::BackupReport{});
        });
        QTRY_VERIFY(ended);
        QCOMPARE_EQ(seen.size(), 4u);
        for (std::size_t i = 1; i < seen.size(); ++i)
            QCOMPARE_GE(seen[i].done, seen[i - 1].done);
    }

    void keepsEveryNote()
    {
        QThreadPool pool;
        JobRunner runner(pool);
        QStringList notes;
        bool ended = false;
        connect(&runner, &JobRunner::noted, this,
                [&](JobId, const QString& sentence) { notes << sentence; });
        connect(&runner, &JobRunner::finished, this, [&] { ended = true; });
        runner.start(kInfo, [](const core::JobContext& job) -> JobOutcome {
            job.progress.note(u"First."_s);
            job.progress.note(u"Second."_s);
            return JobReport(core::jobs::BackupReport{});
        });
        QTRY_VERIFY(ended);
        QCOMPARE(notes, (QStringList{u"First."_s, u"Second."_s}));
    }

    void aStoppedJobStillReportsItsOutcome()
    {
        QThreadPool pool;
        JobRunner runner(pool);
        std::optional<ErrorCode> code;
        const QSignalSpy asked(&runner, &JobRunner::stopRequested);
        connect(&runner, &JobRunner::finished, this,
                [&](JobId, const JobOutcome& outcome) { code = outcome.error().code; });
        const auto id = runner.start(kInfo, untilStopped);
        runner.requestStop(id);
        QCOMPARE(asked.count(), 1);
        QTRY_VERIFY(code);
        QCOMPARE_EQ(*code, ErrorCode::Cancelled);
        runner.requestStop(id); // has ended: nothing happens
        QCOMPARE(asked.count(), 1);
    }

    void aJobStoppedWhileItWaitsForAThreadEndsToo()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        JobRunner runner(pool);
        int ended = 0;
        connect(&runner, &JobRunner::finished, this, [&] { ++ended; });
        const auto first = runner.start(kInfo, untilStopped);
        const auto second = runner.start(kInfo, untilStopped);
        runner.requestStop(second);
        runner.requestStop(first);
        QTRY_COMPARE(ended, 2);
    }

    void anExceptionBecomesAnError()
    {
        QThreadPool pool;
        JobRunner runner(pool);
        std::optional<Error> error;
        connect(&runner, &JobRunner::finished, this,
                [&](JobId, const JobOutcome& outcome) { error = outcome.error(); });
        runner.start(kInfo, [](const core::JobContext&) -> JobOutcome { throw std::bad_alloc(); });
        QTRY_VERIFY(error);
        QCOMPARE_EQ(error->code, ErrorCode::OutOfMemory);
        QVERIFY(!error->detail.isEmpty());
    }

    void aListenerMayStartTheNextJob()
    {
        QThreadPool pool;
        JobRunner runner(pool);
        int ended = 0;
        connect(&runner, &JobRunner::finished, this, [&] {
            if (++ended == 1)
                runner.start(kInfo, [](const core::JobContext&) -> JobOutcome {
                    return Error{.code = ErrorCode::Internal};
                });
        });
        runner.start(kInfo, [](const core::JobContext&) -> JobOutcome {
            return Error{.code = ErrorCode::Internal};
        });
        QTRY_COMPARE(ended, 2);
    }

    void destructionStopsAndWaits()
    {
        QThreadPool pool;
        std::atomic<bool> left{false};
        {
            JobRunner runner(pool);
            std::atomic<bool> entered{false};
            runner.start(kInfo, [&](const core::JobContext& job) -> JobOutcome {
                entered = true;
                auto outcome = untilStopped(job);
                left = true;
                return outcome;
            });
            QTRY_VERIFY(entered);
        }
        QVERIFY(left);
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
