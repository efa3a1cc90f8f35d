#include "core/jobs/backup.h"
#include "tests/ui/restore/tablesbench.h"
#include "ui/restore/findrowmodel.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::restore::FindRowModel;
using ui::widgets::TableView;

/// In which backups a row is, and from there back into the database.
class TestFindRowDialog : public testsupport::TablesTest
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsFoundInTheBackupThatHasItAndComesBack()
    {
        setUpTables("DELETE FROM workspaces WHERE id IN (7, 8)");
        core::NoProgress unheard;
        QVERIFY(core::jobs::runBackup({.database = m_database}, m_bench->engine.workshop,
                                      core::JobContext{{}, unheard}));
        openWizard();
        find(u"workspaces"_s, u"id = 7"_s);
        auto& list = m_bench->get<TableView>(u"findList"_s);
        QCOMPARE(list.model()->rowCount(), 3); // now, and two backups
        QCOMPARE(list.currentIndex().row(), 2);
        QVERIFY(m_bench->get<QPlainTextEdit>(u"findValues"_s)
                    .toPlainText()
                    .contains(u"name workspace 7"_s));
        const QString artifact = list.currentIndex().data(FindRowModel::ArtifactRole).toString();
        QVERIFY(!artifact.isEmpty());
        press(u"restoreRow"_s);
        QTRY_COMPARE(step(), 2);
        waitForChoice();
        QCOMPARE(line(u"workspaces"_s).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        QCOMPARE(m_bench->get<QLineEdit>(u"rowCondition"_s).text(), u"id = 7"_s);
        checkEffect();
        restore();
        QCOMPARE(value("SELECT name FROM workspaces WHERE id = 7"), u"workspace 7"_s);
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 8"), u"0"_s);
    }

    void aRowThatNoBackupHasCannotComeBack()
    {
        setUpTables("INSERT INTO workspaces VALUES(99, 'new', 'paper')");
        openWizard();
        find(u"workspaces"_s, u"id = 99"_s);
        QVERIFY(!button(u"restoreRow"_s).isEnabled());
        QCOMPARE(m_bench->get<QLabel>(u"findState"_s).text(), u"No backup has such a row."_s);
        press(u"findClose"_s);
        QCOMPARE(step(), 1);
    }

    void aConditionThatIsNoSqlIsSaidToBeNone()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openWizard();
        find(u"workspaces"_s, u"id ="_s);
        QVERIFY(!m_bench->message(u"findMessages"_s).isEmpty());
        QVERIFY(!button(u"restoreRow"_s).isEnabled());
    }

private:
    void find(const QString& table, const QString& where)
    {
        press(u"findRowInBackups"_s);
        m_bench->get<QComboBox>(u"findTable"_s).setCurrentText(table);
        auto& condition = m_bench->get<QLineEdit>(u"findWhere"_s);
        QTest::keyClicks(&condition, where);
        QTest::keyClick(&condition, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->engine.reader.isIdle()
                                     && m_bench->get<QLabel>(u"findState"_s).text()
                                         != u"Looking into the backups…"_s,
                                 60'000);
    }
};

QTEST_MAIN(TestFindRowDialog)
#include "tst_findrowdialog.moc"
