#include "ui/rehearsal/rehearsaldialog.h"

#include "core/jobs/shelf.h"
#include "ui/facts/notice.h"
#include "ui/facts/statusof.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"
#include "ui/rehearsal/drillpanel.h"
#include "ui/rehearsal/historypanel.h"
#include "ui/rehearsal/pastwords.h"
#include "ui/rehearsal/rehearsalrun.h"
#include "ui/rehearsal/runpanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::rehearsal {

namespace {

using facts::Notice;

constexpr QSize kSize(860, 640);
constexpr int kMargin = 20;

QPushButton* makeButton(const QString& name, const QString& words)
{
    auto* button = new QPushButton(words);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

Notice noticeFrom(const RehearsalRun& run)
{
    const jobs::JobEnd& end = run.end();
    facts::Notice notice{.status = facts::statusOf(end.state),
                         .title = end.title,
                         .text = end.text,
                         .details = end.details};
    const auto* report = run.report();
    if (end.state == jobs::JobState::Done && report != nullptr)
        notice.text += u' '
            + RehearsalDialog::tr("The backup was %1 old: what came after it would be lost.")
                  .arg(ageWords(report->age));
    return notice;
}

} // namespace

RehearsalDialog::RehearsalDialog(const jobs::Engine& engine, QSettings& settings,
                                 const QString& database, QWidget* parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_settings(settings)
    , m_database(database)
    , m_run(new RehearsalRun(engine, database, this))
    , m_messages(new widgets::MessageBar)
    , m_drill(new DrillPanel(engine.workshop.clock))
    , m_steps(new RunPanel(*m_run))
    , m_history(new HistoryPanel(engine.workshop.clock))
    , m_change(makeButton(u"rehearsalChange"_s, tr("&Back to what is rehearsed")))
    , m_cancel(makeButton(u"rehearsalCancel"_s, tr("&Cancel the rehearsal")))
    , m_close(makeButton(u"rehearsalClose"_s, tr("Close")))
    , m_rehearse(makeButton(u"rehearsalStartButton"_s, tr("&Rehearse")))
{
    setObjectName(u"rehearsalDialog"_s);
    setWindowTitle(tr("Rehearse a Restore"));
    m_messages->setObjectName(u"rehearsalMessages"_s);
    m_messages->setDismissible(false);
    m_messages->hide();
    m_drill->setDrill(remembered(settings, database));
    m_history->setSentence(tr("Reading…"));
    arrange();
    resize(kSize);
    connectAll();
    showState();
    read();
}

void RehearsalDialog::connectAll()
{
    connect(m_drill, &DrillPanel::changed, this, &RehearsalDialog::showState);
    connect(&m_engine.jobs, &jobs::JobModel::changed, this, &RehearsalDialog::showState);
    connect(m_run, &RehearsalRun::moved, m_steps, &RunPanel::showRun);
    connect(m_run, &RehearsalRun::ended, this, &RehearsalDialog::onEnded);
    connect(m_rehearse, &QPushButton::clicked, this, &RehearsalDialog::rehearse);
    connect(m_cancel, &QPushButton::clicked, m_run, &RehearsalRun::stop);
    connect(m_change, &QPushButton::clicked, this, &RehearsalDialog::backToDrill);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_steps->showRun();
}

QWidget* RehearsalDialog::makeHead() const
{
    auto* head = new QWidget;
    auto* rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(new widgets::ElidedLabel(
        tr("Rehearse a restore of %1").arg(QFileInfo(m_database).fileName()), theme::Role::Title));
    auto* what = new widgets::Label(
        tr("A backup is restored into a sandbox and proven there, with your application on it if "
           "you want. The database itself is not touched."),
        theme::Role::Body, widgets::Ink::Secondary);
    what->setWordWrap(true);
    rows->addWidget(what);
    return head;
}

QWidget* RehearsalDialog::makeFoot()
{
    theme::setPrimary(m_rehearse);
    m_rehearse->setIcon(theme::icon(u"lifebuoy"_s));
    m_rehearse->setDefault(true);
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_change);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_cancel);
    row->addWidget(m_rehearse);
    return foot;
}

void RehearsalDialog::arrange()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, 16, kMargin, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    layout->addWidget(m_messages);
    layout->addWidget(m_drill, 1);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_history);
    layout->addWidget(makeFoot());
}

core::Result<RehearsalDialog::Facts> RehearsalDialog::look(const QString& database,
                                                           const core::jobs::Workshop& workshop)
{
    const auto known = core::jobs::resolveDatabase(database, workshop);
    if (!known)
        return known.error();
    Facts facts{.configured = known->config.restore,
                .past = core::jobs::rehearsals(database, workshop)};
    const auto backup = core::jobs::resolveBackup(u"latest-good"_s, database, workshop);
    if (backup)
        facts.backup = *backup;
    else if (backup.error().code != core::ErrorCode::NoBackups)
        facts.unread = backup.error();
    return facts;
}

void RehearsalDialog::read()
{
    m_engine.reader.read(
        this, u"rehearsal"_s,
        [database = m_database, workshop = m_engine.workshop] { return look(database, workshop); },
        [this](const core::Result<Facts>& facts) { take(facts); });
}

void RehearsalDialog::take(const core::Result<Facts>& facts)
{
    m_isRead = facts.has_value();
    const auto error = facts ? facts->unread : std::optional(facts.error());
    if (error)
        facts::showIn(*m_messages, facts::noticeFrom(*error), [this](facts::WayOut) { read(); });
    else if (!m_run->hasStarted())
        facts::showIn(*m_messages, {});
    if (!facts)
        return m_history->setSentence(tr("What was rehearsed before cannot be read now."));
    m_configured = facts->configured;
    m_hasBackup = facts->backup.has_value();
    m_drill->setBackup(facts->backup);
    m_drill->setConfigured(m_configured);
    takePast(facts->past);
    showState();
}

void RehearsalDialog::takePast(const core::Result<std::vector<core::jobs::PastRehearsal>>& past)
{
    if (past)
        m_history->setPast(*past);
    else
        m_history->setSentence(jobs::errorSentence(past.error()));
}

void RehearsalDialog::rehearse()
{
    if (!whyNot().isEmpty())
        return;
    const Drill drill = m_drill->drill();
    remember(m_settings, m_database, drill);
    facts::showIn(*m_messages, {});
    m_run->start(specFor(m_database, drill, m_configured));
    showState();
}

void RehearsalDialog::backToDrill()
{
    m_run->forget();
    facts::showIn(*m_messages, {});
    showState();
}

void RehearsalDialog::onEnded()
{
    facts::showIn(*m_messages, noticeFrom(*m_run));
    showState();
    makeRoom();
    m_steps->showRun(); // the message has taken some of its room
    read();
}

/// In a sentence; empty where it can be rehearsed.
QString RehearsalDialog::whyNot() const
{
    if (!m_isRead)
        return tr("The backups are being read.");
    if (!m_hasBackup)
        return tr("There is no good backup to rehearse with.");
    if (const auto* running = m_engine.jobs.runningFor(m_database))
        //: %1 is a job such as "Backing up dispatch.db".
        return tr("%1 has not ended yet.").arg(jobs::titleOf(running->info));
    return canRun(m_drill->drill()) ? QString() : tr("Correct what is said below the fields.");
}

/// Words that wrap need more height, which a dialog does not give them by itself.
void RehearsalDialog::makeRoom()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth()
        ? layout()->totalMinimumHeightForWidth(std::max(width(), kSize.width()))
        : layout()->totalMinimumSize().height();
    if (needed != minimumHeight())
        setMinimumHeight(needed);
}

bool RehearsalDialog::event(QEvent* event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return isTaken;
}

void RehearsalDialog::showState()
{
    const bool runs = m_run->isRunning();
    m_drill->setVisible(!m_run->hasStarted());
    m_steps->setVisible(m_run->hasStarted());
    m_change->setVisible(m_run->hasStarted() && !runs);
    m_cancel->setVisible(runs);
    m_cancel->setEnabled(!m_run->isStopping());
    m_rehearse->setVisible(!runs);
    m_rehearse->setText(m_run->hasStarted() ? tr("&Rehearse again") : tr("&Rehearse"));
    const QString reason = whyNot();
    m_rehearse->setEnabled(reason.isEmpty());
    m_rehearse->setToolTip(reason);
}

} // namespace ui::rehearsal
