#include "tests/ui/shell/windowbench.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace {

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

/// Mnemonics that mean two things in `menu` or below it.
QStringList ambiguousMnemonics(const QList<QAction*>& entries)
{
    QStringList ambiguous;
    QHash<QString, QString> seen;
    for (const QAction* action : entries) {
        if (action->isSeparator())
            continue;
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (seen.contains(key))
            ambiguous << key + u": "_s + seen[key] + u", "_s + action->text();
        seen[key] = action->text();
        if (action->menu() != nullptr)
            ambiguous << ambiguousMnemonics(action->menu()->actions());
    }
    return ambiguous;
}

QList<QAction*> commandsIn(const QList<QAction*>& entries)
{
    QList<QAction*> commands;
    for (QAction* action : entries) {
        if (action->menu() != nullptr)
            commands << commandsIn(action->menu()->actions());
        else if (!action->isSeparator())
            commands << action;
    }
    return commands;
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
        QTRY_VERIFY(bench.isShown(u"backupsPage"_s)); // the page that was in front last
        bench.get<QAction>(u"goTo:overview"_s).trigger();
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
        QCOMPARE(reached, wanted);

        for (const QString& pane : {u"databaseTable"_s, u"protectionTimeline"_s, u"activityList"_s,
                                    u"databaseSwitcher"_s}) {
            QTest::keyClick(&window, Qt::Key_F6);
            QCOMPARE(window.focusWidget()->objectName(), pane);
        }
    }

    void noMnemonicAndNoShortcutMeansTwoThings_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : core::language::available())
            QTest::newRow(qPrintable(language)) << language;
    }
    void noMnemonicAndNoShortcutMeansTwoThings()
    {
        QFETCH(const QString, language);
        WindowBench bench;
        bench.language.choose(language);
        auto& window = bench.openWindow();
        QCOMPARE(ambiguousMnemonics(window.menuBar()->actions()).join(u'\n'), QString());
        QHash<QString, QString> seen;
        for (const QAction* action : window.findChildren<QAction*>()) {
            const auto where = action->shortcutContext();
            if (where == Qt::WidgetShortcut || where == Qt::WidgetWithChildrenShortcut)
                continue; // only one widget has the focus
            for (const QKeySequence& keys : action->shortcuts()) {
                const QString word = keys.toString();
                QVERIFY2(!seen.contains(word),
                         qPrintable(word + u": "_s + seen[word] + u", "_s + action->objectName()));
                seen[word] = action->objectName();
            }
        }
    }

    void everyShortcutIsOfACommandInTheMenuBar()
    {
        WindowBench bench;
        auto& window = bench.openWindow();
        const auto inMenus = commandsIn(window.menuBar()->actions());
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue; // Copy, in a list of its own
            QVERIFY2(action->shortcut().isEmpty() || inMenus.contains(action),
                     qPrintable(action->objectName()));
        }
    }

    void theKeysAreThoseOfTheDesign_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QKeySequence>("keys");
        const auto row = [](const char* command, const char* keys) {
            QTest::newRow(command) << QString::fromLatin1(command)
                                   << QKeySequence::fromString(QString::fromLatin1(keys));
        };
        row("addDatabase", "Ctrl+O");
        row("switchDatabase", "Ctrl+D");
        row("quit", "Ctrl+Q");
        row("backUpNow", "Ctrl+B");
        row("verify", "Ctrl+Shift+V");
        row("pin", "Ctrl+P");
        row("cancelJob", "Ctrl+.");
        row("refresh", "F5");
        row("nextPane", "F6");
        row("previousPane", "Shift+F6");
    }
    void theKeysAreThoseOfTheDesign()
    {
        QFETCH(const QString, command);
        QFETCH(const QKeySequence, keys);
        for (const QString& language : core::language::available()) {
            WindowBench bench;
            bench.language.choose(language);
            bench.openWindow();
            QCOMPARE(bench.get<QAction>(command).shortcut(), keys);
        }
    }

    void aboutSaysTheVersionsAndCopiesThem()
    {
        WindowBench bench;
        bench.openWindow();
        bench.get<QAction>(u"about"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"aboutDialog"_s));
        auto* copy =
            bench.get<QDialog>(u"aboutDialog"_s).findChild<QPushButton*>(u"copyTechnicalText"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        for (const QString& part : QStringList{u"Holdfast "_s + QStringLiteral(HOLDFAST_VERSION),
                                               u"SQLite 3."_s, u"Qt 6."_s})
            QVERIFY2(copied.contains(part), qPrintable(copied));
        QTest::mouseClick(&bench.get<QPushButton>(u"aboutClose"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.window().findChild<QDialog*>(u"aboutDialog"_s) == nullptr);
    }

    void tabReachesEveryControlOfThePage()
    {
        WindowBench bench;
        auto& window = bench.openWindow({bench.makeDatabase(u"app.db"_s)});
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isShown(u"searchField"_s), 30'000);
        QTRY_VERIFY(!bench.jobs.anyRunning());

        auto& first = bench.get<QWidget>(u"databaseSwitcher"_s);
        first.setFocus();
        QStringList reached;
        do {
            reached << window.focusWidget()->objectName();
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        } while (window.focusWidget() != &first && reached.size() < 40);
        const QStringList wanted{u"databaseSwitcher"_s, u"pageList"_s,       u"addButton"_s,
                                 u"backUpButton"_s,     u"backUpMore"_s,     u"searchField"_s,
                                 u"verdictFilter"_s,    u"methodFilter"_s,   u"pinnedFilter"_s,
                                 u"backupTable"_s,      u"detailsRestore"_s, u"verifyButton"_s,
                                 u"detailsPin"_s,       u"detailsDelete"_s,  u"detailsShow"_s,
                                 u"noteField"_s,        u"copyPathButton"_s, u"copySumButton"_s};
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
        QCOMPARE(window.focusWidget()->objectName(), u"detailsRestore"_s);
        QTest::keyClick(&window, Qt::Key_F6);
        QCOMPARE(window.focusWidget(), &first);
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(window.focusWidget()->objectName(), u"detailsRestore"_s);
    }
};

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
