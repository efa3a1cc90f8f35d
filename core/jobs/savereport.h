#pragma once

#include "core/proof/report.h"

#include <QTimeZone>

namespace core::jobs {

enum class ReportFormat { Html, Json };
/// By the ending of the file's name; none for any other.
[[nodiscard]] std::optional<ReportFormat> reportFormatOf(const QString& file);

[[nodiscard]] QByteArray reportText(const proof::Report& report, ReportFormat format,
                                    const QTimeZone& zone);

/// Whether a report may be written as `file`: asked before the work, and once more by
/// saveReportFile(). What is there is replaced, but never a database, a backup or its manifest.
/// Errors: DestinationExists, DestinationMissing, DestinationNotAFolder, Destination….
Result<> checkReportFile(const QString& file);

/// Atomic and durable. A symbolic link stays one: what it leads to is replaced. Errors: as
/// checkReportFile(), DestinationFull, WriteFailed.
Result<> saveReportFile(const QString& file, const QByteArray& bytes);

} // namespace core::jobs
