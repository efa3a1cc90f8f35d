#include "ui/theme/icons.h"
#include "ui/theme/themechoice.h"
#include "ui/wizard/wizardframe.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::wizard::Footer;
using ui::wizard::FooterLook;
using ui::wizard::RailState;
using ui::wizard::RailStep;
using ui::wizard::WizardFrame;

namespace {

/// Two steps, a field on the first.
struct Bench
{
    Bench()
    {
        auto* page = new QWidget;
        field = new QLineEdit(page);
        page->setFocusProxy(field);
        frame.addStep({u"First"_s, {u"What the first is for."_s}}, page);
        frame.addStep({u"Second"_s, {}}, new QWidget);
        frame.setReachable(0, true);
        frame.setStep(0);
        frame.show();
        frame.activateWindow();
        if (!QTest::qWaitForWindowActive(&frame))
            qFatal("The window does not come to the front.");
        field->setFocus();
    }

    RailStep& step(int number)
    {
        return *frame.findChild<RailStep*>(u"wizardStep%1"_s.arg(number));
    }
    QPushButton& button(const QString& name) { return *frame.findChild<QPushButton*>(name); }

    WizardFrame frame{u"Restore"_s};
    QLineEdit* field = nullptr;
};

/// A desktop with motion, or without.
class Motion final : public QProxyStyle
{
public:
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? duration
            : QProxyStyle::styleHint(hint, option, widget, data);
    }

    int duration = 200;
};

const FooterLook kChoice{.promise = u"Nothing is changed until step 3"_s,
                         .cancel = u"Cancel"_s,
                         .hasBack = true,
                         .canGoBack = true,
                         .next = u"Next"_s,
                         .canGoOn = true};

FooterLook actingLook()
{
    FooterLook look = kChoice;
    look.nextActs = true;
    return look;
}

} // namespace

class TestWizardFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light); }

    void enterGoesOn()
    {
        Bench bench;
        bench.frame.setFoot(kChoice);
        QSignalSpy next(&bench.frame.footer(), &Footer::nextRequested);
        QTest::keyClick(bench.field, Qt::Key_Return);
        QCOMPARE(next.size(), 1);
    }

    void beforeWhatChangesSomethingEnterCancels()
    {
        Bench bench;
        bench.frame.setFoot(actingLook());
        QSignalSpy next(&bench.frame.footer(), &Footer::nextRequested);
        QSignalSpy cancel(&bench.frame.footer(), &Footer::cancelRequested);
        QTest::keyClick(bench.field, Qt::Key_Return); // the input ends, and all of it is kept
        QTest::keyClick(bench.field, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(next.size() + cancel.size(), 0);
        bench.field->clearFocus();
        QTest::keyClick(&bench.frame, Qt::Key_Return);
        QCOMPARE(next.size(), 0);
        QCOMPARE(cancel.size(), 1);
        bench.button(u"wizardNext"_s).setFocus();
        QTest::keyClick(&bench.button(u"wizardNext"_s), Qt::Key_Return); // that button is meant
        QCOMPARE(next.size(), 1);
    }

    void altAndArrowsGoBackAndOn()
    {
        Bench bench;
        bench.frame.setFoot(kChoice);
        QSignalSpy next(&bench.frame.footer(), &Footer::nextRequested);
        QSignalSpy back(&bench.frame.footer(), &Footer::backRequested);
        QTest::keyClick(bench.field, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(bench.field, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(next.size(), 1);
        QCOMPARE(back.size(), 1);
    }

    void escapeIsCancelAndNothingElse()
    {
        Bench bench;
        bench.frame.setFoot(kChoice);
        QSignalSpy cancel(&bench.frame.footer(), &Footer::cancelRequested);
        QTest::keyClick(bench.field, Qt::Key_Escape);
        QCOMPARE(cancel.size(), 1);
        bench.frame.setFoot({.stop = u"Stop and undo…"_s});
        QSignalSpy stop(&bench.frame.footer(), &Footer::stopRequested);
        QTest::keyClick(bench.field, Qt::Key_Escape);
        QTest::keyClick(bench.field, Qt::Key_Return);
        QCOMPARE(cancel.size() + stop.size(), 1);
    }

    void whatCannotBeDoneSaysWhy()
    {
        Bench bench;
        FooterLook look = kChoice;
        look.canGoOn = false;
        look.whyNot = u"Choose a backup first."_s;
        bench.frame.setFoot(look);
        QVERIFY(!bench.button(u"wizardNext"_s).isEnabled());
        QCOMPARE(bench.button(u"wizardNext"_s).toolTip(), look.whyNot);
        QSignalSpy next(&bench.frame.footer(), &Footer::nextRequested);
        QTest::keyClick(bench.field, Qt::Key_Return);
        QCOMPARE(next.size(), 0);
        QCOMPARE(bench.frame.findChild<QLabel*>(u"wizardPromise"_s)->text(), look.promise);
    }

    void stepsInTheRailAreReachedByKeyboard()
    {
        Bench bench;
        bench.frame.setFoot(kChoice);
        QSignalSpy requested(&bench.frame, &WizardFrame::stepRequested);
        QVERIFY(!bench.step(2).isEnabled());
        bench.frame.setReachable(1, true);
        bench.step(2).setFocus();
        QTest::keyClick(&bench.step(2), Qt::Key_Space);
        QTest::keyClick(&bench.step(2), Qt::Key_Return);
        QCOMPARE(requested.size(), 2);
        QCOMPARE(requested.front().front().toInt(), 1);
    }

    void theRailSaysHowEachStepStands()
    {
        Bench bench;
        QCOMPARE(bench.step(1).accessibleName(), u"Step 1, First, this step"_s);
        QCOMPARE(bench.step(2).accessibleName(), u"Step 2, Second, not done yet"_s);
        bench.frame.setState(0, RailState::Done);
        bench.frame.setStep(1);
        QCOMPARE(bench.step(1).accessibleName(), u"Step 1, First, done"_s);
        QCOMPARE(bench.step(2).state(), RailState::Current);
        bench.frame.setState(1, RailState::Failed);
        bench.frame.setStep(0);
        QCOMPARE(bench.step(2).accessibleName(), u"Step 2, Second, failed"_s);
    }

    void aStepComesWithItsFirstChoice()
    {
        Bench bench;
        bench.frame.setStep(1);
        QCOMPARE(bench.frame.focusWidget(), &bench.step(2)); // nothing to choose there
        bench.frame.setStep(0);
        QCOMPARE(bench.frame.focusWidget(), bench.field);
    }

    void aStepFadesAwayOverTheNext()
    {
        auto* style = new Motion;
        QApplication::setStyle(style);
        Bench bench;
        const auto& fade = *bench.frame.findChild<QWidget*>(u"pageFade"_s);
        QTRY_VERIFY(!fade.isVisible());
        bench.frame.setStep(1);
        QVERIFY(fade.isVisible());
        QCOMPARE(fade.geometry(), bench.frame.findChild<QStackedWidget*>()->geometry());
        QTRY_VERIFY_WITH_TIMEOUT(!fade.isVisible(), 2000);
        style->duration = 0; // switched off in the desktop
        bench.frame.setStep(0);
        QVERIFY(!fade.isVisible());
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void theWayBackPointsToWhereOneReadsFrom()
    {
        Bench bench;
        const auto picture = [&bench] { return bench.button(u"wizardBack"_s).icon().pixmap(16); };
        const QImage left = ui::theme::icon(u"arrow-left"_s).pixmap(16).toImage();
        QCOMPARE(picture().toImage(), left);
        bench.frame.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(picture().toImage(), ui::theme::icon(u"arrow-right"_s).pixmap(16).toImage());
    }

    void helpTellsOfTheStep()
    {
        Bench bench;
        bench.frame.setFoot(kChoice);
        QTest::keyClick(bench.field, Qt::Key_F1);
        // The button is seen to be pressed first.
        QTRY_VERIFY(bench.frame.findChild<QDialog*>(u"wizardHelpDialog"_s) != nullptr);
        auto* dialog = bench.frame.findChild<QDialog*>(u"wizardHelpDialog"_s);
        QStringList words;
        for (const auto* label : dialog->findChildren<QLabel*>())
            words << label->text();
        QVERIFY2(words.contains(u"What the first is for."_s), qPrintable(words.join(u'|')));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(bench.frame.findChild<QDialog*>(u"wizardHelpDialog"_s) == nullptr);
    }
};

QTEST_MAIN(TestWizardFrame)
#include "tst_wizardframe.moc"
