#pragma once

#include "core/base/utctime.h"
#include "core/jobs/findrow.h"

#include <QAbstractTableModel>

namespace ui::restore {

/// What the database and each backup say of the rows that are looked for.
class FindRowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Rows, Values, ColumnCount };
    enum Role {
        ArtifactRole = Qt::UserRole, ///< file of the backup; empty where nothing can come from it
        TextRole, ///< all values of all rows that were brought
    };

    explicit FindRowModel(core::Clock clock, QObject* parent = nullptr);

    void setSightings(const std::vector<core::jobs::RowSighting>& sightings);
    /// The newest backup that has a row; -1: none has.
    [[nodiscard]] int lastWithRow() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const core::jobs::RowSighting& sighting, int column) const;

    core::Clock m_clock;
    std::vector<core::jobs::RowSighting> m_sightings;
};

} // namespace ui::restore
