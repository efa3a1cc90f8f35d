#include "tests/core/proof/samplemap.h"
#include "tests/core/proof/samplereport.h"
#include "ui/pagemap/pagemapview.h"
#include "ui/report/squarepainter.h"
#include "ui/theme/paint.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/tabledialog.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::pagemap;
using core::PageNo;
using core::proof::PageClass;
using prooftest::SharedReport;

namespace {

struct Shown
{
    explicit Shown(SharedReport report, QSize size = {600, 368})
    {
        map.resize(size);
        map.setReport(std::move(report));
        map.show();
        map.activateWindow();
        map.setFocus();
    }

    [[nodiscard]] QPoint centre(int item) const { return map.itemRect(item).center(); }
    [[nodiscard]] QColor groundOf(int item)
    {
        const QImage image = map.grab().toImage();
        const QPointF place(map.itemRect(item).topLeft() + QPoint(1, 3));
        return image.pixelColor((place * image.devicePixelRatio()).toPoint());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(&map, key, with); }
    [[nodiscard]] std::uint32_t page() const { return map.selected().value(); }

    PageMapView map;
};

SharedReport sample()
{
    return prooftest::shared(prooftest::sampleReport());
}

SharedReport damaged()
{
    return prooftest::shared(prooftest::damagedDispatch());
}

QColor colour(PageClass kind, double strength = 1)
{
    const auto& tokens = ui::theme::lightTokens();
    return ui::theme::mix(tokens.surface, ui::report::squareColour(kind, tokens), strength);
}

bool alike(const QColor& one, const QColor& other)
{
    return std::abs(one.red() - other.red()) < 4 && std::abs(one.green() - other.green()) < 4
        && std::abs(one.blue() - other.blue()) < 4;
}

} // namespace

class TestPageMapView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void aSmallFileHasASquareForEachPage()
    {
        Shown shown(sample());
        QCOMPARE(shown.map.itemCount(), 12);
        QCOMPARE(shown.map.scaleWords(), u"each square is a page"_s);
        QVERIFY(alike(shown.groundOf(1), colour(PageClass::Table)));
        QVERIFY(alike(shown.groundOf(4), colour(PageClass::Overflow)));
        QCOMPARE(shown.map.itemAt(shown.centre(6)), 6);
        QCOMPARE(shown.map.itemAt(QPoint(1, 1)), -1);
    }

    void theWholeFileFitsWithoutAScrollBar()
    {
        Shown shown(damaged());
        QCOMPARE(shown.map.scaleWords(), u"each square is 8 pages"_s);
        QCOMPARE(shown.map.itemCount(), (12'108 + 7) / 8);
        QVERIFY(!shown.map.findChild<QScrollBar*>()->isVisible());
        QVERIFY(shown.map.itemRect(shown.map.itemCount() - 1).bottom() < shown.map.height());
    }

    void aClickChoosesTheDamagedPageOfASquare()
    {
        Shown shown(damaged());
        const QSignalSpy changed(&shown.map, &PageMapView::selectionChanged);
        QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.centre(3126 / 8));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().value<PageNo>(), PageNo(3127));
        QTest::mouseClick(&shown.map, Qt::LeftButton, {}, shown.centre(10));
        QCOMPARE(shown.page(), 81u);
    }

    void theCodeSelectsWithoutASignal()
    {
        Shown shown(damaged());
        const QSignalSpy changed(&shown.map, &PageMapView::selectionChanged);
        shown.map.select(PageNo(3128));
        QCOMPARE(shown.page(), 3128u);
        shown.map.select(PageNo(99'999)); // not a page of this file
        QCOMPARE(shown.page(), 0u);
        QVERIFY(changed.isEmpty());
    }

    void theKeysWalkTheSquares()
    {
        Shown shown(sample(), {320, 160});
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.page(), 1u);
        shown.key(Qt::Key_Right);
        QCOMPARE(shown.page(), 2u);
        shown.key(Qt::Key_End);
        QCOMPARE(shown.page(), 12u);
        shown.key(Qt::Key_Down); // there is no row below
        QCOMPARE(shown.page(), 12u);
        shown.key(Qt::Key_Home);
        shown.key(Qt::Key_Left);
        QCOMPARE(shown.page(), 1u);
    }

    void upAndDownStayInTheColumn()
    {
        Shown shown(damaged());
        shown.key(Qt::Key_Right);
        shown.key(Qt::Key_Right);
        const QPoint before = shown.centre(shown.map.currentItem());
        shown.key(Qt::Key_Down);
        QCOMPARE(shown.centre(shown.map.currentItem()).x(), before.x());
        QVERIFY(shown.centre(shown.map.currentItem()).y() > before.y());
        shown.key(Qt::Key_Up);
        QCOMPARE(shown.centre(shown.map.currentItem()), before);
    }

    void problemsAreOneKeyAway()
    {
        Shown shown(damaged());
        const QSignalSpy changed(&shown.map, &PageMapView::selectionChanged);
        shown.key(Qt::Key_N);
        QCOMPARE(shown.page(), 3127u);
        shown.key(Qt::Key_N);
        QCOMPARE(shown.page(), 3127u); // the only one
        shown.key(Qt::Key_Home);
        shown.key(Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(shown.page(), 3127u);
        shown.key(Qt::Key_Escape);
        QCOMPARE(shown.page(), 0u);
        QCOMPARE(changed.last().first().value<PageNo>(), PageNo());
    }

    void whatBelongsToAnotherOwnerFades()
    {
        Shown shown(sample());
        shown.map.select(PageNo(7)); // of an index; the callout covers what is behind it
        QVERIFY(alike(shown.groundOf(2), colour(PageClass::Table, 0.48)));
        shown.key(Qt::Key_Escape);
        QVERIFY(alike(shown.groundOf(2), colour(PageClass::Table)));
        QTest::mouseMove(&shown.map, shown.centre(6));
        QVERIFY(alike(shown.groundOf(0), colour(PageClass::Schema, 0.48)));
        QVERIFY(shown.map.selected() == PageNo()); // the pointer only looks
    }

    void onlyProblemsFadesAllElse()
    {
        Shown shown(damaged());
        shown.map.setOnlyProblems(true);
        QVERIFY(alike(shown.groundOf(3126 / 8), colour(PageClass::Damaged)));
        const QColor other = shown.groundOf(100);
        QVERIFY(!alike(other, colour(PageClass::Table)) && !alike(other, colour(PageClass::Index)));
    }

    void singlePagesScrollToWhatIsChosen()
    {
        Shown shown(damaged());
        shown.map.setZoom(PageMapView::Zoom::SinglePages);
        QCOMPARE(shown.map.itemCount(), 12'108);
        auto* bar = shown.map.findChild<QScrollBar*>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 0);
        shown.key(Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QVERIFY(shown.map.rect().contains(shown.map.itemRect(12'107)));
        shown.key(Qt::Key_PageUp);
        QVERIFY(shown.map.rect().contains(shown.map.itemRect(shown.map.currentItem())));
        QWheelEvent wheel({10, 10}, {10, 10}, {}, {0, 1200}, {}, {}, Qt::NoScrollPhase, false);
        const int before = bar->value();
        QApplication::sendEvent(&shown.map, &wheel);
        QVERIFY(bar->value() < before);
    }

    void theSelectionOutlivesTheZoom()
    {
        Shown shown(damaged());
        shown.map.select(PageNo(9000));
        shown.map.setZoom(PageMapView::Zoom::SinglePages);
        QCOMPARE(shown.page(), 9000u);
        QVERIFY(shown.map.rect().contains(shown.map.itemRect(8999)));
    }

    void withoutAMapThereIsNothingToChoose()
    {
        auto report = prooftest::sampleReport();
        report.map.reset();
        for (const SharedReport& none : {SharedReport(), prooftest::shared(report)}) {
            Shown shown(damaged());
            shown.map.select(PageNo(5));
            shown.map.setReport(none);
            QCOMPARE(shown.map.itemCount(), 0);
            QCOMPARE(shown.page(), 0u);
            for (const Qt::Key key : {Qt::Key_Right, Qt::Key_End, Qt::Key_N, Qt::Key_PageDown})
                shown.key(key);
            QTest::mouseClick(&shown.map, Qt::LeftButton, {}, QPoint(100, 100));
            QCOMPARE(shown.page(), 0u);
            QVERIFY(!shown.map.grab().isNull());
        }
    }

    void readersHearSentences()
    {
        Shown shown(damaged());
        shown.key(Qt::Key_N);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.map);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), shown.map.itemCount());
        const QString sentence = list->child(shown.map.currentItem())->text(QAccessible::Name);
        QCOMPARE(sentence,
                 u"Pages 3,121 to 3,128: Damaged. Page 3,127: Index idx_session_events_session. "
                 "Leaf page. Damaged: it points at page 0."_s);
    }

    void theMenuShowsATableAndCopies()
    {
        Shown shown(damaged());
        shown.key(Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(!shown.map.findChild<QAction*>(u"copyWords"_s)->isEnabled());
        shown.map.findChild<QMenu*>()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        shown.key(Qt::Key_N);
        QTest::keySequence(&shown.map, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Page 3,127: "_s));
        shown.key(Qt::Key_F10, Qt::ShiftModifier);
        shown.map.findChild<QAction*>(u"showAsTable"_s)->trigger();
        QVERIFY(shown.map.findChild<ui::widgets::TableDialog*>() != nullptr);
    }

    void aFileOf10GiBStaysFluent()
    {
        Shown shown(prooftest::largeReport(2'600'000), {1400, 900});
        QElapsedTimer timer;
        timer.start();
        for (int width = 1400; width > 1380; --width) {
            shown.map.resize(width, 900);
            shown.map.grab();
        }
        for (int step = 0; step < 20; ++step) {
            shown.key(Qt::Key_Down);
            shown.map.grab();
        }
        shown.map.setZoom(PageMapView::Zoom::SinglePages);
        for (int step = 0; step < 20; ++step) {
            shown.key(Qt::Key_PageDown);
            shown.map.grab();
        }
        qInfo("60 pictures in %lld ms", static_cast<long long>(timer.elapsed()));
        // Without optimization, on a busy machine; a scan of the file for each would take minutes.
        QVERIFY(timer.elapsed() < 30'000);
    }
};

QTEST_MAIN(TestPageMapView)
#include "tst_pagemapview.moc"
