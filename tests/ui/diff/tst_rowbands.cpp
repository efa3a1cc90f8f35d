#include "ui/diff/rowbands.h"

#include <QTest>

using ui::diff::RowBands;

class tst_RowBands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPixelBelongsToTheRowThatIsThere_data()
    {
        QTest::addColumn<int>("above");
        QTest::addColumn<int>("tall");
        QTest::addColumn<int>("below");
        QTest::newRow("all") << 3 << 2 << 4;
        QTest::newRow("only changed ones") << 0 << 5 << 0;
        QTest::newRow("no changed ones") << 2 << 0 << 1;
        QTest::newRow("none") << 0 << 0 << 0;
    }

    void everyPixelBelongsToTheRowThatIsThere()
    {
        QFETCH(const int, above);
        QFETCH(const int, tall);
        QFETCH(const int, below);
        const RowBands bands{.above = above, .tall = tall, .below = below, .low = 3, .high = 5};
        int pixel = 0;
        for (int row = 0; row < bands.rows(); ++row) {
            QCOMPARE(bands.top(row), pixel);
            for (int i = 0; i < bands.heightOf(row); ++i)
                QCOMPARE(bands.at(pixel++), row);
        }
        QCOMPARE(bands.height(), pixel);
        QCOMPARE(bands.at(pixel), -1);
        QCOMPARE(bands.at(-1), -1);
    }

    void onlyChangedRowsAreHigh()
    {
        const RowBands bands{.above = 1, .tall = 1, .below = 1, .low = 28, .high = 44};
        QCOMPARE(bands.heightOf(0), 28);
        QCOMPARE(bands.heightOf(1), 44);
        QCOMPARE(bands.heightOf(2), 28);
    }

    void tenMillionRowsHavePixels()
    {
        const RowBands bands{
            .above = 12'000'000, .tall = 12'000'000, .below = 12'000'000, .low = 42, .high = 66};
        QCOMPARE(bands.height(), 1'800'000'000);
        QCOMPARE(bands.at(bands.height() - 1), 35'999'999);
        QCOMPARE(bands.at(bands.top(20'000'000)), 20'000'000);
    }
};

QTEST_GUILESS_MAIN(tst_RowBands)
#include "tst_rowbands.moc"
