#include "ui/restore/effectmodel.h"

#include "ui/tables/effectcell.h"
#include "ui/widgets/tableroles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

using core::jobs::TableChange;
using widgets::CellKind;
using widgets::CellTone;

QString rowsText(const std::optional<qint64>& rows)
{
    return rows ? QLocale().toString(*rows) : u"–"_s;
}

QString effectText(const TableChange& change)
{
    const auto counts = countsOf(change);
    if (counts)
        return widgets::diffSentence(*counts);
    if (change.then)
        return EffectModel::tr("The table comes back");
    return change.now ? EffectModel::tr("Not in the backup") : EffectModel::tr("Not counted");
}

QVariant spokenText(const TableChange& change, int column)
{
    if (column == EffectModel::Now && !change.now)
        return EffectModel::tr("not there, or not counted");
    if (column == EffectModel::Then && !change.then)
        return EffectModel::tr("not there, or not counted");
    return {};
}

} // namespace

std::optional<widgets::DiffCounts> countsOf(const TableChange& change)
{
    const bool comesBack = !change.now && change.then;
    if (change.rows && !comesBack)
        return widgets::DiffCounts{.removed = change.rows->removed,
                                   .changed = change.rows->changed,
                                   .added = change.rows->added};
    if (!change.now || !change.then)
        return std::nullopt;
    const qint64 more = *change.then - *change.now;
    return widgets::DiffCounts{.removed = std::max<qint64>(-more, 0),
                               .added = std::max<qint64>(more, 0)};
}

EffectModel::EffectModel(Tense tense, QObject* parent)
    : QAbstractTableModel(parent)
    , m_tense(tense)
{
}

void EffectModel::setTables(const std::vector<TableChange>& tables)
{
    if (tables == m_tables)
        return;
    beginResetModel();
    m_tables = tables;
    m_widest = {};
    for (const TableChange& change : m_tables)
        m_widest = ui::tables::widestOf(m_widest, countsOf(change).value_or(widgets::DiffCounts()));
    m_most = m_widest.most();
    endResetModel();
}

int EffectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int EffectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EffectModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableChange& change = m_tables[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Table: return change.table;
        case Now: return rowsText(change.now);
        case Then: return rowsText(change.then);
        default: return effectText(change);
        }
    case Qt::AccessibleTextRole: return spokenText(change, column);
    case widgets::CellKindRole:
        return static_cast<int>(column == Now || column == Then ? CellKind::Number
                                                                : CellKind::Text);
    case widgets::ToneRole:
        return static_cast<int>(column == Effect ? CellTone::Faint : CellTone::Plain);
    case CountsRole: {
        const auto counts = countsOf(change);
        return counts ? QVariant::fromValue(*counts) : QVariant();
    }
    case MostRole: return m_most;
    case WidestRole: return change.rows ? QVariant::fromValue(m_widest) : QVariant();
    default: return {};
    }
}

QVariant EffectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Now || section == Then))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool isBefore = m_tense == Tense::Before;
    switch (section) {
    case Table: return tr("Table");
    case Now: return isBefore ? tr("Rows now") : tr("Rows before");
    case Then: return isBefore ? tr("In the backup") : tr("Rows now");
    default: return isBefore ? tr("What restoring does") : tr("What restoring did");
    }
}

} // namespace ui::restore
