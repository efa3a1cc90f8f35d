#pragma once

#include "core/jobs/rehearse.h"
#include "ui/widgets/panel.h"

#include <vector>

class QPushButton;
class QStackedWidget;

namespace ui::widgets {
class Label;
}

namespace ui::rehearsal {

class RehearsalChart;

/// "Rehearsals so far": the chart, what is to be said of one of them, and the way to the table.
class HistoryPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit HistoryPanel(core::Clock clock, QWidget* parent = nullptr);

    /// Newest first.
    void setPast(const std::vector<core::jobs::PastRehearsal>& past);
    /// In place of a chart: nothing was read yet, or it cannot be.
    void setSentence(const QString& sentence);

private:
    void showTable();

    core::Clock m_clock;
    std::vector<core::jobs::PastRehearsal> m_past;
    RehearsalChart* m_chart;
    widgets::Label* m_words;
    widgets::Label* m_instead;
    QStackedWidget* m_stack;
    QPushButton* m_table;
};

} // namespace ui::rehearsal
