#include "tests/shots/backupscenes.h"

#include "core/jobs/shelf.h"
#include "tests/shots/samplevault.h"
#include "tests/ui/shell/manybackups.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;
using ui::backups::BackupTable;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

BackupTable& tableOf(const WindowBench& bench)
{
    return bench.get<BackupTable>(u"backupTable"_s);
}

/// The window on the sample vault, with the row of that time and day selected.
QWidget& openSample(WindowBench& bench)
{
    return openBackups(bench, {makeSampleVault(bench)});
}

/// Selects rows as Ctrl and clicks do; of titles nothing happens.
void clickRows(const WindowBench& bench, const QList<int>& rows)
{
    BackupTable& table = tableOf(bench);
    for (const int row : rows)
        QTest::mouseClick(table.viewport(), Qt::LeftButton,
                          row == rows.front() ? Qt::NoModifier : Qt::ControlModifier,
                          table.visualRect(table.model()->index(row, 0)).center());
    QTest::qWait(50);
}

void changesSelected(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openSample(bench);
    clickRows(bench, {4});
    tableOf(bench).setFocus(Qt::TabFocusReason);
    take(window);
}

void filtered(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openSample(bench);
    bench.get<QComboBox>(u"verdictFilter"_s).setCurrentText(u"Not checked"_s);
    QTest::qWait(50);
    take(window);
}

void filteredToNothing(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openSample(bench);
    auto& search = bench.get<QLineEdit>(u"searchField"_s);
    search.setFocus();
    QTest::keyClicks(&search, u"before v9"_s);
    QTest::qWait(50);
    take(window);
}

void severalSelected(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openSample(bench);
    clickRows(bench, {2, 3, 4, 6, 10});
    take(window);
}

void deleteQuestion(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openSample(bench);
    clickRows(bench, {2, 3, 6, 8});
    bench.get<QAction>(u"deleteBackups"_s).trigger();
    ui::dialogs::DialogAsker asker;
    asker.ask(&window, *bench.asker.last, [] {});
    QTest::qWait(50);
    take(*window.findChild<QMessageBox*>(u"messageBox"_s));
}

void deleted(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openSample(bench);
    clickRows(bench, {6, 8});
    bench.get<QAction>(u"deleteBackups"_s).trigger();
    bench.asker.accept();
    settle(bench);
    take(window);
}

void contextMenu(const Take& take)
{
    WindowBench bench(&sampleNow);
    openSample(bench);
    BackupTable& table = tableOf(bench);
    Q_EMIT table.customContextMenuRequested(QPoint(100, 60));
    QTest::qWait(50);
    auto& menu = bench.get<QMenu>(u"backupMenu"_s);
    take(menu);
    menu.close();
}

void tenThousand(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = bench.makeDatabase(u"dispatch.db"_s);
    testsupport::makeManyBackups(bench.engine.workshop, database, 10'000,
                                 pictureTime() - std::chrono::minutes(32));
    auto& window = bench.openWindow({database});
    settle(bench);
    take(window);
}

/// The drive with the backups is gone: what the catalogue knows is shown, and of when it is.
void driveGone(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openSample(bench);
    const QString vault = bench.engine.workshop.places.backups;
    if (!QFile::rename(vault, vault + u"-away"_s))
        qFatal("The vault cannot be moved.");
    bench.get<QAction>(u"refresh"_s).trigger();
    settle(bench);
    take(window);
}

/// Letters so wide that list and details have no room beside each other.
void takingTurns(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openSample(bench);
    tableOf(bench).header()->resizeSection(BackupListModel::Method, 420);
    QTest::qWait(50);
    bench.get<QPushButton>(u"detailsTab"_s).click();
    QTest::qWait(50);
    take(window);
}

} // namespace

std::vector<Scene> backupScenes()
{
    return {{u"20-changes"_s, &changesSelected},
            {u"21-filtered"_s, &filtered},
            {u"22-filtered-to-nothing"_s, &filteredToNothing},
            {u"23-several-selected"_s, &severalSelected},
            {u"24-delete-question"_s, &deleteQuestion},
            {u"25-deleted"_s, &deleted},
            {u"26-context-menu"_s, &contextMenu},
            {u"27-ten-thousand"_s, &tenThousand},
            {u"28-drive-gone"_s, &driveGone},
            {u"29-taking-turns"_s, &takingTurns}};
}

} // namespace shots
