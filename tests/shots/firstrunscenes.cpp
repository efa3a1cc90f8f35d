#include "tests/shots/samplevault.h"
#include "tests/shots/scenes.h"
#include "tests/support/processes.h"
#include "ui/jobs/reader.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

#include <array>
#include <sys/time.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::HelperProcess;
using testsupport::WindowBench;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

void setChanged(const QString& path, core::UtcTime at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count();
    const timeval time{.tv_sec = seconds, .tv_usec = 0};
    const std::array<timeval, 2> times{time, time};
    if (::utimes(QFile::encodeName(path).constData(), times.data()) != 0)
        qFatal("%s cannot be dated.", qPrintable(path));
}

/// A machine with three databases, one of Dispatch that a program named "node" holds.
class Machine
{
public:
    explicit Machine(bool isEmpty = false)
        : bench(&sampleNow)
    {
        if (isEmpty)
            return;
        bench.places = {.home = bench.path(u"root"_s),
                        .places = {{bench.path(u"root"_s), 3}, {bench.path(u"srv"_s), 3}}};
        const QString used = make(u"root/.dispatch/data/workspace.db"_s, 30'000, true);
        setChanged(used, pictureTime() - 2min);
        setChanged(make(u"srv/staging/data/dispatch-staging.db"_s, 22'000, true),
                   pictureTime() - 21h - 52min);
        setChanged(make(u"srv/grafana/grafana.db"_s, 9'000, false), pictureTime() - 5h - 20min);
        const QString node = bench.path(u"node"_s);
        if (!QFile::copy(testsupport::holderProgram(), node))
            qFatal("The program that holds the database cannot be made.");
        m_holder = std::make_unique<HelperProcess>(node, QStringList{u"file"_s, used});
        if (m_holder->waitForLine() != u"ready"_s)
            qFatal("The database is not held.");
    }

    WindowBench bench;

private:
    QString make(const QString& name, int rows, bool wal) const
    {
        if (!QDir().mkpath(QFileInfo(bench.path(name)).path()))
            qFatal("The sample cannot be made.");
        return bench.makeDatabase(name, rows, wal);
    }

    std::unique_ptr<HelperProcess> m_holder;
};

void found(const Take& take)
{
    Machine machine;
    auto& window = machine.bench.openWindow();
    settle(machine.bench);
    take(window);
}

void nothingFound(const Take& take)
{
    Machine machine(true);
    auto& window = machine.bench.openWindow();
    settle(machine.bench);
    take(window);
}

/// Looks, and does not come to an end before the picture is taken.
void takeWhileLooking(const WindowBench& bench, const Take& take)
{
    constexpr int kMoreThanThreads = 64;
    QSemaphore gate;
    std::vector<std::unique_ptr<QObject>> receivers;
    for (int i = 0; i < kMoreThanThreads; ++i) {
        receivers.push_back(std::make_unique<QObject>());
        bench.engine.reader.read(
            receivers.back().get(), u"wait"_s,
            [&gate] {
                gate.acquire();
                return 0;
            },
            [](int) {});
    }
    bench.get<QPushButton>(u"lookAgain"_s).click();
    QTest::qWait(400); // after this the page says that it looks
    take(bench.window());
    gate.release(kMoreThanThreads);
    settle(bench);
}

void looking(const Take& take)
{
    Machine machine(true);
    machine.bench.openWindow();
    settle(machine.bench);
    takeWhileLooking(machine.bench, take);
}

void lookingAgain(const Take& take)
{
    Machine machine;
    machine.bench.openWindow();
    settle(machine.bench);
    takeWhileLooking(machine.bench, take);
}

void chosen(const Take& take)
{
    Machine machine;
    auto& window = machine.bench.openWindow(
        {machine.bench.makeDatabase(u"orders & more.db"_s, 12'000, false)});
    settle(machine.bench);
    take(window);
}

/// Two are protected: the sidebar takes its part of the window.
void chosenBesideTheSidebar(const Take& take)
{
    Machine machine;
    auto& window = machine.bench.openWindow(
        {machine.bench.makeDatabase(u"orders.db"_s), machine.bench.makeDatabase(u"shop.db"_s)});
    settle(machine.bench);
    take(window);
}

void error(const Take& take)
{
    Machine machine;
    QFile file(machine.bench.path(u"notes.db"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(5000, 'x')) != 5000)
        qFatal("The sample cannot be made.");
    file.close();
    auto& window = machine.bench.openWindow({file.fileName()});
    settle(machine.bench);
    take(window);
}

/// Somebody removed config.toml while the window was open.
void configurationGone(const Take& take)
{
    Machine machine;
    machine.bench.configure("[[database]]\npath = \""
                            + machine.bench.makeDatabase(u"orders.db"_s).toUtf8() + "\"\n");
    auto& window = machine.bench.openWindow();
    settle(machine.bench);
    QFile::remove(machine.bench.engine.workshop.places.configFile);
    machine.bench.get<QAction>(u"refresh"_s).trigger();
    settle(machine.bench);
    take(window);
}

void questionAboutSeveral(const Take& take)
{
    Machine machine;
    auto& window = machine.bench.openWindow();
    settle(machine.bench);
    window.open({machine.bench.path(u"srv/staging/data/dispatch-staging.db"_s),
                 machine.bench.path(u"srv/grafana/grafana.db"_s),
                 machine.bench.makeDatabase(u"orders.db"_s)});
    ui::dialogs::DialogAsker asker;
    asker.ask(&window, *machine.bench.asker.last, [] {});
    QTest::qWait(50);
    take(*window.findChild<QMessageBox*>(u"messageBox"_s));
}

void folderThatCannotBeUsed(const Take& take)
{
    Machine machine;
    auto& window = machine.bench.openWindow();
    settle(machine.bench);
    machine.bench.files.folder = machine.bench.path(u"srv/grafana/grafana.db/backups"_s);
    machine.bench.get<QPushButton>(u"changeBackupsFolder"_s).click();
    settle(machine.bench);
    take(window);
}

} // namespace

std::vector<Scene> firstRunScenes()
{
    return {{u"01-first-run"_s, &found},
            {u"01-first-run-looking"_s, &looking},
            {u"01-first-run-looking-again"_s, &lookingAgain},
            {u"01-first-run-nothing"_s, &nothingFound},
            {u"02-first-run-chosen"_s, &chosen},
            {u"02-first-run-sidebar"_s, &chosenBesideTheSidebar},
            {u"03-first-run-error"_s, &error},
            {u"03-first-run-config-gone"_s, &configurationGone},
            {u"03-first-run-several"_s, &questionAboutSeveral},
            {u"03-first-run-folder"_s, &folderThatCannotBeUsed}};
}

} // namespace shots
