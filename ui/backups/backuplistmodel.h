#pragma once

#include "core/base/utctime.h"
#include "core/vault/vault.h"

#include <QAbstractTableModel>
#include <QDate>

#include <vector>

namespace ui::backups {

/// The backups of one database as a table. While it is sorted by time, rows without a backup title
/// the days. Never opens a file.
class BackupListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Method, Size, Stored, Verified, Checked, Label, Where, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value
        IdRole, ///< QString, empty for the title of a day
        PathRole, ///< QString, of the artifact
    };

    explicit BackupListModel(core::Clock clock, QObject* parent = nullptr);

    /// Shows `backups`. Keeps selection and scroll position when only values changed.
    void setBackups(std::vector<core::vault::Backup> backups);
    /// Tells the ages anew.
    void refreshAges();

    /// Empty for the title of a day.
    [[nodiscard]] const core::vault::Backup* backupAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    /// Empty where there is no backup.
    [[nodiscard]] QString newestId() const;
    [[nodiscard]] bool isEmpty() const { return m_backups.empty(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    /// A row: a backup, or the title of a day.
    struct Line
    {
        std::size_t backup = 0;
        QDate day{}; ///< valid for a title
        [[nodiscard]] bool isTitle() const { return day.isValid(); }
    };

    [[nodiscard]] bool hasSameLines(const std::vector<core::vault::Backup>& backups) const;
    void arrange();
    [[nodiscard]] const Line& lineAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant titleData(const Line& line, int column, int role) const;
    [[nodiscard]] QVariant rowData(const core::vault::Backup& backup, int column, int role) const;
    [[nodiscard]] QString text(const core::vault::Backup& backup, int column) const;

    core::Clock m_clock;
    std::vector<core::vault::Backup> m_backups;
    std::vector<Line> m_lines;
    QDate m_today;
    int m_sortColumn = When;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace ui::backups
