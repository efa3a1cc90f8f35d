#include "core/vault/codecs.h"

#define ZLIB_CONST
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace core::vault {

namespace {

constexpr int kDefaultLevel = 6;
/// 15 bits of window; 16 more ask zlib for gzip's header and checksum.
constexpr int kGzipWindow = 15 + 16;
constexpr int kMemoryLevel = 8;

/// Stream and room for its output, as both directions need them.
class GzipStream
{
public:
    z_stream stream{};

    void give(std::span<const std::byte> bytes)
    {
        stream.next_in = reinterpret_cast<const Bytef*>(bytes.data());
        stream.avail_in = static_cast<uInt>(bytes.size());
    }
    void clearOutput()
    {
        stream.next_out = reinterpret_cast<Bytef*>(m_output.bytes().data());
        stream.avail_out = static_cast<uInt>(kPieceBytes);
    }
    [[nodiscard]] std::span<const std::byte> output() const
    {
        return m_output.bytes().first(kPieceBytes - stream.avail_out);
    }
    [[nodiscard]] QString reason(int code) const
    {
        return u"zlib: "_s + QString::fromLatin1(stream.msg != nullptr ? stream.msg : zError(code));
    }

private:
    Piece m_output;
};

class GzipEncoder final : public Encoder
{
public:
    explicit GzipEncoder(int level)
        : m_ready(deflateInit2(&m_gzip.stream, level, Z_DEFLATED, kGzipWindow, kMemoryLevel,
                               Z_DEFAULT_STRATEGY))
    {
    }
    ~GzipEncoder() override { deflateEnd(&m_gzip.stream); }
    GzipEncoder(const GzipEncoder&) = delete;
    GzipEncoder& operator=(const GzipEncoder&) = delete;

    Result<> add(std::span<const std::byte> bytes, bool last, const ByteSink& out) override
    {
        if (m_ready != Z_OK)
            return Error{.code = ErrorCode::Internal, .detail = m_gzip.reason(m_ready)};
        m_gzip.give(bytes);
        do {
            m_gzip.clearOutput();
            // Z_BUF_ERROR only says that there was nothing to do.
            const int code = deflate(&m_gzip.stream, last ? Z_FINISH : Z_NO_FLUSH);
            if (code == Z_STREAM_ERROR)
                return Error{.code = ErrorCode::Internal, .detail = m_gzip.reason(code)};
            if (auto taken = out(m_gzip.output()); !taken)
                return taken;
        } while (m_gzip.stream.avail_out == 0);
        return {};
    }

private:
    GzipStream m_gzip;
    int m_ready;
};

class GzipDecoder final : public Decoder
{
public:
    GzipDecoder()
        : m_ready(inflateInit2(&m_gzip.stream, kGzipWindow))
    {
    }
    ~GzipDecoder() override { inflateEnd(&m_gzip.stream); }
    GzipDecoder(const GzipDecoder&) = delete;
    GzipDecoder& operator=(const GzipDecoder&) = delete;

    Result<> add(std::span<const std::byte> bytes, const ByteSink& out) override
    {
        if (m_ready != Z_OK)
            return Error{.code = ErrorCode::Internal, .detail = m_gzip.reason(m_ready)};
        m_gzip.give(bytes);
        do {
            if (m_memberEnded && m_gzip.stream.avail_in == 0)
                break;
            if (m_memberEnded)
                inflateReset(&m_gzip.stream);
            m_gzip.clearOutput();
            const int code = inflate(&m_gzip.stream, Z_NO_FLUSH);
            if (code != Z_OK && code != Z_STREAM_END && code != Z_BUF_ERROR)
                return Error{.code = ErrorCode::CompressionDamaged, .detail = m_gzip.reason(code)};
            m_memberEnded = code == Z_STREAM_END;
            if (auto taken = out(m_gzip.output()); !taken)
                return taken;
        } while (m_gzip.stream.avail_in > 0 || m_gzip.stream.avail_out == 0);
        return {};
    }

    Result<> finish() override
    {
        if (!m_memberEnded)
            return Error{.code = ErrorCode::CompressionDamaged,
                         .detail = u"the gzip stream is cut off"_s};
        return {};
    }

private:
    GzipStream m_gzip;
    int m_ready;
    bool m_memberEnded = false;
};

} // namespace

std::unique_ptr<Encoder> makeGzipEncoder(int level)
{
    return std::make_unique<GzipEncoder>(level == 0 ? kDefaultLevel : level);
}

std::unique_ptr<Decoder> makeGzipDecoder()
{
    return std::make_unique<GzipDecoder>();
}

} // namespace core::vault
