#include "ui/backups/detailshead.h"

#include "ui/backups/backupactions.h"
#include "ui/backups/backuptext.h"
#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/theme/roles.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/verdictbadge.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

using core::vault::Verdict;
using widgets::Ink;
using widgets::Label;

constexpr int kGap = 6;

QPushButton* commandButton(QAction& action, const QString& name)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    widgets::follow(*button, action);
    return button;
}

/// "7 verified, 1 damaged, 2 pinned": words of the badges, in the order of what needs a look.
QString countsText(const std::vector<core::vault::Backup>& selection)
{
    QStringList counts;
    const auto add = [&](qsizetype count, theme::Status status) {
        if (count > 0)
            //: A number and the word of a state: "7 verified".
            counts << DetailsHead::tr("%1 %2").arg(QLocale().toString(count),
                                                   theme::statusWord(status).toLower());
    };
    for (const Verdict verdict :
         {Verdict::Ok, Verdict::Damaged, Verdict::CannotJudge, Verdict::NotChecked})
        add(std::ranges::count(selection, verdict,
                               [](const auto& backup) { return backup.verdict(); }),
            facts::statusOf(verdict));
    add(std::ranges::count_if(selection, &core::vault::Backup::pinned), theme::Status::Pinned);
    return counts.join(u", "_s) + u'.';
}

core::ByteCount sumOf(const std::vector<core::vault::Backup>& selection,
                      core::ByteCount (*bytes)(const core::vault::Backup&))
{
    core::ByteCount sum;
    for (const auto& backup : selection)
        sum = sum + bytes(backup);
    return sum;
}

} // namespace

DetailsHead::DetailsHead(const BackupActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(new widgets::ElidedLabel({}, theme::Role::Title))
    , m_badge(new widgets::VerdictBadge)
    , m_caption(new Label({}, theme::Role::Caption, Ink::Secondary))
    , m_pin(new widgets::StatusLabel)
    , m_counts(new Label({}, theme::Role::Caption, Ink::Secondary))
{
    m_title->setObjectName(u"detailsTitle"_s);
    m_badge->setObjectName(u"detailsVerdict"_s);
    m_caption->setObjectName(u"detailsCaption"_s);
    m_caption->setWordWrap(true);
    m_counts->setObjectName(u"detailsCounts"_s);
    m_counts->setWordWrap(true);
    m_pin->setStatus(theme::Status::Pinned, tr("Pinned, kept until it is unpinned"));
    m_pin->setRole(theme::Role::Caption);

    auto* top = new widgets::FlowLayout(kGap, kGap);
    top->addWidget(m_title);
    top->addWidget(m_badge);
    top->setAlignment(m_badge, Qt::AlignRight);
    auto* commands = new widgets::FlowLayout(kGap, kGap);
    commands->setEven();
    commands->setContentsMargins(0, kGap, 0, 0);
    auto* restore = commandButton(*actions.restore(), u"detailsRestore"_s);
    theme::setPrimary(restore);
    commands->addWidget(restore);
    // The short ones first: they share a line, and those that open something another.
    commands->addWidget(commandButton(*actions.verify(), u"verifyButton"_s));
    commands->addWidget(commandButton(*actions.pin(), u"detailsPin"_s));
    commands->addWidget(commandButton(*actions.remove(), u"detailsDelete"_s));
    commands->addWidget(commandButton(*actions.openReport(), u"detailsReport"_s));
    commands->addWidget(commandButton(*actions.showInFolder(), u"detailsShow"_s));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_caption);
    layout->addWidget(m_counts);
    layout->addWidget(m_pin);
    layout->addLayout(commands);
}

void DetailsHead::setSelection(const std::vector<core::vault::Backup>& selection,
                               facts::Freshness freshness, core::UtcTime now)
{
    const bool single = selection.size() == 1;
    m_badge->setVisible(single);
    m_pin->setVisible(single && selection.front().pinned());
    m_counts->setVisible(selection.size() > 1);
    if (single)
        showOne(selection.front(), freshness, now);
    else
        showMany(selection, now);
}

void DetailsHead::showOne(const core::vault::Backup& backup, facts::Freshness freshness,
                          core::UtcTime now)
{
    m_title->setText(facts::momentTitle(backup.takenAt, now));
    m_badge->setStatus(facts::statusOf(backup.verdict(), freshness),
                       theme::statusWord(facts::statusOf(backup.verdict())));
    m_caption->setText(factsText(backup));
}

void DetailsHead::showMany(const std::vector<core::vault::Backup>& selection, core::UtcTime now)
{
    if (selection.empty()) {
        m_title->setText(tr("No backup selected"));
        m_caption->setText(tr("Select a backup to see its checks and its tables."));
        return;
    }
    const auto stored = sumOf(selection, [](const auto& backup) { return backup.storedBytes; });
    m_title->setText(
        tr("%1 backups selected").arg(QLocale().toString(qlonglong(selection.size()))));
    m_caption->setText(
        tr("%1 in all, %2 on the drive.")
            .arg(jobs::sizeText(sumOf(selection, &imageBytes)), jobs::sizeText(stored)));
    const auto [oldest, newest] =
        std::ranges::minmax_element(selection, {}, &core::vault::Backup::takenAt);
    m_counts->setText(tr("From %1 to %2: %3")
                          .arg(facts::momentText(oldest->takenAt, now),
                               facts::momentText(newest->takenAt, now), countsText(selection)));
}

} // namespace ui::backups
