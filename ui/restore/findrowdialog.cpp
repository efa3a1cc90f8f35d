#include "ui/restore/findrowdialog.h"

#include "ui/facts/notice.h"
#include "ui/restore/findrowmodel.h"
#include "ui/restore/findrowpresenter.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/roles.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

constexpr QSize kSize(860, 560);

} // namespace

FindRowDialog::FindRowDialog(const jobs::Engine& engine, const QString& database,
                             const QStringList& tables, QWidget* parent)
    : QDialog(parent)
    , m_presenter(new FindRowPresenter(engine, database, this))
    , m_model(new FindRowModel(engine.workshop.clock, this))
    , m_table(new QComboBox)
    , m_where(new QLineEdit)
    , m_find(new QPushButton(theme::icon(u"search"_s), tr("&Find")))
    , m_messages(new widgets::MessageBar)
    , m_list(new widgets::TableView)
    , m_state(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Secondary))
    , m_values(new QPlainTextEdit)
    , m_restore(new QPushButton(theme::icon(u"restore"_s), tr("&Restore from this backup…")))
    , m_close(nullptr)
{
    setObjectName(u"findRowDialog"_s);
    setWindowTitle(tr("Find a Row of %1").arg(QFileInfo(database).fileName()));
    m_table->setObjectName(u"findTable"_s);
    m_table->setAccessibleName(tr("Table"));
    m_table->view()->setObjectName(u"findTableList"_s);
    m_table->view()->setAccessibleName(tr("Tables"));
    m_table->setEditable(true);
    m_table->addItems(tables);
    m_table->lineEdit()->setObjectName(u"findTableName"_s);
    m_table->lineEdit()->setAccessibleName(tr("Table"));
    m_where->setObjectName(u"findWhere"_s);
    m_where->setAccessibleName(tr("Condition in SQL"));
    m_where->setPlaceholderText(tr("For example: id = 7"));
    m_find->setObjectName(u"findRow"_s);
    m_find->setDefault(true);
    m_messages->setObjectName(u"findMessages"_s);
    m_messages->hide();
    m_state->setObjectName(u"findState"_s);
    m_values->setObjectName(u"findValues"_s);
    m_values->setAccessibleName(tr("Values of the rows"));
    m_values->setReadOnly(true);
    m_values->setTabChangesFocus(true);
    m_values->setFont(theme::font(theme::Role::Mono));
    m_restore->setObjectName(u"restoreRow"_s);
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    makeList();
    arrange();
    connectAll();
    resize(kSize);
    m_table->setFocus();
}

void FindRowDialog::makeList()
{
    m_list->setObjectName(u"findList"_s);
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setModel(m_model);
    m_list->setEvenRows();
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_list->header();
    header->setSectionsMovable(false);
    for (const int column : {FindRowModel::Where, FindRowModel::Rows})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(FindRowModel::Values, QHeaderView::Stretch);
}

void FindRowDialog::arrange()
{
    auto* tableLabel = new QLabel(tr("&Table:"));
    tableLabel->setBuddy(m_table);
    auto* whereLabel = new QLabel(tr("Rows &where:"));
    whereLabel->setBuddy(m_where);
    auto* ask = new QHBoxLayout;
    ask->setSpacing(8);
    ask->addWidget(tableLabel);
    ask->addWidget(m_table, 2);
    ask->addWidget(whereLabel);
    ask->addWidget(m_where, 3);
    ask->addWidget(m_find);
    m_close = new QPushButton(tr("Close"));
    m_close->setObjectName(u"findClose"_s);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    // No button box: Tab leaves out those of its buttons that stand before the one it prefers.
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_restore);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addLayout(ask);
    layout->addWidget(m_messages);
    auto* found = new widgets::Panel;
    found->setAccessibleName(m_list->accessibleName());
    found->setFlush();
    found->body()->addWidget(m_list);
    layout->addWidget(found, 3);
    layout->addWidget(m_state);
    layout->addWidget(m_values, 2);
    layout->addLayout(buttons);
}

void FindRowDialog::connectAll()
{
    connect(m_find, &QPushButton::clicked, this, &FindRowDialog::find);
    connect(m_presenter, &FindRowPresenter::changed, this, &FindRowDialog::showFound);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindRowDialog::showSelected);
    connect(m_list, &QAbstractItemView::clicked, this, [this] { m_isChosen = true; });
    connect(m_list, &QTreeView::activated, this, &FindRowDialog::restore);
    connect(m_restore, &QPushButton::clicked, this, &FindRowDialog::restore);
}

void FindRowDialog::find()
{
    m_isChosen = false;
    m_presenter->find(m_table->currentText().trimmed(), m_where->text().trimmed());
}

void FindRowDialog::showFound()
{
    m_model->setSightings(m_presenter->sightings());
    const auto& problem = m_presenter->problem();
    facts::showIn(*m_messages, problem ? std::optional(facts::noticeFrom(*problem)) : std::nullopt);
    const int last = m_model->lastWithRow();
    if (m_presenter->isFinding())
        m_state->setText(tr("Looking into the backups…"));
    else if (problem)
        m_state->setText({});
    else
        m_state->setText(last < 0 ? tr("No backup has such a row.")
                                  : tr("The newest backup that has it is selected."));
    if (!m_isChosen && last >= 0 && !m_list->hasFocus())
        m_list->setCurrentIndex(m_model->index(last, 0));
    if (!m_presenter->isFinding() && last >= 0)
        m_list->setFocus(Qt::OtherFocusReason);
    showSelected();
}

void FindRowDialog::showSelected()
{
    const QModelIndex current = m_list->currentIndex();
    m_values->setPlainText(current.data(FindRowModel::TextRole).toString());
    m_restore->setEnabled(!current.data(FindRowModel::ArtifactRole).toString().isEmpty());
}

void FindRowDialog::restore()
{
    const QString artifact = m_list->currentIndex().data(FindRowModel::ArtifactRole).toString();
    if (artifact.isEmpty())
        return;
    const auto& spec = m_presenter->spec();
    Q_EMIT rowsWanted(
        artifact,
        {.table = spec.table, .conflict = core::tables::Conflict::Overwrite, .where = spec.where});
    accept();
}

} // namespace ui::restore
