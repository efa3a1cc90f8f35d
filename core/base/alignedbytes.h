#pragma once

#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace core {

/// A piece of memory that begins at a block of the disk, so that DirectWrites takes it.
class AlignedBytes
{
public:
    /// `room` is rounded up to whole blocks.
    explicit AlignedBytes(std::size_t room);

    /// Takes as much as fits; returns what did not.
    std::span<const std::byte> append(std::span<const std::byte> bytes);
    void clear() { m_size = 0; }
    [[nodiscard]] bool isFull() const { return m_size == m_room; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::span<const std::byte> bytes() const { return {m_data.get(), m_size}; }

private:
    struct Free
    {
        void operator()(std::byte* data) const noexcept;
    };
    std::size_t m_room;
    std::size_t m_size = 0;
    std::unique_ptr<std::byte, Free> m_data;
};

/// Pieces that are used again: memory that goes back to the kernel is zeroed page by page when it
/// is needed next, which costs more than filling it. Must outlive its pieces; any thread.
class AlignedPool
{
public:
    explicit AlignedPool(std::size_t room)
        : m_room(room)
    {
    }

    /// An empty piece, which comes back when nobody holds it any more.
    std::shared_ptr<AlignedBytes> take();

private:
    const std::size_t m_room;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<AlignedBytes>> m_free;
};

} // namespace core
