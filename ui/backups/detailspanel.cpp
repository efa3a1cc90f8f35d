#include "ui/backups/detailspanel.h"

#include "ui/backups/checkslist.h"
#include "ui/backups/copyfield.h"
#include "ui/backups/detailshead.h"
#include "ui/backups/notefield.h"
#include "ui/backups/tablechangemodel.h"
#include "ui/facts/timetext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/scrolledcolumn.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

using widgets::Ink;
using widgets::Label;

constexpr QMargins kMargins(13, 9, 13, 11); // with the line around the panel those of others
constexpr int kMostTableRows = 400; ///< that stand there in full; a longer list scrolls
constexpr int kLongListRows = 20; ///< of a longer list that are seen at a time
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
    , m_scroll(new widgets::ScrolledColumn(kMargins))
    , m_facts(new QWidget)
    , m_sections(new QVBoxLayout(m_facts))
    , m_comparedWith(new widgets::ElidedLabel({}, theme::Role::Caption, Ink::Caption))
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
    m_scroll->setObjectName(u"detailsScroll"_s);
    setFlush();
    body()->addWidget(m_scroll);
    m_scroll->rows()->setSpacing(8);
    m_scroll->rows()->addWidget(m_head);
    m_scroll->rows()->addWidget(m_facts);
    m_scroll->rows()->addStretch(1);
    makeFacts();
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
    connect(m_tables->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DetailsPanel::showCurrentTable);

    auto* head = new widgets::FlowLayout(8, 0);
    head->addWidget(sectionTitle(tr("Tables")));
    head->addWidget(m_comparedWith);
    auto* layout = new QVBoxLayout(m_tablesPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSectionGap);
    layout->addLayout(head);
    layout->addWidget(m_tables);
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

void DetailsPanel::makeFacts()
{
    auto* note = sectionTitle(tr("Label"));
    note->setBuddy(m_note);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(6);
    m_sections->addWidget(m_problem);
    m_sections->addWidget(makeTables());
    m_sections->addWidget(makeChecks());
    m_sections->addWidget(note);
    m_sections->addWidget(m_note);
    m_sections->addWidget(m_path);
    m_sections->addWidget(m_sum);
}

/// The keyboard goes through the tables, and the pane follows it.
void DetailsPanel::showCurrentTable()
{
    const QRect row = m_tables->visualRect(m_tables->currentIndex());
    const QPoint centre = m_tables->viewport()->mapTo(m_scroll->widget(), row.center());
    m_scroll->ensureVisible(centre.x(), centre.y(), 0, row.height());
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
    // As high as its rows: the pane scrolls, not a list within it.
    const int rows = m_changes->rowCount();
    m_tables->setFixedHeight(m_tables->sizeHintForRow(0)
                             * (rows > kMostTableRows ? kLongListRows : rows));
}

} // namespace ui::backups
