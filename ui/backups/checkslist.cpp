#include "ui/backups/checkslist.h"

#include "core/proof/prove.h"
#include "ui/backups/backuptext.h"
#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statuslabel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

using core::vault::Verdict;

constexpr int kIndent = 22; // words stand below the words of the line above
constexpr int kTimeGap = 12;
constexpr std::size_t kShownFindings = 12;

/// A check that passed and has nothing to say is counted, not named.
bool isWorthNaming(const core::vault::CheckRecord& check)
{
    return check.state != Verdict::Ok || !check.findings.empty();
}

QString lineOf(const core::vault::CheckRecord& check)
{
    //: A check and its state: "Integrity: damaged".
    return ChecksList::tr("%1: %2").arg(checkName(check.name),
                                        theme::statusWord(facts::statusOf(check.state)).toLower());
}

QString summaryOf(const core::vault::Proof& proof)
{
    const auto passed = std::ranges::count(proof.checks, Verdict::Ok,
                                           [](const auto& check) { return check.state; });
    const auto all = qlonglong(proof.checks.size());
    const bool quick = proof.level == core::vault::CheckLevel::Quick;
    if (all == 1)
        return (quick ? ChecksList::tr("%1 of 1 check, quick") : ChecksList::tr("%1 of 1 check"))
            .arg(passed);
    return (quick ? ChecksList::tr("%1 of %2 checks, quick") : ChecksList::tr("%1 of %2 checks"))
        .arg(passed)
        .arg(all);
}

/// Each check with its time, for who wants to know.
QString tipOf(const core::vault::Proof& proof)
{
    QStringList lines;
    for (const auto& check : proof.checks)
        //: %1 is "Integrity: verified", %2 a duration.
        lines << ChecksList::tr("%1, %2").arg(lineOf(check), jobs::durationText(check.seconds));
    return lines.join(u'\n');
}

} // namespace

ChecksList::ChecksList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"checks"_s);
    setAccessibleName(tr("Checks"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
}

void ChecksList::setProof(const std::optional<core::vault::Proof>& proof,
                          facts::Freshness freshness, core::UtcTime now)
{
    clear();
    if (!proof) {
        addWords(tr("Not checked yet. Verify it to know whether it can be restored."), 0);
        return;
    }
    addSummary(*proof, freshness, now);
    if (proof->sourceDamaged)
        addWords(tr("The database itself was damaged when this backup was taken; this is a "
                    "faithful copy of it."),
                 kIndent);
    for (const auto& check : proof->checks) {
        if (isWorthNaming(check))
            addCheck(check);
    }
}

void ChecksList::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ChecksList::addSummary(const core::vault::Proof& proof, facts::Freshness freshness,
                            core::UtcTime now)
{
    auto* row = new QWidget;
    auto* layout = new widgets::FlowLayout(kTimeGap, 0, row);
    auto* state = new widgets::StatusLabel;
    state->setObjectName(u"checksSummary"_s);
    state->setStatus(facts::statusOf(proof.verdict, freshness), summaryOf(proof));
    state->setToolTip(tipOf(proof));
    state->setPlain();
    auto* time = new widgets::Label(facts::momentText(proof.at, now), theme::Role::Caption,
                                    widgets::Ink::Caption);
    time->setObjectName(u"checkedAt"_s);
    layout->addWidget(state);
    layout->addWidget(time);
    layout->setAlignment(time, Qt::AlignRight);
    m_layout->addWidget(row);
}

void ChecksList::addCheck(const core::vault::CheckRecord& check)
{
    auto* state = new widgets::StatusLabel;
    const bool passed = check.state == Verdict::Ok;
    state->setStatus(passed ? theme::Status::Note : facts::statusOf(check.state),
                     passed ? checkName(check.name) : lineOf(check));
    m_layout->addWidget(state);
    const std::size_t shown = std::min(check.findings.size(), kShownFindings);
    for (std::size_t i = 0; i < shown; ++i)
        addWords(core::proof::describe(check.findings[i]), kIndent);
    if (shown < check.findings.size())
        addWords(tr("And %1 more.").arg(check.findings.size() - shown), kIndent);
}

void ChecksList::addWords(const QString& words, int indent)
{
    auto* label = new widgets::Label(words, theme::Role::Caption, widgets::Ink::Secondary);
    label->setWordWrap(true);
    label->setSelectable();
    const bool mirrored = isRightToLeft();
    label->setContentsMargins(mirrored ? 0 : indent, 0, mirrored ? indent : 0, 0);
    m_layout->addWidget(label);
}

} // namespace ui::backups
