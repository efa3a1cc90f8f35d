#include "tests/shots/overviewscenes.h"

#include "tests/shots/samplefleet.h"
#include "tests/shots/samplevault.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

ui::shell::MainWindow& open(WindowBench& bench)
{
    auto& window = bench.openWindow();
    settle(bench);
    return window;
}

/// A job that is a part of the picture, and of nothing else.
void pretendToBackUp(WindowBench& bench, const QString& database, quint64 id)
{
    const ui::jobs::JobId job(id);
    bench.jobs.add(job, {.database = database, .subject = QFileInfo(database).fileName()});
    bench.jobs.setProgress(job,
                           {.phase = core::Phase::Copying,
                            .done = 312'480,
                            .total = 471'859,
                            .bytesPerUnit = 4096,
                            .bytesPerSecond = 88'290'099,
                            .secondsLeft = 7});
    QTest::qWait(50);
}

void oneDatabase(const Take& take)
{
    WindowBench bench(&sampleNow);
    makeProtected(bench);
    take(open(bench));
}

void fourDatabases(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QStringList databases = makeFleet(bench);
    bench.settings.setValue("window/database", databases.at(1));
    auto& window = open(bench);
    pretendToBackUp(bench, databases.front(), 1000);
    take(window);
}

void manyDatabases(const Take& take)
{
    WindowBench bench(&sampleNow);
    makeMany(bench, 200);
    take(open(bench));
}

void menuOfMany(const Take& take)
{
    WindowBench bench(&sampleNow);
    makeMany(bench, 200);
    open(bench);
    bench.get<QPushButton>(u"databaseSwitcher"_s).click();
    QTest::qWait(50);
    auto& menu = bench.get<QMenu>(u"databaseMenu"_s);
    take(menu);
    menu.close();
}

void manyJobs(const Take& take)
{
    WindowBench bench(&sampleNow);
    makeMany(bench, 8);
    auto& window = open(bench);
    quint64 id = 1000;
    for (int i = 0; i < 5; ++i)
        pretendToBackUp(bench, bench.path(u"shard-00%1.db"_s.arg(i)), ++id);
    take(window);
}

void neverBackedUp(const Take& take)
{
    WindowBench bench(&sampleNow);
    bench.openWindow({bench.makeDatabase(u"dispatch.db"_s)});
    settle(bench);
    take(open(bench));
}

void emptyActivity(const Take& take)
{
    WindowBench bench(&sampleNow);
    makeProtected(bench);
    forgetHistory(bench);
    take(open(bench));
}

void configurationBroken(const Take& take)
{
    WindowBench bench(&sampleNow);
    makeProtected(bench);
    auto& window = open(bench);
    bench.configure("[[database]\n");
    bench.get<QAction>(u"refresh"_s).trigger();
    settle(bench);
    take(window);
}

void jobFailed(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeProtected(bench);
    auto& window = open(bench);
    if (!QFile::rename(database, database + u".gone"_s))
        qFatal("The sample cannot be moved.");
    bench.get<QAction>(u"backUpNow"_s).trigger();
    settle(bench);
    take(window);
}

void rowMenu(const Take& take)
{
    WindowBench bench(&sampleNow);
    makeProtected(bench);
    open(bench);
    auto& table = bench.get<QWidget>(u"databaseTable"_s);
    Q_EMIT table.customContextMenuRequested(QPoint(40, 20));
    QTest::qWait(50);
    auto& menu = bench.get<QMenu>(u"databaseRowMenu"_s);
    take(menu);
    menu.close();
}

} // namespace

std::vector<Scene> overviewScenes()
{
    return {{u"20-overview"_s, &fourDatabases},
            {u"21-overview-one"_s, &oneDatabase},
            {u"22-overview-200"_s, &manyDatabases},
            {u"22-menu-of-200"_s, &menuOfMany},
            {u"23-overview-jobs"_s, &manyJobs},
            {u"24-overview-no-backup"_s, &neverBackedUp},
            {u"25-overview-no-history"_s, &emptyActivity},
            {u"26-overview-broken"_s, &configurationBroken},
            {u"27-overview-failed"_s, &jobFailed},
            {u"28-overview-menu"_s, &rowMenu}};
}

} // namespace shots
