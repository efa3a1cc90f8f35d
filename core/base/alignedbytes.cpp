#include "core/base/alignedbytes.h"

#include "core/base/directwrites.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

namespace core {

void AlignedBytes::Free::operator()(std::byte* data) const noexcept
{
    std::free(data);
}

AlignedBytes::AlignedBytes(std::size_t room)
    : m_room((room + DirectWrites::kBlock - 1) / DirectWrites::kBlock * DirectWrites::kBlock)
    , m_data(static_cast<std::byte*>(std::aligned_alloc(DirectWrites::kBlock, m_room)))
{
    if (!m_data)
        throw std::bad_alloc();
}

std::span<const std::byte> AlignedBytes::append(std::span<const std::byte> bytes)
{
    const auto taken = bytes.first(std::min(bytes.size(), m_room - m_size));
    std::memcpy(m_data.get() + m_size, taken.data(), taken.size());
    m_size += taken.size();
    return bytes.subspan(taken.size());
}

std::shared_ptr<AlignedBytes> AlignedPool::take()
{
    std::unique_ptr<AlignedBytes> piece;
    {
        const std::lock_guard guard(m_mutex);
        if (!m_free.empty()) {
            piece = std::move(m_free.back());
            m_free.pop_back();
        }
    }
    if (!piece)
        piece = std::make_unique<AlignedBytes>(m_room);
    piece->clear();
    return {piece.release(), [this](AlignedBytes* used) {
                const std::lock_guard guard(m_mutex);
                m_free.emplace_back(used);
            }};
}

} // namespace core
