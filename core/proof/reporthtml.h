#pragma once

#include "core/proof/report.h"

#include <QByteArray>
#include <QTimeZone>

namespace core::proof {

/// The report as one HTML file that needs nothing else: no script, no font, no picture from
/// elsewhere. Light or dark as its reader's system is, and fit to be printed. Times are told in
/// `zone`, texts in the language of the program.
[[nodiscard]] QByteArray toHtml(const Report& report, const QTimeZone& zone);

} // namespace core::proof
