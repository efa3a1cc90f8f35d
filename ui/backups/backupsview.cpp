#include "ui/backups/backupsview.h"

#include "ui/backups/backupactions.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/backups/backupoptionsdialog.h"
#include "ui/backups/backupspresenter.h"
#include "ui/backups/backuptable.h"
#include "ui/backups/detailspanel.h"
#include "ui/facts/jobbarbinding.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::backups {

namespace {

constexpr int kPageMargin = 20;
constexpr int kGap = 12;
constexpr auto kPatience = 300ms;

QWidget* makeReading()
{
    auto* label =
        new widgets::Label(BackupsView::tr("Reading…"), theme::Role::Body, widgets::Ink::Secondary);
    label->setAlignment(Qt::AlignCenter);
    label->setObjectName(u"reading"_s);
    return label;
}

} // namespace

BackupsView::BackupsView(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_presenter(parts.presenter)
    , m_actions(parts.actions)
    , m_model(new BackupListModel(parts.presenter.clock(), this))
    , m_header(new widgets::PageHeader(tr("Backups")))
    , m_jobBar(new widgets::JobBar)
    , m_messages(new widgets::MessageBar)
    , m_parts(new QStackedWidget)
    , m_blank(new QWidget)
    , m_reading(makeReading())
    , m_empty(new widgets::EmptyState({}, {}))
    , m_table(new BackupTable(*m_model, parts.settings))
    , m_details(new DetailsPanel(m_actions))
{
    setObjectName(u"backupsPage"_s);
    m_jobBar->setObjectName(u"jobBar"_s);
    m_messages->setObjectName(u"messages"_s);
    m_empty->setObjectName(u"noBackups"_s);
    m_empty->button()->setObjectName(u"firstBackUpButton"_s);
    widgets::follow(*m_empty->button(), *m_actions.backUpNow());
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    arrange();
    connectAll();
    showBackups();
    showJob();
    showNotice();
}

void BackupsView::arrange()
{
    m_header->addCommand(u"verify"_s, *m_actions.verify());
    m_header->addPrimary(u"backUp"_s, *m_actions.backUpNow(),
                         {.title = tr("More ways to back up"),
                          .actions = {m_actions.backUpWith(), m_actions.backUpPinned()}});
    auto* content = new QHBoxLayout;
    content->setSpacing(kGap);
    content->addWidget(makeList(), 1);
    content->addWidget(m_details);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPageMargin, 16, kPageMargin, 16);
    layout->setSpacing(kGap);
    layout->addWidget(m_header);
    layout->addWidget(m_jobBar);
    layout->addWidget(m_messages);
    layout->addLayout(content, 1);
}

QWidget* BackupsView::makeList()
{
    for (QWidget* part :
         {m_blank, m_reading, static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_table)})
        m_parts->addWidget(part);
    auto* panel = new widgets::Panel;
    panel->setAccessibleName(tr("List of backups"));
    panel->setFlush();
    panel->body()->addWidget(m_parts, 1);
    return panel;
}

void BackupsView::connectAll()
{
    connect(&m_presenter, &BackupsPresenter::backupsChanged, this, &BackupsView::showBackups);
    connect(&m_presenter, &BackupsPresenter::jobChanged, this, &BackupsView::showJob);
    connect(&m_presenter, &BackupsPresenter::noticeChanged, this, &BackupsView::showNotice);
    connect(m_jobBar, &widgets::JobBar::cancelRequested, &m_presenter, &BackupsPresenter::cancel);
    connect(m_messages, &widgets::MessageBar::dismissed, &m_presenter,
            &BackupsPresenter::dismissNotice);
    connect(&m_actions, &BackupActions::optionsRequested, this, &BackupsView::openOptions);
    connect(m_table, &BackupTable::selectedChanged, this, &BackupsView::showSelection);
    connect(m_table, &QTreeView::activated, m_actions.verify(), &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, &BackupsView::openMenu);
    connect(&m_patience, &QTimer::timeout, this, &BackupsView::showPart);
    connect(&m_minute, &QTimer::timeout, this, &BackupsView::showAges);
    m_minute.start(1min);
}

void BackupsView::showBackups()
{
    m_model->setBackups(m_presenter.backups());
    if (!m_presenter.isRead())
        m_patience.start();
    showPart();
    showSelection();
    m_header->setSummary(m_presenter.summary());
}

void BackupsView::showPart()
{
    m_empty->setSentence(tr("No backup of %1 yet. The first one takes a moment, and %1 can stay in "
                            "use meanwhile.")
                             .arg(m_presenter.name()));
    if (!m_presenter.isRead())
        m_parts->setCurrentWidget(m_patience.isActive() ? m_blank : m_reading);
    else
        m_parts->setCurrentWidget(m_model->isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_details->setVisible(!m_model->isEmpty());
    m_header->setCommandsVisible(!m_model->isEmpty());
}

void BackupsView::showJob()
{
    const auto* job = m_presenter.job();
    if (job != nullptr)
        facts::fill(*m_jobBar, *job);
    m_jobBar->setVisible(job != nullptr);
}

void BackupsView::showNotice()
{
    facts::showIn(*m_messages, m_presenter.notice());
}

/// Commands on what is selected wait while another page is in front.
void BackupsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_actions.setSelection(m_table->selected());
}

void BackupsView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_actions.setSelection({});
}

void BackupsView::showSelection()
{
    const auto selection = m_table->selected();
    if (isVisible())
        m_actions.setSelection(selection);
    m_details->setSelection(selection, m_presenter.clock()());
}

void BackupsView::showAges()
{
    m_model->refreshAges();
    m_header->setSummary(m_presenter.summary());
}

void BackupsView::openMenu(const QPoint& position)
{
    if (m_table->selected().empty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"backupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_actions.verify(), m_actions.pin()});
    menu->addSeparator();
    menu->addActions({m_actions.showInFolder(), m_actions.copyPath()});
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void BackupsView::openOptions()
{
    auto* dialog = new BackupOptionsDialog(m_presenter.name(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_presenter.backUp(dialog->spec()); });
    dialog->open();
}

} // namespace ui::backups
