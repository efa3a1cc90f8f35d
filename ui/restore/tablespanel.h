#pragma once

#include "ui/restore/effectmodel.h"
#include "ui/widgets/panel.h"

namespace ui::widgets {
class Label;
class TableView;
} // namespace ui::widgets

namespace ui::restore {

/// The tables of a database, and what a restore does to them, or did.
class TablesPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    /// The table is called `name`.
    TablesPanel(EffectModel::Tense tense, const QString& name, QWidget* parent = nullptr);

    /// In place of an empty list stands `sentence`.
    void setTables(const std::vector<core::jobs::TableChange>& tables, const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable(const QString& name);
    void fit();

    EffectModel* m_model;
    widgets::TableView* m_table;
    widgets::Label* m_empty;
    QWidget* m_legend;
};

} // namespace ui::restore
