#include "ui/restore/restoresdialog.h"

#include "ui/facts/notice.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"
#include "ui/restore/restoremodel.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttondelegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

constexpr QSize kSize(780, 460);

} // namespace

RestoresDialog::RestoresDialog(const jobs::Engine& engine, QWidget* parent)
    : QDialog(parent)
    , m_engine(engine)
    , m_model(new RestoreModel(engine.workshop.clock, this))
    , m_table(new widgets::TableView)
    , m_empty(new widgets::Label({}, theme::Role::Body, widgets::Ink::Secondary))
    , m_messages(new widgets::MessageBar)
    , m_undo(new QPushButton(theme::icon(u"undo"_s), tr("&Undo…")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"restoresDialog"_s);
    setWindowTitle(tr("Restores"));
    m_messages->setObjectName(u"restoresMessages"_s);
    m_messages->setDismissible(false);
    m_messages->hide();
    m_undo->setObjectName(u"undoSelected"_s);
    m_undo->setAutoDefault(false);
    m_close->setObjectName(u"restoresClose"_s);
    m_close->setDefault(true);
    makeTable();
    arrange();
    resize(kSize);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, [this] { undo(m_table->currentIndex()); });
    connect(&engine.jobs, &jobs::JobModel::ended, this, &RestoresDialog::read);
    connect(&engine.jobs, &jobs::JobModel::changed, this, &RestoresDialog::showCommands);
    showCommands();
    read();
}

void RestoresDialog::makeTable()
{
    m_table->setObjectName(u"restoresTable"_s);
    m_table->setAccessibleName(tr("Restores, newest first"));
    m_table->setModel(m_model);
    m_table->setRowSize(widgets::RowSize::TwoLine);
    m_table->setEvenRows();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new widgets::ButtonDelegate(m_table);
    m_table->setItemDelegateForColumn(RestoreModel::Undo, buttons);
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    for (const int column :
         {RestoreModel::When, RestoreModel::State, RestoreModel::Kept, RestoreModel::Undo})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RestoreModel::What, QHeaderView::Stretch);
    connect(buttons, &widgets::ButtonDelegate::clicked, this, &RestoresDialog::undo);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RestoresDialog::showCommands);
    m_empty->setObjectName(u"restoresEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::WindowText); // in a table it would be that of a row
    auto* layout = new QVBoxLayout(m_table->viewport());
    layout->addWidget(m_empty);
}

void RestoresDialog::arrange()
{
    auto* panel = new widgets::Panel;
    panel->setAccessibleName(tr("Restores"));
    panel->setFlush();
    panel->body()->addWidget(m_table, 1);
    auto* hint = new widgets::Label(
        tr("Before a restore touches a database, its state is kept. As long as it is, the restore "
           "can be undone, and so can an undo."),
        theme::Role::Body, widgets::Ink::Secondary);
    hint->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_undo);
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->setSpacing(12);
    layout->addWidget(hint);
    layout->addWidget(m_messages);
    layout->addWidget(panel, 1);
    layout->addLayout(foot);
}

void RestoresDialog::read()
{
    m_engine.reader.read(
        this, u"restores"_s,
        [workshop = m_engine.workshop] { return core::jobs::listRestores({}, workshop); },
        [this](core::Result<std::vector<core::restore::Record>> records) {
            take(std::move(records));
        });
}

void RestoresDialog::take(core::Result<std::vector<core::restore::Record>> records)
{
    facts::showIn(*m_messages,
                  records ? std::nullopt : std::optional(facts::noticeFrom(records.error())),
                  [this](facts::WayOut) { read(); });
    if (!records)
        return;
    m_empty->setText(records->empty() ? tr("Nothing was restored yet.") : QString());
    m_empty->setVisible(records->empty());
    m_model->setRecords(std::move(*records));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCommands();
}

void RestoresDialog::showCommands()
{
    const QModelIndex current = m_table->currentIndex();
    const bool canUndo = current.isValid()
        && !current.siblingAtColumn(RestoreModel::Undo).data().toString().isEmpty();
    m_undo->setEnabled(canUndo && !m_engine.jobs.anyRunning());
    m_undo->setToolTip(m_engine.jobs.anyRunning() ? tr("Wait until no job runs.") : QString());
}

void RestoresDialog::undo(const QModelIndex& index)
{
    if (!index.isValid() || m_engine.jobs.anyRunning())
        return;
    Q_EMIT undoRequested(index.data(RestoreModel::IdRole).toString(),
                         index.data(RestoreModel::TargetRole).toString());
    accept();
}

} // namespace ui::restore
