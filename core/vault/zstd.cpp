#include "core/base/parallel.h"
#include "core/vault/codecs.h"

#include <zstd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr int kDefaultLevel = 3;
/// zstd's workers keep several pieces each: 65 MiB for two of them at the default level with the
/// library's own piece size, 23 MiB for six with 1 MiB (measured with 1.5.4; the files grow by 0.03
/// %). Above this level the ratio counts, for which pieces must be large: one of zstd's own takes
/// minutes then, and nothing ends its workers early. There several encoders, that can stop between
/// two blocks, each make a frame.
constexpr int kLastLeanLevel = 6;
/// Of a frame: a few windows of level 19 (8 MiB), so that starting without history costs little.
constexpr std::int64_t kSmallestFrame = 8 << 20;
constexpr std::int64_t kLargestFrame = 32 << 20;
constexpr int kLeanPieceBytes = 1 << 20;
constexpr unsigned kLeanWorkers = 6;
/// 128 MiB, the window of `zstd --long`; a hostile frame cannot ask for more.
constexpr int kLargestWindowLog = 27;

struct Release
{
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

Error failure(ErrorCode code, std::size_t result)
{
    return {.code = code, .detail = u"zstd: "_s + QString::fromLatin1(ZSTD_getErrorName(result))};
}

class ZstdEncoder final : public Encoder
{
public:
    ZstdEncoder(int level, ByteCount size)
        : m_context(ZSTD_createCCtx())
    {
        set(ZSTD_c_compressionLevel, level);
        set(ZSTD_c_checksumFlag, 1);
        if (level <= kLastLeanLevel) {
            set(ZSTD_c_nbWorkers, static_cast<int>(std::min(usefulWorkers(), kLeanWorkers)));
            set(ZSTD_c_jobSize, kLeanPieceBytes);
        }
        ZSTD_CCtx_setPledgedSrcSize(m_context.get(), static_cast<unsigned long long>(size.value()));
    }

    Result<> add(std::span<const std::byte> bytes, bool last, const ByteSink& out) override
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        const auto mode = last ? ZSTD_e_end : ZSTD_e_continue;
        bool done = false;
        while (!done) {
            ZSTD_outBuffer packed{m_output.bytes().data(), kPieceBytes, 0};
            const std::size_t left = ZSTD_compressStream2(m_context.get(), &packed, &in, mode);
            if (ZSTD_isError(left) != 0)
                return failure(ErrorCode::Internal, left);
            if (auto taken = out(m_output.bytes().first(packed.pos)); !taken)
                return taken;
            done = last ? left == 0 : in.pos == in.size;
        }
        return {};
    }

private:
    /// A library without threads refuses the workers and works alone: nothing is lost.
    void set(ZSTD_cParameter parameter, int value)
    {
        ZSTD_CCtx_setParameter(m_context.get(), parameter, value);
    }

    std::unique_ptr<ZSTD_CCtx, Release> m_context;
    Piece m_output;
};

class ZstdDecoder final : public Decoder
{
public:
    ZstdDecoder()
        : m_context(ZSTD_createDCtx())
    {
        ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, kLargestWindowLog);
    }

    Result<> add(std::span<const std::byte> bytes, const ByteSink& out) override
    {
        ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
        bool full = false; // then more may wait inside
        while (in.pos < in.size || (full && !m_frameEnded)) {
            ZSTD_outBuffer plain{m_output.bytes().data(), kPieceBytes, 0};
            const std::size_t hint = ZSTD_decompressStream(m_context.get(), &plain, &in);
            if (ZSTD_isError(hint) != 0)
                return failure(ErrorCode::CompressionDamaged, hint);
            m_frameEnded = hint == 0;
            full = plain.pos == plain.size;
            if (auto taken = out(m_output.bytes().first(plain.pos)); !taken)
                return taken;
        }
        return {};
    }

    Result<> finish() override
    {
        if (!m_frameEnded)
            return Error{.code = ErrorCode::CompressionDamaged,
                         .detail = u"the zstd frame is cut off"_s};
        return {};
    }

private:
    std::unique_ptr<ZSTD_DCtx, Release> m_context;
    Piece m_output;
    bool m_frameEnded = false;
};

} // namespace

ByteCount zstdStretchBytes(int level, ByteCount size)
{
    const auto workers = static_cast<std::int64_t>(usefulWorkers());
    if (level <= kLastLeanLevel || workers == 1) // 0 is the default level
        return size;
    const std::int64_t share = (size.value() + workers - 1) / workers;
    return ByteCount(std::clamp(share, kSmallestFrame, kLargestFrame));
}

std::unique_ptr<Encoder> makeZstdEncoder(int level, ByteCount size)
{
    return std::make_unique<ZstdEncoder>(level == 0 ? kDefaultLevel : level, size);
}

std::unique_ptr<Decoder> makeZstdDecoder()
{
    return std::make_unique<ZstdDecoder>();
}

} // namespace core::vault
