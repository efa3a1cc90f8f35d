#pragma once

#include "core/base/durable.h"
#include "core/base/jobcontext.h"

#include <functional>
#include <optional>

namespace core::vault {

enum class Codec { None, Gzip, Zstd };

/// How an artifact is stored: "none", "gzip", "gzip:9", "zstd" or "zstd:19".
struct Compression
{
    Codec codec = Codec::None;
    int level = 0; ///< 0 = the codec's default (gzip 6, zstd 3); gzip 1–9, zstd 1–19

    friend bool operator==(const Compression&, const Compression&) = default;
};

[[nodiscard]] std::optional<Compression> parseCompression(const QString& text);
[[nodiscard]] QString compressionText(const Compression& compression);
/// "", ".gz", ".zst"
[[nodiscard]] QString suffixOf(Codec codec);
/// By the end of the file name.
[[nodiscard]] Codec codecOfFile(const QString& fileName);

/// A stored file, written or read: its size and the SHA-256 (64 hex digits) of its bytes as stored.
struct Compressed
{
    ByteCount bytes{};
    QByteArray sha256{};
};

/// Compresses the first `size` bytes of `fromFd` into `to`; streamed, multi-threaded where the
/// library can (zstd's workers). Memory stays below 32 MiB at default levels. Does not sync.
/// Errors: Destination…, SourceReadFailed, Cancelled.
Result<Compressed> compress(int fromFd, ByteCount size, PartialFile& to, const Compression& how,
                            const JobContext& job);

/// Unpacks `path` (by its suffix) and hands the bytes on in pieces; the result is about the stored
/// bytes. Several gzip members or zstd frames are one stream; anything else behind them is damage.
/// `limit` bounds the output (a decompression bomb ends with CompressionDamaged).
/// Errors: Source…, CompressionDamaged, Cancelled, or what `take` returns.
Result<Compressed> decompress(const QString& path, ByteCount limit,
                              const std::function<Result<>(std::span<const std::byte>)>& take,
                              const JobContext& job);
/// The same for a file whose name does not tell its codec (one that is being made). Both drop the
/// file from the page cache first, so that what is read is what lies on the disk.
Result<Compressed> decompress(const QString& path, Codec codec, ByteCount limit,
                              const std::function<Result<>(std::span<const std::byte>)>& take,
                              const JobContext& job);

} // namespace core::vault
