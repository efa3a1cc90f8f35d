#pragma once

#include "core/proof/report.h"

#include <QByteArray>
#include <QPageSize>
#include <QTimeZone>

class QLocale;

namespace ui::report {

/// What people print on there: Letter or A4.
[[nodiscard]] QPageSize paperFor(const QLocale& locale);

/// The report as a PDF, in the language of the default QLocale and in light colours. Needs a
/// QGuiApplication, but no screen.
[[nodiscard]] QByteArray toPdf(const core::proof::Report& report, const QTimeZone& zone,
                               const QPageSize& paper);

} // namespace ui::report
