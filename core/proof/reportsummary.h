#pragma once

#include "core/proof/report.h"

namespace core::proof {

/// The answer to "is it good?", in two sentences or three.
struct ReportBanner
{
    QString title{};
    QString text{};
};
[[nodiscard]] ReportBanner bannerOf(const Report& report);

/// "Backup of shop.db" or "shop.db".
[[nodiscard]] QString subjectLine(const Report& report);
/// "47.3 MiB, 12,108 pages of 4 KiB"
[[nodiscard]] QString sizeLine(const Report& report);

/// What the four checks are called.
[[nodiscard]] QString checkTitle(const QString& check);
/// "Checked", "Damaged, 2 findings".
[[nodiscard]] QString checkLine(const vault::CheckRecord& check);
/// "Checked", "Damaged", "Cannot judge", "Not checked"
[[nodiscard]] QString stateWord(vault::Verdict state);
/// "Error", "Cannot judge", "Note"
[[nodiscard]] QString severityWord(vault::Severity severity);

} // namespace core::proof
