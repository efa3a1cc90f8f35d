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

private:
    TableTreeModel& m_model;
};

} // namespace ui::tables
