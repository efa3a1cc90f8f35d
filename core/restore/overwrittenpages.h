#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/sqlite/rawfile.h"

#include <QString>

#include <span>
#include <vector>

namespace core::restore {

/// Bytes of a file: from `begin` on, up to but not with `end`.
struct ByteRange
{
    std::int64_t begin = 0;
    std::int64_t end = 0;

    friend bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// What SQLite may overwrite or cut off when it brings a -wal into a main file of `mainBytes`: the
/// pages of all its frames, and what lies behind the smallest size that one of them commits. Frames
/// count up to the first that cannot be valid; check sums are not asked, so it may be more than
/// what is overwritten, never less. In order, none touches the next; none where SQLite takes the
/// file for no -wal. Errors: Source…, Cancelled.
/// Source: https://www.sqlite.org/fileformat2.html, section 4, "The Write-Ahead Log".
Result<std::vector<ByteRange>> overwrittenBy(const QString& wal, ByteCount mainBytes,
                                             const JobContext& job);

[[nodiscard]] ByteCount lengthOf(std::span<const ByteRange> ranges);

/// Copies these ranges to their places in the file behind `to`, whose path only names it. Errors:
/// Source… (SourceTruncated: there is less), Destination…, Cancelled.
Result<> copyRanges(const sqlite::RawFile& from, std::span<const ByteRange> ranges, int to,
                    const QString& toPath, const JobContext& job);

} // namespace core::restore
