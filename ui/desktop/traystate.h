#pragma once

#include "core/jobs/status.h"
#include "ui/jobs/job.h"
#include "ui/theme/status.h"

#include <optional>
#include <vector>

namespace ui::jobs {
class JobModel;
}

namespace ui::desktop {

struct TrayDatabase
{
    QString path{};
    QString name{};
    theme::Status status = theme::Status::NotChecked;
    bool busy = false; ///< a job of it runs, so that no other can be started

    friend bool operator==(const TrayDatabase&, const TrayDatabase&) = default;
};

struct TrayJob
{
    jobs::JobId id{};
    QString title{}; ///< "Backing up dispatch.db"
    QString words{}; ///< "Backing up dispatch.db: 42 %"
    bool stopping = false;

    friend bool operator==(const TrayJob&, const TrayJob&) = default;
};

/// What the icon in the tray says and offers.
struct TrayState
{
    std::optional<theme::Status> worst{}; ///< none: nothing is protected, or it is not known yet
    QString words{}; ///< lines: the health with its reason, then the jobs
    std::vector<TrayDatabase> databases{};
    std::vector<TrayJob> jobs{};

    friend bool operator==(const TrayState&, const TrayState&) = default;
};

[[nodiscard]] TrayState trayStateOf(const std::vector<core::jobs::DatabaseStatus>& all,
                                    bool isLoaded, const jobs::JobModel& jobs);

} // namespace ui::desktop
