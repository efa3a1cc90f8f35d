#include "tests/shots/scenes.h"

#include "core/sqlite/connection.h"
#include "tests/shots/samplevault.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backupoptionsdialog.h"
#include "ui/backups/backuptable.h"
#include "ui/jobs/jobrunner.h"
#include "ui/theme/status.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

void noBackupYet(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = bench.makeDatabase(u"dispatch.db"_s);
    bench.openWindow({database});
    settle(bench);
    take(openBackups(bench));
}

void fullList(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openBackups(bench, {makeSampleVault(bench)});
    take(window);
}

void damagedSelected(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openBackups(bench, {makeSampleVault(bench)});
    auto& table = bench.get<ui::backups::BackupTable>(u"backupTable"_s);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const auto cell = table.model()->index(row, ui::backups::BackupListModel::Verified);
        if (cell.data().toString() == ui::theme::statusWord(ui::theme::Status::Damaged))
            table.setCurrentIndex(cell.siblingAtColumn(0));
    }
    table.setFocus(Qt::TabFocusReason);
    bench.get<QAction>(u"verify"_s).trigger();
    settle(bench);
    take(window);
}

void running(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    auto& window = bench.openWindow({database});
    settle(bench);
    const ui::jobs::JobId id(1000);
    bench.jobs.add(id, {.database = database, .subject = u"dispatch.db"_s});
    bench.jobs.setProgress(id,
                           {.phase = core::Phase::Copying,
                            .done = 312'480,
                            .total = 471'859,
                            .bytesPerUnit = 4096,
                            .bytesPerSecond = 88'290'099,
                            .secondsLeft = 7});
    QTest::qWait(50);
    take(window);
}

void runningElsewhere(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    const QString other = bench.makeDatabase(u"dispatch-archive.db"_s);
    bench.openWindow({other});
    settle(bench);
    auto& window = openBackups(bench, {database});
    const ui::jobs::JobId id(1000);
    bench.jobs.add(id, {.database = other, .subject = u"dispatch-archive.db"_s});
    bench.jobs.setProgress(id, {.phase = core::Phase::Copying, .done = 66, .total = 100});
    QTest::qWait(50);
    take(window);
}

void backedUp(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openBackups(bench, {makeSampleVault(bench)});
    bench.get<QAction>(u"backUpNow"_s).trigger();
    settle(bench);
    take(window);
}

void sourceLocked(const Take& take)
{
    WindowBench bench(&sampleNow);
    bench.configure("[defaults]\nwait = \"1s\"\n");
    const QString database = bench.makeDatabase(u"dispatch.db"_s, 200, false);
    auto writer = core::sqlite::Connection::open(
        database, {.mode = core::sqlite::Connection::Mode::ReadWrite});
    if (!writer || !writer->execute("BEGIN EXCLUSIVE"))
        qFatal("The sample cannot be locked.");
    auto& window = bench.openWindow({database});
    settle(bench);
    bench.get<QAction>(u"backUpNow"_s).trigger();
    settle(bench);
    take(window);
}

void optionsDialog(const Take& take)
{
    ui::backups::BackupOptionsDialog dialog(u"dispatch.db"_s);
    dialog.show();
    QTest::qWait(50);
    take(dialog);
}

void databaseMenu(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    bench.openWindow({bench.makeDatabase(u"dispatch-archive.db"_s)});
    settle(bench);
    bench.openWindow({database});
    settle(bench);
    bench.get<QPushButton>(u"databaseSwitcher"_s).click();
    QTest::qWait(50);
    auto& menu = bench.get<QMenu>(u"databaseMenu"_s);
    take(menu);
    menu.close();
}

void properties(const Take& take)
{
    WindowBench bench(&sampleNow);
    bench.openWindow({makeSampleVault(bench)});
    settle(bench);
    bench.get<QAction>(u"databaseProperties"_s).trigger();
    settle(bench);
    take(bench.get<QDialog>(u"databaseProperties"_s));
}

/// A limit that cannot be read, and a folder that backups do not lie in yet.
void propertiesWithAProblem(const Take& take)
{
    WindowBench bench(&sampleNow);
    bench.openWindow({makeSampleVault(bench)});
    settle(bench);
    bench.get<QAction>(u"databaseProperties"_s).trigger();
    settle(bench);
    QTest::keyClicks(&bench.get<QLineEdit>(u"propertyLabel"_s), u"Production"_s);
    QTest::keyClicks(&bench.get<QLineEdit>(u"propertyFolder"_s), bench.path(u"usb"_s));
    QTest::keyClicks(&bench.get<QLineEdit>(u"propertyMaxAge"_s), u"soon"_s);
    settle(bench);
    take(bench.get<QDialog>(u"databaseProperties"_s));
}

QDialog& openRestoreProperties(WindowBench& bench, const QByteArray& lines)
{
    bench.configure("[[database]]\npath = \"" + bench.makeDatabase(u"dispatch.db"_s).toUtf8()
                    + "\"\n" + lines);
    bench.openWindow();
    settle(bench);
    bench.get<QAction>(u"databaseProperties"_s).trigger();
    settle(bench);
    bench.get<QPushButton>(u"propertyRestoreTab"_s).click();
    settle(bench);
    return bench.get<QDialog>(u"databaseProperties"_s);
}

/// As they are before anything is set, and as they are for the guide's application.
void restoreProperties(const Take& take)
{
    WindowBench bench(&sampleNow);
    take(openRestoreProperties(bench, {}));
}

void restorePropertiesSet(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& dialog = openRestoreProperties(bench, R"(
stop = "cd /srv/dispatch && docker compose down"
start = "cd /srv/dispatch && docker compose up -d"
probe = "true"
probe_headers = ["Authorization: @/etc/holdfast/dispatch.key", "X-Request-From: holdfast"]
rehearse_start = "cd /srv/dispatch && DB_PATH=$HOLDFAST_DATABASE npm start"
rehearse_probe = "http://127.0.0.1:{port}/api/settings"
)");
    bench.get<QPushButton>(u"propertyTry"_s).click();
    settle(bench);
    take(dialog);
}

void rehearsalProperties(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& dialog = openRestoreProperties(bench, {});
    bench.get<QPushButton>(u"propertyRehearsalTab"_s).click();
    settle(bench);
    take(dialog);
}

/// All that can be wrong at once.
void restorePropertiesWithProblems(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& dialog = openRestoreProperties(bench, {});
    bench.get<QLineEdit>(u"propertyProbe"_s).setText(u"ftp://127.0.0.1/"_s);
    bench.get<QPlainTextEdit>(u"propertyProbeHeaders"_s).setPlainText(u"my key"_s);
    bench.get<QLineEdit>(u"propertyKeepSafetyCopies"_s).setText(u"for ever"_s);
    settle(bench);
    take(dialog);
}

void propertiesWithAProblemElsewhere(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& dialog = openRestoreProperties(bench, {});
    bench.get<QLineEdit>(u"propertyProbe"_s).setText(u"ftp://127.0.0.1/"_s);
    bench.get<QLineEdit>(u"propertyRehearseStart"_s).setText(u"npm start"_s);
    bench.get<QPushButton>(u"propertyBackupsTab"_s).click();
    settle(bench);
    take(dialog);
}

void propertiesNotSaved(const Take& take)
{
    WindowBench bench(&sampleNow);
    bench.openWindow({makeSampleVault(bench)});
    settle(bench);
    bench.get<QAction>(u"databaseProperties"_s).trigger();
    settle(bench);
    QTest::keyClicks(&bench.get<QLineEdit>(u"propertyLabel"_s), u"Production"_s);
    bench.configure("[[database]\n"); // by somebody else, just now
    bench.get<QPushButton>(u"propertySave"_s).click();
    settle(bench);
    take(bench.get<QDialog>(u"databaseProperties"_s));
}

} // namespace

ui::shell::MainWindow& openBackups(WindowBench& bench, const QStringList& databases)
{
    auto& window = bench.openBackups(databases);
    settle(bench);
    return window;
}

void settle(const WindowBench& bench)
{
    const bool settled = QTest::qWaitFor(
        [&bench] { return bench.engine.reader.isIdle() && !bench.jobs.anyRunning(); }, 60'000);
    if (!settled)
        qFatal("The window did not come to rest.");
    QTest::qWait(50);
}

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes = firstRunScenes();
    const std::vector<Scene> others{
        {u"04-no-backup-yet"_s, &noBackupYet},
        {u"05-backups"_s, &fullList},
        {u"06-running"_s, &running},
        {u"07-running-elsewhere"_s, &runningElsewhere},
        {u"08-backed-up"_s, &backedUp},
        {u"09-damaged"_s, &damagedSelected},
        {u"10-source-locked"_s, &sourceLocked},
        {u"11-options"_s, &optionsDialog},
        {u"12-database-menu"_s, &databaseMenu},
        {u"13-properties"_s, &properties},
        {u"13-properties-problem"_s, &propertiesWithAProblem},
        {u"13-properties-not-saved"_s, &propertiesNotSaved},
        {u"13-properties-restore"_s, &restoreProperties},
        {u"13-properties-restore-set"_s, &restorePropertiesSet},
        {u"13-properties-rehearsal"_s, &rehearsalProperties},
        {u"13-properties-restore-problems"_s, &restorePropertiesWithProblems},
        {u"13-properties-problem-elsewhere"_s, &propertiesWithAProblemElsewhere}};
    scenes.insert(scenes.end(), others.begin(), others.end());
    return scenes;
}

} // namespace shots
