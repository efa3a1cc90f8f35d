#include "core/base/errortext.h"
#include "core/proof/prove.h"
#include "ui/jobs/jobendparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::jobs {

namespace {

using core::vault::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::jobs::VerifyEnd)
};

Verdict worstOf(const VerifyBatch& batch)
{
    auto worst = Verdict::Ok;
    for (const auto& report : batch.reports)
        worst = core::vault::worse(worst, report.proof.verdict);
    return worst;
}

qsizetype countWith(const VerifyBatch& batch, Verdict verdict)
{
    return std::ranges::count(batch.reports, verdict,
                              [](const auto& report) { return report.proof.verdict; });
}

qsizetype checkedOf(const VerifyBatch& batch)
{
    return qsizetype(batch.reports.size() + batch.errors.size());
}

/// "11 good, 1 damaged"
QString countsText(const VerifyBatch& batch)
{
    QStringList counts;
    const auto add = [&counts](qsizetype count, const QString& words) {
        if (count > 0)
            counts << words.arg(QLocale().toString(count));
    };
    add(countWith(batch, Verdict::Ok), Words::tr("%1 good"));
    add(countWith(batch, Verdict::Damaged), Words::tr("%1 damaged"));
    add(countWith(batch, Verdict::CannotJudge), Words::tr("%1 not wholly checked"));
    add(qsizetype(batch.errors.size()), Words::tr("%1 not readable"));
    return counts.join(u", "_s);
}

QString titleOfDatabase(const JobInfo& info, Verdict verdict)
{
    switch (verdict) {
    case Verdict::Damaged: return Words::tr("%1 is damaged").arg(info.subject);
    case Verdict::CannotJudge:
        return Words::tr("A part of %1 could not be checked").arg(info.subject);
    case Verdict::NotChecked:
    case Verdict::Ok: break;
    }
    return Words::tr("%1 is verified").arg(info.subject);
}

QString titleOfOne(const JobInfo& info, Verdict verdict)
{
    if (info.isOfDatabase())
        return titleOfDatabase(info, verdict);
    switch (verdict) {
    case Verdict::Damaged: return Words::tr("The backup of %1 is damaged").arg(info.subject);
    case Verdict::CannotJudge:
        return Words::tr("A part of the backup of %1 could not be checked").arg(info.subject);
    case Verdict::NotChecked:
    case Verdict::Ok: break;
    }
    return Words::tr("The backup of %1 is verified").arg(info.subject);
}

QString titleOf(const JobInfo& info, const VerifyBatch& batch, Verdict worst)
{
    const QString all = QLocale().toString(checkedOf(batch));
    if (batch.cancelled)
        //: "Cancelled after 3 of 12 backups: 2 good, 1 damaged"
        return Words::tr("Cancelled after %1 of %2 backups: %3")
            .arg(all, QLocale().toString(info.count), countsText(batch));
    if (checkedOf(batch) == 1)
        return titleOfOne(info, worst);
    if (countWith(batch, Verdict::Ok) == checkedOf(batch))
        return Words::tr("%1 backups are verified").arg(all);
    //: "12 backups checked: 11 good, 1 damaged"
    return Words::tr("%1 backups checked: %2").arg(all, countsText(batch));
}

QString damagedText(const JobInfo& info, const VerifyBatch& batch)
{
    if (info.isOfDatabase())
        return Words::tr("Find out why before you go on writing to it. Its good backups are the "
                         "ones to rely on.");
    if (checkedOf(batch) > 1)
        return Words::tr("What is damaged must not be relied on. Go back to the newest backup that "
                         "is verified, and make a new one.");
    return Words::tr("It must not be relied on. Go back to the newest backup that is verified, and "
                     "make a new one.");
}

QString textOf(const JobInfo& info, const VerifyBatch& batch, Verdict worst)
{
    switch (worst) {
    case Verdict::Damaged: return damagedText(info, batch);
    case Verdict::CannotJudge: return cannotJudgeText();
    case Verdict::NotChecked:
    case Verdict::Ok: break;
    }
    if (!batch.errors.empty())
        return Words::tr("Others could not be read; the details name them.");
    return checkedOf(batch) == 1 ? withFullStop(core::proof::summarize(batch.reports.front().proof))
                                 : Words::tr("All checks passed for each of them.");
}

QString detailsOf(const VerifyBatch& batch)
{
    QStringList details;
    for (const auto& report : batch.reports) {
        if (const QString findings = findingsOf(report.proof); !findings.isEmpty())
            details << report.subject << findings;
    }
    for (const auto& error : batch.errors)
        details << core::describe(error).what;
    return details.join(u'\n');
}

JobState stateOf(const VerifyBatch& batch, Verdict worst)
{
    const JobState state = stateFor(worst);
    if (state != JobState::Done)
        return state;
    if (!batch.errors.empty())
        return JobState::Failed;
    return batch.cancelled ? JobState::Cancelled : JobState::Done;
}

} // namespace

JobEnd endOfVerify(const JobInfo& info, const VerifyBatch& batch)
{
    if (!batch.errors.empty() && batch.reports.empty())
        return endOfError(info, batch.errors.front());
    const auto worst = worstOf(batch);
    return {.state = stateOf(batch, worst),
            .title = titleOf(info, batch, worst),
            .text = textOf(info, batch, worst),
            .details = detailsOf(batch)};
}

} // namespace ui::jobs
