#include "ui/facts/localdays.h"
#include "ui/facts/timetext.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace std::chrono_literals;

/// The days of a list, against the time zone asked for each.
class TestLocalDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // In a zone of this summer time no day has 24 hours when the clock is changed.
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
        ::tzset();
    }
    void cleanup()
    {
        qputenv("TZ", "UTC");
        ::tzset();
    }

    void saysWhatTheTimeZoneSays_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("forwards") << 1;
        QTest::newRow("backwards, as a list is") << -1;
    }

    void saysWhatTheTimeZoneSays()
    {
        QFETCH(int, step);
        const core::UtcTime begin(1'735'689'600'000ms); // 2025
        ui::facts::LocalDays days;
        constexpr int kHalfHours = 366 * 48;
        for (int i = 0; i < kHalfHours; ++i) {
            const core::UtcTime time = begin + (step > 0 ? i : kHalfHours - i) * 30min;
            QCOMPARE(days.of(time), ui::facts::localDay(time));
        }
    }

    /// What it was told once it knows, whatever it is asked next.
    void inAnyOrder()
    {
        const core::UtcTime begin(1'735'689'600'000ms);
        QRandomGenerator random(11);
        ui::facts::LocalDays days;
        for (int i = 0; i < 20'000; ++i) {
            const core::UtcTime time = begin + random.bounded(800 * 48) * 30min;
            QCOMPARE(days.of(time), ui::facts::localDay(time));
        }
    }

    void aDayBeginsAndEndsToTheMillisecond()
    {
        const core::UtcTime midnight(1'735'686'000'000ms); // where the year begins in this zone
        ui::facts::LocalDays days;
        QCOMPARE(days.of(midnight), QDate(2025, 1, 1));
        QCOMPARE(days.of(midnight - 1ms), QDate(2024, 12, 31));
        QCOMPARE(days.of(midnight + 24h - 1ms), QDate(2025, 1, 1));
        QCOMPARE(days.of(midnight + 24h), QDate(2025, 1, 2));
    }
};

QTEST_GUILESS_MAIN(TestLocalDays)
#include "tst_localdays.moc"
