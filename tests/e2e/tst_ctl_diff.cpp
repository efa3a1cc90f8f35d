#include "tests/e2e/spacesprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace e2e;

/// diff and find-row: words and JSON.
class TestCtlDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<SpacesProgram>();
        QVERIFY(m_ctl->prepare());
    }

    void diffTellsWhatDiffers()
    {
        const Outcome differs = m_ctl->run({u"--json"_s, u"diff"_s, u"latest"_s, u"app.db"_s});
        QCOMPARE(differs.code, 3);
        QCOMPARE(differs.kind(), u"differs"_s);
        QVERIFY(differs.result()[u"differs"_s].toBool());
        const QJsonObject spaces = tableIn(differs, u"spaces"_s);
        QCOMPARE(spaces[u"added"_s].toInt(), 1);
        QCOMPARE(spaces[u"removed"_s].toInt(), 1);
        QCOMPARE(spaces[u"changed"_s].toInt(), 1);
        QCOMPARE(spaces[u"same"_s].toInt(), 1);
        QCOMPARE(tableIn(differs, u"layouts"_s)[u"removed"_s].toInt(), 2);

        const Outcome same = m_ctl->run({u"--json"_s, u"diff"_s, m_ctl->id(), m_ctl->id()});
        QCOMPARE(same.code, 0);
        QVERIFY(same.result()[u"ok"_s].toBool());
        QVERIFY(!same.result()[u"differs"_s].toBool(true));
    }

    void diffShowsRows()
    {
        const Outcome outcome = m_ctl->run({u"--json"_s, u"diff"_s, m_ctl->id(), u"app.db"_s,
                                            u"--tables"_s, u"spaces"_s, u"--rows"_s});
        QStringList kinds;
        for (const QJsonObject& line : outcome.lines()) {
            if (line[u"event"_s].toString() != u"row")
                continue;
            QCOMPARE(line[u"table"_s].toString(), u"spaces"_s);
            kinds << line[u"kind"_s].toString() + u' '
                    + QString::number(line[u"key"_s].toArray().first().toInt());
            if (line[u"kind"_s].toString() == u"changed") {
                QCOMPARE(line[u"before"_s].toObject()[u"name"_s].toString(), u"alpha"_s);
                QCOMPARE(line[u"after"_s].toObject()[u"name"_s].toString(), u"ALPHA"_s);
            }
        }
        QCOMPARE(kinds, (QStringList{u"changed 1"_s, u"removed 2"_s, u"added 4"_s}));
        const Outcome text =
            m_ctl->run({u"diff"_s, m_ctl->id(), u"app.db"_s, u"--rows"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(text.code, 3);
        QVERIFY2(text.out.contains("name: 'alpha' → 'ALPHA'"), text.out.constData());
        QVERIFY2(text.out.contains("and 2 more row"), text.out.constData());
        QVERIFY2(text.out.contains("+1"), text.out.constData());
    }

    /// They are not read, and are not NULL.
    void diffShowsNoGeneratedValues()
    {
        QCOMPARE(runSql(m_ctl->path(),
                        "CREATE TABLE made(id INTEGER PRIMARY KEY, twice AS (2 * id), note);"
                        "INSERT INTO made(id, note) VALUES(1, 'x');"),
                 QString());
        const Outcome text = m_ctl->run({u"diff"_s, m_ctl->id(), u"app.db"_s, u"--rows"_s});
        QVERIFY2(text.out.contains("id=1, note='x'"), text.out.constData());
    }

    void diffShowsTheSchema()
    {
        QCOMPARE(runSql(m_ctl->path(),
                        "DROP INDEX by_space; CREATE VIEW v AS SELECT 1;"
                        "ALTER TABLE deleted ADD COLUMN at TEXT;"),
                 QString());
        const Outcome outcome = m_ctl->run({u"--json"_s, u"diff"_s, m_ctl->id(), u"app.db"_s});
        QStringList changes;
        for (const QJsonObject& line : outcome.lines()) {
            if (line[u"event"_s].toString() == u"schema")
                changes << line[u"kind"_s].toString() + u' ' + line[u"name"_s].toString() + u' '
                        + line[u"change"_s].toString();
        }
        changes.sort();
        QCOMPARE(changes,
                 (QStringList{u"index by_space removed"_s, u"table deleted changed"_s,
                              u"view v added"_s}));
        const Outcome text = m_ctl->run({u"diff"_s, m_ctl->id(), u"app.db"_s});
        QVERIFY2(text.out.contains("CREATE INDEX by_space"), text.out.constData());
    }

    void findRowKnowsTheLastBackup()
    {
        const Outcome found = m_ctl->run({u"--json"_s, u"find-row"_s, u"app.db"_s, u"--table"_s,
                                          u"spaces"_s, u"--where"_s, u"id = 2"_s});
        QCOMPARE(found.code, 0);
        QCOMPARE(found.result()[u"last"_s].toString(), m_ctl->id());
        const auto lines = found.lines();
        QVERIFY(lines.size() >= 3);
        const auto sighting = std::find_if(lines.begin(), lines.end(), [&](const auto& line) {
            return line[u"event"_s].toString() == u"sighting"
                && line[u"backup"_s].toString() == m_ctl->id();
        });
        QVERIFY(sighting != lines.end());
        QCOMPARE((*sighting)[u"count"_s].toInt(), 1);
        QCOMPARE((*sighting)[u"rows"_s].toArray().first().toObject()[u"name"_s].toString(),
                 u"beta"_s);
        const Outcome none = m_ctl->run(
            {u"find-row"_s, u"app.db"_s, u"--table"_s, u"spaces"_s, u"--where"_s, u"id = 99"_s});
        QCOMPARE(none.code, 0);
        QVERIFY2(none.err.contains("No backup"), none.err.constData());
    }

    /// Whether there is such a row is not proven where a backup could not be asked.
    void findRowSaysWhatCouldNotBeAsked()
    {
        const QStringList words{u"--json"_s,  u"find-row"_s, u"app.db"_s,
                                u"--table"_s, u"spaces"_s,   u"--where"_s};
        QCOMPARE(m_ctl->run(QStringList{u"backup"_s, u"app.db"_s}).code, 0);
        const QString first =
            m_ctl->run({u"--json"_s, u"list"_s, u"app.db"_s}).lines().front()[u"id"_s].toString();
        QVERIFY(first != m_ctl->id());
        const QString file = m_ctl->home() + u"/backups/"_s + first + u".db"_s;
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::resize(file, 4096));

        const Outcome found = m_ctl->run(words + QStringList{u"id = 2"_s});
        QCOMPARE(found.code, 0);
        QCOMPARE(found.result()[u"last"_s].toString(), m_ctl->id());
        QCOMPARE(found.result()[u"unasked"_s].toArray(), QJsonArray{first});
        QVERIFY2(found.err.contains(first.toUtf8()), found.err.constData());

        const Outcome unknown = m_ctl->run(words + QStringList{u"id = 99"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY(!unknown.result()[u"ok"_s].toBool(true));
        QCOMPARE(unknown.result()[u"unasked"_s].toArray(), QJsonArray{first});
        QVERIFY2(unknown.error()[u"message"_s].toString().contains(first), unknown.out.constData());
    }

    /// A collation that only its application has is neither a fault of the condition nor of the
    /// backup.
    void aBackupThatCannotBeJudgedIsNoProof()
    {
        const auto collation = [&](const QByteArray& name) {
            return runSql(m_ctl->path(),
                          "CREATE TABLE IF NOT EXISTS odd(id INTEGER PRIMARY KEY, x TEXT); PRAGMA "
                          "writable_schema=1; UPDATE sqlite_schema SET sql = 'CREATE TABLE odd(id "
                          "INTEGER PRIMARY KEY, x TEXT COLLATE "
                              + name + ")' WHERE name = 'odd'");
        };
        QCOMPARE(collation("apps_own"), QString());
        QCOMPARE(m_ctl->run({u"backup"_s, u"app.db"_s}).code, 0);
        QCOMPARE(collation("NOCASE"), QString());
        const QStringList words{u"--json"_s,  u"find-row"_s, u"app.db"_s,
                                u"--table"_s, u"odd"_s,      u"--where"_s};
        const Outcome unknown = m_ctl->run(words + QStringList{u"x = 'a'"_s});
        QCOMPARE(unknown.code, 6);
        QCOMPARE(unknown.kind(), u"cannot-judge"_s);
        QCOMPARE(unknown.result()[u"unasked"_s].toArray().size(), 1);
        QCOMPARE(m_ctl->run(words + QStringList{u"id = 1"_s}).code, 0);
        QCOMPARE(m_ctl->run(words + QStringList{u"x = 'a' COLLATE mine"_s}).code, 2);
    }

    /// A backup of before the table was made has no such row: that is an answer.
    void withoutTheTableThereIsNoSuchRow()
    {
        QCOMPARE(runSql(m_ctl->path(), "CREATE TABLE late(id INTEGER PRIMARY KEY)"), QString());
        const Outcome none = m_ctl->run({u"--json"_s, u"find-row"_s, u"app.db"_s, u"--table"_s,
                                         u"late"_s, u"--where"_s, u"id = 1"_s});
        QCOMPARE(none.code, 0);
        QCOMPARE(none.result()[u"unasked"_s].toArray(), QJsonArray());
    }

private:
    std::unique_ptr<SpacesProgram> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlDiff)
#include "tst_ctl_diff.moc"
