#include "tests/shots/tablescenes.h"

#include "core/sqlite/connection.h"
#include "tests/shots/samplevault.h"
#include "ui/jobs/reader.h"
#include "ui/tables/tabletreemodel.h"
#include "ui/tables/tabletreeview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::WindowBench;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

constexpr auto kSchema =
    "PRAGMA journal_mode=WAL;"
    "CREATE TABLE settings_categories(id INTEGER PRIMARY KEY, name TEXT);"
    "CREATE TABLE configuration_settings(id INTEGER PRIMARY KEY, name TEXT, value TEXT);"
    "CREATE TABLE sessions(id INTEGER PRIMARY KEY, name TEXT, state TEXT);"
    "CREATE TABLE session_events(id INTEGER PRIMARY KEY, session INTEGER REFERENCES sessions(id), "
    "body TEXT);"
    "CREATE TABLE workspaces(id INTEGER PRIMARY KEY, name TEXT NOT NULL, path TEXT, theme TEXT, "
    "updated_at TEXT, created_at TEXT);"
    "CREATE TABLE workspace_layout(id INTEGER PRIMARY KEY, workspace_id INTEGER NOT NULL "
    "REFERENCES "
    "workspaces(id) ON DELETE CASCADE, layout TEXT);"
    "CREATE TABLE onboarding_state(id INTEGER PRIMARY KEY, step TEXT);"
    "CREATE TABLE notes(id INTEGER PRIMARY KEY, body TEXT);"
    "CREATE VIEW recent_sessions AS SELECT * FROM sessions ORDER BY id DESC LIMIT 10;"
    "CREATE INDEX events_by_session ON session_events(session);";

constexpr auto kRows =
    "INSERT INTO settings_categories WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n "
    "WHERE i<9) SELECT i, 'category ' || i FROM n;"
    "INSERT INTO configuration_settings WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM "
    "n WHERE i<218) SELECT i, 'setting.' || i, 'value ' || i FROM n;"
    "INSERT INTO sessions WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
    "i<1461) SELECT i, 'session ' || i, 'idle' FROM n;"
    "INSERT INTO session_events WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
    "i<9488) SELECT i, 1 + i % 1400, 'event ' || i FROM n;"
    "INSERT INTO workspaces WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
    "i<41) SELECT i, 'workspace-' || i, '/home/dev/workspace-' || i, 'slate', '2025-09-27 08:14', "
    "'2025-03-14 09:02' FROM n;"
    "UPDATE workspaces SET name = 'api-gateway', theme = 'ocean' WHERE id = 12;"
    "UPDATE workspaces SET name = 'docs-site', theme = 'paper' WHERE id = 15;"
    "UPDATE workspaces SET name = 'mobile-app', theme = 'ocean' WHERE id = 19;"
    "UPDATE workspaces SET name = 'etl-nightly' WHERE id = 22;"
    "UPDATE workspaces SET name = 'billing', theme = 'ocean' WHERE id = 31;"
    "UPDATE workspaces SET name = 'frontend', path = '/home/dev/frontend' WHERE id = 4;"
    "INSERT INTO workspace_layout WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n "
    "WHERE i<118) SELECT i, 1 + i % 41, 'columns ' || i FROM n;"
    "INSERT INTO onboarding_state VALUES(1, 'done');"
    "INSERT INTO notes WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<23) "
    "SELECT i, 'note ' || i FROM n;";

/// What happened since.
constexpr auto kSince =
    "PRAGMA foreign_keys=ON;"
    "DELETE FROM configuration_settings WHERE id IN (3, 5, 8, 13, 21, 34);"
    "UPDATE configuration_settings SET value = 'other' WHERE id BETWEEN 50 AND 60;"
    "INSERT INTO configuration_settings VALUES(300, 'a', '1'), (301, 'b', '2');"
    "UPDATE sessions SET state = 'busy' WHERE id BETWEEN 100 AND 108;"
    "INSERT INTO sessions SELECT id + 2000, name, state FROM sessions LIMIT 21;"
    "INSERT INTO session_events SELECT id + 20000, session, body FROM session_events LIMIT 1428;"
    "DELETE FROM workspaces WHERE id IN (12, 15, 19, 22, 31);"
    "UPDATE workspaces SET name = 'frontend-old', updated_at = '2025-09-29 10:22' WHERE id = 4;"
    "UPDATE workspaces SET theme = 'ocean', updated_at = '2025-09-28 17:09' WHERE id = 7;"
    "UPDATE workspaces SET name = 'sandbox-2', updated_at = '2025-09-29 08:57' WHERE id = 9;"
    "INSERT INTO workspaces VALUES(44, 'scratch-0929', '/tmp/scratch', 'slate', '2025-09-29 "
    "09:11', '2025-09-29 09:11');"
    "UPDATE notes SET body = 'changed' WHERE id IN (2, 4);"
    "DROP VIEW recent_sessions;";

void run(const QString& database, const QByteArray& sql,
         core::sqlite::Connection::Mode mode = core::sqlite::Connection::Mode::ReadWrite)
{
    auto opened = core::sqlite::Connection::open(database, {.mode = mode});
    if (!opened || !opened->execute(sql))
        qFatal("The sample cannot be made.");
}

/// A database as of Dispatch, backed up on Sunday at 2, and `since` then.
QString makeSample(const WindowBench& bench, const QByteArray& since)
{
    const QString path = bench.path(u"dispatch.db"_s);
    run(path, QByteArray(kSchema) + kRows, core::sqlite::Connection::Mode::CreateNew);
    const QString database = QFileInfo(path).canonicalFilePath();
    backUp(bench, {.database = database}, pictureTime() - 36h - 32min);
    run(database, since);
    setSampleNow(pictureTime());
    return database;
}

void press(const WindowBench& bench, const QString& button)
{
    bench.get<QPushButton>(button).click();
}

void settleChoice(const WindowBench& bench)
{
    QTest::qWait(400);
    settle(bench);
}

QWidget& openContent(WindowBench& bench, const QByteArray& since = kSince)
{
    auto& window = bench.openWindow({makeSample(bench, since)});
    settle(bench);
    bench.get<QAction>(u"restoreBackup"_s).trigger();
    settle(bench);
    press(bench, u"wizardNext"_s);
    settle(bench);
    return window;
}

ui::tables::TableTreeView& tree(const WindowBench& bench)
{
    return bench.get<ui::tables::TableTreeView>(u"tablesTree"_s);
}

void select(const WindowBench& bench, const QString& table)
{
    auto& view = tree(bench);
    const auto& model = dynamic_cast<const ui::tables::TableTreeModel&>(*view.model());
    view.setCurrentIndex(model.indexOf(table));
}

QWidget& openTables(WindowBench& bench, const QString& ticked, const QByteArray& since = kSince)
{
    auto& window = openContent(bench, since);
    bench.get<QRadioButton>(u"scopeTables"_s).click();
    settleChoice(bench);
    tree(bench).setFocus(Qt::TabFocusReason);
    if (!ticked.isEmpty()) {
        select(bench, ticked);
        QTest::keyClick(&tree(bench), Qt::Key_Space);
    }
    settleChoice(bench);
    return window;
}

void whole(const Take& take)
{
    WindowBench bench(&sampleNow);
    take(openContent(bench));
}

void ticked(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openTables(bench, u"workspaces"_s);
    auto& mode = bench.get<QComboBox>(u"conflictMode"_s);
    QTest::keyClick(&mode, Qt::Key_End);
    tree(bench).setFocus(Qt::TabFocusReason);
    settleChoice(bench);
    take(window);
}

void differing(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openTables(bench, {});
    bench.get<QCheckBox>(u"tablesThatDiffer"_s).click();
    select(bench, u"configuration_settings"_s);
    settleChoice(bench);
    take(window);
}

void notFound(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openTables(bench, {});
    QTest::keyClicks(&bench.get<QLineEdit>(u"tablesSearch"_s), u"nowhere"_s);
    settleChoice(bench);
    take(window);
}

void effect(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openTables(bench, u"workspaces"_s);
    press(bench, u"takeAll"_s);
    settleChoice(bench);
    press(bench, u"wizardNext"_s);
    settleChoice(bench);
    take(window);
}

/// Columns came and went since the backup.
void drift(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window =
        openTables(bench, u"workspaces"_s,
                   QByteArray("ALTER TABLE workspaces RENAME COLUMN theme TO colour_theme;"
                              "ALTER TABLE workspaces ADD COLUMN icon TEXT DEFAULT 'box';"
                              "DELETE FROM workspaces WHERE id IN (12, 15);"));
    press(bench, u"wizardNext"_s);
    settleChoice(bench);
    take(window);
}

void sql(const Take& take)
{
    WindowBench bench(&sampleNow);
    openTables(bench, u"notes"_s);
    press(bench, u"wizardNext"_s);
    settleChoice(bench);
    press(bench, u"showSql"_s);
    settle(bench);
    take(bench.get<QDialog>(u"sqlDialog"_s));
}

/// A restore of two tables, to its end.
QWidget& bringBack(WindowBench& bench)
{
    auto& window = openTables(bench, u"workspaces"_s);
    press(bench, u"takeAll"_s);
    settleChoice(bench);
    press(bench, u"wizardNext"_s);
    settleChoice(bench);
    press(bench, u"wizardNext"_s);
    settle(bench);
    return window;
}

void done(const Take& take)
{
    WindowBench bench(&sampleNow);
    take(bringBack(bench));
}

void undo(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = bringBack(bench);
    press(bench, u"undoRestore"_s);
    settle(bench);
    take(window);
}

void findRow(const Take& take)
{
    WindowBench bench(&sampleNow);
    bench.openWindow({makeSample(bench, kSince)});
    settle(bench);
    bench.get<QAction>(u"restoreBackup"_s).trigger();
    settle(bench);
    press(bench, u"findRowInBackups"_s);
    bench.get<QComboBox>(u"findTable"_s).setCurrentText(u"workspaces"_s);
    QTest::keyClicks(&bench.get<QLineEdit>(u"findWhere"_s), u"id = 12"_s);
    press(bench, u"findRow"_s);
    settleChoice(bench);
    take(bench.get<QDialog>(u"findRowDialog"_s));
}

} // namespace

std::vector<Scene> tableScenes()
{
    return {{u"100-content-whole"_s, &whole},
            {u"101-tables-ticked"_s, &ticked},
            {u"102-tables-differing"_s, &differing},
            {u"102-tables-not-found"_s, &notFound},
            {u"103-tables-effect"_s, &effect},
            {u"104-tables-drift"_s, &drift},
            {u"105-tables-sql"_s, &sql},
            {u"106-tables-done"_s, &done},
            {u"106-find-row"_s, &findRow},
            {u"107-tables-undo"_s, &undo}};
}

} // namespace shots
