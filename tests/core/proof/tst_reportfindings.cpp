#include "core/proof/reportfindings.h"
#include "tests/core/proof/samplereport.h"

#include <QTest>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using proof::NextStep;
using proof::Report;
using proof::ReportFinding;
using vault::Finding;
using vault::FindingKind;
using vault::Severity;

Q_DECLARE_METATYPE(Finding)
Q_DECLARE_METATYPE(sqlite::PageFault)
Q_DECLARE_METATYPE(std::vector<sqlite::RowGap>)

class tst_ReportFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyKindIsExplainedWithoutTheWordsOfSqlite()
    {
        for (int number = 0; number <= static_cast<int>(vault::kLastFindingKind); ++number) {
            const Finding finding{.kind = static_cast<FindingKind>(number),
                                  .object = u"orders"_s,
                                  .count = 2,
                                  .detail = u"SQLITE_CORRUPT %1"_s};
            const ReportFinding told = worst(sampleReport("integrity", {finding}));
            QCOMPARE(told.key, vault::findingKey(finding.kind));
            QCOMPARE(told.check, u"integrity"_s);
            QCOMPARE(told.detail, finding.detail);
            QVERIFY2(!told.title.isEmpty() && !told.title.endsWith(u'.'), qPrintable(told.key));
            QVERIFY2(told.meaning.endsWith(u'.'), qPrintable(told.key));
            const QString all = told.title + told.meaning + told.advice;
            QVERIFY2(!all.contains(u"SQLITE"_s) && !all.contains(u'%'), qPrintable(all));
            QCOMPARE(told.advice.isEmpty(), told.step == NextStep::None);
        }
    }

    void aDamagedIndexLeavesTheRowsComplete()
    {
        const Report report = sampleReport("integrity", {structure(u"by_day"_s, {})});
        const ReportFinding told = worst(report);
        QCOMPARE(told.meaning, u"Only an index is concerned. The rows of orders are complete."_s);
        QCOMPARE(told.step, NextStep::RebuildIndex);
        QCOMPARE(told.severity, Severity::Damage);
    }

    /// SQLite names the table whose check it was; the page tells that it is an index.
    void anIndexIsKnownByItsPages()
    {
        const ReportFinding told =
            worst(sampleReport("integrity", {structure(u"orders"_s, {PageNo(7)})}));
        QCOMPARE(told.meaning, u"Only an index is concerned. The rows of orders are complete."_s);
        QCOMPARE(told.step, NextStep::RebuildIndex);
    }

    /// REINDEX clears the pages of an index before it fills them: broken ones it cannot.
    void anIndexWithBrokenPagesIsNotRebuilt_data()
    {
        QTest::addColumn<sqlite::PageFault>("fault");
        QTest::newRow("its own") << sqlite::PageFault{.page = PageNo(7), .tree = 2};
        QTest::newRow("a page of another one") << sqlite::PageFault{
            .page = PageNo(3), .kind = sqlite::PageFaultKind::UsedTwice, .tree = 1, .other = 2};
    }

    void anIndexWithBrokenPagesIsNotRebuilt()
    {
        QFETCH(const sqlite::PageFault, fault);
        Report report = sampleReport("integrity", {structure(u"by_day"_s, {})});
        report.map->faults = {fault};
        conclude(report);
        QCOMPARE(worst(report).step, NextStep::BackUpAgain);
        QCOMPARE(worst(report).sql, QString());
        QVERIFY(worst(report).meaning.endsWith(u"because its pages are broken."_s));
        report.map->faults = {{.page = PageNo(8), .tree = 3, .other = 3}};
        conclude(report);
        QCOMPARE(worst(report).step, NextStep::RebuildIndex);
    }

    void rowsAreNotSaidToBeCompleteWhereTheTableIsDamagedToo()
    {
        const Report report = sampleReport(
            "integrity", {structure(u"by_day"_s, {}), structure(u"orders"_s, {PageNo(3)})});
        QCOMPARE(report.findings.front().meaning,
                 u"It is an index of orders and holds no rows of its own."_s);
    }

    void rowsAreNotSaidToBeCompleteWhereTheyWereNotCounted()
    {
        Report report = sampleReport("integrity", {structure(u"by_day"_s, {})});
        report.tables.front().rows.reset();
        conclude(report);
        QCOMPARE(report.findings.front().meaning,
                 u"It is an index of orders and holds no rows of its own."_s);
    }

    void rowsOutOfReachAreCounted()
    {
        Report report = sampleReport("integrity", {structure(u"orders"_s, {PageNo(4)})});
        report.map->trees[1].entries = 700;
        report.tables.front().rows.reset();
        report.newestGoodId = u"other"_s;
        conclude(report);
        const ReportFinding told = worst(report);
        QCOMPARE(told.title, u"orders is damaged on page 4"_s);
        QCOMPARE(told.meaning, u"500 of the 1,200 rows of orders are out of reach."_s);
        QCOMPARE(told.step, NextStep::UseNewestGood);
    }

    void rowsOutOfReachAreNamedByTheirRowids_data()
    {
        using Gaps = std::vector<sqlite::RowGap>;
        QTest::addColumn<Gaps>("gaps");
        QTest::addColumn<QString>("sentence");
        const QString one = u"The rows out of reach have rowids in this range: %1."_s;
        const QString many = u"The rows out of reach have rowids in these ranges: %1."_s;
        QTest::newRow("a range") << Gaps{{1, 501, 1000}} << one.arg(u"501 to 1000"_s);
        QTest::newRow("a single one") << Gaps{{1, 7, 7}} << one.arg(u"7"_s);
        QTest::newRow("the first") << Gaps{{1, {}, 90}} << one.arg(u"up to 90"_s);
        QTest::newRow("the last") << Gaps{{1, 1101, {}}} << one.arg(u"from 1101 on"_s);
        QTest::newRow("several") << Gaps{{1, {}, -3}, {1, 5, 6}} << many.arg(u"up to -3, 5 to 6"_s);
        QTest::newRow("too many to list")
            << Gaps{{1, 1, 2}, {1, 5, 6}, {1, 8, 9}, {1, 11, 12}, {1, 14, 15}}
            << many.arg(u"1 to 2, 5 to 6, 8 to 9, and in 2 more"_s);
        QTest::newRow("of another table") << Gaps{{3, 1, 2}} << QString();
        QTest::newRow("all of them") << Gaps{{1, {}, {}}} << QString();
        QTest::newRow("none") << Gaps{} << QString();
    }

    void rowsOutOfReachAreNamedByTheirRowids()
    {
        QFETCH(const std::vector<sqlite::RowGap>, gaps);
        QFETCH(const QString, sentence);
        Report report = sampleReport("integrity", {structure(u"orders"_s, {PageNo(4)})});
        report.map->trees[1].entries = 700;
        report.map->gaps = gaps;
        conclude(report);
        const QString many = u"500 of the 1,200 rows of orders are out of reach."_s;
        QCOMPARE(worst(report).meaning, sentence.isEmpty() ? many : many + u' ' + sentence);
    }

    /// Free pages and broken rules of the same table take no row away.
    void onlyDamageOfATableNamesRowids()
    {
        Report report = sampleReport(
            "integrity",
            {{.kind = FindingKind::ConstraintViolation, .object = u"orders"_s, .count = 1},
             structure(u"by_day"_s, {})});
        report.map->gaps = {{1, 501, 1000}};
        conclude(report);
        for (const ReportFinding& told : report.findings)
            QVERIFY(told.gaps.empty() && !told.meaning.contains(u"rowids"_s));
    }

    /// The leaves of such a tree hold a part of the rows only.
    void rowsOfATableOfIndexPagesAreNotGuessed()
    {
        Report report = sampleReport("integrity", {structure(u"orders"_s, {PageNo(2)})});
        report.map->kinds[1] = sqlite::PageKind::IndexInterior;
        report.map->trees[1].entries = 700;
        conclude(report);
        QVERIFY(!worst(report).meaning.contains(u"out of reach"_s));
    }

    void rowsOnDamagedPagesAreEstimated()
    {
        const Finding finding{.kind = FindingKind::PageHashMismatch,
                              .object = u"orders"_s,
                              .count = 1,
                              .pages = {PageNo(3)}};
        QCOMPARE(
            worst(sampleReport("page-hashes", {finding})).meaning,
            u"About 600 rows of orders stand there. They may be missing or hold wrong values."_s);
    }

    void damageOnFreePagesHitsNothing()
    {
        const Finding finding{
            .kind = FindingKind::PageHashMismatch, .count = 2, .pages = {PageNo(9), PageNo(10)}};
        QCOMPARE(worst(sampleReport("page-hashes", {finding})).meaning,
                 u"These pages are free: no row and no index is on them."_s);
    }

    void withoutAGoodBackupANewOneIsAdvised()
    {
        const ReportFinding told =
            worst(sampleReport("integrity", {structure(u"orders"_s, {PageNo(3)})}));
        QCOMPARE(told.step, NextStep::BackUpAgain);
    }

    void damageOfTheSourceIsMendedThere_data()
    {
        QTest::addColumn<QString>("newestGood");
        QTest::addColumn<QString>("object");
        QTest::addColumn<int>("step");
        QTest::newRow("a table") << u"other"_s << u"orders"_s << int(NextStep::RestoreTables);
        QTest::newRow("the schema") << u"other"_s << QString() << int(NextStep::RestoreNewestGood);
        QTest::newRow("no good one") << QString() << u"orders"_s << int(NextStep::Salvage);
        QTest::newRow("an index") << u"other"_s << u"by_day"_s << int(NextStep::RebuildIndex);
    }

    void damageOfTheSourceIsMendedThere()
    {
        QFETCH(const QString, newestGood);
        QFETCH(const QString, object);
        QFETCH(const int, step);
        Finding finding = structure(object, {});
        finding.inSourceToo = true;
        Report report = sampleReport("integrity", {finding});
        report.newestGoodId = newestGood;
        conclude(report);
        QCOMPARE(int(worst(report).step), step);
    }

    void whatIsRestoredIsTheTableFromTheGoodBackup()
    {
        Finding finding = structure(u"orders"_s, {PageNo(3)});
        finding.inSourceToo = true;
        Report report = sampleReport("integrity", {finding});
        report.newestGoodId = u"other"_s;
        conclude(report);
        QCOMPARE(worst(report).tables, QStringList(u"orders"_s));
        QCOMPARE(worst(report).fromId, u"other"_s);
    }

    void aTableThatShrankComesFromTheBackupBefore()
    {
        Report report = sampleReport();
        report.beforeId = u"before"_s;
        report.newestGoodId = u"other"_s;
        report.proof.checks.back().findings = {
            {.kind = FindingKind::TableShrank, .object = u"notes"_s, .count = 5}};
        conclude(report);
        const ReportFinding told = worst(report);
        QCOMPARE(told.step, NextStep::RestoreTables);
        QCOMPARE(told.tables, QStringList(u"notes"_s));
        QCOMPARE(told.fromId, u"before"_s);
    }

    void anIndexIsRebuiltByItsName_data()
    {
        QTest::addColumn<Finding>("finding");
        QTest::addColumn<QString>("sql");
        QTest::newRow("named") << structure(u"by_day"_s, {}) << u"REINDEX main.\"by_day\";"_s;
        QTest::newRow("by its pages")
            << structure(u"orders"_s, {PageNo(7)}) << u"REINDEX main.\"by_day\";"_s;
        QTest::newRow("of a key") << structure(u"sqlite_autoindex_a\"b_1"_s, {})
                                  << u"REINDEX main.\"sqlite_autoindex_a\"\"b_1\";"_s;
        QTest::newRow("full-text") << Finding{.kind = FindingKind::FullText, .object = u"ft"_s}
                                   << u"INSERT INTO main.\"ft\"(\"ft\") VALUES('rebuild');"_s;
    }

    void anIndexIsRebuiltByItsName()
    {
        QFETCH(const Finding, finding);
        QFETCH(const QString, sql);
        const ReportFinding told = worst(sampleReport("integrity", {finding}));
        QCOMPARE(told.step, NextStep::RebuildIndex);
        QCOMPARE(told.sql, sql);
    }

    void violationsOfTheSourceAreItsOwn()
    {
        const Finding finding{.kind = FindingKind::ForeignKeys,
                              .object = u"notes"_s,
                              .count = 3,
                              .inSourceToo = true};
        const ReportFinding told = sampleReport("foreign-keys", {finding}).findings.front();
        QCOMPARE(told.title, u"3 rows of notes are without a parent"_s);
        QVERIFY(told.meaning.startsWith(u"Nothing shows that this is new"_s));
        QCOMPARE(told.severity, Severity::Note);
        QCOMPARE(told.step, NextStep::LookAtRows);
        QCOMPARE(told.tables, QStringList(u"notes"_s));
    }

    void muchFreeSpaceIsANoteWithoutAButton()
    {
        const Report report = sampleReport(); // 4 of 12 pages
        QCOMPARE_EQ(report.findings.size(), 1u);
        const ReportFinding& told = report.findings.front();
        QCOMPARE(told.key, u"free-space"_s);
        QCOMPARE(told.title, u"33 % of the file is free space"_s);
        QCOMPARE(told.meaning, u"That is no fault. 16.0 KiB could be given back."_s);
        QCOMPARE(told.severity, Severity::Note);
        QCOMPARE(told.step, NextStep::None);
    }

    void littleFreeSpaceIsNotMentioned()
    {
        Report report = sampleReport();
        report.map->kinds.assign(11, sqlite::PageKind::TableLeaf);
        report.map->kinds.push_back(sqlite::PageKind::FreeLeaf); // 8 %
        conclude(report);
        QVERIFY(report.findings.empty());
    }

    void theWorstComesFirst()
    {
        const Report report = sampleReport(
            "integrity",
            {{.kind = FindingKind::ConstraintViolation, .object = u"notes"_s, .count = 1},
             {.kind = FindingKind::MissingCollation, .object = u"notes"_s},
             structure(u"orders"_s, {PageNo(3)})});
        QCOMPARE_EQ(report.findings.size(), 4u); // with the free space
        QCOMPARE(report.findings[0].severity, Severity::Damage);
        QCOMPARE(report.findings[1].severity, Severity::CannotJudge);
        QCOMPARE(report.findings[2].key, u"constraint-violation"_s);
    }

    void withoutAMapTheTablesAreStillKnown()
    {
        Report report = sampleReport("integrity", {structure(u"orders"_s, {PageNo(3)})});
        report.map.reset();
        conclude(report);
        QCOMPARE_EQ(report.findings.size(), 1u);
        QCOMPARE(worst(report).meaning, u"Rows of orders may be missing or hold wrong values."_s);
        QVERIFY(report.damaged.empty());
    }

    void damagedPagesAreThoseOfFindingsAndFaults()
    {
        Report report =
            sampleReport("integrity", {structure(u"orders"_s, {PageNo(3), PageNo(99)})});
        report.map->faults = {{.page = PageNo(12), .kind = sqlite::PageFaultKind::BadFreeList}};
        conclude(report);
        std::vector<bool> expected(12);
        expected[2] = expected[11] = true;
        QVERIFY(report.damaged == expected);
    }

private:
    static Finding structure(const QString& object, std::vector<PageNo> pages)
    {
        return {.kind = FindingKind::Structure,
                .object = object,
                .count = 1,
                .pages = std::move(pages),
                .detail = u"btreeInitPage() returns error code 11"_s};
    }

    static ReportFinding worst(const Report& report) { return report.findings.front(); }
};

QTEST_GUILESS_MAIN(tst_ReportFindings)
#include "tst_reportfindings.moc"
