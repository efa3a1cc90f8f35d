#include "core/jobs/backup.h"
#include "tests/support/processes.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/navlist.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace {

QColor pageColour(const QWidget& window)
{
    return const_cast<QWidget&>(window).grab().toImage().pixelColor(window.width() - 4,
                                                                    window.height() / 2);
}

} // namespace

/// The frame: databases, theme, what is remembered.
class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void theThemeChangesAtOnceAndIsRemembered()
    {
        WindowBench bench;
        auto& window = bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QCOMPARE(pageColour(window), ui::theme::lightTokens().window);
        bench.get<QAction>(u"theme-dark"_s).trigger();
        QTRY_COMPARE(pageColour(window), ui::theme::darkTokens().window);
        QCOMPARE(bench.settings.value("theme").toString(), u"dark"_s);
        bench.get<QAction>(u"theme-light"_s).trigger();
        QTRY_COMPARE(pageColour(window), ui::theme::lightTokens().window);
    }

    void switchesTheDatabaseFromTheKeyboard()
    {
        WindowBench bench;
        const QString one = bench.makeDatabase(u"one.db"_s);
        const QString two = bench.makeDatabase(u"two.db"_s);
        auto& window = bench.openWindow({one, two});
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
        auto& menu = bench.get<QMenu>(u"databaseMenu"_s);
        QTRY_VERIFY(menu.isVisible());
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
        QTRY_VERIFY(bench.isShown(u"overviewPage"_s));
        QVERIFY(
            bench.get<QPushButton>(u"databaseSwitcher"_s).accessibleName().contains(u"two.db"_s));
        QCOMPARE(bench.settings.value("window/database").toString(), two);
    }

    void showsTheLastDatabaseAgain()
    {
        WindowBench bench;
        const QString one = bench.makeDatabase(u"one.db"_s);
        const QString two = bench.makeDatabase(u"two.db"_s);
        bench.openWindow({two, one});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"overviewPage"_s));
        QVERIFY(
            bench.get<QPushButton>(u"databaseSwitcher"_s).accessibleName().contains(u"two.db"_s));
    }

    void forgettingKeepsTheBackups()
    {
        WindowBench bench;
        bench.openWindow({bench.makeDatabase(u"app.db"_s)});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.backupFiles().size() == 2 && !bench.jobs.anyRunning(),
                                 30'000);
        bench.get<QAction>(u"forgetDatabase"_s).trigger();
        QVERIFY(bench.asker.last);
        QCOMPARE(bench.asker.last->accept, u"Stop protecting app.db"_s);
        bench.asker.accept();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QVERIFY(!bench.isShown(u"firstBackupPanel"_s));
        QCOMPARE(bench.backupFiles().size(), 2);
    }

    void theLastPageIsShownAgain()
    {
        WindowBench bench;
        auto& first = bench.openWindow({bench.makeDatabase(u"one.db"_s)});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QVERIFY(QTest::qWaitForWindowActive(&first));
        QTest::keyClick(&first, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(bench.isShown(u"backupsPage"_s));
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"backupsPage"_s));
        auto& pages = bench.get<ui::widgets::NavList>(u"pageList"_s);
        QCOMPARE(pages.currentPage(), 1);
        QTest::keyClick(&pages, Qt::Key_Up);
        QVERIFY(bench.isShown(u"overviewPage"_s));
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"overviewPage"_s));
    }

    void thereIsNoPageToGoToBeforeSomethingIsProtected()
    {
        WindowBench bench;
        auto& window = bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QVERIFY(bench.isShown(u"firstRunPage"_s));
        QVERIFY(!bench.get<QAction>(u"goTo:overview"_s).isEnabled());
    }

    void enterOnAPageOfTheSidebarGoesIntoIt()
    {
        WindowBench bench;
        bench.openWindow({bench.makeDatabase(u"one.db"_s)});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        auto& window = bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"databaseTable"_s));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto& pages = bench.get<QWidget>(u"pageList"_s);
        pages.setFocus();
        QTest::keyClick(&pages, Qt::Key_Return);
        QCOMPARE(window.focusWidget()->objectName(), u"databaseTable"_s);
    }

    void commandsOnBackupsWaitForTheirPage()
    {
        WindowBench bench;
        bench.openWindow({bench.makeDatabase(u"one.db"_s)});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.isShown(u"searchField"_s), 30'000);
        QTRY_VERIFY(!bench.jobs.anyRunning() && bench.get<QAction>(u"pin"_s).isEnabled());
        bench.get<QAction>(u"goTo:overview"_s).trigger();
        QVERIFY(!bench.get<QAction>(u"pin"_s).isEnabled());
        bench.get<QAction>(u"goTo:backups"_s).trigger();
        QVERIFY(bench.get<QAction>(u"pin"_s).isEnabled());
    }

    void aWindowThatComesBackShowsWhatOthersDid()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"one.db"_s);
        bench.openWindow({database});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        auto& window = bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"databaseTable"_s));
        auto& table = bench.get<QAbstractItemView>(u"databaseTable"_s);
        QCOMPARE(table.model()->index(0, 0).data().toString(), u"Error"_s);

        window.hide();
        ui::jobs::ProgressMailbox unheard;
        QVERIFY(core::jobs::runBackup({.database = database}, bench.engine.workshop,
                                      core::JobContext{{}, unheard}));
        window.show();
        QTRY_COMPARE(table.model()->index(0, 0).data().toString(), u"OK"_s);
    }

    void aFileDroppedOnTheOverviewIsAdded()
    {
        WindowBench bench;
        const QString one = bench.makeDatabase(u"one.db"_s);
        bench.openWindow({one});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"overviewPage"_s));
        QVERIFY(bench.drop({bench.makeDatabase(u"two.db"_s)}));
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QCOMPARE(bench.get<QPushButton>(u"firstBackup"_s).text(), u"Back up two.db now"_s);
    }

    void somethingThatIsNoFileIsNotTaken()
    {
        WindowBench bench;
        bench.openWindow();
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QVERIFY(!bench.drop({}));
    }

    void aJobOfAnotherDatabaseIsInTheStatusBar()
    {
        WindowBench bench;
        const QString one = bench.makeDatabase(u"one.db"_s, 200, false);
        const QString two = bench.makeDatabase(u"two.db"_s);
        testsupport::HelperProcess holder(testsupport::holderProgram(), {u"posix-lock"_s, one});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        bench.openWindow({one, two});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"jobBar"_s));
        QVERIFY(!bench.isShown(u"statusJob"_s));
        bench.get<QPushButton>(u"databaseSwitcher"_s).click();
        bench.get<QAction>(u"switchTo:"_s + two).trigger();
        bench.get<QMenu>(u"databaseMenu"_s).close();
        QTRY_VERIFY(bench.isShown(u"statusJob"_s));
        QVERIFY(!bench.isShown(u"jobBar"_s));
        QVERIFY(bench.get<QAction>(u"backUpNow"_s).isEnabled()); // of the other one
    }

    void thePropertiesStandOverTheWindow()
    {
        WindowBench bench;
        auto& window = bench.openWindow({bench.makeDatabase(u"app.db"_s)});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bench.get<QAction>(u"databaseProperties"_s).trigger();
        QTRY_VERIFY(bench.isShown(u"databaseProperties"_s));
        const QRect dialog = bench.get<QDialog>(u"databaseProperties"_s).frameGeometry();
        QCOMPARE_LE(std::abs(dialog.center().x() - window.frameGeometry().center().x()),
                    window.width() / 4);
        QVERIFY(dialog.topLeft() != QPoint());
    }

    void anUnusableConfigurationIsSaid()
    {
        WindowBench bench;
        bench.configure("[[database]\n");
        bench.openWindow();
        QTRY_VERIFY(bench.message(u"firstRunMessages"_s).contains(u"configuration"_s));
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
