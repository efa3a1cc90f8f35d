#pragma once

#include "ui/jobs/jobmodel.h"
#include "ui/theme/status.h"

namespace ui::widgets {
class MessageBar;
}

namespace ui::facts {

/// What a message bar says.
struct Notice
{
    theme::Status status = theme::Status::Note;
    QString title{};
    QString text{};
    QString details{};

    friend bool operator==(const Notice&, const Notice&) = default;
};

[[nodiscard]] Notice noticeFrom(const jobs::JobEnd& end);
[[nodiscard]] Notice noticeFrom(const core::Error& error);
/// How an ended job went, with what it noted on the way.
[[nodiscard]] Notice noticeFrom(const jobs::JobRow& ended);

/// Shows the bar with `notice`, or hides it.
void showIn(widgets::MessageBar& bar, const std::optional<Notice>& notice);

} // namespace ui::facts
