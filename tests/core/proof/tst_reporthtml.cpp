#include "core/proof/mapsquares.h"
#include "core/proof/reporthtml.h"
#include "tests/core/proof/samplereport.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using proof::MapSquare;
using proof::PageClass;
using proof::Report;

class tst_ReportHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void needsNothingElse()
    {
        const QString html = textOf(damagedReport());
        for (const QString& forbidden :
             {u"<script"_s, u"<link"_s, u"<img"_s, u"@import"_s, u"url(\""_s, u"url('"_s,
              u"url(h"_s, u"http:"_s, u"https:"_s, u"src="_s})
            QVERIFY2(!html.contains(forbidden), qPrintable(forbidden));
        QVERIFY(html.contains(u"default-src 'none'"_s));
    }

    void isWellFormed()
    {
        for (const Report& report : {sampleReport(), damagedReport(), hostileReport()})
            QCOMPARE(problemOf(report), QString());
    }

    void answersFirst_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QString>("title");
        QTest::newRow("ok") << int(vault::Verdict::Ok) << u"This backup is good"_s;
        QTest::newRow("damaged") << int(vault::Verdict::Damaged)
                                 << u"Do not restore this backup as it is"_s;
        QTest::newRow("cannot judge")
            << int(vault::Verdict::CannotJudge) << u"This backup cannot be judged"_s;
        QTest::newRow("not checked")
            << int(vault::Verdict::NotChecked) << u"This backup is not checked"_s;
    }

    void answersFirst()
    {
        QFETCH(const int, verdict);
        QFETCH(const QString, title);
        Report report = sampleReport();
        report.proof.verdict = static_cast<vault::Verdict>(verdict);
        QVERIFY(textOf(report).contains(u"<strong>"_s + title + u"</strong>"_s));
    }

    void theNewestGoodBackupIsNamedOnlyWhereItIsNeeded()
    {
        Report report = damagedReport();
        const QString sentence = u"The newest good backup is that of Sunday, March 1, 2026, "_s;
        QVERIFY(textOf(report).contains(sentence));
        report.proof.verdict = vault::Verdict::Ok;
        QVERIFY(!textOf(report).contains(sentence));
    }

    void timesAreTheReaders()
    {
        const QString html = textOf(sampleReport(), QTimeZone(3600 * 5 + 1800));
        QVERIFY(html.contains(u"Monday, March 2, 2026, 05:30 UTC+05:30"_s));
    }

    void findingsAreToldWithWhatTheyMean()
    {
        const QString html = textOf(damagedReport());
        QVERIFY(html.contains(u"<b>orders is damaged on page 4</b>"_s));
        QVERIFY(html.contains(u"Use the newest good backup instead of this one."_s));
        QVERIFY(html.contains(u"<pre class=\"mono\">btree &lt;11&gt;</pre>"_s));
    }

    void lostRowsAndSqlAreThere()
    {
        Report report = sampleReport(
            "integrity",
            {{.kind = vault::FindingKind::Structure,
              .object = u"orders"_s,
              .count = 1,
              .pages = {PageNo(4)}},
             {.kind = vault::FindingKind::Structure, .object = u"by_day"_s, .count = 1}});
        report.map->gaps = {{1, 501, 1000}};
        conclude(report);
        const QString html = textOf(report);
        QVERIFY(html.contains(u"have rowids in this range: 501 to 1000."_s));
        QVERIFY(html.contains(u"<pre class=\"mono\">REINDEX main.&quot;by_day&quot;;</pre>"_s));
        QCOMPARE(problemOf(report), QString());
    }

    void tablesAreComparedWithTheBackupBefore()
    {
        const QString html = textOf(sampleReport());
        QVERIFY(html.contains(u"against the backup of Sunday, March 1, 2026"_s));
        QVERIFY(html.contains(u"<span class=\"more\">+50</span>"_s));
        QVERIFY(html.contains(u"<span class=\"less\">\u22122</span>"_s));
        Report alone = sampleReport();
        alone.beforeAt = {};
        for (proof::ReportTable& table : alone.tables)
            table.before.reset();
        QVERIFY(!textOf(alone).contains(u"class=\"more\""_s));
        QVERIFY(!textOf(alone).contains(u"against the backup"_s));
    }

    void aTableThatIsGoneIsSaidToBe()
    {
        Report report = sampleReport();
        report.tables = {{.name = u"old"_s, .before = 4, .isGone = true}};
        const QString html = textOf(report);
        QVERIFY(html.contains(u"<span class=\"less\">\u22124</span>"_s));
        QVERIFY(html.contains(u"Gone</td>"_s));
    }

    void hostileNamesStayText()
    {
        const QString html = textOf(hostileReport());
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(html.contains(u"&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;"_s));
        QVERIFY(html.contains(u"it&#39;s\\u0001\\u202e"_s));
        for (const QChar letter : html)
            QVERIFY2(letter == u'\n' || letter.unicode() >= 0x20,
                     qPrintable(QString::number(letter.unicode())));
        QVERIFY(!html.contains(QChar(0x202e)));
        QVERIFY(html.contains(u"<bdi>שלום</bdi>"_s));
    }

    void withoutAMapThereIsNone()
    {
        Report report = sampleReport();
        report.map.reset();
        conclude(report);
        QVERIFY(!textOf(report).contains(u"class=\"map\""_s));
    }

    void everyPageIsOnTheMap()
    {
        const QString html = textOf(damagedReport());
        QCOMPARE(html.count(u"<use "_s), 12);
        QCOMPARE(html.count(u"<use href=\"#s-free\""_s), 4);
        QCOMPARE(html.count(u"<title>Page 4</title>"_s), 1);
        QVERIFY(html.contains(u"each square is a page"_s));
        QVERIFY(html.contains(u"Table<i>3</i>"_s)); // of four, one is damaged
        QVERIFY(html.contains(u"Damaged<i>1</i>"_s));
    }

    void aLargeMapStaysSmall()
    {
        const Report report = largeReport(1'000'000);
        const QByteArray html = proof::toHtml(report, QTimeZone::utc());
        QVERIFY(html.count("<use ") <= 4096);
        QVERIFY(html.count("<use ") > 2048);
        QVERIFY(html.contains("each square is 256 pages"));
        QVERIFY2(html.size() < 512 * 1024, qPrintable(QString::number(html.size())));
        QVERIFY(html.contains("Other tables"));
    }

    void aSquareIsWhatMostOfItsPagesAre()
    {
        Report report = sampleReport();
        // schema and orders | orders | by_day | notes, free | free …
        const std::vector<MapSquare> expected{
            {PageClass::Schema, 1, 4}, {PageClass::Index, 5, 8}, {PageClass::Free, 9, 12}};
        QVERIFY(proof::squaresOf(report, 4) == expected);
        report.damaged[11] = true;
        QCOMPARE(proof::squaresOf(report, 4)[2].kind, PageClass::Damaged);
        QCOMPARE(proof::squaresOf(report, 8)[1], (MapSquare{PageClass::Damaged, 9, 12}));
    }

    void squaresHoldAPowerOfTwo()
    {
        QCOMPARE(proof::pagesPerSquare(0, 4096), 1u);
        QCOMPARE(proof::pagesPerSquare(4096, 4096), 1u);
        QCOMPARE(proof::pagesPerSquare(4097, 4096), 2u);
        QCOMPARE(proof::pagesPerSquare(12'108, 4096), 4u);
        QCOMPARE(proof::pagesPerSquare(UINT32_MAX, 4096), 1u << 20);
    }

    void sharesAddUpToTheFile()
    {
        const auto shares = proof::sharesOf(sampleReport());
        QStringList told;
        for (const proof::OwnerShare& share : shares)
            told << share.name + u' ' + proof::nameOf(share.kind) + u' '
                    + QString::number(share.pages);
        QCOMPARE(told,
                 (QStringList{u"orders Table 4"_s, u"notes Table 1"_s, u"by_day Index 2"_s,
                              u"sqlite_schema Schema 1"_s, u" Free 4"_s}));
    }

private:
    static QString textOf(const Report& report, const QTimeZone& zone = QTimeZone::utc())
    {
        return QString::fromUtf8(proof::toHtml(report, zone));
    }

    static Report damagedReport()
    {
        Report report = sampleReport("integrity",
                                     {{.kind = vault::FindingKind::Structure,
                                       .object = u"orders"_s,
                                       .count = 1,
                                       .pages = {PageNo(4)},
                                       .detail = u"btree <11>"_s}});
        report.newestGoodId = u"shop-1a2b3c4d/shop-backup-20260301-000000Z"_s;
        report.newestGoodAt = report.beforeAt;
        conclude(report);
        return report;
    }

    static Report hostileReport()
    {
        const QString name = u"<script>alert(\"1\")</script>"_s;
        Report report = sampleReport("integrity",
                                     {{.kind = vault::FindingKind::Structure,
                                       .object = name,
                                       .count = 1,
                                       .detail = u"it's\u0001\u202E"_s}});
        report.database = name;
        report.subject = name;
        report.tables = {{.name = name, .rows = 1}, {.name = u"שלום"_s, .rows = 2}};
        report.map->trees[1].name = name;
        conclude(report);
        return report;
    }

    static Report largeReport(std::uint32_t pages)
    {
        Report report = sampleReport();
        sqlite::PageMap& map = *report.map;
        map.trees.clear();
        for (int i = 0; i < 50; ++i)
            map.trees.push_back({.name = u"t%1"_s.arg(i), .root = PageNo(2)});
        map.kinds.assign(pages, sqlite::PageKind::TableLeaf);
        map.owners.resize(pages);
        for (std::uint32_t page = 0; page < pages; ++page)
            map.owners[page] = page % 50 * (page % 7) / 7;
        conclude(report);
        return report;
    }

    /// Our page is XML too, once the entities of HTML are left out, which it does not use.
    static QString problemOf(const Report& report)
    {
        QByteArray html = proof::toHtml(report, QTimeZone::utc());
        html.remove(0, html.indexOf("<html"));
        static const QRegularExpression meta(u"<meta[^>]*>"_s);
        QXmlStreamReader reader(QString::fromUtf8(html).remove(meta));
        while (!reader.atEnd())
            reader.readNext();
        return reader.errorString();
    }
};

QTEST_GUILESS_MAIN(tst_ReportHtml)
#include "tst_reporthtml.moc"
