#pragma once

#include "core/proof/report.h"
#include "ui/theme/status.h"

#include <QTimeZone>

namespace ui::report {

class PaperSheet;

/// Title and subject, the answer, the four checks.
void printHead(PaperSheet& sheet, const core::proof::Report& report, const QTimeZone& zone);

/// The title of a section with a line below; `below` is what must not be parted from it.
void printHeading(PaperSheet& sheet, const QString& title, const QString& caption, double below);

[[nodiscard]] theme::Status statusOf(core::vault::Verdict verdict);

} // namespace ui::report
