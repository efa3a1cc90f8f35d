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
    enum Role { CountsRole = Qt::UserRole, MostRole };
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
};

/// Rows that are more or fewer after the restore. None where one side is not known.
[[nodiscard]] std::optional<widgets::DiffCounts> countsOf(const core::jobs::TableChange& change);

} // namespace ui::restore

Q_DECLARE_METATYPE(ui::widgets::DiffCounts)
