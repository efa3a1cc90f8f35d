#include "ui/backups/checkslist.h"

#include "core/proof/prove.h"
#include "ui/backups/backuptext.h"
#include "ui/facts/statusof.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

constexpr int kIndent = 22; // words of a finding stand below the name of their check
constexpr std::size_t kShownFindings = 12;
constexpr double kWorthSaying = 0.05; // seconds

} // namespace

ChecksList::ChecksList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"checks"_s);
    setAccessibleName(tr("Checks"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    addWords(tr("Not checked yet. Verify it to know whether it can be restored."));
}

void ChecksList::setProof(const std::optional<core::vault::Proof>& proof)
{
    if (proof == m_proof)
        return;
    m_proof = proof;
    clear();
    if (!proof) {
        addWords(tr("Not checked yet. Verify it to know whether it can be restored."));
        return;
    }
    if (proof->sourceDamaged)
        addWords(
            tr("The database itself was damaged when this backup was taken; this is a faithful "
               "copy of it."));
    for (const auto& check : proof->checks)
        addCheck(check);
}

void ChecksList::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ChecksList::addCheck(const core::vault::CheckRecord& check)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* state = new widgets::StatusLabel;
    const theme::Status status = facts::statusOf(check.state);
    const QString name = checkName(check.name);
    //: A check and its state: "Integrity: damaged".
    state->setStatus(status,
                     status == theme::Status::Verified
                         ? name
                         : tr("%1: %2").arg(name, theme::statusWord(status).toLower()));
    if (status == theme::Status::Verified)
        state->setPlain();
    layout->addWidget(state);
    layout->addStretch(1);
    if (check.seconds >= kWorthSaying)
        layout->addWidget(new widgets::Label(jobs::durationText(check.seconds),
                                             theme::Role::Caption, widgets::Ink::Caption));
    m_layout->addWidget(row);
    const std::size_t shown = std::min(check.findings.size(), kShownFindings);
    for (std::size_t i = 0; i < shown; ++i)
        addWords(core::proof::describe(check.findings[i]));
    if (shown < check.findings.size())
        addWords(tr("And %1 more.").arg(check.findings.size() - shown));
}

void ChecksList::addWords(const QString& words)
{
    auto* label = new widgets::Label(words, theme::Role::Caption, widgets::Ink::Secondary);
    label->setWordWrap(true);
    label->setSelectable();
    label->setContentsMargins(m_proof ? kIndent : 0, 0, 0, 0);
    m_layout->addWidget(label);
}

} // namespace ui::backups
