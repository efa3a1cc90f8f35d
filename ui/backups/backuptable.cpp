#include "ui/backups/backuptable.h"

#include "core/vault/vault.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/styleviews.h"
#include "ui/widgets/narrowcolumns.h"

#include <QHeaderView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

constexpr int kSign = 22; // the shape of a status, with its gap

/// Room for `sample` in the type of the desktop.
int widthFor(const QString& sample, int sign = 0)
{
    return theme::kCellLead + sign + theme::kCellTrail + 2
        + static_cast<int>(std::ceil(theme::textWidth(sample, theme::Role::Body)));
}

} // namespace

BackupTable::BackupTable(BackupListModel& model, QSettings& settings, QWidget* parent)
    : TableView(parent)
    , m_model(model)
{
    setObjectName(u"backupTable"_s);
    setAccessibleName(tr("Backups, newest first"));
    setSelectionMode(ExtendedSelection);
    setModel(&model);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setUpColumns(settings);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            &BackupTable::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &BackupTable::restoreSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupTable::selectedChanged);
}

void BackupTable::setUpColumns(QSettings& settings)
{
    header()->setSortIndicator(BackupListModel::When, Qt::DescendingOrder);
    header()->setSectionResizeMode(BackupListModel::Label, QHeaderView::Stretch);
    const auto resize = [this](int column, int width) { header()->resizeSection(column, width); };
    resize(BackupListModel::When, widthFor(u"00:00 00"_s));
    resize(BackupListModel::Method, widthFor(tr("Online") + u"0"_s));
    resize(BackupListModel::Size, widthFor(tr("Size MiB")));
    resize(BackupListModel::Stored, widthFor(tr("Stored MiB")));
    resize(BackupListModel::Verified,
           std::max(widthFor(theme::statusWord(theme::Status::NotChecked), kSign),
                    widthFor(theme::statusWord(theme::Status::CannotJudge), kSign)));
    resize(BackupListModel::Checked, widthFor(tr("Last verified")));
    resize(BackupListModel::Where, widthFor(u"backups-x"_s, kSign));
    rememberColumns(settings);
    new widgets::NarrowColumns(*this,
                               {.columns = {BackupListModel::Where, BackupListModel::Checked},
                                .stretched = BackupListModel::Label,
                                .least = widthFor(u"before v2.5"_s, kSign)},
                               settings);
}

std::vector<core::vault::Backup> BackupTable::selected() const
{
    std::vector<core::vault::Backup> backups;
    auto rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : rows) {
        if (const auto* backup = m_model.backupAt(row))
            backups.push_back(*backup);
    }
    return backups;
}

void BackupTable::rememberSelection()
{
    m_selectedIds.clear();
    m_currentId.clear();
    const auto chosen = selected();
    // Who looks at the newest backup wants to go on looking at the newest.
    if (chosen.size() == 1 && chosen.front().id == m_model.newestId())
        return;
    for (const auto& backup : chosen)
        m_selectedIds << backup.id;
    m_currentId = currentIndex().data(BackupListModel::IdRole).toString();
}

void BackupTable::restoreSelection()
{
    QItemSelection rows;
    for (const QString& id : m_selectedIds) {
        if (const QModelIndex row = m_model.indexOf(id); row.isValid())
            rows.select(row, row.siblingAtColumn(BackupListModel::ColumnCount - 1));
    }
    QModelIndex current = m_model.indexOf(m_currentId);
    if (!current.isValid())
        current = m_model.indexOf(m_model.newestId());
    if (rows.isEmpty() && current.isValid())
        rows.select(current, current.siblingAtColumn(BackupListModel::ColumnCount - 1));
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    Q_EMIT selectedChanged();
}

} // namespace ui::backups
