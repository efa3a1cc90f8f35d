#pragma once

#include <QWidget>

namespace ui::widgets {
class Label;
class ScrolledColumn;
} // namespace ui::widgets
namespace ui::wizard {
class StepList;
}

namespace ui::rehearsal {

class RehearsalRun;

/// The steps of a rehearsal while it runs and after, and beside them what it measured.
class RunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(const RehearsalRun& run, QWidget* parent = nullptr);

    void showRun();

private:
    void arrange();
    [[nodiscard]] QWidget* makeFigures();
    void showFigures();
    [[nodiscard]] QWidget* rowToSee() const;

    const RehearsalRun& m_run;
    wizard::StepList* m_steps;
    widgets::ScrolledColumn* m_scroll;
    widgets::Label* m_restore;
    widgets::Label* m_answer;
    widgets::Label* m_age;
};

} // namespace ui::rehearsal
