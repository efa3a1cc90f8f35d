#include "tests/ui/restore/tablesbench.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// Tables come back with nothing but keys.
class TestTablesKeys : public testsupport::TablesTest
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedWorkspaceIsBackWithItsLayoutsInTwelveKeys()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7;" // and its layouts, by a cascade
                    "INSERT INTO workspaces VALUES(99, 'new', 'paper');"
                    "INSERT INTO workspace_layout VALUES(999, 99, 'new');"
                    "INSERT INTO sessions VALUES(2, 'later')");
        QCOMPARE(value("SELECT count(*) FROM workspace_layout WHERE workspace_id = 7"), u"0"_s);
        open();
        key(Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(step(), 1);
        QTRY_VERIFY(button(u"wizardNext"_s).isEnabled());
        m_keys = 0;

        key(Qt::Key_Return);
        QCOMPARE(step(), 2);
        key(Qt::Key_T, Qt::AltModifier);
        QTRY_VERIFY(m_bench->isShown(u"tablesTree"_s)); // a mnemonic clicks a moment later
        waitForChoice();
        key(Qt::Key_Tab);
        QCOMPARE(focus(), u"tablesSearch"_s);
        QTest::keyClicks(m_bench->window().focusWidget(), u"workspaces"_s);
        key(Qt::Key_Down);
        key(Qt::Key_Space);
        waitForChoice();
        QVERIFY(m_bench->isShown(u"keysPanel"_s));
        key(Qt::Key_E, Qt::AltModifier); // restore both

        QTRY_VERIFY(!m_bench->isShown(u"keysPanel"_s));
        waitForChoice();
        key(Qt::Key_Return);
        QCOMPARE(step(), 3);
        waitForPlan();
        QVERIFY2(button(u"wizardNext"_s).isEnabled(),
                 qPrintable(button(u"wizardNext"_s).toolTip()));
        key(Qt::Key_R, Qt::AltModifier);
        QTRY_COMPARE(step(), 5);
        waitForEnd();
        QVERIFY2(end().startsWith(u"Tables and rows of app.db are brought back"_s),
                 qPrintable(end()));
        QCOMPARE_LE(m_keys, 12);
        QCOMPARE(value("SELECT name FROM workspaces WHERE id = 7"), u"workspace 7"_s);
        QCOMPARE(value("SELECT count(*) FROM workspace_layout WHERE workspace_id = 7"), u"2"_s);
        QCOMPARE(value("SELECT name FROM workspaces WHERE id = 99"), u"new"_s);
        QCOMPARE(value("SELECT count(*) FROM workspace_layout WHERE workspace_id = 99"), u"1"_s);
        QCOMPARE(value("SELECT count(*) FROM sessions"), u"2"_s);
        QCOMPARE(value("SELECT count(*) FROM pragma_foreign_key_check"), u"0"_s);
    }

    void nothingIsRestoredByASingleKey()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        tick(u"workspaces"_s);
        checkEffect();
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(step(), 3);
        key(Qt::Key_Return); // Cancel is the default
        QTRY_COMPARE(step(), 0);
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 7"), u"0"_s);
    }

    void tabReachesEveryPartOfTheChoice()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        tick(u"workspaces"_s);
        QSet<QString> reached;
        for (int i = 0; i < 40; ++i) {
            key(Qt::Key_Tab);
            reached << focus();
        }
        for (const QString& name : {u"tablesSearch"_s, u"tablesThatDiffer"_s, u"tablesTree"_s,
                                    u"conflictMode"_s, u"rowCondition"_s, u"takeAll"_s,
                                    u"takeOnly"_s, u"diffRows"_s, u"wizardNext"_s, u"wizardBack"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void noLetterMeansTwoThings()
    {
        setUpTables("DELETE FROM workspaces WHERE id = 7");
        openTables();
        tick(u"workspaces"_s);
        QCOMPARE(lettersTwice(), QStringList());
        checkEffect();
        QCOMPARE(lettersTwice(), QStringList());
    }

    void rowsAreTickedWithSpace()
    {
        setUpTables("DELETE FROM workspaces WHERE id IN (7, 8)");
        openTables();
        select(u"workspaces"_s);
        tabTo(u"diffRows"_s);
        const auto* rows = dynamic_cast<QAbstractItemView*>(m_bench->window().focusWidget());
        QTRY_COMPARE(rows->model()->index(0, 1).data().toString(), u"7"_s);
        key(Qt::Key_Home, Qt::ControlModifier);
        key(Qt::Key_Space);
        waitForChoice();
        QCOMPARE(
            static_cast<Qt::CheckState>(line(u"workspaces"_s).data(Qt::CheckStateRole).toInt()),
            Qt::PartiallyChecked);
        checkEffect();
        tabTo(u"wizardNext"_s);
        key(Qt::Key_Space);
        waitForEnd();
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 7"), u"1"_s);
        QCOMPARE(value("SELECT count(*) FROM workspaces WHERE id = 8"), u"0"_s);
    }

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_keys;
        auto& window = m_bench->window();
        QTest::keyClick(window.focusWidget() != nullptr ? window.focusWidget()
                                                        : static_cast<QWidget*>(&window),
                        key, modifiers);
    }

    [[nodiscard]] QString focus() const { return m_bench->window().focusWidget()->objectName(); }

    void tabTo(const QString& name)
    {
        constexpr int kMost = 60;
        for (int i = 0; i < kMost && focus() != name; ++i)
            key(Qt::Key_Tab);
        QCOMPARE(focus(), name);
    }

    int m_keys = 0;
};

QTEST_MAIN(TestTablesKeys)
#include "tst_tableskeys.moc"
