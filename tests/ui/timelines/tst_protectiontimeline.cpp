#include "ui/theme/status.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/timelines/protectionpicture.h"
#include "ui/timelines/protectiontimeline.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace ui::timelines;
using namespace ui::widgets;
using ui::theme::Status;

namespace {

const QDate kToday(2025, 9, 29); // a Monday
constexpr int kDays = 30;

std::vector<ProtectionDay> sampleDays()
{
    std::vector<ProtectionDay> days;
    for (int ago = kDays - 1; ago >= 0; --ago)
        days.push_back({.date = kToday.addDays(-ago), .backups = 1, .proof = Status::Verified});
    return days;
}

ProtectionDay& daysAgo(std::vector<ProtectionDay>& days, int ago)
{
    return days[days.size() - 1 - std::size_t(ago)];
}

struct Shown
{
    explicit Shown(const std::vector<ProtectionDay>& days)
    {
        timeline.setDays(days);
        timeline.resize(993, timeline.sizeHint().height());
        timeline.show();
        timeline.activateWindow();
    }

    [[nodiscard]] QColor colourAt(const QPointF& place)
    {
        const QImage image = timeline.grab().toImage();
        return image.pixelColor((place * image.devicePixelRatio()).toPoint());
    }

    [[nodiscard]] ProtectionPicture picture() const
    {
        return {timeline.days(), timeline.size(), timeline.layoutDirection()};
    }

    ProtectionTimeline timeline;
};

QPoint inDay(const ProtectionTimeline& timeline, int day)
{
    return timeline.itemRect(day).center();
}

QAccessibleInterface* spoken(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

class TestProtectionTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void aBackupIsADiscAndAPinIsAPin()
    {
        auto days = sampleDays();
        daysAgo(days, 4).pinned = true;
        Shown shown(days);
        const auto& tokens = ui::theme::lightTokens();
        QCOMPARE(shown.colourAt(shown.picture().markCentre(10)), tokens.mapTable);
        const QPointF pin = shown.picture().markCentre(kDays - 5) + QPointF(0, 3);
        QCOMPARE(shown.colourAt(pin), tokens.pinFill);
    }

    void aDayWithoutABackupHasNoMark()
    {
        auto days = sampleDays();
        days[10].backups = 0;
        Shown shown(days);
        const QImage image = shown.timeline.grab(shown.timeline.itemRect(10)).toImage();
        const auto& tokens = ui::theme::lightTokens();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                QVERIFY(image.pixelColor(x, y) != tokens.mapTable);
                QVERIFY(image.pixelColor(x, y) != tokens.ok);
            }
        }
    }

    void aDamagedBackupIsRedInTheLaneBelow()
    {
        auto days = sampleDays();
        days[10].proof = Status::Damaged;
        Shown shown(days);
        // Beside the cross, inside the octagon.
        const QPointF inside(-5, 0);
        const QColor red = ui::theme::lightTokens().errFill;
        QCOMPARE(shown.colourAt(shown.picture().proofCentre(10) + inside), red);
        QVERIFY(shown.colourAt(shown.picture().proofCentre(11) + inside) != red);
        QVERIFY(shown.colourAt(shown.picture().markCentre(10)) != red);
    }

    void weekendsAreShadedAndTodayIsTinted()
    {
        Shown shown(sampleDays());
        const auto corner = [&](int day) {
            return QPointF(shown.timeline.itemRect(day).topLeft()) + QPointF(2, 3);
        };
        const auto& tokens = ui::theme::lightTokens();
        QCOMPARE(shown.colourAt(corner(kDays - 1)), tokens.tint);
        const QColor friday = shown.colourAt(corner(kDays - 4));
        const QColor saturday = shown.colourAt(corner(kDays - 3));
        const QColor sunday = shown.colourAt(corner(kDays - 2));
        QVERIFY(friday != saturday);
        QCOMPARE(saturday, sunday);
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Dark);
        QTRY_COMPARE(shown.colourAt(corner(kDays - 1)), ui::theme::darkTokens().tint);
    }

    void aNumberStaysInItsColumn_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("width");
        for (const int count : {2, 24, 288}) {
            for (const int width : {520, 835, 993, 1800})
                QTest::addRow("%d backups, %d wide", count, width) << count << width;
        }
    }

    void aNumberStaysInItsColumn()
    {
        QFETCH(const int, count);
        QFETCH(const int, width);
        auto days = sampleDays();
        days.back().backups = count;
        Shown shown(days);
        shown.timeline.resize(width, shown.timeline.height());
        const QRectF day = shown.picture().dayRect(kDays - 1);
        const QPointF mark = shown.picture().markCentre(kDays - 1);
        QVERIFY(mark.x() - 5 >= day.left());
        QVERIFY(mark.x() <= day.center().x());
        QVERIFY(day.right() <= width);
    }

    void theKeyboardGoesFromDayToDayAndOpensThem()
    {
        auto days = sampleDays();
        daysAgo(days, 2).backups = 0;
        Shown shown(days);
        const QSignalSpy activated(&shown.timeline, &ProtectionTimeline::dayActivated);
        QCOMPARE(shown.timeline.currentItem(), kDays - 1);
        QTest::keyClick(&shown.timeline, Qt::Key_Right);
        QCOMPARE(shown.timeline.currentItem(), kDays - 1);
        QTest::keyClick(&shown.timeline, Qt::Key_Left);
        QTest::keyClick(&shown.timeline, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toDate(), kToday.addDays(-1));
        QTest::keyClick(&shown.timeline, Qt::Key_Left);
        QTest::keyClick(&shown.timeline, Qt::Key_Enter); // no backup, nothing to open
        QCOMPARE(activated.count(), 1);
        QTest::keyClick(&shown.timeline, Qt::Key_Home);
        QTest::keyClick(&shown.timeline, Qt::Key_Left);
        QCOMPARE(shown.timeline.currentItem(), 0);
        QTest::keyClick(&shown.timeline, Qt::Key_End);
        QCOMPARE(shown.timeline.currentItem(), kDays - 1);
    }

    void aClickOpensTheDay()
    {
        Shown shown(sampleDays());
        const QSignalSpy activated(&shown.timeline, &ProtectionTimeline::dayActivated);
        QTest::mouseClick(&shown.timeline, Qt::LeftButton, {}, inDay(shown.timeline, 3));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toDate(), kToday.addDays(3 - kDays + 1));
        QCOMPARE(shown.timeline.currentItem(), 3);
        QTest::mouseClick(&shown.timeline, Qt::LeftButton, {}, {10, 10}); // the titles
        QTest::mousePress(&shown.timeline, Qt::LeftButton, {}, inDay(shown.timeline, 3));
        QTest::mouseRelease(&shown.timeline, Qt::LeftButton, {}, inDay(shown.timeline, 5));
        QCOMPARE(activated.count(), 1);
    }

    void theRingOfTheFocusIsShownToWhoUsesTheKeyboard()
    {
        Shown shown(sampleDays());
        shown.timeline.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(shown.timeline.hasFocus());
        const QPointF edge = QPointF(shown.timeline.itemRect(kDays - 1).left() + 1, 30);
        QVERIFY(shown.colourAt(edge) != ui::theme::lightTokens().focus);
        shown.timeline.setAttribute(Qt::WA_KeyboardFocusChange);
        QCOMPARE(shown.colourAt(edge), ui::theme::lightTokens().focus);
    }

    void theTitlesChangeSidesWithTheLanguageAndTheDaysDoNot()
    {
        Shown shown(sampleDays());
        QVERIFY(shown.timeline.itemRect(0).left() > 90);
        shown.timeline.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(shown.timeline.itemRect(0).left(), 0);
        QVERIFY(shown.timeline.itemRect(1).left() > shown.timeline.itemRect(0).left());
        const int end = shown.timeline.itemRect(kDays - 1).right();
        QVERIFY(end < shown.timeline.width() - 90);
        QTest::keyClick(&shown.timeline, Qt::Key_Left);
        QCOMPARE(shown.timeline.currentItem(), kDays - 2); // left is older
        QCOMPARE(shown.colourAt(shown.picture().markCentre(0)), ui::theme::lightTokens().mapTable);
    }

    void aScreenReaderHearsAListOfSentences()
    {
        auto days = sampleDays();
        daysAgo(days, 3).proof = Status::Damaged;
        daysAgo(days, 4).backups = 0;
        daysAgo(days, 5) = {.date = kToday.addDays(-5), .backups = 12, .pinned = true};
        days.back().pinned = true;
        Shown shown(days);
        QAccessibleInterface* list = spoken(shown.timeline);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), kDays);
        const auto sentence = [list](int ago) {
            return list->child(kDays - 1 - ago)->text(QAccessible::Name);
        };
        QCOMPARE(sentence(3), u"Friday 26 September: 1 backup, damaged"_s);
        QCOMPARE(sentence(4), u"Thursday 25 September: no backup"_s);
        QCOMPARE(sentence(5),
                 u"Wednesday 24 September: 12 backups, one of them pinned, not checked"_s);
        QCOMPARE(sentence(0), u"Monday 29 September, today: 1 backup, pinned, verified"_s);
        QCOMPARE(list->text(QAccessible::Description), u"40 backups, 1 damaged, 12 not checked"_s);
        QCOMPARE(list->child(kDays), nullptr);
    }

    void aScreenReaderKnowsWhereADayIsAndCanOpenIt()
    {
        Shown shown(sampleDays());
        const QSignalSpy activated(&shown.timeline, &ProtectionTimeline::dayActivated);
        QAccessibleInterface* list = spoken(shown.timeline);
        QAccessibleInterface* day = list->child(7);
        QCOMPARE(day->role(), QAccessible::ListItem);
        QCOMPARE(list->indexOfChild(day), 7);
        QCOMPARE(day->parent(), list);
        QCOMPARE(list->childAt(day->rect().center().x(), day->rect().center().y()), day);
        QVERIFY(list->rect().contains(day->rect()));
        auto* action = day->actionInterface();
        action->doAction(action->actionNames().first());
        QCOMPARE(activated.count(), 1);
        QVERIFY(day->state().selected);
        shown.timeline.setDays({});
        QVERIFY(!day->isValid());
        QCOMPARE(list->childCount(), 0);
    }

    void theDayUnderTheKeyboardStaysWhenDaysChange()
    {
        Shown shown(sampleDays());
        QTest::keyClick(&shown.timeline, Qt::Key_Left);
        QTest::keyClick(&shown.timeline, Qt::Key_Left);
        auto next = sampleDays();
        next.erase(next.begin());
        next.push_back({.date = kToday.addDays(1)});
        shown.timeline.setDays(next);
        QCOMPARE(shown.timeline.currentItem(), kDays - 4);
        shown.timeline.setDays(sampleDays());
        QTest::keyClick(&shown.timeline, Qt::Key_End);
        shown.timeline.setDays(next);
        QCOMPARE(shown.timeline.currentItem(), kDays - 1);
    }

    void theToolTipSaysTheSentence()
    {
        Shown shown(sampleDays());
        const QPoint place = inDay(shown.timeline, 12);
        QHelpEvent help(QEvent::ToolTip, place, shown.timeline.mapToGlobal(place));
        QCoreApplication::sendEvent(&shown.timeline, &help);
        QTRY_COMPARE(QToolTip::text(), shown.timeline.itemSentence(12));
    }

    void withoutDaysThereIsNothingToGoTo()
    {
        Shown shown({});
        const QSignalSpy activated(&shown.timeline, &ProtectionTimeline::dayActivated);
        for (const int key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
            QTest::keyClick(&shown.timeline, Qt::Key(key));
        QTest::mouseClick(&shown.timeline, Qt::LeftButton, {}, {300, 10});
        QTest::mouseMove(&shown.timeline, {310, 12});
        QCOMPARE(activated.count(), 0);
        QCOMPARE(shown.timeline.currentItem(), -1);
        QVERIFY(!shown.timeline.grab().isNull());
    }
};

QTEST_MAIN(TestProtectionTimeline)
#include "tst_protectiontimeline.moc"
