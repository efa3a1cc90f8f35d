#include "tests/core/proof/proofbench.h"

#include <QTest>

#include <sqlite3.h>

#include <cstring>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using vault::FindingKind;
using vault::Verdict;

namespace {

void bringCollation(sqlite3* db)
{
    sqlite3_create_collation(db, "absent", SQLITE_UTF8, nullptr,
                             [](void*, int la, const void* a, int lb, const void* b) {
                                 const int order =
                                     std::memcmp(a, b, static_cast<std::size_t>(std::min(la, lb)));
                                 return order != 0 ? order : la - lb;
                             });
}

void bringFunction(sqlite3* db)
{
    sqlite3_create_function(
        db, "absent", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
        [](sqlite3_context* context, int, sqlite3_value** values) {
            sqlite3_result_value(context, values[0]);
        },
        nullptr, nullptr);
}

} // namespace

/// What an application brings along and this machine lacks: neither green nor red.
class tst_ProveMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingCollationCannotBeJudged()
    {
        const Bench bench;
        QVERIFY(bench.run({"CREATE TABLE t(a TEXT)", "CREATE TABLE fine(a TEXT)",
                           "CREATE INDEX i ON t(a COLLATE absent)",
                           "INSERT INTO t VALUES('b'),('a')", "INSERT INTO fine VALUES('a')"},
                          &bringCollation));
        expectCannotJudge(bench, FindingKind::MissingCollation, u"t"_s);
        const auto result = bench.prove();
        QVERIFY(std::ranges::count(result->tables, u"fine"_s, &vault::TableCount::name) == 1);
    }

    void anIndexOnAMissingFunctionCannotBeJudged()
    {
        const Bench bench;
        QVERIFY(bench.run({"CREATE TABLE t(a TEXT)", "INSERT INTO t VALUES('b')",
                           "CREATE INDEX i ON t(absent(a))"},
                          &bringFunction));
        expectCannotJudge(bench, FindingKind::MissingModule, u"t"_s);
    }

    /// What is stored can be checked without the function that made it.
    void aStoredGeneratedColumnNeedsNoFunction()
    {
        const Bench bench;
        QVERIFY(bench.run(
            {"CREATE TABLE t(a TEXT, b AS (absent(a)) STORED)", "INSERT INTO t VALUES('b')"},
            &bringFunction));
        const auto result = bench.prove({.expected = bench.pageHashes()});
        QVERIFY(result);
        QCOMPARE(result->proof.verdict, Verdict::Ok);
    }

    void aMissingTokenizerCannotBeJudged_data()
    {
        QTest::addColumn<QByteArray>("create");
        QTest::addColumn<QByteArray>("known");
        QTest::newRow("fts4") << QByteArray(
            "CREATE VIRTUAL TABLE f USING fts4(body, tokenize=porter)")
                              << QByteArray("porter");
        QTest::newRow("fts5") << QByteArray(
            "CREATE VIRTUAL TABLE f USING fts5(body, tokenize='ascii')")
                              << QByteArray("ascii");
    }

    void aMissingTokenizerCannotBeJudged()
    {
        QFETCH(const QByteArray, create);
        QFETCH(const QByteArray, known);
        const Bench bench;
        QVERIFY(bench.run({create, "INSERT INTO f(body) VALUES('hold fast')"}));
        replaceInSchema(bench, known, "absent");
        expectCannotJudge(bench, FindingKind::MissingModule, u"f"_s);
    }

    void aMissingModuleCannotBeJudged()
    {
        const Bench bench;
        QVERIFY(bench.run({"CREATE VIRTUAL TABLE f USING fts4(body)",
                           "INSERT INTO f(body) VALUES('hold fast')"}));
        replaceInSchema(bench, "fts4", "absent");
        expectCannotJudge(bench, FindingKind::MissingModule, u"f"_s);
    }

    /// As a newer SQLite writes it: whole, but with words that this one does not know.
    void aSchemaForANewerSqliteCannotBeJudged()
    {
        const Bench bench;
        QVERIFY(bench.run({"CREATE TABLE t(a TEXT)", "INSERT INTO t VALUES('b')",
                           "CREATE VIEW v AS SELECT group_concat(a) FROM t"}));
        replaceInSchema(bench, "group_concat(a)", "group_concat(a ORDER BY absent)");
        expectNewerSqlite(bench, u"ORDER"_s);
    }

    void aTableOptionOfANewerSqliteCannotBeJudged()
    {
        const Bench bench;
        QVERIFY(bench.run({"CREATE TABLE t(a TEXT) STRICT", "INSERT INTO t VALUES('b')"}));
        replaceInSchema(bench, "STRICT", "ABSENT");
        expectNewerSqlite(bench, u"ABSENT"_s);
    }

    void aSchemaFormatAboveOursCannotBeJudged()
    {
        const Bench bench;
        QVERIFY(bench.run({"CREATE TABLE t(a TEXT)", "INSERT INTO t VALUES('b')"}));
        bench.overwrite(44, QByteArray::fromHex("00000005")); // 4 is the highest so far
        expectNewerSqlite(bench, u"unsupported file format"_s);
    }

    void damageOutranksWhatCannotBeJudged()
    {
        const Bench bench;
        QVERIFY(
            bench.run({"CREATE TABLE t(a TEXT)", "CREATE TABLE broken(a TEXT)",
                       "CREATE INDEX i ON t(a COLLATE absent)", "INSERT INTO broken VALUES('a')"},
                      &bringCollation));
        const qint64 root = bench.number("SELECT rootpage FROM sqlite_schema WHERE name='broken'");
        bench.overwrite((root - 1) * 4096, QByteArray(8, '\xff'));
        const auto result = bench.prove();
        QVERIFY(result);
        QCOMPARE(result->proof.verdict, Verdict::Damaged);
        QVERIFY(!findingsOf(result->proof, FindingKind::MissingCollation).empty());
    }

private:
    static void replaceInSchema(const Bench& bench, const QByteArray& from, const QByteArray& to)
    {
        QVERIFY(bench.run(
            {"PRAGMA writable_schema=ON",
             "UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to + "')"}));
    }

    static void expectNewerSqlite(const Bench& bench, const QString& words)
    {
        for (const auto level : {vault::CheckLevel::Quick, vault::CheckLevel::Full}) {
            const auto result = bench.prove({.expected = bench.pageHashes(), .level = level});
            QVERIFY(result);
            QVERIFY2(result->proof.verdict == Verdict::CannotJudge,
                     dump(result->proof).constData());
            QVERIFY(!result->proof.sourceDamaged);
            const auto findings = findingsOf(result->proof);
            QCOMPARE(findings.size(), 1u);
            QCOMPARE(findings.front().kind, FindingKind::NewerSqlite);
            QVERIFY(findings.front().detail.contains(words));
            QVERIFY(findings.front().detail.contains(QLatin1String(sqlite3_libversion())));
        }
    }

    static void expectCannotJudge(const Bench& bench, FindingKind kind, const QString& object)
    {
        const auto result = bench.prove({.expected = bench.pageHashes()});
        QVERIFY(result);
        QVERIFY2(result->proof.verdict == Verdict::CannotJudge, dump(result->proof).constData());
        QVERIFY(!result->proof.sourceDamaged);
        QCOMPARE(record(result->proof, "page-hashes").state, Verdict::Ok);
        for (const auto& finding : findingsOf(result->proof)) {
            QCOMPARE(finding.kind, kind);
            QCOMPARE(finding.object, object);
            QVERIFY2(finding.detail.contains("absent"_L1), dump(result->proof).constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_ProveMissing)
#include "tst_provemissing.moc"
