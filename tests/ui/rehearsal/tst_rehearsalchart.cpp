#include "ui/rehearsal/rehearsalchart.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tabledialog.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::catalog::JobOutcome;
using core::jobs::PastRehearsal;
using ui::rehearsal::RehearsalChart;

namespace {

core::UtcTime now()
{
    return core::UtcTime(1'759'156'320'000ms); // Monday 29 September 2025, 14:32 UTC
}

/// Newest first: good, failed after it was restored, cancelled before, good.
std::vector<PastRehearsal> sample()
{
    return {{.at = now() - 1h,
             .outcome = JobOutcome::Done,
             .restoreSeconds = 2.0,
             .answerSeconds = 3.0,
             .age = 3h},
            {.at = now() - 24h,
             .outcome = JobOutcome::Failed,
             .message = u"The command failed."_s,
             .restoreSeconds = 1.0,
             .age = 30h},
            {.at = now() - 48h, .outcome = JobOutcome::Cancelled},
            {.at = now() - 720h, .outcome = JobOutcome::Done, .restoreSeconds = 1.0, .age = 1h}};
}

struct Shown
{
    explicit Shown(const std::vector<PastRehearsal>& past = sample())
        : chart(&now)
    {
        chart.setPast(past);
        chart.resize(600, chart.sizeHint().height());
        chart.show();
        chart.activateWindow();
    }
    [[nodiscard]] QColor colourAt(const QPoint& place)
    {
        const QImage image = chart.grab().toImage();
        return image.pixelColor((QPointF(place) * image.devicePixelRatio()).toPoint());
    }
    [[nodiscard]] QPoint in(int item, int y) const
    {
        return {chart.itemRect(item).center().x(), y};
    }

    RehearsalChart chart;
};

} // namespace

/// The history of rehearsals as a picture.
class TestRehearsalChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void barsAreAsHighAsTheTimesAndFailuresAreNotFull()
    {
        Shown shown;
        const auto& tokens = ui::theme::lightTokens();
        constexpr int kFoot = 74; // just above the line of the times
        constexpr int kHigh = 26;
        QCOMPARE(shown.colourAt(shown.in(3, kFoot)), tokens.mapTable);
        QCOMPARE(shown.colourAt(shown.in(3, kHigh)), tokens.mapTable);
        QCOMPARE(shown.colourAt(shown.in(0, kFoot)), tokens.mapTable);
        QVERIFY(shown.colourAt(shown.in(0, kHigh)) != tokens.mapTable); // half as long
        QVERIFY(shown.colourAt(shown.in(2, kFoot)) != tokens.mapTable); // an outline
        constexpr int kAges = 116;
        QCOMPARE(shown.colourAt(shown.in(2, kAges)), tokens.control);
        QVERIFY(shown.colourAt(shown.in(1, kAges)) != tokens.control); // not known
    }

    void keysWalkAndEachIsASentence()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.chart));
        shown.chart.setFocus();
        QSignalSpy said(&shown.chart, &RehearsalChart::described);
        QCOMPARE(shown.chart.currentItem(), 3);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(said.back().front().toString(),
                 u"Yesterday 14:32: failed. The command failed. The backup was 30 h old."_s);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(said.back().front().toString(), u"Sat 27 Sep 14:32: cancelled."_s);
        QTest::keyClick(&shown.chart, Qt::Key_Home);
        QCOMPARE(shown.chart.currentItem(), 0);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart.currentItem(), 0);
        QTest::keyClick(&shown.chart, Qt::Key_End);
        QCOMPARE(said.back().front().toString(),
                 u"Today 13:32: restored and verified in 2.0 s, the probe passed after 3.0 s. The "
                 "backup was 3 h old."_s);
        QTest::keyClick(&shown.chart, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), said.back().front().toString());
    }

    void thePointerChoosesAndTellsMore()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.chart));
        QTest::mouseClick(&shown.chart, Qt::LeftButton, {}, shown.in(1, 60));
        QCOMPARE(shown.chart.currentItem(), 1);
        const QPoint place = shown.in(2, 60);
        QHelpEvent help(QEvent::ToolTip, place, shown.chart.mapToGlobal(place));
        QCoreApplication::sendEvent(&shown.chart, &help);
        QCOMPARE(QToolTip::text(), shown.chart.itemSentence(2));
        QCOMPARE(shown.chart.itemAt({2, 60}), -1); // a title
    }

    void screenReadersReadAList()
    {
        Shown shown;
        auto* list = QAccessible::queryAccessibleInterface(&shown.chart);
        QCOMPARE(list->childCount(), 4);
        QCOMPARE(list->text(QAccessible::Name), u"Rehearsals in time"_s);
        QCOMPARE(list->child(2)->text(QAccessible::Name), shown.chart.itemSentence(2));
    }

    void manyAreShownAsFarAsThereIsRoomAndAllInTheTable()
    {
        std::vector<PastRehearsal> many;
        for (int i = 0; i < 100; ++i)
            many.push_back({.at = now() - i * 24h,
                            .outcome = JobOutcome::Done,
                            .restoreSeconds = 1.0 + i,
                            .age = 1h});
        Shown shown(many);
        QVERIFY(QTest::qWaitForWindowActive(&shown.chart));
        QVERIFY(shown.chart.itemRect(0).isEmpty());
        QVERIFY(shown.chart.itemRect(99).width() >= 24);
        shown.chart.setFocus();
        QTest::keyClick(&shown.chart, Qt::Key_Home);
        QVERIFY(!shown.chart.itemRect(shown.chart.currentItem()).isEmpty());
        QTest::keyClick(&shown.chart, Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = shown.chart.findChild<QMenu*>(u"tableMenu"_s);
        QVERIFY(menu != nullptr);
        menu->findChild<QAction*>(u"showAsTable"_s)->trigger();
        menu->close();
        auto* dialog = shown.chart.findChild<ui::widgets::TableDialog*>();
        QVERIFY(dialog != nullptr);
        const auto* rows = dialog->findChild<QTreeView*>(u"tableRows"_s)->model();
        QCOMPARE(rows->rowCount(), 100);
        QCOMPARE(rows->index(0, 0).data().toString(), u"Today 14:32"_s);
        QCOMPARE(rows->index(0, 2).data().toString(), u"1.0 s"_s);
        QCOMPARE(rows->index(0, 4).data().toString(), u"1 h"_s);
        dialog->close();
    }
};

QTEST_MAIN(TestRehearsalChart)
#include "tst_rehearsalchart.moc"
