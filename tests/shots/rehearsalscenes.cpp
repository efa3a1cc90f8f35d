#include "tests/shots/rehearsalscenes.h"

#include "core/catalog/catalog.h"
#include "tests/shots/samplevault.h"
#include "tests/ui/shell/windowbench.h"
#include "ui/jobs/jobmodel.h"
#include "ui/wizard/steptext.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::WindowBench;

namespace shots {

namespace {

using Take = std::function<void(QWidget&)>;
using core::catalog::JobOutcome;
using core::catalog::JobRecord;

constexpr auto kConfigured = "start = \"docker compose up -d\"\n"
                             "probe = \"http://localhost:3030/api/health\"\n"
                             "probe_headers = [\"Authorization: env:DISPATCH_TOKEN\"]\n";

/// A rehearsal a month ago, and so on; the database grew meanwhile.
std::vector<JobRecord> aYear(const QString& database)
{
    const double seconds[] = {1.4, 1.5, 1.5, 1.7, 0, 1.8, 2.6, 2.0, 2.1, 2.3, 2.4};
    const int hours[] = {4, 3, 5, 2, 0, 3, 30, 4, 3, 9, 3};
    std::vector<JobRecord> records;
    for (int i = 0; i < 11; ++i) {
        const auto at = pictureTime() - (11 - i) * 30 * 24h + 3h + i * 17min;
        JobRecord record{.kind = u"rehearse"_s,
                         .database = database,
                         .program = u"holdfast"_s,
                         .startedAt = at,
                         .endedAt = at + 3s,
                         .outcome = JobOutcome::Done,
                         .message = u"Restored and verified."_s,
                         .backupId = u"dispatch-20250829T120000Z"_s};
        if (hours[i] > 0)
            record.measures = {{u"restore_s"_s, seconds[i]},
                               {u"answer_s"_s, seconds[i] + 2.2},
                               {u"age_s"_s, hours[i] * 3600.0}};
        records.push_back(record);
    }
    records[4].outcome = JobOutcome::Cancelled;
    records[6].outcome = JobOutcome::Failed;
    records[6].message = u"The application did not answer as it should: it answered 503."_s;
    return records;
}

void keep(const WindowBench& bench, const std::vector<JobRecord>& records)
{
    auto catalog = core::catalog::Catalog::open(bench.engine.workshop.places.catalogFile);
    if (!catalog)
        qFatal("There is no catalogue.");
    for (JobRecord record : records) {
        const auto id = catalog->beginJob(record);
        if (!id)
            qFatal("A record cannot be kept.");
        record.id = *id;
        if (!catalog->endJob(record))
            qFatal("A record cannot be ended.");
    }
}

QDialog& openDialog(WindowBench& bench, const QString& database)
{
    bench.openWindow({database});
    settle(bench);
    bench.get<QAction>(u"rehearse"_s).trigger();
    settle(bench);
    return bench.get<QDialog>(u"rehearsalDialog"_s);
}

void fill(const WindowBench& bench, const QString& start, const QString& probe)
{
    bench.get<QLineEdit>(u"rehearsalStart"_s).setText(start);
    bench.get<QLineEdit>(u"rehearsalProbe"_s).setText(probe);
}

void empty(const Take& take)
{
    WindowBench bench(&sampleNow);
    take(openDialog(bench, makeSampleVault(bench)));
}

void history(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    keep(bench, aYear(database));
    bench.configure(kConfigured); // of the database that comes last
    auto& dialog = openDialog(bench, database);
    bench.get<QPushButton>(u"rehearsalFillIn"_s).click();
    bench.get<QWidget>(u"rehearsalChart"_s).setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&bench.get<QWidget>(u"rehearsalChart"_s), Qt::Key_Left);
    take(dialog);
}

void noBackup(const Take& take)
{
    WindowBench bench(&sampleNow);
    take(openDialog(bench, bench.makeDatabase(u"dispatch.db"_s)));
}

void running(const Take& take)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    keep(bench, aYear(database));
    auto& dialog = openDialog(bench, database);
    fill(bench, u"sleep 600"_s, u"test -e ready"_s);
    auto& rehearse = bench.get<QPushButton>(u"rehearsalStartButton"_s);
    rehearse.click();
    const bool asks = QTest::qWaitFor(
        [&dialog] {
            const auto* row = dialog.findChild<QWidget*>(u"step4"_s);
            return row != nullptr
                && row->accessibleName().contains(
                    ui::wizard::stepState(core::restore::StepState::Running));
        },
        30'000);
    if (!asks)
        qFatal("The probe was not asked.");
    take(dialog);
    bench.get<QPushButton>(u"rehearsalCancel"_s).click();
    settle(bench);
}

void endedWith(const Take& take, const QString& start, const QString& probe, bool withDetails)
{
    WindowBench bench(&sampleNow);
    const QString database = makeSampleVault(bench);
    keep(bench, aYear(database));
    auto& dialog = openDialog(bench, database);
    fill(bench, start, probe);
    bench.get<QPushButton>(u"rehearsalStartButton"_s).click();
    settle(bench);
    if (withDetails)
        dialog.findChild<QPushButton*>(u"messageDetails"_s)->click();
    QTest::qWait(50);
    take(dialog);
}

void good(const Take& take)
{
    endedWith(take, {}, u"test -s \"$HOLDFAST_DATABASE\""_s, false);
}

void failed(const Take& take)
{
    endedWith(take, u"echo \"Error: port $PORT is not the one in config.json\"; exit 1"_s,
              u"test -e ready"_s, true);
}

} // namespace

std::vector<Scene> rehearsalScenes()
{
    return {{u"90-rehearsal-empty"_s, &empty},     {u"91-rehearsal-history"_s, &history},
            {u"92-rehearsal-running"_s, &running}, {u"93-rehearsal-good"_s, &good},
            {u"94-rehearsal-failed"_s, &failed},   {u"95-rehearsal-no-backup"_s, &noBackup}};
}

} // namespace shots
