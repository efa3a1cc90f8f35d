#include "tests/support/processes.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::HelperProcess;
using testsupport::WindowBench;
using ui::backups::BackupListModel;

namespace {

/// Starts a backup that cannot begin: another program has the database locked.
void startBlocked(WindowBench& bench)
{
    bench.get<QAction>(u"backUpNow"_s).trigger();
    QTRY_VERIFY(bench.isShown(u"jobBar"_s));
}

} // namespace

/// What a running job shows, how it is cancelled, and what a locked database leads to.
class TestRunning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void cancelLeavesNoBackup()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 200, false);
        HelperProcess holder(testsupport::holderProgram(), {u"posix-lock"_s, database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        bench.openWindow({database});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        startBlocked(bench);

        auto* cancel = bench.get<QWidget>(u"jobBar"_s).findChild<QPushButton*>(u"jobCancel"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY2(bench.message().startsWith(u"The backup of app.db was cancelled"_s),
                     qPrintable(bench.message()));
        QVERIFY(!bench.isShown(u"jobBar"_s));
        QCOMPARE(bench.listColumn(0), QStringList());
        QTRY_VERIFY(bench.isShown(u"noBackups"_s));
        QCOMPARE(bench.backupFiles(), QStringList());
    }

    void escapeDoesNotCancelAndTheShortcutAsks()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 200, false);
        HelperProcess holder(testsupport::holderProgram(), {u"posix-lock"_s, database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        auto& window = bench.openWindow({database});
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        startBlocked(bench);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(bench.jobs.anyRunning());
        QVERIFY(!bench.jobs.runningFor({})->stopping);
        QTest::keyClick(&window, Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(bench.asker.last && bench.asker.last->text.contains(u"has not ended yet"_s));
        QVERIFY(!bench.jobs.runningFor({})->stopping);
        bench.asker.accept();
        QTRY_VERIFY(!bench.jobs.anyRunning());
        QTRY_VERIFY(bench.message().contains(u"was cancelled"_s));
    }

    void aSecondBackupOfTheSameDatabaseIsRefusedWithTheReason()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 200, false);
        HelperProcess holder(testsupport::holderProgram(), {u"posix-lock"_s, database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        bench.openWindow({database});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        startBlocked(bench);
        auto& button = bench.get<QPushButton>(u"firstBackUpButton"_s);
        QVERIFY(!button.isEnabled());
        QCOMPARE(button.toolTip(), u"A backup of app.db is running."_s);
        QCOMPARE(bench.jobs.rowCount(), 1);
        bench.get<QAction>(u"cancelJob"_s).trigger();
        QVERIFY(bench.asker.last && bench.asker.last->text.contains(u"has not ended yet"_s));
        QVERIFY(bench.jobs.anyRunning());
        bench.asker.accept();
        QTRY_VERIFY(button.isEnabled());
    }

    void aLockedDatabaseIsSaidInPlaceWithItsHolder()
    {
        WindowBench bench;
        bench.configure("[defaults]\nwait = \"1s\"\n");
        const QString database = bench.makeDatabase(u"app.db"_s, 200, false);
        HelperProcess holder(testsupport::holderProgram(), {u"posix-lock"_s, database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        bench.openWindow({database});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        startBlocked(bench);
        QTRY_VERIFY_WITH_TIMEOUT(bench.message().contains(u"locked"_s), 20'000);
        QVERIFY(bench.message().contains(u"testholder"_s));
        QVERIFY(bench.message().contains(u"No backup was made"_s));
        QCOMPARE(bench.backupFiles(), QStringList());

        // The way out is where the message is: once it is free, the same button works.
        holder.kill();
        auto* again = bench.get<QWidget>(u"messages"_s).findChild<QPushButton*>(u"tryAgain"_s);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.listColumn(BackupListModel::Verified),
                                  QStringList{u"Verified"_s}, 30'000);
    }

    void closingWhileAJobRunsAsksAndThenCancels()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 200, false);
        HelperProcess holder(testsupport::holderProgram(), {u"posix-lock"_s, database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        auto& window = bench.openWindow({database});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        startBlocked(bench);

        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QVERIFY(bench.asker.last);
        QVERIFY(bench.asker.last->text.contains(u"Backing up app.db"_s));
        bench.asker.accept();
        QTRY_VERIFY(!window.isVisible());
        QVERIFY(!bench.jobs.anyRunning());
        QCOMPARE(bench.backupFiles(), QStringList());
    }
};

QTEST_MAIN(TestRunning)
#include "tst_running.moc"
