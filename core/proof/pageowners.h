#pragma once

#include "core/sqlite/pagehashes.h"
#include "core/sqlite/pagemap.h"

#include <QString>

#include <vector>

namespace core::proof {

/// Pages that belong together because one table or index owns them.
struct PageOwner
{
    QString name{}; ///< of the table or index; empty for free pages and those that nothing leads to
    qint64 count = 0;
    std::vector<PageNo> pages{}; ///< the first 100
};

/// Sorts pages by the table or index they belong to, as far as the damaged trees can be followed.
/// `ranges` may reach behind the end of the file; what was there is counted without an owner. An
/// owner is named for at most 20, the rest counts as nobody's. `map` may be empty.
[[nodiscard]] std::vector<PageOwner> ownersOf(const std::vector<sqlite::PageRange>& ranges,
                                              std::uint32_t pagesInFile,
                                              const sqlite::PageMap& map);

} // namespace core::proof
