#include "tests/ui/shell/windowbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/jobs/jobrunner.h"
#include "ui/theme/themechoice.h"
#include "ui/widgets/navlist.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::WindowBench;
using ui::backups::BackupListModel;

namespace {

void openWithBackups(WindowBench& bench, int backups)
{
    bench.openWindow({bench.makeDatabase(u"app.db"_s)});
    QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
    for (int i = 1; i <= backups; ++i) {
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_COMPARE_WITH_TIMEOUT(int(bench.listColumn(BackupListModel::Verified).size()), i,
                                  30'000);
        QTRY_VERIFY(!bench.jobs.anyRunning() && bench.engine.reader.isIdle());
    }
    bench.get<QAction>(u"goTo:verify"_s).trigger();
    QTRY_VERIFY(bench.engine.reader.isIdle());
}

void damageOne(const WindowBench& bench)
{
    QFile file(bench.backupFiles().filter(QRegularExpression(u"\\.db$"_s)).value(1));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    char byte = 0;
    QVERIFY(file.getChar(&byte) && file.seek(file.size() / 2)
            && file.putChar(static_cast<char>(byte ^ 4)));
}

/// A clock that the tests set forward.
std::chrono::hours ahead{0};
core::UtcTime laterNow()
{
    return core::systemNow() + ahead;
}

QString message(const WindowBench& bench)
{
    return bench.message(u"verifyMessages"_s);
}

} // namespace

/// All backups of a database, one after the other.
class TestVerifyMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void allAreCheckedAndCounted()
    {
        WindowBench bench;
        openWithBackups(bench, 3);
        bench.get<QAction>(u"verifyAll"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning(), 30'000);
        QTRY_VERIFY(message(bench).startsWith(u"3 backups are verified"_s));
        QCOMPARE(bench.jobs.rows().front().notes.size(), 3); // a line for each
    }

    void theDamagedOneIsCountedAndTheSidebarSaysSo()
    {
        WindowBench bench;
        openWithBackups(bench, 3);
        damageOne(bench);
        bench.get<QAction>(u"verifyAll"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning(), 30'000);
        QTRY_VERIFY(message(bench).startsWith(u"3 backups checked: 2 good, 1 damaged"_s));
        auto& pages = bench.get<ui::widgets::NavList>(u"pageList"_s);
        QTRY_VERIFY(pages.item(2)->data(Qt::AccessibleTextRole).toString().contains(u"1"_s));
    }

    void whatWasNotReadForAMonthIsOverdue()
    {
        ahead = std::chrono::hours(0);
        WindowBench bench(&laterNow);
        openWithBackups(bench, 2);
        auto& overdue = bench.get<QAction>(u"verifyOverdue"_s);
        QVERIFY(!overdue.isEnabled());
        QVERIFY(overdue.toolTip().startsWith(u"All backups were checked recently"_s));

        ahead = std::chrono::hours(24 * 31);
        bench.get<QAction>(u"refresh"_s).trigger();
        QTRY_VERIFY(overdue.isEnabled());
        QVERIFY(overdue.text().endsWith(u"(2)"_s));
        overdue.trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning(), 30'000);
        QTRY_VERIFY(message(bench).startsWith(u"2 backups are verified"_s));
        QTRY_VERIFY(!overdue.isEnabled());
    }

    /// The gate is closed before the job begins, so that nothing depends on how fast it is.
    void aPausedOneGoesOnWhenItIsLet()
    {
        WindowBench bench;
        openWithBackups(bench, 2);
        QObject guard;
        connect(&bench.engine.runner, &ui::jobs::JobRunner::started, &guard,
                [&bench](ui::jobs::JobId id) { bench.jobs.setPaused(id, true); });
        bench.get<QAction>(u"verifyAll"_s).trigger();
        auto* bar = bench.get<QWidget>(u"verifyJobBar"_s).findChild<QPushButton*>(u"jobPause"_s);
        QTRY_VERIFY(bar->isVisible());
        QTRY_COMPARE(bar->text(), u"Continue"_s);
        QVERIFY(bench.jobs.anyRunning());
        QVERIFY(!bench.get<QAction>(u"checkAgain"_s).isEnabled());
        // To stand is a step of its own: it has no pace, and does not spoil the one that follows.
        const auto& job = bench.jobs.rows().front();
        QTRY_VERIFY(job.progress.phase == core::Phase::Waiting);
        QVERIFY(!job.progress.secondsLeft.has_value());
        QCOMPARE(job.progress.total, 2U);
        bar->click();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning(), 30'000);
        QTRY_VERIFY(message(bench).startsWith(u"2 backups are verified"_s));
    }

    /// A line for each of hundreds would come and go ten times a second.
    void theLinesOfManyAreToldAtTheEnd()
    {
        WindowBench bench;
        openWithBackups(bench, 1);
        const ui::jobs::JobId many(1000);
        const QString database = bench.jobs.rows().front().info.database;
        bench.jobs.add(many,
                       {.kind = ui::jobs::JobKind::Verify, .database = database, .count = 300});
        bench.jobs.addNote(many, u"app-backup-1: 4 of 4 checks passed"_s);
        QVERIFY(bench.isShown(u"verifyJobBar"_s));
        QCOMPARE(message(bench), QString());
        bench.get<QAction>(u"goTo:backups"_s).trigger();
        QCOMPARE(bench.message(), QString());
        bench.jobs.setOutcome(many, core::Error{.code = core::ErrorCode::Cancelled});
    }

    void aCancelledOneKeepsWhatItHadChecked()
    {
        WindowBench bench;
        openWithBackups(bench, 2);
        QObject guard;
        connect(&bench.engine.runner, &ui::jobs::JobRunner::started, &guard,
                [&bench](ui::jobs::JobId id) { bench.jobs.setPaused(id, true); });
        bench.get<QAction>(u"verifyAll"_s).trigger();
        auto* cancel =
            bench.get<QWidget>(u"verifyJobBar"_s).findChild<QPushButton*>(u"jobCancel"_s);
        QTRY_VERIFY(cancel->isVisible());
        cancel->click();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning(), 30'000);
        QTRY_VERIFY(message(bench).startsWith(u"The check of 2 backups was cancelled"_s));
        QTRY_VERIFY(bench.message(u"reportBanner"_s).startsWith(u"This backup is good"_s));
    }
};

QTEST_MAIN(TestVerifyMany)
#include "tst_verifymany.moc"
