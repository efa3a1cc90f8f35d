#pragma once

#include "ui/backups/tablechanges.h"

#include <QAbstractTableModel>

namespace ui::backups {

/// The tables in a backup with their numbers of rows, and what changed since the backup before.
class TableChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Rows, Change, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `compared`: there is a backup before, so that a table without a number of it is new.
    void setTables(std::vector<TableChange> tables, bool compared);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const TableChange& table, int column) const;
    [[nodiscard]] QString changeText(const TableChange& table) const;
    [[nodiscard]] QString spokenText(const TableChange& table, int column) const;
    [[nodiscard]] int tone(const TableChange& table, int column) const;

    std::vector<TableChange> m_tables;
    bool m_compared = false;
};

} // namespace ui::backups
