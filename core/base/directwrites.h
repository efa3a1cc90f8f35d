#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>

namespace core {

/// Writes of whole blocks that pass by the page cache (O_DIRECT). A big file that is written once
/// then does not push what applications need out of memory, and costs no copy; a later read comes
/// from the disk. On where it is known to work well (ext4, XFS, Btrfs, F2FS); elsewhere, and from
/// the first write that does not fit, everything goes the usual way.
/// Source: open(2), "O_DIRECT".
class DirectWrites
{
public:
    static constexpr std::size_t kBlock =
        4096; ///< what address, length and offset are multiples of

    /// `fd` must outlive it. Nobody else may read or write through `fd` before end().
    explicit DirectWrites(int fd);
    ~DirectWrites() { end(); }
    DirectWrites(const DirectWrites&) = delete;
    DirectWrites& operator=(const DirectWrites&) = delete;

    /// To be asked before each write while it is on; where not, end() must come first.
    [[nodiscard]] static bool fits(std::span<const std::byte> bytes, std::int64_t offset);
    [[nodiscard]] bool isOn() const { return m_isOn; } ///< any thread
    void end(); ///< any thread

private:
    int m_fd;
    std::atomic<bool> m_isOn = false;
};

} // namespace core
