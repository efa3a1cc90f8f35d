#include "ui/timelines/stripaxis.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ui::timelines;

namespace {

QDateTime at(const char* zone, QDate day, QTime time)
{
    return QDateTime(day, time, QTimeZone(zone));
}

StripAxis::Place placeOf(const StripAxis& axis, const QDateTime& time)
{
    return axis.place(time.toMSecsSinceEpoch());
}

/// Order of a place on the whole strip.
double order(const StripAxis::Place& place)
{
    return static_cast<double>(place.section) + place.share * 0.999;
}

QStringList labelsOf(const StripAxis& axis, StripSection section)
{
    QStringList labels;
    for (const auto& tick : axis.ticks(section)) {
        if (!tick.label.isEmpty())
            labels << tick.label;
    }
    return labels;
}

const QDate kDay(2025, 9, 29); // a Monday

} // namespace

class TestStripAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void sectionsFollowEachOtherWithoutAGap()
    {
        const StripAxis axis(at("UTC", kDay, QTime(14, 32)));
        QCOMPARE(axis.firstDay(StripSection::Months), QDate(2024, 8, 25));
        QCOMPARE(axis.firstDay(StripSection::Weeks), QDate(2025, 8, 25));
        QCOMPARE(axis.firstDay(StripSection::Days), QDate(2025, 9, 22));
        QCOMPARE(axis.firstDay(StripSection::Today), kDay);
        for (std::size_t i = 0; i + 1 < kScaledSections.size(); ++i)
            QCOMPARE(axis.firstDay(kScaledSections[i]).addDays(axis.dayCount(kScaledSections[i])),
                     axis.firstDay(kScaledSections[i + 1]));
    }

    void everyInstantIsInOneSection_data()
    {
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<StripSection>("section");
        const auto add = [](const char* name, QDate day, QTime time, StripSection section) {
            QTest::newRow(name) << at("UTC", day, time) << section;
        };
        const QTime end(23, 59, 59, 999);
        add("before the twelve months", QDate(2024, 8, 24), end, StripSection::Older);
        add("years ago", QDate(1998, 1, 1), end, StripSection::Older);
        add("first of the months", QDate(2024, 8, 25), QTime(0, 0), StripSection::Months);
        add("last of the months", QDate(2025, 8, 24), end, StripSection::Months);
        add("first of the weeks", QDate(2025, 8, 25), QTime(0, 0), StripSection::Weeks);
        add("last of the weeks", QDate(2025, 9, 21), end, StripSection::Weeks);
        add("first of the days", QDate(2025, 9, 22), QTime(0, 0), StripSection::Days);
        add("last of the days", QDate(2025, 9, 28), end, StripSection::Days);
        add("first of today", kDay, QTime(0, 0), StripSection::Today);
        add("later today", kDay, end, StripSection::Today);
        add("tomorrow", kDay.addDays(1), QTime(0, 0), StripSection::Later);
        add("next year", kDay.addYears(1), QTime(0, 0), StripSection::Later);
    }

    void everyInstantIsInOneSection()
    {
        QFETCH(const QDateTime, time);
        QFETCH(const StripSection, section);
        const StripAxis axis(at("UTC", kDay, QTime(14, 32)));
        QCOMPARE(placeOf(axis, time).section, section);
    }

    void atMidnightTheNewDayHasBegun()
    {
        const StripAxis axis(at("Europe/Berlin", kDay, QTime(0, 0)));
        QCOMPARE(axis.today(), kDay);
        const auto now = placeOf(axis, at("Europe/Berlin", kDay, QTime(0, 0)));
        QCOMPARE(now.section, StripSection::Today);
        QCOMPARE(now.share, 0.0);
        const auto before =
            placeOf(axis, at("Europe/Berlin", kDay.addDays(-1), QTime(23, 59, 59, 999)));
        QCOMPARE(before.section, StripSection::Days);
        QCOMPARE_GT(before.share, 0.999999);
    }

    void theSameInstantIsElsewhereInAnotherTimeZone()
    {
        const QDateTime instant = at("UTC", kDay, QTime(22, 30));
        const StripAxis utc(at("UTC", kDay, QTime(23, 0)));
        QCOMPARE(placeOf(utc, instant).section, StripSection::Today);
        QCOMPARE(placeOf(utc, instant).share, 22.5 / 24);
        const StripAxis tokyo(at("Asia/Tokyo", kDay.addDays(1), QTime(8, 0)));
        QCOMPARE(placeOf(tokyo, instant).section, StripSection::Today);
        QCOMPARE(placeOf(tokyo, instant).share, 7.5 / 24);
        const StripAxis honolulu(at("Pacific/Honolulu", kDay, QTime(13, 0)));
        QCOMPARE(placeOf(honolulu, instant).share, 12.5 / 24);
    }

    void daysAreEquallyWideWhenTheClockIsChanged_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("today");
        QTest::newRow("an hour is skipped") << QByteArray("Europe/Berlin") << QDate(2025, 4, 2);
        QTest::newRow("an hour comes twice") << QByteArray("Europe/Berlin") << QDate(2025, 10, 29);
        QTest::newRow("midnight is skipped") << QByteArray("Africa/Cairo") << QDate(2024, 4, 29);
        QTest::newRow("half an hour") << QByteArray("Australia/Lord_Howe") << QDate(2025, 10, 8);
    }

    void daysAreEquallyWideWhenTheClockIsChanged()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, today);
        const StripAxis axis(at(zone.constData(), today, QTime(12, 0)));
        for (int day = 0; day < 7; ++day) {
            const QDateTime start = today.addDays(day - 7).startOfDay(QTimeZone(zone));
            const auto place = placeOf(axis, start);
            QCOMPARE(place.section, StripSection::Days);
            QCOMPARE(place.share, day / 7.0);
        }
    }

    void aDayOf23HoursIsOnePieceOfTime()
    {
        const QDate change(2025, 3, 30); // 02:00 is followed by 03:00
        const StripAxis axis(at("Europe/Berlin", change, QTime(12, 0)));
        QCOMPARE(placeOf(axis, at("Europe/Berlin", change, QTime(12, 0))).share, 11 / 23.0);
        const auto ticks = axis.ticks(StripSection::Today);
        QCOMPARE(ticks.size(), 3u);
        QCOMPARE(ticks[0].share, 5 / 23.0);
        QCOMPARE(ticks[2].share, 17 / 23.0);
        QCOMPARE(ticks[2].label, u"18:00"_s);
    }

    void aDayThatNeverWasIsNoTrouble()
    {
        const QDate skipped(2011, 12, 30); // Samoa moved across the date line
        for (int later = 1; later < 60; ++later) {
            const StripAxis axis(at("Pacific/Apia", skipped.addDays(later), QTime(12, 0)));
            for (int day = 1; day < 9; ++day) {
                for (const QDate date : {skipped.addDays(-day), skipped.addDays(day)}) {
                    const auto place = placeOf(axis, at("Pacific/Apia", date, QTime(12, 0)));
                    if (place.section == StripSection::Later)
                        continue;
                    const double passed = double(axis.firstDay(place.section).daysTo(date)) + 0.5;
                    QCOMPARE(place.share, passed / axis.dayCount(place.section));
                }
            }
        }
    }

    void placesGrowWithTime_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("today");
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2025, 3, 30);
        QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << QDate(2025, 4, 6);
        // Had no 30 December 2011: it moved across the date line.
        QTest::newRow("Samoa") << QByteArray("Pacific/Apia") << QDate(2012, 1, 3);
        QTest::newRow("a leap day") << QByteArray("UTC") << QDate(2024, 2, 29);
        QTest::newRow("a month that is short") << QByteArray("UTC") << QDate(2025, 4, 4);
    }

    void placesGrowWithTime()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QDate, today);
        const StripAxis axis(at(zone.constData(), today, QTime(12, 0)));
        const qint64 end = at(zone.constData(), today, QTime(23, 0)).toMSecsSinceEpoch();
        constexpr qint64 kStep = 20 * 60 * 1000;
        double before = order(axis.place(end));
        for (qint64 instant = end - kStep; instant > end - kStep * 3 * 24 * 420; instant -= kStep) {
            const auto place = axis.place(instant);
            QVERIFY(place.share >= 0 && place.share < 1);
            QCOMPARE_LE(order(place), before);
            if (place.section != StripSection::Older)
                QCOMPARE_LT(order(place), before);
            before = order(place);
        }
        QCOMPARE(axis.place(end - kStep * 3 * 24 * 420).section, StripSection::Older);
    }

    void monthsAreAsLongAsTheyAre()
    {
        const StripAxis axis(at("UTC", QDate(2024, 4, 20), QTime(12, 0)));
        QCOMPARE(axis.firstDay(StripSection::Months), QDate(2023, 3, 16));
        QCOMPARE(axis.dayCount(StripSection::Months), 366);
        const auto ticks = axis.ticks(StripSection::Months);
        const auto february = std::ranges::find(ticks, u"Feb"_s, &StripAxis::Tick::label);
        const auto march = february + 1;
        QCOMPARE(march->share - february->share, 29 / 366.0);
        QCOMPARE(ticks.front().share, StripAxis::Tick::kNone); // the axis begins, no month does
    }

    void januarySaysTheYear()
    {
        const StripAxis axis(at("UTC", kDay, QTime(12, 0)));
        QCOMPARE(labelsOf(axis, StripSection::Months),
                 QStringList({u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s, u"2025"_s, u"Feb"_s, u"Mar"_s,
                              u"Apr"_s, u"May"_s, u"Jun"_s, u"Jul"_s, u"Aug"_s}));
    }

    void weeksAreMarkedBySundays()
    {
        const StripAxis monday(at("UTC", kDay, QTime(12, 0)));
        QCOMPARE(labelsOf(monday, StripSection::Weeks),
                 QStringList({u"31 Aug"_s, u"7 Sep"_s, u"14 Sep"_s, u"21 Sep"_s}));
        for (int day = 0; day < 7; ++day) {
            const StripAxis axis(at("UTC", kDay.addDays(day), QTime(12, 0)));
            QCOMPARE(axis.ticks(StripSection::Weeks).size(), 4u);
        }
        const auto tick = monday.ticks(StripSection::Weeks).at(1);
        const auto noon = placeOf(monday, at("UTC", QDate(2025, 9, 7), QTime(12, 0)));
        QCOMPARE(tick.share, noon.share);
    }

    void daysHaveTheirNames()
    {
        const StripAxis axis(at("UTC", kDay, QTime(12, 0)));
        const QStringList labels = labelsOf(axis, StripSection::Days);
        QCOMPARE(labels.size(), 7);
        QCOMPARE(labels.first(), u"Mon 22"_s);
        QCOMPARE(labels.last(), u"Sun 28"_s);
    }
};

QTEST_GUILESS_MAIN(TestStripAxis)
#include "tst_stripaxis.moc"
