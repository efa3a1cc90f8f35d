#pragma once

#include "core/proof/report.h"

#include <QByteArray>

namespace core::proof {

/// The whole report for other programs: keys in snake_case, times in UTC as ISO 8601, sizes in
/// bytes; the page map as runs of pages that are alike. Keys are added, never renamed; `format`
/// counts what cannot be told otherwise.
[[nodiscard]] QByteArray toJson(const Report& report);

/// Stable words: "table-leaf", "free-trunk" …; "used-twice", "never-used" …
[[nodiscard]] QString pageKindKey(sqlite::PageKind kind);
[[nodiscard]] QString pageFaultKey(sqlite::PageFaultKind kind);

} // namespace core::proof
