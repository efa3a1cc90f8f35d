#pragma once

#include "ui/jobs/jobmodel.h"
#include "ui/theme/status.h"

#include <functional>
#include <vector>

namespace ui::widgets {
class MessageBar;
}

namespace ui::facts {

/// A button of a message bar: what a person can do about it.
enum class WayOut {
    TryAgain, ///< start the job once more
    CheckAgain, ///< read everything anew
    OpenFile, ///< the one the message speaks of
    ShowFolder, ///< the folder that is gone, or the next one above it that is there
};

/// What a message bar says.
struct Notice
{
    theme::Status status = theme::Status::Note;
    QString title{};
    QString text{};
    QString details{};
    std::vector<WayOut> ways{};
    QString path{}; ///< what OpenFile and ShowFolder are about
    QString database{}; ///< what TryAgain is about; canonical path

    friend bool operator==(const Notice&, const Notice&) = default;
};

[[nodiscard]] Notice noticeFrom(const core::Error& error);
/// What a job that runs has to say. Of many checks there is a line for each, which are too many to
/// be read; they are told when all are done.
[[nodiscard]] std::optional<Notice> noticeOfRunning(const jobs::JobRow& job);
/// How an ended job went, with what it noted on the way.
[[nodiscard]] Notice noticeFrom(const jobs::JobRow& ended);

/// Shows the bar with `notice`, or hides it. `takeWay` is told of TryAgain and CheckAgain; what
/// needs a program of the desktop is done here.
void showIn(widgets::MessageBar& bar, const std::optional<Notice>& notice,
            std::function<void(WayOut)> takeWay = {});

} // namespace ui::facts
