#include "tests/shots/scenes.h"

#include "core/sqlite/connection.h"
#include "tests/shots/samplevault.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backupoptionsdialog.h"
#include "ui/backups/backuptable.h"
#include "ui/jobs/jobrunner.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

void firstRunEmpty(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = bench.openWindow();
    settle(bench);
    take(window);
}

void firstRunChosen(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = bench.openWindow({bench.makeDatabase(u"dispatch.db"_s, 20'000)});
    settle(bench);
    take(window);
}

void firstRunError(const Take& take)
{
    WindowBench bench(&sampleNow);
    QFile file(bench.path(u"notes.db"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(5000, 'x')) != 5000)
        qFatal("The sample cannot be made.");
    file.close();
    auto& window = bench.openWindow({file.fileName()});
    settle(bench);
    take(window);
}

/// The page of backups, in a window that has read what it wants to read.
ui::shell::MainWindow& openBackups(WindowBench& bench, const QStringList& databases = {})
{
    auto& window = bench.openWindow(databases);
    settle(bench);
    bench.get<QAction>(u"goTo:backups"_s).trigger();
    settle(bench);
    return window;
}

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
        if (cell.data().toString() == u"Damaged"_s)
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

} // namespace

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
    return {{u"01-first-run"_s, &firstRunEmpty},
            {u"02-first-run-chosen"_s, &firstRunChosen},
            {u"03-first-run-error"_s, &firstRunError},
            {u"04-no-backup-yet"_s, &noBackupYet},
            {u"05-backups"_s, &fullList},
            {u"06-running"_s, &running},
            {u"07-running-elsewhere"_s, &runningElsewhere},
            {u"08-backed-up"_s, &backedUp},
            {u"09-damaged"_s, &damagedSelected},
            {u"10-source-locked"_s, &sourceLocked},
            {u"11-options"_s, &optionsDialog},
            {u"12-database-menu"_s, &databaseMenu}};
}

} // namespace shots
