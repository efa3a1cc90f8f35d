// The calls that change the content of files, or make it durable.

#include "tests/faults/recorder.h"

#include <algorithm>
#include <cstdarg>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

using namespace faults;

namespace {

void recordWrite(int fd, const void* data, ssize_t bytes, std::int64_t offset)
{
    if (bytes <= 0)
        return;
    record({.op = Op::Write, .inode = inodeOf(fd), .offset = offset, .length = bytes}, {}, {}, data,
           static_cast<std::size_t>(bytes));
    if ((::fcntl(fd, F_GETFL) & (O_SYNC | O_DSYNC)) != 0)
        record({.op = Op::Sync, .inode = inodeOf(fd)});
}

/// What the kernel moved by itself: read back from where it went to.
void recordMoved(int fd, std::int64_t bytes, std::int64_t offset)
{
    const KeepErrno keep;
    std::vector<char> data(static_cast<std::size_t>(std::max<std::int64_t>(bytes, 0)));
    const int reader = REAL(open)(("/proc/self/fd/" + std::to_string(fd)).c_str(), O_RDONLY);
    const auto got = ::pread(reader, data.data(), data.size(), offset);
    ::close(reader);
    if (got != bytes)
        record({.op = Op::Unseen}, "bytes that were moved cannot be read");
    else
        recordWrite(fd, data.data(), got, offset);
}

void recordCut(int fd, std::int64_t length)
{
    record({.op = Op::Cut, .inode = inodeOf(fd), .length = length});
}

std::int64_t positionAfter(int fd, ssize_t bytes)
{
    const KeepErrno keep;
    return ::lseek(fd, 0, SEEK_CUR) - bytes;
}

int syncAndRecord(int fd, int (*sync)(int))
{
    return onFile(
        fd, [&] { return sync(fd); }, [&](int) { record({.op = Op::Sync, .inode = inodeOf(fd)}); });
}

ssize_t writePieces(int fd, const iovec* pieces, int count, const ssize_t result,
                    std::int64_t offset)
{
    for (ssize_t left = result; count > 0 && left > 0; ++pieces, --count) {
        const auto bytes = std::min(left, static_cast<ssize_t>(pieces->iov_len));
        recordWrite(fd, pieces->iov_base, bytes, offset);
        offset += bytes;
        left -= bytes;
    }
    return result;
}

} // namespace

extern "C" {

ssize_t write(int fd, const void* data, std::size_t bytes)
{
    return onFile(
        fd, [&] { return REAL(write)(fd, data, bytes); },
        [&](ssize_t wrote) { recordWrite(fd, data, wrote, positionAfter(fd, wrote)); });
}

ssize_t writev(int fd, const iovec* pieces, int count)
{
    return onFile(
        fd, [&] { return REAL(writev)(fd, pieces, count); },
        [&](ssize_t wrote) { writePieces(fd, pieces, count, wrote, positionAfter(fd, wrote)); });
}

#define PWRITE(name, Offset)                                                                       \
    ssize_t name(int fd, const void* data, std::size_t bytes, Offset offset)                       \
    {                                                                                              \
        return onFile(                                                                             \
            fd, [&] { return REAL(name)(fd, data, bytes, offset); },                               \
            [&](ssize_t wrote) { recordWrite(fd, data, wrote, offset); });                         \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define PWRITEV(name, Offset)                                                                      \
    ssize_t name(int fd, const iovec* pieces, int count, Offset offset)                            \
    {                                                                                              \
        return onFile(                                                                             \
            fd, [&] { return REAL(name)(fd, pieces, count, offset); },                             \
            [&](ssize_t wrote) { writePieces(fd, pieces, count, wrote, offset); });                \
    }
PWRITEV(pwritev, off_t)
PWRITEV(pwritev64, off64_t)

#define CUT(name, Offset)                                                                          \
    int name(int fd, Offset length) noexcept                                                       \
    {                                                                                              \
        return onFile(                                                                             \
            fd, [&] { return REAL(name)(fd, length); }, [&](int) { recordCut(fd, length); });      \
    }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)

#define TRUNCATE(name, Offset)                                                                     \
    int name(const char* path, Offset length) noexcept                                             \
    {                                                                                              \
        const std::string full = fullName(AT_FDCWD, path);                                         \
        return onNames(                                                                            \
            full, full, [&] { return REAL(name)(path, length); },                                  \
            [&] { record({.op = Op::Cut, .inode = inodeOf(full), .length = length}); });           \
    }
TRUNCATE(truncate, off_t)
TRUNCATE(truncate64, off64_t)

/// Only growth changes what is read.
#define ALLOCATE(name, Offset)                                                                     \
    int name(int fd, int mode, Offset offset, Offset length)                                       \
    {                                                                                              \
        const std::int64_t before = sizeOf(fd);                                                    \
        return onFile(                                                                             \
            fd, [&] { return REAL(name)(fd, mode, offset, length); },                              \
            [&](int) {                                                                             \
                if ((mode & ~FALLOC_FL_KEEP_SIZE) != 0)                                            \
                    record({.op = Op::Unseen}, #name);                                             \
                else if (sizeOf(fd) != before)                                                     \
                    recordCut(fd, sizeOf(fd));                                                     \
            });                                                                                    \
    }
ALLOCATE(fallocate, off_t)
ALLOCATE(fallocate64, off64_t)

int posix_fallocate(int fd, off_t offset, off_t length)
{
    return fallocate(fd, 0, offset, length) == 0 ? 0 : errno;
}

int posix_fallocate64(int fd, off64_t offset, off64_t length)
{
    return posix_fallocate(fd, offset, length);
}

ssize_t copy_file_range(int from, off64_t* fromOffset, int to, off64_t* toOffset,
                        std::size_t length, unsigned flags)
{
    return onFile(
        to, [&] { return REAL(copy_file_range)(from, fromOffset, to, toOffset, length, flags); },
        [&](ssize_t moved) {
            recordMoved(to, moved, toOffset ? *toOffset - moved : positionAfter(to, moved));
        });
}

#define SENDFILE(name, Offset)                                                                     \
    ssize_t name(int to, int from, Offset* offset, std::size_t count) noexcept                     \
    {                                                                                              \
        return onFile(                                                                             \
            to, [&] { return REAL(name)(to, from, offset, count); },                               \
            [&](ssize_t moved) { recordMoved(to, moved, positionAfter(to, moved)); });             \
    }
SENDFILE(sendfile, off_t)
SENDFILE(sendfile64, off64_t)

int ioctl(int fd, unsigned long request, ...) noexcept
{
    va_list arguments;
    va_start(arguments, request);
    void* argument = va_arg(arguments, void*);
    va_end(arguments);
    if (request != FICLONE && request != FICLONERANGE)
        return REAL(ioctl)(fd, request, argument);
    return onFile(
        fd, [&] { return REAL(ioctl)(fd, request, argument); },
        [&](int) {
            recordCut(fd, sizeOf(fd));
            recordMoved(fd, sizeOf(fd), 0);
        });
}

int fsync(int fd)
{
    return syncAndRecord(fd, REAL(fsync));
}

int fdatasync(int fd)
{
    return syncAndRecord(fd, REAL(fdatasync));
}

int syncfs(int fd) noexcept
{
    return onFile(
        fd, [&] { return REAL(syncfs)(fd); }, [&](int) { record({.op = Op::SyncAll}); });
}

void sync() noexcept
{
    const Guard guard(recorder().mutex);
    REAL(sync)();
    if (recorder().log >= 0)
        record({.op = Op::SyncAll});
}

} // extern "C"
