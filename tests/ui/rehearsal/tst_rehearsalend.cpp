#include "ui/jobs/jobend.h"
#include "ui/jobs/jobmodel.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::jobs;
using core::Error;
using core::ErrorCode;
using core::vault::Verdict;

namespace {

const JobInfo kInfo{.kind = JobKind::Rehearse, .database = u"/data/a.db"_s, .subject = u"a.db"_s};

core::jobs::RehearseReport reportWith(Verdict verdict)
{
    core::jobs::RehearseReport report{.copySeconds = 1.5, .proofSeconds = 0.6};
    report.proof.verdict = verdict;
    return report;
}

} // namespace

/// How a rehearsal ended, in words.
class TestRehearsalEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aGoodOneTellsTheTimes()
    {
        QCOMPARE(titleOf(kInfo), u"Rehearsing a restore of a.db"_s);
        auto report = reportWith(Verdict::Ok);
        auto end = describeEnd(kInfo, JobReport(report));
        QCOMPARE(end.state, JobState::Done);
        QCOMPARE(end.title, u"a.db can be restored"_s);
        QCOMPARE(end.text, u"The backup was restored and verified in 2.1 s."_s);
        report.answerSeconds = 3.0;
        report.steps.steps = {{.detail = u"4 of 4 checks passed."_s}};
        report.steps.log = {{.text = u"4 of 4 checks passed."_s}, {.text = u"listening"_s}};
        end = describeEnd(kInfo, JobReport(report));
        QVERIFY(end.text.endsWith(u" The probe passed after 3.0 s."_s));
        QCOMPARE(end.details, u"listening"_s);
    }

    void anApplicationThatFailsSaysNothingAgainstTheBackup()
    {
        auto report = reportWith(Verdict::Ok);
        report.trouble =
            Error{.code = ErrorCode::CommandFailed, .detail = u"It ended with 1.\nno such file"_s};
        report.steps.log = {{.text = u"no such file"_s}, {.text = u"bye"_s}};
        const auto end = describeEnd(kInfo, JobReport(report));
        QCOMPARE(end.state, JobState::Trouble);
        QCOMPARE(end.title, u"a.db can be restored, but the application did not start on it"_s);
        QVERIFY(end.text.startsWith(u"The backup was restored and verified in 2.1 s. "_s));
        QCOMPARE(end.details, u"It ended with 1.\nno such file\nbye"_s);
        report.trouble = Error{.code = ErrorCode::ProbeFailed, .detail = u"it answered 503"_s};
        const auto asked = describeEnd(kInfo, JobReport(report));
        QCOMPARE(asked.title, u"a.db can be restored, but the probe did not pass"_s);
        QVERIFY(asked.text.contains(u"it answered 503"_s));
        QVERIFY(!asked.text.contains(u"Undo"_s)); // there is nothing to undo
    }

    void damageIsDamageAndACancelIsNoFault()
    {
        const auto damaged = describeEnd(kInfo, JobReport(reportWith(Verdict::Damaged)));
        QCOMPARE(damaged.state, JobState::Damaged);
        QVERIFY(damaged.text.contains(u"was not touched"_s));
        const auto judged = describeEnd(kInfo, JobReport(reportWith(Verdict::CannotJudge)));
        QCOMPARE(judged.state, JobState::CannotJudge);
        const auto cancelled = describeEnd(kInfo, Error{.code = ErrorCode::Cancelled});
        QCOMPARE(cancelled.state, JobState::Cancelled);
        QCOMPARE(cancelled.title, u"The rehearsal of a.db was cancelled"_s);
    }
};

QTEST_GUILESS_MAIN(TestRehearsalEnd)
#include "tst_rehearsalend.moc"
