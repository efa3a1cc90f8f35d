#pragma once

#include "ui/diff/rowcopy.h"

#include <QWidget>

namespace ui::widgets {
class ElidedLabel;
class Label;
class TableView;
} // namespace ui::widgets

namespace ui::diff {

class RowDetailsModel;

/// Both values of each column of one row, those that differ first.
class RowDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit RowDetails(QWidget* parent = nullptr);

    void setTitles(const SideTitles& titles);
    void setRow(const core::compare::RowDifference& row, const std::vector<DiffColumn>& columns);
    void clear();

private:
    void shareWidth(core::compare::Change change);
    void copy();

    widgets::ElidedLabel* m_name;
    widgets::Label* m_facts;
    widgets::TableView* m_table;
    RowDetailsModel* m_model;
    SideTitles m_titles;
    std::optional<core::compare::RowDifference> m_row;
    std::vector<DiffColumn> m_columns;
};

} // namespace ui::diff
