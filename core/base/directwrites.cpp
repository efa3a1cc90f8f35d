#include "core/base/directwrites.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/vfs.h>

namespace core {

namespace {

constexpr auto kXfs = 0x58465342; ///< XFS_SUPER_MAGIC, which linux/magic.h lacks

bool worksWellOn(int fd)
{
    struct statfs system = {};
    if (::fstatfs(fd, &system) != 0)
        return false;
    switch (system.f_type) {
    case EXT4_SUPER_MAGIC:
    case BTRFS_SUPER_MAGIC:
    case F2FS_SUPER_MAGIC:
    case kXfs: return true;
    default: return false;
    }
}

bool switchDirect(int fd, bool on)
{
    const int flags = ::fcntl(fd, F_GETFL);
    return flags >= 0 && ::fcntl(fd, F_SETFL, on ? flags | O_DIRECT : flags & ~O_DIRECT) == 0;
}

} // namespace

DirectWrites::DirectWrites(int fd)
    : m_fd(fd)
    , m_isOn(worksWellOn(fd) && switchDirect(fd, true))
{
}

bool DirectWrites::fits(std::span<const std::byte> bytes, std::int64_t offset)
{
    const auto address = reinterpret_cast<std::uintptr_t>(bytes.data());
    return (address | bytes.size() | static_cast<std::uintptr_t>(offset)) % kBlock == 0;
}

void DirectWrites::end()
{
    if (m_isOn.exchange(false))
        switchDirect(m_fd, false);
}

} // namespace core
