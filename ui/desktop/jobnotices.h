#pragma once

#include "ui/jobs/job.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <map>

namespace ui::jobs {
class JobModel;
}

namespace ui::desktop {

class Notifier;

/// Says that a job has ended to somebody who waited for it elsewhere: one of more than ten seconds,
/// while the window is not in front. What a person cancelled is no news to them.
class JobNotices final : public QObject
{
    Q_OBJECT

public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// All of them must outlive this.
    struct Parts
    {
        const jobs::JobModel& jobs;
        Notifier& notifier;
        std::function<bool()> isInFront;
        std::function<void()> raise;
        std::function<TimePoint()> now = &std::chrono::steady_clock::now;
    };

    explicit JobNotices(Parts parts, QObject* parent = nullptr);

private:
    void onChanged(jobs::JobId id);
    void onEnded(jobs::JobId id);

    Parts m_parts;
    std::map<jobs::JobId, TimePoint> m_since;
};

} // namespace ui::desktop
