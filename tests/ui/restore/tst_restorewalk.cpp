#include "tests/support/processes.h"
#include "tests/ui/restore/tablesbench.h"
#include "tests/ui/shell/keyboardwalk.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::walkWithTheKeyboard;

namespace {

constexpr int kLongest = 60'000;

/// The dialog that stands over the window.
QDialog* openDialog()
{
    return qobject_cast<QDialog*>(QApplication::activeModalWidget());
}

} // namespace

/// Every control of every step of the wizards, and of the dialogs beside them: Tab gets there and
/// away again.
class TestRestoreWalk : public testsupport::TablesTest
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeDatabaseFromStepToStep()
    {
        setUp();
        openWizard();
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        press(u"wizardNext"_s);
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        press(u"wizardNext"_s);
        waitForPlan();
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        write(u"stopCommand"_s, u"true"_s);
        write(u"probeTarget"_s, u"true"_s); // a field and buttons of its own come with it
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(step(), 5);
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        press(u"wizardBack"_s);
        QCOMPARE(step(), 4);
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
    }

    void anotherFile()
    {
        setUp();
        openWizard();
        QTest::mouseClick(&m_bench->get<QAbstractButton>(u"targetOther"_s), Qt::LeftButton, {},
                          QPoint(8, 8));
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
    }

    void aRestoreThatIsBlocked()
    {
        setUp();
        testsupport::HelperProcess holder(testsupport::holderProgram(),
                                          {u"posix-lock"_s, m_database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        openEffect();
        QVERIFY(m_bench->isShown(u"planAgain"_s));
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
    }

    void aRunningRestore()
    {
        setUp();
        openEffect();
        const QString begun = m_bench->path(u"begun"_s);
        write(u"stopCommand"_s, u"touch '%1'; exec sleep 60"_s.arg(begun));
        press(u"wizardNext"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(begun), kLongest);
        QCOMPARE(step(), 4);
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        press(u"wizardStop"_s);
        m_bench->asker.accept();
        waitForEnd();
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
    }

    void tablesFromStepToStep()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        tick(u"workspace_layout"_s);
        QVERIFY(m_bench->isShown(u"keysPanel"_s));
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        tick(u"workspaces"_s);
        checkEffect();
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        restore();
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
    }

    void theListOfRestoresAndAnUndo()
    {
        setUp();
        openEffect();
        press(u"wizardNext"_s);
        waitForEnd();
        press(u"openRestores"_s);
        QTRY_VERIFY(openDialog() != nullptr && m_bench->isShown(u"restoresTable"_s));
        QCOMPARE(walkWithTheKeyboard(*openDialog()), QString());
        QTest::keyClick(openDialog(), Qt::Key_Escape);
        QTRY_VERIFY(openDialog() == nullptr);

        press(u"undoRestore"_s);
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        waitForPlan();
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(walkWithTheKeyboard(m_bench->window()), QString());
    }

    void theListWithoutARestore()
    {
        setUp();
        open();
        m_bench->get<QAction>(u"showRestores"_s).trigger();
        QTRY_VERIFY(openDialog() != nullptr && m_bench->isShown(u"restoresEmpty"_s));
        QCOMPARE(walkWithTheKeyboard(*openDialog()), QString());
    }

    void theHelp()
    {
        setUp();
        openWizard();
        press(u"wizardHelp"_s);
        QTRY_VERIFY(openDialog() != nullptr);
        QCOMPARE(walkWithTheKeyboard(*openDialog()), QString());
    }

    void aRowThatIsLookedFor()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openWizard();
        press(u"findRowInBackups"_s);
        QTRY_VERIFY(openDialog() != nullptr && m_bench->engine.reader.isIdle());
        QCOMPARE(walkWithTheKeyboard(*openDialog()), QString());
        m_bench->get<QComboBox>(u"findTable"_s).setCurrentText(u"workspaces"_s);
        auto& condition = m_bench->get<QLineEdit>(u"findWhere"_s);
        QTest::keyClicks(&condition, u"id = 7"_s);
        QTest::keyClick(&condition, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(button(u"restoreRow"_s).isEnabled(), kLongest);
        QCOMPARE(walkWithTheKeyboard(*openDialog()), QString());
    }
};

QTEST_MAIN(TestRestoreWalk)
#include "tst_restorewalk.moc"
