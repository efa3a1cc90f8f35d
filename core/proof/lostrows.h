#pragma once

#include "core/sqlite/pagemap.h"

#include <QString>

#include <vector>

namespace core::proof {

/// Which rows of a table are out of reach, as a sentence: the ranges of rowids that theirs lie in,
/// the first few of them. Empty where no range has a bound.
[[nodiscard]] QString lostRowsText(const std::vector<sqlite::RowGap>& gaps);

} // namespace core::proof
