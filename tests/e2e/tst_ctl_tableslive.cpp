#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

namespace {

/// A book of entries, and a total that every commit keeps right.
constexpr auto kSchema =
    "CREATE TABLE entries(id INTEGER PRIMARY KEY, who TEXT, amount INTEGER);"
    "CREATE INDEX by_who ON entries(who);"
    "CREATE TABLE totals(who TEXT PRIMARY KEY, n INTEGER, amount INTEGER) WITHOUT ROWID;"
    "INSERT INTO totals VALUES('live', 0, 0);"
    "WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < 40000) "
    "INSERT INTO entries SELECT i, 'old', i FROM r;";

/// Another program that writes to both tables until its stdin ends, and then says how often.
constexpr auto kWriter = R"PY(exec python3 - "$HOLDFAST_TEST_DATABASE" 3<&0 <<'END'
import os, select, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=60)
commits = 0
while not select.select([3], [], [], 0)[0]:
    db.execute('BEGIN IMMEDIATE')
    db.execute("INSERT INTO entries(who, amount) VALUES('live', ?)", (commits,))
    db.execute("UPDATE totals SET n = n + 1, amount = amount + ? WHERE who = 'live'", (commits,))
    db.execute('COMMIT')
    commits += 1
    if commits == 20:
        print('writing', flush=True)
print('commits', commits, flush=True)
os._exit(0)
END
)PY";

} // namespace

/// Another program works on the tables that are brought back, all the while.
class TestCtlTablesLive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriterLosesNothing_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::newRow("WAL mode") << QByteArray("wal");
        QTest::newRow("rollback mode") << QByteArray("delete");
    }
    void aWriterLosesNothing()
    {
        QFETCH(const QByteArray, journal);
        m_ctl = std::make_unique<CtlProgram>();
        m_commits = 0;
        m_amount = 0;
        QVERIFY(m_ctl->isReady());
        QCOMPARE(runSql(path(), "PRAGMA journal_mode=" + journal + ";" + kSchema), QString());
        QCOMPARE(m_ctl->run({u"backup"_s, u"app.db"_s}).code, 0);
        QCOMPARE(runSql(path(),
                        "DELETE FROM entries WHERE id % 2; UPDATE entries SET amount = -1 WHERE id "
                        "% 4 = 0"),
                 QString());
        m_ctl->setVariable(u"HOLDFAST_TEST_DATABASE"_s, path());
        const QString lost = oldEntries();
        QCOMPARE(lost, u"20000 10000"_s);

        const Outcome restored = whileOtherWrites(
            {u"--json"_s, u"restore"_s, u"latest"_s, u"--to"_s, u"app.db"_s, u"--tables"_s,
             u"entries"_s, u"--conflict"_s, u"overwrite"_s, u"--wait"_s, u"60"_s});
        QVERIFY2(isDoneOrBusy(restored), restored.out.constData());
        QCOMPARE(oldEntries(), restored.code == 0 ? u"40000 40000"_s : lost);
        QCOMPARE(liveEntries(), written());
        QCOMPARE(askSql(path(), "SELECT n || ' ' || amount FROM totals"), written());
        if (restored.code != 0)
            return;

        const Outcome undone = whileOtherWrites({u"--json"_s, u"undo"_s, u"--wait"_s, u"60"_s});
        QVERIFY2(isDoneOrBusy(undone), undone.out.constData());
        QCOMPARE(oldEntries(), undone.code == 0 ? lost : u"40000 40000"_s);
        QCOMPARE(liveEntries(), written());
        QCOMPARE(askSql(path(), "SELECT n || ' ' || amount FROM totals"), written());
        QCOMPARE(askSql(path(), "PRAGMA integrity_check"), u"ok"_s);
    }

private:
    [[nodiscard]] QString path() const { return m_ctl->file(u"app.db"_s); }
    [[nodiscard]] static bool isDoneOrBusy(const Outcome& outcome)
    {
        return outcome.code == 0 || (outcome.code == 5 && outcome.kind() == u"target-held");
    }
    [[nodiscard]] QString oldEntries() const
    {
        return askSql(path(),
                      "SELECT count(*) || ' ' || sum(amount = id) FROM entries WHERE who = 'old'");
    }
    [[nodiscard]] QString liveEntries() const
    {
        return askSql(path(),
                      "SELECT count(*) || ' ' || sum(amount) FROM entries WHERE who = 'live'");
    }
    [[nodiscard]] QString written() const
    {
        return QString::number(m_commits) + u' ' + QString::number(m_amount);
    }

    /// Fails where the other program did not write while the command ran, or could not.
    Outcome whileOtherWrites(const QStringList& words)
    {
        const auto writer = m_ctl->startScript(kWriter);
        if (readUntil(*writer, "writing").isEmpty())
            return {};
        const Outcome outcome = m_ctl->run(words);
        writer->closeWriteChannel();
        const Outcome ended = outcomeOf(*writer);
        const qint64 commits = ended.out.mid(ended.out.lastIndexOf(' ')).trimmed().toLongLong();
        if (ended.code != 0 || commits <= kBegun) {
            qWarning("%s%s", ended.out.constData(), ended.err.constData());
            return {};
        }
        m_commits += commits;
        m_amount += commits * (commits - 1) / 2;
        return outcome;
    }

    static constexpr qint64 kBegun = 20; ///< commits before the command starts

    std::unique_ptr<CtlProgram> m_ctl;
    qint64 m_commits = 0;
    qint64 m_amount = 0;
};

QTEST_GUILESS_MAIN(TestCtlTablesLive)
#include "tst_ctl_tableslive.moc"
