#pragma once

#include "core/jobs/restore.h"
#include "ui/widgets/diffcounts.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::restore {

/// The tables with the rows they have, the rows they had in the backup, and what a restore does to
/// them.
class EffectModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Table, Now, Then, Effect, ColumnCount };
    enum Role {
        CountsRole = Qt::UserRole,
        MostRole,
        WidestRole, ///< DiffCounts: of all tables, kind by kind; where the rows are known one by
                    ///< one
    };
    /// Whether it is still to come, or done: that decides what the columns are called.
    enum class Tense { Before, After };

    explicit EffectModel(Tense tense, QObject* parent = nullptr);

    void setTables(const std::vector<core::jobs::TableChange>& tables);
    /// The greatest difference.
    [[nodiscard]] qint64 most() const { return m_most; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Tense m_tense;
    std::vector<core::jobs::TableChange> m_tables;
    qint64 m_most = 0;
    widgets::DiffCounts m_widest{};
};

/// Rows that the restore brings, overwrites and takes away; where that is not known, those that are
/// more or fewer after it. None where one side is not known either, or the table is made again.
[[nodiscard]] std::optional<widgets::DiffCounts> countsOf(const core::jobs::TableChange& change);

} // namespace ui::restore

Q_DECLARE_METATYPE(ui::widgets::DiffCounts)
