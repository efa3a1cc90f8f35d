#include "tests/core/proof/proofbench.h"

#include <QTest>

#include <sqlite3.h>

#include <atomic>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;

namespace {

/// Counts the pages that SQLite asks a view for, and asks for a stop at one of them.
struct PageCounter
{
    std::stop_source stop{};
    std::atomic<bool> counts{false};
    std::atomic<int> pages{0};
    std::atomic<int> pagesAfterStop{0};
    int stopAt = 0; ///< 0: never

    void count()
    {
        if (!counts)
            return;
        if (stop.stop_requested())
            ++pagesAfterStop;
        if (++pages == stopAt)
            stop.request_stop();
    }
};

PageCounter* g_counter = nullptr;
decltype(sqlite3_vfs::xOpen) g_openView = nullptr;
sqlite3_io_methods g_viewMethods{};
sqlite3_io_methods g_countedMethods{};

int countedFetch(sqlite3_file* file, sqlite3_int64 offset, int count, void** page)
{
    if (g_counter != nullptr)
        g_counter->count();
    return g_viewMethods.xFetch(file, offset, count, page);
}

int countedOpen(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int code = g_openView(vfs, name, file, flags, outFlags);
    if (code == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB) != 0) {
        g_viewMethods = *file->pMethods;
        g_countedMethods = g_viewMethods;
        g_countedMethods.xFetch = &countedFetch;
        file->pMethods = &g_countedMethods;
    }
    return code;
}

} // namespace

/// How much is still done once a stop was asked for: a count, which is the same on every machine.
class tst_ProveStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bench.run({"CREATE TABLE big(id INTEGER PRIMARY KEY, body BLOB)",
                             "INSERT INTO big WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT "
                             "i+1 FROM n WHERE i<20000) SELECT i, zeroblob(1000) FROM n"}));
        QVERIFY(m_bench.prove()); // enters the file system of views
        sqlite3_vfs* views = sqlite3_vfs_find("holdfast-view");
        QVERIFY(views != nullptr);
        g_openView = views->xOpen;
        views->xOpen = &countedOpen;
    }

    void cleanupTestCase() { sqlite3_vfs_find("holdfast-view")->xOpen = g_openView; }

    void allPagesAreAskedForWithoutAStop()
    {
        const auto outcome = prove(0);
        QCOMPARE(outcome, u"ok"_s);
        QVERIFY(m_pages > kLeaves);
    }

    void aTreeIsNotWalkedToItsEnd_data()
    {
        QTest::addColumn<int>("stopAt");
        for (const int stopAt : {5, 100, 1000, 4000})
            QTest::addRow("after %d pages", stopAt) << stopAt;
    }

    /// The walk over a tree is a single step for SQLite.
    void aTreeIsNotWalkedToItsEnd()
    {
        QFETCH(const int, stopAt);
        QCOMPARE(prove(stopAt), errorKind(ErrorCode::Cancelled));
        QVERIFY2(m_pagesAfterStop <= kFewPages, qPrintable(QString::number(m_pagesAfterStop)));
    }

private:
    static constexpr int kLeaves = 5000; ///< of the table, at least
    static constexpr int kFewPages = 20;

    QString prove(int stopAt)
    {
        PageCounter counter;
        counter.stopAt = stopAt;
        g_counter = &counter;
        RecordingSink sink;
        sink.onReport = [&](const Progress& progress) {
            // The check that costs most comes first: the walk over the tree.
            if (progress.phase == Phase::Checking && progress.subject == "big"_L1)
                counter.counts = true;
        };
        const auto result = proof::prove({.image = m_bench.path(), .workers = 1}, UtcTime(),
                                         {counter.stop.get_token(), sink});
        g_counter = nullptr;
        m_pages = counter.pages;
        m_pagesAfterStop = counter.pagesAfterStop;
        return result ? vault::verdictKey(result->proof.verdict) : errorKind(result.error().code);
    }

    const Bench m_bench;
    int m_pages = 0;
    int m_pagesAfterStop = 0;
};

QTEST_GUILESS_MAIN(tst_ProveStop)
#include "tst_provestop.moc"
