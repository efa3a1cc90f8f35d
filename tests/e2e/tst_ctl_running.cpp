#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace e2e;

namespace {

constexpr int kMegabytes = 150; ///< long enough that a running backup can be met in the middle

void send(const QProcess& process, int number)
{
    ::kill(static_cast<pid_t>(process.processId()), number);
}

} // namespace

/// What happens while a backup runs: a second one, signals, readers that go away.
/// The first is held still (SIGSTOP) in the middle of its copy, so that nothing depends on speed.
class TestCtlRunning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_ctl.isReady());
        QVERIFY(makeBigDatabase(m_ctl.file(u"big.db"_s), kMegabytes));
    }
    /// The folder stays: one that is gone with backups in it would be a drive that is not
    /// connected.
    void cleanup()
    {
        for (const QString& backup : m_ctl.backupFiles())
            QVERIFY(QFile::remove(backup));
    }

    void theSecondOfTwoIsBusy()
    {
        QByteArray read;
        const auto first = startAndHold(read);
        QVERIFY(!read.isEmpty());
        const Outcome second = m_ctl.run({u"--json"_s, u"backup"_s, u"big.db"_s});
        QCOMPARE(second.code, 5);
        QCOMPARE(second.kind(), u"job-running"_s);
        QVERIFY(
            second.error()[u"message"_s].toString().contains(QString::number(first->processId())));

        send(*first, SIGCONT);
        const Outcome outcome = outcomeOf(*first, read);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(m_ctl.backupFiles().size(), 2);
    }

    void theSecondOfTwoMayWait()
    {
        QByteArray read;
        const auto first = startAndHold(read);
        QVERIFY(!read.isEmpty());
        const auto second = m_ctl.start(
            {u"--json"_s, u"backup"_s, u"big.db"_s, u"--wait"_s, u"100"_s, u"--no-verify"_s});
        const QByteArray waiting = readUntil(*second, "\"wait\"");
        QVERIFY(!waiting.isEmpty()); // it says that it waits
        send(*first, SIGCONT);
        QCOMPARE(outcomeOf(*first, read).code, 0);
        const Outcome outcome = outcomeOf(*second, waiting);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(m_ctl.backupFiles().size(), 4);
    }

    void aSignalStopsAndLeavesNothing_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("the terminal is closed") << SIGHUP;
    }
    void aSignalStopsAndLeavesNothing()
    {
        QFETCH(const int, number);
        QByteArray read;
        const auto process = startAndHold(read);
        QVERIFY(!read.isEmpty());
        send(*process, number);
        send(*process, number); // twice: impatience kills nothing
        send(*process, SIGCONT);
        const Outcome outcome = outcomeOf(*process, read);
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.kind(), u"cancelled"_s);
        QVERIFY(outcome.error()[u"message"_s].toString().contains(u"Nothing half-made"));
        QCOMPARE(m_ctl.backupFiles(), QStringList());
        QCOMPARE(m_ctl.run({u"list"_s, u"--json"_s}).result()[u"backups"_s].toInt(-1), 0);
    }

    void verifyStopsToo()
    {
        const QString path = m_ctl.run({u"backup"_s, u"big.db"_s, u"--no-verify"_s}).firstLine();
        const QStringList before = m_ctl.backupFiles();
        const auto process = m_ctl.start({u"--json"_s, u"verify"_s, path, path});
        const QByteArray read = readUntil(*process, "\"event\":\"progress\"");
        QVERIFY(!read.isEmpty());
        send(*process, SIGTERM);
        const Outcome outcome = outcomeOf(*process, read);
        QCOMPARE(outcome.code, 4);
        QCOMPARE(outcome.kind(), u"cancelled"_s);
        QCOMPARE(m_ctl.backupFiles(), before);
    }

    void whatIsKilledIsSweptByTheNext()
    {
        QByteArray read;
        const auto process = startAndHold(read);
        QVERIFY(!read.isEmpty());
        process->kill();
        QCOMPARE(outcomeOf(*process).code, -1);
        for (const QString& left : m_ctl.backupFiles())
            QVERIFY2(left.endsWith(u".holdfast-partial"), qPrintable(left));
        const Outcome next = m_ctl.run({u"backup"_s, u"big.db"_s, u"--no-verify"_s});
        QVERIFY2(next.code == 0, next.err.constData());
        QCOMPARE(m_ctl.backupFiles().size(), 2);
    }

    void ignoredSignalsStayIgnored()
    {
        // As under nohup.
        const auto process =
            m_ctl.startScript("trap '' HUP; exec \"$0\" --json backup big.db --no-verify");
        const QByteArray read = readUntil(*process, "\"phase\":\"copy\"");
        QVERIFY(!read.isEmpty());
        send(*process, SIGHUP);
        QCOMPARE(outcomeOf(*process, read).code, 0);
    }

    void aReaderThatGoesAwayStopsNoBackup()
    {
        const Outcome outcome =
            m_ctl.runScript("\"$0\" --json backup big.db --no-verify | head -c 1 >/dev/null; "
                            "exit ${PIPESTATUS[0]}");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(m_ctl.backupFiles().size(), 2);
    }

private:
    /// A backup, stopped in the middle of its copy; `read` is what it wrote until then.
    std::unique_ptr<QProcess> startAndHold(QByteArray& read) const
    {
        auto process = m_ctl.start({u"--json"_s, u"backup"_s, u"big.db"_s});
        read = readUntil(*process, "\"phase\":\"copy\"");
        send(*process, SIGSTOP);
        return process;
    }

    CtlProgram m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlRunning)
#include "tst_ctl_running.moc"
