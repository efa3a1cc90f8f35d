#pragma once

#include "core/jobs/tablesrestore.h"
#include "ui/widgets/diffcounts.h"

#include <QAbstractTableModel>

namespace ui::restore {

/// The tables that come back, how, and what that does to each.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Table, How, Effect, ColumnCount };
    enum Role {
        CountsRole = Qt::UserRole, ///< widgets::DiffCounts; invalid: none to be shown
        WidestRole, ///< widgets::DiffCounts: the greatest of each kind in the list
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(const std::vector<core::jobs::TablePlan>& tables,
                 const std::vector<core::tables::ObjectChoice>& objects);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant tableData(const core::jobs::TablePlan& plan, int column, int role) const;
    [[nodiscard]] static QVariant objectData(const core::tables::ObjectChoice& object, int column,
                                             int role);

    std::vector<core::jobs::TablePlan> m_tables;
    std::vector<core::tables::ObjectChoice> m_objects;
    widgets::DiffCounts m_widest;
};

} // namespace ui::restore
