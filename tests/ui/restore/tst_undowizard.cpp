#include "tests/ui/restore/restorebench.h"
#include "ui/restore/restoremodel.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QListView>
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
