#include "ui/theme/themechoice.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using ui::widgets::ScrolledColumn;

/// The margins of what may scroll.
class TestScrolledColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light); }

    void nothingMovesWhenTheBarComes_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void nothingMovesWhenTheBarComes()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        ScrolledColumn page(QMargins(20, 0, 20, 16));
        page.setLayoutDirection(direction);
        auto* row = new QWidget;
        row->setMinimumHeight(300);
        page.rows()->addWidget(row);
        page.resize(400, 400);
        page.show();
        const auto place = [&] { return QRect(row->mapTo(&page, QPoint()), row->size()); };
        QTRY_COMPARE(place().width(), 360);
        const QRect before = place();
        page.resize(400, 200);
        QTRY_VERIFY(page.verticalScrollBar()->isVisible());
        QTRY_COMPARE(place().left(), before.left());
        QTRY_COMPARE(place().width(), before.width());
    }

    void whatHasNoControlsIsScrolledByKeysWhereThereIsMoreThanIsSeen()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* before = new QPushButton(u"Before"_s);
        auto* page = new ScrolledColumn({});
        page->setReadByKeys(u"Steps"_s);
        auto* row = new QWidget;
        row->setMinimumHeight(300);
        page->rows()->addWidget(row);
        layout->addWidget(before);
        layout->addWidget(page);
        window.resize(300, 200);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE_GT(page->verticalScrollBar()->maximum(), 0);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(page->hasFocus());
        QCOMPARE(page->accessibleName(), u"Steps"_s);
        QTest::keyClick(page, Qt::Key_Down);
        QCOMPARE_GT(page->verticalScrollBar()->value(), 0);

        window.resize(300, 500); // all of it is seen
        QTRY_COMPARE(page->verticalScrollBar()->maximum(), 0);
        before->setFocus();
        QTest::keyClick(before, Qt::Key_Tab);
        QVERIFY(before->hasFocus());
    }
};

QTEST_MAIN(TestScrolledColumn)
#include "tst_scrolledcolumn.moc"
