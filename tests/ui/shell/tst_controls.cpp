#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/theme/themechoice.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;

namespace {

bool isControl(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(&widget) != nullptr
        || qobject_cast<const QLineEdit*>(&widget) != nullptr
        || qobject_cast<const QComboBox*>(&widget) != nullptr
        || qobject_cast<const QProgressBar*>(&widget) != nullptr;
}

/// Controls of the window that have no name for tests or none for screen readers.
QStringList namelessControls(const QWidget& window)
{
    QStringList nameless;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        const bool ofQt = widget->objectName().startsWith("qt_"_L1)
            || widget->inherits("QHeaderView") || widget->inherits("QScrollBar");
        if (!isControl(*widget) || ofQt)
            continue;
        auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        const bool named = spoken != nullptr && !spoken->text(QAccessible::Name).isEmpty();
        // What is hidden and has nothing to say yet is named when it is shown.
        if (widget->objectName().isEmpty() || (!named && widget->isVisible()))
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName() + u" in "_s + widget->parent()->objectName();
    }
    return nameless;
}

QStringList actionsWithoutMnemonic(const QMenu& menu)
{
    QStringList missing;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        if (!action->text().contains(u'&'))
            missing << action->text();
        if (action->menu() != nullptr)
            missing << actionsWithoutMnemonic(*action->menu());
    }
    return missing;
}

} // namespace

/// What holds for every control.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void everyControlHasItsNames()
    {
        WindowBench bench;
        auto& window = bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QCOMPARE(namelessControls(window), QStringList());
        QVERIFY(bench.drop({bench.makeDatabase(u"app.db"_s)}));
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QCOMPARE(namelessControls(window), QStringList());
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bench.listColumn(BackupListModel::Verified),
                                  QStringList{u"Verified"_s}, 30'000);
        QCOMPARE(namelessControls(window), QStringList());
        bench.get<QAction>(u"backUpWith"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"backupOptions"_s));
        QCOMPARE(namelessControls(window), QStringList());
        bench.get<QAction>(u"goTo:overview"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"activityList"_s) && bench.isShown(u"storageBar0"_s));
        bench.jobs.add(ui::jobs::JobId(1000), {.subject = u"app.db"_s});
        QVERIFY(bench.isShown(u"runningJob0"_s));
        QCOMPARE(namelessControls(window), QStringList());
    }

    void everyCommandHasAMnemonicAndNoMenuIsEmpty()
    {
        WindowBench bench;
        auto& window = bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        for (const QAction* menu : window.menuBar()->actions()) {
            QVERIFY(menu->text().contains(u'&'));
            QVERIFY(!menu->menu()->actions().isEmpty());
            QCOMPARE(actionsWithoutMnemonic(*menu->menu()), QStringList());
        }
    }

    void tabReachesEveryControlOfTheOverview()
    {
        WindowBench bench;
        bench.openWindow({bench.makeDatabase(u"app.db"_s)});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.jobs.rowCount() == 1 && !bench.jobs.anyRunning(), 30'000);
        auto& window = bench.openWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(bench.isShown(u"activityList"_s) && bench.isShown(u"storageBar0"_s));
        auto& first = bench.get<QWidget>(u"databaseSwitcher"_s);
        first.setFocus();
        QStringList reached;
        do {
            reached << window.focusWidget()->objectName();
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        } while (window.focusWidget() != &first && reached.size() < 40);
        const QStringList wanted{u"databaseSwitcher"_s,
                                 u"pageList"_s,
                                 u"addButton"_s,
                                 u"overviewVerifyButton"_s,
                                 u"overviewBackUpButton"_s,
                                 u"overviewBackUpMore"_s,
                                 u"databaseTable"_s,
                                 u"protectionTimeline"_s,
                                 u"storageBar0"_s,
                                 u"activityList"_s};
        qInfo() << reached;
        QCOMPARE(reached, wanted);

        for (const QString& pane : {u"databaseTable"_s, u"protectionTimeline"_s, u"activityList"_s,
                                    u"databaseSwitcher"_s}) {
            QTest::keyClick(&window, Qt::Key_F6);
            QCOMPARE(window.focusWidget()->objectName(), pane);
        }
    }

    void tabReachesEveryControlOfThePage()
    {
        WindowBench bench;
        auto& window = bench.openWindow({bench.makeDatabase(u"app.db"_s)});
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isShown(u"backupTable"_s), 30'000);
        QTRY_VERIFY(!bench.jobs.anyRunning());

        auto& first = bench.get<QWidget>(u"databaseSwitcher"_s);
        first.setFocus();
        QStringList reached;
        do {
            reached << window.focusWidget()->objectName();
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        } while (window.focusWidget() != &first && reached.size() < 40);
        const QStringList wanted{u"databaseSwitcher"_s, u"pageList"_s,     u"addButton"_s,
                                 u"verifyButton"_s,     u"backUpButton"_s, u"backUpMore"_s,
                                 u"backupTable"_s,      u"detailsPin"_s,   u"detailsShow"_s,
                                 u"copyPathButton"_s,   u"copySumButton"_s};
        QStringList inOrder;
        for (const QString& name : std::as_const(reached)) {
            if (wanted.contains(name))
                inOrder << name;
        }
        QCOMPARE(inOrder, wanted);

        bench.get<QWidget>(u"addButton"_s).setFocus();
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(window.focusWidget()->objectName(), u"backupTable"_s);
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(window.focusWidget()->objectName(), u"detailsPin"_s);
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(window.focusWidget(), &first);
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(window.focusWidget()->objectName(), u"detailsPin"_s);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
