#include "tests/e2e/ctlprogram.h"
#include "tests/e2e/testdatabases.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace e2e;

/// A restore of tables whose columns changed since the backup: --value and --map.
class TestCtlColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<CtlProgram>();
        QVERIFY(m_ctl->isReady());
        QCOMPARE(runSql(path(),
                        "CREATE TABLE orders(id INTEGER PRIMARY KEY, customer TEXT);"
                        "CREATE TABLE \"a.b\"(id INTEGER PRIMARY KEY, x);"
                        "INSERT INTO orders VALUES(1, 'ada'), (2, 'bob');"
                        "INSERT INTO \"a.b\" VALUES(1, 'x')"),
                 QString());
        QCOMPARE(m_ctl->run({u"backup"_s, u"app.db"_s}).code, 0);
        // What a migration does: one column has another name, two are new.
        QCOMPARE(runSql(path(),
                        "DROP TABLE orders; DROP TABLE \"a.b\";"
                        "CREATE TABLE orders(id INTEGER PRIMARY KEY, client TEXT, state TEXT NOT "
                        "NULL, \"am=ount\" INTEGER NOT NULL);"
                        "INSERT INTO orders VALUES(1, 'ada', 'paid', 7);"
                        "CREATE TABLE \"a.b\"(id INTEGER PRIMARY KEY, x, \"c.d\" NOT NULL)"),
                 QString());
        m_edited = content();
    }

    void withoutAValueItIsRefused()
    {
        const Outcome outcome = restore({});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.error()[u"message"_s].toString().contains(u"state, am=ount"_s),
                 outcome.out.constData());
        QCOMPARE(content(), m_edited);
    }

    void valuesAndNamesAreTaken()
    {
        const QStringList columns{u"--value"_s, u"orders.STATE=a = 'b'"_s,
                                  u"--value"_s, u"orders.\"am=ount\"=42"_s,
                                  u"--map"_s,   u"orders.client=customer"_s};
        const Outcome plan = restore(columns + QStringList{u"--dry-run"_s});
        QCOMPARE(plan.code, 0);
        const QJsonArray planned = plan.result()[u"plan"_s]
                                       .toObject()[u"tables"_s]
                                       .toArray()
                                       .first()
                                       .toObject()[u"columns"_s]
                                       .toArray();
        QStringList sources;
        for (const QJsonValue& column : planned)
            sources << column.toObject()[u"name"_s].toString() + u' '
                    + column.toObject()[u"source"_s].toString() + u' '
                    + column.toObject()[u"from"_s].toString();
        QCOMPARE(sources,
                 (QStringList{u"id backup id"_s, u"client backup customer"_s, u"state given "_s,
                              u"am=ount given "_s}));
        QCOMPARE(content(), m_edited);

        const Outcome outcome = restore(columns);
        QVERIFY2(outcome.code == 0, outcome.out.constData());
        QCOMPARE(content(), u"1|ada|paid|7|integer,2|bob|a = 'b'|42|integer"_s);
        QCOMPARE(m_ctl->run({u"undo"_s}).code, 0);
        QCOMPARE(content(), m_edited);
    }

    /// On both sides of the assignment.
    void namesWithSignsInThemStandInQuotes()
    {
        QCOMPARE(runSql(m_ctl->file(u"signs.db"_s),
                        "CREATE TABLE t(id INTEGER PRIMARY KEY, \"=a\", \"b=\", \"c\"\"d\");"
                        "INSERT INTO t VALUES(1, 'A', 'B', 'C')"),
                 QString());
        QCOMPARE(m_ctl->run({u"backup"_s, u"signs.db"_s}).code, 0);
        QCOMPARE(runSql(m_ctl->file(u"signs.db"_s),
                        "DROP TABLE t;"
                        "CREATE TABLE t(id INTEGER PRIMARY KEY, \"==\", \"x=y\", \"\"\"\")"),
                 QString());
        const QStringList words{u"--json"_s,   u"restore"_s,  u"latest"_s, u"--to"_s,
                                u"signs.db"_s, u"--tables"_s, u"t"_s};
        const Outcome outcome = m_ctl->run(words
                                           + QStringList{u"--map"_s, u"t.\"==\"==a"_s, u"--map"_s,
                                                         u"t.\"x=y\"=\"b=\""_s, u"--map"_s,
                                                         u"t.\"\"\"\"=\"c\"\"d\""_s});
        QVERIFY2(outcome.code == 0, outcome.out.constData());
        QCOMPARE(askSql(m_ctl->file(u"signs.db"_s), "SELECT \"==\" || \"x=y\" || \"\"\"\" FROM t"),
                 u"ABC"_s);
        for (const QString& map : {u"t.\"==\"=\"b="_s, u"t.\"==\"=\"b=\"x"_s, u"t.==\"b=\""_s})
            QCOMPARE(m_ctl->run(words + QStringList{u"--map"_s, map}).code, 2);
    }

    /// "a" is no table of the choice, so "a.b" is; what follows is the column.
    void dotsInNamesAreNoTrap()
    {
        const Outcome outcome =
            m_ctl->run({u"--json"_s, u"restore"_s, u"latest"_s, u"--to"_s, u"app.db"_s,
                        u"--tables"_s, u"a.b"_s, u"--value"_s, u"a.b.c.d="_s});
        QVERIFY2(outcome.code == 0, outcome.out.constData());
        QCOMPARE(askSql(path(), "SELECT x || '|' || \"c.d\" || typeof(\"c.d\") FROM \"a.b\""),
                 u"x|text"_s);
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("told");
        QTest::newRow("no table") << QStringList{u"--value"_s, u"state=x"_s} << u"state=x"_s;
        QTest::newRow("a table that is not chosen")
            << QStringList{u"--value"_s, u"a.b.c.d=x"_s} << u"a.b.c.d=x"_s;
        QTest::newRow("no value") << QStringList{u"--value"_s, u"orders.state"_s}
                                  << u"orders.state"_s;
        QTest::newRow("no column") << QStringList{u"--value"_s, u"orders.=x"_s} << u"orders.=x"_s;
        QTest::newRow("a quote that stays open")
            << QStringList{u"--value"_s, u"orders.\"state=x"_s} << u"orders.\"state=x"_s;
        QTest::newRow("no name in the backup")
            << QStringList{u"--map"_s, u"orders.client="_s} << u"orders.client="_s;
        QTest::newRow("an unknown column")
            << QStringList{u"--value"_s, u"orders.status=x"_s} << u"\"status\""_s;
        QTest::newRow("an unknown column gets another")
            << QStringList{u"--map"_s, u"orders.cust=customer"_s} << u"\"cust\""_s;
        QTest::newRow("an unknown column of the backup")
            << QStringList{u"--map"_s, u"orders.client=buyer"_s} << u"\"buyer\""_s;
        QTest::newRow("a column that comes from the backup")
            << QStringList{u"--value"_s, u"orders.id=1"_s} << u"\"id\""_s;
        QTest::newRow("twice the same")
            << QStringList{u"--value"_s, u"orders.state=x"_s, u"--value"_s, u"orders.STATE=y"_s}
            << u"orders.STATE=y"_s;
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, told);
        const Outcome outcome = restore(words + QStringList{u"--dry-run"_s});
        QCOMPARE(outcome.kind(), u"invalid-argument"_s);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.error()[u"message"_s].toString().contains(told), outcome.out.constData());
        QCOMPARE(content(), m_edited);
    }

    void theyAreForTables()
    {
        for (const QString& option : {u"--value"_s, u"--map"_s}) {
            const Outcome outcome = m_ctl->run({u"--json"_s, u"restore"_s, u"latest"_s, u"--to"_s,
                                                u"app.db"_s, option, u"orders.state=x"_s});
            QCOMPARE(outcome.code, 2);
            QVERIFY(outcome.error()[u"message"_s].toString().contains(option));
        }
        QCOMPARE(content(), m_edited);
    }

private:
    [[nodiscard]] QString path() const { return m_ctl->file(u"app.db"_s); }
    [[nodiscard]] QString content() const
    {
        return askSql(path(),
                      "SELECT group_concat(id || '|' || client || '|' || state || '|' || "
                      "\"am=ount\" || '|' || typeof(\"am=ount\")) FROM (SELECT * FROM orders "
                      "ORDER BY id)");
    }
    [[nodiscard]] Outcome restore(const QStringList& words) const
    {
        return m_ctl->run(QStringList{u"--json"_s, u"restore"_s, u"latest"_s, u"--to"_s,
                                      u"app.db"_s, u"--tables"_s, u"orders"_s, u"--conflict"_s,
                                      u"add-missing"_s}
                          + words);
    }

    std::unique_ptr<CtlProgram> m_ctl;
    QString m_edited; ///< content() before the command under test
};

QTEST_GUILESS_MAIN(TestCtlColumns)
#include "tst_ctl_columns.moc"
