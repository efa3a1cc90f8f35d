#pragma once

#include "ui/diff/rowcopy.h"

#include <QAbstractTableModel>

namespace ui::diff {

/// The columns of one differing row with the values of both sides, those that differ first. What
/// the row is found by stands above it, and is no line of its own.
class RowDetailsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, First, Second, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTitles(const SideTitles& titles);
    void setRow(const core::compare::RowDifference& row, const std::vector<DiffColumn>& columns);
    void clear();
    [[nodiscard]] int differingColumns() const { return m_differing; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QString name{};
        std::optional<core::rows::Value> first{};
        std::optional<core::rows::Value> second{};
        bool differs = false; ///< in a row that both have
        bool isSame = false;
    };

    [[nodiscard]] QString text(const Line& line, int column) const;
    [[nodiscard]] bool isFaint(const Line& line, int column) const;

    SideTitles m_titles;
    std::vector<Line> m_lines;
    int m_differing = 0;
};

} // namespace ui::diff
