#include "tests/shots/restorescenes.h"

#include "core/sqlite/connection.h"
#include "tests/shots/samplevault.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"
#include "ui/theme/status.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

/// What happened to the database since its last backup.
void changeSince(const QString& database)
{
    auto writer = core::sqlite::Connection::open(
        database, {.mode = core::sqlite::Connection::Mode::ReadWrite});
    if (!writer
        || !writer->execute("DELETE FROM configuration_settings WHERE id > 10;"
                            "INSERT INTO sessions(value) VALUES('a'), ('b');"
                            "INSERT INTO session_events(session, body) SELECT 1, body FROM "
                            "session_events LIMIT 292;"))
        qFatal("The sample cannot be changed.");
}

QWidget& openWizard(WindowBench& bench, const QString& database)
{
    changeSince(database);
    auto& window = bench.openWindow({database});
    settle(bench);
    bench.get<QAction>(u"restoreBackup"_s).trigger();
    settle(bench);
    return window;
}

void press(const WindowBench& bench, const QString& button)
{
    bench.get<QPushButton>(button).click();
}

void type(const WindowBench& bench, const QString& field, const QString& words)
{
    QTest::keyClicks(&bench.get<QLineEdit>(field), words);
}

/// A command that does not end when it is run for the first time.
QString hangOnce(const WindowBench& bench)
{
    return u"mkdir %1 2>/dev/null || exit 0; exec sleep 60"_s.arg(bench.path(u"hung"_s));
}

/// Waits for the plan that follows the last key.
void settlePlan(const WindowBench& bench)
{
    QTest::qWait(600);
    settle(bench);
}

QWidget& openEffect(WindowBench& bench, const QString& database)
{
    auto& window = openWizard(bench, database);
    press(bench, u"wizardNext"_s);
    press(bench, u"wizardNext"_s);
    settlePlan(bench);
    return window;
}

/// Until the command of hangOnce() was begun.
void waitUntilItHangs(const WindowBench& bench)
{
    if (!QTest::qWaitFor([&bench] { return QFile::exists(bench.path(u"hung"_s)); }, 60'000))
        qFatal("That step does not begin.");
    QTest::qWait(1500);
}

void endAll(WindowBench& bench)
{
    press(bench, u"wizardStop"_s);
    bench.asker.accept();
    settle(bench);
}

void choose(const Take& take)
{
    WindowBench bench(&sampleNow);
    take(openWizard(bench, makeSampleVault(bench)));
}

void chooseOtherFile(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openWizard(bench, makeSampleVault(bench));
    bench.get<QCheckBox>(u"goodOnly"_s).click();
    bench.get<QRadioButton>(u"targetOther"_s).click();
    QTest::qWait(50);
    take(window);
}

void planning(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    auto& window = openWizard(bench, database);
    QSemaphore hold;
    for (int i = 0; i < QThread::idealThreadCount(); ++i)
        bench.engine.reader.read(
            &window, u"hold-%1"_s.arg(i),
            [&hold] {
                hold.acquire();
                return 0;
            },
            [](int) {});
    press(bench, u"wizardNext"_s);
    press(bench, u"wizardNext"_s);
    QTest::qWait(500);
    take(window);
    hold.release(QThread::idealThreadCount());
    settle(bench);
}

void ready(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    auto& window = openEffect(bench, database);
    type(bench, u"stopCommand"_s, u"docker compose down"_s);
    type(bench, u"startCommand"_s, u"docker compose up -d"_s);
    type(bench, u"probeTarget"_s, u"http://localhost:3030/api/health"_s);
    settlePlan(bench);
    take(window);
}

void blocked(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    QProcess holder;
    holder.start(u"/bin/sh"_s, {u"-c"_s, u"exec 3<\"$0\"; exec sleep 60"_s, database});
    holder.waitForStarted();
    take(openEffect(bench, database));
    holder.kill();
    holder.waitForFinished();
}

void noPlan(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    auto& window = openWizard(bench, database);
    if (!QFile::rename(bench.engine.workshop.places.backups,
                       bench.engine.workshop.places.backups + u"-away"_s))
        qFatal("The vault cannot be moved.");
    press(bench, u"wizardNext"_s);
    press(bench, u"wizardNext"_s);
    settlePlan(bench);
    take(window);
}

void running(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openEffect(bench, makeSampleVault(bench));
    type(bench, u"stopCommand"_s, u"echo 3 containers stopped"_s);
    type(bench, u"startCommand"_s, hangOnce(bench));
    type(bench, u"probeTarget"_s, u"true"_s);
    settlePlan(bench);
    press(bench, u"wizardNext"_s);
    waitUntilItHangs(bench);
    take(window);
    endAll(bench);
}

void takenBack(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openEffect(bench, makeSampleVault(bench));
    type(bench, u"startCommand"_s, hangOnce(bench));
    settlePlan(bench);
    press(bench, u"wizardNext"_s);
    waitUntilItHangs(bench);
    endAll(bench);
    take(window);
}

/// The steps of what was taken back.
void takenBackSteps(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openEffect(bench, makeSampleVault(bench));
    type(bench, u"startCommand"_s, hangOnce(bench));
    settlePlan(bench);
    press(bench, u"wizardNext"_s);
    waitUntilItHangs(bench);
    endAll(bench);
    press(bench, u"wizardBack"_s);
    QTest::qWait(50);
    take(window);
}

void trouble(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openEffect(bench, makeSampleVault(bench));
    type(bench, u"startCommand"_s, u"echo no such container; exit 3"_s);
    settlePlan(bench);
    press(bench, u"wizardNext"_s);
    settle(bench);
    take(window);
}

void done(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openEffect(bench, makeSampleVault(bench));
    press(bench, u"wizardNext"_s);
    settle(bench);
    bench.get<QCheckBox>(u"check1"_s).click();
    QTest::qWait(50);
    take(window);
}

void restoreOnce(WindowBench& bench)
{
    openEffect(bench, makeSampleVault(bench));
    press(bench, u"wizardNext"_s);
    settle(bench);
}

void undo(const Take& take)
{
    WindowBench bench(&sampleNow);
    restoreOnce(bench);
    press(bench, u"undoRestore"_s);
    settlePlan(bench);
    take(bench.window());
}

void undone(const Take& take)
{
    WindowBench bench(&sampleNow);
    restoreOnce(bench);
    press(bench, u"undoRestore"_s);
    settlePlan(bench);
    press(bench, u"wizardNext"_s);
    settle(bench);
    take(bench.window());
}

void restores(const Take& take)
{
    WindowBench bench(&sampleNow);
    restoreOnce(bench);
    press(bench, u"openRestores"_s);
    settlePlan(bench);
    take(bench.get<QDialog>(u"restoresDialog"_s));
}

void activity(const Take& take)
{
    WindowBench bench(&sampleNow);
    bench.settings.setValue(u"window/page"_s, u"overview"_s);
    restoreOnce(bench);
    press(bench, u"wizardNext"_s);
    settlePlan(bench);
    take(bench.window());
}

void help(const Take& take)
{
    WindowBench bench(&sampleNow);
    openEffect(bench, makeSampleVault(bench));
    press(bench, u"wizardHelp"_s);
    QTest::qWait(50);
    take(bench.get<QDialog>(u"wizardHelpDialog"_s));
}

} // namespace

std::vector<Scene> restoreScenes()
{
    return {{u"60-restore-choose"_s, &choose},
            {u"61-restore-other-file"_s, &chooseOtherFile},
            {u"62-restore-planning"_s, &planning},
            {u"63-restore-ready"_s, &ready},
            {u"64-restore-blocked"_s, &blocked},
            {u"65-restore-no-plan"_s, &noPlan},
            {u"66-restore-running"_s, &running},
            {u"67-restore-taken-back"_s, &takenBack},
            {u"67-restore-taken-back-steps"_s, &takenBackSteps},
            {u"68-restore-done"_s, &done},
            {u"68-restore-trouble"_s, &trouble},
            {u"69-undo"_s, &undo},
            {u"69-undone"_s, &undone},
            {u"69-restores"_s, &restores},
            {u"69-activity"_s, &activity},
            {u"69-help"_s, &help}};
}

} // namespace shots
