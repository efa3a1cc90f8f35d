#include "ui/backups/backuplistmodel.h"

#include "ui/backups/backuptext.h"
#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/widgets/tableroles.h"

#include <algorithm>
#include <numeric>

namespace ui::backups {

namespace {

using widgets::CellKind;
using widgets::TableRole;

CellKind kindOf(const core::vault::Backup& backup, int column)
{
    switch (column) {
    case BackupListModel::Size:
    case BackupListModel::Stored: return CellKind::Number;
    case BackupListModel::Verified: return CellKind::Status;
    case BackupListModel::Label: return backup.pinned() ? CellKind::Status : CellKind::Text;
    default: return CellKind::Text;
    }
}

theme::Status cellStatus(const core::vault::Backup& backup, int column)
{
    return column == BackupListModel::Label ? theme::Status::Pinned
                                            : facts::statusOf(backup.verdict());
}

qlonglong checkedAt(const core::vault::Backup& backup)
{
    const bool proven = backup.manifest && backup.manifest->proof;
    return proven ? backup.manifest->proof->at.time_since_epoch().count() : 0;
}

QVariant sortValue(const core::vault::Backup& backup, int column)
{
    switch (column) {
    case BackupListModel::When: return qlonglong{backup.takenAt.time_since_epoch().count()};
    case BackupListModel::Size: return qlonglong{imageBytes(backup).value()};
    case BackupListModel::Stored: return qlonglong{backup.storedBytes.value()};
    case BackupListModel::Verified: return static_cast<int>(backup.verdict());
    case BackupListModel::Checked: return checkedAt(backup);
    case BackupListModel::Label: return QString((backup.pinned() ? u'0' : u'1') + labelOf(backup));
    case BackupListModel::Where: return backup.folder;
    default: return methodText(backup);
    }
}

bool comesBefore(const QVariant& a, const QVariant& b)
{
    return a.userType() == QMetaType::QString ? a.toString().localeAwareCompare(b.toString()) < 0
                                              : a.toLongLong() < b.toLongLong();
}

} // namespace

BackupListModel::BackupListModel(core::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_today(facts::localDay(clock()))
{
}

void BackupListModel::setBackups(std::vector<core::vault::Backup> backups)
{
    if (!hasSameLines(backups)) {
        beginResetModel();
        m_backups = std::move(backups);
        arrange();
        endResetModel();
        return;
    }
    m_backups = std::move(backups);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// The same files in the same order, on the same day: then no row comes, goes or moves.
bool BackupListModel::hasSameLines(const std::vector<core::vault::Backup>& backups) const
{
    return m_sortColumn == When && m_today == facts::localDay(m_clock())
        && std::ranges::equal(m_backups, backups, {}, &core::vault::Backup::id,
                              &core::vault::Backup::id);
}

void BackupListModel::refreshAges()
{
    if (m_today != facts::localDay(m_clock())) {
        setBackups(m_backups);
    } else if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, Checked), index(rowCount() - 1, Checked), {Qt::DisplayRole});
    }
}

void BackupListModel::arrange()
{
    m_today = facts::localDay(m_clock());
    std::vector<std::size_t> order(m_backups.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // The vault gives newest first; a stable sort keeps that where values are equal.
    std::ranges::stable_sort(order, [this](std::size_t a, std::size_t b) {
        const QVariant first = sortValue(m_backups[a], m_sortColumn);
        const QVariant second = sortValue(m_backups[b], m_sortColumn);
        return m_order == Qt::AscendingOrder ? comesBefore(first, second)
                                             : comesBefore(second, first);
    });
    m_lines.clear();
    QDate day;
    for (const std::size_t backup : order) {
        const QDate own = facts::localDay(m_backups[backup].takenAt);
        if (m_sortColumn == When && own != day)
            m_lines.push_back({.day = own});
        day = own;
        m_lines.push_back({.backup = backup});
    }
}

void BackupListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_order))
        return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

const BackupListModel::Line& BackupListModel::lineAt(const QModelIndex& index) const
{
    return m_lines[static_cast<std::size_t>(index.row())];
}

const core::vault::Backup* BackupListModel::backupAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || lineAt(index).isTitle())
        return nullptr;
    return &m_backups[lineAt(index).backup];
}

QModelIndex BackupListModel::indexOf(const QString& id) const
{
    const auto found = std::ranges::find_if(m_lines, [this, &id](const Line& line) {
        return !line.isTitle() && m_backups[line.backup].id == id;
    });
    return found == m_lines.end() ? QModelIndex()
                                  : index(static_cast<int>(found - m_lines.begin()), 0);
}

QString BackupListModel::newestId() const
{
    return m_backups.empty() ? QString() : m_backups.front().id;
}

int BackupListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BackupListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags BackupListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || lineAt(index).isTitle())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant BackupListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = lineAt(index);
    return line.isTitle() ? titleData(line, index.column(), role)
                          : rowData(m_backups[line.backup], index.column(), role);
}

QVariant BackupListModel::titleData(const Line& line, int column, int role) const
{
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return facts::dayTitle(line.day, m_today);
    return role == TableRole::GroupRole ? facts::dayCaption(line.day, m_today) : QVariant();
}

QVariant BackupListModel::rowData(const core::vault::Backup& backup, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return text(backup, column);
    case Qt::AccessibleTextRole: return text(backup, column);
    case Qt::ToolTipRole:
        return column == Where || column == When ? QVariant(backup.artifactPath) : QVariant();
    case SortRole: return sortValue(backup, column);
    case IdRole: return backup.id;
    case PathRole: return backup.artifactPath;
    case TableRole::CellKindRole: return static_cast<int>(kindOf(backup, column));
    case TableRole::StatusRole: return static_cast<int>(cellStatus(backup, column));
    case TableRole::StrongRole: return column == When;
    case TableRole::IconNameRole:
        return column == Where ? QVariant(QStringLiteral("storage")) : QVariant();
    default: return {};
    }
}

QString BackupListModel::text(const core::vault::Backup& backup, int column) const
{
    switch (column) {
    case When:
        return m_sortColumn == When ? facts::clockText(backup.takenAt)
                                    : facts::momentTitle(backup.takenAt, m_clock());
    case Method: return methodText(backup);
    case Size: return mebibytes(imageBytes(backup));
    case Stored: return mebibytes(backup.storedBytes);
    case Verified: return theme::statusWord(facts::statusOf(backup.verdict()));
    case Checked: return checkedText(backup, m_clock());
    case Label:
        return backup.pinned() && labelOf(backup).isEmpty()
            ? theme::statusWord(theme::Status::Pinned)
            : labelOf(backup);
    default: return placeText(backup);
    }
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Size || section == Stored))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Method: return tr("Method");
    case Size: return tr("Size MiB");
    case Stored: return tr("Stored MiB");
    case Verified: return tr("Verified");
    case Checked: return tr("Last verified");
    case Label: return tr("Label");
    case Where: return tr("Where");
    default: return {};
    }
}

} // namespace ui::backups
