#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/sqlite/pagehashes.h"

#include <optional>

namespace core::proof {

/// What lies on the disk, as it was read just now.
struct Reread
{
    ByteCount bytes{}; ///< size of the file
    sqlite::PageHashes pageHashes{};
    QByteArray sha256{}; ///< empty unless it was asked for
    std::optional<Error>
        failure{}; ///< the device reported an error; the hashes are of what came before
};

/// Drops the file from the page cache and reads it from its first byte to its last; after that it
/// is cached again. Pages that were never synced cannot be dropped: callers sync first. Errors:
/// Source… when it cannot be opened, Cancelled.
Result<Reread> reread(const QString& image, PageSize pageSize, sqlite::ImageHasher::Digest digest,
                      const JobContext& job);

/// The page size that the file's own header names. Errors: Source….
Result<PageSize> pageSizeOf(const QString& image);

} // namespace core::proof
