#include "ui/restore/effectdelegate.h"
#include "ui/restore/effectmodel.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using core::jobs::TableChange;
using ui::restore::EffectDelegate;
using ui::restore::EffectModel;

/// The bar and the number of what restoring does to a table.
class TestEffectDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light); }

    /// A number that is cut is another number.
    void theNumberFitsIntoTheWidthThatIsAskedFor_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<qint64>("then");
        QTest::newRow("a few more") << qint64(0) << qint64(164);
        QTest::newRow("a few less") << qint64(292) << qint64(0);
        QTest::newRow("many more") << qint64(0) << qint64(10'000'000);
    }
    void theNumberFitsIntoTheWidthThatIsAskedFor()
    {
        QFETCH(const qint64, now);
        QFETCH(const qint64, then);
        EffectModel model(EffectModel::Tense::Before);
        model.setTables({TableChange{
            .table = u"a"_s, .isNow = true, .wasThen = true, .now = now, .then = then}});
        const QModelIndex index = model.index(0, EffectModel::Effect);
        QStyleOptionViewItem option;
        option.palette = QApplication::palette();
        option.fontMetrics = QFontMetrics(QApplication::font());
        const EffectDelegate delegate;
        const QSize size = delegate.sizeHint(option, index);
        constexpr int spare = 80;
        const QImage wide = picture(delegate, option, index, size + QSize(spare, 0));
        QCOMPARE(picture(delegate, option, index, size), wide.copy(QRect(QPoint(), size)));
        QVERIFY(picture(delegate, option, index, size - QSize(24, 0))
                != wide.copy(QRect(QPoint(), size - QSize(24, 0)))); // a cut is seen so
    }

private:
    static QImage picture(const EffectDelegate& delegate, QStyleOptionViewItem option,
                          const QModelIndex& index, QSize size)
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        option.rect = QRect(QPoint(), size);
        QPainter painter(&image);
        delegate.paint(&painter, option, index);
        return image;
    }
};

QTEST_MAIN(TestEffectDelegate)
#include "tst_effectdelegate.moc"
