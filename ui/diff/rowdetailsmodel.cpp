#include "ui/diff/rowdetailsmodel.h"

#include "ui/facts/celltext.h"
#include "ui/widgets/tableroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::diff {

namespace {

using core::compare::Change;
using core::rows::ValueType;
using widgets::CellKind;
using widgets::CellTone;

std::optional<core::rows::Value> copyOf(const core::rows::Value* value)
{
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace

void RowDetailsModel::setTitles(const SideTitles& titles)
{
    m_titles = titles;
    Q_EMIT headerDataChanged(Qt::Horizontal, First, Second);
}

void RowDetailsModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_differing = 0;
    endResetModel();
}

void RowDetailsModel::setRow(const core::compare::RowDifference& row,
                             const std::vector<DiffColumn>& columns)
{
    beginResetModel();
    m_lines.clear();
    const auto differs = differing(row, columns);
    const bool isOnlyKey = std::ranges::all_of(columns, &DiffColumn::isKey);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isKey && !isOnlyKey && !differs[i])
            continue;
        const DiffCell cell = cellOf(row, columns[i]);
        m_lines.push_back({.name = columns[i].name,
                           .first = copyOf(cell.first),
                           .second = copyOf(cell.second),
                           .differs = differs[i],
                           .isSame = row.change == Change::Changed && !differs[i]});
    }
    std::ranges::stable_partition(m_lines, &Line::differs);
    m_differing = static_cast<int>(std::ranges::count(m_lines, true, &Line::differs));
    endResetModel();
}

int RowDetailsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RowDetailsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RowDetailsModel::text(const Line& line, int column) const
{
    if (column == Name)
        return line.name;
    if (column == Second && line.isSame)
        //: The value of a column is that of the other database.
        return tr("same");
    const auto& value = column == First ? line.first : line.second;
    return value ? facts::cellText(*value) : u"–"_s;
}

bool RowDetailsModel::isFaint(const Line& line, int column) const
{
    if (column == Name)
        return false;
    const auto& value = column == First ? line.first : line.second;
    const bool isNothing =
        !value || value->type == ValueType::Null || value->type == ValueType::Blob;
    return isNothing || (column == Second && line.isSame);
}

QVariant RowDetailsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const bool isWords = column == Name || (column == Second && line.isSame);
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case widgets::TableRole::CellKindRole:
        return static_cast<int>(isWords ? CellKind::Text : CellKind::Value);
    case widgets::TableRole::ToneRole:
        if (column == Second && line.differs)
            return static_cast<int>(CellTone::Changed);
        return static_cast<int>(isFaint(line, column) ? CellTone::Faint : CellTone::Plain);
    default: return {};
    }
}

QVariant RowDetailsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: Title above the names of the columns of a table.
    case Name: return tr("Column");
    case First: return m_titles.first;
    case Second: return m_titles.second;
    default: return {};
    }
}

} // namespace ui::diff
