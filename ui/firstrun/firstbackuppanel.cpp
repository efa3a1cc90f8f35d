#include "ui/firstrun/firstbackuppanel.h"

#include "core/base/errortext.h"
#include "ui/facts/destinationtext.h"
#include "ui/firstrun/factrow.h"
#include "ui/jobs/progresstext.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::firstrun {

namespace {

constexpr int kPrimaryHeight = 38;

QString journalText(bool walMode)
{
    return walMode
        ? FirstBackupPanel::tr(
            "WAL mode: programs can go on reading and writing during the backup.")
        : FirstBackupPanel::tr("Rollback journal: programs can go on reading during the backup, "
                               "and those that write wait for a moment.");
}

} // namespace

FirstBackupPanel::FirstBackupPanel(QWidget* parent)
    : Panel({}, parent)
    , m_title(new widgets::Label({}, theme::Role::Title))
    , m_caption(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_placeholder(
          new widgets::Label(tr("Choose a database to see what its first backup will be."),
                             theme::Role::Body, widgets::Ink::Secondary))
    , m_parts(new QStackedWidget)
    , m_content(new QWidget)
    , m_place(new FactRow(u"storage"_s))
    , m_checks(new FactRow(u"verify"_s))
    , m_use(new FactRow(u"activity"_s))
    , m_change(m_place->addLink(tr("Change…")))
    , m_backUp(new QPushButton(theme::icon(u"backup-now"_s), {}))
{
    setObjectName(u"firstBackupFrame"_s);
    m_content->setObjectName(u"firstBackupPanel"_s);
    m_change->setObjectName(u"changeBackupsFolder"_s);
    m_change->setAccessibleName(tr("Change the folder for backups"));
    m_backUp->setObjectName(u"firstBackup"_s);
    m_checks->setFact(tr("Check every backup"),
                      tr("Four checks: page hashes, integrity, foreign keys, contents."));
    arrange();
    connect(m_change, &QPushButton::clicked, this, &FirstBackupPanel::changeFolderRequested);
    connect(m_backUp, &QPushButton::clicked, this, &FirstBackupPanel::backUpRequested);
    setProspect(nullptr, false);
    // As much as there usually is, so that nothing moves when a database is proposed.
    m_title->setText(tr("First backup of %1").arg(u"dispatch.db"_s));
    m_caption->setText(tr("You can change all of this later."));
    m_place->setFact(tr("Keep backups"), tr("Reading…"));
    m_use->setFact(tr("No program was seen to have it open"), journalText(true));
}

void FirstBackupPanel::arrange()
{
    for (auto* words : {m_title, m_caption, m_placeholder})
        words->setWordWrap(true);
    m_placeholder->setAlignment(Qt::AlignCenter);
    theme::setPrimary(m_backUp);
    m_backUp->setMinimumHeight(kPrimaryHeight);
    m_backUp->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_backUp->setAutoDefault(true); // Enter presses it
    auto* harmless = new widgets::Label(tr("The database is only read, never changed."),
                                        theme::Role::Caption, widgets::Ink::Secondary);
    harmless->setAlignment(Qt::AlignCenter);
    harmless->setWordWrap(true);

    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(14);
    rows->addWidget(m_title);
    rows->addWidget(m_caption);
    for (FactRow* fact : {m_place, m_checks, m_use})
        rows->addWidget(fact);
    rows->addStretch(1);
    rows->addWidget(m_backUp);
    rows->addWidget(harmless);
    layout()->setContentsMargins(20, 16, 20, 16);
    m_parts->addWidget(m_placeholder);
    m_parts->addWidget(m_content);
    body()->addWidget(m_parts, 1);
}

void FirstBackupPanel::setProspect(const FirstRunPresenter::Prospect* prospect, bool isStarting)
{
    m_parts->setCurrentWidget(prospect != nullptr ? m_content : m_placeholder);
    m_backUp->setEnabled(prospect != nullptr && prospect->isReady() && !isStarting);
    if (prospect == nullptr)
        return;
    const auto& database = prospect->candidate.database;
    m_title->setText(tr("First backup of %1").arg(database.name));
    setAccessibleName(m_title->text());
    const QString& application = database.application;
    m_caption->setText(application.isEmpty()
                           ? tr("You can change all of this later.")
                           : tr("A database of %1. You can change this later.").arg(application));
    const QString words = tr("Back up %1 now").arg(database.name);
    m_backUp->setText(QString(words).replace(u'&', u"&&"_s));
    m_backUp->setAccessibleName(words);
    showPlace(*prospect);
    showUse(*prospect);
}

void FirstBackupPanel::showPlace(const FirstRunPresenter::Prospect& prospect)
{
    m_change->setEnabled(prospect.facts.has_value());
    if (prospect.problem) {
        const auto text = core::describe(*prospect.problem, core::Doing::SomethingElse);
        m_place->setFact(prospect.facts ? tr("Backups cannot be kept there")
                                        : tr("This database cannot be backed up"),
                         text.what + u' ' + text.remedy);
        return;
    }
    if (!prospect.destination) {
        m_place->setFact(tr("Keep backups"), tr("Reading…"));
        return;
    }
    m_place->setFact(
        facts::driveStatement(*prospect.destination),
        facts::destinationSentence(*prospect.destination, prospect.candidate.database.bytes));
}

void FirstBackupPanel::showUse(const FirstRunPresenter::Prospect& prospect)
{
    auto database = prospect.candidate.database;
    if (prospect.facts) { // who holds it now, not when it was found
        database.holders = prospect.facts->holders;
        database.walMode = prospect.facts->walMode;
    }
    m_use->setFact(database.holders.empty()
                       ? tr("No program was seen to have it open")
                       : tr("Open in %1").arg(core::describeHolders(database.holders)),
                   journalText(database.walMode));
}

} // namespace ui::firstrun
