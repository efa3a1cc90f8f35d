#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <QByteArray>

#include <cstddef>
#include <span>

namespace core {

/// Owns a POSIX file descriptor. Never used on the main file of a database that this process has
/// open through SQLite: closing it would drop SQLite's locks
/// (https://www.sqlite.org/howtocorrupt.html, section 2.2).
class FileDescriptor
{
public:
    FileDescriptor() = default;
    explicit FileDescriptor(int fd) noexcept
        : m_fd(fd)
    {
    }
    ~FileDescriptor();
    FileDescriptor(FileDescriptor&& other) noexcept;
    FileDescriptor& operator=(FileDescriptor&& other) noexcept;

    /// Errors: as errorFromErrno() for `role`. O_CLOEXEC is always added.
    static Result<FileDescriptor> open(const QString& path, int flags, FileRole role,
                                       unsigned mode = 0666);

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int get() const { return m_fd; }
    /// Closes now; on some file systems (NFS) only close reports that a write failed.
    Result<> close(const QString& path, FileRole role);

    [[nodiscard]] Result<ByteCount> size(const QString& path) const;

private:
    int m_fd = -1;
};

/// Writes all of it, through short writes and EINTR. Errors: as errorFromErrno(Destination).
Result<> writeAll(int fd, std::span<const std::byte> bytes, const QString& path);
/// Reads until `into` is full or the file ends; returns the bytes read.
Result<std::size_t> readFull(int fd, std::span<std::byte> into, std::int64_t offset,
                             const QString& path);

} // namespace core
