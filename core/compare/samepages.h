#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QString>

#include <cstdint>

namespace core::compare {

/// True if the trees at `root` are the same in both images, page for page with all overflow pages,
/// and both read them the same way. False where they are not, or where anything is odd: then the
/// rows tell. Trusts no number in either file. Stops at the first difference.
/// Opens and closes the images itself: see sqlite::mapPages(). Errors: Cancelled.
Result<bool> haveSamePages(const QString& first, const QString& second, std::uint32_t root,
                           const JobContext& job);

} // namespace core::compare
