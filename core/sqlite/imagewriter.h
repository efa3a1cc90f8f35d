#pragma once

#include "core/base/alignedbytes.h"
#include "core/base/directwrites.h"
#include "core/base/durable.h"
#include "core/base/parallel.h"
#include "core/sqlite/capturetarget.h"

#include <memory>
#include <span>

namespace core::sqlite {

/// Puts the pages of an image into a file: collects them into pieces of 1 MiB, which one thread
/// writes (past the page cache, or with early write-back) and takes the page hashes of; another one
/// takes the SHA-256.
///
/// SQLite writes the pages of a backup in rising order, page 1 last. Anything else (a rewritten
/// page, a gap) is still written right, but the hashes then come from a second pass over the file.
class ImageWriter
{
public:
    ImageWriter(PartialFile& file, PageSize pageSize, QByteArray firstPage);

    Result<> write(std::span<const std::byte> bytes, std::int64_t offset);
    /// For SQLite's rare reads of what it wrote; the bytes there were.
    Result<std::size_t> read(std::span<std::byte> into, std::int64_t offset);
    Result<> truncate(std::int64_t size);
    [[nodiscard]] std::int64_t size() const { return m_size; }

    [[nodiscard]] std::optional<Error> failure();
    Result<CapturedImage> finish();

private:
    void append(std::span<const std::byte> bytes);
    void flush();
    void flushUpTo(std::int64_t end);
    void writeOutOfOrder(std::span<const std::byte> bytes, std::int64_t offset);
    Result<> store(std::span<const std::byte> piece, std::int64_t offset);
    Result<> storeFirstPage();
    Result<CapturedImage> hashAgain();

    PartialFile& m_file;
    PageSize m_pageSize;
    QByteArray m_firstPage; ///< as it goes into the image
    bool m_firstPageKnown;
    std::int64_t m_size = 0; ///< as SQLite sees it
    std::int64_t m_streamed = 0; ///< end of what went through append()
    std::int64_t m_writtenBack = 0; ///< the disk thread's
    bool m_inOrder = true;
    AlignedPool m_pieces;
    std::shared_ptr<AlignedBytes> m_piece;
    DirectWrites m_direct; ///< the disk thread's, while that works
    ImageHasher m_hasher; ///< the disk thread's too
    Sha256 m_sha256; ///< the digest thread's until it is drained
    SerialWorker m_digest; ///< both last: they join before the rest goes
    SerialWorker m_disk;
};

} // namespace core::sqlite
