#include "ui/theme/themechoice.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

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
};

QTEST_MAIN(TestScrolledColumn)
#include "tst_scrolledcolumn.moc"
