#include "core/base/filedescriptor.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace core {

FileDescriptor::~FileDescriptor()
{
    if (isOpen())
        ::close(m_fd);
}

FileDescriptor::FileDescriptor(FileDescriptor&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

FileDescriptor& FileDescriptor::operator=(FileDescriptor&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    FileDescriptor old(std::exchange(other.m_fd, -1));
    return *this;
}

Result<FileDescriptor> FileDescriptor::open(const QString& path, int flags, FileRole role,
                                            unsigned mode)
{
    const QByteArray name = QFile::encodeName(path);
    int fd = -1;
    do {
        fd = ::open(name.constData(), flags | O_CLOEXEC, mode);
    } while (fd < 0 && errno == EINTR);
    if (fd < 0)
        return errorFromErrno(errno, path, role);
    return FileDescriptor(fd);
}

Result<> FileDescriptor::close(const QString& path, FileRole role)
{
    if (!isOpen())
        return {};
    // On Linux the descriptor is gone whatever close() returns, so a second try would hit a
    // stranger.
    if (::close(std::exchange(m_fd, -1)) != 0 && errno != EINTR)
        return errorFromErrno(errno, path, role);
    return {};
}

Result<ByteCount> FileDescriptor::size(const QString& path) const
{
    struct stat status
    {
    };
    if (::fstat(m_fd, &status) != 0)
        return errorFromErrno(errno, path, FileRole::Source);
    return ByteCount(status.st_size);
}

Result<> writeAll(int fd, std::span<const std::byte> bytes, const QString& path)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errorFromErrno(errno, path, FileRole::Destination);
        if (written == 0) // POSIX allows it for no reason it names; going on could last for ever
            return errorFromErrno(EIO, path, FileRole::Destination);
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return {};
}

Result<std::size_t> readFull(int fd, std::span<std::byte> into, std::int64_t offset,
                             const QString& path)
{
    std::size_t filled = 0;
    while (filled < into.size()) {
        const std::span<std::byte> rest = into.subspan(filled);
        const ssize_t got =
            ::pread(fd, rest.data(), rest.size(), offset + static_cast<std::int64_t>(filled));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errorFromErrno(errno, path, FileRole::Source);
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    return filled;
}

} // namespace core
