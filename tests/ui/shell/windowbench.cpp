#include "tests/ui/shell/windowbench.h"

#include "core/sqlite/connection.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backuptable.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace testsupport {

namespace {

void runOrDie(core::sqlite::Connection& connection, const QByteArray& sql)
{
    if (const auto done = connection.execute(sql); !done)
        qFatal("%s: %s", sql.constData(), qPrintable(done.error().detail));
}

} // namespace

WindowBench::WindowBench(core::Clock clock)
    : settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat)
    , language(settings)
    , m_runner(m_jobThreads)
    , m_reader(m_readThreads)
    , engine{.workshop = {.places = core::config::placesBelow(m_folder.filePath(u"home"_s)),
                          .program = u"holdfast"_s,
                          .clock = clock},
             .runner = m_runner,
             .jobs = jobs,
             .reader = m_reader}
{
    qputenv("HOLDFAST_LOCKS", QFile::encodeName(m_folder.filePath(u"locks"_s)));
    jobs.follow(m_runner);
}

WindowBench::~WindowBench() = default;

QString WindowBench::makeDatabase(const QString& name, int rows, bool wal) const
{
    auto made = core::sqlite::Connection::open(path(name),
                                               {.mode = core::sqlite::Connection::Mode::CreateNew});
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    if (wal)
        runOrDie(*made, "PRAGMA journal_mode=WAL");
    runOrDie(*made, "CREATE TABLE sessions(id INTEGER PRIMARY KEY, name TEXT NOT NULL)");
    runOrDie(*made,
             "CREATE TABLE session_events(id INTEGER PRIMARY KEY, session INTEGER "
             "REFERENCES sessions(id), body TEXT)");
    runOrDie(*made, "CREATE INDEX events_by_session ON session_events(session)");
    runOrDie(*made, "INSERT INTO sessions VALUES(1, 'first')");
    runOrDie(*made,
             "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                 + QByteArray::number(rows)
                 + ") INSERT INTO session_events SELECT i, 1, hex(zeroblob(50)) FROM n");
    return QFileInfo(path(name)).canonicalFilePath();
}

void WindowBench::configure(const QByteArray& toml) const
{
    const QString file = engine.workshop.places.configFile;
    QDir().mkpath(QFileInfo(file).path());
    QFile config(file);
    if (!config.open(QIODevice::Append) || config.write(toml) != toml.size())
        qFatal("The configuration cannot be written.");
}

QStringList WindowBench::backupFiles() const
{
    QStringList found;
    QDirIterator entries(engine.workshop.places.backups, QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString file = entries.next();
        if (entries.fileName() != u".lock"_s) // a folder's lock stays where it was made
            found << file;
    }
    return found;
}

ui::shell::MainWindow& WindowBench::openWindow(const QStringList& databases)
{
    m_window = std::make_unique<ui::shell::MainWindow>(services());
    asker.agreesNext = databases.size() > 1; // they are all to be protected
    m_window->open(databases);
    m_window->show();
    m_window->activateWindow();
    return *m_window;
}

ui::shell::MainWindow& WindowBench::openBackups(const QStringList& databases)
{
    settings.setValue(u"window/page"_s, u"backups"_s); // the one that was left last
    return openWindow(databases);
}

bool WindowBench::drop(const QStringList& paths) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& one : paths)
        urls << QUrl::fromLocalFile(one);
    data.setUrls(urls);
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &drop);
    return drop.isAccepted();
}

bool WindowBench::isShown(const QString& name) const
{
    const auto* found = m_window->findChild<QWidget*>(name);
    return found != nullptr && found->isVisible();
}

QString WindowBench::message(const QString& bar) const
{
    const auto& found = get<ui::widgets::MessageBar>(bar);
    return found.isVisible() ? found.title() + u' ' + found.detail() : QString();
}

QString WindowBench::summary(const QString& page) const
{
    return get<QWidget>(page).findChild<QLabel*>(u"pageSummary"_s)->text();
}

QStringList WindowBench::listColumn(int column) const
{
    QStringList words;
    const auto* model = get<ui::backups::BackupTable>(u"backupTable"_s).model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, 0).data(ui::backups::BackupListModel::IdRole).toString().isEmpty())
            words << model->index(row, column).data().toString();
    }
    return words;
}

} // namespace testsupport
