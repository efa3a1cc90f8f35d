#pragma once

#include "core/base/utctime.h"
#include "core/restore/record.h"
#include "ui/theme/status.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::restore {

/// The restores with what was kept for each, newest first. Never opens a file.
class RestoreModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, State, Kept, Undo, ColumnCount };
    enum Role { IdRole = Qt::UserRole, TargetRole };

    explicit RestoreModel(core::Clock clock, QObject* parent = nullptr);

    void setRecords(std::vector<core::restore::Record> records);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::restore::Record& record, int column) const;

    core::Clock m_clock;
    std::vector<core::restore::Record> m_records;
};

/// How a restore stands: its shape and its word.
[[nodiscard]] theme::Status statusOf(const core::restore::Record& record);
[[nodiscard]] QString stateOf(const core::restore::Record& record);

} // namespace ui::restore
