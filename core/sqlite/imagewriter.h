#pragma once

#include "core/base/alignedbytes.h"
#include "core/base/directwrites.h"
#include "core/base/durable.h"
#include "core/base/parallel.h"
#include "core/sqlite/capturetarget.h"

#include <array>
#include <memory>
#include <span>

namespace core::sqlite {

/// Puts the pages of an image into a file: collects them into pieces of 1 MiB, which two threads
/// write by turns past the page cache, so that the disk always has the next one (or one thread with
/// early write-back, where that cannot be), while a third one takes the page hashes.
///
/// SQLite writes the pages of a backup in rising order, page 1 last. Anything else (a rewritten
/// page, a gap) is still written right, but the hashes then come from a second pass over the file.
class ImageWriter
{
public:
    ImageWriter(PartialFile& file, PageSize pageSize, QByteArray firstPage);

    /// How long the file will be: the file system then finds the room once. Only a hint.
    void expect(std::int64_t bytes);
    Result<> write(std::span<const std::byte> bytes, std::int64_t offset);
    /// For SQLite's rare reads of what it wrote; the bytes there were.
    Result<std::size_t> read(std::span<std::byte> into, std::int64_t offset);
    Result<> truncate(std::int64_t size);
    [[nodiscard]] std::int64_t size() const { return m_size; }

    /// The first error of a thread so far; waits for what is being written then.
    [[nodiscard]] std::optional<Error> failure();
    Result<CapturedImage> finish();

private:
    void append(std::span<const std::byte> bytes);
    void flush();
    void flushUpTo(std::int64_t end);
    Result<> writeOutOfOrder(std::span<const std::byte> bytes, std::int64_t offset);
    SerialWorker& nextDisk(std::span<const std::byte> piece, std::int64_t offset);
    [[nodiscard]] bool failed() const;
    Result<> drain();
    Result<> store(std::span<const std::byte> piece, std::int64_t offset);
    void writeBack(std::int64_t end);
    Result<> cutTo(std::int64_t size);
    Result<> storeFirstPage();
    Result<CapturedImage> hashAgain();

    PartialFile& m_file;
    PageSize m_pageSize;
    QByteArray m_firstPage; ///< as it goes into the image
    bool m_firstPageKnown;
    std::int64_t m_size = 0; ///< as SQLite sees it
    std::int64_t m_streamed = 0; ///< end of what went through append()
    std::int64_t m_expected = 0; ///< how long the file was made before it was written
    std::int64_t m_writtenBack = 0; ///< only where one thread writes
    bool m_inOrder = true;
    std::size_t m_turn = 0;
    AlignedPool m_pieces;
    std::shared_ptr<AlignedBytes> m_piece;
    DirectWrites m_direct;
    ImageHasher m_hasher; ///< the hashing thread's until it is drained
    SerialWorker m_hash; ///< the workers last: they join before the rest goes
    std::array<SerialWorker, 2> m_disks;
};

} // namespace core::sqlite
