#include "tests/ui/restore/restorebench.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The same with nothing but keys.
class TestRestoreKeys : public testsupport::RestoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void aDatabaseIsRestoredAndTheRestoreUndone()
    {
        open();
        key(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(step(), 1);
        QTRY_VERIFY(button(u"wizardNext"_s).isEnabled());
        QCOMPARE(focus(), u"choiceTable"_s);
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 2);
        QCOMPARE(focus(), u"scopeWhole"_s);
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 3);
        waitForPlan();
        QCOMPARE(focus(), u"methodSwap"_s);

        key(Qt::Key_Right, Qt::AltModifier); // nothing is restored by a single key
        QCOMPARE(step(), 3);
        tabTo(u"wizardNext"_s);
        key(Qt::Key_Space);
        waitForEnd();
        QCOMPARE(step(), 5);
        QVERIFY2(end().startsWith(u"app.db is restored"_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsThen);

        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(step(), 4);
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 5);
        tabTo(u"undoRestore"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(step(), 1);
        QVERIFY(m_bench->isShown(u"undoWizard"_s));
        waitForPlan();
        tabTo(u"wizardNext"_s);
        key(Qt::Key_Return);
        waitForEnd();
        QVERIFY2(end().startsWith(u"The restore of app.db is undone"_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsNow);
        tabTo(u"wizardNext"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(step(), 0);
    }

    /// Of what is seen: a letter that means two things does neither.
    void noLetterMeansTwoThings()
    {
        openWizard();
        QCOMPARE(lettersTwice(), QStringList());
        press(u"wizardNext"_s);
        QCOMPARE(lettersTwice(), QStringList());
        press(u"wizardNext"_s);
        waitForPlan();
        write(u"probeTarget"_s, u"http://localhost:1/"_s);
        QCOMPARE(lettersTwice(), QStringList());
        write(u"probeTarget"_s, u"true"_s);
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(step(), 5);
        QCOMPARE(lettersTwice(), QStringList());
        press(u"undoRestore"_s);
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        waitForPlan();
        QCOMPARE(lettersTwice(), QStringList());
    }

    void enterOnTheThirdStepCancels()
    {
        openEffect();
        key(Qt::Key_Return);
        QTRY_COMPARE(step(), 0);
        QCOMPARE(rows(m_database), kRowsNow);
    }

    void escapeLeavesBeforeAnythingIsChanged()
    {
        openEffect();
        key(Qt::Key_Escape);
        QTRY_COMPARE(step(), 0);
        QCOMPARE(rows(m_database), kRowsNow);
    }

    void theRailLeadsToEachStepThatIsOpen()
    {
        openEffect();
        tabTo(u"wizardStep1"_s, Qt::Key_Backtab);
        key(Qt::Key_Return);
        QCOMPARE(step(), 1);
        tabTo(u"wizardStep3"_s, Qt::Key_Backtab);
        key(Qt::Key_Space);
        QCOMPARE(step(), 3);
    }

    void noKeyOfAPageWorksBehindTheWizard()
    {
        openEffect();
        key(Qt::Key_B, Qt::ControlModifier); // back up now
        key(Qt::Key_1, Qt::ControlModifier); // go to the overview
        QCOMPARE(step(), 3);
        QVERIFY(!m_bench->jobs.anyRunning());
    }

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto& window = m_bench->window();
        QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget()
                                                        : static_cast<QWidget*>(&window),
                        key, modifiers);
    }

    [[nodiscard]] QString focus() const { return m_bench->window().focusWidget()->objectName(); }

    void tabTo(const QString& name, Qt::Key tab = Qt::Key_Tab) const
    {
        constexpr int kMost = 60;
        for (int i = 0; i < kMost && focus() != name; ++i)
            key(tab);
        QCOMPARE(focus(), name);
    }
};

QTEST_MAIN(TestRestoreKeys)
#include "tst_restorekeys.moc"
