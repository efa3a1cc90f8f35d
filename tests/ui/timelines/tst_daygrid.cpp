#include "ui/timelines/daygrid.h"
#include "ui/timelines/prooftext.h"
#include "ui/widgets/usageparts.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::timelines;
using namespace ui::widgets;
using ui::theme::Status;

class TestDayGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void columnsFillThePlotWithoutGaps()
    {
        for (const double width : {420.0, 881.0, 889.5}) {
            const DayGrid grid(QRectF(112, 0, width, 52), 30);
            QCOMPARE(grid.column(0).left(), 112.0);
            for (int day = 1; day < 30; ++day)
                QCOMPARE(grid.column(day).left(), grid.column(day - 1).right());
            QCOMPARE(grid.column(29).right(), std::round(112 + width));
        }
    }

    void aPlaceIsInTheDayWhoseColumnHoldsIt()
    {
        const DayGrid grid(QRectF(112, 0, 881, 52), 30);
        for (int day = 0; day < 30; ++day) {
            QCOMPARE(grid.dayAt(grid.column(day).left()), day);
            QCOMPARE(grid.dayAt(grid.column(day).right() - 0.5), day);
        }
        QCOMPARE(grid.dayAt(111), -1);
        QCOMPARE(grid.dayAt(993), -1);
        QCOMPARE(DayGrid(QRectF(0, 0, 100, 52), 0).dayAt(50), -1);
    }

    void labelsAreThinnedWhereColumnsAreNarrow()
    {
        QCOMPARE(DayGrid(QRectF(0, 0, 900, 52), 30).labelStep(14), 1);
        QCOMPARE(DayGrid(QRectF(0, 0, 450, 52), 30).labelStep(14), 2);
        QCOMPARE(DayGrid(QRectF(0, 0, 0, 52), 30).labelStep(14), 1);
    }

    void theCaptionNamesTheMonths()
    {
        QCOMPARE(monthsCaption(QDate(2025, 9, 1), QDate(2025, 9, 30)), u"Sep 2025"_s);
        QCOMPARE(monthsCaption(QDate(2025, 8, 31), QDate(2025, 9, 29)), u"Aug – Sep 2025"_s);
        QCOMPARE(monthsCaption(QDate(2025, 12, 20), QDate(2026, 1, 18)), u"Dec 2025 – Jan 2026"_s);
    }

    void theWeekendIsThatOfTheCountry()
    {
        const QDate friday(2025, 9, 26);
        QVERIFY(!isWeekend(friday));
        QVERIFY(isWeekend(friday.addDays(1)));
        QVERIFY(isWeekend(friday.addDays(2)));
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
        QVERIFY(isWeekend(friday));
        QVERIFY(!isWeekend(friday.addDays(2)));
    }

    void aSumSaysWhatIsWrong()
    {
        ProofCounts counts;
        QCOMPARE(counts.words(), u"no backup"_s);
        counts.add(Status::Verified, 40);
        QCOMPARE(counts.words(), u"40 backups, all verified"_s);
        counts.add(Status::Damaged);
        counts.add(Status::NotChecked, 2);
        counts.add(Status::CannotJudge, 3);
        counts.pinned = 4;
        QCOMPARE(counts.words(),
                 u"46 backups, 1 damaged, 3 cannot be judged, 2 not checked, 4 pinned"_s);
        ProofCounts one;
        one.add(Status::Verified);
        QCOMPARE(one.words(), u"1 backup, verified"_s);
    }

    void partsOfADriveAddUp_data()
    {
        QTest::addColumn<double>("used");
        QTest::addColumn<double>("ours");
        QTest::addColumn<UsageParts>("shares");
        QTest::newRow("usual") << 0.75 << 0.25 << UsageParts{.others = 0.5, .ours = 0.25};
        QTest::newRow("only ours") << 0.5 << 0.5 << UsageParts{.others = 0, .ours = 0.5};
        QTest::newRow("more ours than used") << 0.25 << 0.5 << UsageParts{.others = 0, .ours = 0.5};
        QTest::newRow("over the whole") << 1.5 << 0.25 << UsageParts{.others = 0.75, .ours = 0.25};
        QTest::newRow("below nothing") << -1.0 << -1.0 << UsageParts{};
        QTest::newRow("not known") << qQNaN() << qQNaN() << UsageParts{};
    }

    void partsOfADriveAddUp()
    {
        QFETCH(const double, used);
        QFETCH(const double, ours);
        QFETCH(const UsageParts, shares);
        QCOMPARE(usageShares(used, ours), shares);
    }

    void aLittleOfOursCanBeSeen()
    {
        const UsageParts little = usageWidths(usageShares(0.5, 0.0001), 200);
        QCOMPARE(little.ours, 3.0);
        const UsageParts full = usageWidths(usageShares(1, 0.0001), 200);
        QCOMPARE(full.ours, 3.0);
        QCOMPARE(full.others, 197.0);
        QCOMPARE(usageWidths(usageShares(0.5, 0), 200).ours, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestDayGrid)
#include "tst_daygrid.moc"
