#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/sqlite/pagehashes.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace core::proof {

class ProofProgress;

/// What lies on the disk, as it was read just now.
struct Reread
{
    ByteCount bytes{}; ///< size of the file
    sqlite::PageHashes pageHashes{};
    QByteArray sha256{}; ///< empty unless it was asked for
    std::optional<Error>
        failure{}; ///< the device reported an error; the hashes are of what came before
};

struct RereadSpec
{
    QString image{};
    PageSize pageSize;
    bool takeSha256 = false;
    /// Called once at the most, as soon as the disk has shown that it does not mind being asked for
    /// several things at once.
    std::function<void()> onFastDisk{};
};

/// Drops the file from the page cache: what is read after it comes from the disk. Pages that were
/// never synced cannot be dropped, nor those that somebody has mapped.
void dropFromCache(const QString& image);

/// Reads the file from its first byte to its last; after that it is cached. Errors: Source… when it
/// cannot be opened, Cancelled.
Result<Reread> reread(const RereadSpec& spec, ProofProgress& progress, const std::stop_token& stop);

/// The page size that the file's own header names. Errors: Source….
Result<PageSize> pageSizeOf(const QString& image);

} // namespace core::proof
