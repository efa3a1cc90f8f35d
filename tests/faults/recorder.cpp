// A library for LD_PRELOAD that records, in their order and with their data, all calls by which a
// program changes files below a folder, and those by which it makes them durable:
//
//   HOLDFAST_RECORD_BELOW  the folder
//   HOLDFAST_RECORD_TO     the log, elsewhere; see recordformat.h
//
// It stands between the program and the C library. What the C library calls on its own (fopen,
// mkstemp) passes it by: the replayer compares its last state with the disk, so that nothing is
// missed unnoticed.

#include "tests/faults/recordformat.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

using faults::Op;
using faults::RecordHead;

namespace {

/// The function that this library stands in front of.
template <class F>
F* real(F*, const char* name)
{
    return reinterpret_cast<F*>(::dlsym(RTLD_NEXT, name));
}
#define REAL(name) (real(&::name, #name)) // the name as a word is what only a macro can give

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

struct Recorder
{
    std::recursive_mutex mutex; ///< held over call and record: the log has the order of the calls
    std::string below = environment("HOLDFAST_RECORD_BELOW");
    int log = -1;

    Recorder()
    {
        const std::string to = environment("HOLDFAST_RECORD_TO");
        if (!below.empty() && !to.empty())
            log = REAL(open)(to.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    [[nodiscard]] bool covers(std::string_view path) const
    {
        return log >= 0 && path.substr(0, below.size()) == below
            && (path.size() == below.size() || path[below.size()] == '/');
    }
};

Recorder& recorder()
{
    static auto* made = new Recorder; // never destroyed: other libraries write until the very end
    return *made;
}

using Guard = std::lock_guard<std::recursive_mutex>;

struct KeepErrno
{
    int value = errno;
    ~KeepErrno() { errno = value; }
};

void record(RecordHead head, std::string_view name = {}, std::string_view other = {},
            const void* data = nullptr, std::size_t bytes = 0)
{
    const KeepErrno keep;
    head.nameBytes = static_cast<std::uint32_t>(name.size());
    head.otherBytes = static_cast<std::uint32_t>(other.size());
    head.dataBytes = bytes;
    std::vector<char> record(sizeof head + name.size() + other.size() + bytes);
    char* at = record.data();
    for (const auto& part : {std::string_view(reinterpret_cast<const char*>(&head), sizeof head),
                             name, other, std::string_view(static_cast<const char*>(data), bytes)})
        at = std::copy(part.begin(), part.end(), at);
    for (std::size_t done = 0; done < record.size();) {
        const auto wrote = REAL(write)(recorder().log, record.data() + done, record.size() - done);
        if (wrote <= 0)
            std::abort(); // a log with a hole would prove nothing
        done += static_cast<std::size_t>(wrote);
    }
}

std::string linkOf(const std::string& link)
{
    std::array<char, PATH_MAX> path{};
    const auto length = ::readlink(link.c_str(), path.data(), path.size());
    return length > 0 ? std::string(path.data(), static_cast<std::size_t>(length)) : std::string();
}

std::string nameOf(int fd)
{
    return linkOf("/proc/self/fd/" + std::to_string(fd));
}

/// Absolute, with the links of its folder followed; its last part is left as it is.
std::string fullName(int folder, const char* path)
{
    const KeepErrno keep;
    std::string whole = path;
    if (whole.empty() || whole[0] != '/')
        whole = (folder == AT_FDCWD ? linkOf("/proc/self/cwd") : nameOf(folder)) + '/' + whole;
    while (whole.size() > 1 && whole.back() == '/')
        whole.pop_back();
    const auto slash = whole.rfind('/');
    std::array<char, PATH_MAX> resolved{};
    const std::string parent = slash == 0 ? "/" : whole.substr(0, slash);
    if (!::realpath(parent.c_str(), resolved.data()))
        return whole;
    return std::string(resolved.data()) + whole.substr(slash);
}

bool isCovered(int fd)
{
    const KeepErrno keep;
    return recorder().log >= 0 && recorder().covers(nameOf(fd));
}

std::uint64_t inodeOf(int fd)
{
    const KeepErrno keep;
    struct stat facts = {};
    return ::fstat(fd, &facts) == 0 ? facts.st_ino : 0;
}

std::uint64_t inodeOf(const std::string& path)
{
    const KeepErrno keep;
    struct stat facts = {};
    return ::lstat(path.c_str(), &facts) == 0 ? facts.st_ino : 0;
}

std::int64_t sizeOf(int fd)
{
    const KeepErrno keep;
    struct stat facts = {};
    return ::fstat(fd, &facts) == 0 ? facts.st_size : 0;
}

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

/// Runs `call` and, where it succeeded on a covered file, `note`; both in one piece.
template <class Call, class Note>
auto onFile(int fd, const Call& call, const Note& note)
{
    if (!isCovered(fd))
        return call();
    const Guard guard(recorder().mutex);
    const auto result = call();
    if (result >= 0)
        note(result);
    return result;
}

template <class Call, class Note>
int onNames(const std::string& first, const std::string& second, const Call& call, const Note& note)
{
    const bool covered = recorder().covers(first) || recorder().covers(second);
    if (!covered)
        return call();
    const Guard guard(recorder().mutex);
    const int result = call();
    if (result >= 0)
        note();
    return result;
}

using OpenAt = int(int, const char*, int, ...);

/// Tells whether the open made the file by trying without and with O_EXCL first.
int openAndRecord(OpenAt* openFile, int folder, const char* path, int flags, mode_t mode)
{
    const std::string name = fullName(folder, path);
    const bool makes = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    if (!recorder().covers(name) || (!makes && (flags & O_TRUNC) == 0))
        return openFile(folder, path, flags, mode);
    const Guard guard(recorder().mutex);
    if ((flags & O_TMPFILE) == O_TMPFILE) {
        const int fd = openFile(folder, path, flags, mode);
        if (fd >= 0)
            record({.op = Op::Create, .inode = inodeOf(fd)});
        return fd;
    }
    if (makes) {
        const int fd = openFile(folder, path, flags | O_EXCL, mode);
        if (fd >= 0)
            record({.op = Op::Create, .inode = inodeOf(fd)}, name);
        if (fd >= 0 || (flags & O_EXCL) != 0 || errno != EEXIST)
            return fd;
    }
    const int fd = openFile(folder, path, flags, mode);
    if (fd >= 0 && (flags & O_TRUNC) != 0)
        recordCut(fd, 0);
    return fd;
}

mode_t modeFrom(int flags, va_list& arguments)
{
    const bool has = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    return has ? va_arg(arguments, mode_t) : 0;
}

int renameAndRecord(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    const std::string first = fullName(fromFolder, from);
    const std::string second = fullName(toFolder, to);
    return onNames(
        first, second, [&] { return REAL(renameat2)(fromFolder, from, toFolder, to, flags); },
        [&] {
            record({.op = (flags & RENAME_EXCHANGE) != 0 ? Op::Exchange : Op::Rename,
                    .inode = inodeOf(second)},
                   first, second);
        });
}

int linkAndRecord(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    const std::string second = fullName(toFolder, to);
    return onNames(
        second, second, [&] { return REAL(linkat)(fromFolder, from, toFolder, to, flags); },
        [&] { record({.op = Op::Link, .inode = inodeOf(second)}, {}, second); });
}

int removeAndRecord(int folder, const char* path, int flags)
{
    const std::string name = fullName(folder, path);
    return onNames(
        name, name, [&] { return REAL(unlinkat)(folder, path, flags); },
        [&] { record({.op = Op::Remove}, name); });
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

#define OPEN(name, openFile)                                                                       \
    int name(const char* path, int flags, ...)                                                     \
    {                                                                                              \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = modeFrom(flags, arguments);                                            \
        va_end(arguments);                                                                         \
        return openAndRecord(openFile, AT_FDCWD, path, flags, mode);                               \
    }
OPEN(open, REAL(openat))
OPEN(open64, REAL(openat64))

#define OPENAT(name)                                                                               \
    int name(int folder, const char* path, int flags, ...)                                         \
    {                                                                                              \
        va_list arguments;                                                                         \
        va_start(arguments, flags);                                                                \
        const mode_t mode = modeFrom(flags, arguments);                                            \
        va_end(arguments);                                                                         \
        return openAndRecord(REAL(name), folder, path, flags, mode);                               \
    }
OPENAT(openat)
OPENAT(openat64)

int creat(const char* path, mode_t mode)
{
    return openAndRecord(REAL(openat), AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}

int creat64(const char* path, mode_t mode)
{
    return creat(path, mode);
}

// What the headers make of open() where they check its arguments (_FORTIFY_SOURCE).
int __open_2(const char* path, int flags)
{
    return openAndRecord(REAL(openat), AT_FDCWD, path, flags, 0);
}

int __open64_2(const char* path, int flags)
{
    return openAndRecord(REAL(openat64), AT_FDCWD, path, flags, 0);
}

int __openat_2(int folder, const char* path, int flags)
{
    return openAndRecord(REAL(openat), folder, path, flags, 0);
}

int __openat64_2(int folder, const char* path, int flags)
{
    return openAndRecord(REAL(openat64), folder, path, flags, 0);
}

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

int rename(const char* from, const char* to) noexcept
{
    return renameAndRecord(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept
{
    return renameAndRecord(fromFolder, from, toFolder, to, 0);
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
              unsigned flags) noexcept
{
    return renameAndRecord(fromFolder, from, toFolder, to, flags);
}

int link(const char* from, const char* to) noexcept
{
    return linkAndRecord(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags) noexcept
{
    return linkAndRecord(fromFolder, from, toFolder, to, flags);
}

int unlink(const char* path) noexcept
{
    return removeAndRecord(AT_FDCWD, path, 0);
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    return removeAndRecord(folder, path, flags);
}

int rmdir(const char* path) noexcept
{
    return removeAndRecord(AT_FDCWD, path, AT_REMOVEDIR);
}

int remove(const char* path) noexcept
{
    const int removed = removeAndRecord(AT_FDCWD, path, 0);
    const bool isFolder = removed != 0 && errno == EISDIR;
    return isFolder ? removeAndRecord(AT_FDCWD, path, AT_REMOVEDIR) : removed;
}

int mkdirat(int folder, const char* path, mode_t mode) noexcept
{
    const std::string name = fullName(folder, path);
    return onNames(
        name, name, [&] { return REAL(mkdirat)(folder, path, mode); },
        [&] { record({.op = Op::MakeFolder, .inode = inodeOf(name)}, name); });
}

int mkdir(const char* path, mode_t mode) noexcept
{
    return mkdirat(AT_FDCWD, path, mode);
}

int symlink(const char* from, const char* to) noexcept
{
    const std::string name = fullName(AT_FDCWD, to);
    return onNames(
        name, name, [&] { return REAL(symlink)(from, to); },
        [&] { record({.op = Op::Unseen}, "symlink"); });
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
