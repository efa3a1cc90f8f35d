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

Q_SIGNALS:
    /// A line is selected; Group: none.
    void selected(ui::compare::DifferencesModel::Kind kind, int place);
    /// A person wants to go on to what is selected.
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpColumns(QSettings& settings);
    void widen();
    [[nodiscard]] QWidget* makeTools();
    void setUpSearch();
    [[nodiscard]] bool takeKey(int key);
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
