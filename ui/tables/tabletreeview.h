#pragma once

#include "ui/widgets/tableview.h"

namespace ui::tables {

class TableTreeModel;

/// The list of tables; Space ticks the row that has the focus.
class TableTreeView final : public widgets::TableView
{
    Q_OBJECT

public:
    explicit TableTreeView(TableTreeModel& model, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Hides the rows of the backup, then those of now, where the names have no room beside them.
    void fit();

    TableTreeModel& m_model;
};

} // namespace ui::tables
