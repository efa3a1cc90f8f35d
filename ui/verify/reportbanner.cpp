#include "ui/verify/reportbanner.h"

#include "core/proof/reportsummary.h"
#include "ui/facts/timetext.h"
#include "ui/theme/roles.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

using core::vault::Verdict;
using Facts = ReportBanner::Facts;

QString withFullStop(const QString& sentence)
{
    return sentence.endsWith(u'.') || sentence.isEmpty() ? sentence : sentence + u'.';
}

bool isLost(const Facts& facts)
{
    return facts.freshness == facts::Freshness::Earlier && facts.report.isBackup
        && facts.report.proof.verdict == Verdict::Ok;
}

QString titleOf(const Facts& facts)
{
    return isLost(facts) ? ReportBanner::tr("This backup cannot be reached now")
                         : core::proof::bannerOf(facts.report).title;
}

QString goodText(const Facts& facts)
{
    if (facts.report.proof.verdict != Verdict::Damaged)
        return {};
    if (facts.newestGood == nullptr)
        return facts.report.isBackup ? ReportBanner::tr("No other backup is proven good.")
                                     : ReportBanner::tr("No backup of it is proven good.");
    //: %1 is a time such as "Sat 27 Sep 02:00".
    return ReportBanner::tr("The newest good backup is of %1.")
        .arg(facts::momentText(facts.newestGood->takenAt, facts.now));
}

/// Known without a check: the file has another size than it had.
bool isOfOtherSize(const core::proof::Report& report)
{
    return report.proof.verdict == Verdict::Damaged && report.findings.empty();
}

QString textOf(const Facts& facts)
{
    const auto& proof = facts.report.proof;
    if (proof.verdict == Verdict::NotChecked)
        return facts.report.isBackup
            ? ReportBanner::tr("A backup counts as good only when it is verified.")
            : QString();
    const QString when = facts::momentText(proof.at, facts.now);
    if (isLost(facts))
        return ReportBanner::tr("It was good when it was checked %1. Whether it still is can only "
                                "be told when it can be read again.")
            .arg(when);
    if (isOfOtherSize(facts.report))
        return ReportBanner::tr("The file has not the size that it had when it was taken.") + u' '
            + goodText(facts);
    QStringList sentences{withFullStop(core::proof::bannerOf(facts.report).text), goodText(facts)};
    //: %1 is a time such as "today 14:00".
    sentences << ReportBanner::tr("Checked %1.").arg(when);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

ReportBanner::ReportBanner(QWidget* parent)
    : MessageBar(parent)
{
    setObjectName(u"reportBanner"_s);
    setDismissible(false);
}

ReportBanner::Step ReportBanner::stepFor(const Facts& facts)
{
    const auto& proof = facts.report.proof;
    if (proof.verdict == Verdict::NotChecked)
        return facts.freshness == facts::Freshness::Current ? Step::Check : Step::None;
    if (proof.verdict != Verdict::Damaged)
        return Step::None;
    if (facts.newestGood != nullptr)
        return Step::UseGood;
    // A new backup of a database that is damaged itself would be as damaged.
    return facts.report.isBackup && !proof.sourceDamaged ? Step::BackUp : Step::None;
}

void ReportBanner::setFacts(const Facts& facts)
{
    setMessage(facts::statusOf(facts.report.proof.verdict, facts.freshness), titleOf(facts),
               textOf(facts));
    const Step step = stepFor(facts);
    switch (step) {
    case Step::Check: return offer(step, tr("Check now"));
    case Step::BackUp: return offer(step, tr("Back up now"));
    case Step::UseGood:
        //: Leads to a good backup; %1 is when it was taken: "Sat 27 Sep 02:00".
        return offer(step,
                     tr("Go to the backup of %1")
                         .arg(facts::momentText(facts.newestGood->takenAt, facts.now)));
    case Step::None: offer(step, {});
    }
}

void ReportBanner::offer(Step step, const QString& words)
{
    if (words == m_offered)
        return;
    m_offered = words;
    clearActions();
    if (step == Step::None)
        return;
    auto* button = addAction(words);
    button->setObjectName(u"bannerAction"_s);
    button->setAccessibleName(words);
    theme::setPrimary(button);
    const auto wanted = step == Step::Check ? &ReportBanner::checkRequested
        : step == Step::UseGood             ? &ReportBanner::goodRequested
                                            : &ReportBanner::backUpRequested;
    connect(button, &QPushButton::clicked, this, wanted);
}

} // namespace ui::verify
