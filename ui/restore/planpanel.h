#pragma once

#include "core/jobs/tablesrestore.h"
#include "ui/widgets/panel.h"

namespace ui::widgets {
class Label;
class TableView;
} // namespace ui::widgets

namespace ui::restore {

class PlanModel;

/// The tables that a restore brings back, and what it does to each.
class PlanPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit PlanPanel(QWidget* parent = nullptr);

    /// None: `sentence` stands in its place.
    void setPlan(const core::jobs::TablesRestorePlan* plan, const QString& sentence = {});

private:
    PlanModel* m_model;
    widgets::TableView* m_table;
    widgets::Label* m_empty;
};

} // namespace ui::restore
