#include "tests/core/proof/samplemap.h"
#include "tests/core/proof/samplereport.h"
#include "ui/pagemap/pageruns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::pagemap;
using core::PageNo;
using core::proof::PageClass;

class TestPageRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesOfOneKindAndOwnerAreOneRun()
    {
        const auto runs = runsOf(prooftest::sampleReport(), 100);
        QCOMPARE(runs.size(), std::size_t(6));
        QCOMPARE(runs[1], (PageRun{PageClass::Table, 1, 2, 4, 3}));
        QCOMPARE(runs[2], (PageRun{PageClass::Overflow, 1, 5, 5, 1}));
        QCOMPARE(runs[5].kind, PageClass::Free);
        QCOMPARE(runs[5].pages, 4u);
    }

    void tooManyRunsAreToldByOwnerAndKind()
    {
        const auto report = prooftest::dispatchReport();
        const auto runs = runsOf(report, 50);
        QVERIFY(runs.size() <= 50);
        std::uint32_t pages = 0;
        for (const PageRun& run : runs)
            pages += run.pages;
        QCOMPARE(pages, 12'108u);
    }

    void theTableNamesOwnerAndFault()
    {
        const auto report = prooftest::damagedDispatch();
        const auto table = runTable(report, u"Page map"_s);
        QCOMPARE(table.order, Qt::AscendingOrder);
        const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                      [](const auto& r) { return r[0].sort.toUInt() == 3127; });
        QVERIFY(row != table.rows.end());
        QCOMPARE((*row)[0].words, u"Pages 3,127 to 3,128"_s);
        QCOMPARE((*row)[1].words, u"2"_s);
        QCOMPARE((*row)[2].words, u"Damaged"_s);
        QCOMPARE((*row)[3].words, u"Index idx_session_events_session"_s);
        QCOMPARE((*row)[4].words, u"Damaged: it points at page 0"_s);
    }

    void problemsAreFoundInBothDirectionsAndRoundTheEnd()
    {
        auto report = prooftest::sampleReport();
        QCOMPARE(problemAfter(report, PageNo(0)), std::nullopt);
        QCOMPARE(problemBefore(report, PageNo(3)), std::nullopt);
        report.damaged.assign(12, false);
        for (const std::size_t place : {2u, 3u, 8u})
            report.damaged[place] = true;
        QCOMPARE(problemAfter(report, PageNo(0)), PageNo(3));
        QCOMPARE(problemAfter(report, PageNo(3)), PageNo(9)); // page 4 is the same damage
        QCOMPARE(problemAfter(report, PageNo(9)), PageNo(3));
        QCOMPARE(problemBefore(report, PageNo(9)), PageNo(3));
        QCOMPARE(problemBefore(report, PageNo(3)), PageNo(9));
        QCOMPARE(problemBefore(report, PageNo(0)), PageNo(9));
    }

    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
};

QTEST_GUILESS_MAIN(TestPageRuns)
#include "tst_pageruns.moc"
