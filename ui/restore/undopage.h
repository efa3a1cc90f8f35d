#pragma once

#include <QWidget>

namespace ui::widgets {
class PageHeader;
class Panel;
} // namespace ui::widgets

namespace ui::restore {

class CommandFields;
class ConcernList;
class UndoPresenter;

/// What undoing a restore will do, before it does it.
class UndoPage final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoPage(UndoPresenter& presenter, QWidget* parent = nullptr);

private:
    void arrange();
    void arrangeCommands();
    void showPlan();
    void showSummary();

    UndoPresenter& m_presenter;
    widgets::PageHeader* m_header;
    ConcernList* m_concerns;
    widgets::Panel* m_what;
    widgets::Panel* m_how;
    CommandFields* m_commands = nullptr;
    widgets::Panel* m_sights;
    widgets::Panel* m_safety;
};

} // namespace ui::restore
