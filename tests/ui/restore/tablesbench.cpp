#include "tests/ui/restore/tablesbench.h"

#include "core/jobs/backup.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/statement.h"
#include "ui/tables/tabletreemodel.h"
#include "ui/tables/tabletreeview.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::sqlite::Connection;
using ui::tables::TableTreeModel;
using ui::tables::TableTreeView;

namespace testsupport {

namespace {

constexpr int kLongest = 60'000;

constexpr auto kSchema =
    "PRAGMA journal_mode=WAL;"
    "CREATE TABLE settings(id INTEGER PRIMARY KEY, name TEXT);"
    "CREATE TABLE sessions(id INTEGER PRIMARY KEY, name TEXT);"
    "CREATE TABLE session_events(id INTEGER PRIMARY KEY, session INTEGER REFERENCES sessions(id));"
    "CREATE TABLE workspaces(id INTEGER PRIMARY KEY, name TEXT NOT NULL, theme TEXT);"
    "CREATE TABLE workspace_layout(id INTEGER PRIMARY KEY, workspace_id INTEGER NOT NULL "
    "REFERENCES "
    "workspaces(id) ON DELETE CASCADE, layout TEXT);"
    "INSERT INTO settings VALUES(1, 'a'), (2, 'b');"
    "INSERT INTO sessions VALUES(1, 'first');"
    "INSERT INTO session_events VALUES(1, 1), (2, 1);"
    "INSERT INTO workspaces WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE "
    "i<41) SELECT i, 'workspace ' || i, 'slate' FROM n;"
    "INSERT INTO workspace_layout WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n "
    "WHERE i<82) SELECT i, 1 + (i-1) / 2, 'layout ' || i FROM n;";

Connection connectTo(const QString& path, Connection::Mode mode)
{
    auto opened = Connection::open(path, {.mode = mode});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    return std::move(*opened);
}

void run(Connection& connection, const QByteArray& sql)
{
    if (const auto done = connection.execute(sql); !done)
        qFatal("%s: %s", sql.constData(), qPrintable(done.error().detail));
}

} // namespace

void TablesTest::setUpTables(const QByteArray& since, const QByteArray& schema)
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    m_bench = std::make_unique<WindowBench>();
    const QString path = m_bench->path(u"app.db"_s);
    {
        auto made = connectTo(path, Connection::Mode::CreateNew);
        run(made, schema.isEmpty() ? QByteArray(kSchema) : schema);
    }
    m_database = QFileInfo(path).canonicalFilePath();
    core::NoProgress unheard;
    const auto made = core::jobs::runBackup({.database = m_database}, m_bench->engine.workshop,
                                            core::JobContext{{}, unheard});
    if (!made)
        qFatal("The sample cannot be backed up: %s", qPrintable(made.error().detail));
    exec("PRAGMA foreign_keys=ON;" + since);
}

void TablesTest::exec(const QByteArray& sql) const
{
    auto connection = connectTo(m_database, Connection::Mode::ReadWrite);
    run(connection, sql);
}

QString TablesTest::value(const QByteArray& sql) const
{
    auto connection = connectTo(m_database, Connection::Mode::ReadWrite);
    auto asked = connection.prepare(sql);
    if (!asked || !asked->step())
        qFatal("%s cannot be asked.", sql.constData());
    return asked->text(0);
}

void TablesTest::openTables()
{
    openWizard();
    press(u"wizardNext"_s);
    QTest::mouseClick(&m_bench->get<QRadioButton>(u"scopeTables"_s), Qt::LeftButton, {},
                      QPoint(8, 8));
    waitForChoice();
}

QModelIndex TablesTest::line(const QString& table, int column) const
{
    const auto* model = m_bench->get<TableTreeView>(u"tablesTree"_s).model();
    return dynamic_cast<const TableTreeModel&>(*model).indexOf(table).siblingAtColumn(column);
}

void TablesTest::select(const QString& table) const
{
    m_bench->get<TableTreeView>(u"tablesTree"_s).setCurrentIndex(line(table));
    waitForChoice();
}

void TablesTest::tick(const QString& table) const
{
    auto& tree = m_bench->get<TableTreeView>(u"tablesTree"_s);
    tree.scrollTo(line(table));
    const QRect cell = tree.visualRect(line(table));
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {},
                      QPoint(cell.left() + 16, cell.center().y()));
    waitForChoice();
}

void TablesTest::waitForChoice() const
{
    const auto isKnown = [this] {
        const auto& next = button(u"wizardNext"_s);
        return m_bench->engine.reader.isIdle() && !m_bench->jobs.anyRunning()
            && m_bench->get<QLabel>(u"compareProgress"_s).text().isEmpty()
            && next.toolTip() != u"What the choice hangs on is being looked at."_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKnown(), kLongest);
}

void TablesTest::checkEffect() const
{
    press(u"wizardNext"_s);
    QCOMPARE(step(), 3);
    waitForPlan();
}

void TablesTest::restore() const
{
    press(u"wizardNext"_s);
    waitForEnd();
    QCOMPARE(step(), 5);
}

} // namespace testsupport
