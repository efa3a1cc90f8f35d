#include "core/sqlite/pagehashes.h"

#include <array>
#include <openssl/evp.h>
#include <xxhash.h>

namespace core::sqlite {

struct Sha256::State
{
    struct Free
    {
        void operator()(EVP_MD_CTX* context) const noexcept { EVP_MD_CTX_free(context); }
    };
    std::unique_ptr<EVP_MD_CTX, Free> context{EVP_MD_CTX_new()};
};

// libcrypto's digest calls fail only without memory or without the algorithm; both leave an empty
// hex(), which no manifest accepts as a match.
Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    if (m_state->context && EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) != 1)
        m_state->context.reset();
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::span<const std::byte> bytes)
{
    if (m_state->context
        && EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size()) != 1)
        m_state->context.reset();
}

QByteArray Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (!m_state->context || EVP_DigestFinal_ex(m_state->context.get(), digest.data(), &size) != 1)
        return {};
    return QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(size))
        .toHex();
}

struct ImageHasher::State
{
    struct Free
    {
        void operator()(XXH3_state_t* state) const noexcept { XXH3_freeState(state); }
    };

    explicit State(std::uint32_t size)
        : pageSize(size)
        , runBytes(PageHashes{.pageSize = size}.pagesPerHash() * std::size_t{size})
    {
        XXH3_64bits_reset(run.get());
    }

    std::uint32_t pageSize;
    std::size_t runBytes; ///< bytes one hash covers
    std::unique_ptr<XXH3_state_t, Free> run{XXH3_createState()};
    std::size_t inRun = 0;
    std::int64_t total = 0;
    std::vector<std::uint64_t> hashes{};

    void endRun()
    {
        hashes.push_back(XXH3_64bits_digest(run.get()));
        XXH3_64bits_reset(run.get());
        inRun = 0;
    }
};

ImageHasher::ImageHasher(PageSize pageSize)
    : m_state(std::make_unique<State>(static_cast<std::uint32_t>(pageSize.bytes().value())))
{
}

ImageHasher::~ImageHasher() = default;
ImageHasher::ImageHasher(ImageHasher&&) noexcept = default;
ImageHasher& ImageHasher::operator=(ImageHasher&&) noexcept = default;

void ImageHasher::add(std::span<const std::byte> bytes)
{
    State& state = *m_state;
    state.total += static_cast<std::int64_t>(bytes.size());
    while (!bytes.empty()) {
        const auto piece = bytes.first(std::min(bytes.size(), state.runBytes - state.inRun));
        XXH3_64bits_update(state.run.get(), piece.data(), piece.size());
        state.inRun += piece.size();
        bytes = bytes.subspan(piece.size());
        if (state.inRun == state.runBytes)
            state.endRun();
    }
}

ByteCount ImageHasher::size() const
{
    return ByteCount(m_state->total);
}

PageHashes ImageHasher::pageHashes()
{
    State& state = *m_state;
    if (state.inRun > 0)
        state.endRun();
    const std::int64_t pages = (state.total + state.pageSize - 1) / state.pageSize;
    return {.pageSize = state.pageSize,
            .pages = static_cast<std::uint32_t>(pages),
            .hashes = state.hashes};
}

} // namespace core::sqlite
