#include "ui/backups/detailspanel.h"

#include "ui/backups/backupactions.h"
#include "ui/backups/backuptext.h"
#include "ui/backups/checkslist.h"
#include "ui/backups/copyfield.h"
#include "ui/backups/tablecountmodel.h"
#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/verdictbadge.h"

#include <QDir>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

using widgets::Ink;
using widgets::Label;

constexpr int kWidth = 332;
constexpr int kLeastTableRows = 4;

QHBoxLayout* sectionHead(const QString& title, Label* caption)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new Label(title, theme::Role::Strong), 0, Qt::AlignBaseline);
    row->addWidget(caption, 0, Qt::AlignBaseline);
    row->addStretch(1);
    return row;
}

QPushButton* commandButton(QAction& action, const QString& name)
{
    auto* button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    widgets::follow(*button, action);
    return button;
}

core::ByteCount storedBytes(const std::vector<core::vault::Backup>& selection)
{
    core::ByteCount sum;
    for (const auto& backup : selection)
        sum = sum + backup.storedBytes;
    return sum;
}

} // namespace

DetailsPanel::DetailsPanel(const BackupActions& actions, QWidget* parent)
    : Panel({}, parent)
    , m_title(new Label({}, theme::Role::Title))
    , m_badge(new widgets::VerdictBadge)
    , m_caption(new Label({}, theme::Role::Caption, Ink::Secondary))
    , m_label(new widgets::StatusLabel)
    , m_problem(new Label({}, theme::Role::Caption, Ink::Secondary))
    , m_checkedAt(new Label({}, theme::Role::Caption, Ink::Caption))
    , m_checks(new ChecksList)
    , m_tablesPart(new QWidget)
    , m_tables(new widgets::TableView)
    , m_counts(new TableCountModel(this))
    , m_path(new CopyField(tr("Path"), u"copyPathButton"_s))
    , m_sum(new CopyField(tr("SHA-256"), u"copySumButton"_s))
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Selected backup"));
    setFixedWidth(kWidth);
    m_title->setObjectName(u"detailsTitle"_s);
    m_badge->setObjectName(u"detailsVerdict"_s);
    m_problem->setWordWrap(true);
    m_caption->setWordWrap(true);
    body()->setSpacing(8);
    body()->addWidget(makeHead(actions));
    m_facts = makeFacts();
    body()->addWidget(m_facts, 1);
    body()->addStretch(0);
    setSelection({}, {});
}

QWidget* DetailsPanel::makeHead(const BackupActions& actions)
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_caption);
    layout->addWidget(m_label);
    auto* commands = new QHBoxLayout;
    commands->setSpacing(6);
    commands->setContentsMargins(0, 4, 0, 2);
    commands->addWidget(commandButton(*actions.pin(), u"detailsPin"_s), 1);
    commands->addWidget(commandButton(*actions.showInFolder(), u"detailsShow"_s), 1);
    layout->addLayout(commands);
    return head;
}

QWidget* DetailsPanel::makeFacts()
{
    m_tables->setObjectName(u"tableCounts"_s);
    m_tables->setAccessibleName(tr("Tables in this backup"));
    m_tables->setModel(m_counts);
    m_tables->setRowSize(widgets::RowSize::Dense);
    m_tables->setSelectionMode(QAbstractItemView::NoSelection);
    m_tables->header()->hide();
    m_tables->header()->setSectionResizeMode(TableCountModel::Name, QHeaderView::Stretch);
    m_tables->header()->setSectionResizeMode(TableCountModel::Rows, QHeaderView::ResizeToContents);
    m_tables->setMinimumHeight(kLeastTableRows * 22);
    // What is left of the pane is its height, not the hint of a list view.
    m_tables->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    auto* tables = new QVBoxLayout(m_tablesPart);
    tables->setContentsMargins(0, 0, 0, 0);
    tables->setSpacing(4);
    tables->addWidget(new Label(tr("Tables"), theme::Role::Strong));
    tables->addWidget(m_tables, 1);

    auto* facts = new QWidget;
    auto* layout = new QVBoxLayout(facts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_problem);
    layout->addLayout(sectionHead(tr("Checks"), m_checkedAt));
    layout->addWidget(m_checks);
    layout->addSpacing(4);
    layout->addWidget(m_tablesPart, 1);
    layout->addStretch(0);
    layout->addWidget(m_path);
    layout->addWidget(m_sum);

    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(facts);
    facts->setAutoFillBackground(false);
    return scroll;
}

void DetailsPanel::setSelection(const std::vector<core::vault::Backup>& selection,
                                core::UtcTime now)
{
    m_facts->setVisible(selection.size() == 1);
    m_badge->setVisible(selection.size() == 1);
    m_label->setVisible(false);
    if (selection.size() == 1)
        showOne(selection.front(), now);
    else
        showMany(selection);
}

void DetailsPanel::showMany(const std::vector<core::vault::Backup>& selection)
{
    if (selection.empty()) {
        m_title->setText(tr("No backup selected"));
        m_caption->setText(tr("Select a backup to see its checks and its tables."));
        return;
    }
    m_title->setText(tr("%1 backups selected").arg(selection.size()));
    m_caption->setText(tr("%1 in all.").arg(jobs::sizeText(storedBytes(selection))));
}

void DetailsPanel::showOne(const core::vault::Backup& backup, core::UtcTime now)
{
    m_title->setText(facts::momentTitle(backup.takenAt, now));
    m_badge->setStatus(facts::statusOf(backup.verdict()));
    m_caption->setText(factsText(backup));
    const QString label = labelOf(backup);
    m_label->setVisible(backup.pinned() || !label.isEmpty());
    if (backup.pinned())
        m_label->setStatus(theme::Status::Pinned, label);
    else if (!label.isEmpty())
        m_label->setStatus(theme::Status::Note, label);
    showFacts(backup, now);
}

void DetailsPanel::showFacts(const core::vault::Backup& backup, core::UtcTime now)
{
    m_problem->setText(backup.manifestProblem);
    m_problem->setVisible(!backup.manifestProblem.isEmpty());
    const auto proof = backup.manifest ? backup.manifest->proof : std::nullopt;
    m_checks->setProof(proof);
    m_checkedAt->setText(proof ? facts::momentText(proof->at, now) : QString());
    const auto tables =
        backup.manifest ? backup.manifest->tables : std::vector<core::vault::TableCount>();
    m_counts->setTables(tables);
    m_tablesPart->setVisible(!tables.empty());
    m_path->setValue(QDir::toNativeSeparators(backup.artifactPath));
    m_sum->setValue(backup.manifest ? QString::fromLatin1(backup.manifest->sha256) : QString());
}

} // namespace ui::backups
