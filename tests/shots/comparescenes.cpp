#include "tests/shots/comparescenes.h"

#include "core/sqlite/connection.h"
#include "tests/shots/samplevault.h"
#include "ui/diff/comparisonfeed.h"
#include "ui/diff/diffrowspane.h"
#include "ui/diff/diffrowstable.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::diff::ComparisonFeed;
using ui::diff::DiffRowsPane;
using ui::diff::DiffRowsTable;
using ui::widgets::TableView;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

constexpr auto kTables =
    "CREATE TABLE settings(category TEXT PRIMARY KEY, settings_json TEXT, updated_at TEXT);"
    "INSERT INTO settings VALUES('display', '{\"theme\":\"ocean\"}', '2025-09-20 13:45'),"
    "('network', '{\"port\":3030}', '2025-09-19 08:00'), ('voice', NULL, NULL);"
    "CREATE TABLE sessions(id INTEGER PRIMARY KEY, title TEXT, started_at TEXT);"
    "INSERT INTO sessions WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
    "i<1461) SELECT i, 'Session ' || i, datetime(1758600000 + i * 360, 'unixepoch') FROM n;"
    "CREATE TABLE session_events(id INTEGER PRIMARY KEY, session INTEGER, kind TEXT, body TEXT);"
    "INSERT INTO session_events WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
    "i<34882) SELECT i, 1 + i % 40, 'message', 'Route ' || i || ' is planned.' FROM n;"
    "CREATE INDEX events_by_session ON session_events(session);"
    "CREATE TABLE workspaces(id INTEGER PRIMARY KEY, name TEXT, theme TEXT, updated_at TEXT, path "
    "TEXT, created_at TEXT);"
    "INSERT INTO workspaces WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
    "i<43) SELECT i, 'project-' || i, 'slate', '2025-09-12 10:22', '/srv/project-' || i, "
    "'2025-03-14 09:02' FROM n WHERE i NOT IN (2, 3);"
    "UPDATE workspaces SET name = 'api-gateway', theme = 'ocean' WHERE id = 12;"
    "UPDATE workspaces SET name = 'docs-site', theme = 'paper' WHERE id = 15;"
    "UPDATE workspaces SET name = 'mobile-app', theme = 'ocean' WHERE id = 19;"
    "UPDATE workspaces SET name = 'etl-nightly' WHERE id = 22;"
    "UPDATE workspaces SET name = 'billing', theme = 'ocean' WHERE id = 31;"
    "UPDATE workspaces SET name = 'frontend', path = '/home/dev/frontend', "
    "updated_at = '2025-09-27 08:14' WHERE id = 4;"
    "UPDATE workspaces SET name = 'infra', theme = 'paper', updated_at = '2025-09-20 13:45' WHERE "
    "id = 7;"
    "UPDATE workspaces SET name = 'sandbox', updated_at = '2025-09-19 15:30' WHERE id = 9;"
    "CREATE TABLE workspace_layout(workspace INTEGER, pane TEXT, width REAL, "
    "PRIMARY KEY(workspace, pane)) WITHOUT ROWID;"
    "INSERT INTO workspace_layout SELECT id, 'list', 0.25 FROM workspaces UNION ALL "
    "SELECT id, 'detail', 0.75 FROM workspaces;"
    "CREATE TABLE user_preferences(key TEXT, value TEXT);"
    "INSERT INTO user_preferences VALUES('volume', '7'), ('voice', 'Anna');"
    "CREATE TABLE _migrations(version INTEGER);"
    "INSERT INTO _migrations VALUES(7);"
    "CREATE VIEW busy_sessions AS\nSELECT session, count(*) AS events\nFROM session_events\n"
    "GROUP BY session\nORDER BY events DESC;";

/// What happened since.
constexpr auto kChanges =
    "DELETE FROM workspaces WHERE id IN (12, 15, 19, 22, 31);"
    "UPDATE workspaces SET name = 'frontend-old', updated_at = '2025-09-29 10:22' WHERE id = 4;"
    "UPDATE workspaces SET theme = 'ocean', updated_at = '2025-09-28 17:09' WHERE id = 7;"
    "UPDATE workspaces SET name = 'sandbox-2', updated_at = '2025-09-29 08:57' WHERE id = 9;"
    "INSERT INTO workspaces VALUES(44, 'scratch-0929', 'slate', '2025-09-29 09:11', NULL, NULL);"
    "DELETE FROM workspace_layout WHERE workspace IN (12, 15, 19, 22);"
    "INSERT INTO session_events WITH RECURSIVE n(i) AS (SELECT 34883 UNION ALL SELECT i+1 FROM n "
    "WHERE i<36310) SELECT i, 1 + i % 40, 'message', 'Route ' || i || ' is planned.' FROM n;"
    "UPDATE sessions SET title = title || ' (old)' WHERE id % 160 = 0;"
    "UPDATE settings SET settings_json = '{\"theme\":\"slate\"}' WHERE category = 'display';"
    "DROP INDEX events_by_session;"
    "DROP VIEW busy_sessions;"
    "CREATE VIEW busy_sessions AS\nSELECT session, count(*) AS events, max(id) AS newest\n"
    "FROM session_events\nGROUP BY session\nHAVING events > 1\nORDER BY events DESC;"
    "CREATE TRIGGER no_removal BEFORE DELETE ON settings BEGIN\n  SELECT RAISE(ABORT, 'kept');\n"
    "END;";

void run(const QString& path, const char* sql)
{
    using core::sqlite::Connection;
    auto opened = Connection::open(path,
                                   {.mode = QFileInfo::exists(path) ? Connection::Mode::ReadWrite
                                                                    : Connection::Mode::CreateNew});
    if (!opened || !opened->execute(sql) || !opened->close())
        qFatal("The sample cannot be made.");
}

/// One backup from the day before, and what happened since.
void openPage(WindowBench& bench, const char* changes)
{
    const QString path = bench.path(u"dispatch.db"_s);
    run(path, kTables);
    const QString known = QFileInfo(path).canonicalFilePath();
    backUp(bench, {.database = known},
           core::UtcTime(pictureTime().time_since_epoch() - std::chrono::hours(36)));
    setSampleNow(pictureTime());
    if (changes)
        run(path, changes);
    openBackups(bench, {known});
    bench.get<QAction>(u"goTo:compare"_s).trigger();
    settle(bench);
}

void compare(WindowBench& bench, const char* changes)
{
    openPage(bench, changes);
    bench.get<QAction>(u"compareNow"_s).trigger();
    settle(bench);
}

void choose(const WindowBench& bench, const QString& name)
{
    auto& list = bench.get<TableView>(u"differencesList"_s);
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const auto index = list.model()->index(row, 0);
        if (index.data().toString().endsWith(name))
            list.setCurrentIndex(index);
    }
    settle(bench);
}

void chosen(const Take& take)
{
    WindowBench bench(&sampleNow);
    openPage(bench, kChanges);
    take(bench.window());
}

void differing(const Take& take)
{
    WindowBench bench(&sampleNow);
    compare(bench, kChanges);
    choose(bench, u"workspaces"_s);
    auto& rows = bench.get<DiffRowsTable>(u"diffRows"_s);
    rows.setCurrentIndex(rows.model()->index(5, 1));
    bench.get<TableView>(u"differencesList"_s).setFocus(Qt::TabFocusReason);
    settle(bench);
    take(bench.window());
}

void structure(const Take& take)
{
    WindowBench bench(&sampleNow);
    compare(bench, kChanges);
    choose(bench, u"busy_sessions"_s);
    take(bench.window());
}

void same(const Take& take)
{
    WindowBench bench(&sampleNow);
    compare(bench, nullptr);
    choose(bench, u"workspaces"_s);
    take(bench.window());
}

void onlyRemoved(const Take& take)
{
    WindowBench bench(&sampleNow);
    compare(bench, kChanges);
    choose(bench, u"session_events"_s);
    bench.get<QAbstractButton>(u"diffKindRemoved"_s).click();
    bench.get<QAbstractButton>(u"onlyDiffering"_s).click();
    settle(bench);
    auto& rows = bench.get<DiffRowsTable>(u"diffRows"_s);
    rows.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&rows, Qt::Key_End);
    settle(bench);
    take(bench.window());
}

void unreadable(const Take& take)
{
    WindowBench bench(&sampleNow);
    openPage(bench, kChanges);
    QFile file(bench.path(u"notes.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("These are no tables.\n") < 0)
        qFatal("The sample cannot be made.");
    file.close();
    auto& side = bench.get<QWidget>(u"secondSide"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&side, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&side, &drop);
    bench.get<QAction>(u"compareNow"_s).trigger();
    settle(bench);
    take(bench.window());
}

/// As a wizard has it, where rows are chosen.
void ticked(const Take& take)
{
    WindowBench bench(&sampleNow);
    openPage(bench, kChanges);
    const QString path = QFileInfo(bench.path(u"dispatch.db"_s)).canonicalFilePath();
    ComparisonFeed feed(bench.engine, {.what = path}, {.what = bench.backupFiles().front()});
    DiffRowsPane pane(bench.engine);
    pane.resize(412, 650);
    pane.setTitles({u"Now"_s, u"In the backup"_s});
    pane.setCheckable(true);
    pane.setFeed(&feed);
    feed.start();
    settle(bench);
    pane.showTable(u"workspaces"_s);
    pane.show();
    settle(bench);
    auto& rows = *pane.findChild<DiffRowsTable*>(u"diffRows"_s);
    rows.setFocus();
    for (const int row : {0, 1, 5}) {
        rows.setCurrentIndex(rows.model()->index(row, 1));
        QTest::keyClick(&rows, Qt::Key_Space);
    }
    settle(bench);
    take(pane);
}

} // namespace

std::vector<Scene> compareScenes()
{
    return {{u"80-compare-choose"_s, &chosen},       {u"81-compare"_s, &differing},
            {u"82-compare-structure"_s, &structure}, {u"83-compare-same"_s, &same},
            {u"84-compare-removed"_s, &onlyRemoved}, {u"85-compare-unreadable"_s, &unreadable},
            {u"86-compare-ticks"_s, &ticked}};
}

} // namespace shots
