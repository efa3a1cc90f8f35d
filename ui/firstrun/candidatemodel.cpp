#include "ui/firstrun/candidatemodel.h"

#include "ui/jobs/progresstext.h"
#include "ui/widgets/tableroles.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::firstrun {

namespace {

using core::jobs::FoundDatabase;
using Column = CandidateModel::Column;

QString text(const FoundDatabase& database, int column, core::UtcTime now)
{
    switch (column) {
    case Column::Database: return database.name;
    case Column::Size: return jobs::sizeText(database.bytes);
    case Column::Changed: return changeText(database.changedAt, now);
    default: return holderText(database);
    }
}

QString secondLine(const FoundDatabase& database, int column)
{
    switch (column) {
    case Column::Database: return QDir::toNativeSeparators(database.path);
    case Column::InUse: return holderDetail(database);
    default: return {};
    }
}

widgets::CellKind kindOf(int column)
{
    switch (column) {
    case Column::Size: return widgets::CellKind::Number;
    case Column::Changed: return widgets::CellKind::Text;
    default: return widgets::CellKind::TwoLine;
    }
}

bool isSameList(const std::vector<Candidate>& a, const std::vector<Candidate>& b)
{
    return std::ranges::equal(a, b, [](const Candidate& left, const Candidate& right) {
        return left.database.path == right.database.path;
    });
}

} // namespace

CandidateModel::CandidateModel(core::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void CandidateModel::setCandidates(const std::vector<Candidate>& candidates)
{
    if (!isSameList(m_candidates, candidates)) {
        beginResetModel();
        m_candidates = candidates;
        endResetModel();
        return;
    }
    m_candidates = candidates;
    if (!m_candidates.empty()) // also for what did not change: the ages did
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex CandidateModel::indexOf(const QString& path) const
{
    const auto found = std::ranges::find_if(
        m_candidates, [&path](const Candidate& one) { return one.database.path == path; });
    return found == m_candidates.end() ? QModelIndex()
                                       : index(static_cast<int>(found - m_candidates.begin()), 0);
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FoundDatabase& database = m_candidates[static_cast<std::size_t>(index.row())].database;
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(database, column, m_clock());
    case Qt::ToolTipRole: return column == InUse ? QVariant(holderSentence(database)) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString second = secondLine(database, column);
        const QString first = text(database, column, m_clock());
        return second.isEmpty() ? first : first + u", " + second;
    }
    case widgets::SecondLineRole: return secondLine(database, column);
    case widgets::CellKindRole: return static_cast<int>(kindOf(column));
    case widgets::StrongRole: return column == Database;
    case widgets::IconNameRole: return column == Database ? QVariant(u"database"_s) : QVariant();
    case PathRole: return database.path;
    default: return {};
    }
}

QVariant CandidateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Database: return tr("Database");
    case Size: return tr("Size");
    case Changed: return tr("Last change");
    case InUse: return tr("In use by");
    default: return {};
    }
}

} // namespace ui::firstrun
