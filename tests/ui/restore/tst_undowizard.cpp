#include "tests/ui/restore/restorebench.h"
#include "ui/restore/restoremodel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::restore::RestoreModel;
using ui::widgets::TableView;

/// A restore is undone from its end, from the list of restores, and from what happened lately.
class TestUndoWizard : public testsupport::RestoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }

    void aRestoreIsUndoneFromItsEndAndTheUndoAsWell()
    {
        restore();
        press(u"undoRestore"_s);
        undo();
        QVERIFY2(end().startsWith(u"The restore of app.db is undone"_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsNow);
        press(u"undoRestore"_s);
        undo();
        QCOMPARE(rows(m_database), kRowsThen);
    }

    void aRestoreIsUndoneFromTheList()
    {
        restore();
        press(u"wizardNext"_s); // Close
        QTRY_COMPARE(step(), 0);
        m_bench->get<QAction>(u"showRestores"_s).trigger();
        auto& table = m_bench->get<TableView>(u"restoresTable"_s);
        QTRY_COMPARE(table.model()->rowCount(), 1);
        QCOMPARE(table.model()->index(0, RestoreModel::State).data().toString(), u"Done"_s);
        const QRect cell = table.visualRect(table.model()->index(0, RestoreModel::Undo));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        QTRY_VERIFY(!m_bench->isShown(u"restoresDialog"_s));
        undo();
        QCOMPARE(rows(m_database), kRowsNow);
        press(u"openRestores"_s);
        QTRY_COMPARE(m_bench->get<TableView>(u"restoresTable"_s).model()->rowCount(), 2);
    }

    void theListSaysWhenItIsEmpty()
    {
        open();
        m_bench->get<QAction>(u"showRestores"_s).trigger();
        QTRY_COMPARE(m_bench->get<QLabel>(u"restoresEmpty"_s).text(),
                     u"Nothing was restored yet."_s);
        QVERIFY(!button(u"undoSelected"_s).isEnabled());
        QTest::keyClick(&m_bench->get<QDialog>(u"restoresDialog"_s), Qt::Key_Escape);
        QTRY_VERIFY(!m_bench->isShown(u"restoresDialog"_s));
    }

    void aRestoreIsUndoneFromWhatHappenedLately()
    {
        restore();
        press(u"wizardNext"_s); // Close
        QTRY_COMPARE(step(), 0);
        m_bench->get<QAction>(u"goTo:overview"_s).trigger();
        auto& list = m_bench->get<QListView>(u"activityList"_s);
        QTRY_VERIFY(rowOf(list, u"app.db restored in"_s) >= 0);
        const QModelIndex row = list.model()->index(rowOf(list, u"app.db restored in"_s), 0);
        list.scrollTo(row);
        const QRect line = list.visualRect(row);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          QPoint(line.right() - 30, line.center().y()));
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        undo();
        QCOMPARE(rows(m_database), kRowsNow);
    }

    void whatHasItOpenIsStoppedByACommandThatIsWrittenHere()
    {
        restore();
        QProcess holder;
        holder.start(u"/bin/sh"_s, {u"-c"_s, u"exec 3<\"$0\"; echo; exec sleep 60"_s, m_database});
        QVERIFY(holder.waitForReadyRead());
        press(u"undoRestore"_s);
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        waitForPlan();
        QVERIFY(!button(u"wizardNext"_s).isEnabled());
        auto& stop = m_bench->get<QLineEdit>(u"stopCommand"_s);
        QVERIFY(stop.hasFocus());
        write(u"stopCommand"_s, u"kill %1"_s.arg(holder.processId()));
        write(u"startCommand"_s, u"touch '%1'"_s.arg(m_bench->path(u"started"_s)));
        QVERIFY2(button(u"wizardNext"_s).isEnabled(),
                 qPrintable(button(u"wizardNext"_s).toolTip()));
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().startsWith(u"The restore of app.db is undone"_s), qPrintable(end()));
        QCOMPARE(rows(m_database), kRowsNow);
        QTRY_COMPARE(holder.state(), QProcess::NotRunning);
        QVERIFY(QFile::exists(m_bench->path(u"started"_s)));
    }

    void whatIsConfiguredStandsInTheFields()
    {
        m_bench->configure("[[database]]\nname = \"app.db\"\npath = \"" + m_database.toUtf8()
                           + "\"\nstop = \"true stop\"\nstart = \"true start\"\n");
        restore();
        press(u"undoRestore"_s);
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        waitForPlan();
        QCOMPARE(m_bench->get<QLineEdit>(u"stopCommand"_s).text(), u"true stop"_s);
        write(u"stopCommand"_s, u"exit 7"_s);
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(rows(m_database), kRowsThen); // the command that was written here failed
        press(u"tryAgain"_s);
        waitForPlan();
        QCOMPARE(m_bench->get<QLineEdit>(u"stopCommand"_s).text(), u"exit 7"_s); // not lost
        QCOMPARE(m_bench->get<QLineEdit>(u"startCommand"_s).text(), u"true start"_s);
    }

    void anUndoThatIsNotWantedChangesNothing()
    {
        restore();
        press(u"undoRestore"_s);
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        waitForPlan();
        press(u"wizardCancel"_s);
        QTRY_COMPARE(step(), 0);
        QCOMPARE(rows(m_database), kRowsThen);
    }

private:
    void restore()
    {
        openEffect();
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(rows(m_database), kRowsThen);
    }

    void undo()
    {
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        QTRY_COMPARE(step(), 1);
        waitForPlan();
        press(u"wizardNext"_s);
        waitForEnd();
        QCOMPARE(step(), 3);
    }

    static int rowOf(const QListView& list, const QString& words)
    {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 0).data().toString().startsWith(words))
                return row;
        }
        return -1;
    }
};

QTEST_MAIN(TestUndoWizard)
#include "tst_undowizard.moc"
