// The calls that give files their names, take them away, or make files.

#include "tests/faults/recorder.h"

#include <cstdarg>
#include <cstdio>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace faults;

namespace {

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
        record({.op = Op::Cut, .inode = inodeOf(fd)});
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

} // extern "C"
