#pragma once

#include "core/catalog/catalog.h"
#include "ui/theme/status.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ui::overview {

/// One line of what happened.
struct ActivityLine
{
    theme::Status status = theme::Status::NotChecked;
    core::UtcTime at{}; ///< when it ended; when it began while it runs
    QString words{};
    QString hint{}; ///< which program did it, and to which file
    QString restore{}; ///< id of a restore that can be undone; else empty
    QString database{}; ///< path

    friend bool operator==(const ActivityLine&, const ActivityLine&) = default;
};

/// Job records in words, in their order. `undoable` are the ids of restores that can be undone.
[[nodiscard]] std::vector<ActivityLine>
activityLines(const std::vector<core::catalog::JobRecord>& records,
              const QStringList& undoable = {});

} // namespace ui::overview
