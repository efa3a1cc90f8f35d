#pragma once

#include "core/base/progress.h"
#include "core/restore/steps.h"
#include "ui/restore/plantext.h"

#include <QWidget>

#include <optional>

class QProgressBar;

namespace ui::widgets {
class PageHeader;
class Panel;
class ScrolledColumn;
} // namespace ui::widgets
namespace ui::wizard {
class LogPanel;
class StepList;
} // namespace ui::wizard

namespace ui::restore {

/// The step that runs: what is done and how far it is, what stays safe, and the log.
class RunPage final : public QWidget
{
    Q_OBJECT

public:
    explicit RunPage(const QString& title, QWidget* parent = nullptr);

    void setSafety(const Notes& notes);
    void setSteps(const core::restore::StepsNow& now,
                  const std::optional<core::Progress>& progress);
    /// Below the title, when it has ended.
    void setEnd(theme::Status status, const QString& sentence);
    void clearEnd();

private:
    void arrange();
    void announce(int percent);

    widgets::PageHeader* m_header;
    QProgressBar* m_bar;
    wizard::StepList* m_steps;
    widgets::ScrolledColumn* m_scroll;
    QWidget* m_shownRow = nullptr;
    widgets::Panel* m_safety;
    wizard::LogPanel* m_log;
    bool m_hasEnded = false;
    int m_announcedQuarter = -1;
};

} // namespace ui::restore
