#include "ui/backups/backuptable.h"

#include "core/vault/vault.h"
#include "ui/backups/backuplistmodel.h"
#include "ui/theme/paint.h"
#include "ui/theme/status.h"
#include "ui/theme/styleviews.h"
#include "ui/widgets/fittedcolumns.h"
#include "ui/widgets/narrowcolumns.h"

#include <QHeaderView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui::backups {

namespace {

constexpr int kSign = 22; // the shape of a status, with its gap
constexpr int kArrow = 16; // of the sorted column, with its gap

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
    setEvenRows();
    setModel(&model);
    setSortingEnabled(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setUpColumns(settings);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            &BackupTable::rememberSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &BackupTable::restoreSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BackupTable::onSelectionChanged);
}

void BackupTable::setUpColumns(QSettings& settings)
{
    header()->setSortIndicator(BackupListModel::When, Qt::DescendingOrder);
    header()->setSectionResizeMode(BackupListModel::Label, QHeaderView::Stretch);
    const auto resize = [this](int column, int width) { header()->resizeSection(column, width); };
    const auto title = [this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    resize(BackupListModel::When,
           std::max(widthFor(u"00:00 00"_s), widthFor(title(BackupListModel::When), kArrow)));
    resize(BackupListModel::Method, widthFor(tr("Online") + u"0"_s));
    resize(BackupListModel::Size, widthFor(tr("Size MiB")));
    resize(BackupListModel::Stored, widthFor(tr("Stored MiB")));
    resize(BackupListModel::Verified,
           std::max(widthFor(theme::statusWord(theme::Status::NotChecked), kSign),
                    widthFor(theme::statusWord(theme::Status::CannotJudge), kSign)));
    resize(BackupListModel::Checked, widthFor(tr("Last verified")));
    rememberColumns(settings);
    const int label = widthFor(u"before v2.5"_s, kSign);
    m_narrow =
        new widgets::NarrowColumns(*this,
                                   {.columns = {BackupListModel::Checked, BackupListModel::Where},
                                    .stretched = BackupListModel::Label,
                                    .least = label},
                                   settings);
    new widgets::FittedColumns(
        *this,
        {.columns = {{.number = BackupListModel::Where, .least = widthFor(u"backups-x"_s, kSign)}},
         .stretched = BackupListModel::Label,
         .least = label},
        settings);
}

std::vector<core::vault::Backup> BackupTable::selected() const
{
    std::vector<core::vault::Backup> backups;
    for (const auto* backup : selectedPlaces())
        backups.push_back(*backup);
    return backups;
}

/// By ranges: asking for each row whether it is selected takes its time with thousands.
std::vector<const core::vault::Backup*> BackupTable::selectedPlaces() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    std::vector<const core::vault::Backup*> backups;
    for (const int row : rows) {
        if (const auto* backup = m_model.backupAt(m_model.index(row, 0)))
            backups.push_back(backup);
    }
    return backups;
}

void BackupTable::selectOnly(const QString& id)
{
    const QModelIndex row = m_model.indexOf(id);
    if (!row.isValid())
        return;
    setCurrentIndex(row);
    scrollTo(row);
}

int BackupTable::leastWidth() const
{
    return m_narrow->leastWidth() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
}

void BackupTable::onSelectionChanged()
{
    if (m_restoring)
        return;
    m_isChosen = true;
    m_selectedIds.clear();
    for (const auto* backup : selectedPlaces())
        m_selectedIds.insert(backup->id);
    Q_EMIT selectedChanged();
}

void BackupTable::rememberSelection()
{
    m_newestWas = m_model.newestId();
    if (currentIndex().isValid())
        m_currentId = currentIndex().data(BackupListModel::IdRole).toString();
    // From here on the view lets go of its rows; that is nobody's choice.
    m_restoring = true;
}

void BackupTable::restoreSelection()
{
    const QString newest = m_model.newestId();
    const bool followsNewest = m_selectedIds == QSet{m_newestWas} && m_newestWas != newest;
    if (followsNewest || isWholeSelectionGone())
        selectByItself(newest);
    QItemSelection rows = rowsOfSelected();
    if (rows.isEmpty() && !m_isChosen) {
        selectByItself(m_model.newestShownId());
        rows = rowsOfSelected();
    }
    QModelIndex current = m_model.indexOf(m_currentId);
    if (!current.isValid() && !rows.isEmpty())
        current = m_model.index(rows.front().top(), 0);
    if (!current.isValid())
        current = m_model.indexOf(m_model.newestShownId()); // where the keyboard starts
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!rows.isEmpty())
        scrollTo(current);
    m_restoring = false;
    Q_EMIT selectedChanged();
}

void BackupTable::selectByItself(const QString& id)
{
    m_isChosen = false;
    m_currentId = id;
    m_selectedIds = {id};
}

bool BackupTable::isWholeSelectionGone() const
{
    return !m_model.containsAny(m_selectedIds);
}

/// As few ranges as there can be: with one for each of thousands of rows a selection is slow. The
/// title of a day within a range cannot be selected, and is not.
QItemSelection BackupTable::rowsOfSelected() const
{
    const std::vector<int> rows = m_model.rowsOf(m_selectedIds);
    const auto isTitle = [this](int row) {
        return m_model.backupAt(m_model.index(row, 0)) == nullptr;
    };
    QItemSelection selection;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        const auto adjoins = [&](int row, int next) {
            return next == row + 1 || (next == row + 2 && isTitle(row + 1));
        };
        while (last + 1 < rows.size() && adjoins(rows[last], rows[last + 1]))
            ++last;
        selection.select(m_model.index(rows[first], 0),
                         m_model.index(rows[last], BackupListModel::ColumnCount - 1));
        first = last + 1;
    }
    return selection;
}

} // namespace ui::backups
