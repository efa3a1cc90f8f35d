#pragma once

#include "core/proof/mapsquares.h"
#include "ui/widgets/tablecontent.h"

#include <optional>
#include <vector>

namespace ui::pagemap {

/// Pages of one kind and one owner.
struct PageRun
{
    core::proof::PageClass kind = core::proof::PageClass::Table;
    std::uint32_t tree = 0; ///< of the map, or kNoTree
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t pages = 0; ///< fewer than from first to last where others lie between

    friend bool operator==(const PageRun&, const PageRun&) = default;
};

/// Pages that lie side by side; where that are more than `most`, one for each kind and owner.
[[nodiscard]] std::vector<PageRun> runsOf(const core::proof::Report& report, std::size_t most);

/// The map as a table: a row for each run.
[[nodiscard]] widgets::TableContent runTable(const core::proof::Report& report,
                                             const QString& title);

/// Where damage begins next, after the last page from the start of the file again. None where
/// nothing is damaged. `from` is 0 for the start.
[[nodiscard]] std::optional<core::PageNo> problemAfter(const core::proof::Report& report,
                                                       core::PageNo from);
[[nodiscard]] std::optional<core::PageNo> problemBefore(const core::proof::Report& report,
                                                        core::PageNo from);

} // namespace ui::pagemap
