#include "ui/jobs/progresstext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::jobs;

class TestProgressText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void countsInTheUnitOfTheJob_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<quint64>("done");
        QTest::addColumn<quint64>("total");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, core::Unit unit, quint64 done, quint64 total,
                            const QString& text) {
            QTest::newRow(name) << static_cast<int>(unit) << done << total << text;
        };
        row("pages", core::Unit::Pages, 1500, 12000, u"1,500 of 12,000 pages"_s);
        row("rows", core::Unit::Rows, 1, 2, u"1 of 2 rows"_s);
        row("backups", core::Unit::Backups, 0, 3, u"0 of 3 backups"_s);
        row("bytes", core::Unit::Bytes, 1024 * 1024, 3 * 1024 * 1024, u"1.0 MiB of 3.0 MiB"_s);
        row("no total", core::Unit::Pages, 5, 0, QString());
    }

    void countsInTheUnitOfTheJob()
    {
        QFETCH(const int, unit);
        QFETCH(const quint64, done);
        QFETCH(const quint64, total);
        QTEST(doneText({.done = done, .total = total, .unit = static_cast<core::Unit>(unit)}),
              "text");
    }

    void saysTheTimeLeftInWholeUnits()
    {
        QCOMPARE(timeLeftText({}), QString());
        QCOMPARE(timeLeftText({.secondsLeft = 0}), u"about 1 s left"_s);
        QCOMPARE(timeLeftText({.secondsLeft = 55}), u"about 55 s left"_s);
        QCOMPARE(timeLeftText({.secondsLeft = 180}), u"about 3 min left"_s);
        QCOMPARE(timeLeftText({.secondsLeft = 7500}), u"about 2 h 5 min left"_s);
    }

    void saysDurationsAsPeopleDo()
    {
        QCOMPARE(durationText(0.01), u"less than 0.1 s"_s);
        QCOMPARE(durationText(0.91), u"0.9 s"_s);
        QCOMPARE(durationText(9.96), u"10 s"_s);
        QCOMPARE(durationText(59.6), u"1 min 0 s"_s);
        QCOMPARE(durationText(7322), u"2 h 2 min"_s);
    }

    void shareIsNeverMoreThanAll()
    {
        QCOMPARE(fractionOf({.done = 5, .total = 4}), 1.0);
        QVERIFY(fractionOf({.done = 5}) < 0);
    }
};

QTEST_GUILESS_MAIN(TestProgressText)
#include "tst_progresstext.moc"
