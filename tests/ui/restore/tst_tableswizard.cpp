#include "tests/ui/restore/tablesbench.h"
#include "ui/tables/tabletreemodel.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::tables::TableTreeModel;
using ui::widgets::DiffCounts;

/// Tables and rows are chosen, checked, brought back and undone, on real files.
class TestTablesWizard : public testsupport::TablesTest
{
    Q_OBJECT

private Q_SLOTS:
    void theCountsAreThoseOfTheTables()
    {
        setUpTables("DELETE FROM workspaces WHERE id IN (7, 8);"
                    "UPDATE workspaces SET theme = 'paper' WHERE id = 9;"
                    "INSERT INTO workspaces VALUES(99, 'new', 'paper');");
        openTables();
        QCOMPARE(line(u"workspaces"_s, TableTreeModel::Now).data().toString(), u"40"_s);
        QCOMPARE(line(u"workspaces"_s, TableTreeModel::Then).data().toString(), u"41"_s);
        QCOMPARE(line(u"workspaces"_s, TableTreeModel::Effect)
                     .data(TableTreeModel::CountsRole)
                     .value<DiffCounts>(),
                 (DiffCounts{.removed = 1, .changed = 1, .added = 2}));
        QCOMPARE(line(u"settings"_s, TableTreeModel::Effect).data().toString(), u"No difference"_s);
        QCOMPARE(line(u"workspaces"_s).parent().data().toString(), u"Workspaces"_s);
        QVERIFY(m_bench->get<QLabel>(u"presetNotFound"_s).toolTip().contains(u"auth_users"_s));
        QVERIFY(!button(u"wizardNext"_s).isEnabled()); // nothing is ticked
    }

    void rowsThatCameLaterStayUnlessAllIsReplaced_data()
    {
        QTest::addColumn<int>("mode"); ///< place in the list
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("later");
        QTest::newRow("as it is offered") << 0 << u"slate"_s << u"1"_s;
        QTest::newRow("missing rows only") << 1 << u"paper"_s << u"1"_s;
        QTest::newRow("all") << 2 << u"slate"_s << u"0"_s;
    }

    void rowsThatCameLaterStayUnlessAllIsReplaced()
    {
        QFETCH(const int, mode);
        QFETCH(const QString, theme);
        QFETCH(const QString, later);
        setUpTables("DELETE FROM settings WHERE id = 2;"
                    "UPDATE workspaces SET theme = 'paper' WHERE id = 9;"
                    "DELETE FROM workspaces WHERE id = 7;"
                    "INSERT INTO workspaces VALUES(99, 'new', 'paper')");
        openTables();
        tick(u"workspaces"_s);
        auto& choice = m_bench->get<QComboBox>(u"conflictMode"_s);
        QVERIFY(choice.isVisible());
        choice.setFocus();
        for (int i = 0; i < mode; ++i)
            QTest::keyClick(&choice, Qt::Key_Down);
        waitForChoice();
        checkEffect();
        restore();
        QVERIFY2(end().startsWith(u"Tables and rows of app.db are brought back"_s),
                 qPrintable(end()));
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 7"), u"1"_s);
        QCOMPARE(value("SELECT theme FROM workspaces WHERE id = 9"), theme);
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 99"), later);
        QCOMPARE(value("SELECT count(*) FROM settings"), u"1"_s); // nobody ticked it
    }

    void theQuestionIsAnsweredEitherWay_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("layouts");
        QTest::newRow("both") << u"takeAll"_s << QString::number(kLayouts);
        QTest::newRow("only") << u"takeOnly"_s << QString::number(kLayouts - 2);
    }

    void theQuestionIsAnsweredEitherWay()
    {
        QFETCH(const QString, answer);
        QFETCH(const QString, layouts);
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        QVERIFY(!m_bench->isShown(u"keysPanel"_s));
        tick(u"workspaces"_s);
        QVERIFY(m_bench->isShown(u"keysPanel"_s));
        QVERIFY(m_bench->get<QWidget>(u"keyMap"_s)
                    .accessibleDescription()
                    .contains(u"workspace_layout"_s));
        press(answer);
        waitForChoice();
        QVERIFY(!m_bench->isShown(u"keysPanel"_s));
        checkEffect();
        restore();
        QCOMPARE(value("SELECT count(*) FROM workspaces"), QString::number(kWorkspaces));
        QCOMPARE(value("SELECT count(*) FROM workspace_layout"), layouts);
    }

    void childrenThatWouldLoseTheirParentBlock()
    {
        setUpTables("INSERT INTO workspaces VALUES(99, 'new', 'paper');"
                    "INSERT INTO workspace_layout VALUES(999, 99, 'new')");
        openTables();
        tick(u"workspaces"_s);
        auto& choice = m_bench->get<QComboBox>(u"conflictMode"_s);
        choice.setFocus();
        QTest::keyClick(&choice, Qt::Key_End); // replace all: workspace 99 goes
        waitForChoice();
        QVERIFY(m_bench->isShown(u"keysPanel"_s));
        press(u"takeOnly"_s);
        waitForChoice();
        checkEffect();
        QVERIFY(!button(u"wizardNext"_s).isEnabled());
        QVERIFY(m_bench->isShown(u"concern1"_s));
        press(u"wizardBack"_s);
        QVERIFY(line(u"workspaces"_s).data(Qt::CheckStateRole).toInt() == Qt::Checked);
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 99"), u"1"_s);
    }

    void goingBackLosesNothing()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        tick(u"workspaces"_s);
        checkEffect();
        press(u"wizardBack"_s);
        press(u"wizardBack"_s);
        QCOMPARE(step(), 1);
        press(u"wizardNext"_s);
        QVERIFY(m_bench->get<QRadioButton>(u"scopeTables"_s).isChecked());
        waitForChoice();
        QCOMPARE(line(u"workspaces"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        checkEffect();
        QVERIFY(button(u"wizardNext"_s).isEnabled());
    }

    void whatCameBackIsUndone()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        tick(u"workspaces"_s);
        checkEffect();
        restore();
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 7"), u"1"_s);
        m_bench->files.newFile = m_bench->path(u"report.json"_s);
        press(u"undoRestore"_s);
        QTRY_VERIFY(m_bench->isShown(u"undoWizard"_s));
        waitForPlan();
        press(u"wizardNext"_s);
        waitForEnd();
        QVERIFY2(end().startsWith(u"The restore of app.db is undone"_s), qPrintable(end()));
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 7"), u"0"_s);
    }

    void aConditionChoosesRows()
    {
        setUpTables("DELETE FROM workspaces WHERE id IN (7, 8, 9)");
        openTables();
        tick(u"workspaces"_s);
        auto& where = m_bench->get<QLineEdit>(u"rowCondition"_s);
        where.setFocus();
        QTest::keyClicks(&where, u"id < 9"_s);
        QTest::keyClick(&where, Qt::Key_Tab);
        waitForChoice();
        checkEffect();
        restore();
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id IN (7, 8)"), u"2"_s);
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 9"), u"0"_s);
    }

    void aConditionThatIsNoSqlIsSaidToBeNone()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        tick(u"workspaces"_s);
        auto& where = m_bench->get<QLineEdit>(u"rowCondition"_s);
        where.setFocus();
        QTest::keyClicks(&where, u"id <"_s);
        QTest::keyClick(&where, Qt::Key_Tab);
        waitForChoice();
        checkEffect();
        QVERIFY(!button(u"wizardNext"_s).isEnabled());
        QVERIFY(m_bench->isShown(u"concern1"_s));
    }

    void aValueIsAskedForAColumnThatTheBackupLacks()
    {
        setUpTables("DELETE FROM settings;"
                    "ALTER TABLE settings ADD COLUMN owner TEXT;"
                    "CREATE TABLE new(id INTEGER PRIMARY KEY, name TEXT, owner TEXT NOT NULL);"
                    "DROP TABLE settings; ALTER TABLE new RENAME TO settings");
        openTables();
        tick(u"settings"_s);
        checkEffect();
        QVERIFY(m_bench->isShown(u"driftPanel"_s));
        QVERIFY(!button(u"wizardNext"_s).isEnabled());
        auto& source = m_bench->get<QComboBox>(u"columnSource1"_s);
        source.setFocus();
        QTest::keyClick(&source, Qt::Key_End);
        write(u"columnValue1"_s, u"admin"_s);
        QVERIFY2(button(u"wizardNext"_s).isEnabled(),
                 qPrintable(button(u"wizardNext"_s).toolTip()));
        QCOMPARE(m_bench->get<QLineEdit>(u"columnValue1"_s).text(), u"admin"_s);
        restore();
        QCOMPARE(value("SELECT count(*) FROM settings WHERE owner = 'admin'"), u"2"_s);
    }

    void aRenamedColumnIsMappedByHand()
    {
        setUpTables("ALTER TABLE workspaces RENAME COLUMN theme TO colour;"
                    "DELETE FROM workspaces WHERE id = 7");
        openTables();
        tick(u"workspaces"_s);
        m_bench->get<QComboBox>(u"conflictMode"_s).setFocus();
        QTest::keyClick(&m_bench->get<QComboBox>(u"conflictMode"_s), Qt::Key_Down);
        waitForChoice();
        checkEffect();
        auto& source = m_bench->get<QComboBox>(u"columnSource1"_s);
        QCOMPARE(source.itemText(1).section(u' ', 0, 0), u"theme"_s);
        source.setFocus();
        QTest::keyClick(&source, Qt::Key_Down);
        waitForPlan();
        restore();
        QCOMPARE(value("SELECT colour FROM workspaces WHERE id = 7"), u"slate"_s);
    }

    void aTableThatIsGoneComesBack()
    {
        setUpTables("DROP TABLE settings");
        openTables();
        QCOMPARE(line(u"settings"_s, TableTreeModel::Now).data().toString(), u"–"_s);
        tick(u"settings"_s);
        checkEffect();
        restore();
        QCOMPARE(value("SELECT count(*) FROM settings"), u"2"_s);
    }

    void aLostViewIsRestoredAlone()
    {
        setUpTables("DROP VIEW names",
                    "CREATE TABLE t(id INTEGER PRIMARY KEY, name TEXT); INSERT INTO t VALUES(1, "
                    "'a'); CREATE VIEW names AS SELECT name FROM t");
        openTables();
        auto& tree = m_bench->get<ui::widgets::TableView>(u"tablesTree"_s);
        const auto* model = tree.model();
        const QModelIndex group = model->index(model->rowCount() - 1, 0);
        QCOMPARE(group.data().toString(), u"Lost views, triggers and indexes"_s);
        tree.setCurrentIndex(model->index(0, 0, group));
        QTest::keyClick(&tree, Qt::Key_Space);
        waitForChoice();
        checkEffect();
        restore();
        QCOMPARE(value("SELECT name FROM names"), u"a"_s);
    }

    void theSqlIsShownAndSaved()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        tick(u"workspaces"_s);
        checkEffect();
        press(u"showSql"_s);
        auto& sql = m_bench->get<QPlainTextEdit>(u"sqlText"_s);
        QTRY_VERIFY2(sql.toPlainText().contains(u"workspace 7"_s), qPrintable(sql.toPlainText()));
        m_bench->files.newFile = m_bench->path(u"restore.sql"_s);
        press(u"saveSql"_s);
        QTRY_VERIFY(QFile::exists(m_bench->files.newFile));
        QTRY_VERIFY(!m_bench->message(u"sqlMessages"_s).isEmpty());
        QFile file(m_bench->files.newFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray saved = file.readAll();
        QVERIFY2(saved.startsWith(".bail on\n"), saved.constData());
        QVERIFY2(QString::fromUtf8(saved).endsWith(u'\n' + sql.toPlainText()), saved.constData());
        QCOMPARE(m_bench->files.suggested, u"app-restore.sql"_s);
        press(u"closeSql"_s);
    }

    /// Of many rows some are shown; a file with some of them would bring back only those.
    void theSavedSqlHasAllRows()
    {
        setUpTables("DELETE FROM many",
                    "CREATE TABLE many(id INTEGER PRIMARY KEY); WITH RECURSIVE r(i) AS (SELECT 1 "
                    "UNION ALL SELECT i + 1 FROM r WHERE i < 1200) INSERT INTO many SELECT i FROM "
                    "r");
        openTables();
        tick(u"many"_s);
        checkEffect();
        press(u"showSql"_s);
        auto& sql = m_bench->get<QPlainTextEdit>(u"sqlText"_s);
        QTRY_VERIFY(sql.toPlainText().contains(u"INSERT"_s));
        QCOMPARE(sql.toPlainText().count(u"INSERT"_s), 1000);
        m_bench->files.newFile = m_bench->path(u"restore.sql"_s);
        press(u"saveSql"_s);
        QTRY_VERIFY(!m_bench->message(u"sqlMessages"_s).isEmpty());
        QFile file(m_bench->files.newFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("INSERT"), 1200);
        press(u"closeSql"_s);
    }

    void whatCameOfItIsSaved()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        tick(u"workspaces"_s);
        checkEffect();
        restore();
        m_bench->files.newFile = m_bench->path(u"report.json"_s);
        m_bench->get<QAction>(u"saveRestoreJson"_s).trigger();
        QTRY_VERIFY(QFile::exists(m_bench->files.newFile));
    }

    void tablesAreNotRestoredToAnotherFile()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openWizard();
        QTest::mouseClick(&m_bench->get<QRadioButton>(u"targetOther"_s), Qt::LeftButton);
        QTest::keyClicks(&m_bench->get<QLineEdit>(u"targetFile"_s), m_bench->path(u"o.db"_s));
        press(u"wizardNext"_s);
        const auto& some = m_bench->get<QRadioButton>(u"scopeTables"_s);
        QVERIFY(!some.isEnabled());
        QVERIFY(some.toolTip().contains(u"app.db"_s));
    }

    void onlyTablesThatDifferAreShownOnDemand()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        QVERIFY(line(u"settings"_s).isValid());
        auto& only = m_bench->get<QCheckBox>(u"tablesThatDiffer"_s);
        QTest::mouseClick(&only, Qt::LeftButton, {}, QPoint(8, only.height() / 2));
        QVERIFY(only.isChecked());
        QVERIFY(!line(u"settings"_s).isValid());
        QVERIFY(line(u"workspaces"_s).isValid());
    }

    void aSearchThatFindsNothingSaysSo()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        QTest::keyClicks(&m_bench->get<QLineEdit>(u"tablesSearch"_s), u"nowhere"_s);
        QVERIFY(m_bench->get<QLabel>(u"tablesEmpty"_s).text().contains(u"nowhere"_s));
        QTest::keyClick(&m_bench->get<QLineEdit>(u"tablesSearch"_s), Qt::Key_Escape);
        QCOMPARE(step(), 2); // it clears the search first
        QVERIFY(line(u"workspaces"_s).isValid());
    }
};

QTEST_MAIN(TestTablesWizard)
#include "tst_tableswizard.moc"
