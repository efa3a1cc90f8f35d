#include "ui/restore/planmodel.h"

#include "ui/tables/effectcell.h"
#include "ui/tables/tabletext.h"
#include "ui/widgets/tableroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::restore {

namespace {

using core::jobs::TablePlan;
using core::tables::ObjectChoice;
using widgets::CellTone;

widgets::DiffCounts countsOf(const TablePlan& plan)
{
    return {.removed = plan.goes, .changed = plan.changes, .added = plan.comes};
}

QString effectText(const TablePlan& plan)
{
    const auto counts = countsOf(plan);
    if (!plan.columns.isThere && counts.isEmpty())
        return tables::comesBackText(core::compare::ObjectKind::Table);
    return counts.isEmpty() ? PlanModel::tr("Nothing changes") : widgets::diffSentence(counts);
}

QString howText(const TablePlan& plan)
{
    if (!plan.columns.isThere)
        return PlanModel::tr("It is made again, as the backup has it");
    if (!plan.choice.where.isEmpty())
        //: %1 is an SQL condition.
        return PlanModel::tr("Only rows where %1").arg(plan.choice.where);
    return plan.choice.keys.empty() ? tables::conflictText(plan.choice.conflict)
                                    : tables::outcomeText(plan.choice);
}

} // namespace

void PlanModel::setPlan(const std::vector<TablePlan>& tables,
                        const std::vector<ObjectChoice>& objects)
{
    if (tables == m_tables && objects == m_objects)
        return;
    beginResetModel();
    m_tables = tables;
    m_objects = objects;
    m_widest = {};
    for (const TablePlan& plan : m_tables)
        m_widest = tables::widestOf(m_widest, countsOf(plan));
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size() + m_objects.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (role == widgets::CellKindRole && index.column() == How)
        return static_cast<int>(widgets::CellKind::Sentence);
    if (role == widgets::ToneRole)
        return static_cast<int>(index.column() == Table ? CellTone::Plain : CellTone::Faint);
    return row < m_tables.size()
        ? tableData(m_tables[row], index.column(), role)
        : objectData(m_objects[row - m_tables.size()], index.column(), role);
}

QVariant PlanModel::tableData(const TablePlan& plan, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Table: return plan.choice.table;
        case How: return howText(plan);
        default: return effectText(plan);
        }
    case CountsRole: {
        const auto counts = countsOf(plan);
        return counts.isEmpty() ? QVariant() : QVariant::fromValue(counts);
    }
    case WidestRole: return QVariant::fromValue(m_widest);
    default: return {};
    }
}

QVariant PlanModel::objectData(const ObjectChoice& object, int column, int role)
{
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Table: return object.name;
    case Effect: return tables::comesBackText(object.kind);
    default: return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Table: return tr("Table");
    case How: return tr("How it comes back");
    default: return tr("What restoring does");
    }
}

} // namespace ui::restore
