#include "ui/jobs/jobend.h"
#include "ui/jobs/jobmodel.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::jobs;
using core::Error;
using core::ErrorCode;
using core::jobs::RestoreEnd;
using core::jobs::RestoreReport;

namespace {

JobInfo infoOf(JobKind kind)
{
    return {.kind = kind, .database = u"/data/a.db"_s, .subject = u"a.db"_s};
}

} // namespace

/// How a restore ended, in words.
class TestRestoreEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndSaysInWhatStateTheDatabaseIs_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("title");
        const auto row = [](const char* name, JobKind kind, RestoreEnd end,
                            std::optional<ErrorCode> trouble, JobState state,
                            const QString& title) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(end)
                                << (trouble ? static_cast<int>(*trouble) : -1)
                                << static_cast<int>(state) << title;
        };
        row("restored", JobKind::Restore, RestoreEnd::Restored, {}, JobState::Done,
            u"a.db is restored"_s);
        row("undone", JobKind::Undo, RestoreEnd::Restored, {}, JobState::Done,
            u"The restore of a.db is undone"_s);
        row("trouble", JobKind::Restore, RestoreEnd::RestoredWithTrouble, ErrorCode::ProbeFailed,
            JobState::Trouble, u"a.db is restored, but what had to follow was not done"_s);
        row("taken back", JobKind::Restore, RestoreEnd::RolledBack, ErrorCode::TargetHeld,
            JobState::Failed, u"The restore failed, and a.db is as it was"_s);
        row("stopped", JobKind::Restore, RestoreEnd::RolledBack, ErrorCode::Cancelled,
            JobState::Cancelled, u"The restore was stopped, and a.db is as it was"_s);
        row("undo stopped", JobKind::Undo, RestoreEnd::RolledBack, ErrorCode::Cancelled,
            JobState::Cancelled, u"The undo was stopped, and a.db is as it was"_s);
        row("needs help", JobKind::Restore, RestoreEnd::NeedsHelp, ErrorCode::RollbackFailed,
            JobState::Failed, u"a.db could not be put back as it was"_s);
    }

    void eachEndSaysInWhatStateTheDatabaseIs()
    {
        QFETCH(const int, kind);
        QFETCH(const int, end);
        QFETCH(const int, trouble);
        QFETCH(const int, state);
        QFETCH(const QString, title);
        RestoreReport report{.id = u"one"_s,
                             .end = static_cast<RestoreEnd>(end),
                             .safetyFolder = u"/kept/one"_s,
                             .verified = true};
        if (trouble >= 0)
            report.trouble = Error{.code = static_cast<ErrorCode>(trouble)};
        const JobEnd words = describeEnd(infoOf(static_cast<JobKind>(kind)), JobReport(report));
        QCOMPARE(static_cast<int>(words.state), state);
        QCOMPARE(words.title, title);
        QVERIFY(words.text.endsWith(u'.'));
    }

    void whereHelpIsNeededTheOldStateIsNamed()
    {
        const RestoreReport report{.end = RestoreEnd::NeedsHelp,
                                   .trouble = Error{.code = ErrorCode::RollbackFailed},
                                   .safetyFolder = u"/kept/one"_s};
        QVERIFY(
            describeEnd(infoOf(JobKind::Restore), JobReport(report)).text.contains(u"/kept/one"_s));
    }

    void whereOnlyPartsCameBackTheDatabaseIsNotSaidToBeRestored()
    {
        RestoreReport report{.verified = true};
        report.steps.steps = {{.kind = core::restore::StepKind::BringBack}};
        const auto title = [&report](JobKind kind) {
            return describeEnd(infoOf(kind), JobReport(report)).title;
        };
        QCOMPARE(title(JobKind::Restore), u"Parts of a.db are brought back"_s);
        report.tables = {{.table = u"people"_s}};
        QCOMPARE(title(JobKind::Restore), u"Tables and rows of a.db are brought back"_s);
        QCOMPARE(title(JobKind::Undo), u"The restore of a.db is undone"_s);
    }

    void whatWasNotVerifiedIsNotGreen()
    {
        const RestoreReport report{.verified = false};
        const JobEnd words = describeEnd(infoOf(JobKind::Restore), JobReport(report));
        QCOMPARE(words.state, JobState::NotChecked);
        QVERIFY(words.text.contains(u"was not verified"_s));
    }

    void stoppingTakesBackUntilTheFirstBackupRuns()
    {
        JobInfo info = infoOf(JobKind::Restore);
        info.steps = std::make_shared<core::restore::StepBoard>();
        info.steps->plan(
            {{.kind = core::restore::StepKind::Swap}, {.kind = core::restore::StepKind::BackUp}});
        info.steps->begin(core::restore::StepKind::Swap);
        QVERIFY(isTakenBack(info));
        info.steps->end(core::restore::StepKind::Swap, core::restore::StepState::Done);
        info.steps->begin(core::restore::StepKind::BackUp);
        QVERIFY(!isTakenBack(info));
        QVERIFY(!isTakenBack(infoOf(JobKind::Backup)));
    }

    void theJobHasAName()
    {
        QCOMPARE(titleOf(infoOf(JobKind::Restore)), u"Restoring a.db"_s);
        QCOMPARE(titleOf(infoOf(JobKind::Undo)), u"Undoing the restore of a.db"_s);
    }
};

QTEST_GUILESS_MAIN(TestRestoreEnd)
#include "tst_restoreend.moc"
