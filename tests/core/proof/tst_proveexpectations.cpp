#include "tests/core/proof/proofbench.h"

#include <QTest>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using vault::Finding;
using vault::FindingKind;
using vault::Verdict;

Q_DECLARE_METATYPE(core::vault::FindingKind)

/// What the owner of a database expects of its content.
class tst_ProveExpectations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->run({"CREATE TABLE t(a)", "INSERT INTO t VALUES(1),(2),(3)",
                              "CREATE TABLE \"a \"\"b\"\"\"(a)"}));
    }

    void whatHoldsIsSilent_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {u"t >= 3"_s,
              u"t > 2"_s,
              u"t = 3"_s,
              u"t != 4"_s,
              u"t <= 3"_s,
              u"t < 4"_s,
              u"T >= 1"_s,
              u"\"a \"\"b\"\"\" = 0"_s,
              u"SELECT count(*) > 2 FROM t"_s,
              u"SELECT 0.5"_s,
              u"SELECT '1'"_s,
              u"SELECT a FROM t"_s,
              u"SELECT '0.5x'"_s,
              u"SELECT ' -2 rows'"_s,
              u"SELECT x'312e35'"_s,
              u"SELECT 9e999"_s,
              u"SELECT -9223372036854775808"_s,
              u"SELECT 1e-300"_s,
              u"VALUES(1)"_s,
              u"WITH n AS (SELECT count(*) AS c FROM t) SELECT c = 3 FROM n"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void whatHoldsIsSilent()
    {
        QFETCH(const QString, text);
        const auto proof = prove({text});
        QVERIFY2(findingsOf(proof).empty(), dump(proof).constData());
        QCOMPARE(proof.verdict, Verdict::Ok);
    }

    void whatDoesNotHoldIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<QString>("detail");
        QTest::newRow("at least") << u"t >= 4"_s << qint64{3} << QString();
        QTest::newRow("all are counted") << u"t = 1"_s << qint64{3} << QString();
        QTest::newRow("none wanted") << u"t <= 0"_s << qint64{3} << QString();
        QTest::newRow("no such table")
            << u"gone >= 1"_s << qint64{0} << u"no such table: main.gone"_s;
        QTest::newRow("a query") << u"SELECT count(*) > 3 FROM t"_s << qint64{0} << u"0"_s;
        QTest::newRow("NULL") << u"SELECT NULL"_s << qint64{0} << u"NULL"_s;
        QTest::newRow("no row") << u"SELECT a FROM t WHERE a > 9"_s << qint64{0} << u"no row"_s;
        QTest::newRow("a word") << u"SELECT 'yes'"_s << qint64{0} << u"yes"_s;
        QTest::newRow("no number") << u"SELECT 'nan'"_s << qint64{0} << u"nan"_s;
        QTest::newRow("a word for what has no end") << u"SELECT 'inf'"_s << qint64{0} << u"inf"_s;
        QTest::newRow("hexadecimal") << u"SELECT '0x10'"_s << qint64{0} << u"0x10"_s;
        QTest::newRow("no number at all") << u"SELECT 9e999 - 9e999"_s << qint64{0} << u"NULL"_s;
        QTest::newRow("a long text") << u"SELECT 'x' || hex(zeroblob(9999))"_s << qint64{0}
                                     << QString(u'x' + QString(199, u'0') + u'…');
        QTest::newRow("values") << u"VALUES(0)"_s << qint64{0} << u"0"_s;
    }

    /// Content, not damage: as with tables that lost their rows.
    void whatDoesNotHoldIsNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, count);
        QFETCH(const QString, detail);
        const auto proof = prove({text, u"t >= 1"_s});
        const Finding expected{.kind = FindingKind::ExpectationFailed,
                               .object = text,
                               .count = count,
                               .detail = detail};
        QVERIFY2(findingsOf(proof) == std::vector{expected}, dump(proof).constData());
        QVERIFY(record(proof, "contents").findings == std::vector{expected});
        QCOMPARE(proof.verdict, Verdict::Ok);
    }

    void whatCannotBeAskedCannotBeJudged_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {u"SELECT nothing FROM t"_s, u"SELECT 1; SELECT 1"_s, u"SELECT count(*) FROM gone"_s,
              u"SELECT their_function(a) FROM t"_s, u"SELECT load_extension('x')"_s,
              u"WITH x AS (SELECT 1) DELETE FROM t"_s, u"SELECT length(zeroblob(99999999)) > 0"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void whatCannotBeAskedCannotBeJudged()
    {
        QFETCH(const QString, text);
        const auto proof = prove({text});
        const auto found = findingsOf(proof);
        QCOMPARE_EQ(found.size(), 1u);
        QCOMPARE(found[0].kind, FindingKind::ExpectationUnusable);
        QCOMPARE(found[0].object, text);
        QVERIFY(!found[0].detail.isEmpty());
        QCOMPARE(record(proof, "contents").state, Verdict::CannotJudge);
        QCOMPARE(proof.verdict, Verdict::CannotJudge);
    }

    void aPresetDoesNotJudgeTablesThatAreNotThere()
    {
        proof::ProofRequest request{.expectations = {{.table = u"gone"_s, .rows = 1},
                                                     {.table = u"t"_s, .rows = 9},
                                                     {.sql = u"SELECT 1 FROM gone"_s}}};
        for (config::Expectation& expectation : request.expectations)
            expectation.onlyIfThere = true;
        const auto proven = m_bench->prove(request);
        QVERIFY(proven);
        const auto found = findingsOf(proven->proof);
        QCOMPARE_EQ(found.size(), 1u);
        QCOMPARE(found[0].object, u"t >= 9"_s);
    }

    void theQuickLevelAsksToo()
    {
        proof::ProofRequest request{.level = vault::CheckLevel::Quick,
                                    .expectations = {{.table = u"t"_s, .rows = 9}}};
        const auto proven = m_bench->prove(request);
        QVERIFY(proven);
        QCOMPARE_EQ(findingsOf(proven->proof, FindingKind::ExpectationFailed).size(), 1u);
    }

    void aQueryWithoutAnEndIsCancelled()
    {
        RecordingSink sink;
        std::stop_source stop;
        sink.onReport = [&](const Progress& progress) {
            if (progress.phase == Phase::Checking)
                stop.request_stop();
        };
        const proof::ProofRequest request{
            .image = m_bench->path(),
            .expectations = {{.sql = u"SELECT count(*) FROM (WITH RECURSIVE n(i) AS "
                                     "(SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n)"_s}}};
        const auto proven = proof::prove(request, {}, JobContext{stop.get_token(), sink});
        QVERIFY(!proven);
        QCOMPARE(proven.error().code, ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] vault::Proof prove(const QStringList& texts) const
    {
        proof::ProofRequest request;
        for (const QString& text : texts)
            request.expectations.push_back(*config::parseExpectation(text));
        const auto proven = m_bench->prove(request);
        return proven ? proven->proof : vault::Proof();
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_ProveExpectations)
#include "tst_proveexpectations.moc"
