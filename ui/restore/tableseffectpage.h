#pragma once

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace ui::dialogs {
class FileChooser;
}
namespace ui::widgets {
class PageHeader;
class Panel;
} // namespace ui::widgets

namespace ui::restore {

class ConcernList;
class DriftPanel;
class PlanPanel;
class TablesPresenter;

/// What a restore of tables will do, before it does it.
class TablesEffectPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    TablesEffectPage(TablesPresenter& presenter, dialogs::FileChooser& files,
                     QWidget* parent = nullptr);

private:
    void arrange();
    void showPlan();
    void showSummary();
    void showSql();

    TablesPresenter& m_presenter;
    dialogs::FileChooser& m_files;
    widgets::PageHeader* m_header;
    QPushButton* m_sql;
    ConcernList* m_concerns;
    PlanPanel* m_tables;
    DriftPanel* m_drift;
    widgets::Panel* m_keys;
    widgets::Panel* m_sights;
    widgets::Panel* m_safety;
    QCheckBox* m_whole;
};

} // namespace ui::restore
