#pragma once

#include "core/base/utctime.h"
#include "ui/backups/backupfilter.h"
#include "ui/backups/backuplist.h"
#include "ui/facts/localdays.h"
#include "ui/facts/statusof.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QSet>

#include <vector>

namespace ui::backups {

/// The backups of one database as a table, those of them that a filter lets through. While it is
/// sorted by time, rows without a backup title the days. Never opens a file.
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
    void setBackups(const BackupList& backups);
    void setFreshness(facts::Freshness freshness);
    void setFilter(const BackupFilter& filter);
    [[nodiscard]] const BackupFilter& filter() const { return m_filter; }
    /// Tells the ages anew.
    void refreshAges();

    /// Empty for the title of a day.
    [[nodiscard]] const core::vault::Backup* backupAt(const QModelIndex& index) const;
    /// Of a row that is shown; invalid for others.
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    /// Also where the filter does not let it through.
    /// Of those of them that are shown, from top to bottom.
    [[nodiscard]] std::vector<int> rowsOf(const QSet<QString>& ids) const;
    [[nodiscard]] bool containsAny(const QSet<QString>& ids) const;
    /// Empty where there is no backup.
    [[nodiscard]] QString newestId() const;
    /// The same of those that the filter lets through.
    [[nodiscard]] QString newestShownId() const;
    [[nodiscard]] bool isEmpty() const { return m_backups->empty(); }
    [[nodiscard]] std::size_t allCount() const { return m_backups->size(); }
    /// How many the filter lets through.
    [[nodiscard]] std::size_t shownCount() const { return m_shown; }
    /// Those that are shown, in the order of the rows.
    [[nodiscard]] std::vector<const core::vault::Backup*> shown() const;

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
        friend bool operator==(const Line&, const Line&) = default;
    };

    [[nodiscard]] bool isSameList(const BackupList& backups) const;
    void take(const BackupList& backups);
    [[nodiscard]] bool isWanted(std::size_t backup, const QStringList& words);
    [[nodiscard]] std::vector<Line> arrangedLines();
    void showLines(std::vector<Line> lines);
    void setLines(std::vector<Line> lines);
    [[nodiscard]] const Line& lineAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant titleData(const Line& line, int column, int role) const;
    [[nodiscard]] QVariant rowData(const core::vault::Backup& backup, int column, int role) const;
    [[nodiscard]] QString text(const core::vault::Backup& backup, int column) const;

    core::Clock m_clock;
    BackupList m_backups = makeList();
    std::vector<QDate> m_days; ///< of each backup: a time zone costs more than all else here
    std::vector<std::size_t> m_arranged; ///< all backups, sorted
    std::vector<Line> m_lines;
    std::size_t m_shown = 0;
    std::vector<int> m_rowOf; ///< of each backup; a table of ten thousand ids takes its time
    facts::LocalDays m_localDays;
    int m_offset = 0; ///< of local time, for which these days are right
    facts::Freshness m_freshness = facts::Freshness::Current;
    BackupFilter m_filter;
    BackupFinder m_finder;
    QDate m_today;
    int m_sortColumn = When;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace ui::backups
