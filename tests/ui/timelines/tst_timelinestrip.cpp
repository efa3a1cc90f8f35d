#include "ui/theme/status.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/timelines/timelinestrip.h"

#include <QAccessible>
#include <QApplication>
#include <QElapsedTimer>
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

const QDateTime kNow(QDate(2025, 9, 29), QTime(14, 32));

StripMark mark(const QString& id, int daysAgo, QTime time, Status status = Status::Verified)
{
    return {.id = id, .at = QDateTime(kNow.date().addDays(-daysAgo), time), .status = status};
}

/// From old to new: one in the months, one in the weeks, two in the days, two today.
std::vector<StripMark> sampleMarks()
{
    std::vector<StripMark> marks = {mark(u"spring"_s, 170, QTime(2, 0)),
                                    mark(u"week"_s, 20, QTime(2, 0)),
                                    mark(u"hurt"_s, 3, QTime(2, 0), Status::Damaged),
                                    mark(u"yesterday"_s, 1, QTime(2, 0)),
                                    mark(u"night"_s, 0, QTime(2, 0)),
                                    mark(u"noon"_s, 0, QTime(11, 42))};
    marks[5].pinned = true;
    marks[5].label = u"before v2.5"_s;
    return marks;
}

struct Shown
{
    explicit Shown(const std::vector<StripMark>& marks, const QDateTime& now = kNow)
    {
        strip.setMarks(marks, now);
        strip.resize(993, strip.sizeHint().height());
        strip.show();
        strip.activateWindow();
    }

    [[nodiscard]] QPoint centre(int item) const
    {
        const QRectF target(strip.itemRect(item));
        return target.center().toPoint();
    }

    [[nodiscard]] QColor colourAt(const QPoint& place)
    {
        const QImage image = strip.grab().toImage();
        return image.pixelColor((QPointF(place) * image.devicePixelRatio()).toPoint());
    }

    TimelineStrip strip;
};

std::vector<StripMark> manyMarks(int count)
{
    std::vector<StripMark> marks;
    for (int i = 0; i < count; ++i)
        marks.push_back({.id = QString::number(i),
                         .at = kNow.addSecs(-i * 90 * 60),
                         .status = i % 60 == 0 ? Status::NotChecked : Status::Verified,
                         .pinned = i % 500 == 0});
    return marks;
}

QAccessibleInterface* spoken(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget);
}

} // namespace

class TestTimelineStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void marksArePaintedWhereTheyCanBeClicked()
    {
        Shown shown(sampleMarks());
        const auto& tokens = ui::theme::lightTokens();
        QCOMPARE(shown.colourAt(shown.centre(0)), tokens.mapTable);
        QCOMPARE(shown.colourAt(shown.centre(3)), tokens.mapTable);
        // Beside the eye of the pin, within its head.
        QCOMPARE(shown.colourAt(shown.centre(5) + QPoint(-3, -2)), tokens.pinFill);
        QCOMPARE(shown.colourAt(shown.centre(2) - QPoint(5, 0)), tokens.errFill);
        QVERIFY(shown.strip.itemRect(0).width() >= 24 && shown.strip.itemRect(0).height() >= 24);
    }

    void aPinnedBackupThatIsDamagedLooksDamaged()
    {
        auto marks = sampleMarks();
        marks[5].status = Status::Damaged;
        Shown shown(marks);
        QVERIFY(shown.centre(5).y() < shown.centre(4).y()); // the lane of the pins
        QCOMPARE(shown.colourAt(shown.centre(5) - QPoint(5, 0)), ui::theme::lightTokens().errFill);
    }

    void timeRunsFromLeftToRightWhateverTheOrderAndTheLanguage()
    {
        auto marks = sampleMarks();
        std::reverse(marks.begin(), marks.end());
        Shown shown(marks);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            shown.strip.setLayoutDirection(direction);
            for (int item = 1; item < shown.strip.itemCount(); ++item)
                QVERIFY(shown.centre(item).x() > shown.centre(item - 1).x());
            QCOMPARE(shown.colourAt(shown.centre(0)), ui::theme::lightTokens().mapTable);
        }
        QVERIFY(shown.centre(5).x() < shown.strip.width() - 104); // the titles are at the right
    }

    void aClickChoosesAMark()
    {
        Shown shown(sampleMarks());
        const QSignalSpy chosen(&shown.strip, &TimelineStrip::chosen);
        QTest::mouseClick(&shown.strip, Qt::LeftButton, {}, shown.centre(2));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), u"hurt"_s);
        QCOMPARE(shown.strip.selected(), u"hurt"_s);
        QTest::mouseClick(&shown.strip, Qt::LeftButton, {}, shown.centre(2) + QPoint(30, 0));
        QTest::mouseClick(&shown.strip, Qt::RightButton, {}, shown.centre(1));
        QCOMPARE(chosen.count(), 1);
    }

    void aMergedMarkChoosesItsNewestAndLooksLikeItsWorst()
    {
        auto marks = sampleMarks();
        marks.push_back(mark(u"hurt too"_s, 170, QTime(3, 0), Status::Damaged));
        marks.push_back(mark(u"newest of spring"_s, 170, QTime(4, 0)));
        Shown shown(marks);
        const QSignalSpy chosen(&shown.strip, &TimelineStrip::chosen);
        QCOMPARE(shown.centre(0), shown.centre(2));
        QCOMPARE(shown.colourAt(shown.centre(0) - QPoint(5, 0)), ui::theme::lightTokens().errFill);
        QTest::mouseClick(&shown.strip, Qt::LeftButton, {}, shown.centre(0));
        QCOMPARE(chosen.first().first().toString(), u"newest of spring"_s);
    }

    void selectingFromOutsideShowsTheRingAndSaysNothing()
    {
        Shown shown(sampleMarks());
        const QSignalSpy chosen(&shown.strip, &TimelineStrip::chosen);
        const auto& tokens = ui::theme::lightTokens();
        const QPoint ring = shown.centre(3) - QPoint(8, 0);
        QVERIFY(shown.colourAt(ring) != tokens.focus);
        shown.strip.setSelected(u"yesterday"_s);
        QCOMPARE(shown.colourAt(ring), tokens.focus);
        QCOMPARE(shown.colourAt(shown.centre(3) + QPoint(0, 13)), tokens.accentText); // the line
        shown.strip.setSelected(u"not there"_s);
        QCOMPARE(shown.strip.selected(), QString());
        QVERIFY(shown.colourAt(ring) != tokens.focus);
        QCOMPARE(chosen.count(), 0);
    }

    void theSelectionStaysWithItsBackup()
    {
        Shown shown(sampleMarks());
        shown.strip.setSelected(u"week"_s);
        auto marks = sampleMarks();
        marks.push_back(mark(u"older"_s, 200, QTime(2, 0)));
        shown.strip.setMarks(marks, kNow);
        QCOMPARE(shown.strip.currentItem(), 2);
        shown.strip.setMarks({mark(u"other"_s, 1, QTime(2, 0))}, kNow);
        QCOMPARE(shown.strip.selected(), QString());
        QCOMPARE(shown.strip.currentItem(), -1);
    }

    void theKeyboardGoesFromBackupToBackup()
    {
        Shown shown(sampleMarks());
        const QSignalSpy chosen(&shown.strip, &TimelineStrip::chosen);
        QTest::keyClick(&shown.strip, Qt::Key_Left); // nothing selected: the newest
        QCOMPARE(shown.strip.selected(), u"noon"_s);
        QTest::keyClick(&shown.strip, Qt::Key_Left);
        QCOMPARE(shown.strip.selected(), u"night"_s);
        QTest::keyClick(&shown.strip, Qt::Key_Home);
        QCOMPARE(shown.strip.selected(), u"spring"_s);
        QTest::keyClick(&shown.strip, Qt::Key_Left);
        QCOMPARE(chosen.count(), 3);
        QTest::keyClick(&shown.strip, Qt::Key_Right);
        QCOMPARE(shown.strip.selected(), u"week"_s);
        QTest::keyClick(&shown.strip, Qt::Key_End);
        QCOMPARE(shown.strip.selected(), u"noon"_s);
        QTest::keyClick(&shown.strip, Qt::Key_Return);
        QCOMPARE(chosen.count(), 6);
        QCOMPARE(chosen.last().first().toString(), u"noon"_s);
    }

    void marksBesideTheAxisAreAtItsEnds()
    {
        auto marks = sampleMarks();
        marks.push_back(mark(u"ages ago"_s, 3000, QTime(2, 0), Status::NotChecked));
        marks.push_back(mark(u"tomorrow"_s, -1, QTime(2, 0)));
        marks.push_back(mark(u"later today"_s, 0, QTime(20, 0)));
        Shown shown(marks);
        QVERIFY(shown.centre(0).x() < shown.centre(1).x() - 15);
        QVERIFY(shown.centre(8).x() > shown.centre(7).x());
        QVERIFY(shown.centre(8).x() < shown.strip.width());
        const QSignalSpy chosen(&shown.strip, &TimelineStrip::chosen);
        QTest::mouseClick(&shown.strip, Qt::LeftButton, {}, shown.centre(0));
        QTest::mouseClick(&shown.strip, Qt::LeftButton, {}, shown.centre(8));
        QCOMPARE(chosen.at(0).first().toString(), u"ages ago"_s);
        QCOMPARE(chosen.at(1).first().toString(), u"tomorrow"_s);
    }

    void anEmptyStripHasItsAxis()
    {
        Shown shown({});
        const auto& tokens = ui::theme::lightTokens();
        const QRect inside = shown.strip.rect();
        // The tint of today, and the line of the present in it.
        QCOMPARE(shown.colourAt({inside.right() - 4, inside.center().y()}), tokens.tint);
        for (const int key : {Qt::Key_Left, Qt::Key_Home, Qt::Key_End, Qt::Key_Return})
            QTest::keyClick(&shown.strip, Qt::Key(key));
        QTest::mouseClick(&shown.strip, Qt::LeftButton, {}, inside.center());
        QCOMPARE(shown.strip.selected(), QString());

        TimelineStrip unset;
        unset.resize(600, 120);
        QVERIFY(!unset.grab().isNull());
        QCOMPARE(unset.itemAt({300, 60}), -1);
    }

    void aScreenReaderHearsAListOfBackups()
    {
        auto marks = sampleMarks();
        marks.push_back(mark(u"old"_s, 300, QTime(23, 5), Status::CannotJudge));
        Shown shown(marks);
        QAccessibleInterface* list = spoken(shown.strip);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 7);
        const auto sentence = [list](int item) {
            return list->child(item)->text(QAccessible::Name);
        };
        QCOMPARE(sentence(0), u"Tuesday 3 December 2024, 23:05: cannot be judged"_s);
        QCOMPARE(sentence(3), u"Friday 26 September, 02:00: damaged"_s);
        QCOMPARE(sentence(6), u"Today, 11:42: pinned as “before v2.5”, verified"_s);
        QCOMPARE(list->text(QAccessible::Description),
                 u"7 backups, 1 damaged, 1 cannot be judged, 1 pinned"_s);
        QVERIFY(!list->child(3)->state().selected);
        QAccessibleInterface* hurt = list->child(3);
        hurt->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.strip.selected(), u"hurt"_s);
        QVERIFY(hurt->state().selected);
        QCOMPARE(list->childAt(hurt->rect().center().x(), hurt->rect().center().y()), hurt);
        shown.strip.setFocus();
        QTRY_VERIFY(shown.strip.hasFocus());
        QCOMPARE(list->focusChild(), hurt);
    }

    void linesBetweenSectionsAreSharp_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("pixels");
        QTest::newRow("1x") << 1.0 << 1;
        QTest::newRow("1.25x") << 1.25 << 1;
        QTest::newRow("1.5x") << 1.5 << 1;
        QTest::newRow("2x") << 2.0 << 2;
    }

    void linesBetweenSectionsAreSharp()
    {
        QFETCH(const double, scale);
        QFETCH(const int, pixels);
        Shown shown({});
        QImage image((QSizeF(shown.strip.size()) * scale).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(scale);
        image.fill(ui::theme::lightTokens().surface);
        shown.strip.render(&image, {}, {}, QWidget::DrawChildren);
        const QRgb line = ui::theme::lightTokens().control.rgb();
        int inLine = 0;
        for (int x = 0; x < image.width(); ++x) // above the words of the titles
            inLine += image.pixel(x, int(3 * scale)) == line ? 1 : 0;
        QCOMPARE(inLine, 3 * pixels);
    }

    void theToolTipTellsOneMarkFromMany()
    {
        auto marks = sampleMarks();
        marks.push_back(mark(u"spring too"_s, 170, QTime(3, 0), Status::Damaged));
        Shown shown(marks);
        const auto tipAt = [&shown](int item) {
            const QPoint place = shown.centre(item);
            QHelpEvent help(QEvent::ToolTip, place, shown.strip.mapToGlobal(place));
            QCoreApplication::sendEvent(&shown.strip, &help);
            return QToolTip::text();
        };
        QCOMPARE(tipAt(6), u"Today, 11:42\nPinned as “before v2.5”, verified"_s);
        const QStringList merged = tipAt(0).split(u'\n');
        QCOMPARE(merged.size(), 3);
        QCOMPARE(merged.first(), u"2 backups, 1 damaged"_s);
    }

    void tenThousandMarksAreFluent()
    {
        Shown shown(manyMarks(10'000));
        QCOMPARE(spoken(shown.strip)->childCount(), 10'000);
        QElapsedTimer timer;
        timer.start();
        constexpr int kFrames = 25;
        for (int frame = 0; frame < kFrames; ++frame) {
            QTest::keyClick(&shown.strip, Qt::Key_Left);
            QVERIFY(!shown.strip.grab().isNull());
        }
        // An unoptimized build on a busy computer; the layout alone would take longer if each
        // frame made its own.
        QCOMPARE_LT(timer.elapsed(), qint64(kFrames) * 40);
    }
};

QTEST_MAIN(TestTimelineStrip)
#include "tst_timelinestrip.moc"
