#include "tests/e2e/spacesprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

/// The restore of tables: words, JSON and exit codes, also those of diff and find-row.
class TestCtlTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<SpacesProgram>();
        QVERIFY(m_ctl->prepare());
        m_id = m_ctl->id();
        m_edited = content();
    }

    void aCompressedBackupServesAsWell()
    {
        QCOMPARE(m_ctl->run({u"restore"_s, m_id, u"--to"_s, u"app.db"_s}).code, 0);
        const Outcome made =
            m_ctl->run({u"--json"_s, u"backup"_s, u"app.db"_s, u"--compress"_s, u"zstd"_s});
        QCOMPARE(made.code, 0);
        QCOMPARE(m_ctl->edit(), QString());
        const Outcome differs = m_ctl->run({u"--json"_s, u"diff"_s, u"latest"_s, u"app.db"_s});
        QCOMPARE(differs.code, 3);
        QCOMPARE(tableIn(differs, u"layouts"_s)[u"removed"_s].toInt(), 2);
        QCOMPARE(restoreBoth(u"latest"_s), 0);
        QVERIFY(content().contains(u"beta"_s));
        QCOMPARE(m_ctl->run({u"undo"_s}).code, 0);
        QCOMPARE(content(), m_edited);
    }

    void bringsBackARowWithWhatItHangsOn()
    {
        const Outcome outcome =
            m_ctl->run({u"--json"_s, u"restore"_s, u"latest-good"_s, u"--to"_s, u"app.db"_s,
                        u"--tables"_s, u"layouts"_s, u"--where"_s, u"layouts: space = 2"_s,
                        u"--conflict"_s, u"add-missing"_s, u"--with-related"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonObject result = outcome.result();
        QVERIFY(result[u"verified"_s].toBool());
        QCOMPARE(askSql(path(), "SELECT group_concat(id) FROM layouts"), u"10,20,21"_s);
        QCOMPARE(askSql(path(),
                        "SELECT group_concat(name) FROM (SELECT name FROM spaces "
                        "ORDER BY id)"),
                 u"ALPHA,beta,gamma,delta"_s);
        QCOMPARE(askSql(path(), "SELECT count(*) FROM deleted"), u"1"_s); // no trigger fired
        QCOMPARE(askSql(path(), "SELECT count(*) FROM pragma_foreign_key_check"), u"0"_s);

        const Outcome undone = m_ctl->run({u"--json"_s, u"undo"_s});
        QCOMPARE(undone.code, 0);
        QCOMPARE(content(), m_edited);
        const Outcome redone = m_ctl->run({u"--json"_s, u"undo"_s});
        QCOMPARE(redone.code, 0);
        QCOMPARE(askSql(path(), "SELECT count(*) FROM layouts"), u"3"_s);
    }

    void brokenKeysAreRefused()
    {
        const Outcome outcome = m_ctl->run(
            {u"--json"_s, u"restore"_s, m_id, u"--to"_s, u"app.db"_s, u"--tables"_s, u"layouts"_s});
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.kind(), u"keys-violated"_s);
        QCOMPARE(content(), m_edited);
        QVERIFY(m_ctl->run({u"--json"_s, u"restores"_s}).lines().size() == 1);
    }

    void dryRunChangesNothingAndWritesTheSql()
    {
        const QString file = m_ctl->file(u"back.sql"_s);
        const Outcome outcome =
            m_ctl->run({u"--json"_s, u"restore"_s, m_id, u"--to"_s, u"app.db"_s, u"--tables"_s,
                        u"spaces,layouts"_s, u"--sql"_s, file, u"--dry-run"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(content(), m_edited);
        const QJsonObject plan = outcome.result()[u"plan"_s].toObject();
        const QJsonArray tables = plan[u"tables"_s].toArray();
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0].toObject()[u"comes"_s].toInt(), 1);
        QCOMPARE(tables[0].toObject()[u"goes"_s].toInt(), 1);
        QCOMPARE(tables[0].toObject()[u"changes"_s].toInt(), 1);
        QFile sql(file);
        QVERIFY(sql.open(QIODevice::ReadOnly));
        const QByteArray text = sql.readAll();
        QVERIFY2(text.contains("BEGIN") && text.contains("beta"), text.constData());
    }

    /// The sqlite3 shell goes on after an error by itself, and would commit the rest.
    void theSqlFileIsReplayedWhollyOrNotAtAll()
    {
        QVERIFY(QFile::copy(path(), m_ctl->file(u"again.db"_s)));
        QVERIFY(QFile::copy(path(), m_ctl->file(u"other.db"_s)));
        const QString file = m_ctl->file(u"back.sql"_s);
        const QStringList words{u"restore"_s,  m_id,        u"--to"_s,       u"app.db"_s,
                                u"--tables"_s, u"spaces"_s, u"--conflict"_s, u"overwrite"_s};
        QCOMPARE(m_ctl->run(words + QStringList{u"--sql"_s, file}).code, 0);
        QVERIFY(QFile::exists(file));

        const Outcome replayed = m_ctl->runScript("sqlite3 again.db < back.sql");
        QVERIFY2(replayed.code == 0, replayed.err.constData());
        QCOMPARE(SpacesProgram::contentOf(m_ctl->file(u"again.db"_s)), content());

        QCOMPARE(runSql(m_ctl->file(u"other.db"_s), "INSERT INTO spaces VALUES(2, 'taken')"),
                 QString());
        const QString other = SpacesProgram::contentOf(m_ctl->file(u"other.db"_s));
        const Outcome failed = m_ctl->runScript("sqlite3 other.db < back.sql");
        QVERIFY2(failed.err.contains("UNIQUE"), failed.err.constData());
        QVERIFY(failed.code != 0);
        QCOMPARE(SpacesProgram::contentOf(m_ctl->file(u"other.db"_s)), other);
    }

    /// A file that lies there says that this was done.
    void aRefusedRunWritesNoSql()
    {
        m_ctl->setVariable(u"HOLDFAST_TEST_DATABASE"_s, path());
        const auto holder = m_ctl->startScript(
            "exec python3 -c \"import os, sqlite3, sys; d = sqlite3.connect(os.environ["
            "'HOLDFAST_TEST_DATABASE'], isolation_level=None); d.execute('BEGIN IMMEDIATE'); "
            "print('held', flush=True); sys.stdin.read()\"");
        QVERIFY(!readUntil(*holder, "held").isEmpty());
        const QString file = m_ctl->file(u"back.sql"_s);
        const QStringList words{u"--json"_s,
                                u"restore"_s,
                                m_id,
                                u"--to"_s,
                                u"app.db"_s,
                                u"--tables"_s,
                                u"spaces"_s,
                                u"--sql"_s,
                                file,
                                u"--no-safety-copy"_s,
                                u"--wait"_s,
                                u"0"_s,
                                u"--conflict"_s,
                                u"overwrite"_s};
        const Outcome refused = m_ctl->run(words);
        QCOMPARE(refused.kind(), u"target-held"_s);
        QVERIFY(!QFile::exists(file));
        holder->closeWriteChannel();
        QVERIFY(holder->waitForFinished());
        QCOMPARE(m_ctl->run(words).code, 0);
        QVERIFY(QFile::exists(file));
    }

    /// As a restore of the whole says it.
    void aForeignBackupIsNamedByItsMarks()
    {
        QCOMPARE(runSql(m_ctl->file(u"other.db"_s),
                        "PRAGMA application_id=7; PRAGMA user_version=3; CREATE TABLE "
                        "spaces(id INTEGER PRIMARY KEY, name TEXT NOT NULL); CREATE TABLE more(x)"),
                 QString());
        const Outcome plan = m_ctl->run({u"restore"_s, m_id, u"--to"_s, u"other.db"_s,
                                         u"--tables"_s, u"spaces"_s, u"--dry-run"_s});
        QCOMPARE(plan.code, 0);
        for (const char* told : {"backup of another database",
                                 "application_id is 0 in the backup "
                                 "and 7",
                                 "user_version is 0 in the backup and 3",
                                 "database has tables that the backup does not: more",
                                 "backup has tables that the database does not: deleted, layouts"})
            QVERIFY2(plan.out.contains(told), plan.out.constData());
        QVERIFY2(!plan.out.contains("gone after"), plan.out.constData());
        const Outcome own =
            m_ctl->run({u"restore"_s, m_id, u"--to"_s, u"app.db"_s, u"--tables"_s, u"spaces"_s,
                        u"--dry-run"_s, u"--conflict"_s, u"overwrite"_s});
        QVERIFY2(!own.out.contains("differs") && !own.out.contains("another"), own.out.constData());
    }

    void undoSaysWhichRowsWereTouched()
    {
        QCOMPARE(restoreBoth(m_id), 0);
        QCOMPARE(runSql(path(), "UPDATE spaces SET name = 'mine' WHERE id = 2"), QString());
        const QString before = content();
        const Outcome undone = m_ctl->run({u"--json"_s, u"undo"_s});
        QCOMPARE(undone.code, 1);
        QCOMPARE(undone.kind(), u"rows-touched"_s);
        QCOMPARE(content(), before);
        const auto listed = m_ctl->run({u"--json"_s, u"restores"_s}).lines();
        QVERIFY(listed.front()[u"can_undo"_s].toBool());
        QVERIFY(
            QFileInfo(listed.front()[u"safety_copy"_s].toString() + u"/state/app.db"_s).isFile());
    }

    void namesMayHoldAnything()
    {
        const QString odd = m_ctl->file(u"odd.db"_s);
        QCOMPARE(runSql(odd, R"(CREATE TABLE "select ""x"", y"(a PRIMARY KEY, b);
                                INSERT INTO "select ""x"", y" VALUES(1, x'00ff'), ('1', 1.0);)"),
                 QString());
        QCOMPARE(m_ctl->run({u"backup"_s, u"odd.db"_s}).code, 0);
        QCOMPARE(runSql(odd, R"(DELETE FROM "select ""x"", y")"), QString());
        const QString table = uR"("select ""x"", y")"_s;
        QCOMPARE(m_ctl->run({u"diff"_s, u"latest"_s, u"odd.db"_s, u"--tables"_s, table}).code, 3);
        const Outcome outcome =
            m_ctl->run({u"restore"_s, u"latest"_s, u"--to"_s, u"odd.db"_s, u"--tables"_s, table});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(m_ctl->run({u"diff"_s, u"latest"_s, u"odd.db"_s}).code, 0);
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("kind");
        const QStringList restore{u"restore"_s, u"latest"_s, u"--to"_s, u"app.db"_s};
        QTest::newRow("one database")
            << QStringList{u"diff"_s, u"app.db"_s} << 2 << u"invalid-argument"_s;
        QTest::newRow("no such file")
            << QStringList{u"diff"_s, u"app.db"_s, u"./gone.db"_s} << 1 << u"source-missing"_s;
        QTest::newRow("no such table")
            << QStringList{u"diff"_s, u"latest"_s, u"app.db"_s, u"--tables"_s, u"gone"_s} << 1
            << u"table-unknown"_s;
        QTest::newRow("a limit of nothing")
            << QStringList{u"diff"_s, u"latest"_s, u"app.db"_s, u"--limit"_s, u"3"_s} << 2
            << u"invalid-argument"_s;
        QTest::newRow("no condition")
            << QStringList{u"find-row"_s, u"app.db"_s, u"--table"_s, u"spaces"_s} << 2
            << u"invalid-argument"_s;
        QTest::newRow("a condition that is no SQL")
            << QStringList{u"find-row"_s, u"app.db"_s,  u"--table"_s,
                           u"spaces"_s,   u"--where"_s, u"id = = 1"_s}
            << 2 << u"invalid-argument"_s;
        QTest::newRow("a table that the backup does not have")
            << restore + QStringList{u"--tables"_s, u"gone"_s} << 1 << u"table-unknown"_s;
        QTest::newRow("an unknown way")
            << restore + QStringList{u"--tables"_s, u"spaces"_s, u"--conflict"_s, u"maybe"_s} << 2
            << u"invalid-argument"_s;
        QTest::newRow("a condition of no table")
            << restore + QStringList{u"--tables"_s, u"spaces"_s, u"--where"_s, u"layouts: 1"_s} << 2
            << u"invalid-argument"_s;
        QTest::newRow("two conditions of one table")
            << restore + QStringList{u"--tables"_s,  u"spaces"_s,  u"--where"_s,
                                     u"spaces: 1"_s, u"--where"_s, u"spaces: 0"_s}
            << 2 << u"invalid-argument"_s;
        QTest::newRow("a condition that writes") << restore
                + QStringList{u"--tables"_s, u"spaces"_s, u"--where"_s,
                              u"spaces: 1); DROP TABLE x"_s}
                                                 << 2 << u"invalid-argument"_s;
        QTest::newRow("a swap of tables")
            << restore + QStringList{u"--tables"_s, u"spaces"_s, u"--method"_s, u"swap"_s} << 2
            << u"invalid-argument"_s;
        QTest::newRow("a way without tables")
            << restore + QStringList{u"--conflict"_s, u"replace"_s} << 2 << u"invalid-argument"_s;
    }
    void exitCodes()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, code);
        QFETCH(const QString, kind);
        const Outcome outcome = m_ctl->run(QStringList{u"--json"_s} + arguments);
        QCOMPARE(outcome.kind(), kind);
        QCOMPARE(outcome.code, code);
        QCOMPARE(content(), m_edited);
    }

    void aLockedTargetIsBusy()
    {
        auto holder =
            m_ctl->startScript("exec python3 - \"" + path().toUtf8()
                               + "\" <<'END'\n"
                                 "import sqlite3, sys, time\n"
                                 "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
                                 "db.execute('BEGIN IMMEDIATE')\n"
                                 "print('held', flush=True)\n"
                                 "time.sleep(100)\nEND\n");
        QVERIFY(!readUntil(*holder, "held").isEmpty());
        const Outcome outcome =
            m_ctl->run({u"--json"_s, u"restore"_s, m_id, u"--to"_s, u"app.db"_s, u"--tables"_s,
                        u"spaces,layouts"_s, u"--wait"_s, u"1"_s});
        holder->kill();
        holder->waitForFinished();
        QCOMPARE(outcome.code, 5);
        QCOMPARE(outcome.kind(), u"target-held"_s);
        QCOMPARE(content(), m_edited);
    }

    void anInterruptedOneIsSettledAtTheNextStart()
    {
        QCOMPARE(restoreBoth(m_id), 0);
        const QString record = lastRecord();
        // As if the process had died right after the commit.
        QVERIFY(setState(record, "swapping"));
        const auto settled = m_ctl->run({u"--json"_s, u"restores"_s}).lines();
        QCOMPARE(settled.front()[u"state"_s].toString(), u"interrupted"_s);
        QVERIFY(settled.front()[u"can_undo"_s].toBool());
        QCOMPARE(m_ctl->run({u"undo"_s}).code, 0);
        QCOMPARE(content(), m_edited);
    }

    void oneThatChangedNothingIsTakenBack()
    {
        QCOMPARE(restoreBoth(m_id), 0);
        const QString record = lastRecord();
        QCOMPARE(m_ctl->run({u"undo"_s}).code, 0);
        // The rows are as before: so it is that of a process that died before the commit.
        QVERIFY(setState(record, "swapping"));
        QCOMPARE(m_ctl->run({u"restores"_s}).code, 0);
        QVERIFY(!QFileInfo::exists(record));
        QCOMPARE(content(), m_edited);
    }

private:
    [[nodiscard]] QString path() const { return m_ctl->path(); }
    [[nodiscard]] QString content() const { return SpacesProgram::contentOf(path()); }
    /// The exit code.
    [[nodiscard]] int restoreBoth(const QString& backup) const
    {
        const QStringList words{u"restore"_s, backup,        u"--to"_s,
                                u"app.db"_s,  u"--tables"_s, u"spaces,layouts"_s};
        return m_ctl->run(words).code;
    }
    [[nodiscard]] QString lastRecord() const
    {
        const auto listed = m_ctl->run({u"--json"_s, u"restores"_s}).lines();
        return listed.front()[u"safety_copy"_s].toString() + u"/record.json"_s;
    }
    [[nodiscard]] static bool setState(const QString& record, const QByteArray& state)
    {
        QFile file(record);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        json[u"state"_s] = QString::fromLatin1(state);
        json[u"undone_by"_s] = QString();
        json.remove(u"ended_at"_s);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(json).toJson()) > 0;
    }

    std::unique_ptr<SpacesProgram> m_ctl;
    QString m_id;
    QString m_edited; ///< content() before the command under test
};

QTEST_GUILESS_MAIN(TestCtlTables)
#include "tst_ctl_tables.moc"
