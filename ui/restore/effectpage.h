#pragma once

#include "ui/restore/plantext.h"

#include <QWidget>

class QVBoxLayout;

namespace ui::widgets {
class PageHeader;
class Panel;
} // namespace ui::widgets

namespace ui::restore {

class ConcernList;
class MethodPanel;
class RestorePresenter;
class TablesPanel;

/// The second step: what the restore will do, before it does it.
class EffectPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EffectPage(RestorePresenter& presenter, QWidget* parent = nullptr);

private:
    void arrange();
    void takeWishes();
    void showPlan();
    void showSummary();
    void showTables(const core::jobs::RestorePlan* plan);

    RestorePresenter& m_presenter;
    widgets::PageHeader* m_header;
    ConcernList* m_concerns;
    TablesPanel* m_tables;
    MethodPanel* m_method;
    widgets::Panel* m_sights;
    widgets::Panel* m_safety;
};

/// Fills a panel with notes, one below the other; an empty list hides it.
void showNotes(widgets::Panel& panel, const Notes& notes);

} // namespace ui::restore
