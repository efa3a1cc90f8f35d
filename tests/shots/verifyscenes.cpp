#include "tests/shots/verifyscenes.h"

#include "tests/shots/samplevault.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/pausegate.h"
#include "ui/theme/status.h"
#include "ui/verify/subjectmodel.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;

QWidget& openVerify(WindowBench& bench, const QString& database)
{
    bench.settings.setValue(u"window/page"_s, u"verify"_s);
    QWidget& window = bench.openWindow(database.isEmpty() ? QStringList() : QStringList{database});
    settle(bench);
    return window;
}

/// Chooses the newest backup in that state.
void choose(const WindowBench& bench, ui::theme::Status status)
{
    auto& subjects = bench.get<QComboBox>(u"reportSubject"_s);
    const int row = subjects.findData(ui::theme::statusWord(status), Qt::ToolTipRole);
    if (row < 0)
        qFatal("There is no such backup.");
    subjects.setCurrentIndex(row);
    Q_EMIT subjects.activated(row);
    settle(bench);
}

void good(const Take& take)
{
    WindowBench bench(&sampleNow);
    take(openVerify(bench, makeSampleVault(bench)));
}

void damaged(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openVerify(bench, makeSampleVault(bench));
    choose(bench, ui::theme::Status::Damaged);
    take(window);
}

void notJudged(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openVerify(bench, makeSampleVault(bench));
    choose(bench, ui::theme::Status::CannotJudge);
    take(window);
}

void notChecked(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openVerify(bench, makeSampleVault(bench));
    choose(bench, ui::theme::Status::NotChecked);
    take(window);
}

void running(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    auto& window = openVerify(bench, database);
    auto& subjects = bench.get<QComboBox>(u"reportSubject"_s);
    const ui::jobs::JobId id(1000);
    bench.jobs.add(
        id,
        {.kind = ui::jobs::JobKind::Verify,
         .database = database,
         .subject = u"today 14:00"_s,
         .target = subjects.currentData(ui::verify::SubjectModel::TargetRole).toString()});
    core::Progress progress{.phase = core::Phase::Checking,
                            .done = 9'120,
                            .total = 12'108,
                            .bytesPerUnit = 4096,
                            .subject = u"session_events"_s,
                            .bytesPerSecond = 88'290'099,
                            .secondsLeft = 2};
    progress.checks = {core::PartProgress{12'108, 12'108}, {14, 20}, {1, 1}, {7, 10}};
    bench.jobs.setProgress(id, progress);
    QTest::qWait(50);
    take(window);
}

void noBackup(const Take& take)
{
    WindowBench bench(&sampleNow);
    bench.openWindow({makeSampleVault(bench)});
    settle(bench);
    bench.openWindow({bench.makeDatabase(u"archive.db"_s)});
    settle(bench);
    auto& window = openVerify(bench, {});
    bench.get<QAction>(u"goTo:verify"_s).trigger();
    settle(bench);
    take(window);
}

void driveGone(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openVerify(bench, makeSampleVault(bench));
    const QString vault = bench.engine.workshop.places.backups;
    if (!QFile::rename(vault, vault + u"-away"_s))
        qFatal("The vault cannot be moved.");
    bench.get<QAction>(u"refresh"_s).trigger();
    settle(bench);
    take(window);
}

void allVerified(const Take& take)
{
    WindowBench bench(&sampleNow);
    auto& window = openVerify(bench, makeSampleVault(bench));
    bench.get<QAction>(u"verifyAll"_s).trigger();
    settle(bench);
    take(window);
}

void allPaused(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    auto& window = openVerify(bench, database);
    const auto pause = std::make_shared<ui::jobs::PauseGate>();
    const ui::jobs::JobId id(1000);
    bench.jobs.add(id,
                   {.kind = ui::jobs::JobKind::Verify,
                    .database = database,
                    .subject = u"today 14:00"_s,
                    .count = 12,
                    .pause = pause});
    bench.jobs.setProgress(
        id, {.phase = core::Phase::Checking, .done = 4, .total = 12, .unit = core::Unit::Backups});
    bench.jobs.setPaused(id, true);
    QTest::qWait(50);
    take(window);
}

QWidget& openDatabaseItself(WindowBench& bench, const QString& database)
{
    auto& window = openVerify(bench, database);
    auto& subjects = bench.get<QComboBox>(u"reportSubject"_s);
    subjects.setCurrentIndex(subjects.count() - 1);
    Q_EMIT subjects.activated(subjects.count() - 1);
    settle(bench);
    return window;
}

void databaseItself(const Take& take)
{
    WindowBench bench(&sampleNow);
    take(openDatabaseItself(bench, makeSampleVault(bench)));
}

/// Findings with steps that can be taken.
void damagedDatabase(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    QFile file(database);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(file.size() / 4096 / 2 * 4096)
        || file.write(QByteArray(4096, '\0')) != 4096)
        qFatal("The database cannot be damaged.");
    file.close();
    auto& window = openDatabaseItself(bench, database);
    bench.get<QPushButton>(u"checkNowButton"_s).click();
    if (!QTest::qWaitFor([&] { return !bench.jobs.anyRunning(); }, 30'000))
        qFatal("The check does not end.");
    settle(bench);
    take(window);
}

} // namespace

std::vector<Scene> verifyScenes()
{
    return {{u"40-report-good"_s, &good},
            {u"41-report-damaged"_s, &damaged},
            {u"42-report-not-judged"_s, &notJudged},
            {u"43-report-not-checked"_s, &notChecked},
            {u"44-report-running"_s, &running},
            {u"45-report-no-backup"_s, &noBackup},
            {u"46-report-drive-gone"_s, &driveGone},
            {u"47-report-all-verified"_s, &allVerified},
            {u"48-report-all-paused"_s, &allPaused},
            {u"49-report-database"_s, &databaseItself},
            {u"49-report-database-damaged"_s, &damagedDatabase}};
}

} // namespace shots
