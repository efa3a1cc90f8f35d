// Measures the bars of the window, on the real engine and the offscreen platform.
//
//   holdfast-windowbench [--backups 10000] [--megabytes 1200] [--folder DIR] [--enforce]
//
// Prints a table; with --enforce it ends with 1 if a bar is missed. What is measured is found by
// object name. The first paint is measured from outside, in a process of its own, which is this
// program with --first-paint HOME.

#include "core/jobs/inspect.h"
#include "core/jobs/knownbackups.h"
#include "tests/bench/benchdatabase.h"
#include "tests/bench/benchwindow.h"
#include "tests/ui/shell/manybackups.h"
#include "ui/theme/themechoice.h"
#include "ui/widgets/navlist.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstPaintBar = 400; ///< ms
constexpr double kBlockBar = 50; ///< ms
constexpr double kScrollBar = 50; ///< frames a second
constexpr double kSwitchBar = 50; ///< ms
constexpr int kRepeat = 3;

struct Setting
{
    QString home{};
    QString database{};
    int backups = 0;
    int missed = 0;
};

/// One line of the table. A bar of 0 is only reported; `met` where there is one.
void print(const char* what, double value, const char* unit, double bar = 0, bool met = true)
{
    if (bar == 0)
        std::printf("  %-58s %9.1f %-4s\n", what, value, unit);
    else
        std::printf("  %-58s %9.1f %-4s bar %5.0f  %s\n", what, value, unit, bar,
                    met ? "met" : "MISSED");
    std::fflush(stdout);
}

void atMost(Setting& setting, const char* what, double value, double bar)
{
    setting.missed += value <= bar ? 0 : 1;
    print(what, value, "ms", bar, value <= bar);
}

double millisecondsSince(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QAbstractItemView& listOf(const BenchWindow& bench)
{
    return bench.get<QAbstractItemView>(u"backupTable"_s);
}

/// Says "painted" once the first picture of the window is whole.
class FirstPaint final : public QObject
{
protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && qobject_cast<ui::shell::MainWindow*>(watched)) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, [] {
                std::puts("painted");
                std::fflush(stdout);
            });
        }
        return false;
    }
};

int showFirstPaint(const QString& home, int backups)
{
    BenchWindow bench(home); // with the list of backups in front, as it was left
    FirstPaint first;
    bench.window().installEventFilter(&first);
    bench.open();
    const auto& list = listOf(bench);
    BenchWindow::workUntil([&] { return list.isVisible() && list.model()->rowCount() >= backups; });
    bench.window().repaint();
    std::puts("filled");
    std::fflush(stdout);
    bench.settle();
    return 0;
}

/// How long a new process takes until it says each of the words.
std::vector<double> timesUntil(const QStringList& arguments, const QByteArrayList& words)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    std::vector<double> times;
    for (const QByteArray& word : words) {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(60'000))
                throw std::runtime_error("The window does not appear.");
        }
        times.push_back(millisecondsSince(timer));
        if (process.readLine().trimmed() != word)
            throw std::runtime_error("The window says something else.");
    }
    process.waitForFinished();
    return times;
}

void firstPaint(Setting& setting)
{
    const QStringList arguments{u"--first-paint"_s, setting.home, u"--backups"_s,
                                QString::number(setting.backups)};
    std::vector<double> best;
    for (int i = 0; i < kRepeat; ++i) {
        const auto times = timesUntil(arguments, {"painted", "filled"});
        if (best.empty() || times.front() < best.front())
            best = times;
    }
    atMost(setting, "first paint, from the start of the process", best[0], kFirstPaintBar);
    atMost(setting, "the same, with the list of backups painted", best[1], kFirstPaintBar);
}

/// Every step moves the list by three rows and paints all that is seen of it.
void scrolling(Setting& setting, const BenchWindow& bench)
{
    auto& list = listOf(bench);
    if (!list.isVisible())
        throw std::runtime_error("The list of backups is not in front.");
    auto& bar = *list.verticalScrollBar();
    constexpr int frames = 300;
    const int step = std::max(3, bar.maximum() / frames);
    QElapsedTimer timer;
    timer.start();
    int painted = 0;
    for (int value = 0; value < bar.maximum() && painted < frames; value += step, ++painted) {
        bar.setValue(value);
        list.viewport()->repaint();
    }
    const double rate = painted / (millisecondsSince(timer) / 1000);
    setting.missed += rate >= kScrollBar ? 0 : 1;
    std::printf("  %d rows, %d frames\n", list.model()->rowCount(), painted);
    print("scrolling", rate, "fps", kScrollBar, rate >= kScrollBar);
}

double paintTimeAfter(const BenchWindow& bench, const std::function<void()>& change)
{
    QElapsedTimer timer;
    timer.start();
    change();
    QCoreApplication::sendPostedEvents(); // layouts
    bench.window().repaint();
    return millisecondsSince(timer);
}

void switchingViews(Setting& setting, const BenchWindow& bench)
{
    auto& pages = bench.get<ui::widgets::NavList>(u"pageList"_s);
    const int count = pages.count();
    double longest = 0;
    for (int round = 0; round < 2; ++round) { // there and back: the first time a view is laid out
        for (int page = 0; page < count; ++page) {
            longest = std::max(longest, paintTimeAfter(bench, [&] { pages.setCurrentPage(page); }));
            bench.settle();
        }
    }
    std::printf("  %d views\n", count);
    atMost(setting, "switching views, the longest", longest, kSwitchBar);
}

void backingUp(Setting& setting, const BenchWindow& bench, int megabytes)
{
    const auto& action = bench.get<QAction>(u"backUpNow"_s);
    if (!action.isEnabled())
        throw std::runtime_error("A backup cannot be started.");
    QElapsedTimer timer;
    timer.start();
    const Heartbeat heart;
    const_cast<QAction&>(action).trigger();
    bench.settle();
    std::printf("  backup of %d MB, with its proof: %.1f s\n", megabytes,
                millisecondsSince(timer) / 1000);
    const auto& job = bench.engine().jobs.rows().front();
    if (job.end.state != ui::jobs::JobState::Done)
        throw std::runtime_error("The backup failed: " + job.end.title.toStdString());
    atMost(setting, "longest block of the event loop during it", heart.longestMilliseconds(),
           kBlockBar);
}

/// As they are after weeks of use: in the vault, and in the catalogue.
void protectWithBackups(const Setting& setting, const core::jobs::Workshop& workshop)
{
    if (!core::jobs::protectDatabase(setting.database, workshop, {}))
        throw std::runtime_error("The database cannot be protected.");
    testsupport::makeManyBackups(workshop, setting.database, setting.backups,
                                 workshop.clock() - std::chrono::hours(1));
    if (!core::jobs::readBackups(setting.database, workshop))
        throw std::runtime_error("The vault cannot be read.");
    QSettings(BenchWindow::settingsIn(setting.home), QSettings::IniFormat)
        .setValue(u"window/page"_s, u"backups"_s);
}

void measureAll(Setting& setting, int megabytes)
{
    std::printf("%d backups, %d MB\n", setting.backups, megabytes);
    const core::jobs::Workshop workshop{.places = core::config::placesBelow(setting.home),
                                        .program = u"windowbench"_s};
    makeDatabase(setting.database, megabytes, Journal::Wal);
    protectWithBackups(setting, workshop);
    firstPaint(setting);
    BenchWindow bench(setting.home);
    bench.open();
    {
        const Heartbeat heart;
        BenchWindow::workUntil(
            [&] { return listOf(bench).model()->rowCount() >= setting.backups; });
        bench.settle();
        print("longest block of the event loop while the list arrives", heart.longestMilliseconds(),
              "ms");
    }
    scrolling(setting, bench);
    switchingViews(setting, bench);
    backingUp(setting, bench, megabytes);
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"backups"_s, u"Backups in the catalogue."_s, u"n"_s, u"10000"_s},
         {u"megabytes"_s, u"Size of the database."_s, u"n"_s, u"1200"_s},
         {u"folder"_s, u"Where to work."_s, u"dir"_s, QDir::tempPath()},
         {u"first-paint"_s, u"Shows the window of a home; the bench asks."_s, u"home"_s},
         {u"enforce"_s, u"A missed bar is a failure."_s}});
    parser.process(application);
    ui::theme::applyTheme(application, ui::theme::ThemeChoice::Light);
    const int backups = parser.value(u"backups"_s).toInt();
    try {
        if (parser.isSet(u"first-paint"_s))
            return showFirstPaint(parser.value(u"first-paint"_s), backups);
        const QTemporaryDir work(parser.value(u"folder"_s) + u"/holdfast-windowbench-XXXXXX"_s);
        qputenv("HOLDFAST_LOCKS", QFile::encodeName(work.filePath(u"locks"_s)));
        Setting setting{.home = work.filePath(u"home"_s),
                        .database = work.filePath(u"big.db"_s),
                        .backups = backups};
        measureAll(setting, parser.value(u"megabytes"_s).toInt());
        return parser.isSet(u"enforce"_s) && setting.missed > 0 ? 1 : 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "holdfast-windowbench: %s\n", error.what());
        return 1;
    }
}
