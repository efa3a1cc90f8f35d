#include "tests/support/processes.h"
#include "tests/ui/shell/programbench.h"
#include "ui/desktop/tray.h"
#include "ui/theme/themechoice.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSystemTrayIcon>
#include <QTest>

using namespace Qt::StringLiterals;
using testsupport::HelperProcess;
using testsupport::ProgramBench;

namespace {

/// A program whose one backup cannot begin: another process has its database locked.
struct BlockedBackup
{
    ProgramBench bench;
    QString database = bench.window.makeDatabase(u"app.db"_s, 200, false);
    HelperProcess holder{testsupport::holderProgram(), {u"posix-lock"_s, database}};

    void start()
    {
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        bench.open({database});
        QTRY_VERIFY(bench.trayAction(u"trayBackUp:"_s + database) != nullptr);
        bench.trayAction(u"trayBackUp:"_s + database)->trigger();
        QTRY_VERIFY(bench.trayAction(u"trayCancel:1"_s) != nullptr);
    }
};

QImage imageOf(const std::optional<ui::theme::Status>& status, int side)
{
    return ui::desktop::trayIcon(status).pixmap(QSize(side, side), 1.0).toImage();
}

} // namespace

/// The icon in the tray: what it says, what its menu does, and what closing means beside it.
class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform has neither a way to raise a window nor a tray, and says so.
        QTest::failOnWarning(QRegularExpression(
            u"^(?!This plugin does not support|QObject::connect: No such signal QPlatformNative)"_s));
        ui::theme::applyTheme(*qApp, ui::theme::ThemeChoice::Light);
    }

    void saysThatNothingIsProtected()
    {
        ProgramBench bench;
        bench.open({});
        QTRY_COMPARE(bench.trayWords(), u"Holdfast\nNo database is protected yet."_s);
        QVERIFY(bench.trayAction(u"trayShow"_s) != nullptr);
        QVERIFY(bench.trayAction(u"trayQuit"_s) != nullptr);
    }

    void saysTheWorstHealthInWords()
    {
        ProgramBench bench;
        const QString one = bench.window.makeDatabase(u"one.db"_s);
        const QString two = bench.window.makeDatabase(u"two.db"_s);
        bench.open({one, two});
        // One is read after the other.
        QTRY_VERIFY(bench.trayWords().endsWith(u"1 other database needs attention too."_s));
        QVERIFY2(bench.trayWords().startsWith(u"Holdfast: Error\none.db: "_s),
                 qPrintable(bench.trayWords()));

        bench.trayAction(u"trayBackUp:"_s + one)->trigger();
        QTRY_VERIFY2_WITH_TIMEOUT(bench.trayWords().startsWith(u"Holdfast: Error\ntwo.db: "_s)
                                      && !bench.trayWords().contains(u"attention"_s),
                                  qPrintable(bench.trayWords()), 30'000);
        QTRY_VERIFY(!bench.window.jobs.anyRunning());
        bench.trayAction(u"trayBackUp:"_s + two)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(bench.trayWords(),
                                  u"Holdfast: OK\nAll 2 databases are protected."_s, 30'000);
        QTRY_VERIFY(!bench.window.jobs.anyRunning());
    }

    void theMenuHasOneEntryOrOneForEachDatabase()
    {
        ProgramBench bench;
        const QString one = bench.window.makeDatabase(u"A&B.db"_s);
        bench.open({one});
        QTRY_VERIFY(bench.trayAction(u"trayBackUp:"_s + one) != nullptr);
        QCOMPARE(bench.trayAction(u"trayBackUp:"_s + one)->text(), u"&Back up A&&B.db now"_s);

        const QString two = bench.window.makeDatabase(u"two.db"_s);
        bench.program->window().open({two});
        QTRY_VERIFY(bench.trayAction(u"trayBackUp:"_s + two) != nullptr);
        QCOMPARE(bench.trayAction(u"trayBackUp:"_s + one)->text(), u"A&&B.db"_s);
        QCOMPARE(bench.trayMenu().findChildren<QMenu*>().size(), 1);
    }

    void aRunningJobHasItsPercentAndCanBeCancelled()
    {
        BlockedBackup blocked;
        blocked.start();
        auto& bench = blocked.bench;
        QVERIFY(!bench.trayAction(u"trayBackUp:"_s + blocked.database)->isEnabled());
        bench.window.jobs.setProgress(ui::jobs::JobId(1),
                                      {.phase = core::Phase::Copying, .done = 42, .total = 100});
        QTRY_COMPARE(bench.trayAction(u"trayJob:1"_s)->text(), u"Backing up app.db: 42 %"_s);
        QVERIFY(bench.trayWords().endsWith(u"Backing up app.db: 42 %"_s));

        bench.trayAction(u"trayCancel:1"_s)->trigger();
        QTRY_VERIFY(!bench.window.jobs.anyRunning());
        QTRY_VERIFY(bench.trayAction(u"trayJob:1"_s) == nullptr);
        QVERIFY(bench.trayAction(u"trayBackUp:"_s + blocked.database)->isEnabled());
        QCOMPARE(bench.window.backupFiles(), QStringList());
    }

    void closingQuitsUnlessItWasChosenToStay()
    {
        ProgramBench bench;
        bench.open({});
        QSignalSpy ended(bench.program.get(), &ui::shell::Program::ended);
        auto* keep = bench.find<QAction>(u"keepRunning"_s);
        QVERIFY(keep->isVisible());
        QVERIFY(!keep->isChecked());
        keep->trigger();
        QVERIFY(!bench.program->window().close());
        QVERIFY(!bench.program->window().isVisible());
        QCOMPARE(ended.size(), 0);

        bench.trayAction(u"trayShow"_s)->trigger();
        QVERIFY(bench.program->window().isVisible());
        QTRY_VERIFY(bench.program->window().isActiveWindow());

        keep->trigger();
        QVERIFY(bench.program->window().close());
        QCOMPARE(ended.size(), 1);
    }

    void theChoiceToStayIsRemembered()
    {
        ProgramBench bench;
        bench.open({});
        bench.find<QAction>(u"keepRunning"_s)->trigger();
        bench.open({});
        QVERIFY(bench.find<QAction>(u"keepRunning"_s)->isChecked());
    }

    void quittingQuitsAlsoWhereItWasChosenToStay()
    {
        for (const QString& way : {u"menu"_s, u"tray"_s}) {
            ProgramBench bench;
            bench.open({});
            QSignalSpy ended(bench.program.get(), &ui::shell::Program::ended);
            bench.find<QAction>(u"keepRunning"_s)->setChecked(true);
            if (way == u"menu"_s)
                bench.find<QAction>(u"quit"_s)->trigger();
            else
                bench.trayAction(u"trayQuit"_s)->trigger();
            QCOMPARE(ended.size(), 1);
        }
    }

    void withoutATrayThereIsNothingToStayIn()
    {
        ProgramBench bench;
        bench.hasTray = false;
        bench.window.settings.setValue("window/keepRunning", true);
        bench.open({});
        QSignalSpy ended(bench.program.get(), &ui::shell::Program::ended);
        QVERIFY(bench.program->tray() == nullptr);
        QVERIFY(!bench.find<QAction>(u"keepRunning"_s)->isVisible());
        QVERIFY(bench.program->window().close());
        QCOMPARE(ended.size(), 1);
    }

    void aTrayThatHasGoneTakesNoWindow()
    {
        ProgramBench bench;
        bench.open({});
        bench.find<QAction>(u"keepRunning"_s)->setChecked(true);
        bench.hasTray = false; // its panel crashed
        QVERIFY(bench.program->window().close());
    }

    void quittingFromTheTrayAsksWhileAJobRuns()
    {
        BlockedBackup blocked;
        blocked.start();
        auto& bench = blocked.bench;
        QSignalSpy ended(bench.program.get(), &ui::shell::Program::ended);
        bench.find<QAction>(u"keepRunning"_s)->setChecked(true);
        QVERIFY(!bench.program->window().close());
        QVERIFY(!bench.window.asker.last); // it stays, so there is nothing to ask
        QVERIFY(bench.window.jobs.anyRunning());

        bench.trayAction(u"trayQuit"_s)->trigger();
        QVERIFY(bench.window.asker.last);
        QVERIFY(bench.program->window().isVisible()); // the question stands on it
        QCOMPARE(ended.size(), 0);

        // Kept running: the next closing hides again.
        QVERIFY(!bench.program->window().close());
        QVERIFY(!bench.program->window().isVisible());
        bench.trayAction(u"trayQuit"_s)->trigger();
        bench.window.asker.accept();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!bench.window.jobs.anyRunning());
    }

    void theIconHasTheShapeOfTheHealth_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : {16, 22, 24, 32, 48, 64})
            QTest::addRow("%d pixels", side) << side;
    }
    void theIconHasTheShapeOfTheHealth()
    {
        QFETCH(const int, side);
        using ui::theme::Status;
        const QImage bare = imageOf({}, side);
        const QImage good = imageOf(Status::Ok, side);
        const QImage bad = imageOf(Status::Error, side);
        QCOMPARE(bare.size(), QSize(side, side));
        QVERIFY(good != bare && bad != bare && good != bad);
        // Each in its own colour near the edge of the shape, where no mark is.
        const QPoint near(side - side * (side > 24 ? 25 : 31) / 100, side - 1 - side / 12);
        QCOMPARE(good.pixelColor(near).rgb() | 0xff000000U, ui::theme::lightTokens().okFill.rgb());
        QCOMPARE(bad.pixelColor(near).rgb() | 0xff000000U, ui::theme::lightTokens().errFill.rgb());
        QCOMPARE(good.pixelColor(side / 4, side / 4), bare.pixelColor(side / 4, side / 4));
    }
};

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
