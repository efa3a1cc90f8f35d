#pragma once

#include "core/proof/report.h"

namespace prooftest {

/// A report on a backup of shop.db as the engine would make it, its page map made by hand: twelve
/// pages of 4096 bytes. Page 1 is the schema; 2 to 5 are table `orders` (2 leads to 3, 4 and the
/// overflow page 5), 6 and 7 index `by_day` of it, 8 table `notes`, 9 to 12 are free.
[[nodiscard]] core::proof::Report sampleReport();
/// The same with these findings in check `name`; everything that follows from them is filled in.
[[nodiscard]] core::proof::Report sampleReport(const char* name,
                                               std::vector<core::vault::Finding> findings);
/// Fills in what follows from the rest: verdict, findings, damaged pages.
void conclude(core::proof::Report& report);

} // namespace prooftest
