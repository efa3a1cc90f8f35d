#pragma once

#include "ui/diff/rowcopy.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <vector>

namespace ui::diff {
class ComparisonFeed;
struct ComparedTable;
} // namespace ui::diff

namespace ui::compare {

/// What a comparison found: the parts of the schema and the settings that differ, then the tables
/// in their groups, with what is known of each by now.
class DifferencesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, FirstRows, SecondRows, Difference, ColumnCount };
    enum class Kind { Group, Object, Setting, Table };

    explicit DifferencesModel(QObject* parent = nullptr);

    /// Is not owned.
    void setFeed(diff::ComparisonFeed* feed);
    void setTitles(const diff::SideTitles& titles);
    /// Only what has this in its name.
    void setSearch(const QString& text);
    void setOnlyDiffering(bool only);

    [[nodiscard]] Kind kindAt(int row) const;
    /// Place in the feed's objects, settings or tables.
    /// The greatest number of a bar.
    [[nodiscard]] qint64 most() const { return m_most; }
    [[nodiscard]] int placeAt(int row) const;
    /// −1 where it is not shown.
    [[nodiscard]] int rowOf(Kind kind, int place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Other lines are shown.
    void refilled();

private:
    struct Line
    {
        Kind kind = Kind::Group;
        int place = 0;
        QString title{}; ///< of a group
        QString caption{};
    };

    void fill();
    void addStructure(std::vector<Line>& lines) const;
    void addTables(std::vector<Line>& lines) const;
    void addGroup(std::vector<Line>& lines, const QString& title,
                  const std::vector<int>& tables) const;
    void takeTable(int place);
    [[nodiscard]] bool isShown(int table) const;
    [[nodiscard]] bool fits(const QString& name) const;
    [[nodiscard]] QVariant tableData(const diff::ComparedTable& table, int column, int role) const;
    [[nodiscard]] QVariant structureData(const Line& line, int column, int role) const;
    [[nodiscard]] QString nameOf(const Line& line) const;

    QPointer<diff::ComparisonFeed> m_feed;
    diff::SideTitles m_titles;
    QString m_search;
    bool m_onlyDiffering = false;
    qint64 m_most = 0;
    std::vector<Line> m_lines;
    std::vector<int> m_rowOfTable; ///< by its place; −1 where it is not shown
    QTimer m_filling;
};

} // namespace ui::compare
