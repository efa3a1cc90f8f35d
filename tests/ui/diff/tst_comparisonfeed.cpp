#include "core/sqlite/connection.h"
#include "tests/ui/diff/diffbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using core::compare::Change;
using testsupport::DiffBench;
using ui::diff::ComparedTable;
using ui::diff::ComparisonFeed;
using ui::diff::KindCounts;
using ui::diff::RowTicks;

namespace {

constexpr auto kFirst = "CREATE TABLE animals(id INTEGER PRIMARY KEY, name TEXT, legs);"
                        "INSERT INTO animals VALUES(1, 'cat', 4), (2, 'hen', 2), (3, 'bee', 6);"
                        "CREATE TABLE same(a PRIMARY KEY); INSERT INTO same VALUES('x'), ('y');"
                        "CREATE TABLE bag(a); INSERT INTO bag VALUES(1), (1), (2);";
constexpr auto kSecond = "CREATE TABLE animals(id INTEGER PRIMARY KEY, name TEXT, legs);"
                         "INSERT INTO animals VALUES(1, 'cat', 4), (2, 'duck', 2), (9, 'ant', 6);"
                         "CREATE TABLE same(a PRIMARY KEY); INSERT INTO same VALUES('x'), ('y');"
                         "CREATE TABLE bag(a); INSERT INTO bag VALUES(1), (2);"
                         "CREATE TABLE more(b); INSERT INTO more VALUES(5);";

QByteArray manyTables(int rows)
{
    QByteArray sql;
    for (int i = 0; i < 40; ++i) {
        const QByteArray name = "t" + QByteArray::number(100 + i);
        sql += "CREATE TABLE " + name + "(a INTEGER PRIMARY KEY);";
        for (int row = 0; row < rows; ++row)
            sql += "INSERT INTO " + name + " VALUES(" + QByteArray::number(row) + ");";
    }
    return sql;
}

constexpr auto kEmptyTable = "CREATE TABLE a(i INTEGER PRIMARY KEY, t TEXT); CREATE TABLE z(i);";
constexpr auto kLongTable =
    "CREATE TABLE a(i INTEGER PRIMARY KEY, t TEXT); CREATE TABLE z(i);"
    "INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<300000) "
    "SELECT i, 'row ' || i FROM n;";

} // namespace

class tst_ComparisonFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowEachTableDiffers()
    {
        const DiffBench bench(kFirst, kSecond);
        const auto feed = bench.compare();
        QCOMPARE(feed->state(), ComparisonFeed::State::Done);
        QCOMPARE(feed->tables().size(), std::size_t{4});
        const auto* animals = feed->table(u"animals"_s);
        QVERIFY(animals != nullptr);
        QCOMPARE(animals->state, ComparedTable::State::Done);
        QCOMPARE(animals->counts(), (KindCounts{.added = 1, .removed = 1, .changed = 1}));
        QCOMPARE(animals->rowsInFirst(), std::optional<qint64>(3));
        QCOMPARE(animals->rowsInSecond(), std::optional<qint64>(3));
        QCOMPARE(animals->rowsInAll(), std::optional<qint64>(4));
        QCOMPARE(animals->firstColumns.size(), std::size_t{3});
        QVERIFY(!feed->table(u"same"_s)->difference.differs());
        QCOMPARE(feed->table(u"same"_s)->rows, nullptr);
        QCOMPARE(feed->table(u"more"_s)->counts(), (KindCounts{.added = 1}));
        QVERIFY(feed->firstIsLive() && feed->secondIsLive());
        QCOMPARE(feed->schema().objects.size(), std::size_t{1});
    }

    void keepsTheRowsThatDiffer()
    {
        const DiffBench bench(kFirst, kSecond);
        const auto feed = bench.compare();
        const auto& rows = feed->table(u"animals"_s)->rows;
        const auto changed = rows->page(Change::Changed, 0, 10);
        QVERIFY(changed && changed->size() == 1);
        QCOMPARE(changed->front().before[1].bytes, "hen");
        QCOMPARE(changed->front().after[1].bytes, "duck");
        QVERIFY(rows->page(Change::Added, 1, 10)->empty());
    }

    void countsGrowWhileATableIsCompared()
    {
        const DiffBench bench(kEmptyTable, kLongTable);
        const auto feed = bench.makeFeed();
        std::vector<qint64> seen;
        connect(feed.get(), &ComparisonFeed::tableChanged, this, [&](int index) {
            const auto& table = feed->tables()[static_cast<std::size_t>(index)];
            if (table.table.name == u"a" && table.state == ComparedTable::State::Running)
                seen.push_back(table.counts().added);
        });
        feed->start();
        QTRY_COMPARE_WITH_TIMEOUT(feed->state(), ComparisonFeed::State::Done, 60'000);
        QVERIFY(std::ranges::is_sorted(seen));
        QVERIFY2(std::ranges::any_of(seen, [](qint64 rows) { return rows > 0 && rows < 300'000; }),
                 qPrintable(QString::number(seen.size())));
        QCOMPARE(feed->table(u"a"_s)->counts().added, 300'000);
    }

    void pagesCanBeReadMeanwhile()
    {
        const DiffBench bench(kEmptyTable, kLongTable);
        const auto feed = bench.makeFeed();
        std::size_t read = 0;
        connect(feed.get(), &ComparisonFeed::tableChanged, this, [&](int index) {
            const auto& table = feed->tables()[static_cast<std::size_t>(index)];
            if (table.rows && table.state == ComparedTable::State::Running && read == 0) {
                const auto page = table.rows->page(Change::Added, 0, 50);
                QVERIFY(page);
                read = page->size();
                for (std::size_t i = 0; i < read; ++i)
                    QCOMPARE((*page)[i].key.front().integer, static_cast<qint64>(i + 1));
            }
        });
        feed->start();
        QTRY_COMPARE_WITH_TIMEOUT(feed->state(), ComparisonFeed::State::Done, 60'000);
        QCOMPARE(read, std::size_t{50});
    }

    void whatIsCancelledStays()
    {
        const DiffBench bench(kEmptyTable, kLongTable);
        const auto feed = bench.makeFeed();
        connect(feed.get(), &ComparisonFeed::tableChanged, this, [&](int index) {
            const auto& table = feed->tables()[static_cast<std::size_t>(index)];
            if (table.table.name == u"a" && table.counts().added > 0)
                feed->cancel();
        });
        feed->start();
        QTRY_COMPARE_WITH_TIMEOUT(feed->state(), ComparisonFeed::State::Stopped, 60'000);
        QCOMPARE(feed->table(u"a"_s)->state, ComparedTable::State::Stopped);
        QVERIFY(feed->table(u"a"_s)->counts().added > 0);
        QCOMPARE(feed->table(u"z"_s)->state, ComparedTable::State::Stopped);
        QVERIFY(!feed->error());
        feed->disconnect(this);
        feed->wantTable(u"z"_s); // somebody looks at it all the same
        QTRY_COMPARE(feed->table(u"z"_s)->state, ComparedTable::State::Done);
        QCOMPARE(feed->state(), ComparisonFeed::State::Stopped);
    }

    void rowsOfTooManyTablesAreFoundAgain()
    {
        const DiffBench bench(manyTables(0), manyTables(3));
        const auto feed = bench.compare();
        const auto kept =
            std::ranges::count_if(feed->tables(), [](const auto& table) { return !!table.rows; });
        QCOMPARE(kept, 32);
        const auto* oldest = feed->table(u"t100"_s);
        QCOMPARE(oldest->rows, nullptr);
        QCOMPARE(oldest->counts().added, 3);
        feed->wantTable(u"t100"_s);
        QTRY_VERIFY(feed->table(u"t100"_s)->rows != nullptr
                    && feed->state() == ComparisonFeed::State::Done);
        QCOMPARE(feed->table(u"t100"_s)->rows->page(Change::Added, 0, 9)->size(), std::size_t{3});
    }

    void keysOfTickedRowsAreGiven()
    {
        const DiffBench bench(manyTables(0), manyTables(5));
        const auto feed = bench.compare();
        const QString table = u"t139"_s;
        const auto rows = feed->table(table)->rows->page(Change::Added, 0, 5);
        RowTicks ticks;
        ticks.setAll(Change::Added, true);
        ticks.set((*rows)[2], false);
        std::vector<qint64> keys;
        feed->wantKeys(table, ticks, 100, [&keys](const auto& found) {
            QVERIFY(found);
            for (const auto& key : *found)
                keys.push_back(key.front().integer);
        });
        bench.rest();
        QCOMPARE(keys, (std::vector<qint64>{0, 1, 3, 4}));
        bool isTooMany = false;
        feed->wantKeys(table, ticks, 3, [&isTooMany](const auto& found) {
            isTooMany = !found && found.error().code == core::ErrorCode::InvalidArgument;
        });
        QVERIFY(isTooMany);
    }

    void saysWhatCannotBeOpened()
    {
        const DiffBench bench(kFirst, kSecond);
        QFile file(bench.second());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(file.write("no database at all, but long enough to be one") > 0);
        file.close();
        const auto feed = bench.makeFeed();
        const QSignalSpy failed(feed.get(), &ComparisonFeed::failed);
        feed->start();
        bench.rest();
        QCOMPARE(feed->state(), ComparisonFeed::State::Failed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(feed->error()->code, core::ErrorCode::SourceNotADatabase);
    }

    void goesWhileItCompares()
    {
        const DiffBench bench(kEmptyTable, kLongTable);
        auto feed = bench.makeFeed();
        const QSignalSpy changed(feed.get(), &ComparisonFeed::tableChanged);
        feed->start();
        QTRY_VERIFY(changed.size() > 0);
        feed.reset();
        bench.rest();
    }
};

QTEST_MAIN(tst_ComparisonFeed)
#include "tst_comparisonfeed.moc"
