#pragma once

#include "core/base/durable.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/pagehashes.h"

#include <memory>

namespace core::sqlite {

/// What a capture wrote, hashed on the way through.
struct CapturedImage
{
    PageHashes pageHashes{};
    ByteCount bytes{};
};

/// The destination of an online backup: a thin VFS over one partial file. Nothing is journaled or
/// synced, page writes are combined into pieces of 1 MiB, which are written and hashed by threads
/// of their own, and the kernel is asked early to write them back, so that the one fsync at the end
/// has little left to do.
///
/// The image is the snapshot byte for byte, but for header bytes 18 and 19, which say "rollback
/// journal": then it opens on read-only media too. Page 1 comes from `firstPage`, not from SQLite,
/// which counts up the change counter and resets the schema cookie in every copy. The lock-byte
/// page is zeros.
class CaptureTarget
{
public:
    /// `file` must outlive it. `firstPage`: page 1 of the pinned snapshot; empty if unknown, then
    /// SQLite's is taken and the image is hashed in a second pass.
    CaptureTarget(PartialFile& file, PageSize pageSize, const QByteArray& firstPage);
    ~CaptureTarget();
    CaptureTarget(const CaptureTarget&) = delete;
    CaptureTarget& operator=(const CaptureTarget&) = delete;

    /// The connection to copy into; close it before finish().
    Result<Connection> open();

    /// How long the image will be, once that is known: see ImageWriter::expect().
    void expect(ByteCount bytes);

    /// The first write error so far, as the destination's own Error (SQLite only knows "disk I/O
    /// error").
    [[nodiscard]] std::optional<Error> failure() const;

    /// Waits for the last piece. Does not sync. Errors: Destination….
    Result<CapturedImage> finish();

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace core::sqlite
