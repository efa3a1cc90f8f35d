#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"
#include "tests/support/processes.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace e2e;

namespace {

const QString kUrl = u"http://127.0.0.1:{port}/api/settings"_s;

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

/// rehearse: a restore drill, as an admin and as a script see it.
class TestCtlRehearse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<CtlProgram>();
        QVERIFY(makeDatabase(m_ctl->file(u"shop.db"_s)));
        QCOMPARE(m_ctl->run({u"backup"_s, u"shop.db"_s}).code, 0);
    }

    void saysHowLongItTook()
    {
        const Outcome outcome = m_ctl->run({u"rehearse"_s, u"shop.db"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.out.startsWith("Restored in "), outcome.out.constData());
        QCOMPARE(outcome.out.count('\n'), 1);
        QVERIFY2(outcome.err.contains("Restore into a sandbox"), outcome.err.constData());
        QVERIFY(outcome.err.contains("Verify the restored database"));
        QCOMPARE(sandboxes(), QStringList());
    }

    void theGuidesMonthlyTestCanBeWritten()
    {
        QFile key(m_ctl->file(u"key"_s));
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("Bearer s3cret\n");
        key.close();
        const Outcome json = m_ctl->run(
            {u"--json"_s, u"rehearse"_s, u"shop.db"_s, u"--start"_s,
             u"exec '%1'"_s.arg(testsupport::serverProgram()), u"--probe"_s, kUrl, u"--header"_s,
             u"Authorization: @"_s + key.fileName(), u"--timeout"_s, u"30"_s});
        QCOMPARE(json.code, 0);
        QStringList steps;
        for (const QJsonObject& line : json.lines()) {
            if (line[u"event"_s] == u"step"_s)
                steps += line[u"step"_s].toString() + u' ' + line[u"state"_s].toString();
        }
        QCOMPARE(steps,
                 QStringList({u"sandbox done"_s, u"verify-restored done"_s,
                              u"start-application done"_s, u"probe done"_s, u"clean-up done"_s}));
        const QJsonObject result = json.result();
        QCOMPARE(result[u"job"_s].toString(), u"rehearse"_s);
        QCOMPARE(result[u"verdict"_s].toString(), u"ok"_s);
        QVERIFY(result[u"backup"_s].toString().startsWith(u"shop-"));
        QVERIFY(result[u"copy_s"_s].toDouble() > 0);
        QVERIFY(result[u"proof_s"_s].toDouble() > 0);
        QCOMPARE(result[u"restore_s"_s].toDouble(),
                 result[u"copy_s"_s].toDouble() + result[u"proof_s"_s].toDouble());
        QVERIFY(result[u"answer_s"_s].toDouble() > 0);
        QVERIFY(result[u"answer"_s].toString().startsWith(u"it answered 200"));
        QVERIFY(result.contains(u"age_s"_s) && result.contains(u"checks"_s));
        QVERIFY(!json.out.contains("s3cret"));
        QCOMPARE(sandboxes(), QStringList());
    }

    void anApplicationThatFailsSaysNothingAgainstTheBackup()
    {
        const QStringList arguments{u"rehearse"_s, u"shop.db"_s,
                                    u"--start"_s,  u"echo 'no such table' >&2; exit 3"_s,
                                    u"--probe"_s,  kUrl};
        const Outcome plain = m_ctl->run(arguments);
        QCOMPARE(plain.code, 1);
        QVERIFY2(plain.err.contains("The backup itself was restored and proven"),
                 plain.err.constData());
        QVERIFY2(plain.err.contains("no such table"), plain.err.constData());
        QVERIFY(plain.out.startsWith("Restored in "));

        const Outcome json = m_ctl->run(QStringList{u"--json"_s} + arguments);
        QCOMPARE(json.code, 1);
        QCOMPARE(json.kind(), u"command-failed"_s);
        QVERIFY(json.result()[u"restore_s"_s].toDouble() > 0);
        QVERIFY(json.result()[u"answer_s"_s].isNull());
    }

    void aProbeThatFailsKeepsItsSecrets()
    {
        const Outcome outcome =
            m_ctl->run({u"rehearse"_s, u"shop.db"_s, u"--json"_s, u"--verbose"_s, u"--probe"_s,
                        u"http://me:s3cret@127.0.0.1:{port}/x?authKey=s3cret"_s, u"--header"_s,
                        u"X-Key: s3cret"_s, u"--timeout"_s, u"0"_s});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.kind(), u"probe-failed"_s);
        QVERIFY2(!outcome.out.contains("s3cret"), outcome.out.constData());
        QVERIFY2(!outcome.err.contains("s3cret"), outcome.err.constData());
    }

    void aDamagedBackupIsFound()
    {
        const Outcome backup = m_ctl->run({u"--json"_s, u"backup"_s, u"shop.db"_s});
        QVERIFY(damagePage(backup.result()[u"path"_s].toString(), 3));
        const Outcome outcome = m_ctl->run({u"--json"_s, u"rehearse"_s, u"shop.db"_s, u"--backup"_s,
                                            backup.result()[u"id"_s].toString(), u"--probe"_s,
                                            u"touch '%1'"_s.arg(m_ctl->file(u"asked"_s))});
        QCOMPARE(outcome.code, 3);
        QCOMPARE(outcome.result()[u"verdict"_s].toString(), u"damaged"_s);
        QVERIFY(!QFile::exists(m_ctl->file(u"asked"_s)));
        QCOMPARE(sandboxes(), QStringList());
    }

    void wrongCommandLinesAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no database") << QStringList();
        QTest::newRow("nobody to ask") << QStringList({u"shop.db"_s, u"--start"_s, u"true"_s});
        QTest::newRow("headers for nobody")
            << QStringList({u"shop.db"_s, u"--header"_s, u"A: b"_s});
        QTest::newRow("no number")
            << QStringList({u"shop.db"_s, u"--probe"_s, u"true"_s, u"--timeout"_s, u"1m"_s});
        QTest::newRow("an empty variable") << QStringList({u"shop.db"_s, u"--probe="_s});
        QTest::newRow("a header that is none")
            << QStringList({u"shop.db"_s, u"--probe"_s, kUrl, u"--header"_s, u"secret"_s});
    }
    void wrongCommandLinesAreRefused()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(m_ctl->run(QStringList{u"rehearse"_s} + arguments).code, 2);
        QCOMPARE(sandboxes(), QStringList());
    }

    void aCancelLeavesNothing()
    {
        const auto process = startWaiting();
        ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const Outcome outcome = outcomeOf(*process);
        QCOMPARE(outcome.code, 4);
        QVERIFY(!runs(serverPid()));
        QCOMPARE(sandboxes(), QStringList());
    }

    void whatAKilledRehearsalLeftIsSweptByTheNext()
    {
        const auto process = startWaiting();
        process->kill();
        QVERIFY(process->waitForFinished());
        QCOMPARE(sandboxes().size(), 1);
        QVERIFY(runs(serverPid()));
        QCOMPARE(m_ctl->run({u"rehearse"_s, u"shop.db"_s}).code, 0);
        QVERIFY(!runs(serverPid()));
        QCOMPARE(sandboxes(), QStringList());
    }

private:
    [[nodiscard]] QStringList sandboxes() const
    {
        return QDir(m_ctl->home() + u"/work"_s).entryList({u"rehearsal-*"_s}, QDir::Dirs);
    }
    [[nodiscard]] QString serverPid() const { return contentOf(m_ctl->file(u"pid"_s)); }
    /// One whose application runs but does not answer.
    [[nodiscard]] std::unique_ptr<QProcess> startWaiting() const
    {
        auto process = m_ctl->start({u"rehearse"_s, u"shop.db"_s, u"--start"_s,
                                     u"echo $$ > '%1'; exec sleep 600"_s.arg(m_ctl->file(u"pid"_s)),
                                     u"--probe"_s, kUrl, u"--timeout"_s, u"600"_s});
        if (!QTest::qWaitFor([this] { return !serverPid().isEmpty(); }, 20'000))
            qWarning() << "the application was not started";
        return process;
    }

    std::unique_ptr<CtlProgram> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlRehearse)
#include "tst_ctl_rehearse.moc"
