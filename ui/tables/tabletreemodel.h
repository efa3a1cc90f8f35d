#pragma once

#include "core/config/tablegrouping.h"
#include "core/tables/choice.h"
#include "ui/diff/comparisonfeed.h"
#include "ui/widgets/diffcounts.h"

#include <QAbstractItemModel>
#include <QHash>

namespace ui::tables {

class Choices;

/// What there is to choose from.
struct TreeContent
{
    std::vector<diff::ComparedTable> tables{}; ///< first: the database, second: the backup
    std::vector<core::config::TableGroup> groups{};
    QHash<QString, qint64> rowsThen{}; ///< as counted when the backup was taken
    std::vector<core::tables::ObjectChoice> lost{}; ///< that only the backup has
};

/// The tables of a backup in the groups of their application, what differs in each, and a tick for
/// each and for each group; the views, triggers and indexes that are lost come last.
class TableTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Now, Then, Effect, ColumnCount };
    enum Role {
        CountsRole = Qt::UserRole, ///< widgets::DiffCounts; invalid: none to be shown
        KeptRole, ///< widgets::DiffCounts: those of them that stay as they are
        WidestRole, ///< widgets::DiffCounts: the greatest of each kind in the list
    };

    explicit TableTreeModel(Choices& choices, QObject* parent = nullptr);

    void setContent(const TreeContent& content);
    /// There is news of it.
    void setTable(const diff::ComparedTable& table);
    /// Tables with `words` in their name or in that of a column; without those in which nothing
    /// differs.
    void setFilter(const QString& words, bool onlyDiffering);
    /// Named by a group, but in neither database nor backup.
    [[nodiscard]] const QStringList& notFound() const { return m_grouped.missing; }
    /// Empty for a group, a view, a trigger, an index.
    [[nodiscard]] QString tableAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& table) const;
    /// Ticks, or takes the tick away.
    void toggle(const QModelIndex& index);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Numbers are greater than any before.
    void scaleChanged();

private:
    struct Table
    {
        diff::ComparedTable compared{};
        QString folded{}; ///< name and columns, to be searched

        [[nodiscard]] const QString& name() const { return compared.table.name; }
    };
    /// A table, or one of `lost`.
    struct Line
    {
        bool isTable = true;
        std::size_t number = 0;
    };
    struct Group
    {
        QString title{};
        std::vector<Line> lines{};
    };

    void build();
    void addGroup(const QString& title, std::vector<Line> lines);
    void drop(const QModelIndex& line);
    void repaintTicks();
    [[nodiscard]] bool isWanted(const Line& line) const;
    [[nodiscard]] const Line* lineAt(const QModelIndex& index) const;
    [[nodiscard]] bool isTickable(const Line& line) const;
    [[nodiscard]] Qt::CheckState stateOf(const Line& line) const;
    [[nodiscard]] Qt::CheckState stateOf(const Group& group) const;
    void setState(const std::vector<Line>& lines, bool chosen);
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant tableData(const Table& table, int column, int role) const;
    [[nodiscard]] QVariant objectData(const core::tables::ObjectChoice& object, int column,
                                      int role) const;
    [[nodiscard]] QVariant counts(const Table& table, int role) const;

    Choices& m_choices;
    TreeContent m_content;
    core::config::GroupedTables m_grouped;
    std::vector<Table> m_tables;
    QHash<QString, std::size_t> m_numbers; ///< of m_tables, by folded name
    std::vector<Group> m_groups; ///< as far as they pass the filter
    QString m_words;
    bool m_onlyDiffering = false;
    widgets::DiffCounts m_widest;
};

} // namespace ui::tables
