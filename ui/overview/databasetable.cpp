#include "ui/overview/databasetable.h"

#include "ui/overview/databaselistmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/styleviews.h"
#include "ui/widgets/buttondelegate.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/narrowcolumns.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::overview {

namespace {

constexpr int kSign = 22; // the shape of a status, with its gap
constexpr int kButtonPadding = 26;
constexpr int kLeastRows = 4;

/// Room for the widest of `samples` in the type of the desktop.
int widthFor(const QStringList& samples, theme::Role role, int more = 0)
{
    double widest = 0;
    for (const QString& sample : samples)
        widest = std::max(widest, theme::textWidth(sample, role));
    return theme::kCellLead + theme::kCellTrail + 2 + more + static_cast<int>(std::ceil(widest));
}

QStringList healthWords()
{
    return {theme::statusWord(theme::Status::Warning), theme::statusWord(theme::Status::Running),
            theme::statusWord(theme::Status::NotChecked)};
}

QStringList buttonWords()
{
    return {actionWords(RowAction::BackUp), actionWords(RowAction::Verify),
            actionWords(RowAction::ShowBackups), actionWords(RowAction::OpenReport)};
}

} // namespace

DatabaseTable::DatabaseTable(DatabaseListModel& model, QSettings& settings, QWidget* parent)
    : TableView(parent)
    , m_model(model)
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(u"databaseTable"_s);
    setAccessibleName(tr("Databases"));
    setRowSize(widgets::RowSize::TwoLine);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    m_sorted->setSortRole(DatabaseListModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSourceModel(&model);
    setModel(m_sorted);
    // Without a sorted column those that need attention come first.
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    auto* buttons = new widgets::ButtonDelegate(this);
    setItemDelegateForColumn(DatabaseListModel::Action, buttons);
    setUpColumns(settings);
    connect(buttons, &widgets::ButtonDelegate::clicked, this, &DatabaseTable::requestAction);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &DatabaseTable::reselect);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DatabaseTable::onCurrentChanged);
}

void DatabaseTable::setUpColumns(QSettings& settings)
{
    using Model = DatabaseListModel;
    header()->setSectionResizeMode(Model::Why, QHeaderView::Stretch);
    const auto resize = [this](int column, int width) { header()->resizeSection(column, width); };
    resize(Model::Health, widthFor(healthWords(), theme::Role::Strong, kSign));
    resize(Model::Action, widthFor(buttonWords(), theme::Role::Body, kButtonPadding));
    rememberColumns(settings);
    const int why =
        widthFor({u"Backed up and verified within the limit of 24 h."_s}, theme::Role::Body);
    new widgets::NarrowColumns(
        *this, {.columns = {Model::LastVerified}, .stretched = Model::Why, .least = why}, settings);
    const int database = widthFor({u"dispatch-staging-2.db"_s}, theme::Role::Strong);
    const int time = widthFor({u"Wed 22 Sep 00:00"_s}, theme::Role::Caption);
    new widgets::FittedColumns(
        *this,
        {.columns = {{.number = Model::LastBackup, .least = time, .isUrgent = true},
                     {.number = Model::LastVerified, .least = time, .isUrgent = true},
                     {.number = Model::Database, .least = database}},
         .stretched = Model::Why,
         .least = why * 2 / 3}, // a reason may take two lines
        settings);
}

void DatabaseTable::select(const QString& path)
{
    const bool isChoice = !m_selected.isEmpty() && path != m_selected;
    m_selected = path;
    reselect();
    if (isChoice)
        scrollTo(currentIndex());
}

/// Does not scroll: what is selected from the start, or was before the rows changed, is not what
/// one has to see. That comes first.
void DatabaseTable::reselect()
{
    const QModelIndex row = m_sorted->mapFromSource(m_model.indexOf(m_selected));
    if (row.isValid() && row.row() == currentIndex().row())
        return;
    const QScopedValueRollback selecting(m_selecting, true);
    setAutoScroll(false);
    if (row.isValid())
        setCurrentIndex(row);
    else
        clearSelection();
    setAutoScroll(true);
}

int DatabaseTable::heightForRows(int rows) const
{
    const QModelIndex first = model()->index(0, 0);
    const int row = first.isValid() ? rowHeight(first) : 0;
    return header()->sizeHint().height() + std::min(rows, model()->rowCount()) * row;
}

QSize DatabaseTable::sizeHint() const
{
    return {TableView::sizeHint().width(), heightForRows(kLeastRows)};
}

QSize DatabaseTable::minimumSizeHint() const
{
    return {TableView::minimumSizeHint().width(), heightForRows(kLeastRows)};
}

void DatabaseTable::onCurrentChanged(const QModelIndex& current)
{
    const QString path = current.data(DatabaseListModel::PathRole).toString();
    if (m_selecting || path.isEmpty() || path == m_selected)
        return;
    m_selected = path;
    Q_EMIT chosen(path);
}

void DatabaseTable::requestAction(const QModelIndex& index)
{
    const auto action = static_cast<RowAction>(index.data(DatabaseListModel::ActionRole).toInt());
    if (action != RowAction::None)
        Q_EMIT actionRequested(index.data(DatabaseListModel::PathRole).toString(), action);
}

void DatabaseTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
        requestAction(currentIndex());
    else
        TableView::keyPressEvent(event);
}

} // namespace ui::overview
