#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>

namespace core {

/// A file mapped into memory for reading, that does not kill the program: where the device cannot
/// deliver a page, or somebody cut the file off meanwhile, the kernel sends SIGBUS. In a range that
/// is mapped here such a page then reads as zeros, and takeFault() tells.
class MappedFile
{
public:
    /// Null where it cannot be mapped (no memory, an empty file, a file system without): read it
    /// then. `size`: bytes of the file, counted from its start.
    static std::unique_ptr<MappedFile> map(int fd, std::int64_t size);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    [[nodiscard]] std::byte* data() const { return m_data; }
    /// True if a page could not be read since it was last asked.
    bool takeFault();

private:
    MappedFile(std::byte* data, std::size_t size, std::size_t slot);

    std::byte* m_data;
    std::size_t m_size;
    std::size_t m_slot; ///< in the list that the signal handler reads
};

} // namespace core
