#include "tests/core/proof/samplemap.h"
#include "tests/core/proof/samplereport.h"
#include "ui/report/paperreport.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::report;
using core::proof::Report;

namespace {

QByteArray pdfOf(const Report& report, QPageSize::PageSizeId paper = QPageSize::A4)
{
    return toPdf(report, QTimeZone::utc(), QPageSize(paper));
}

int pagesIn(const QByteArray& pdf)
{
    static const QRegularExpression count(u"/Type /Pages[^>]*?/Count (\\d+)"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    return count.match(QString::fromLatin1(pdf)).captured(1).toInt();
}

QSize pointsIn(const QByteArray& pdf)
{
    static const QRegularExpression box(u"/MediaBox \\[0 0 (\\d+)[.\\d]* (\\d+)[.\\d]*\\]"_s);
    const auto found = box.match(QString::fromLatin1(pdf));
    return {found.captured(1).toInt(), found.captured(2).toInt()};
}

Report withTables(int count)
{
    Report report = prooftest::damagedDispatch();
    report.tables.clear();
    for (int i = 0; i < count; ++i)
        report.tables.push_back({.name = u"table_%1"_s.arg(i),
                                 .rows = i * 1234,
                                 .before = i * 1200,
                                 .state = core::vault::Verdict::Ok});
    return report;
}

} // namespace

class TestPaperReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void aPdfHasATitleAndThePaperThatWasAsked()
    {
        const QByteArray pdf = pdfOf(prooftest::sampleReport());
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        const QString title = u"Integrity report: shop.db"_s;
        QByteArray utf16;
        for (const QChar letter : title) // as a PDF holds it: the high byte first
            utf16.append(char(letter.unicode() >> 8)).append(char(letter.unicode() & 0xff));
        QVERIFY(pdf.contains(utf16));
        QCOMPARE(pointsIn(pdf), QSize(595, 842));
        QCOMPARE(pointsIn(pdfOf(prooftest::sampleReport(), QPageSize::Letter)), QSize(612, 792));
    }

    void longTablesGoOverPages()
    {
        const int few = pagesIn(pdfOf(withTables(3)));
        QVERIFY(few >= 1 && few <= 2);
        const int many = pagesIn(pdfOf(withTables(200)));
        QVERIFY(many >= few + 4 && many <= few + 6); // some 45 rows a page
    }

    /// Words stay words that can be selected: their fonts are in the file, with their letters.
    void textIsText()
    {
        const QByteArray pdf = pdfOf(prooftest::sampleReport());
        QVERIFY(pdf.contains("/Subtype /Type0") || pdf.contains("/Subtype/Type0"));
        QVERIFY(pdf.contains("/ToUnicode"));
    }

    void whatMayBeMissingMayBeMissing()
    {
        Report bare;
        bare.database = u"shop.db"_s;
        QCOMPARE(pagesIn(pdfOf(bare)), 1);
        Report noMap = prooftest::sampleReport();
        noMap.map.reset();
        QCOMPARE(pagesIn(pdfOf(noMap)), 1);
    }

    void longNamesDoNotFillABook()
    {
        Report report = prooftest::damagedDispatch();
        report.subject = QString(50'000, u'x');
        report.tables.front().name = QString(50'000, u'y');
        report.findings.front().title = QString(50'000, u'z');
        report.database = QString(50'000, u'd');
        QVERIFY(pagesIn(pdfOf(report)) <= 4);
    }

    void paperIsThatOfTheCountry()
    {
        const auto paper = [](QLocale::Territory territory) {
            return paperFor(QLocale(QLocale::English, territory)).id();
        };
        QCOMPARE(paper(QLocale::UnitedStates), QPageSize::Letter);
        QCOMPARE(paper(QLocale::UnitedKingdom), QPageSize::A4);
        QCOMPARE(paperFor(QLocale(QLocale::German, QLocale::Germany)).id(), QPageSize::A4);
        QCOMPARE(paperFor(QLocale(QLocale::Spanish, QLocale::Mexico)).id(), QPageSize::Letter);
        QCOMPARE(paperFor(QLocale::c()).id(), QPageSize::A4);
    }
};

QTEST_MAIN(TestPaperReport)
#include "tst_paperreport.moc"
