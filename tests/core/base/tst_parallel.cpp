#include "core/base/parallel.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <latch>
#include <set>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using core::Error;
using core::ErrorCode;
using core::Result;
using core::SerialWorker;

class tst_Parallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsEveryTaskOnce();
    void runsAsManyAtOnceAsAsked();
    void returnsTheErrorOfTheLowestTask();
    void startsNoTaskAfterAnError();
    void oneWorkerKeepsTheOrderAndTheThread();
    void aSerialWorkerKeepsTheOrder();
    void aSerialWorkerHoldsOnlyAsManyAsItMay();
    void aSerialWorkerDropsWhatFollowsAnError();
    void drainingWaitsForTheRunningTask();
    void aSerialWorkerJoinsWhenItDies();
};

namespace {

Error failure(std::size_t index)
{
    return {.code = ErrorCode::WriteFailed, .detail = QString::number(index)};
}

} // namespace

void tst_Parallel::runsEveryTaskOnce()
{
    std::vector<std::atomic<int>> calls(1000);
    const auto done = core::parallelFor(calls.size(), 4, [&](std::size_t i) -> Result<> {
        ++calls[i];
        return {};
    });
    QVERIFY(done);
    for (const auto& count : calls)
        QCOMPARE(count.load(), 1);
    QVERIFY(core::parallelFor(0, 4, [](std::size_t i) -> Result<> { return failure(i); }));
    QCOMPARE_GE(core::usefulWorkers(), 1u);
}

void tst_Parallel::runsAsManyAtOnceAsAsked()
{
    std::latch allStarted(3); // would never open if two tasks shared a thread
    QVERIFY(core::parallelFor(3, 3, [&](std::size_t) -> Result<> {
        allStarted.arrive_and_wait();
        return {};
    }));
}

void tst_Parallel::returnsTheErrorOfTheLowestTask()
{
    std::latch secondFailed(1);
    const auto done = core::parallelFor(2, 2, [&](std::size_t i) -> Result<> {
        if (i == 0)
            secondFailed.wait();
        else
            secondFailed.count_down();
        return failure(i);
    });
    QVERIFY(!done);
    QCOMPARE(done.error().detail, u"0"_s);
}

void tst_Parallel::startsNoTaskAfterAnError()
{
    std::vector<std::size_t> started;
    const auto done = core::parallelFor(10, 1, [&](std::size_t i) -> Result<> {
        started.push_back(i);
        return i == 2 ? Result<>(failure(i)) : Result<>();
    });
    QCOMPARE(done.error().detail, u"2"_s);
    QCOMPARE(started, (std::vector<std::size_t>{0, 1, 2}));
}

void tst_Parallel::oneWorkerKeepsTheOrderAndTheThread()
{
    std::set<std::thread::id> threads;
    QVERIFY(core::parallelFor(20, 1, [&](std::size_t) -> Result<> {
        threads.insert(std::this_thread::get_id());
        return {};
    }));
    QCOMPARE(threads, std::set{std::this_thread::get_id()});
}

void tst_Parallel::aSerialWorkerKeepsTheOrder()
{
    std::vector<int> seen;
    SerialWorker worker(3);
    for (int i = 0; i < 100; ++i) {
        worker.post([&seen, i]() -> Result<> {
            seen.push_back(i);
            return {};
        });
    }
    QVERIFY(worker.drain());
    QCOMPARE(seen.size(), 100u);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(!worker.failed());
}

void tst_Parallel::aSerialWorkerHoldsOnlyAsManyAsItMay()
{
    constexpr int kDepth = 2;
    std::atomic<int> posted{0};
    std::atomic<int> most{0};
    SerialWorker worker(kDepth);
    for (int i = 0; i < 2000; ++i) {
        worker.post([&posted, &most, i]() -> Result<> {
            std::this_thread::yield();
            most = std::max(most.load(), posted.load() - i - 1); // the running one does not wait
            return {};
        });
        ++posted;
    }
    QVERIFY(worker.drain());
    QCOMPARE_LE(most.load(), kDepth);
}

void tst_Parallel::aSerialWorkerDropsWhatFollowsAnError()
{
    std::latch goOn(1);
    bool ran = false;
    SerialWorker worker(8);
    worker.post([&goOn]() -> Result<> {
        goOn.wait();
        return failure(1);
    });
    worker.post([&ran]() -> Result<> {
        ran = true;
        return failure(2);
    });
    goOn.count_down();
    QCOMPARE(worker.drain().error().detail, u"1"_s);
    QVERIFY(worker.failed());
    worker.post([&ran]() -> Result<> {
        ran = true;
        return {};
    });
    QCOMPARE(worker.drain().error().detail, u"1"_s);
    QVERIFY(!ran);
}

void tst_Parallel::drainingWaitsForTheRunningTask()
{
    std::latch started(1);
    std::atomic<bool> ended{false};
    SerialWorker worker(1);
    worker.post([&]() -> Result<> {
        started.count_down();
        for (int i = 0; i < 1000; ++i)
            std::this_thread::yield();
        ended = true;
        return {};
    });
    started.wait(); // the queue is empty now, but the work is not done
    QVERIFY(worker.drain());
    QVERIFY(ended);
}

void tst_Parallel::aSerialWorkerJoinsWhenItDies()
{
    std::latch started(1);
    std::atomic<bool> dying{false};
    std::atomic<bool> ended{false};
    {
        SerialWorker worker(1);
        worker.post([&]() -> Result<> {
            started.count_down();
            while (!dying)
                std::this_thread::yield();
            for (int i = 0; i < 1000; ++i)
                std::this_thread::yield();
            ended = true;
            return {};
        });
        started.wait();
        dying = true;
    }
    QVERIFY(ended);
}

QTEST_GUILESS_MAIN(tst_Parallel)
#include "tst_parallel.moc"
