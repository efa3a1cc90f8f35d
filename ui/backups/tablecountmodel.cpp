#include "ui/backups/tablecountmodel.h"

#include "ui/widgets/tableroles.h"

#include <QLocale>

namespace ui::backups {

void TableCountModel::setTables(std::vector<core::vault::TableCount> tables)
{
    if (tables == m_tables)
        return;
    beginResetModel();
    m_tables = std::move(tables);
    endResetModel();
}

int TableCountModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tables.size());
}

int TableCountModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TableCountModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto& table = m_tables[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() == Rows;
    if (role == Qt::DisplayRole)
        return isNumber ? QLocale().toString(table.rows) : table.name;
    if (role == widgets::TableRole::CellKindRole)
        return static_cast<int>(isNumber ? widgets::CellKind::Number : widgets::CellKind::Text);
    return {};
}

QVariant TableCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Table") : tr("Rows");
}

} // namespace ui::backups
