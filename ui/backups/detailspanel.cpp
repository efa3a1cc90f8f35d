#include "ui/backups/detailspanel.h"

#include "ui/backups/checkslist.h"
#include "ui/backups/copyfield.h"
#include "ui/backups/detailshead.h"
#include "ui/backups/notefield.h"
#include "ui/backups/tablechangemodel.h"
#include "ui/facts/timetext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QHeaderView>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

using widgets::Ink;
using widgets::Label;

constexpr int kLeastTableRows = 3;
constexpr int kAllThereIs = 100; ///< stretch of the tables, until they are as high as their rows
constexpr int kSectionGap = 2; ///< below the title of a section

Label* sectionTitle(const QString& title)
{
    return new Label(title, theme::Role::Strong);
}

} // namespace

DetailsPanel::DetailsPanel(const BackupActions& actions, QWidget* parent)
    : Panel({}, parent)
    , m_head(new DetailsHead(actions))
    , m_problem(new Label({}, theme::Role::Caption, Ink::Secondary))
    , m_comparedWith(new Label({}, theme::Role::Caption, Ink::Caption))
    , m_tablesPart(new QWidget)
    , m_tables(new widgets::TableView)
    , m_changes(new TableChangeModel(this))
    , m_checksPart(new QWidget)
    , m_checks(new ChecksList)
    , m_note(new NoteField)
    , m_path(new CopyField(tr("Path"), u"copyPathButton"_s))
    , m_sum(new CopyField(tr("SHA-256"), u"copySumButton"_s))
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Selected backup"));
    m_problem->setWordWrap(true);
    m_comparedWith->setObjectName(u"comparedWith"_s);
    body()->setSpacing(8);
    body()->addWidget(m_head);
    m_facts = makeFacts();
    body()->addWidget(m_facts, 1);
    body()->addStretch(0);
    connect(m_note, &NoteField::noteChanged, this, &DetailsPanel::noteChanged);
    setSelection({}, nullptr, facts::Freshness::Current, {});
}

QWidget* DetailsPanel::makeTables()
{
    m_tables->setObjectName(u"tableCounts"_s);
    m_tables->setAccessibleName(tr("Tables in this backup"));
    m_tables->setModel(m_changes);
    m_tables->setRowSize(widgets::RowSize::Dense);
    m_tables->setFlush();
    m_tables->setSelectionMode(QAbstractItemView::NoSelection);
    m_tables->header()->hide();
    m_tables->header()->setSectionResizeMode(TableChangeModel::Name, QHeaderView::Stretch);
    for (const int column : {TableChangeModel::Rows, TableChangeModel::Change})
        m_tables->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    // What is left of the pane is its height, not the hint of a list view.
    m_tables->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(sectionTitle(tr("Tables")), 0, Qt::AlignBaseline);
    head->addWidget(m_comparedWith, 1, Qt::AlignBaseline);
    auto* layout = new QVBoxLayout(m_tablesPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSectionGap);
    layout->addLayout(head);
    layout->addWidget(m_tables, 1);
    return m_tablesPart;
}

QWidget* DetailsPanel::makeChecks()
{
    auto* layout = new QVBoxLayout(m_checksPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSectionGap);
    layout->addWidget(sectionTitle(tr("Checks")));
    layout->addWidget(m_checks);
    return m_checksPart;
}

QWidget* DetailsPanel::makeFacts()
{
    auto* note = sectionTitle(tr("Label"));
    note->setBuddy(m_note);
    auto* facts = new QWidget;
    m_sections = new QVBoxLayout(facts);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(6);
    m_sections->addWidget(m_problem);
    m_sections->addWidget(makeTables(), kAllThereIs);
    m_sections->addWidget(makeChecks());
    m_sections->addWidget(note);
    m_sections->addWidget(m_note);
    m_sections->addWidget(m_path);
    m_sections->addWidget(m_sum);
    m_sections->addStretch(1);

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
                                const core::vault::Backup* before, facts::Freshness freshness,
                                core::UtcTime now)
{
    m_head->setSelection(selection, freshness, now);
    const bool single = selection.size() == 1;
    m_facts->setVisible(single);
    if (single)
        showFacts(selection.front(), before, freshness, now);
    else
        m_note->setBackup({});
}

void DetailsPanel::showFacts(const core::vault::Backup& backup, const core::vault::Backup* before,
                             facts::Freshness freshness, core::UtcTime now)
{
    m_problem->setText(backup.manifestProblem);
    m_problem->setVisible(!backup.manifestProblem.isEmpty());
    showTables(backup, before, now);
    showChecks(backup, freshness, now);
    m_note->setBackup(backup);
    m_path->setValue(QDir::toNativeSeparators(backup.artifactPath));
    m_sum->setValue(backup.manifest ? QString::fromLatin1(backup.manifest->sha256) : QString());
}

void DetailsPanel::showChecks(const core::vault::Backup& backup, facts::Freshness freshness,
                              core::UtcTime now)
{
    m_checks->setProof(backup.manifest ? backup.manifest->proof : std::nullopt, freshness, now);
    // What was found comes before all else; a tick does not.
    const auto verdict = backup.verdict();
    const bool first =
        verdict == core::vault::Verdict::Damaged || verdict == core::vault::Verdict::CannotJudge;
    m_sections->removeWidget(m_checksPart);
    m_sections->insertWidget(m_sections->indexOf(m_tablesPart) + (first ? 0 : 1), m_checksPart);
}

void DetailsPanel::showTables(const core::vault::Backup& backup, const core::vault::Backup* before,
                              core::UtcTime now)
{
    const auto tables =
        backup.manifest ? backup.manifest->tables : std::vector<core::vault::TableCount>();
    m_tablesPart->setVisible(!tables.empty());
    if (tables.empty())
        return;
    const bool compared = before != nullptr;
    m_changes->setTables(
        changesSince(compared ? before->manifest->tables : std::vector<core::vault::TableCount>(),
                     tables),
        compared);
    //: %1 is a time such as "Sun 28 Sep 02:00".
    m_comparedWith->setText(
        compared ? tr("change since %1").arg(facts::momentText(before->takenAt, now)) : QString());
    // As high as its rows; where that is too much it scrolls, and what is below it stays in sight.
    const int row = m_tables->sizeHintForRow(0);
    const int rows = m_changes->rowCount();
    m_tables->setMinimumHeight(row * std::min(rows, kLeastTableRows));
    m_tables->setMaximumHeight(row * rows + 1);
    m_tablesPart->setMaximumHeight(m_comparedWith->sizeHint().height() + kSectionGap + row * rows
                                   + 2);
}

} // namespace ui::backups
