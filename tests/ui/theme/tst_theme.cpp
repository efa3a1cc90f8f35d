#include "ui/theme/fonts.h"
#include "ui/theme/paint.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ui::theme;

namespace {

/// Paints a square of the accent and counts how often.
class Swatch : public QWidget
{
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent*) override
    {
        ++paints;
        QPainter(this).fillRect(rect(), tokensFor(this).window);
    }
};

QColor middleOf(QWidget& widget)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor(image.rect().center());
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void theLightAndTheDarkPaletteLeadBackToTheirTokens()
    {
        QCOMPARE(&tokensFor(paletteFrom(lightTokens())), &lightTokens());
        QCOMPARE(&tokensFor(paletteFrom(darkTokens())), &darkTokens());
        QVERIFY(!isDark(paletteFrom(lightTokens())));
        QVERIFY(isDark(paletteFrom(darkTokens())));
    }

    void everyTokenHasAColourInBothThemes()
    {
        // The struct is nothing but colours, so it can be walked as an array of them.
        static_assert(sizeof(Tokens) % sizeof(QColor) == 0);
        constexpr std::size_t kCount = sizeof(Tokens) / sizeof(QColor);
        for (const Tokens* tokens : {&lightTokens(), &darkTokens()}) {
            const auto* colours = reinterpret_cast<const QColor*>(tokens);
            for (std::size_t i = 0; i < kCount; ++i)
                QVERIFY2(colours[i].isValid(), qPrintable(u"token %1 has no colour"_s.arg(i)));
        }
    }

    void aSwitchRepaintsWhatIsOnTheScreen()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QWidget window;
        auto* swatch = new Swatch;
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(swatch);
        window.resize(80, 80);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(swatch->paints > 0);
        QCOMPARE(middleOf(*swatch), lightTokens().window);

        QCoreApplication::processEvents();
        swatch->paints = 0;
        applyTheme(*qApp, ThemeChoice::Dark);
        QTRY_VERIFY(swatch->paints > 0);
        QCOMPARE(middleOf(*swatch), darkTokens().window);
    }

    void aSwitchKeepsTheStyle()
    {
        applyTheme(*qApp, ThemeChoice::Dark);
        const QStyle* style = QApplication::style();
        applyTheme(*qApp, ThemeChoice::Light);
        QCOMPARE(QApplication::style(), style);
    }

    void theSystemsChoiceIsThatOfItsOwnPaletteNotOfTheLastSwitch()
    {
        applyTheme(*qApp, ThemeChoice::System);
        const bool dark = isDark(QApplication::palette());
        applyTheme(*qApp, dark ? ThemeChoice::Light : ThemeChoice::Dark);
        QCOMPARE(isDark(QApplication::palette()), !dark);
        applyTheme(*qApp, ThemeChoice::System);
        QCOMPARE(isDark(QApplication::palette()), dark);
    }

    void numbersStandInColumns_data()
    {
        QTest::addColumn<int>("role");
        for (int role = 0; role <= int(Role::MonoSmall); ++role)
            QTest::addRow("role %d", role) << role;
    }

    void numbersStandInColumns()
    {
        QFETCH(int, role);
        QVERIFY(hasTabularDigits(font(Role(role))));
    }

    void aSystemFontWithUnevenDigitsGivesWay()
    {
        QFont uneven;
        for (const QString& family : QFontDatabase::families()) {
            const QFont candidate(family);
            if (QFontDatabase::isSmoothlyScalable(family) && !hasTabularDigits(candidate)) {
                uneven = candidate;
                break;
            }
        }
        if (hasTabularDigits(uneven))
            QSKIP("No font with uneven digits is installed.");
        QCOMPARE(fontFrom({.sans = uneven}, Role::Body).family(), u"Open Sans"_s);
    }

    void aSystemFontWithEvenDigitsIsKept()
    {
        const QFont even(u"DejaVu Sans"_s);
        if (QFontInfo(even).family() != even.family())
            QSKIP("DejaVu Sans is not installed.");
        QCOMPARE(fontFrom({.sans = even}, Role::Body).family(), u"DejaVu Sans"_s);
        QCOMPARE(fontFrom({.sans = QFont(u"Sans Serif"_s)}, Role::Body).family(), u"Open Sans"_s);
    }

    void sizesGrowWithTheDesktop()
    {
        QFont large(u"Open Sans"_s);
        large.setPixelSize(26);
        QFont small(u"Open Sans"_s);
        small.setPixelSize(9);
        QCOMPARE(fontFrom({.sans = large}, Role::Body).pixelSize(), 26);
        QCOMPARE(fontFrom({.sans = large}, Role::Micro).pixelSize(), 22);
        QCOMPARE(fontFrom({.sans = small}, Role::Micro).pixelSize(), 11);
    }

    void framesLieOnWholePixelsOfTheDevice()
    {
        QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(1.5);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(1, 1); // 1.5 pixels of the device
        box(painter, QRectF(0, 0, 21, 21), {.fill = Qt::black});
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            const int grey = image.pixelColor(x, 20).red();
            QVERIFY2(grey == 0 || grey == 255, qPrintable(u"column %1 is %2"_s.arg(x).arg(grey)));
        }
        QCOMPARE(image.pixelColor(20, 20).red(), 0);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
