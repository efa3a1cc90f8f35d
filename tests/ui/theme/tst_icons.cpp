#include "ui/theme/icons.h"
#include "ui/theme/status.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace ui::theme;

namespace {

constexpr int kSide = 16;

QImage canvas(double ratio, int side = kSide)
{
    const int pixels = qRound(side * ratio);
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

QImage drawn(const QIcon& icon, double ratio, QIcon::Mode mode = QIcon::Normal)
{
    QImage image = canvas(ratio);
    QPainter painter(&image);
    icon.paint(&painter, QRect(0, 0, kSide, kSide), Qt::AlignCenter, mode);
    return image;
}

/// The colour of the most opaque pixel.
QColor inkOf(const QImage& image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

bool isNear(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6
        && std::abs(a.blue() - b.blue()) < 6;
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void everyFileInTheFolderCanBeReached()
    {
        QStringList files =
            QDir(QStringLiteral(ICON_FOLDER)).entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.removeOne(u"holdfast.svg"_s));
        QVERIFY(files.removeOne(u"holdfast-16.svg"_s));
        QStringList names = iconNames();
        for (QString& name : names)
            name += u".svg"_s;
        QCOMPARE(names, files);
    }

    void everyIconIsDrawnInTheInkOfTheTheme_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("ratio");
        for (const QString& name : iconNames()) {
            QTest::addRow("%s at 1x", qPrintable(name)) << name << 1.0;
            QTest::addRow("%s at 1.5x", qPrintable(name)) << name << 1.5;
        }
    }

    void everyIconIsDrawnInTheInkOfTheTheme()
    {
        QFETCH(QString, name);
        QFETCH(double, ratio);
        const QIcon same = icon(name);
        QVERIFY(isNear(inkOf(drawn(same, ratio)), lightTokens().text2));
        applyTheme(*qApp, ThemeChoice::Dark);
        QVERIFY(isNear(inkOf(drawn(same, ratio)), darkTokens().text2));
    }

    void aDisabledIconIsGrey()
    {
        QVERIFY(
            isNear(inkOf(drawn(icon(u"verify"_s), 1, QIcon::Disabled)), lightTokens().disabled));
    }

    void anIconTakesTheInkItIsGiven()
    {
        QImage image = canvas(1);
        QPainter painter(&image);
        paintIcon(painter, icon(u"stop"_s), QRectF(0, 0, kSide, kSide), Qt::white);
        painter.end();
        QCOMPARE(inkOf(image), QColor(Qt::white));
    }

    void anUnknownNameGivesNoIcon() { QVERIFY(icon(u"no-such-icon"_s).isNull()); }

    void theAppIconHasADrawingForSmallSizes()
    {
        const QImage small = appIcon().pixmap(QSize(16, 16)).toImage();
        const QImage large = appIcon().pixmap(QSize(64, 64)).toImage();
        QVERIFY(inkOf(small).alpha() > 200);
        QVERIFY(inkOf(large).alpha() > 200);
        const QImage shrunk = large.scaled(16, 16, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(small != shrunk);
    }

    void statusesThatDifferInMeaningDifferInShape()
    {
        // Shapes only: everything that is not background counts as the same ink.
        std::set<QByteArray> shapes;
        for (int status = 0; status < kStatusCount; ++status) {
            QImage image = canvas(1, 32);
            QPainter painter(&image);
            drawStatus(painter, QRectF(0, 0, 32, 32), Status(status), lightTokens());
            painter.end();
            const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(inkOf(image).alpha() > 200);
            shapes.insert(
                QByteArray(reinterpret_cast<const char*>(grey.constBits()), grey.sizeInBytes()));
        }
        // OK and Verified share a shape, and so do Error and Damaged.
        QCOMPARE(shapes.size(), std::size_t(kStatusCount - 2));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
