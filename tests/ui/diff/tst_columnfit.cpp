#include "tests/ui/diff/diffbench.h"
#include "ui/diff/diffrowspane.h"
#include "ui/diff/diffrowstable.h"

#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::DiffBench;
using ui::diff::ComparisonFeed;
using ui::diff::DiffRowsPane;
using ui::diff::DiffRowsTable;

namespace {

constexpr int kText = 2; // column: the kind, the key, the text
constexpr auto kTable = "CREATE TABLE many(i INTEGER PRIMARY KEY, t TEXT);";
constexpr auto kRows =
    "CREATE TABLE many(i INTEGER PRIMARY KEY, t TEXT);"
    "INSERT INTO many WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<20000) "
    "SELECT i, CASE i WHEN 20000 THEN 'a text as long as that' WHEN 10000 THEN "
    "'a text that is much longer than that of all other rows' ELSE 'short' END FROM n;";

} // namespace

/// Columns of differing rows, whose values are read when they are seen.
class TestColumnFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DiffBench>(kTable, kRows);
        m_feed = m_bench->compare();
        m_pane = std::make_unique<DiffRowsPane>(m_bench->engine());
        m_pane->resize(700, 500);
        m_pane->setFeed(m_feed.get());
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->showTable(u"many"_s);
        QTRY_COMPARE(valueIn(0), u"short"_s);
        m_bench->rest();
    }

    void cleanup()
    {
        m_pane.reset();
        m_feed.reset();
        m_bench->rest();
    }

    void aColumnGrowsWithWhatIsReadLater()
    {
        const int first = width();
        see(19'999);
        QTRY_COMPARE_GT(width(), first);
        const int wider = width();
        see(9'999);
        QTRY_COMPARE_GT(width(), wider);
        const int widest = width();
        see(0);
        QCOMPARE(width(), widest); // nothing shrinks under the eyes of the reader
    }

    void aWidthThatAPersonSetStays()
    {
        auto* header = rows().horizontalHeader();
        const QPoint edge(header->sectionViewportPosition(kText) + width() - 1,
                          header->height() / 2);
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(header->viewport(), edge + QPoint(5, 0));
        QTest::mouseMove(header->viewport(), edge + QPoint(9, 0));
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(9, 0));
        const int own = width();
        see(9'999);
        QTRY_VERIFY(valueIn(9'999).startsWith(u"a text that is much longer"_s));
        m_bench->rest();
        QCOMPARE(width(), own);
    }

private:
    [[nodiscard]] DiffRowsTable& rows() const
    {
        return *m_pane->findChild<DiffRowsTable*>(u"diffRows"_s);
    }
    [[nodiscard]] int width() const { return rows().columnWidth(kText); }
    [[nodiscard]] QString valueIn(int row) const
    {
        return rows().model()->index(row, kText).data().toString();
    }
    void see(int row) const { rows().scrollTo(rows().model()->index(row, kText)); }

    std::unique_ptr<DiffBench> m_bench;
    std::unique_ptr<ComparisonFeed> m_feed;
    std::unique_ptr<DiffRowsPane> m_pane;
};

QTEST_MAIN(TestColumnFit)
#include "tst_columnfit.moc"
