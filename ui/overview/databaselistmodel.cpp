#include "ui/overview/databaselistmodel.h"

#include "ui/facts/databasefacts.h"
#include "ui/facts/statusof.h"
#include "ui/facts/timetext.h"
#include "ui/overview/databasetext.h"
#include "ui/overview/summary.h"
#include "ui/widgets/tableroles.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::overview {

namespace {

using core::jobs::DatabaseStatus;
using widgets::CellKind;
using widgets::TableRole;

CellKind kindOf(int column)
{
    switch (column) {
    case DatabaseListModel::Health: return CellKind::Status;
    case DatabaseListModel::Why: return CellKind::Sentence;
    case DatabaseListModel::Action: return CellKind::Text;
    default: return CellKind::TwoLine;
    }
}

qlonglong moment(core::UtcTime time)
{
    return qlonglong{time.time_since_epoch().count()};
}

QVariant sortValue(const DatabaseStatus& database, int column)
{
    switch (column) {
    case DatabaseListModel::Health: return -static_cast<int>(database.health.level); // worst first
    case DatabaseListModel::Database: return facts::nameOf(database);
    case DatabaseListModel::Why: return reasonText(database);
    case DatabaseListModel::LastBackup:
        return database.newest ? moment(database.newest->takenAt) : 0;
    case DatabaseListModel::LastVerified: {
        const auto* proof = lastProof(database);
        return proof != nullptr ? moment(proof->at) : 0;
    }
    default: return static_cast<int>(actionFor(database));
    }
}

QString runningText(const Running& running)
{
    if (running.percent < 0)
        return running.title;
    //: %1 is a job such as "Backing up dispatch.db"; the space before the sign does not break.
    return DatabaseListModel::tr("%1, %2\u00a0%")
        .arg(running.title, QLocale().toString(running.percent));
}

} // namespace

DatabaseListModel::DatabaseListModel(core::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void DatabaseListModel::setDatabases(std::vector<DatabaseStatus> databases)
{
    std::vector<Row> rows;
    for (DatabaseStatus& database : databases) {
        Row row{.database = std::move(database)};
        const auto running = m_running.constFind(facts::pathOf(row.database));
        if (running != m_running.cend())
            row.running = *running;
        rows.push_back(std::move(row));
    }
    const auto path = [](const Row& row) { return facts::pathOf(row.database); };
    if (!std::ranges::equal(rows, m_rows, {}, path, path)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DatabaseListModel::setRunning(const QString& path, const std::optional<Running>& running)
{
    if (running)
        m_running.insert(path, *running);
    else
        m_running.remove(path);
    const QModelIndex first = indexOf(path);
    if (!first.isValid())
        return;
    Row& row = m_rows[static_cast<std::size_t>(first.row())];
    if (row.running == running)
        return;
    row.running = running;
    Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1));
}

void DatabaseListModel::refreshAges()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, LastBackup), index(rowCount() - 1, LastVerified));
}

QModelIndex DatabaseListModel::indexOf(const QString& path) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&path](const Row& row) { return facts::pathOf(row.database) == path; });
    return found == m_rows.end() ? QModelIndex()
                                 : index(static_cast<int>(found - m_rows.begin()), 0);
}

int DatabaseListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DatabaseListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags DatabaseListModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant DatabaseListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::AccessibleTextRole: return spoken(row, column);
    case Qt::ToolTipRole:
        if (column == Database)
            return QDir::toNativeSeparators(facts::pathOf(row.database));
        return column == Why || column == Health ? QVariant(allReasons(row.database)) : QVariant();
    case SortRole: return sortValue(row.database, column);
    case PathRole: return facts::pathOf(row.database);
    case ActionRole:
        return static_cast<int>(row.running ? RowAction::None : actionFor(row.database));
    case TableRole::CellKindRole:
        return static_cast<int>(secondLine(row, column).isEmpty()
                                        && kindOf(column) == CellKind::TwoLine
                                    ? CellKind::Text
                                    : kindOf(column));
    case TableRole::StatusRole:
        return static_cast<int>(row.running ? theme::Status::Running
                                            : facts::statusOf(row.database.health));
    case TableRole::SecondLineRole: return secondLine(row, column);
    case TableRole::StrongRole: return column == Health || column == Database;
    default: return {};
    }
}

QString DatabaseListModel::text(const Row& row, int column) const
{
    const DatabaseStatus& database = row.database;
    switch (column) {
    case Health:
        return theme::statusWord(row.running ? theme::Status::Running
                                             : facts::statusOf(database.health));
    case Database: return facts::nameOf(database);
    case Why: return row.running ? runningText(*row.running) : reasonText(database);
    case LastBackup:
        return database.newest ? facts::ageText(database.newest->takenAt, m_clock()) : u"–"_s;
    case LastVerified: {
        const auto* proof = lastProof(database);
        return proof != nullptr ? facts::ageText(proof->at, m_clock()) : u"–"_s;
    }
    default: return actionWords(row.running ? RowAction::None : actionFor(database));
    }
}

QString DatabaseListModel::secondLine(const Row& row, int column) const
{
    const DatabaseStatus& database = row.database;
    const auto* proof = lastProof(database);
    switch (column) {
    case Database: return placeText(database);
    case LastBackup:
        return database.newest ? facts::momentText(database.newest->takenAt, m_clock()) : QString();
    case LastVerified: return proof != nullptr ? checksText(*proof) : QString();
    default: return {};
    }
}

QString DatabaseListModel::spoken(const Row& row, int column) const
{
    const QString first = text(row, column);
    const QString second = secondLine(row, column);
    return second.isEmpty() ? first : first + u", "_s + second;
}

QVariant DatabaseListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Health: return tr("Health");
    case Database: return tr("Database");
    case Why: return tr("Why");
    case LastBackup: return tr("Last backup");
    case LastVerified: return tr("Last verified");
    default: return QString(); // a column of buttons needs no title
    }
}

} // namespace ui::overview
