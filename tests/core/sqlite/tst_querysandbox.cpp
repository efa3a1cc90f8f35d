#include "core/sqlite/privateview.h"
#include "core/sqlite/querysandbox.h"
#include "tests/core/sqlite/workbench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace Qt::StringLiterals;

class tst_QuerySandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Database made(path());
        QVERIFY(made.run(
            {"CREATE TABLE t(a)", "INSERT INTO t VALUES(1),(2)", "CREATE VIEW v AS SELECT a FROM t",
             "CREATE VIRTUAL TABLE f USING fts5(text)", "INSERT INTO f VALUES('a word')"}));
    }

    void readsAreAllowed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql :
             {"SELECT count(*) = 2 FROM t", "SELECT max(a) = 2 FROM v;", "SELECT 1 ; ;\n",
              "SELECT count(*) = 1 FROM f WHERE f MATCH 'word'",
              "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<9) "
              "SELECT max(i) = 9 FROM n",
              "VALUES(1)", "SELECT length(zeroblob(1000000)) = 1000000"})
            QTest::newRow(sql) << QByteArray(sql);
    }

    void readsAreAllowed()
    {
        QFETCH(const QByteArray, sql);
        auto view = sqlite::openPrivateView(path());
        QVERIFY(view);
        sqlite::QuerySandbox sandbox(*view);
        auto statement = sandbox.prepare(sql);
        QVERIFY2(statement, statement ? "" : qPrintable(statement.error().detail));
        QVERIFY(statement->step());
        QCOMPARE(statement->integer(0), 1);
    }

    void allElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql :
             {"", "  ;", "-- nothing", "DELETE FROM t", "SELECT 1; DELETE FROM t",
              "SELECT 1; SELECT 2", "ATTACH ':memory:' AS other", "PRAGMA writable_schema=1",
              "SELECT load_extension('x')", "SELECT fts3_tokenizer('simple')",
              "WITH x AS (SELECT 1) DELETE FROM t", "CREATE TEMP TABLE x(a)", "BEGIN", "VACUUM",
              "UPDATE sqlite_master SET type = 'x'", "INSERT INTO f(f) VALUES('rebuild')",
              "SELECT * FROM missing"})
            QTest::newRow(sql) << QByteArray(sql);
    }

    void allElseIsRefused()
    {
        QFETCH(const QByteArray, sql);
        auto view = sqlite::openPrivateView(path());
        QVERIFY(view);
        sqlite::QuerySandbox sandbox(*view);
        QVERIFY(!sandbox.prepare(sql));
    }

    void whatIsTooLongIsRefused()
    {
        const QByteArray tooLong = "SELECT length(zeroblob("
            + QByteArray::number(sqlite::QuerySandbox::kMostBytes + 1) + "))";
        auto view = sqlite::openPrivateView(path());
        QVERIFY(view);
        {
            sqlite::QuerySandbox sandbox(*view);
            auto statement = sandbox.prepare(tooLong);
            QVERIFY(statement);
            QVERIFY(!statement->step());
        }
        auto after = view->prepare(tooLong);
        QVERIFY(after && after->step());
    }

    void endsWithItsScope()
    {
        auto view = sqlite::openPrivateView(path());
        QVERIFY(view);
        {
            const sqlite::QuerySandbox sandbox(*view);
            QVERIFY(!view->execute("PRAGMA temp_store=MEMORY"));
        }
        QVERIFY(view->execute("PRAGMA temp_store=MEMORY"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"a.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_QuerySandbox)
#include "tst_querysandbox.moc"
