#include "ui/theme/paint.h"
#include "ui/timelines/stripgroups.h"
#include "ui/timelines/stripscale.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace ui::timelines;
using ui::theme::Status;

namespace {

PlacedMark mark(double x, Status status = Status::Verified, bool pinned = false)
{
    return {.x = x, .section = StripSection::Days, .pinned = pinned, .status = status};
}

double numberWidth(const StripGroup& group)
{
    return ui::theme::textWidth(groupCountText(group.count), ui::theme::Role::Micro);
}

std::vector<int> countsOf(const StripGroups& groups)
{
    std::vector<int> counts;
    for (const StripGroup& group : groups.all())
        counts.push_back(group.count);
    return counts;
}

} // namespace

class TestStripGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void marksWithRoomStayApart()
    {
        const StripGroups groups({mark(10), mark(30), mark(50)});
        QCOMPARE(countsOf(groups), std::vector({1, 1, 1}));
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(groups.of(i), i);
            QCOMPARE(groups.all()[i].newest, i);
        }
    }

    void marksThatWouldOverlapAreOneAtThePlaceOfTheNewest()
    {
        const StripGroups groups({mark(10), mark(100), mark(104), mark(108)});
        QCOMPARE(countsOf(groups), std::vector({1, 3}));
        QCOMPARE(groups.all()[1].x, 108.0);
        QCOMPARE(groups.all()[1].newest, 3u);
        QCOMPARE(groups.of(1), 1u);
        QCOMPARE(groups.of(3), 1u);
    }

    void theWorstStatusWins_data()
    {
        QTest::addColumn<int>("one");
        QTest::addColumn<int>("other");
        QTest::addColumn<int>("worst");
        const auto add = [](const char* name, Status one, Status other, Status worst) {
            QTest::newRow(name) << int(one) << int(other) << int(worst);
        };
        add("damaged over verified", Status::Damaged, Status::Verified, Status::Damaged);
        add("damaged over cannot judge", Status::CannotJudge, Status::Damaged, Status::Damaged);
        add("cannot judge over not checked", Status::CannotJudge, Status::NotChecked,
            Status::CannotJudge);
        add("not checked over verified", Status::Verified, Status::NotChecked, Status::NotChecked);
    }

    void theWorstStatusWins()
    {
        QFETCH(int, one);
        QFETCH(int, other);
        QFETCH(int, worst);
        const StripGroups groups({mark(10, Status(one)), mark(12, Status(other))});
        QCOMPARE(groups.all().size(), 1u);
        QCOMPARE(int(groups.all().front().worst), worst);
    }

    void pinsAndBackupsAreMergedEachForThemselves()
    {
        const StripGroups groups({mark(10, Status::Damaged), mark(11, Status::Verified, true),
                                  mark(12, Status::Damaged), mark(13, Status::Verified, true)});
        QCOMPARE(countsOf(groups), std::vector({2, 2}));
        QVERIFY(groups.all().front().pinned);
        QCOMPARE(groups.all().front().worst, Status::Verified);
        QCOMPARE(groups.all().back().worst, Status::Damaged);
    }

    void nothingIsMergedAcrossSections()
    {
        PlacedMark last = mark(100);
        PlacedMark first = mark(104);
        first.section = StripSection::Today;
        const StripGroups groups({last, first});
        QCOMPARE(countsOf(groups), std::vector({1, 1}));
    }

    void whateverTheMarksNoTwoOverlapAndNoneIsLost()
    {
        std::mt19937 random(7); // NOLINT: the same each time
        for (int round = 0; round < 50; ++round) {
            std::vector<PlacedMark> marks;
            for (int i = 0; i < 400; ++i)
                marks.push_back(
                    mark(std::floor(double(random() % 900)), Status::Verified, random() % 5 == 0));
            std::ranges::sort(marks, {}, &PlacedMark::x);
            const StripGroups groups(marks);
            std::vector<int> members(groups.all().size());
            for (std::size_t i = 0; i < marks.size(); ++i)
                ++members[groups.of(i)];
            QCOMPARE(countsOf(groups), members);
            for (std::size_t i = 1; i < members.size(); ++i) {
                const StripGroup& left = groups.all()[i - 1];
                const StripGroup& right = groups.all()[i];
                if (left.pinned != right.pinned)
                    continue;
                QCOMPARE_GE(right.x - left.x, 15.0);
                QCOMPARE_GE(right.x - left.x, (numberWidth(left) + numberWidth(right)) / 2 + 4);
            }
        }
    }

    void aNumberIsShort()
    {
        QCOMPARE(groupCountText(1), QString());
        QCOMPARE(groupCountText(2), u"2"_s);
        QCOMPARE(groupCountText(9999), u"9999"_s);
        QCOMPARE(groupCountText(34'567), u"34k"_s);
    }

    void sectionsFillThePlotAndKeepTheirLinesClear_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {420, 640, 731, 889, 1400, 2600})
            QTest::addRow("%d", width) << width;
    }

    void sectionsFillThePlotAndKeepTheirLinesClear()
    {
        QFETCH(const int, width);
        const QDateTime now(QDate(2025, 9, 29), QTime(14, 32), QTimeZone::utc());
        const StripAxis axis(now);
        const QRectF plot(104, 20, width, 76);
        const StripScale scale(axis, plot);
        QCOMPARE(scale.sections().front().left, plot.left());
        QCOMPARE(scale.sections().back().right, plot.right());
        for (std::size_t i = 1; i < 4; ++i)
            QCOMPARE(scale.sections()[i].left, scale.sections()[i - 1].right);
        for (const auto& section : scale.sections()) {
            for (const double share : {0.0, 0.5, 0.9999}) {
                const double x = scale.x({.section = section.section, .share = share});
                QVERIFY(x >= section.left + 8 && x <= section.right - 8);
            }
        }
        QVERIFY(scale.x({.section = StripSection::Older})
                < scale.x({.section = StripSection::Months, .share = 0}));
        const double later = scale.x({.section = StripSection::Later});
        QVERIFY(later > scale.x({.section = StripSection::Today, .share = 1}));
        QVERIFY(later <= plot.right());
    }

    void labelsDoNotTouchAndEverySectionHasOne_data()
    {
        sectionsFillThePlotAndKeepTheirLinesClear_data();
    }

    void labelsDoNotTouchAndEverySectionHasOne()
    {
        QFETCH(const int, width);
        for (int day = 0; day < 40; ++day) {
            const QDateTime now(QDate(2025, 1, 20).addDays(day), QTime(3, 0), QTimeZone::utc());
            const StripAxis axis(now);
            const StripScale scale(axis, QRectF(104, 20, width, 76));
            const auto& labels = scale.labels();
            for (std::size_t i = 1; i < labels.size(); ++i)
                QCOMPARE_GE(labels[i].middle - labels[i].width / 2,
                            labels[i - 1].middle + labels[i - 1].width / 2 + 2.9);
            for (const auto& section : scale.sections())
                QVERIFY(std::ranges::any_of(labels, [&section](const auto& label) {
                    return label.middle > section.left && label.middle < section.right;
                }));
        }
    }

    void withRoomEveryDayHasItsLabel()
    {
        const QDateTime now(QDate(2025, 9, 29), QTime(14, 32), QTimeZone::utc());
        const StripScale scale(StripAxis(now), QRectF(0, 0, 889, 76));
        QStringList words;
        for (const auto& label : scale.labels())
            words << label.words;
        for (const QString& word : {u"2025"_s, u"21 Sep"_s, u"Mon 22"_s, u"Sun 28"_s, u"12:00"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
    }
};

QTEST_MAIN(TestStripGroups)
#include "tst_stripgroups.moc"
