#include "core/sqlite/pagehashes.h"

#include <algorithm>

namespace core::sqlite {

PageRange pagesOfHash(const PageHashes& hashes, std::size_t index)
{
    const std::uint32_t step = hashes.pagesPerHash();
    const auto first = static_cast<std::uint32_t>(index) * step + 1;
    return {.first = first, .last = std::min(first + step - 1, hashes.pages)};
}

std::vector<PageRange> differences(const PageHashes& expected, const PageHashes& found)
{
    const PageHashes& longer = expected.pages >= found.pages ? expected : found;
    std::vector<PageRange> ranges;
    if (expected.pageSize != found.pageSize)
        return {{.first = 1, .last = longer.pages}};
    for (std::size_t i = 0; i < longer.hashes.size(); ++i) {
        const bool same = i < expected.hashes.size() && i < found.hashes.size()
            && expected.hashes[i] == found.hashes[i];
        if (same)
            continue;
        const PageRange range = pagesOfHash(longer, i);
        if (!ranges.empty() && ranges.back().last + 1 == range.first)
            ranges.back().last = range.last;
        else
            ranges.push_back(range);
    }
    return ranges;
}

} // namespace core::sqlite
