#include "core/base/shellcommand.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using core::CommandEnds;
using core::ErrorCode;
using core::runShellCommand;
using core::ShellCommand;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

bool runs(const QString& pid)
{
    const QString stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    return !stat.isEmpty() && !stat.section(u") "_s, -1).startsWith(u'Z');
}

} // namespace

class tst_ShellCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void givesExitCodeAndOutput_data();
    void givesExitCodeAndOutput();
    void tellsEachLineAsItComes();
    void keepsOnlyTheEndOfMuchOutput();
    void takesBytesThatAreNoText();
    void tellsAnEndlessLineInPieces();
    void hasNothingToReadAndItsOwnPlaceAndEnvironment();
    void runsAProgramWithoutAShell();
    void saysThatItCannotBeStarted();
    void endsTheWholeGroupWhenItTakesTooLong();
    void killsWhatDoesNotListen();
    void wakesAtOnceWhenToldToStop();
    void isNotStartedWhenStoppedBefore();
    void signalsThatWeBlockEndItAllTheSame();
    void doesNotWaitForWhatItLeftRunning_data();
    void doesNotWaitForWhatItLeftRunning();
    void whatItLeftRunningCanGoOnWriting();
    void endsWithItsGroupWhereAsked();
    void endsWhatItLeftRunningWhereAsked();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ShellCommand::givesExitCodeAndOutput_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("output");

    QTest::newRow("done") << u"echo hello"_s << 0 << u"hello\n"_s;
    QTest::newRow("both streams, in order")
        << u"echo a; echo b >&2; echo c"_s << 0 << u"a\nb\nc\n"_s;
    QTest::newRow("failed") << u"echo no; exit 7"_s << 7 << u"no\n"_s;
    QTest::newRow("ended by a signal") << u"kill -KILL $$"_s << 128 + SIGKILL << QString();
    QTest::newRow("no such command") << u"/nowhere/command 2>/dev/null"_s << 127 << QString();
    QTest::newRow("closes its output")
        << u"echo x; exec >&- 2>&-; sleep 0.2; exit 3"_s << 3 << u"x\n"_s;
}

void tst_ShellCommand::givesExitCodeAndOutput()
{
    QFETCH(const QString, command);
    QFETCH(const int, code);
    QFETCH(const QString, output);
    const auto end = runShellCommand({.text = command}, {});
    QVERIFY(end);
    QCOMPARE(end->exitCode, code);
    QCOMPARE(end->output, output);
    QVERIFY(end->seconds > 0);
}

void tst_ShellCommand::tellsEachLineAsItComes()
{
    QStringList lines;
    const QString flag = file(u"seen"_s);
    // The second line comes only after the first was told.
    const auto end = runShellCommand(
        {.text = u"echo first; until [ -e '%1' ]; do sleep 0.01; done; printf 'sec'; printf "
                 u"'ond\\r\\n\\nrest'"_s.arg(flag),
         .timeout = 20s,
         .onLine =
             [&](const QString& line) {
                 lines << line;
                 QFile made(flag);
                 QVERIFY(made.open(QIODevice::WriteOnly));
             }},
        {});
    QVERIFY(end);
    QCOMPARE(lines, QStringList({u"first"_s, u"second"_s, u""_s, u"rest"_s}));
}

void tst_ShellCommand::keepsOnlyTheEndOfMuchOutput()
{
    qsizetype lines = 0;
    const auto end = runShellCommand({.text = u"yes 'a line of fifteen' | head -c 100000000; "
                                              u"echo; echo the end"_s,
                                      .onLine = [&](const QString&) { ++lines; }},
                                     {});
    QVERIFY(end);
    QCOMPARE(end->exitCode, 0);
    QCOMPARE_LE(end->output.size(), 64 * 1024);
    QCOMPARE_GE(end->output.size(), 60 * 1024);
    QVERIFY(end->output.endsWith(u"\nthe end\n"));
    QCOMPARE_GE(lines, 100000000 / 18);
}

void tst_ShellCommand::takesBytesThatAreNoText()
{
    QStringList lines;
    const auto end = runShellCommand({.text = u"printf 'a\\377\\376b\\nc\\000d\\n'"_s,
                                      .onLine = [&](const QString& line) { lines << line; }},
                                     {});
    QVERIFY(end);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], u"a\uFFFD\uFFFDb"_s);
    QCOMPARE(lines[1].size(), 3);

    // Where the kept end begins within a character, no half of it is shown.
    const auto cut = runShellCommand(
        {.text =
             u"for i in 1 2 3; do head -c 60000 /dev/zero | sed 's/\\x00/ä/g'; done; printf x"_s},
        {});
    QVERIFY(cut);
    QCOMPARE(cut->output.size(), 32 * 1024 - 1 + 1);
    QVERIFY(!cut->output.contains(u'\uFFFD'));
}

void tst_ShellCommand::tellsAnEndlessLineInPieces()
{
    qsizetype longest = 0;
    qsizetype all = 0;
    const auto end = runShellCommand({.text = u"head -c 1000000 /dev/zero | tr '\\000' x"_s,
                                      .onLine =
                                          [&](const QString& line) {
                                              longest = std::max(longest, line.size());
                                              all += line.size();
                                          }},
                                     {});
    QVERIFY(end);
    QCOMPARE(all, 1000000);
    QCOMPARE_LE(longest, 16 * 1024);
}

void tst_ShellCommand::hasNothingToReadAndItsOwnPlaceAndEnvironment()
{
    const auto end =
        runShellCommand({.text = u"cat; pwd; echo \"$HOLDFAST_TEST\"; echo \"$HOME\""_s,
                         .folder = m_folder->path(),
                         .environment = {{u"HOLDFAST_TEST"_s, u"a 'b' $c"_s}}},
                        {});
    QVERIFY(end);
    QCOMPARE(end->output,
             u"%1\na 'b' $c\n%2\n"_s.arg(QDir(m_folder->path()).canonicalPath(),
                                         qEnvironmentVariable("HOME")));
}

void tst_ShellCommand::runsAProgramWithoutAShell()
{
    const auto end =
        runShellCommand({.arguments = {u"printf"_s, u"%s|"_s, u"$HOME; exit 3"_s, u"b c"_s}}, {});
    QVERIFY(end);
    QCOMPARE(end->output, u"$HOME; exit 3|b c|"_s);
}

void tst_ShellCommand::saysThatItCannotBeStarted()
{
    const auto program = runShellCommand({.arguments = {u"/nowhere/program"_s}}, {});
    QVERIFY(!program);
    QCOMPARE(program.error().code, ErrorCode::CommandNotStarted);
    QVERIFY(!program.error().detail.isEmpty());
    const auto folder = runShellCommand({.text = u"true"_s, .folder = file(u"gone"_s)}, {});
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::CommandNotStarted);
}

void tst_ShellCommand::endsTheWholeGroupWhenItTakesTooLong()
{
    QElapsedTimer timer;
    timer.start();
    const auto end = runShellCommand(
        {.text = u"sleep 600 & echo $! > '%1'; echo waiting; wait"_s.arg(file(u"pid"_s)),
         .timeout = 1s},
        {});
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::CommandTimedOut);
    QCOMPARE(end.error().detail, u"waiting"_s);
    QCOMPARE_LT(timer.elapsed(), 4000);
    QVERIFY(!runs(contentOf(file(u"pid"_s))));
}

void tst_ShellCommand::killsWhatDoesNotListen()
{
    std::stop_source stop;
    QElapsedTimer timer;
    const auto end = runShellCommand(
        {.text = u"trap 'echo no' TERM; (trap '' TERM; sleep 600) & echo $! > '%1'; echo go; "
                 u"while :; do sleep 0.1; done"_s.arg(file(u"pid"_s)),
         .onLine =
             [&](const QString& line) {
                 if (line == u"go") {
                     timer.start();
                     stop.request_stop();
                 }
             }},
        stop.get_token());
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
    QVERIFY2(end.error().detail.contains(u"no"), "it was asked to end before it was killed");
    QCOMPARE_GE(timer.elapsed(), 4900);
    QCOMPARE_LT(timer.elapsed(), 8000);
    QTRY_VERIFY(!runs(contentOf(file(u"pid"_s))));
}

void tst_ShellCommand::wakesAtOnceWhenToldToStop()
{
    std::stop_source stop;
    QElapsedTimer timer;
    std::jthread other([&] {
        while (contentOf(file(u"on"_s)).isEmpty())
            std::this_thread::yield();
        timer.start();
        stop.request_stop();
    });
    const auto end = runShellCommand(
        {.text = u"echo x > '%1'; exec sleep 600"_s.arg(file(u"on"_s)), .timeout = 0s},
        stop.get_token());
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
    QCOMPARE_LT(timer.elapsed(), 1000); // 100 ms on a machine that does nothing else
}

void tst_ShellCommand::isNotStartedWhenStoppedBefore()
{
    std::stop_source stop;
    stop.request_stop();
    const auto end =
        runShellCommand({.text = u"touch '%1'"_s.arg(file(u"made"_s))}, stop.get_token());
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(file(u"made"_s)));
}

void tst_ShellCommand::signalsThatWeBlockEndItAllTheSame()
{
    sigset_t blocked;
    sigset_t before;
    ::sigemptyset(&blocked);
    ::sigaddset(&blocked, SIGTERM);
    ::sigaddset(&blocked, SIGINT);
    ::pthread_sigmask(SIG_BLOCK, &blocked, &before);
    QElapsedTimer timer;
    timer.start();
    const auto end = runShellCommand({.text = u"exec sleep 600"_s, .timeout = 1s}, {});
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    QVERIFY(!end);
    QCOMPARE_LT(timer.elapsed(), 4000);
}

void tst_ShellCommand::doesNotWaitForWhatItLeftRunning_data()
{
    QTest::addColumn<QString>("daemon");
    QTest::newRow("that is silent") << u"sleep 600"_s;
    QTest::newRow("that writes without end") << u"yes"_s;
    QTest::newRow("in a session of its own") << u"setsid sleep 600"_s;
}

void tst_ShellCommand::doesNotWaitForWhatItLeftRunning()
{
    QFETCH(const QString, daemon);
    const auto end = runShellCommand(
        {.text = u"%1 & echo $! > '%2'; exit 5"_s.arg(daemon, file(u"pid"_s)), .timeout = 20s}, {});
    const QString pid = contentOf(file(u"pid"_s));
    const bool stayed = runs(pid);
    ::kill(static_cast<pid_t>(pid.toLongLong()), SIGKILL);
    QVERIFY(end);
    QCOMPARE(end->exitCode, 5);
    QCOMPARE_LT(end->seconds, 5.0);
    QVERIFY(stayed);
}

void tst_ShellCommand::whatItLeftRunningCanGoOnWriting()
{
    const auto end = runShellCommand(
        {.text = u"(until [ -e '%1' ]; do sleep 0.02; done; for i in 1 2 3 4 5 6 7 8 9; do head -c "
                 u"20000 /dev/zero; done && touch '%2') & echo up"_s.arg(file(u"go"_s),
                                                                         file(u"written"_s))},
        {});
    QVERIFY(end);
    QCOMPARE(end->output, u"up\n"_s);
    QFile go(file(u"go"_s));
    QVERIFY(go.open(QIODevice::WriteOnly)); // only now, when the command is over, it writes
    QTRY_VERIFY(QFile::exists(file(u"written"_s)));
}

void tst_ShellCommand::endsWithItsGroupWhereAsked()
{
    const auto end = runShellCommand(
        {.text = u"(sleep 0.3; echo late) & exit 4"_s, .ends = CommandEnds::WithItsGroup}, {});
    QVERIFY(end);
    QCOMPARE(end->exitCode, 4);
    QCOMPARE(end->output, u"late\n"_s);
}

void tst_ShellCommand::endsWhatItLeftRunningWhereAsked()
{
    std::stop_source stop;
    const QString pidFile = file(u"pid"_s);
    std::jthread other([&] {
        while (contentOf(pidFile).isEmpty())
            std::this_thread::yield();
        stop.request_stop();
    });
    const auto end = runShellCommand({.text = u"sleep 600 & echo $! > '%1'; exit 0"_s.arg(pidFile),
                                      .ends = CommandEnds::WithItsGroup},
                                     stop.get_token());
    QVERIFY(!end);
    QCOMPARE(end.error().code, ErrorCode::Cancelled);
    QVERIFY(!runs(contentOf(pidFile)));
}

QTEST_GUILESS_MAIN(tst_ShellCommand)
#include "tst_shellcommand.moc"
