#include "tests/core/proof/damagebench.h"
#include "tests/core/sqlite/workbench.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace prooftest;
using namespace Qt::StringLiterals;
using sqlitetest::runsLongTests;
using sqlitetest::writeBytes;
using vault::FindingKind;
using vault::Verdict;

Q_DECLARE_METATYPE(prooftest::Damage)

namespace {

QString toldBy(const Result<proof::ProofResult>& result)
{
    return result ? QString::fromUtf8(dump(result->proof)) : errorKind(result.error().code);
}

/// What a proof of a damaged backup lacks; empty if it says all that it must.
QString shortfall(const Result<proof::ProofResult>& result, const Injection& injection)
{
    if (!result)
        return u"no proof"_s;
    const auto pageHashes = record(result->proof, "page-hashes");
    if (result->proof.verdict != Verdict::Damaged || pageHashes.state != Verdict::Damaged)
        return u"a false green"_s;
    if (result->proof.sourceDamaged)
        return u"the source is blamed"_s;
    const QString unnamed = whatIsNotNamed(pageHashes, *injection.subject, injection.bytes);
    return unnamed.isEmpty() ? QString() : u"not named: "_s + unnamed;
}

} // namespace

/// Twelve kinds of damage, each at many places: a proof calls none of them good.
class tst_FalseGreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_subjects = makeSubjects();
        QVERIFY(!m_subjects.empty());
        for (const Subject& subject : m_subjects) // or what is hit is not what the test says
            QVERIFY2(subject.map.isSound() && subject.older.size() > subject.pageSize(),
                     qPrintable(subject.layout));
    }
    void damageIsNeverGreen_data() { everyKind(true); }
    void damageIsNeverGreen();
    void anEmptiedTableIsNamed();
    void withoutPageHashesAProofEndsAllTheSame_data() { everyKind(false); }
    void withoutPageHashesAProofEndsAllTheSame();

private:
    /// Emptied tables make a backup that is whole.
    static void everyKind(bool isChangedLater)
    {
        QTest::addColumn<Damage>("damage");
        for (int i = 0; i < kDamages; ++i) {
            const auto damage = static_cast<Damage>(i);
            if (!isChangedLater || damage != Damage::EmptiedSource)
                QTest::newRow(nameOf(damage)) << damage;
        }
    }

    std::vector<Subject> m_subjects;
    Bench m_bench;
    Bench m_scratch;
};

void tst_FalseGreens::damageIsNeverGreen()
{
    QFETCH(const Damage, damage);
    const unsigned injections = runsLongTests() ? 1000 : 100;
    unsigned unchanged = 0;
    for (unsigned seed = 0; seed < injections; ++seed) {
        const Injection injection = inject(m_subjects, damage, seed, m_scratch);
        if (injection.bytes == injection.subject->image) {
            ++unchanged;
            continue;
        }
        QVERIFY(writeBytes(m_bench.path(), injection.bytes));
        const auto result = m_bench.prove({.expected = injection.subject->hashes});
        const QString lacks = shortfall(result, injection);
        QVERIFY2(lacks.isEmpty(),
                 qPrintable(lacks + u" | "_s + injection.what + u'\n' + toldBy(result)));
    }
    qInfo("%u injections, %u changed nothing", injections, unchanged);
    QVERIFY(unchanged * 10 <= injections);
}

void tst_FalseGreens::anEmptiedTableIsNamed()
{
    const unsigned injections = runsLongTests() ? 1000 : 100;
    for (unsigned seed = 0; seed < injections; ++seed) {
        Injection injection = inject(m_subjects, Damage::EmptiedSource, seed, m_scratch);
        QVERIFY(injection.bytes != injection.subject->image);
        const auto result = m_scratch.prove(
            {.expected = m_scratch.pageHashes(), .before = injection.subject->tables});
        const QString told = injection.what + u'\n' + toldBy(result);
        QVERIFY2(result, qPrintable(told));
        QStringList named;
        for (const auto& finding : record(result->proof, "contents").findings) {
            QVERIFY2(finding.kind == FindingKind::TableEmptied && finding.count > 0,
                     qPrintable(told));
            named.append(finding.object);
        }
        std::ranges::sort(named);
        std::ranges::sort(injection.emptied);
        QVERIFY2(named == injection.emptied, qPrintable(told));
        QCOMPARE(record(result->proof, "page-hashes").state, Verdict::Ok);
    }
}

/// Files without a manifest. What is not structure cannot be found; that it ends, and how much is
/// found, is what this shows.
void tst_FalseGreens::withoutPageHashesAProofEndsAllTheSame()
{
    QFETCH(const Damage, damage);
    const unsigned injections = runsLongTests() ? 1000 : 25;
    unsigned changed = 0;
    int found = 0;
    int refused = 0;
    for (unsigned seed = 0; seed < injections; ++seed) {
        const Injection injection = inject(m_subjects, damage, seed, m_scratch);
        if (injection.bytes == injection.subject->image)
            continue;
        ++changed;
        QVERIFY(writeBytes(m_bench.path(), injection.bytes));
        const auto result = m_bench.prove();
        refused += result ? 0 : 1;
        found += result && result->proof.verdict == Verdict::Damaged ? 1 : 0;
    }
    qInfo("of %u: %d found, %d refused", changed, found, refused);
    if (damage == Damage::Truncation) // the header says how long it was
        QCOMPARE(found + refused, static_cast<int>(changed));
}

QTEST_GUILESS_MAIN(tst_FalseGreens)
#include "tst_falsegreens.moc"
