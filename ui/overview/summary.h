#pragma once

#include "core/jobs/status.h"
#include "ui/theme/status.h"

#include <QSet>
#include <QString>

#include <vector>

namespace ui::overview {

/// "Am I safe, and if not, what do I do?" in one sentence, with the worst health there is.
struct Summary
{
    theme::Status status = theme::Status::NotChecked;
    QString sentence{};

    friend bool operator==(const Summary&, const Summary&) = default;
};

/// What is wrong with a database that a job works on is being dealt with: others come first.
/// `running` are the paths of those. Nothing is said of no database.
[[nodiscard]] Summary summarize(const std::vector<core::jobs::DatabaseStatus>& databases,
                                const QSet<QString>& running);

} // namespace ui::overview
