#include "tests/core/proof/samplemap.h"
#include "tests/core/proof/samplereport.h"
#include "ui/pagemap/maplegend.h"
#include "ui/pagemap/sizebar.h"
#include "ui/report/mapgrid.h"
#include "ui/report/pagewords.h"
#include "ui/report/squarepainter.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace ui;
using core::PageNo;
using core::proof::PageClass;

namespace {

QImage squareImage(PageClass kind)
{
    QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    report::drawSquare(painter, QRectF(0, 0, 16, 16), kind, theme::lightTokens());
    return image;
}

} // namespace

class TestMapParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// Somebody who sees no colours tells the kinds apart by their patterns alone.
    void everyKindHasAPatternOfItsOwn()
    {
        std::set<QByteArray> patterns;
        for (int kind = 0; kind < core::proof::kPageClasses; ++kind) {
            const QImage image = squareImage(static_cast<PageClass>(kind));
            const QRgb ground = image.pixel(2, 8);
            QByteArray pattern;
            for (int y = 0; y < 16; ++y) {
                for (int x = 0; x < 16; ++x)
                    pattern += image.pixel(x, y) == ground ? '0' : '1';
            }
            patterns.insert(pattern);
        }
        QCOMPARE(patterns.size(), std::size_t(core::proof::kPageClasses));
    }

    void squaresAndGapsAreWholeDevicePixels_data()
    {
        QTest::addColumn<double>("ratio");
        for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0})
            QTest::addRow("%g", ratio) << ratio;
    }
    void squaresAndGapsAreWholeDevicePixels()
    {
        QFETCH(const double, ratio);
        const auto grid = report::MapGrid::inWidth(500, ratio);
        const auto isWhole = [](double pixels) {
            return std::abs(pixels - std::round(pixels)) < 1e-6;
        };
        QVERIFY(isWhole(grid.size * ratio));
        QVERIFY(isWhole(grid.pitch * ratio));
        QVERIFY(grid.pitch > grid.size);
        QVERIFY(std::abs(grid.size - 8) < 0.5);
        const QRectF last = grid.rectOf(grid.columns - 1);
        QVERIFY(last.right() <= 500.01 && last.right() > 500 - grid.pitch);
    }

    void thePartsOfTheSizeBarAreTheWholeFile()
    {
        const auto parts = report::sizePartsOf(prooftest::dispatchReport());
        std::uint32_t pages = 0;
        for (const report::SizePart& part : parts)
            pages += part.pages;
        QCOMPARE(pages, 12'108u);
        QCOMPARE(parts.front().name, u"session_events"_s);
        QVERIFY(parts.front().isLabelled);
        QCOMPARE(parts.back().name, u"free"_s);
        QVERIFY(parts.back().bytes > core::ByteCount(0));
    }

    void aFileOfManySmallTablesHasOnePartForThem()
    {
        auto report = prooftest::sampleReport();
        report.map->trees[1].name.clear(); // behind the first 32 MiB of names
        report.map->trees[3].name.clear();
        const auto parts = report::sizePartsOf(report);
        QCOMPARE(parts.front().name, u"tables"_s);
        QCOMPARE(parts.front().pages, 5u);
    }

    void barAndLegendSayWhatTheyShow()
    {
        const auto report = prooftest::shared(prooftest::sampleReport());
        pagemap::SizeBar bar;
        bar.setReport(report);
        QVERIFY(bar.accessibleName().contains(u"orders: 16.0 KiB"_s));
        pagemap::MapLegend legend;
        legend.setReport(report);
        QCOMPARE(legend.accessibleName(),
                 u"Legend: Table 4, Index 2, Overflow 1, Free 4, Schema 1"_s);
        QVERIFY(legend.heightForWidth(120) > legend.heightForWidth(600));
        legend.setReport(nullptr);
        bar.setReport(nullptr);
        QCOMPARE(legend.accessibleName(), u"Legend"_s);
        QCOMPARE(bar.accessibleName(), u"Size by owner"_s);
        QVERIFY(!bar.grab().isNull());
    }

    void pagesAreToldInSentences()
    {
        const auto sound = prooftest::sampleReport();
        const report::PageWords words(sound);
        QCOMPARE(words.sentence(PageNo(7)), u"Page 7: Index by_day. Leaf page."_s);
        QCOMPARE(words.sentence(PageNo(9)), u"Page 9: Free page that lists others."_s);
        QCOMPARE(words.fault(PageNo(7)), QString());

        const auto hurt = prooftest::damagedDispatch();
        const report::PageWords damaged(hurt);
        QCOMPARE(damaged.sentence(PageNo(3127)),
                 u"Page 3,127: Index idx_session_events_session. Leaf page. "
                 "Damaged: it points at page 0."_s);
        QCOMPARE(damaged.fault(PageNo(3128)), u"Damaged: it is not what was backed up"_s);
    }
};

QTEST_MAIN(TestMapParts)
#include "tst_mapparts.moc"
