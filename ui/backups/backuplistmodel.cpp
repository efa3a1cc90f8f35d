#include "ui/backups/backuplistmodel.h"

#include "ui/backups/backuporder.h"
#include "ui/backups/backuptext.h"
#include "ui/facts/localdays.h"
#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/widgets/tableroles.h"

#include <algorithm>

namespace ui::backups {

namespace {

using widgets::CellKind;
using widgets::TableRole;

constexpr int kNoRow = -1; ///< of a backup that is filtered out

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

theme::Status cellStatus(const core::vault::Backup& backup, int column, facts::Freshness freshness)
{
    return column == BackupListModel::Label ? theme::Status::Pinned
                                            : facts::statusOf(backup.verdict(), freshness);
}

} // namespace

BackupListModel::BackupListModel(core::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_finder(clock())
    , m_today(facts::localDay(clock()))
{
}

void BackupListModel::setBackups(const BackupList& backups)
{
    if (backups == m_backups && m_today == facts::localDay(m_clock()))
        return;
    if (!isSameList(backups)) {
        beginResetModel();
        take(backups);
        setLines(arrangedLines());
        endResetModel();
        return;
    }
    take(backups);
    showLines(arrangedLines());
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

/// The same files in the same order, on the same day.
bool BackupListModel::isSameList(const BackupList& backups) const
{
    return m_today == facts::localDay(m_clock())
        && std::ranges::equal(*m_backups, *backups, {}, &core::vault::Backup::id,
                              &core::vault::Backup::id);
}

void BackupListModel::take(const BackupList& backups)
{
    const QDateTime now = core::toQDateTime(m_clock()).toLocalTime();
    if (now.offsetFromUtc() != m_offset) { // somebody travels, or the clock was changed
        m_offset = now.offsetFromUtc();
        m_localDays = {};
    }
    if (now.date() != m_today) {
        m_today = now.date();
        m_finder = BackupFinder(m_clock());
    }
    m_backups = backups;
    m_days.clear();
    m_days.reserve(m_backups->size());
    for (const auto& backup : *m_backups)
        m_days.push_back(m_localDays.of(backup.takenAt));
    m_arranged = orderOf(*m_backups, m_sortColumn, m_order);
}

void BackupListModel::setFreshness(facts::Freshness freshness)
{
    if (freshness == m_freshness)
        return;
    m_freshness = freshness;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, Verified), index(rowCount() - 1, Verified));
}

void BackupListModel::setFilter(const BackupFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    showLines(arrangedLines());
}

void BackupListModel::refreshAges()
{
    if (m_today != facts::localDay(m_clock())) {
        setBackups(m_backups);
    } else if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, Checked), index(rowCount() - 1, Checked), {Qt::DisplayRole});
    }
}

bool BackupListModel::isWanted(std::size_t backup, const QStringList& words)
{
    return fits((*m_backups)[backup], m_filter)
        && (words.isEmpty() || m_finder.finds((*m_backups)[backup], words));
}

std::vector<BackupListModel::Line> BackupListModel::arrangedLines()
{
    const QStringList words = wordsOf(m_filter.words);
    std::vector<Line> lines;
    lines.reserve(m_lines.size());
    QDate day;
    for (const std::size_t backup : m_arranged) {
        if (!isWanted(backup, words))
            continue;
        if (m_sortColumn == When && m_days[backup] != day)
            lines.push_back({.day = m_days[backup]});
        day = m_days[backup];
        lines.push_back({.backup = backup});
    }
    return lines;
}

/// Of the same backups: what a row stands for can still be asked while it goes.
void BackupListModel::showLines(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    beginResetModel();
    setLines(std::move(lines));
    endResetModel();
}

void BackupListModel::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    m_rowOf.assign(m_backups->size(), kNoRow);
    m_shown = 0;
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].isTitle())
            continue;
        m_rowOf[m_lines[row].backup] = static_cast<int>(row);
        ++m_shown;
    }
}

void BackupListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_order))
        return;
    beginResetModel(); // the title of a time changes with the column, even where no row moves
    m_sortColumn = column;
    m_order = order;
    m_arranged = orderOf(*m_backups, column, order);
    setLines(arrangedLines());
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
    return &(*m_backups)[lineAt(index).backup];
}

QModelIndex BackupListModel::indexOf(const QString& id) const
{
    const std::vector<int> rows = id.isEmpty() ? std::vector<int>() : rowsOf({id});
    return rows.empty() ? QModelIndex() : index(rows.front(), 0);
}

/// Ends with the last that is wanted: mostly that is the newest backup.
std::vector<int> BackupListModel::rowsOf(const QSet<QString>& ids) const
{
    std::vector<int> rows;
    qsizetype left = ids.size();
    for (std::size_t backup = 0; backup < m_rowOf.size() && left > 0; ++backup) {
        if (!ids.contains((*m_backups)[backup].id))
            continue;
        --left;
        if (m_rowOf[backup] != kNoRow)
            rows.push_back(m_rowOf[backup]);
    }
    std::ranges::sort(rows);
    return rows;
}

bool BackupListModel::containsAny(const QSet<QString>& ids) const
{
    return std::ranges::any_of(*m_backups,
                               [&ids](const auto& backup) { return ids.contains(backup.id); });
}

std::vector<const core::vault::Backup*> BackupListModel::shown() const
{
    std::vector<const core::vault::Backup*> shown;
    shown.reserve(m_shown);
    for (const Line& line : m_lines) {
        if (!line.isTitle())
            shown.push_back(&(*m_backups)[line.backup]);
    }
    return shown;
}

QString BackupListModel::newestId() const
{
    return m_backups->empty() ? QString() : m_backups->front().id;
}

QString BackupListModel::newestShownId() const
{
    const auto newest = std::ranges::find_if(m_rowOf, [](int row) { return row != kNoRow; });
    return newest == m_rowOf.end()
        ? QString()
        : (*m_backups)[static_cast<std::size_t>(newest - m_rowOf.begin())].id;
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
                          : rowData((*m_backups)[line.backup], index.column(), role);
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
    case TableRole::StatusRole: return static_cast<int>(cellStatus(backup, column, m_freshness));
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
