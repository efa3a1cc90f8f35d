#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionSlider>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::theme;

namespace {

bool shows(QWidget& widget, const QColor& colour)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

bool isInked(const QImage& image, const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (image.pixelColor(x, y).lightness() < 128)
                return true;
        }
    }
    return false;
}

QRect sliderPart(const QScrollBar& bar, QStyle::SubControl part)
{
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = bar.orientation();
    option.minimum = bar.minimum();
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    option.sliderPosition = bar.sliderPosition();
    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, part, &bar);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        applyTheme(*qApp, ThemeChoice::Light);
    }

    void aNameThatLooksLikeMarkupIsShownAsItIs()
    {
        const QLabel markup(u"<b>bold</b>.db"_s);
        const QLabel words(u"bold.db"_s);
        QCOMPARE_GT(markup.sizeHint().width(), words.sizeHint().width() + 20);
        QCOMPARE(markup.textFormat(), Qt::PlainText);
    }

    void aButtonLooksLikeItsRole()
    {
        QPushButton button(icon(u"verify"_s), u"Verify"_s);
        button.resize(button.sizeHint());
        QVERIFY(!shows(button, lightTokens().accent));
        setPrimary(&button);
        QVERIFY(shows(button, lightTokens().accent));
        QVERIFY(shows(button, Qt::white));
        setDanger(&button);
        QVERIFY(shows(button, lightTokens().danger));
        button.setEnabled(false);
        QVERIFY(!shows(button, lightTokens().danger));
    }

    void controlsInARowAreEquallyHigh()
    {
        const QPushButton button(u"Verify"_s);
        const QLineEdit line;
        const QComboBox combo;
        const QSpinBox spin;
        QCOMPARE(line.sizeHint().height(), button.sizeHint().height());
        QCOMPARE(combo.sizeHint().height(), button.sizeHint().height());
        QCOMPARE(spin.sizeHint().height(), button.sizeHint().height());
        QCOMPARE(button.sizeHint().height(), 28);
    }

    void theFocusRingWaitsForTheKeyboard()
    {
        QWidget window;
        auto* layout = new QHBoxLayout(&window);
        auto* first = new QPushButton(u"First"_s);
        auto* second = new QPushButton(u"Second"_s);
        layout->addWidget(first);
        layout->addWidget(second);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::mouseClick(first, Qt::LeftButton);
        first->setFocus(Qt::MouseFocusReason);
        QVERIFY(!shows(*first, lightTokens().focus));
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
        QVERIFY(shows(*second, lightTokens().focus));
    }

    void aLabelledIconIsNotCutOffInEitherDirection()
    {
        QPushButton button(icon(u"verify"_s), u"Verify"_s);
        button.resize(button.sizeHint());
        const QImage leftToRight = button.grab().toImage();
        button.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(button.grab().toImage() != leftToRight);
    }

    void theCaretOfAnEmptyFieldStandsWhereItsHintDoes()
    {
        QLineEdit field;
        field.setLayoutDirection(Qt::RightToLeft);
        field.resize(200, field.sizeHint().height());
        field.grab(); // the caret is placed as it is painted
        QVERIFY(field.inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x() > 180);
    }

    void theWordsOfAMenuStandBesideTheirSigns()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QMenu menu;
        menu.addAction(u"H"_s);
        menu.setMinimumWidth(300);
        menu.adjustSize();
        const QImage image = menu.grab().toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QRect leading(200, 2, 98, image.height() - 4);
        QVERIFY(isInked(image, leading));
        QVERIFY(!isInked(image, QRect(2, 2, 196, image.height() - 4)));
    }

    void aButtonThatBeginsWithItsIconMirrors()
    {
        QPushButton button(icon(u"plus"_s), {});
        setLeading(&button);
        button.resize(200, 30);
        const QImage image = button.grab().toImage();
        button.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(button.grab().toImage().convertToFormat(QImage::Format_RGB32),
                 image.mirrored(true, false).convertToFormat(QImage::Format_RGB32));
    }

    void aProgressBarFillsFromWhereReadingStarts()
    {
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.setValue(50);
        bar.resize(100, 10);
        const QColor done = lightTokens().progress;
        QCOMPARE(bar.grab().toImage().pixelColor(20, 5), done);
        QVERIFY(bar.grab().toImage().pixelColor(80, 5) != done);
        bar.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(bar.grab().toImage().pixelColor(80, 5), done);
        QVERIFY(bar.grab().toImage().pixelColor(20, 5) != done);
    }

    void aProgressBarOfUnknownLengthShowsNoShare()
    {
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.setRange(0, 0);
        bar.resize(100, 10);
        const QImage image = bar.grab().toImage();
        int changes = 0;
        for (int x = 1; x < image.width(); ++x)
            changes += image.pixel(x, 5) != image.pixel(x - 1, 5) ? 1 : 0;
        QCOMPARE_GE(changes, 10);
    }

    void theThumbOfAScrollBarReachesBothEnds()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1'000'000);
        bar.setPageStep(10);
        bar.resize(12, 200);
        QCOMPARE(sliderPart(bar, QStyle::SC_ScrollBarSlider).top(), 0);
        QCOMPARE_GE(sliderPart(bar, QStyle::SC_ScrollBarSlider).height(), 24);
        bar.setValue(bar.maximum());
        QCOMPARE(sliderPart(bar, QStyle::SC_ScrollBarSlider).bottom(), 199);
        QVERIFY(sliderPart(bar, QStyle::SC_ScrollBarAddLine).isEmpty());
    }

    void aSpinBoxStepsWhereItsSignsAre()
    {
        QSpinBox spin;
        spin.setValue(7);
        spin.resize(spin.sizeHint());
        spin.show();
        QVERIFY(QTest::qWaitForWindowExposed(&spin));
        QTest::mouseClick(&spin, Qt::LeftButton, {}, {spin.width() - 8, 6});
        QCOMPARE(spin.value(), 8);
        QTest::mouseClick(&spin, Qt::LeftButton, {}, {spin.width() - 8, spin.height() - 6});
        QCOMPARE(spin.value(), 7);
        spin.setLayoutDirection(Qt::RightToLeft);
        QTest::mouseClick(&spin, Qt::LeftButton, {}, {8, 6});
        QCOMPARE(spin.value(), 8);
    }

    void aTickedBoxIsFilled()
    {
        QCheckBox box(u"Verify"_s);
        box.resize(box.sizeHint());
        QVERIFY(!shows(box, lightTokens().accent));
        box.setChecked(true);
        QVERIFY(shows(box, lightTokens().accent));
        QCOMPARE_GE(box.sizeHint().height(), 24);
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
