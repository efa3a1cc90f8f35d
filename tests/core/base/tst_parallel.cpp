#include "core/base/parallel.h"
#include "tests/support/otheruser.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <latch>
#include <new>
#include <set>
#include <stdexcept>
#include <sys/resource.h>
#include <system_error>
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
    void whatATaskThrowsIsAnError_data();
    void whatATaskThrowsIsAnError();
    void withoutThreadsTheCallerDoesTheWork();
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

void tst_Parallel::whatATaskThrowsIsAnError_data()
{
    QTest::addColumn<std::function<void()>>("raise");
    QTest::addColumn<QString>("kind");
    QTest::newRow("no memory") << std::function<void()>([] { throw std::bad_alloc(); })
                               << u"out-of-memory"_s;
    QTest::newRow("no thread") << std::function<void()>([] {
        throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
    }) << u"out-of-memory"_s;
    QTest::newRow("a fault") << std::function<void()>([] { throw std::out_of_range("why"); })
                             << u"internal"_s;
}

void tst_Parallel::whatATaskThrowsIsAnError()
{
    QFETCH(const std::function<void()>, raise);
    QFETCH(const QString, kind);
    const auto throws = [&]() -> Result<> {
        raise();
        return {};
    };
    std::latch bothStarted(2); // so that one of them is not the caller's thread
    const auto done = core::parallelFor(2, 2, [&](std::size_t) {
        bothStarted.arrive_and_wait();
        return throws();
    });
    QVERIFY(!done);
    QCOMPARE(core::errorKind(done.error().code), kind);
    QVERIFY(!done.error().detail.isEmpty());

    SerialWorker worker(1);
    worker.post(throws);
    const auto drained = worker.drain();
    QVERIFY(!drained);
    QCOMPARE(core::errorKind(drained.error().code), kind);
}

void tst_Parallel::withoutThreadsTheCallerDoesTheWork()
{
    const auto work = []() -> QString {
        rlimit usual{}; // root is above this limit, so another user does it
        if (::getrlimit(RLIMIT_NPROC, &usual) != 0)
            return u"no limit"_s;
        const rlimit none{0, usual.rlim_max};
        if (::setrlimit(RLIMIT_NPROC, &none) != 0)
            return u"no limit"_s;
        QString seen;
        SerialWorker worker(1);
        for (const QString& letter : {u"a"_s, u"b"_s}) {
            worker.post([&seen, letter]() -> Result<> {
                seen += letter;
                return {};
            });
        }
        worker.post([]() -> Result<> { return failure(1); });
        worker.post([&seen]() -> Result<> {
            seen += u'c';
            return {};
        });
        const auto drained = worker.drain();
        const auto done = core::parallelFor(2, 2, [&](std::size_t i) -> Result<> {
            seen += QString::number(i);
            return {};
        });
        ::setrlimit(RLIMIT_NPROC, &usual);
        return seen + (drained ? u" no error"_s : u' ' + drained.error().detail)
            + (done ? u" done"_s : u" not done"_s);
    };
    QCOMPARE(testsupport::runAsOtherUser(testsupport::kNobody, work), u"ab01 1 done"_s);
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
