#include "ui/widgets/tablecontent.h"

namespace ui::widgets {

TableContentModel::TableContentModel(TableContent content, QObject* parent)
    : QAbstractTableModel(parent)
    , m_content(std::move(content))
{
}

int TableContentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int TableContentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.columns.size());
}

QVariant TableContentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const TableContent::Cell& cell = m_content.rows[static_cast<std::size_t>(index.row())][column];
    switch (role) {
    case Qt::DisplayRole: return cell.words;
    case kSortRole: return cell.sort.isValid() ? cell.sort : cell.words;
    case CellKindRole: return static_cast<int>(m_content.columns[column].kind);
    case StatusRole: return static_cast<int>(cell.status);
    default: return {};
    }
}

QVariant TableContentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableContent::Column& column = m_content.columns[static_cast<std::size_t>(section)];
    const bool number = column.kind == CellKind::Number;
    switch (role) {
    case Qt::DisplayRole: return column.title;
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace ui::widgets
