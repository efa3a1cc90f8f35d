#pragma once

#include "core/proof/mapsquares.h"

#include <vector>

namespace ui::report {

/// A piece of the size bar: a large table, or all of a kind that are not shown by themselves.
struct SizePart
{
    QString name{}; ///< "session_events", "indexes", "free"
    core::proof::PageClass kind = core::proof::PageClass::Table;
    std::uint32_t pages = 0;
    core::ByteCount bytes{};
    bool isLabelled = false; ///< worth a word below the bar

    friend bool operator==(const SizePart&, const SizePart&) = default;
};

/// The whole file: large tables, the other tables, indexes, the rest, free pages.
[[nodiscard]] std::vector<SizePart> sizePartsOf(const core::proof::Report& report);

} // namespace ui::report
