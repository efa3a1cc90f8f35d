#pragma once

#include "core/proof/report.h"

#include <QTimeZone>

namespace ui::report {

class PaperSheet;

/// What was found, the worst first.
void printFindings(PaperSheet& sheet, const core::proof::Report& report);
/// The tables with their rows; its head stands on every page that it goes over.
void printTables(PaperSheet& sheet, const core::proof::Report& report, const QTimeZone& zone);

} // namespace ui::report
