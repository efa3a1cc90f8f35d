#include "tests/support/processes.h"
#include "tests/ui/shell/programbench.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/desktop/jobnotices.h"
#include "ui/desktop/singleinstance.h"
#include "ui/theme/themechoice.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using testsupport::HelperProcess;
using testsupport::ProgramBench;

namespace {

/// Job notices beside a model that the test feeds, with a clock that it moves.
class NoticeBench
{
public:
    ui::jobs::JobModel jobs;
    std::vector<testsupport::FakeNotifier::Shown> news;
    testsupport::FakeNotifier notifier{news};
    bool inFront = false;
    int raised = 0;
    std::chrono::steady_clock::time_point now{};
    ui::desktop::JobNotices notices{{.jobs = jobs,
                                     .notifier = notifier,
                                     .isInFront = [this] { return inFront; },
                                     .raise = [this] { ++raised; },
                                     .now = [this] { return now; }}};

    void run(std::chrono::milliseconds time, const ui::jobs::JobOutcome& outcome)
    {
        const ui::jobs::JobId id(++m_last);
        jobs.add(id, {.database = u"/srv/app.db"_s, .subject = u"app.db"_s});
        now += time;
        jobs.setProgress(id, {.phase = core::Phase::Copying, .done = 1, .total = 2});
        jobs.setOutcome(id, outcome);
    }

private:
    quint64 m_last = 0;
};

ui::jobs::JobOutcome failure(core::ErrorCode code)
{
    return core::Error{.code = code, .path = u"/srv/app.db"_s};
}

QStringList menuTitles(const QMainWindow& window)
{
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions())
        titles << action->text();
    return titles;
}

} // namespace

/// What outlives a window: jobs, news, the language; and what a second start does.
class TestProgram : public QObject
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

    void anotherLanguageIsSpokenAtOnce()
    {
        if (core::language::available().size() == 1)
            QSKIP("Built without Qt's Linguist tools: there is English only.");
        ProgramBench bench;
        bench.open({});
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        QVERIFY(menuTitles(bench.program->window()).contains(u"&File"_s));
        bench.program->window().resize(1300, 820);

        bench.find<QAction>(u"language-de"_s)->trigger();
        QTRY_VERIFY(menuTitles(bench.program->window()).contains(u"&Datei"_s));
        QVERIFY(bench.program->window().isVisible());
        QCOMPARE(bench.program->window().size(), QSize(1300, 820));
        QCOMPARE(bench.window.settings.value("language").toString(), u"de"_s);
        QVERIFY(bench.find<QAction>(u"language-de"_s)->isChecked());
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QTRY_VERIFY(bench.trayWords().contains(u"geschützt"_s));
        QCOMPARE(bench.trayAction(u"trayQuit"_s)->text(), u"&Beenden"_s);

        bench.find<QAction>(u"language-he"_s)->trigger();
        QTRY_COMPARE(bench.program->window().layoutDirection(), Qt::RightToLeft);
        QCOMPARE(bench.find<QAction>(u"language-de"_s)->text(), u"&Deutsch"_s);

        bench.find<QAction>(u"language-system"_s)->trigger();
        QTRY_VERIFY(menuTitles(bench.program->window()).contains(u"&File"_s));
        QCOMPARE(bench.program->window().layoutDirection(), Qt::LeftToRight);
    }

    void jobsGoOnInAnotherLanguage()
    {
        if (core::language::available().size() == 1)
            QSKIP("Built without Qt's Linguist tools: there is English only.");
        ProgramBench bench;
        const QString database = bench.window.makeDatabase(u"app.db"_s, 200, false);
        HelperProcess holder(testsupport::holderProgram(), {u"posix-lock"_s, database});
        QCOMPARE(holder.waitForLine(), u"ready"_s);
        bench.open({database});
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        bench.find<QAction>(u"backUpNow"_s)->trigger();
        QTRY_VERIFY(bench.isShown(u"jobBar"_s));
        const QPointer<QWidget> before = &bench.program->window();

        bench.find<QAction>(u"language-de"_s)->trigger();
        QTRY_VERIFY(before.isNull());
        QVERIFY(bench.window.jobs.anyRunning());
        QTRY_VERIFY(bench.isShown(u"jobBar"_s));
        holder.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.window.jobs.anyRunning(), 30'000);
        QCOMPARE(bench.window.backupFiles().size(), 2);
    }

    void theSameLanguageKeepsTheWindow()
    {
        ProgramBench bench;
        bench.open({});
        const auto* before = &bench.program->window();
        bench.find<QAction>(u"language-en"_s)->trigger(); // which the system's is already
        QCoreApplication::sendPostedEvents();
        QCOMPARE(&bench.program->window(), before);
        QCOMPARE(bench.window.settings.value("language").toString(), u"en"_s);
    }

    void aSecondStartRaisesTheWindowAndHandsOverItsFiles()
    {
        ProgramBench bench;
        bench.open({});
        QTRY_VERIFY(bench.isShown(u"firstRunPage"_s));
        bench.program->window().showMinimized();
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));

        bench.program->openAgain(
            {.files = {bench.window.makeDatabase(u"app.db"_s)}, .activationToken = u"leave"_s});
        QVERIFY(!bench.program->window().isMinimized());
        QTRY_VERIFY(bench.program->window().isActiveWindow());
        QTRY_VERIFY(bench.isShown(u"firstBackupPanel"_s));
        QCOMPARE(qEnvironmentVariable("XDG_ACTIVATION_TOKEN"), u"leave"_s);
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void theEndOfALongJobIsNewsToWhoLooksElsewhere()
    {
        NoticeBench bench;
        bench.run(10'001ms, failure(core::ErrorCode::DestinationFull));
        QCOMPARE(bench.news.size(), 1);
        const auto& shown = bench.news.front();
        QVERIFY2(shown.notification.title.contains(u"app.db"_s),
                 qPrintable(shown.notification.title));
        QCOMPARE(shown.notification.text, bench.jobs.rows().front().end.text);
        QCOMPARE(shown.notification.status, ui::theme::Status::Error);
        QCOMPARE(bench.raised, 0);
        shown.click();
        QCOMPARE(bench.raised, 1);
    }

    void whatIsNoNews_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<bool>("inFront");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("short") << 10'000 << false << false;
        QTest::newRow("seen") << 60'000 << true << false;
        QTest::newRow("cancelled by the person") << 60'000 << false << true;
    }
    void whatIsNoNews()
    {
        QFETCH(const int, milliseconds);
        QFETCH(const bool, inFront);
        QFETCH(const bool, cancelled);
        NoticeBench bench;
        bench.inFront = inFront;
        bench.run(
            std::chrono::milliseconds(milliseconds),
            failure(cancelled ? core::ErrorCode::Cancelled : core::ErrorCode::SourceReadFailed));
        QVERIFY(bench.news.empty());
    }

    void eachJobIsTimedByItself()
    {
        NoticeBench bench;
        bench.jobs.add(ui::jobs::JobId(100), {.subject = u"long.db"_s});
        bench.now += 60s;
        bench.run(1s, failure(core::ErrorCode::SourceReadFailed));
        QVERIFY(bench.news.empty());
        bench.jobs.setOutcome(ui::jobs::JobId(100), failure(core::ErrorCode::SourceReadFailed));
        QCOMPARE(bench.news.size(), 1);
    }
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
