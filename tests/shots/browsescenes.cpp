#include "tests/shots/browsescenes.h"

#include "core/sqlite/connection.h"
#include "tests/shots/samplevault.h"
#include "ui/backups/backuptable.h"
#include "ui/browse/browsewindow.h"
#include "ui/browse/rowtable.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::browse::BrowseWindow;
using ui::browse::RowTable;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

constexpr auto kTables =
    "CREATE TABLE settings(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;"
    "INSERT INTO settings VALUES('theme', 'dark'), ('port', '3030'), ('language', 'de');"
    "CREATE TABLE workspaces(id INTEGER PRIMARY KEY, name TEXT);"
    "INSERT INTO workspaces VALUES(1, 'Harbour'), (2, 'Night shift');"
    "CREATE TABLE workspace_layout(workspace INTEGER, pane TEXT, width REAL, "
    "PRIMARY KEY(workspace, pane)) WITHOUT ROWID;"
    "INSERT INTO workspace_layout VALUES(1, 'list', 0.25), (1, 'detail', 0.75);"
    "CREATE TABLE sessions(id INTEGER PRIMARY KEY, title TEXT, started_at TEXT);"
    "INSERT INTO sessions WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<40) "
    "SELECT i, 'Session ' || i, datetime(1758600000 + i * 3600, 'unixepoch') FROM n;"
    "CREATE TABLE session_events(id INTEGER PRIMARY KEY, session INTEGER, kind TEXT, "
    "at TEXT, cost REAL, body TEXT, attachment BLOB);"
    "INSERT INTO session_events WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
    "i<40000) SELECT i, 1 + i % 40, CASE i % 4 WHEN 0 THEN 'message' WHEN 1 THEN 'tool call' WHEN "
    "2 "
    "THEN 'tool result' ELSE 'note' END, datetime(1758600000 + i * 37, 'unixepoch'), "
    "CASE i % 4 WHEN 3 THEN NULL ELSE round(i % 97 * 0.013, 3) END, "
    "'{\"role\":\"assistant\",\"tokens\":' || (i % 900) || ',\"text\":\"Route ' || i || "
    "' is planned over the north pier.\",\"tools\":[{\"name\":\"map\",\"ok\":true},"
    "{\"name\":\"weather\",\"ok\":false}],\"next\":null}', "
    "CASE i % 3 WHEN 0 THEN randomblob(300 + i % 5000) END FROM n;"
    "CREATE TABLE auth_users(id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE);"
    "INSERT INTO auth_users VALUES(1, 'admin'), (2, 'reader');"
    "CREATE TABLE outbox(id INTEGER PRIMARY KEY, payload TEXT);"
    "CREATE VIRTUAL TABLE event_search USING fts5(body);"
    "INSERT INTO event_search(rowid, body) SELECT id, body FROM session_events LIMIT 500;"
    "CREATE VIEW busy_sessions AS SELECT session, count(*) AS events, sum(cost) AS cost "
    "FROM session_events GROUP BY session ORDER BY events DESC;"
    "CREATE VIEW broken AS SELECT no_such_column FROM sessions;";

BrowseWindow& openWindow(WindowBench& bench)
{
    const QString path = bench.path(u"dispatch.db"_s);
    auto made =
        core::sqlite::Connection::open(path, {.mode = core::sqlite::Connection::Mode::CreateNew});
    if (!made || !made->execute(kTables) || !made->close())
        qFatal("The sample cannot be made.");
    setSampleNow(pictureTime());
    openBackups(bench, {QFileInfo(path).canonicalFilePath()});
    bench.get<QAction>(u"backUpNow"_s).trigger();
    settle(bench);
    auto& table = bench.get<ui::backups::BackupTable>(u"backupTable"_s);
    table.setCurrentIndex(table.model()->index(1, 0));
    bench.get<QAction>(u"openReadOnly"_s).trigger();
    settle(bench);
    auto& window = bench.get<BrowseWindow>(u"browseWindow"_s);
    window.resize(1120, 720); // its first size on a usual screen
    return window;
}

void choose(const WindowBench& bench, const QString& name)
{
    auto& list = bench.get<ui::widgets::TableView>(u"tableList"_s);
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const auto index = list.model()->index(row, 0);
        if (index.data().toString() == name)
            list.setCurrentIndex(index);
    }
    settle(bench);
}

/// The current cell, and the keyboard's mark around it.
void focus(const WindowBench& bench, int row, int column)
{
    auto& table = bench.get<RowTable>(u"rowTable"_s);
    table.setCurrentIndex(table.model()->index(row, column));
    table.setFocus(Qt::TabFocusReason);
    settle(bench);
}

void events(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openWindow(bench);
    choose(bench, u"session_events"_s);
    focus(bench, 2, 5);
    take(window);
}

void filtered(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openWindow(bench);
    choose(bench, u"session_events"_s);
    bench.get<QComboBox>(u"filterColumn"_s).setCurrentIndex(3);
    QTest::keyClicks(&bench.get<QLineEdit>(u"rowFilter"_s), u"tool"_s);
    QTest::qWait(400);
    settle(bench);
    auto& table = bench.get<RowTable>(u"rowTable"_s);
    table.sortByColumn(4, Qt::DescendingOrder);
    settle(bench);
    focus(bench, 4, 6);
    take(window);
}

void nothingFits(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openWindow(bench);
    choose(bench, u"sessions"_s);
    QTest::keyClicks(&bench.get<QLineEdit>(u"rowFilter"_s), u"nobody wrote this"_s);
    QTest::qWait(400);
    settle(bench);
    take(window);
}

void unreadable(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openWindow(bench);
    choose(bench, u"broken"_s);
    take(window);
}

void view(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openWindow(bench);
    choose(bench, u"busy_sessions"_s);
    bench.get<QLineEdit>(u"tableSearch"_s).setText(u"ses"_s);
    settle(bench);
    take(window);
}

void menu(const Take& take)
{
    WindowBench bench(&sampleNow);
    openWindow(bench);
    choose(bench, u"sessions"_s);
    focus(bench, 1, 1);
    Q_EMIT bench.get<RowTable>(u"rowTable"_s).customContextMenuRequested(QPoint(100, 60));
    QTest::qWait(50);
    auto& menu = bench.get<QMenu>(u"rowMenu"_s);
    take(menu);
    menu.close();
}

void saved(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openWindow(bench);
    choose(bench, u"sessions"_s);
    bench.files.newFile = bench.path(u"dispatch-sessions.csv"_s);
    bench.get<QAction>(u"saveCsv"_s).trigger();
    settle(bench);
    take(window);
}

} // namespace

std::vector<Scene> browseScenes()
{
    return {{u"70-browse"_s, &events},
            {u"71-browse-filtered"_s, &filtered},
            {u"72-browse-nothing-fits"_s, &nothingFits},
            {u"73-browse-unreadable"_s, &unreadable},
            {u"74-browse-view"_s, &view},
            {u"75-browse-menu"_s, &menu},
            {u"76-browse-saved"_s, &saved}};
}

} // namespace shots
