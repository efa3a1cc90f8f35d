#include "ui/restore/choosepage.h"

#include "ui/dialogs/filechooser.h"
#include "ui/facts/notice.h"
#include "ui/restore/choicepanel.h"
#include "ui/restore/restorepresenter.h"
#include "ui/restore/targetpanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/wizard/firstfocus.h"

#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

ChoosePage::ChoosePage(RestorePresenter& presenter, dialogs::FileChooser& files, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_files(files)
    , m_header(new widgets::PageHeader(tr("Choose a backup")))
    , m_messages(new widgets::MessageBar)
    , m_choice(new ChoicePanel(presenter.clock()))
    , m_target(new TargetPanel(presenter.database()))
{
    setObjectName(u"choosePage"_s);
    m_messages->setObjectName(u"chooseMessages"_s);
    m_header->setSummary(tr("%1 then holds what it held when the backup was taken. What it holds "
                            "now is kept aside.")
                             .arg(presenter.name()));
    arrange();
    connectAll();
    showBackups();
    showProblem();
    wizard::setFirst(*this, m_choice);
}

void ChoosePage::arrange()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 14);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_messages);
    layout->addWidget(m_choice, 1);
    layout->addWidget(m_target);
}

void ChoosePage::connectAll()
{
    connect(&m_presenter, &RestorePresenter::backupsChanged, this, &ChoosePage::showBackups);
    connect(&m_presenter, &RestorePresenter::problemChanged, this, &ChoosePage::showProblem);
    connect(m_choice, &ChoicePanel::chosen, &m_presenter, &RestorePresenter::choose);
    connect(m_choice, &ChoicePanel::activated, this, &ChoosePage::finished);
    connect(m_choice, &ChoicePanel::fileRequested, this, &ChoosePage::chooseBackup);
    connect(m_choice, &ChoicePanel::rowRequested, this, &ChoosePage::rowRequested);
    connect(m_target, &TargetPanel::targetChanged, &m_presenter, &RestorePresenter::setTarget);
    connect(m_target, &TargetPanel::fileRequested, this, &ChoosePage::chooseTarget);
    connect(m_messages, &widgets::MessageBar::dismissed, &m_presenter,
            &RestorePresenter::dismissProblem);
}

void ChoosePage::showBackups()
{
    const auto* chosen = m_presenter.chosen();
    m_choice->setBackups(m_presenter.backups(), chosen ? chosen->artifactPath : QString());
    if (!m_presenter.isRead())
        m_choice->setSentence(m_presenter.isLate() ? tr("Reading…") : QString());
    else
        m_choice->setSentence(
            tr("%1 has no backup yet. A file can be chosen all the same.").arg(m_presenter.name()));
}

void ChoosePage::showProblem()
{
    const auto& problem = m_presenter.problem();
    facts::showIn(*m_messages, problem ? std::optional(facts::noticeFrom(*problem)) : std::nullopt,
                  [this](facts::WayOut) { m_presenter.read(); });
}

void ChoosePage::chooseBackup()
{
    const auto* chosen = m_presenter.chosen();
    m_files.chooseFile(this,
                       {.title = tr("Choose a Backup"),
                        .folder = chosen != nullptr ? chosen->folder : QString(),
                        .kind = tr("Backups (*.db *.db3 *.sqlite *.sqlite3 *.gz *.zst)")},
                       [this](const QString& file) { m_presenter.chooseFile(file); });
}

void ChoosePage::chooseTarget()
{
    m_files.chooseNewFile(
        this,
        {.title = tr("Restore to Another File"),
         .name = tr("restored-%1").arg(QFileInfo(m_presenter.database()).fileName()),
         .kind = tr("SQLite databases (*.db *.db3 *.sqlite *.sqlite3)")},
        [this](const QString& file) { m_target->setOther(file); });
}

} // namespace ui::restore
