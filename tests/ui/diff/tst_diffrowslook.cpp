#include "tests/ui/diff/diffbench.h"
#include "ui/diff/diffrowpicture.h"
#include "ui/diff/diffrowspane.h"
#include "ui/diff/diffrowstable.h"

#include <QSignalSpy>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::DiffBench;
using ui::diff::DiffRowsPane;
using ui::diff::DiffRowsTable;

namespace {

constexpr auto kFirst = "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT);"
                        "INSERT INTO people VALUES(1, 'Ann');";
constexpr auto kSecond = "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT);"
                         "INSERT INTO people VALUES(1, 'Anne'), (2, 'Bob');";

/// Pixels that are not the same in both.
int changedIn(const QImage& one, const QImage& other, const QRect& part)
{
    int changed = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            changed += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return changed;
}

} // namespace

/// What is painted of the rows that differ.
class tst_DiffRowsLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTickIsSeen_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    /// The sign of the row stands beside the box, not on it.
    void aTickIsSeen()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        DiffBench bench(kFirst, kSecond);
        const auto feed = bench.compare();
        DiffRowsPane pane(bench.engine());
        pane.setLayoutDirection(direction);
        pane.resize(500, 700);
        pane.setFeed(feed.get());
        pane.setCheckable(true);
        pane.show();
        pane.showTable(u"people"_s);
        auto& rows = *pane.findChild<DiffRowsTable*>(u"diffRows"_s);
        for (int round = 0; round < 3; ++round) { // what comes is painted, and asks for more
            QCoreApplication::processEvents();
            bench.rest();
        }
        QCOMPARE(rows.model()->rowCount(), 2);
        const QRect cell = rows.visualRect(rows.model()->index(1, 0));
        const QRect box = QStyle::visualRect(direction, cell, ui::diff::tickRect(cell));
        const QImage before = rows.viewport()->grab().toImage();
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, box.center());
        rows.setCurrentIndex(
            rows.model()->index(0, 1)); // a row that is selected has another ground
        const QImage after = rows.viewport()->grab().toImage();
        QCOMPARE_GT(changedIn(before, after, box), 20);
        QCOMPARE(changedIn(before, after, cell), changedIn(before, after, box));
        bench.rest();
    }
};

QTEST_MAIN(tst_DiffRowsLook)
#include "tst_diffrowslook.moc"
