#pragma once

#include "core/jobs/status.h"
#include "ui/overview/rowaction.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace ui::overview {

/// A job that runs for a database, as its row shows it.
struct Running
{
    QString title{}; ///< "Backing up dispatch.db"
    int percent = -1; ///< below 0: not known

    friend bool operator==(const Running&, const Running&) = default;
};

/// The protected databases with their health, in the order of the configuration.
class DatabaseListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Health, Database, Why, LastBackup, LastVerified, Action, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        PathRole, ///< QString, canonical
        ActionRole, ///< RowAction as int
    };

    explicit DatabaseListModel(core::Clock clock, QObject* parent = nullptr);

    /// Keeps selection and scroll position when the databases are the same.
    void setDatabases(std::vector<core::jobs::DatabaseStatus> databases);
    void setRunning(const QString& path, const std::optional<Running>& running);
    /// Tells the ages anew.
    void refreshAges();

    [[nodiscard]] QModelIndex indexOf(const QString& path) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        core::jobs::DatabaseStatus database{};
        std::optional<Running> running{};
    };

    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString secondLine(const Row& row, int column) const;
    [[nodiscard]] QString spoken(const Row& row, int column) const;

    core::Clock m_clock;
    std::vector<Row> m_rows;
    QHash<QString, Running> m_running; ///< also of databases that are not in the list yet
};

} // namespace ui::overview
