#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace core::compare {

/// Both ends belong to it.
struct RowidRange
{
    qint64 first = 0;
    qint64 last = 0;

    friend bool operator==(const RowidRange&, const RowidRange&) = default;
};

/// A rowid table in an image at rest.
struct TreePlace
{
    QString image{};
    std::uint32_t root = 0;
};

/// What two rowid tables have in common by their pages alone: a leaf that both trees lead to and
/// that is the same in both, with all overflow pages, has the same rows.
struct SharedLeaves
{
    qint64 rows = 0; ///< on them
    std::vector<RowidRange> first{}; ///< where the other rows of the first are, rising
    std::vector<RowidRange> second{};

    [[nodiscard]] bool areAll() const { return first.empty() && second.empty(); }
};

/// None where the files are not read the same way, or anything in the trees is odd: then all rows
/// must be read. The rows of all leaves are in order and where the pages above them say, or it is
/// odd. Trusts no number in either file; memory is bounded.
/// Both tables must be made with the same words, or the same bytes are other rows.
/// Opens and closes the images itself: see sqlite::mapPages(). Errors: Cancelled.
Result<std::optional<SharedLeaves>>
findSharedLeaves(const TreePlace& first, const TreePlace& second, const JobContext& job);

} // namespace core::compare
