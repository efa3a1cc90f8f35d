#include "core/vault/verdict.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace core::vault;

class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordReadsBack();
    void theWorseVerdictWins();
    void onlyNewForeignKeyViolationsAreDamage();
    void whatCannotBeJudgedIsNeitherGoodNorDamage();
};

void VerdictTest::everyWordReadsBack()
{
    std::set<QString> words;
    for (const auto verdict :
         {Verdict::NotChecked, Verdict::Ok, Verdict::Damaged, Verdict::CannotJudge}) {
        QVERIFY(verdictFromKey(verdictKey(verdict)) == verdict);
        words.insert(verdictKey(verdict));
    }
    QCOMPARE(words.size(), 4U);
    words.clear();
    for (int i = 0; i <= int(kLastFindingKind); ++i) {
        const auto kind = FindingKind(i);
        QVERIFY2(findingFromKey(findingKey(kind)) == kind, qPrintable(findingKey(kind)));
        words.insert(findingKey(kind));
    }
    QCOMPARE(words.size(), std::size_t(kLastFindingKind) + 1);
    QVERIFY(levelFromKey(levelKey(CheckLevel::Quick)) == CheckLevel::Quick);
    QVERIFY(levelFromKey(levelKey(CheckLevel::Full)) == CheckLevel::Full);
    QVERIFY(!verdictFromKey(u"OK"_s) && !findingFromKey({}) && !levelFromKey(u"deep"_s));
}

void VerdictTest::theWorseVerdictWins()
{
    constexpr std::array kRising{Verdict::Ok, Verdict::NotChecked, Verdict::CannotJudge,
                                 Verdict::Damaged};
    for (std::size_t a = 0; a < kRising.size(); ++a) {
        for (std::size_t b = 0; b < kRising.size(); ++b)
            QVERIFY(worse(kRising[a], kRising[b]) == kRising[std::max(a, b)]);
    }
}

void VerdictTest::onlyNewForeignKeyViolationsAreDamage()
{
    Finding finding{.kind = FindingKind::ForeignKeys, .count = 3};
    QVERIFY(severityOf(finding) == Severity::Damage);
    finding.inSourceToo = true;
    QVERIFY(severityOf(finding) == Severity::Note);
}

void VerdictTest::whatCannotBeJudgedIsNeitherGoodNorDamage()
{
    QVERIFY(severityOf({.kind = FindingKind::MissingCollation}) == Severity::CannotJudge);
    QVERIFY(severityOf({.kind = FindingKind::MissingModule}) == Severity::CannotJudge);
    QVERIFY(severityOf({.kind = FindingKind::Structure}) == Severity::Damage);
    QVERIFY(severityOf({.kind = FindingKind::ConstraintViolation}) == Severity::Note);
}

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
