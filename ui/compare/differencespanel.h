#pragma once

#include "ui/compare/differencesmodel.h"
#include "ui/widgets/panel.h"

class QCheckBox;
class QLineEdit;
class QSettings;

namespace ui::widgets {
class Label;
class TableView;
} // namespace ui::widgets

namespace ui::compare {

/// The list of what was compared, with a search above it.
class DifferencesPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    /// Both must outlive this.
    DifferencesPanel(DifferencesModel& model, QSettings& settings, QWidget* parent = nullptr);

    /// What is selected is of no matter for the next comparison.
    void forget();
    void focusSearch();

Q_SIGNALS:
    /// A line is selected; Group: none.
    void selected(ui::compare::DifferencesModel::Kind kind, int place);
    /// A person wants to go on to what is selected.
    void entered();

private:
    void setUpColumns(QSettings& settings);
    [[nodiscard]] QWidget* makeTools();
    void restoreSelection();
    void selectFirst();
    void tellSelected();
    void showEmpty();

    DifferencesModel& m_model;
    QLineEdit* m_search;
    QCheckBox* m_onlyDiffering;
    widgets::TableView* m_list;
    widgets::Label* m_empty;
    DifferencesModel::Kind m_kind = DifferencesModel::Kind::Group; ///< what is selected
    int m_place = -1;
};

} // namespace ui::compare
