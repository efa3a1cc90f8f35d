#pragma once

#include "core/base/durable.h"
#include "core/base/jobcontext.h"
#include "core/sqlite/pagehashes.h"

#include <chrono>
#include <functional>

namespace core::capture {

/// What a method takes: one consistent image of `source`, into a partial file in `folder`.
struct CaptureSpec
{
    QString source{}; ///< any path to the database; links are followed
    QString folder{}; ///< where the image is written; must exist
    QString finalName{}; ///< only to name the partial file
    QString workFolder{}; ///< for private copies of sources that cannot be opened in place
    std::chrono::milliseconds wait{10'000}; ///< for locks of other programs
};

struct Captured
{
    PartialFile image;
    sqlite::PageHashes pageHashes{};
    ByteCount bytes{};
    std::uint32_t pages = 0;
    std::uint32_t pageSize = 0;
    QString journalMode{}; ///< "wal" or "delete"
    double seconds = 0;
    double copySeconds = 0; ///< of it, while pages moved: forecasts come from it
    double longestStallSeconds = 0; ///< rollback mode: how long commits were held; 0 in WAL mode
};

/// Online capture: sqlite3_backup steps inside one pinned read transaction; the application keeps
/// running. Never writes the source. The image is complete and durable (synced), not yet published.
/// Errors: Source…, SourceBusy (`detail` names the holders), Destination…, Cancelled.
Result<Captured> captureOnline(const CaptureSpec& spec, const JobContext& job);

} // namespace core::capture
