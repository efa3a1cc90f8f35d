#include "ui/facts/timetext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::facts;
using namespace std::chrono_literals;

namespace {

const core::UtcTime kNow(1'759'154'400'000ms); // 2025-09-29 14:00 UTC, a Monday

} // namespace

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysAges()
    {
        QCOMPARE(ageText(kNow - 20s, kNow), u"just now"_s);
        QCOMPARE(ageText(kNow - 32min, kNow), u"32 min ago"_s);
        QCOMPARE(ageText(kNow - 26h, kNow), u"26 h ago"_s);
        QCOMPARE(ageText(kNow - 9 * 24h, kNow), u"9 days ago"_s);
        QCOMPARE(ageText(kNow + 1h, kNow), u"just now"_s); // a clock that was set back
        QCOMPARE(ageSpan(kNow, kNow), u"1 min"_s);
    }

    void saysMoments()
    {
        QCOMPARE(momentText(kNow - 32min, kNow), u"today 13:28"_s);
        QCOMPARE(momentTitle(kNow - 32min, kNow), u"Today 13:28"_s);
        QCOMPARE(momentText(kNow - 24h, kNow), u"yesterday 14:00"_s);
        QCOMPARE(momentText(kNow - 72h, kNow), u"Fri 26 Sep 14:00"_s);
        QCOMPARE(momentText(kNow - 400 * 24h, kNow), u"25 Aug 2024 14:00"_s);
    }

    void timesFitANarrowColumn()
    {
        QCOMPARE(shortMoment(kNow - 32min, kNow), u"13:28"_s);
        QCOMPARE(shortMoment(kNow - 24h, kNow), u"Sun 14:00"_s);
        QCOMPARE(shortMoment(kNow - 6 * 24h, kNow), u"Tue 14:00"_s);
        QCOMPARE(shortMoment(kNow - 7 * 24h, kNow), u"22 Sep"_s); // not "Mon", which is today
        QCOMPARE(shortMoment(kNow - 400 * 24h, kNow), u"25 Aug 24"_s);
        QCOMPARE(shortMoment(kNow + 48h, kNow), u"1 Oct"_s); // a clock that was set back
    }

    void titlesDays()
    {
        const QDate today(2025, 9, 29);
        QCOMPARE(dayTitle(today, today), u"Today"_s);
        QCOMPARE(dayCaption(today, today), u"Monday 29 September"_s);
        QCOMPARE(dayTitle(today.addDays(-3), today), u"Friday 26 September"_s);
        QCOMPARE(dayCaption(today.addDays(-3), today), QString());
        QCOMPARE(dayTitle(QDate(2024, 12, 31), today), u"31 December 2024"_s);
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
