#pragma once

#include "ui/widgets/tablecontent.h"

#include <QDialog>

class QSortFilterProxyModel;

namespace ui::widgets {

class TableView;

/// A picture as a table: sorted by any column, its rows copied with Ctrl+C, closed with Esc.
class TableDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Sorted by the first column.
    explicit TableDialog(TableContent content, QWidget* parent = nullptr);

private:
    void setUpView(Qt::SortOrder order);
    void copy();
    /// Of the selected rows, in the order they are shown; without a selection of all rows, under
    /// the titles of the columns. Cells are separated by tabulators.
    [[nodiscard]] QString copied() const;
    [[nodiscard]] QString line(int row) const;

    QSortFilterProxyModel* m_sorted;
    TableView* m_view;
};

} // namespace ui::widgets
