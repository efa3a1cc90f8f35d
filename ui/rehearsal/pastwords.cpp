#include "ui/rehearsal/pastwords.h"

#include "core/language/isolation.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/tablecontent.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui::rehearsal {

using widgets::TableContent;

namespace {

using core::catalog::JobOutcome;
using core::jobs::PastRehearsal;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::rehearsal::PastRehearsals)
};

QString dash()
{
    return u"–"_s;
}

QString messageOf(const PastRehearsal& past)
{
    return core::language::withQuotesIsolated(past.message);
}

/// What came of it, after "Today 14:02: ".
QString outcomeClause(const PastRehearsal& past)
{
    switch (past.outcome) {
    case JobOutcome::Running:
    case JobOutcome::Done: break;
    case JobOutcome::Failed: return Words::tr("failed. %1").arg(messageOf(past));
    case JobOutcome::Busy: return Words::tr("not done. %1").arg(messageOf(past));
    case JobOutcome::Cancelled: return Words::tr("cancelled.");
    case JobOutcome::Damaged: return Words::tr("what was restored was damaged.");
    case JobOutcome::CannotJudge:
        return Words::tr("restored in %1, but a part of it could not be checked.")
            .arg(jobs::durationText(past.restoreSeconds.value_or(0)));
    }
    const QString took = jobs::durationText(past.restoreSeconds.value_or(0));
    return past.answerSeconds ? Words::tr("restored and verified in %1, the probe passed after %2.")
                                    .arg(took, jobs::durationText(*past.answerSeconds))
                              : Words::tr("restored and verified in %1.").arg(took);
}

QString spanOr(const std::optional<double>& seconds)
{
    return seconds ? jobs::durationText(*seconds) : dash();
}

widgets::TableContent::Row rowOf(const PastRehearsal& past, core::UtcTime now)
{
    const QString age = pastAge(past);
    const theme::Status status = statusOf(past);
    return {{.words = facts::momentTitle(past.at, now), .sort = core::toQDateTime(past.at)},
            {.words = theme::statusWord(status), .status = status},
            {.words = spanOr(past.restoreSeconds), .sort = past.restoreSeconds.value_or(-1)},
            {.words = spanOr(past.answerSeconds), .sort = past.answerSeconds.value_or(-1)},
            {.words = age.isEmpty() ? dash() : age,
             .sort = static_cast<qlonglong>(past.age ? past.age->count() : -1)},
            {.words = past.backupId},
            {.words = messageOf(past)}};
}

} // namespace

theme::Status statusOf(const PastRehearsal& past)
{
    switch (past.outcome) {
    case JobOutcome::Running: return theme::Status::Running;
    case JobOutcome::Done: return theme::Status::Verified;
    case JobOutcome::Failed: return theme::Status::Error;
    case JobOutcome::Cancelled: return theme::Status::Note;
    case JobOutcome::Busy: return theme::Status::Warning;
    case JobOutcome::Damaged: return theme::Status::Damaged;
    case JobOutcome::CannotJudge: break;
    }
    return theme::Status::CannotJudge;
}

QString ageWords(std::chrono::seconds age)
{
    return facts::ageSpan(core::UtcTime{}, core::UtcTime{} + age);
}

QString pastAge(const PastRehearsal& past)
{
    return past.age ? ageWords(*past.age) : QString();
}

QString pastSentence(const PastRehearsal& past, core::UtcTime now)
{
    //: %1 is a time, %2 what came of a rehearsal: "Today 14:02: restored and verified in 2.1 s."
    const QString sentence =
        Words::tr("%1: %2").arg(facts::momentTitle(past.at, now), outcomeClause(past));
    const QString age = pastAge(past);
    return age.isEmpty() ? sentence
                         : sentence + u' ' + Words::tr("The backup was %1 old.").arg(age);
}

QString pastSummary(const std::vector<PastRehearsal>& past, core::UtcTime now)
{
    if (past.empty())
        return {};
    const PastRehearsal& last = past.front();
    const bool isGood = last.outcome == JobOutcome::Done && last.restoreSeconds;
    const QString what = isGood ? jobs::durationText(*last.restoreSeconds)
        : last.outcome == JobOutcome::Failed
        //: What came of a rehearsal.
        ? Words::tr("failed")
        : theme::statusWord(statusOf(last));
    //: %1 is a span of time or what came of a rehearsal, %2 "3 days ago".
    return Words::tr("Last: %1, %2").arg(what, facts::ageText(last.at, now));
}

TableContent pastTable(const std::vector<PastRehearsal>& past, core::UtcTime now)
{
    using widgets::CellKind;
    TableContent content{
        .title = Words::tr("Rehearsals so far"),
        .columns = {{.title = Words::tr("When")},
                    {.title = Words::tr("Result"), .kind = CellKind::Status},
                    {.title = Words::tr("Time to restore"), .kind = CellKind::Number},
                    {.title = Words::tr("Probe passed after"), .kind = CellKind::Number},
                    {.title = Words::tr("Age of the backup"), .kind = CellKind::Number},
                    {.title = Words::tr("Backup"), .kind = CellKind::Mono},
                    {.title = Words::tr("What happened")}}};
    for (const PastRehearsal& one : past)
        content.rows.push_back(rowOf(one, now));
    return content;
}

} // namespace ui::rehearsal
