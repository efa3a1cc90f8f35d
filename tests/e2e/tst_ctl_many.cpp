#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace e2e;

/// verify of a folder, and of all backups of a database; what is said of tables that only a damaged
/// one kept from being checked.
class TestCtlMany : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<CtlProgram>();
        QVERIFY(makeDatabase(m_ctl->file(u"shop.db"_s)));
        m_backups.clear();
        for (int i = 0; i < 3; ++i) {
            m_backups.prepend(backup(u"shop.db"_s));
            QVERIFY(!m_backups.front().isEmpty());
        }
    }

    void whatIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("the folder") << QStringList{u"home/backups"_s};
        QTest::newRow("the database") << QStringList{u"--all"_s, u"shop.db"_s};
        QTest::newRow("by --db") << QStringList{u"--all"_s, u"--db"_s, u"shop.db"_s};
    }

    void whatIsAskedFor()
    {
        QFETCH(const QStringList, arguments);
        QVERIFY(damagePage(m_backups[1], 3));
        const Outcome told = verify(arguments);
        QCOMPARE(told.code, 3);
        const auto lines = told.out.split('\n');
        QByteArrayList verdicts;
        for (const QByteArray& line : lines) {
            if (!line.startsWith(' ') && line.contains("shop-backup-"))
                verdicts << line;
        }
        QCOMPARE(int(verdicts.size()), 3);
        for (int i = 0; i < 3; ++i) {
            const QByteArray stem = QFileInfo(m_backups[i]).completeBaseName().toUtf8();
            QVERIFY2(verdicts[i].contains(stem), verdicts[i].constData()); // the newest first
            QVERIFY2(verdicts[i].startsWith(i == 1 ? "damaged" : "ok"), verdicts[i].constData());
        }
        QVERIFY2(told.out.endsWith("Together: 2 OK, 1 damaged.\n"), told.out.constData());
    }

    void scriptsGetAVerdictForEachAndOneResult()
    {
        QVERIFY(damagePage(m_backups[2], 3));
        const Outcome told = verify({u"--json"_s, u"--all"_s, u"shop.db"_s});
        QCOMPARE(told.code, 3);
        QStringList paths;
        for (const QJsonObject& line : told.lines()) {
            if (line[u"event"_s] == u"verdict"_s)
                paths << line[u"path"_s].toString();
        }
        QCOMPARE(paths, m_backups);
        const QJsonObject result = told.result();
        QCOMPARE(result[u"verdict"_s].toString(), u"damaged"_s);
        QCOMPARE(result[u"checked"_s].toInt(), 3);
        const QJsonObject counts = result[u"counts"_s].toObject();
        QCOMPARE(counts[u"ok"_s].toInt(), 2);
        QCOMPARE(counts[u"damaged"_s].toInt(), 1);
        QCOMPARE(counts[u"cannot_judge"_s].toInt() + counts[u"failed"_s].toInt(), 0);
    }

    void oneBackupInAFolderIsToldLikeMany()
    {
        QVERIFY(QDir(m_ctl->home()).mkdir(u"one"_s));
        const QString copy = m_ctl->home() + u"/one/"_s + QFileInfo(m_backups.front()).fileName();
        QVERIFY(QFile::copy(m_backups.front(), copy));
        const Outcome told = verify({u"--json"_s, u"home/one"_s});
        QCOMPARE(told.code, 0);
        const auto lines = told.lines();
        QCOMPARE(
            std::ranges::count_if(
                lines, [](const QJsonObject& line) { return line[u"event"_s] == u"verdict"_s; }),
            1);
        QCOMPARE(told.result()[u"checked"_s].toInt(), 1);
    }

    void anEmptyFolderIsAnError()
    {
        QVERIFY(QDir(m_ctl->home()).mkdir(u"empty"_s));
        const Outcome told = verify({u"home/empty"_s});
        QCOMPARE(told.code, 1);
        QCOMPARE(told.out, QByteArray());
        QVERIFY2(told.err.contains("There is no backup in the folder \"home/empty\""),
                 told.err.constData());
        const Outcome json = verify({u"--json"_s, u"home/empty"_s});
        QCOMPARE(json.code, 1);
        QCOMPARE(json.kind(), u"no-backups"_s);
        QCOMPARE(json.result()[u"counts"_s].toObject()[u"failed"_s].toInt(), 1);
    }

    void aDatabaseWithoutBackupsIsAnError()
    {
        QVERIFY(makeDatabase(m_ctl->file(u"new.db"_s)));
        const Outcome told = verify({u"--json"_s, u"--all"_s, u"new.db"_s});
        QCOMPARE(told.code, 1);
        QCOMPARE(told.kind(), u"no-backups"_s);
    }

    void damageCountsMoreThanAnEmptyFolder()
    {
        QVERIFY(QDir(m_ctl->home()).mkdir(u"empty"_s));
        QVERIFY(damagePage(m_backups[0], 3));
        const Outcome told = verify({u"home/empty"_s, u"home/backups"_s});
        QCOMPARE(told.code, 3);
        QVERIFY2(told.out.endsWith("Together: 2 OK, 1 damaged, 1 could not be checked.\n"),
                 told.out.constData());
    }

    void aConfiguredNameCountsBeforeAFolder()
    {
        QVERIFY(m_ctl->configure("[[database]]\nname = \"home\"\npath = \""
                                 + m_ctl->file(u"shop.db"_s).toUtf8() + "\"\n"));
        const Outcome told = verify({u"--json"_s, u"home"_s});
        QCOMPARE(told.code, 0);
        QCOMPARE(told.result()[u"path"_s].toString(), m_ctl->file(u"shop.db"_s));
    }

    void whatDoesNotGoTogetherIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("all and due") << QStringList{u"--all"_s, u"--due"_s, u"shop.db"_s};
        QTest::newRow("all of nothing") << QStringList{u"--all"_s};
        QTest::newRow("all of two") << QStringList{u"--all"_s, u"shop.db"_s, u"b.db"_s};
        QTest::newRow("a report of all")
            << QStringList{u"--all"_s, u"shop.db"_s, u"--report"_s, u"r.html"_s};
        QTest::newRow("a report of a folder")
            << QStringList{u"home/backups"_s, u"--report"_s, u"r.html"_s};
    }

    void whatDoesNotGoTogetherIsRefused()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(verify(arguments).code, 2);
        QVERIFY(!QFile::exists(m_ctl->file(u"r.html"_s)));
    }

    void rowsThatAreOutOfReachAreNamed()
    {
        const QString path = m_ctl->file(u"long.db"_s);
        QCOMPARE(runSql(path,
                        "CREATE TABLE t(id INTEGER PRIMARY KEY, body BLOB);" // a page for each row
                        "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                        "FROM n WHERE i < 50) SELECT i * 10, randomblob(3000) FROM n;"),
                 QString());
        const QString taken = backup(u"long.db"_s);
        // Behind the schema and the root: the row 50 is on one of them.
        QFile file(taken);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray bytes = file.readAll();
        int leaf = 0;
        for (int page = 3; page < bytes.size() / 4096; ++page) {
            const auto at = [&](int offset) {
                return static_cast<uchar>(bytes[(page - 1) * 4096 + offset]);
            };
            const int cell = at(8) * 256 + at(9);
            if (at(0) == 13 && at(cell + 2) == 50) // behind the two bytes of its length
                leaf = page;
        }
        QVERIFY(leaf > 0);
        QVERIFY(file.seek((leaf - 1) * 4096) && file.write(QByteArray(4096, '\0')) == 4096);
        file.close();

        const Outcome told = verify({taken});
        QCOMPARE(told.code, 3);
        QVERIFY2(told.out.contains("  1 of the 50 rows of t is out of reach. The rows out of reach "
                                   "have rowids in this range: 41 to 50.\n"),
                 told.out.constData());
        const QJsonArray lost =
            verify({u"--json"_s, taken}).result()[u"rowids_out_of_reach"_s].toArray();
        QCOMPARE(int(lost.size()), 1);
        QCOMPARE(lost[0].toObject(),
                 (QJsonObject{{u"table"_s, u"t"_s}, {u"first"_s, 41}, {u"last"_s, 50}}));
        QVERIFY(verify({u"--json"_s, m_backups.front()})
                    .result()[u"rowids_out_of_reach"_s]
                    .toArray()
                    .isEmpty());
    }

    /// The rows of `lines` are looked up in `items`: that stops there says nothing about `lines`.
    void aTableThatAnotherOneStoppedIsNotSaidToBeDamaged()
    {
        const QString path = m_ctl->file(u"pair.db"_s);
        QCOMPARE(runSql(path,
                        "CREATE TABLE items(id INTEGER PRIMARY KEY, body TEXT);"
                        "CREATE TABLE lines(id INTEGER PRIMARY KEY, item REFERENCES items(id));"
                        "INSERT INTO items WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
                        "FROM n WHERE i < 500) SELECT i, hex(zeroblob(100)) FROM n;"
                        "INSERT INTO lines SELECT id, id FROM items;"),
                 QString());
        const int root =
            askSql(path, "SELECT rootpage FROM sqlite_schema WHERE name = 'items'").toInt();
        QVERIFY(root > 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((root - 1) * 4096));
        QVERIFY(file.write(QByteArray(4096, '\0')) == 4096);
        file.close();

        const Outcome told = verify({path});
        QCOMPARE(told.code, 3);
        QVERIFY2(
            told.out.contains("  foreign-keys: The foreign keys of lines could not be checked, "
                              "because items is damaged.\n"),
            told.out.constData());
        QVERIFY2(!told.out.contains("lines could not be checked to its end"), told.out.constData());

        const Outcome json = verify({u"--json"_s, path});
        QJsonObject keys;
        for (const auto& check : json.result()[u"checks"_s].toArray()) {
            if (check.toObject()[u"name"_s] == u"foreign-keys"_s)
                keys = check.toObject();
        }
        QCOMPARE(keys[u"state"_s].toString(), u"cannot-judge"_s);
        const QJsonObject finding = keys[u"findings"_s].toArray().at(0).toObject();
        QCOMPARE(finding[u"object"_s].toString(), u"lines"_s);
        QCOMPARE(finding[u"severity"_s].toString(), u"cannot-judge"_s);
    }

private:
    [[nodiscard]] Outcome verify(const QStringList& arguments) const
    {
        return m_ctl->run(QStringList{u"verify"_s} + arguments);
    }

    [[nodiscard]] QString backup(const QString& database) const
    {
        return m_ctl->run({u"--json"_s, u"backup"_s, database}).result()[u"path"_s].toString();
    }

    std::unique_ptr<CtlProgram> m_ctl;
    QStringList m_backups; ///< newest first
};

QTEST_GUILESS_MAIN(TestCtlMany)
#include "tst_ctl_many.moc"
