#include "ui/verify/checktext.h"

#include "core/proof/check.h"
#include "core/proof/reportsummary.h"
#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ui::verify {

namespace {

using core::vault::Verdict;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::verify::CheckText)
};

constexpr std::array kNames{core::proof::kPageHashes, core::proof::kIntegrity,
                            core::proof::kForeignKeys, core::proof::kContents};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/// A card has no room for more words.
QString timeText(double seconds)
{
    return seconds < 0.05 ? Words::tr("< 0.1 s") : jobs::durationText(seconds);
}

QString tablesText(qint64 count)
{
    return count == 1 ? Words::tr("1 table") : Words::tr("%1 tables").arg(number(count));
}

QString pagesText(qint64 count)
{
    return count == 1 ? Words::tr("1 page") : Words::tr("%1 pages").arg(number(count));
}

/// What it looked at, as far as the report knows.
QString amountOf(std::size_t check, const core::proof::Report& report)
{
    if (kNames[check] == core::proof::kForeignKeys)
        return {};
    if (kNames[check] == core::proof::kContents)
        return tablesText(std::ranges::count_if(
            report.tables, [](const auto& table) { return table.rows.has_value(); }));
    return report.pages == 0 ? QString() : pagesText(report.pages);
}

CheckFacts factsOf(std::size_t check, const core::proof::Report& report, facts::Freshness freshness)
{
    CheckFacts facts{.title = core::proof::checkTitle(QString(kNames[check])),
                     .words = theme::statusWord(theme::Status::NotChecked)};
    const auto& records = report.proof.checks;
    const auto found =
        std::ranges::find(records, QString(kNames[check]), &core::vault::CheckRecord::name);
    if (found == records.end())
        return facts;
    facts.status = facts::statusOf(found->state, freshness);
    facts.words = core::proof::checkLine(*found);
    if (found->state == Verdict::Ok && freshness == facts::Freshness::Earlier)
        facts.words = Words::tr("Checked earlier");
    if (found->state == Verdict::NotChecked)
        return facts;
    facts.time = timeText(found->seconds);
    facts.share = 1;
    facts.amount = amountOf(check, report);
    return facts;
}

/// How far it is: pages are read, the other checks go step by step.
QString runningAmount(std::size_t check, const core::PartProgress& part)
{
    const QString done = number(part.done);
    if (part.total == 1)
        return (check == 0 ? Words::tr("%1 of 1 page") : Words::tr("%1 of 1 step")).arg(done);
    return (check == 0 ? Words::tr("%1 of %2 pages") : Words::tr("%1 of %2 steps"))
        .arg(done, number(part.total));
}

QString runningWords(std::size_t check, const core::PartProgress& part,
                     const core::Progress& progress)
{
    if (part.total > 0 && part.done == part.total)
        return Words::tr("Done, judged at the end");
    if (check == 0)
        return Words::tr("Reading all pages");
    return progress.subject.isEmpty() ? Words::tr("Checking")
                                      //: %1 is a table.
                                      : Words::tr("Checking %1").arg(progress.subject);
}

CheckFacts runningFacts(std::size_t check, const core::Progress& progress)
{
    const core::PartProgress& part = progress.checks[check];
    CheckFacts facts{.title = core::proof::checkTitle(QString(kNames[check])),
                     .status = theme::Status::Waiting,
                     .words = theme::statusWord(theme::Status::Waiting)};
    const bool begun = part.total > 0 && (check == 0 || progress.phase == core::Phase::Checking);
    if (part.total > 0) {
        facts.share = static_cast<double>(part.done) / part.total;
        facts.amount = runningAmount(check, part);
    }
    if (begun || part.done > 0) {
        facts.status = theme::Status::Running;
        facts.words = runningWords(check, part, progress);
    }
    return facts;
}

} // namespace

FourChecks checksOf(const core::proof::Report* report, facts::Freshness freshness)
{
    const core::proof::Report nothing;
    FourChecks checks;
    for (std::size_t i = 0; i < checks.size(); ++i)
        checks[i] = factsOf(i, report != nullptr ? *report : nothing, freshness);
    return checks;
}

FourChecks checksOf(const core::Progress& progress)
{
    FourChecks checks;
    for (std::size_t i = 0; i < checks.size(); ++i)
        checks[i] = runningFacts(i, progress);
    return checks;
}

} // namespace ui::verify
