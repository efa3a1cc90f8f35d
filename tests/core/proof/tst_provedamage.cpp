#include "tests/core/proof/proofbench.h"

#include <QTest>

#include <random>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using vault::FindingKind;
using vault::Verdict;

namespace {

constexpr qint64 kPage = 4096;

/// Two tables and an index of several pages each, and some free pages.
QByteArrayList sample()
{
    const QByteArray rows =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<1500) ";
    return {"CREATE TABLE t(id INTEGER PRIMARY KEY, body TEXT)",
            "CREATE TABLE other(id INTEGER PRIMARY KEY, body TEXT)",
            "CREATE TABLE freed(body TEXT)",
            "CREATE INDEX bodies ON t(body)",
            "INSERT INTO t " + rows
                + "SELECT i, 'holdfast ' || i || ' ' || hex(zeroblob(30)) FROM n",
            "INSERT INTO other " + rows + "SELECT i, 'kelp ' || i FROM n",
            "INSERT INTO freed " + rows + "SELECT hex(zeroblob(50)) FROM n",
            "DROP TABLE freed"};
}

bool names(const std::vector<vault::Finding>& findings, const QString& object, qint64 page)
{
    return std::ranges::any_of(findings, [&](const vault::Finding& finding) {
        return finding.object == object
            && std::ranges::count(finding.pages, PageNo(static_cast<std::uint32_t>(page))) > 0;
    });
}

} // namespace

class tst_ProveDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatTwoTablesUseIsDamage()
    {
        const Bench bench;
        QVERIFY(bench.run({"PRAGMA page_size=4096", "CREATE TABLE t(a)", "CREATE TABLE u(a)",
                           "INSERT INTO t VALUES(replace(hex(zeroblob(3000)), '0', 't'))",
                           "INSERT INTO u VALUES(replace(hex(zeroblob(3000)), '0', 'u'))"}));
        QCOMPARE(bench.prove()->proof.verdict, Verdict::Ok);
        // The overflow of t on page 4 becomes that of u on page 5: each tree alone is sound.
        const qint64 pointer = bench.bytes().indexOf(QByteArray::fromHex("00000004"), 4096);
        QVERIFY(pointer > 4096 && pointer < 8192);
        bench.overwrite(pointer, QByteArray::fromHex("00000005"));
        for (const auto level : {vault::CheckLevel::Full, vault::CheckLevel::Quick}) {
            const auto result = bench.prove({.level = level});
            QVERIFY(result);
            QVERIFY2(result->proof.verdict == Verdict::Damaged, dump(result->proof).constData());
            const auto found = findingsOf(result->proof, vault::FindingKind::Structure);
            QCOMPARE(found.size(), std::size_t{1});
            QVERIFY(found.front().detail.contains(u"is never used"_s));
            QVERIFY(proof::describe(found.front()).contains(u"4–5"_s));
        }
    }

    void pagesOutsideTreesAreCounted_data()
    {
        QTest::addColumn<QByteArray>("vacuum");
        QTest::addColumn<int>("pageSize");
        for (const int pageSize : {512, 4096, 65536}) {
            for (const char* vacuum : {"NONE", "FULL", "INCREMENTAL"})
                QTest::addRow("%s %d", vacuum, pageSize) << QByteArray(vacuum) << pageSize;
        }
    }
    void pagesOutsideTreesAreCounted()
    {
        QFETCH(const QByteArray, vacuum);
        QFETCH(const int, pageSize);
        const Bench bench;
        QVERIFY(bench.run({"PRAGMA page_size=" + QByteArray::number(pageSize),
                           "PRAGMA auto_vacuum=" + vacuum, "CREATE TABLE t(a)", "CREATE TABLE u(a)",
                           "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
                           "FROM n WHERE i<2000) SELECT hex(zeroblob(500)) FROM n",
                           "INSERT INTO u SELECT a FROM t", "DELETE FROM t"}));
        const auto result = bench.prove();
        QVERIFY(result);
        QVERIFY2(result->proof.verdict == Verdict::Ok, dump(result->proof).constData());
    }

    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->run(sample()));
        m_hashes = m_bench->pageHashes();
    }

    void aBitInsideAValueIsFoundByTheHashesAlone()
    {
        const qint64 at = m_bench->bytes().indexOf("kelp 700");
        QVERIFY(at > 0);
        m_bench->flipBit(at + 5, 1); // 'kelp 700' becomes 'kelp 500'
        const auto proof = judged();
        QCOMPARE(proof.verdict, Verdict::Damaged);
        QVERIFY(!proof.sourceDamaged);
        QCOMPARE(record(proof, "integrity").state, Verdict::Ok);
        const auto pages = findingsOf(proof, FindingKind::PageHashMismatch);
        QVERIFY2(names(pages, u"other"_s, at / kPage + 1), dump(proof).constData());
    }

    void aDamagedInteriorPageIsNamedWithItsTable()
    {
        const qint64 root = m_bench->number("SELECT rootpage FROM sqlite_schema WHERE name='t'");
        QVERIFY(root > 1);
        m_bench->overwrite((root - 1) * kPage + 3, QByteArray(2, '\x7f')); // its number of cells
        const auto proof = judged();
        QCOMPARE(proof.verdict, Verdict::Damaged);
        QVERIFY2(names(findingsOf(proof, FindingKind::Structure), u"t"_s, root),
                 dump(proof).constData());
        QCOMPARE(record(proof, "page-hashes").state, Verdict::Damaged);
    }

    void aDamagedTableIsNamedOnce()
    {
        const qint64 root = m_bench->number("SELECT rootpage FROM sqlite_schema WHERE name='t'");
        m_bench->overwrite((root - 1) * kPage, QByteArray(kPage, '\0'));
        const auto proof = judged();
        QVERIFY2(names(findingsOf(proof, FindingKind::Structure), u"t"_s, root),
                 dump(proof).constData());
        QCOMPARE(std::ranges::count(record(proof, "integrity").findings, u"t"_s,
                                    &vault::Finding::object),
                 1);
    }

    void theOtherTablesAreStillCheckedAndCounted()
    {
        const qint64 root = m_bench->number("SELECT rootpage FROM sqlite_schema WHERE name='t'");
        m_bench->overwrite((root - 1) * kPage, QByteArray(kPage, '\0'));
        const auto result = m_bench->prove({.expected = m_hashes});
        QVERIFY(result);
        QCOMPARE(result->proof.verdict, Verdict::Damaged);
        QCOMPARE(result->tables,
                 std::vector({vault::TableCount{.name = u"other"_s, .rows = 1500}}));
        for (const auto& finding : findingsOf(result->proof, FindingKind::Structure))
            QVERIFY2(finding.object != "other"_L1, dump(result->proof).constData());
    }

    void damageThatWasCapturedIsTheSources()
    {
        const qint64 root = m_bench->number("SELECT rootpage FROM sqlite_schema WHERE name='t'");
        m_bench->overwrite((root - 1) * kPage, QByteArray(kPage, '\0'));
        m_hashes = m_bench->pageHashes();
        const auto proof = judged();
        QCOMPARE(proof.verdict, Verdict::Damaged);
        QVERIFY(proof.sourceDamaged);
        const auto found = findingsOf(proof, FindingKind::Structure);
        QVERIFY(!found.empty());
        QVERIFY(found.front().inSourceToo);
    }

    void aTruncatedFileIsDamaged_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("a page short") << m_bench->size() - kPage;
        QTest::newRow("half") << m_bench->size() / 2 / kPage * kPage;
        QTest::newRow("inside a page") << m_bench->size() - 100;
        QTest::newRow("only the header") << qint64{100};
        QTest::newRow("nothing") << qint64{0};
    }

    void aTruncatedFileIsDamaged()
    {
        QFETCH(const qint64, size);
        m_bench->resize(size);
        const auto proof = judged();
        QCOMPARE(proof.verdict, Verdict::Damaged);
        QVERIFY(!proof.sourceDamaged);
        QCOMPARE(record(proof, "page-hashes").state, Verdict::Damaged);
    }

    /// SQLite takes the rest for zeros, and here they were.
    void aFileThatEndsInItsLastPageIsDamagedWithoutHashes()
    {
        QVERIFY(m_bench->run({"VACUUM", "CREATE TABLE last(a)"}));
        QCOMPARE(m_bench->prove()->proof.verdict, Verdict::Ok);
        const qint64 pages = m_bench->size() / kPage;
        m_bench->resize(m_bench->size() - 100);
        const auto result = m_bench->prove();
        QVERIFY(result);
        QVERIFY2(result->proof.verdict == Verdict::Damaged, dump(result->proof).constData());
        QVERIFY2(names(findingsOf(result->proof, FindingKind::Structure), {}, pages),
                 dump(result->proof).constData());
    }

    void anOverwrittenHeaderIsDamagedWhenItIsKnownToHaveBeenADatabase()
    {
        m_bench->overwrite(0, QByteArray(100, 'x'));
        const auto proof = judged();
        QCOMPARE(proof.verdict, Verdict::Damaged);
        QVERIFY(!findingsOf(proof, FindingKind::Structure).empty());

        const auto unknown = m_bench->prove();
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::SourceNotADatabase);
    }

    void aSchemaThatCannotBeParsedIsDamage()
    {
        QVERIFY(m_bench->run(
            {"PRAGMA writable_schema=ON",
             "UPDATE sqlite_schema SET sql='CREATE TABLE other(' WHERE name='other'"}));
        m_hashes = m_bench->pageHashes();
        const auto proof = judged();
        QCOMPARE(proof.verdict, Verdict::Damaged);
        QVERIFY(proof.sourceDamaged);
        const auto found = findingsOf(proof, FindingKind::Structure);
        QCOMPARE(found.size(), 1u);
        QVERIFY2(found.front().detail.contains("malformed database schema"_L1),
                 dump(proof).constData());
        QCOMPARE(record(proof, "contents").state, Verdict::NotChecked);
    }

    /// Alone, words that SQLite does not know are those of a newer one.
    void anUnknownSchemaDoesNotHideBrokenPages()
    {
        const qint64 root = m_bench->number("SELECT rootpage FROM sqlite_schema WHERE name='t'");
        QVERIFY(
            m_bench->run({"PRAGMA writable_schema=ON",
                          "UPDATE sqlite_schema SET sql = sql || ' ABSENT' WHERE name='other'"}));
        QCOMPARE(judged().verdict, Verdict::Damaged); // other hashes
        m_hashes = m_bench->pageHashes();
        QCOMPARE(judged().verdict, Verdict::CannotJudge);
        m_bench->overwrite((root - 1) * kPage, QByteArray(kPage, '\x05'));
        const auto result = m_bench->prove();
        QVERIFY(result);
        QVERIFY2(result->proof.verdict == Verdict::Damaged, dump(result->proof).constData());
        QVERIFY2(names(findingsOf(result->proof, FindingKind::Structure), u"t"_s, root),
                 dump(result->proof).constData());
    }

    void anIndexThatLacksARowIsNamed()
    {
        const QByteArray root = QByteArray::number(
            m_bench->number("SELECT rootpage FROM sqlite_schema WHERE name='bodies'"));
        QVERIFY(m_bench->run(
            {"PRAGMA writable_schema=ON", "DELETE FROM sqlite_schema WHERE name='bodies'"}));
        QVERIFY(m_bench->run({"INSERT INTO t VALUES(9999, 'not in the index')"}));
        QVERIFY(m_bench->run({"PRAGMA writable_schema=ON",
                              "INSERT INTO sqlite_schema VALUES('index','bodies','t'," + root
                                  + ",'CREATE INDEX bodies ON t(body)')"}));
        const auto result = m_bench->prove();
        QVERIFY(result);
        QCOMPARE(result->proof.verdict, Verdict::Damaged);
        const auto found = findingsOf(result->proof, FindingKind::Structure);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().object, u"bodies"_s);
        QVERIFY(found.front().detail.contains("missing from index"_L1));
        const auto quick = m_bench->prove({.level = vault::CheckLevel::Quick});
        QVERIFY(quick);
        QCOMPARE(quick->proof.verdict, Verdict::Ok); // quick_check does not compare indexes
    }

    void aWrongNumberOfFreePagesIsDamage()
    {
        constexpr qint64 freePages = 36; // in the header
        m_bench->flipBit(freePages + 3);
        const auto result = m_bench->prove();
        QVERIFY(result);
        QCOMPARE(result->proof.verdict, Verdict::Damaged);
        QCOMPARE(findingsOf(result->proof, FindingKind::Structure).front().object,
                 u"sqlite_schema"_s);
    }

    void aContradictingFullTextIndexIsDamage()
    {
        QVERIFY(m_bench->run({"CREATE VIRTUAL TABLE f USING fts5(body)",
                              "INSERT INTO f(body) VALUES('hold fast'),('to the rock')",
                              "UPDATE f_content SET c0='let go' WHERE id=1"}));
        m_hashes = m_bench->pageHashes();
        const auto proof = judged();
        QCOMPARE(proof.verdict, Verdict::Damaged);
        QVERIFY(proof.sourceDamaged);
        QCOMPARE(findingsOf(proof, FindingKind::FullText).front().object, u"f"_s);
    }

    void aContradictingRTreeIsDamage()
    {
        QVERIFY(m_bench->run({"CREATE VIRTUAL TABLE r USING rtree(id, x0, x1)",
                              "INSERT INTO r VALUES(1, 2, 3),(2, 4, 5)",
                              "DELETE FROM r_rowid WHERE rowid=2"}));
        const auto result = m_bench->prove();
        QVERIFY(result);
        QCOMPARE(result->proof.verdict, Verdict::Damaged);
        QCOMPARE(findingsOf(result->proof, FindingKind::RTree).front().object, u"r"_s);
    }

    void noFlippedByteStaysUnnoticed()
    {
        std::mt19937 random(20250929);
        const QByteArray whole = m_bench->bytes();
        std::uniform_int_distribution<qint64> anywhere(0, whole.size() - 1);
        std::uniform_int_distribution<int> anyBit(0, 7);
        for (int i = 0; i < 200; ++i) {
            const qint64 offset =
                i < 24 ? i * 4 : anywhere(random); // the header is tried byte by byte
            m_bench->flipBit(offset, anyBit(random));
            const auto proof = judged();
            QVERIFY2(proof.verdict == Verdict::Damaged, QByteArray::number(offset).constData());
            QVERIFY2(!proof.sourceDamaged, QByteArray::number(offset).constData());
            m_bench->overwrite(offset, whole.mid(offset, 1));
        }
        QCOMPARE(judged().verdict, Verdict::Ok); // it was the flips
    }

    void aManifestThatClaimsMorePagesThanThereAreIsNoTrouble()
    {
        m_hashes.pages = std::numeric_limits<std::uint32_t>::max();
        m_hashes.hashes.push_back(1);
        QCOMPARE(judged().verdict, Verdict::Damaged);
    }

private:
    vault::Proof judged() const
    {
        const auto result = m_bench->prove({.expected = m_hashes});
        return result ? result->proof : vault::Proof();
    }

    std::unique_ptr<Bench> m_bench;
    sqlite::PageHashes m_hashes;
};

QTEST_GUILESS_MAIN(tst_ProveDamage)
#include "tst_provedamage.moc"
