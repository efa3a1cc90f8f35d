#include "tests/core/proof/healthybench.h"
#include "tests/core/sqlite/workbench.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using sqlitetest::runsLongTests;
using vault::FindingKind;
using vault::Verdict;

/// Databases of every kind that nothing is wrong with: a proof calls none of them damaged.
class tst_FalseReds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHealthyDatabaseIsNeverRed();
    void noneOfThemIsQuicklyRed();
};

/// What cannot be judged is named, and nothing else.
void tst_FalseReds::aHealthyDatabaseIsNeverRed()
{
    int known = 0;
    const unsigned databases = runsLongTests() ? 200 : 20;
    for (unsigned seed = 0; seed < databases; ++seed) {
        const Bench bench;
        Healthy healthy = makeHealthy(bench, seed);
        QVERIFY2(!healthy.what.isEmpty(), QByteArray::number(seed).constData());
        const auto result = bench.prove({.expected = bench.pageHashes()});
        QVERIFY2(result, qPrintable(healthy.what));
        const QString told = u"seed %1: "_s.arg(seed) + healthy.what + u'\n'
            + QString::fromUtf8(dump(result->proof));
        const bool isKnown = healthy.cannotJudge.isEmpty();
        known += isKnown ? 1 : 0;
        QVERIFY2(result->proof.verdict == (isKnown ? Verdict::Ok : Verdict::CannotJudge),
                 qPrintable(told));
        QStringList named;
        for (const auto& finding : findingsOf(result->proof)) {
            const bool isMissing = finding.kind == FindingKind::MissingCollation
                || finding.kind == FindingKind::MissingModule;
            QVERIFY2(isMissing && finding.detail.contains("absent"_L1), qPrintable(told));
            named.append(finding.object);
        }
        named.removeDuplicates();
        std::ranges::sort(named);
        std::ranges::sort(healthy.cannotJudge);
        QVERIFY2(named == healthy.cannotJudge, qPrintable(told));
    }
    qInfo("%u databases, %d with all that they need", databases, known);
    QVERIFY(known > 5 && known < static_cast<int>(databases)); // both are there
}

/// Nor without page hashes, as for a file that nothing is known of.
void tst_FalseReds::noneOfThemIsQuicklyRed()
{
    const unsigned databases = runsLongTests() ? 200 : 20;
    for (unsigned seed = 1000; seed < 1000 + databases; ++seed) {
        const Bench bench;
        const Healthy healthy = makeHealthy(bench, seed);
        QVERIFY2(!healthy.what.isEmpty(), QByteArray::number(seed).constData());
        const auto result = bench.prove({.level = vault::CheckLevel::Quick});
        QVERIFY2(result, qPrintable(healthy.what));
        const QString told = u"seed %1: "_s.arg(seed) + healthy.what + u'\n'
            + QString::fromUtf8(dump(result->proof));
        QVERIFY2(result->proof.verdict == Verdict::Ok
                     || (result->proof.verdict == Verdict::CannotJudge
                         && !healthy.cannotJudge.isEmpty()),
                 qPrintable(told));
    }
}

QTEST_GUILESS_MAIN(tst_FalseReds)
#include "tst_falsereds.moc"
