#include "core/vault/codecs.h"

namespace core::vault {

namespace {

class PlainEncoder final : public Encoder
{
public:
    Result<> add(std::span<const std::byte> bytes, bool /*last*/, const ByteSink& out) override
    {
        return out(bytes);
    }
};

class PlainDecoder final : public Decoder
{
public:
    Result<> add(std::span<const std::byte> bytes, const ByteSink& out) override
    {
        return out(bytes);
    }
    Result<> finish() override { return {}; }
};

} // namespace

ByteCount stretchBytes(const Compression& how, ByteCount size)
{
    return how.codec == Codec::Zstd ? zstdStretchBytes(how.level, size) : size;
}

std::unique_ptr<Encoder> makeEncoder(const Compression& how, ByteCount size)
{
    switch (how.codec) {
    case Codec::Gzip: return makeGzipEncoder(how.level);
    case Codec::Zstd: return makeZstdEncoder(how.level, size);
    case Codec::None: break;
    }
    return std::make_unique<PlainEncoder>();
}

std::unique_ptr<Decoder> makeDecoder(Codec codec)
{
    switch (codec) {
    case Codec::Gzip: return makeGzipDecoder();
    case Codec::Zstd: return makeZstdDecoder();
    case Codec::None: break;
    }
    return std::make_unique<PlainDecoder>();
}

} // namespace core::vault
