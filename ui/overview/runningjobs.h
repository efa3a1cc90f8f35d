#pragma once

#include "ui/jobs/job.h"

#include <QWidget>

#include <vector>

namespace ui::jobs {
class JobModel;
}
namespace ui::widgets {
class JobBar;
class Label;
} // namespace ui::widgets

namespace ui::overview {

/// The jobs that run, a bar each; of many the first three, and how many more there are.
class RunningJobs final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostBars = 3;

    /// `jobs` must outlive this.
    explicit RunningJobs(const jobs::JobModel& jobs, QWidget* parent = nullptr);

Q_SIGNALS:
    void cancelRequested(ui::jobs::JobId id);
    void pauseRequested(ui::jobs::JobId id, bool paused);

private:
    void update();
    widgets::JobBar* addBar();

    const jobs::JobModel& m_jobs;
    std::vector<widgets::JobBar*> m_bars;
    std::vector<jobs::JobId> m_shown; ///< the job of each visible bar
    widgets::Label* m_more;
};

} // namespace ui::overview
