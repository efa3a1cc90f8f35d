#pragma once

namespace ui::jobs {
struct JobRow;
}
namespace ui::widgets {
class JobBar;
}

namespace ui::facts {

/// Shows a running job in a job bar.
void fill(widgets::JobBar& bar, const jobs::JobRow& job);

} // namespace ui::facts
