#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/pseudoterminal.h"
#include "tests/e2e/testdatabases.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace e2e;

/// guard: a command with a way back.
class TestCtlGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<CtlProgram>();
        m_shop = m_ctl->file(u"shop.db"_s);
        QVERIFY(makeDatabase(m_shop, 500));
    }

    void aCommandThatEndsWellLeavesAPinnedBackup()
    {
        const Outcome outcome =
            m_ctl->run({u"guard"_s, u"shop.db"_s, u"--"_s, u"printf"_s, u"%s|"_s, u"--json"_s,
                        u"-x"_s, u"[a,b]"_s, u"b  c"_s, QString(), u"--"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, QByteArray("--json|-x|[a,b]|b  c||--|")); // as they were typed
        QVERIFY2(outcome.err.contains("Backed up and proven: shop-"), outcome.err.constData());

        const auto lines = m_ctl->run({u"--json"_s, u"list"_s, u"shop.db"_s}).lines();
        QCOMPARE(lines.size(), 2u);
        QCOMPARE(lines[0][u"pinned"_s].toBool(), true);
        QCOMPARE(lines[0][u"verdict"_s].toString(), u"ok"_s);
        QVERIFY(lines[0][u"label"_s].toString().startsWith(u"before: printf "));
    }

    void oneArgumentIsForTheShellAndReadsOurInput()
    {
        const Outcome outcome =
            m_ctl->runScript("echo typed | \"$0\" guard shop.db --no-pin -- 'cat && echo done'");
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.out, QByteArray("typed\ndone\n"));
        const auto lines = m_ctl->run({u"--json"_s, u"list"_s, u"shop.db"_s}).lines();
        QCOMPARE(lines[0][u"pinned"_s].toBool(), false);
    }

    void withoutATerminalAFailureIsSaidAndTheWayBackShown()
    {
        const Outcome outcome = m_ctl->run({u"guard"_s, u"shop.db"_s, u"--"_s, spoil(7)});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("The command ended with 7."), outcome.err.constData());
        QVERIFY(outcome.err.contains("is as the command left it"));
        QCOMPARE(rows(), u"0"_s);
        const QString hint = QString::fromUtf8(outcome.err).section(u'`', 1, 1);
        QVERIFY2(hint.startsWith(u"holdfastctl restore shop-"), outcome.err.constData());
        QCOMPARE(m_ctl->run(hint.split(u' ').sliced(1)).code, 0);
        QCOMPARE(rows(), u"500"_s);
    }

    void onRequestItGoesBackByItself()
    {
        const Outcome outcome = m_ctl->run(
            {u"--json"_s, u"guard"_s, u"shop.db"_s, u"--undo-on-failure"_s, u"--"_s, spoil(3)});
        QCOMPARE(outcome.code, 1);
        const QJsonObject result = outcome.result();
        QCOMPARE(result[u"job"_s].toString(), u"guard"_s);
        QCOMPARE(result[u"command_code"_s].toInt(), 3);
        QCOMPARE(result[u"went_back"_s].toBool(), true);
        QCOMPARE(outcome.kind(), u"command-failed"_s);
        QVERIFY(result[u"backup"_s].toString().startsWith(u"shop-"));
        QVERIFY2(outcome.err.contains("spoiled\n"), outcome.err.constData()); // stdout is for JSON
        QCOMPARE(rows(), u"500"_s);
        QCOMPARE(askSql(m_shop, "SELECT count(*) FROM sqlite_schema WHERE name = 'half_done'"),
                 u"0"_s);

        // What the command left is not lost either.
        QCOMPARE(m_ctl->run({u"undo"_s, result[u"id"_s].toString()}).code, 0);
        QCOMPARE(rows(), u"0"_s);
    }

    void onATerminalItAsks_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("rowsAfter");
        QTest::newRow("yes") << QByteArray("y\n") << u"500"_s;
        QTest::newRow("no") << QByteArray("\n") << u"0"_s;
    }
    void onATerminalItAsks()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, rowsAfter);
        PseudoTerminal terminal(200);
        const Outcome outcome = terminal.converse(
            *m_ctl, {u"guard"_s, u"shop.db"_s, u"--"_s, spoil(3)}, "[y/N]", answer);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("Bring \""), outcome.out.constData());
        QCOMPARE(rows(), rowsAfter);
    }

    void aKeyThatInterruptsIsTheCommands()
    {
        PseudoTerminal terminal(200);
        const Outcome outcome = terminal.converse(
            *m_ctl,
            {u"guard"_s, u"shop.db"_s, u"--undo-on-failure"_s, u"--"_s,
             // The command is shown first: the word in it must not look like the word it says.
             u"%1; trap 'echo interrupted; exit 9' INT; echo re''ady; while :; do sleep 0.05; done"_s
                 .arg(spoil(0))},
            "ready", "\x03");
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("interrupted"), outcome.out.constData());
        QVERIFY2(outcome.out.contains("The command ended with 9."), outcome.out.constData());
        QCOMPARE(rows(), u"500"_s); // and going back was not cancelled by it
    }

    void aSignalIsHandedOn()
    {
        const auto process = m_ctl->start(
            {u"guard"_s, u"shop.db"_s, u"--"_s,
             u"trap 'echo got it; exit 9' TERM; echo ready; while :; do sleep 0.05; done"_s});
        const QByteArray before = readUntil(*process, "ready");
        QVERIFY(!before.isEmpty());
        ::kill(static_cast<pid_t>(process->processId()), SIGTERM);
        const Outcome outcome = outcomeOf(*process, before);
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.out.contains("got it"), outcome.out.constData());
        QVERIFY(outcome.err.contains("The command ended with 9."));
    }

    void withoutAWayBackTheCommandDoesNotRun()
    {
        const QString touched = m_ctl->file(u"touched"_s);
        QVERIFY(damagePage(m_shop, 3));
        const Outcome damaged =
            m_ctl->run({u"--json"_s, u"guard"_s, u"shop.db"_s, u"--"_s, u"touch"_s, touched});
        QCOMPARE(damaged.code, 3);
        QVERIFY(damaged.error()[u"message"_s].toString().endsWith(u"The command was not run."));
        const Outcome missing =
            m_ctl->run({u"--json"_s, u"guard"_s, u"none.db"_s, u"--"_s, u"touch"_s, touched});
        QCOMPARE(missing.code, 1);
        QVERIFY(missing.result().contains(u"command_code"_s));
        QVERIFY(!QFile::exists(touched));
    }

    void aCommandThatDoesNotExistIsSaidToBe()
    {
        const Outcome outcome =
            m_ctl->run({u"--json"_s, u"guard"_s, u"shop.db"_s, u"--undo-on-failure"_s, u"--"_s,
                        u"no-such-program"_s, u"x"_s});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.kind(), u"command-not-started"_s);
        QCOMPARE(rows(), u"500"_s);
    }

    void theCommandStandsBehindTwoDashes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("without them") << QStringList({u"shop.db"_s, u"touch"_s, u"touched"_s});
        QTest::newRow("nothing behind them") << QStringList({u"shop.db"_s, u"--"_s});
        QTest::newRow("an empty command") << QStringList({u"shop.db"_s, u"--"_s, QString()});
        QTest::newRow("no database") << QStringList({u"--"_s, u"touch"_s, u"touched"_s});
    }
    void theCommandStandsBehindTwoDashes()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(m_ctl->run(QStringList{u"guard"_s} + arguments).code, 2);
        QVERIFY(!QFile::exists(m_ctl->file(u"touched"_s)));
        QCOMPARE(m_ctl->backupFiles(), QStringList());
    }

private:
    [[nodiscard]] QString rows() const { return askSql(m_shop, "SELECT count(*) FROM orders"); }
    /// Half of a migration.
    [[nodiscard]] QString spoil(int code) const
    {
        return u"sqlite3 '%1' 'DELETE FROM orders; CREATE TABLE half_done(x)' && echo spoiled; "
               u"%2"_s.arg(m_shop, code == 0 ? u":"_s : u"exit %1"_s.arg(code));
    }

    std::unique_ptr<CtlProgram> m_ctl;
    QString m_shop;
};

QTEST_GUILESS_MAIN(TestCtlGuard)
#include "tst_ctl_guard.moc"
