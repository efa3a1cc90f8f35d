#pragma once

#include "ui/browse/rowfeed.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui::browse {

class ImageSource;

/// The tables and views of a backup, in the groups of the application they belong to.
class TableListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Rows, ColumnCount };

    explicit TableListModel(const ImageSource& source, QObject* parent = nullptr);

    /// Reads anew what there is.
    void refresh();
    /// Only tables whose name contains the words.
    void setWords(const QString& words);
    /// Empty for a row that titles a group.
    [[nodiscard]] QString tableAt(int row) const;
    /// -1 where it is not in the list.
    [[nodiscard]] int rowOf(const QString& table) const;
    /// The first table of the application, or the first of all; -1: there is none.
    [[nodiscard]] int firstTable() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line
    {
        QString title{}; ///< of a group; empty for a table
        core::rows::TableEntry table{};
    };

    void build();
    void addGroup(const QString& title, const std::vector<core::rows::TableEntry>& tables);
    void updateTable(const QString& table);
    [[nodiscard]] bool isWanted(const QString& table) const;
    [[nodiscard]] QString rowsText(const QString& table) const;
    [[nodiscard]] QVariant tableData(const Line& line, int column, int role) const;

    const ImageSource& m_source;
    QString m_words;
    std::vector<Line> m_lines;
};

} // namespace ui::browse
