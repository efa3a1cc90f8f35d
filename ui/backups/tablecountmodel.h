#pragma once

#include "core/vault/verdict.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::backups {

/// The tables in a backup with their numbers of rows.
class TableCountModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Rows, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTables(std::vector<core::vault::TableCount> tables);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<core::vault::TableCount> m_tables;
};

} // namespace ui::backups
