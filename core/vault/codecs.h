#pragma once

#include "core/vault/compression.h"

#include <memory>

namespace core::vault {

using ByteSink = std::function<Result<>(std::span<const std::byte>)>;

/// How much is read, packed or unpacked at a time.
inline constexpr std::size_t kPieceBytes = std::size_t{1} << 20;

/// Room for one piece. Not cleared first: small files never touch most of it.
class Piece
{
public:
    [[nodiscard]] std::span<std::byte> bytes() const { return {m_bytes.get(), kPieceBytes}; }

private:
    std::unique_ptr<std::byte[]> m_bytes = std::make_unique_for_overwrite<std::byte[]>(kPieceBytes);
};

/// Packs one stream; an implementation a codec.
class Encoder
{
public:
    virtual ~Encoder() = default;
    /// Takes all of `bytes`, the last ones if `last`; hands on what is ready.
    /// Errors: Internal (the library), or what `out` returns.
    virtual Result<> add(std::span<const std::byte> bytes, bool last, const ByteSink& out) = 0;
};

/// Unpacks a file: one stream after another, as gzip(1) and zstd(1) do.
class Decoder
{
public:
    virtual ~Decoder() = default;
    /// Takes all of `bytes`; hands on what is ready. Errors: CompressionDamaged, or what `out`
    /// returns.
    virtual Result<> add(std::span<const std::byte> bytes, const ByteSink& out) = 0;
    /// The file ended. Errors: CompressionDamaged if that is too early.
    virtual Result<> finish() = 0;
};

/// How much of a file of `size` bytes one encoder takes. Where it is not all of it, encoders on
/// several threads each make a stream of their own, and these stand one after another in the file.
[[nodiscard]] ByteCount stretchBytes(const Compression& how, ByteCount size);

/// `size` is that of the whole stream.
[[nodiscard]] std::unique_ptr<Encoder> makeEncoder(const Compression& how, ByteCount size);
[[nodiscard]] std::unique_ptr<Decoder> makeDecoder(Codec codec);

[[nodiscard]] std::unique_ptr<Encoder> makeGzipEncoder(int level);
[[nodiscard]] std::unique_ptr<Decoder> makeGzipDecoder();
[[nodiscard]] ByteCount zstdStretchBytes(int level, ByteCount size);
[[nodiscard]] std::unique_ptr<Encoder> makeZstdEncoder(int level, ByteCount size);
[[nodiscard]] std::unique_ptr<Decoder> makeZstdDecoder();

} // namespace core::vault
