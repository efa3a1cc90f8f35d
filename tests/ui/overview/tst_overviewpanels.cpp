#include "core/jobs/backup.h"
#include "tests/support/processes.h"
#include "tests/ui/overview/overviewbench.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/overview/databaselistmodel.h"
#include "ui/overview/databasetable.h"
#include "ui/theme/themechoice.h"
#include "ui/timelines/protectiontimeline.h"
#include "ui/widgets/usagebar.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace testsupport;
using ui::overview::DatabaseListModel;
using ui::theme::Status;

/// What the panels of the overview show of the real engine.
class TestOverviewPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void theTimelineIsOfTheSelectedDatabase()
    {
        WindowBench bench;
        protect(bench, 2, 1);
        auto& table = open(bench);
        auto& timeline = bench.get<ui::timelines::ProtectionTimeline>(u"protectionTimeline"_s);
        QCOMPARE(timeline.days().size(), 30u);
        QCOMPARE(timeline.days().back().backups, 1);
        QVERIFY(timeline.days().back().proof == Status::Verified);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          cell(table, 0, DatabaseListModel::Why));
        QTRY_VERIFY(bench.engine.reader.isIdle());
        QCOMPARE(timeline.days().back().backups, 0);

        Q_EMIT timeline.dayActivated(QDate::currentDate());
        QVERIFY(bench.isShown(u"backupsPage"_s));
    }

    void storageIsThatOfThePlacesInUse()
    {
        WindowBench bench;
        protect(bench, 2, 2);
        open(bench);
        auto& bar = bench.get<ui::widgets::UsageBar>(u"storageBar0"_s);
        QVERIFY(bar.usage().hint.startsWith(bench.engine.workshop.places.backups));
        QVERIFY(bar.usage().hint.contains(u"2 backups, "_s));
        QCOMPARE_GT(bar.usage().used, 0.0);
        QVERIFY(bench.get<QLabel>(u"storageCaption0"_s).text().contains(u"are free"_s));
    }

    void panelsSideBySideEndAtOneLine()
    {
        WindowBench bench;
        protect(bench, 1, 1);
        open(bench);
        const auto& storage = bench.get<QWidget>(u"storagePanel"_s);
        const auto& activity = bench.get<QWidget>(u"activityPanel"_s);
        for (const int backups : {1, 9}) {
            while (bench.jobs.rowCount() < backups) {
                bench.get<QAction>(u"backUpNow"_s).trigger();
                QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning(), 30'000);
            }
            QTRY_VERIFY(bench.engine.reader.isIdle());
            for (const QSize size : {QSize(1280, 1000), QSize(1280, 800), QSize(1120, 700)}) {
                bench.window().resize(size);
                QTRY_COMPARE(storage.height(), activity.height());
                QCOMPARE(storage.y(), activity.y());
            }
        }
    }

    void whatTheCommandLineDidIsListedToo()
    {
        WindowBench bench;
        const QStringList paths = protect(bench, 1, 0);
        auto& table = open(bench);
        QVERIFY(!bench.isShown(u"activityList"_s));
        auto* sentence =
            bench.get<QWidget>(u"activityPanel"_s).findChild<QLabel*>(u"panelSentence"_s);
        QVERIFY(sentence->isVisible());
        QVERIFY(sentence->text().startsWith(u"Nothing is recorded yet."_s));

        auto workshop = bench.engine.workshop;
        workshop.program = u"holdfastctl"_s;
        ui::jobs::ProgressMailbox unheard;
        QVERIFY(core::jobs::runBackup({.database = paths.front()}, workshop,
                                      core::JobContext{{}, unheard}));
        QTest::keyClick(&bench.window(), Qt::Key_F5);
        QTRY_VERIFY(bench.isShown(u"activityList"_s));
        QVERIFY(activity(bench).front().startsWith(u"d0.db backed up"_s));
        QVERIFY(bench.get<QListView>(u"activityList"_s)
                    .model()
                    ->index(0, 0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"holdfastctl"_s));
        QCOMPARE(column(table, DatabaseListModel::Health), QStringList{u"OK"_s});
    }

    void aRunningJobIsSeenAndCancelledHere()
    {
        WindowBench bench;
        const QString database = bench.makeDatabase(u"app.db"_s, 5, false);
        bench.configure("[[database]]\nname = \"app.db\"\npath = \"" + database.toUtf8() + "\"\n");
        testsupport::HelperProcess holder(testsupport::holderProgram(),
                                          {u"posix-lock"_s, database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        auto& table = open(bench);
        QTest::mouseClick(&bench.get<QPushButton>(u"overviewBackUpButton"_s), Qt::LeftButton);
        QTRY_VERIFY(bench.isShown(u"runningJob0"_s));
        QCOMPARE(column(table, DatabaseListModel::Health), QStringList{u"Running"_s});
        QVERIFY(!bench.isShown(u"statusJob"_s)); // the page shows it
        QVERIFY(!bench.get<QPushButton>(u"overviewBackUpButton"_s).isEnabled());
        auto* cancel = bench.get<QWidget>(u"runningJob0"_s).findChild<QPushButton*>(u"jobCancel"_s);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!bench.isShown(u"runningJob0"_s));
        QTRY_COMPARE(activity(bench), QStringList{u"Backup of app.db cancelled"_s});
        QCOMPARE(column(table, DatabaseListModel::Health), QStringList{u"Error"_s});
        QCOMPARE(bench.message(u"overviewMessages"_s), QString()); // somebody wanted it
    }

    void aPageNobodyLooksAtReadsNothing()
    {
        WindowBench bench;
        protect(bench, 1, 1);
        open(bench);
        QTest::keyClick(&bench.window(), Qt::Key_2, Qt::ControlModifier);
        bench.get<QAction>(u"backUpNow"_s).trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.jobs.rowCount() == 1 && !bench.jobs.anyRunning()
                                     && bench.engine.reader.isIdle(),
                                 30'000);
        QCOMPARE(activity(bench).size(), 1);
        QTest::keyClick(&bench.window(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(activity(bench).size(), 2);
    }

    void verifiesTheNewestBackup()
    {
        WindowBench bench;
        protect(bench, 1, 1);
        open(bench);
        QTest::mouseClick(&bench.get<QPushButton>(u"overviewVerifyButton"_s), Qt::LeftButton);
        QCOMPARE(bench.jobs.rowCount(), 1);
        QVERIFY(bench.jobs.rows().front().info.kind == ui::jobs::JobKind::Verify);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.jobs.anyRunning() && activity(bench).size() == 2, 30'000);
        QCOMPARE(activity(bench).front(), u"d0.db verified, 4 of 4 checks passed"_s);
        QVERIFY(bench.jobs.rows().front().end.state == ui::jobs::JobState::Done);
    }
};

QTEST_MAIN(TestOverviewPanels)
#include "tst_overviewpanels.moc"
