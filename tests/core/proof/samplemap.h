#pragma once

#include "core/proof/report.h"

#include <memory>

namespace prooftest {

using SharedReport = std::shared_ptr<const core::proof::Report>;

/// A backup of dispatch.db with 12,108 pages of 4 KiB: tables, indexes, long rows and free pages in
/// turns, the same in every run.
[[nodiscard]] core::proof::Report dispatchReport();
/// The same; pages 3,127 and 3,128, of an index, are damaged.
[[nodiscard]] core::proof::Report damagedDispatch();
/// With as many pages, and damage here and there.
[[nodiscard]] SharedReport largeReport(std::uint32_t pages);

[[nodiscard]] SharedReport shared(core::proof::Report report);

} // namespace prooftest
