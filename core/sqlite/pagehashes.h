#pragma once

#include "core/base/units.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core::sqlite {

/// XXH3 (64 bits) over runs of whole pages, at most 256 KiB of pages a hash.
struct PageHashes
{
    static constexpr std::int64_t kMaxBytesPerHash = 256 * 1024;

    std::uint32_t pageSize = 0; ///< bytes
    std::uint32_t pages = 0;
    std::vector<std::uint64_t>
        hashes{}; ///< hash i covers pagesPerHash() pages from page 1 + i * pagesPerHash()

    [[nodiscard]] std::uint32_t pagesPerHash() const
    {
        return static_cast<std::uint32_t>(kMaxBytesPerHash / pageSize);
    }
    friend bool operator==(const PageHashes&, const PageHashes&) = default;
};

/// First and last page (1-based, inclusive) that hash `index` covers.
struct PageRange
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    friend bool operator==(const PageRange&, const PageRange&) = default;
};
[[nodiscard]] PageRange pagesOfHash(const PageHashes& hashes, std::size_t index);
/// The ranges that differ; sizes that differ make everything beyond the shorter one differ.
[[nodiscard]] std::vector<PageRange> differences(const PageHashes& expected,
                                                 const PageHashes& found);

/// Takes an image from its first byte to its last, in pieces of any size, and gives the page
/// hashes.
class ImageHasher
{
public:
    explicit ImageHasher(PageSize pageSize);
    ~ImageHasher();
    ImageHasher(ImageHasher&&) noexcept;
    ImageHasher& operator=(ImageHasher&&) noexcept;

    void add(std::span<const std::byte> bytes);
    /// Bytes taken so far.
    [[nodiscard]] ByteCount size() const;
    /// Ends it. A last run that is no multiple of the page size is hashed as it is.
    [[nodiscard]] PageHashes pageHashes();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// SHA-256 over a stream of bytes: of an artifact, for those who check it with other tools.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(std::span<const std::byte> bytes);
    /// 64 hexadecimal digits, lower case. Ends it.
    [[nodiscard]] QByteArray hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace core::sqlite
