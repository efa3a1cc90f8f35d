#include "ui/shell/firstrunpage.h"

#include "ui/jobs/progresstext.h"
#include "ui/shell/factrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/widgets/dropzone.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"

#include <QDir>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr int kAppIcon = 64;
constexpr int kColumnWidth = 768;
constexpr int kMargin = 56;
constexpr int kPrimaryHeight = 38;

QString journalText(const core::jobs::DatabaseFacts& facts)
{
    return facts.walMode
        ? FirstRunPage::tr("WAL mode: programs can go on reading and writing during the backup.")
        : FirstRunPage::tr("Rollback journal: programs can go on reading during the backup, and "
                           "those that write wait for a moment.");
}

QString holdersText(const core::jobs::DatabaseFacts& facts)
{
    return facts.holders.empty()
        ? FirstRunPage::tr("No program was seen to have it open")
        : FirstRunPage::tr("Open in %1").arg(core::describeHolders(facts.holders));
}

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent)
    : QWidget(parent)
    , m_dropZone(new widgets::DropZone)
    , m_messages(new widgets::MessageBar)
    , m_panel(new widgets::Panel)
    , m_file(new FactRow(u"database"_s))
    , m_place(new FactRow(u"storage"_s))
    , m_checks(new FactRow(u"verify"_s))
    , m_use(new FactRow(u"activity"_s))
    , m_backUp(new QPushButton(theme::icon(u"backup-now"_s), {}))
{
    setObjectName(u"firstRunPage"_s);
    m_dropZone->setObjectName(u"dropZone"_s);
    m_messages->setObjectName(u"firstRunMessages"_s);
    m_panel->setObjectName(u"firstBackupPanel"_s);
    m_backUp->setObjectName(u"firstBackup"_s);
    fillPanel();

    auto* column = new QWidget;
    column->setMaximumWidth(kColumnWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(16);
    rows->addWidget(makeHead());
    rows->addSpacing(4);
    rows->addWidget(m_dropZone);
    rows->addWidget(m_messages);
    rows->addWidget(m_panel);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(kMargin, 28, kMargin, 28);
    layout->setRowStretch(0, 2);
    layout->addWidget(column, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 100);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(2, 3);

    connect(m_dropZone, &widgets::DropZone::filesDropped, this, &FirstRunPage::filesDropped);
    connect(m_dropZone, &widgets::DropZone::chooseRequested, this, &FirstRunPage::chooseRequested);
    connect(m_backUp, &QPushButton::clicked, this, &FirstRunPage::backUpRequested);
    setFacts({});
    setNotice({});
}

QWidget* FirstRunPage::makeHead()
{
    auto* head = new QWidget;
    auto* picture = new QLabel;
    picture->setPixmap(theme::appIcon().pixmap(QSize(kAppIcon, kAppIcon), devicePixelRatioF()));
    picture->setAccessibleName(tr("Holdfast"));
    auto* explanation =
        new widgets::Label(tr("Holdfast backs it up while the application keeps "
                              "running, and checks that every backup can be restored."),
                           theme::Role::Body, widgets::Ink::Secondary);
    explanation->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(new widgets::Label(tr("Choose a database to protect"), theme::Role::Display));
    words->addWidget(explanation);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    return head;
}

void FirstRunPage::fillPanel()
{
    theme::setPrimary(m_backUp);
    m_backUp->setMinimumHeight(kPrimaryHeight);
    m_backUp->setAutoDefault(true);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 2, 0, 6);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(14);
    grid->addWidget(m_file, 0, 0);
    grid->addWidget(m_use, 0, 1);
    grid->addWidget(m_place, 1, 0);
    grid->addWidget(m_checks, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_panel->body()->addLayout(grid);
    m_panel->body()->addWidget(m_backUp);
}

void FirstRunPage::setFacts(const std::optional<core::jobs::DatabaseFacts>& facts)
{
    m_panel->setVisible(facts.has_value());
    if (!facts)
        return;
    showFacts(*facts);
    m_backUp->setFocus(Qt::TabFocusReason);
}

void FirstRunPage::showFacts(const core::jobs::DatabaseFacts& facts)
{
    m_panel->setTitle(tr("First backup of %1").arg(facts.name));
    const QString words = tr("Back up %1 now").arg(facts.name);
    m_backUp->setText(QString(words).replace(u'&', u"&&"_s));
    m_backUp->setAccessibleName(words);
    m_file->setFact(tr("%1, %2").arg(facts.name, jobs::sizeText(facts.bytes)),
                    QDir::toNativeSeparators(facts.path));
    m_use->setFact(holdersText(facts), journalText(facts));
    //: %1 is a folder, %2 a size such as "74 GiB".
    m_place->setFact(
        tr("Backups are kept in a folder of their own"),
        tr("%1, %2 free.")
            .arg(QDir::toNativeSeparators(facts.root), jobs::sizeText(facts.freeThere)));
    m_checks->setFact(tr("Every backup is checked"),
                      tr("Four checks: page hashes, integrity, foreign keys, contents."));
}

void FirstRunPage::setNotice(const std::optional<facts::Notice>& notice)
{
    facts::showIn(*m_messages, notice);
}

} // namespace ui::shell
