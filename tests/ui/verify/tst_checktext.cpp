#include "ui/verify/checktext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::verify;
using core::vault::Verdict;
using ui::facts::Freshness;
using ui::theme::Status;

namespace {

core::proof::Report reportWith(Verdict integrity)
{
    core::proof::Report report{.pages = 12'108};
    report.tables = {{.name = u"a"_s, .rows = 3}, {.name = u"b"_s}};
    report.proof.checks = {{.name = u"page-hashes"_s, .state = Verdict::Ok, .seconds = 0.6},
                           {.name = u"integrity"_s, .state = integrity, .seconds = 1.8},
                           {.name = u"foreign-keys"_s},
                           {.name = u"contents"_s, .state = Verdict::Ok}};
    report.proof.checks[1].findings.resize(integrity == Verdict::Damaged ? 2 : 0);
    return report;
}

} // namespace

class TestCheckText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void withoutAReportNothingIsGreen()
    {
        for (const CheckFacts& check : checksOf(nullptr, Freshness::Current)) {
            QVERIFY(check.status == Status::NotChecked);
            QCOMPARE(check.words, u"Not checked"_s);
            QCOMPARE(check.share, 0.0);
            QVERIFY(!check.title.isEmpty());
        }
    }

    void aProofIsToldCheckByCheck()
    {
        const auto report = reportWith(Verdict::Damaged);
        const FourChecks checks = checksOf(&report, Freshness::Current);
        QVERIFY(checks[0].status == Status::Verified);
        QCOMPARE(checks[0].time, u"0.6 s"_s);
        QCOMPARE(checks[0].amount, u"12,108 pages"_s);
        QVERIFY(checks[1].status == Status::Damaged);
        QCOMPARE(checks[1].words, u"Damaged, 2 findings"_s);
        QVERIFY(checks[2].status == Status::NotChecked);
        QCOMPARE(checks[2].time, QString());
        QCOMPARE(checks[3].amount, u"1 table"_s);
    }

    void whatCannotBeReachedIsNotGreen()
    {
        const auto report = reportWith(Verdict::Ok);
        const FourChecks checks = checksOf(&report, Freshness::Earlier);
        QVERIFY(checks[0].status == Status::NotChecked);
        QCOMPARE(checks[0].words, u"Checked earlier"_s);
    }

    void aRunningProofIsToldPartByPart()
    {
        core::Progress progress{.phase = core::Phase::Checking, .subject = u"orders"_s};
        progress.checks = {core::PartProgress{10, 10}, {1, 4}, {0, 0}, {0, 1}};
        const FourChecks checks = checksOf(progress);
        QCOMPARE(checks[0].words, u"Done, judged at the end"_s);
        QVERIFY(checks[1].status == Status::Running);
        QCOMPARE(checks[1].words, u"Checking orders"_s);
        QCOMPARE(checks[1].share, 0.25);
        QCOMPARE(checks[1].amount, u"1 of 4 steps"_s);
        QVERIFY(checks[2].status == Status::Waiting);
        QCOMPARE(checks[3].share, 0.0);
        QCOMPARE(checks[3].amount, u"0 of 1 step"_s);
    }
};

QTEST_MAIN(TestCheckText)
#include "tst_checktext.moc"
