#include "tests/ui/diff/diffbench.h"
#include "ui/diff/diffrowspane.h"
#include "ui/diff/diffrowstable.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::compare::Change;
using testsupport::DiffBench;
using ui::diff::ComparisonFeed;
using ui::diff::DiffRowsPane;
using ui::diff::DiffRowsTable;
using ui::diff::RowTicks;

namespace {

constexpr auto kFirst =
    "CREATE TABLE sums(a INTEGER PRIMARY KEY, b REAL, c AS (a * 2)); INSERT INTO sums VALUES(1, "
    "0.0);"
    "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT, note, old);"
    "INSERT INTO people VALUES(1, 'Ann', NULL, 1), (2, 'Bob', 'x', 1), (3, 'Cid', x'00ff', 1),"
    "(4, 'Dan', 'line\none', 1);"
    "CREATE TABLE same(a); INSERT INTO same VALUES(1);"
    "CREATE TABLE bag(a); INSERT INTO bag VALUES(1), (1);"
    "CREATE TABLE many(i INTEGER PRIMARY KEY, t TEXT);"
    "INSERT INTO many WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<40000) "
    "SELECT i, 'old ' || i FROM n;";
constexpr auto kSecond =
    "CREATE TABLE sums(a INTEGER PRIMARY KEY, b REAL, c AS (a * 2)); INSERT INTO sums VALUES(1, "
    "0.5);"
    "CREATE TABLE people(id INTEGER PRIMARY KEY, name TEXT, note);"
    "INSERT INTO people VALUES(1, 'Anne', NULL), (3, 'Cid', 'text'), (4, 'Dan', 'line\none'),"
    "(7, 'Eva', NULL), (8, 'Fay', 5);"
    "CREATE TABLE same(a); INSERT INTO same VALUES(1);"
    "CREATE TABLE bag(a); INSERT INTO bag VALUES(1);"
    "CREATE TABLE many(i INTEGER PRIMARY KEY, t TEXT);"
    "INSERT INTO many WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<40000) "
    "SELECT i, CASE WHEN i % 2 THEN 'old ' ELSE 'new ' END || i FROM n;"
    "INSERT INTO many WITH RECURSIVE n(i) AS (SELECT 50001 UNION ALL SELECT i+1 FROM n WHERE "
    "i<80000) SELECT i, 'more ' || i FROM n;";

} // namespace

class tst_DiffRowsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<DiffBench>(kFirst, kSecond);
        m_feed = m_bench->compare();
        QCOMPARE(m_feed->state(), ComparisonFeed::State::Done);
    }

    void init()
    {
        m_pane = std::make_unique<DiffRowsPane>(m_bench->engine());
        m_pane->resize(500, 700);
        m_pane->setTitles({u"Now"_s, u"In the backup"_s});
        m_pane->setFeed(m_feed.get());
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void cleanup() { m_pane.reset(); }

    void cleanupTestCase()
    {
        m_feed.reset();
        m_bench->rest();
    }

    void withoutATableItSaysWhatItIsFor()
    {
        QCOMPARE(label(u"diffState"_s), u"Select a table to see which of its rows differ."_s);
        QVERIFY(!rows().isVisible());
    }

    void rowsStandByTheirKind()
    {
        open(u"people"_s);
        const QAbstractItemModelTester tester(rows().model());
        QCOMPARE(column(0), (QStringList{u"+"_s, u"+"_s, u"~"_s, u"~"_s, u"~"_s, u"−"_s}));
        QCOMPARE(column(2),
                 (QStringList{u"Eva"_s, u"Fay"_s, u"Ann → Anne"_s, u"Cid"_s, u"Dan"_s, u"Bob"_s}));
        QCOMPARE(cell(3, 3), u"Blob, 2 bytes → text"_s);
        QCOMPARE(cell(4, 3), u"line one"_s);
        QCOMPARE(rows().model()->headerData(4, Qt::Horizontal).toString(), u"old"_s);
        QCOMPARE(titles().size(), 2);
        QCOMPARE(titles().front(), u"people"_s);
        QVERIFY(titles().back().startsWith(u"6 of 6 "_s));
        QCOMPARE(segment(u"diffKindAll"_s).text(), u"All 6"_s);
        QCOMPARE(segment(u"diffKindChanged"_s).text(), u"~ 3"_s);
        QCOMPARE(segment(u"diffKindAdded"_s).accessibleName(), u"2 rows added"_s);
        QCOMPARE(rows().model()->index(5, 0).data(Qt::AccessibleTextRole).toString(), u"Removed"_s);
    }

    void oneKindIsShownAlone()
    {
        open(u"people"_s);
        QTest::mouseClick(&segment(u"diffKindRemoved"_s), Qt::LeftButton);
        settle();
        QCOMPARE(column(2), QStringList{u"Bob"_s});
        QTest::keyClick(&rows(), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(segment(u"diffKindAdded"_s).isChecked());
        settle();
        QCOMPARE(column(2), (QStringList{u"Eva"_s, u"Fay"_s}));
        QTest::keyClick(&segment(u"diffKindAdded"_s), Qt::Key_Right);
        settle();
        QVERIFY(segment(u"diffKindChanged"_s).isChecked());
        QCOMPARE(column(0), (QStringList{u"~"_s, u"~"_s, u"~"_s}));
        open(u"many"_s);
        QVERIFY(segment(u"diffKindAll"_s).isChecked());
    }

    void bothValuesOfARowStandBelow()
    {
        open(u"people"_s);
        select(2);
        QCOMPARE(label(u"rowDetailsName"_s), u"Row 1"_s);
        QVERIFY(label(u"rowDetailsFacts"_s).startsWith(u"2 of 3 "_s));
        QCOMPARE(details(0), (QStringList{u"name"_s, u"Ann"_s, u"Anne"_s}));
        QCOMPARE(details(1), (QStringList{u"old"_s, u"1"_s, u"–"_s}));
        QCOMPARE(details(2), (QStringList{u"note"_s, u"NULL"_s, u"same"_s}));
        select(0);
        QCOMPARE(label(u"rowDetailsFacts"_s), u"Only on one side: In the backup"_s);
        QCOMPARE(details(0), (QStringList{u"name"_s, u"–"_s, u"Eva"_s}));
        select(5);
        QCOMPARE(label(u"rowDetailsFacts"_s), u"Only on one side: Now"_s);
    }

    void changedRowsAreHigher()
    {
        open(u"people"_s);
        const auto heightOf = [this](int row) {
            return rows().visualRect(rows().model()->index(row, 1)).height();
        };
        QVERIFY(heightOf(2) > heightOf(0));
        QCOMPARE(heightOf(5), heightOf(0));
        for (int row = 0; row < 6; ++row) {
            const QRect cell = rows().visualRect(rows().model()->index(row, 1));
            QCOMPARE(rows().indexAt(cell.center()).row(), row);
            QTest::mouseClick(rows().viewport(), Qt::LeftButton, {}, cell.center());
            QCOMPARE(rows().currentIndex().row(), row);
        }
    }

    void rowsComeWhenTheyAreSeen()
    {
        open(u"many"_s);
        QTRY_COMPARE(rows().model()->rowCount(), 50'000);
        QTest::keyClick(&rows(), Qt::Key_End);
        QCOMPARE(rows().currentIndex().row(), 49'999);
        QTRY_COMPARE(cell(49'999, 2), u"old 40000 → new 40000"_s);
        QTest::keyClick(&rows(), Qt::Key_Home);
        QCOMPARE(rows().currentIndex().row(), 0);
        rows().verticalScrollBar()->setValue(rows().verticalScrollBar()->maximum() / 2);
        settle();
        const int middle = rows().indexAt(QPoint(60, 60)).row();
        QVERIFY(middle > 20'000 && middle < 40'000);
        QVERIFY(cell(middle, 2) != u"…"_s);
    }

    void theKeyboardGoesThroughThem()
    {
        open(u"many"_s);
        rows().setFocus();
        select(0);
        QTest::keyClick(&rows(), Qt::Key_Down);
        QCOMPARE(rows().currentIndex().row(), 1);
        QTest::keyClick(&rows(), Qt::Key_PageDown);
        const int paged = rows().currentIndex().row();
        QVERIFY(paged > 3 && paged < 100);
        QTest::keyClick(&rows(), Qt::Key_PageUp);
        QCOMPARE(rows().currentIndex().row(), 1);
        QTest::keyClick(&rows(), Qt::Key_Right);
        QCOMPARE(rows().currentIndex().column(), 2);
        QTest::keyClick(&rows(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(rows().selectionModel()->selectedRows().size(), 2);
        const QRect row = rows().visualRect(rows().currentIndex());
        QVERIFY(rows().viewport()->rect().contains(row));
    }

    void rowsAreCopied()
    {
        open(u"people"_s);
        const QSignalSpy told(m_pane.get(), &DiffRowsPane::told);
        rows().setFocus();
        rows().selectAll();
        QTest::keyClick(&rows(), Qt::Key_C, Qt::ControlModifier);
        settle();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.front().front().toString().startsWith(u"6 "_s));
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines[0], u"+\tIn the backup\t7\tEva\t\t"_s);
        QCOMPARE(lines[2], u"~\tNow\t1\tAnn\t\t1"_s);
        QCOMPARE(lines[3], u"~\tIn the backup\t1\tAnne\t\t"_s);
        QVERIFY(lines.contains(u"−\tNow\t2\tBob\tx\t1"_s));
    }

    void columnsAreHidden()
    {
        open(u"people"_s);
        auto* menu = openColumns();
        QCOMPARE(menu->actions().size(), 6); // all, a line, four columns
        menu->actions()[4]->trigger();
        QVERIFY(rows().isColumnHidden(3));
        menu->close();
        open(u"many"_s);
        QVERIFY(!rows().isColumnHidden(2));
        open(u"people"_s);
        QVERIFY(rows().isColumnHidden(3));
        menu = openColumns();
        menu->actions()[0]->trigger();
        QVERIFY(!rows().isColumnHidden(3));
        menu->close();
        menu = openColumns();
        for (const int place : {2, 3, 4})
            menu->actions()[place]->trigger();
        menu->close();
        menu = openColumns();
        QVERIFY2(!menu->actions()[5]->isEnabled(), "the last one stays");
        menu->close();
    }

    void rowsAreTicked()
    {
        m_pane->setCheckable(true);
        open(u"people"_s);
        const QSignalSpy ticked(m_pane.get(), &DiffRowsPane::ticksChanged);
        rows().setFocus();
        select(2);
        QTest::keyClick(&rows(), Qt::Key_Space);
        QCOMPARE(ticked.size(), 1);
        QCOMPARE(checkOf(2), Qt::Checked);
        QCOMPARE(m_pane->ticks().exceptions(Change::Changed).front().front().integer, 1);
        const QRect box = rows().visualRect(rows().model()->index(0, 0));
        QTest::mouseClick(rows().viewport(), Qt::LeftButton, {}, {18, box.center().y()});
        QCOMPARE(checkOf(0), Qt::Checked);
        auto& all = *m_pane->findChild<QCheckBox*>(u"diffTickAll"_s);
        QVERIFY(all.isVisible());
        QCOMPARE(all.checkState(), Qt::PartiallyChecked);
        QTest::mouseClick(&segment(u"diffKindRemoved"_s), Qt::LeftButton);
        QCOMPARE(all.checkState(), Qt::Unchecked);
        QTest::mouseClick(&all, Qt::LeftButton, {}, {8, all.height() / 2});
        QVERIFY(m_pane->ticks().isWhole(Change::Removed));
        QVERIFY(!m_pane->ticks().isAll(Change::Added));
        QCOMPARE(m_pane->ticks().count(m_feed->table(u"people"_s)->counts()), 3);
    }

    void ticksComeBack()
    {
        m_pane->setCheckable(true);
        RowTicks ticks;
        ticks.setAll(Change::Added, true);
        open(u"people"_s);
        m_pane->setTicks(ticks);
        QCOMPARE(checkOf(1), Qt::Checked);
        QCOMPARE(checkOf(2), Qt::Unchecked);
    }

    void rowsWithoutAKeyHaveNoBox()
    {
        m_pane->setCheckable(true);
        open(u"bag"_s);
        QCOMPARE(rows().model()->rowCount(), 1);
        if (m_feed->table(u"bag"_s)->difference.matchedBy == core::compare::MatchedBy::Content) {
            QVERIFY(!rows().model()->index(0, 0).data(Qt::CheckStateRole).isValid());
            QVERIFY(!m_pane->findChild<QCheckBox*>(u"diffTickAll"_s)->isVisible());
        }
    }

    void aTableThatIsTheSameSaysSo()
    {
        open(u"same"_s);
        QVERIFY(!rows().isVisible());
        QVERIFY(label(u"diffState"_s).contains(u"same"_s));
        QVERIFY(!segment(u"diffKindAll"_s).isEnabled());
    }

    void whatIsComputedIsNoColumn()
    {
        open(u"sums"_s);
        QCOMPARE(rows().model()->columnCount(), 3); // the kind, a and b
        QCOMPARE(details(0).front(), u"b"_s);
    }

    void itIsMirrored()
    {
        m_pane->setLayoutDirection(Qt::RightToLeft);
        open(u"people"_s);
        const QRect kind = rows().visualRect(rows().model()->index(0, 0));
        const QRect name = rows().visualRect(rows().model()->index(0, 2));
        QVERIFY(kind.left() > name.left());
        QCOMPARE(rows().indexAt(name.center()).column(), 2);
    }

private:
    void settle() const
    {
        for (int round = 0; round < 3; ++round) { // what comes is painted, and asks for more
            QCoreApplication::processEvents();
            m_bench->rest();
        }
    }

    void open(const QString& table) const
    {
        m_pane->showTable(table);
        settle();
    }

    [[nodiscard]] DiffRowsTable& rows() const
    {
        return *m_pane->findChild<DiffRowsTable*>(u"diffRows"_s);
    }

    [[nodiscard]] QRadioButton& segment(const QString& name) const
    {
        return *m_pane->findChild<QRadioButton*>(name);
    }

    [[nodiscard]] QString label(const QString& name) const
    {
        return m_pane->findChild<QLabel*>(name)->text();
    }

    /// Title and subtitle.
    [[nodiscard]] QStringList titles() const
    {
        QStringList words;
        for (const auto* label : m_pane->findChildren<QLabel*>()) {
            if (label->text() == m_pane->accessibleName() || label->text().endsWith(u" differ"_s))
                words << label->text();
        }
        return words;
    }

    void select(int row) const
    {
        rows().setCurrentIndex(rows().model()->index(row, 1));
        settle();
    }

    [[nodiscard]] QString cell(int row, int column) const
    {
        return rows().model()->index(row, column).data().toString();
    }

    [[nodiscard]] QStringList column(int column) const
    {
        QStringList words;
        for (int row = 0; row < rows().model()->rowCount(); ++row)
            words << cell(row, column);
        return words;
    }

    [[nodiscard]] QStringList details(int row) const
    {
        const auto* table = m_pane->findChild<ui::widgets::TableView*>(u"rowDetailsTable"_s);
        QStringList words;
        for (int column = 0; column < 3; ++column)
            words << table->model()->index(row, column).data().toString();
        return words;
    }

    [[nodiscard]] Qt::CheckState checkOf(int row) const
    {
        return rows().model()->index(row, 0).data(Qt::CheckStateRole).value<Qt::CheckState>();
    }

    [[nodiscard]] QMenu* openColumns() const
    {
        QTest::mouseClick(m_pane->findChild<QPushButton*>(u"diffColumnsButton"_s), Qt::LeftButton);
        return m_pane->findChild<QMenu*>(u"diffColumnsMenu"_s);
    }

    std::unique_ptr<DiffBench> m_bench;
    std::unique_ptr<ComparisonFeed> m_feed;
    std::unique_ptr<DiffRowsPane> m_pane;
};

QTEST_MAIN(tst_DiffRowsPane)
#include "tst_diffrowspane.moc"
