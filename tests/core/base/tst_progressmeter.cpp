#include "core/base/progressmeter.h"

#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using core::Phase;
using core::Progress;
using core::ProgressMeter;
using core::Unit;

namespace {

ProgressMeter::SteadyTime fakeNow; ///< a clock is a plain function, so its hand lies here

class Recorder final : public core::ProgressSink
{
public:
    void report(const Progress& progress) noexcept override { seen.push_back(progress); }
    void note(const QString& sentence) noexcept override { notes << sentence; }
    std::vector<Progress> seen;
    QStringList notes;
};

} // namespace

class tst_ProgressMeter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { fakeNow = ProgressMeter::SteadyTime(1h); }

    void averagesOverThreeSeconds();
    void roundsTheTimeLeftForPeople_data();
    void roundsTheTimeLeftForPeople();
    void doneNeverFallsAndNeverExceedsTheTotal();
    void aNewPhaseStartsOver();
    void hasNoTimeLeftWhileNothingMoves();
    void survivesAClockThatStandsStill();
    void anUnknownTotalHasARateButNoTimeLeft();
    void aCancelledJobHasNoRateAndNoTimeLeft();
    void passesOnWhatItDoesNotKnow();
};

void tst_ProgressMeter::averagesOverThreeSeconds()
{
    Recorder sink;
    ProgressMeter meter(sink, [] { return fakeNow; });
    std::uint64_t done = 0;
    const auto run = [&](int steps, std::uint64_t pagesAStep) {
        for (int i = 0; i < steps; ++i) {
            meter.report(
                {.phase = Phase::Copying, .done = done, .total = 100000, .bytesPerUnit = 4096});
            fakeNow += 100ms;
            done += pagesAStep;
        }
    };
    run(50, 100); // 1000 pages a second for 5 s
    QCOMPARE(sink.seen.back().bytesPerSecond, 1000 * 4096);
    run(15, 300); // then three times that: 1.5 s of the window are fast
    QCOMPARE_GT(sink.seen.back().bytesPerSecond, 1800 * 4096);
    QCOMPARE_LT(sink.seen.back().bytesPerSecond, 2200 * 4096);
    run(20, 300);
    QCOMPARE(sink.seen.back().bytesPerSecond, 3000 * 4096);
}

void tst_ProgressMeter::roundsTheTimeLeftForPeople_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("nothing left") << 0 << qint64{0};
    QTest::newRow("almost there") << 1 << qint64{1};
    QTest::newRow("seconds below ten") << 73 << qint64{7};
    QTest::newRow("five seconds below a minute") << 430 << qint64{45};
    QTest::newRow("close to a minute") << 590 << qint64{60};
    QTest::newRow("whole minutes") << 1000 << qint64{120};
    QTest::newRow("hours") << 72000 << qint64{7200};
}

void tst_ProgressMeter::roundsTheTimeLeftForPeople()
{
    QFETCH(const int, left);
    QFETCH(const qint64, seconds);
    Recorder sink;
    ProgressMeter meter(sink, [] { return fakeNow; });
    const auto total = static_cast<std::uint64_t>(20 + left);
    meter.report({.done = 0, .total = total});
    fakeNow += 2s; // 20 in 2 s: 10 a second
    meter.report({.done = 20, .total = total});
    QCOMPARE(sink.seen.back().secondsLeft, std::optional<std::int64_t>(seconds));
}

void tst_ProgressMeter::doneNeverFallsAndNeverExceedsTheTotal()
{
    Recorder sink;
    ProgressMeter meter(sink, [] { return fakeNow; });
    for (const std::uint64_t done : {10u, 50u, 30u, 120u, 90u})
        meter.report({.done = done, .total = 100});
    meter.report({.done = 90, .total = 80});
    std::vector<std::uint64_t> shown;
    for (const Progress& progress : sink.seen) {
        shown.push_back(progress.done);
        QCOMPARE_LE(progress.done, progress.total);
    }
    QCOMPARE(shown, (std::vector<std::uint64_t>{10, 50, 50, 100, 100, 100}));
}

void tst_ProgressMeter::aNewPhaseStartsOver()
{
    Recorder sink;
    ProgressMeter meter(sink, [] { return fakeNow; });
    meter.report({.phase = Phase::Copying, .done = 0, .total = 1000, .bytesPerUnit = 1});
    fakeNow += 1s;
    meter.report({.phase = Phase::Copying, .done = 900, .total = 1000, .bytesPerUnit = 1});
    QCOMPARE(sink.seen.back().bytesPerSecond, 900);
    meter.report({.phase = Phase::Checking, .done = 5, .total = 1000, .bytesPerUnit = 1});
    QCOMPARE(sink.seen.back().done, 5u);
    QCOMPARE(sink.seen.back().bytesPerSecond, 0);
    QVERIFY(!sink.seen.back().secondsLeft);
    meter.report({.phase = Phase::Checking, .done = 2, .total = 9, .unit = Unit::Rows});
    QCOMPARE(sink.seen.back().done, 2u);
}

void tst_ProgressMeter::hasNoTimeLeftWhileNothingMoves()
{
    Recorder sink;
    ProgressMeter meter(sink, [] { return fakeNow; });
    meter.report({.done = 0, .total = 100});
    fakeNow += 500ms;
    meter.report({.done = 50, .total = 100});
    fakeNow += 999ms;
    meter.report({.done = 50, .total = 100});
    QVERIFY(sink.seen.back().secondsLeft);
    fakeNow += 1ms;
    meter.report({.done = 50, .total = 100});
    QVERIFY(!sink.seen.back().secondsLeft);
    fakeNow += 10s;
    meter.report({.done = 50, .total = 100});
    meter.report({.done = 50, .total = 100});
    QCOMPARE(sink.seen.back().bytesPerSecond, 0);
}

void tst_ProgressMeter::survivesAClockThatStandsStill()
{
    Recorder sink;
    ProgressMeter meter(sink, [] { return fakeNow; });
    for (std::uint64_t done = 0; done <= 5000; ++done)
        meter.report({.done = done, .total = 10000, .bytesPerUnit = 4096});
    QCOMPARE(sink.seen.back().done, 5000u);
    QCOMPARE(sink.seen.back().bytesPerSecond, 0);
    QVERIFY(!sink.seen.back().secondsLeft);
}

void tst_ProgressMeter::anUnknownTotalHasARateButNoTimeLeft()
{
    Recorder sink;
    ProgressMeter meter(sink, [] { return fakeNow; });
    meter.report({.done = 0, .unit = Unit::Bytes, .bytesPerUnit = 1});
    fakeNow += 1s;
    meter.report({.done = 700, .unit = Unit::Bytes, .bytesPerUnit = 1});
    QCOMPARE(sink.seen.back().done, 700u);
    QCOMPARE(sink.seen.back().total, 0u);
    QCOMPARE(sink.seen.back().bytesPerSecond, 700);
    QVERIFY(!sink.seen.back().secondsLeft);
}

void tst_ProgressMeter::aCancelledJobHasNoRateAndNoTimeLeft()
{
    Recorder sink;
    std::stop_source stop;
    ProgressMeter meter(sink, stop.get_token(), [] { return fakeNow; });
    const auto report = [&](std::uint64_t done) {
        meter.report({.done = done, .total = 9000, .unit = Unit::Bytes, .bytesPerUnit = 1});
        fakeNow += 500ms;
    };
    report(0);
    report(1000);
    QCOMPARE(sink.seen.back().bytesPerSecond, 2000);
    QVERIFY(sink.seen.back().secondsLeft);
    stop.request_stop();
    report(2000);
    QCOMPARE(sink.seen.back().done, 2000u); // what happened is told as before
    QCOMPARE(sink.seen.back().bytesPerSecond, 0);
    QVERIFY(!sink.seen.back().secondsLeft);
}

void tst_ProgressMeter::passesOnWhatItDoesNotKnow()
{
    Recorder sink;
    ProgressMeter meter(sink, [] { return fakeNow; });
    meter.report({.phase = Phase::Checking, .subject = QStringLiteral("sessions")});
    QCOMPARE(sink.seen.back().subject, QStringLiteral("sessions"));
    meter.note(QStringLiteral("A sentence."));
    QCOMPARE(sink.notes, QStringList{QStringLiteral("A sentence.")});
    QCOMPARE(core::phaseKey(sink.seen.back().phase), QStringLiteral("check"));
    QCOMPARE(core::unitKey(Unit::Pages), QStringLiteral("pages"));
    QVERIFY(!core::phaseText(Phase::Checking).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ProgressMeter)
#include "tst_progressmeter.moc"
