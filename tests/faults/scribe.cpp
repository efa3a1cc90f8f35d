// Changes files in the working folder by every call that the recorder stands in front of.

#include <array>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <thread>
#include <unistd.h>

namespace {

bool allGood = true;

template <class T>
T check(T result, const char* what)
{
    if (result < 0) {
        std::perror(what);
        allGood = false;
    }
    return result;
}

std::array<iovec, 2> pieces()
{
    static char first[] = "first,";
    static char second[] = "second,";
    return {iovec{first, std::strlen(first)}, iovec{second, std::strlen(second)}};
}

void writeEveryWay()
{
    const int fd = check(::open("written", O_RDWR | O_CREAT, 0600), "open");
    check(::write(fd, "write,", 6), "write");
    check(::writev(fd, pieces().data(), 2), "writev");
    check(::pwrite(fd, "pwrite", 6, 4000), "pwrite");
    check(::pwrite64(fd, "pwrite64", 8, 5000), "pwrite64");
    check(::pwritev(fd, pieces().data(), 2, 6000), "pwritev");
    check(::pwritev64(fd, pieces().data(), 2, 7000), "pwritev64");
    check(::fsync(fd), "fsync");
    const int copy = check(::open64("copied", O_RDWR | O_CREAT | O_EXCL, 0600), "open64");
    off64_t from = 0;
    off64_t to = 100;
    check(::copy_file_range(fd, &from, copy, &to, 3000, 0), "copy_file_range");
    off_t at = 4000;
    check(::sendfile(copy, fd, &at, 2000), "sendfile");
    check(::fdatasync(copy), "fdatasync");
    check(::ftruncate(copy, 2500), "ftruncate");
    check(::ftruncate64(copy, 2600), "ftruncate64");
    check(::fallocate(copy, 0, 0, 9000), "fallocate");
    check(-::posix_fallocate(copy, 0, 9500), "posix_fallocate");
    check(::truncate("written", 6900), "truncate");
    check(::close(copy), "close");
    check(::close(fd), "close");
    const int appended = check(::open("written", O_WRONLY | O_APPEND), "open to append");
    check(::write(appended, "end", 3), "write at the end");
    check(::syncfs(appended), "syncfs");
    check(::close(appended), "close");
    check(::close(check(::creat("cut", 0600), "creat")), "close");
}

/// Blocks past the page cache, from two threads at once.
void writeDirectly()
{
    const int plain = O_RDWR | O_CREAT;
    int fd = ::open("direct", plain | O_DIRECT, 0600);
    fd = fd < 0 ? check(::open("direct", plain, 0600), "open") : fd; // not on every file system
    const auto write = [fd](int first) {
        alignas(4096) static thread_local std::array<char, 4096> block;
        for (int i = first; i < 40; i += 2) {
            block.fill(static_cast<char>('a' + i % 26));
            check(::pwrite64(fd, block.data(), block.size(), i * 4096L), "direct write");
        }
    };
    std::thread other(write, 1);
    write(0);
    other.join();
    check(::close(fd), "close");
}

void nameEveryWay()
{
    check(::mkdir("folder", 0700), "mkdir");
    check(::mkdirat(AT_FDCWD, "folder/inner", 0700), "mkdirat");
    const int folder = check(::open("folder", O_RDONLY | O_DIRECTORY), "open folder");
    const int file = check(::openat(folder, "inner/x", O_WRONLY | O_CREAT, 0600), "openat");
    check(::write(file, "x", 1), "write");
    check(::close(file), "close");
    check(::link("folder/inner/x", "hard"), "link");
    check(::linkat(folder, "inner/x", folder, "hard", 0), "linkat");
    check(::rename("hard", "renamed"), "rename");
    check(::renameat(AT_FDCWD, "renamed", folder, "renamed"), "renameat");
    check(::renameat2(folder, "renamed", AT_FDCWD, "back", RENAME_NOREPLACE), "renameat2");
    check(::renameat2(AT_FDCWD, "back", AT_FDCWD, "old", RENAME_EXCHANGE), "exchange");
    check(::rename("folder/inner", "moved"), "rename of a folder");
    check(::fsync(folder), "fsync of a folder");
    const int nameless = ::open(".", O_TMPFILE | O_RDWR, 0600);
    if (nameless >= 0) {
        check(::write(nameless, "nameless", 8), "write");
        const std::string name = "/proc/self/fd/" + std::to_string(nameless);
        check(::linkat(AT_FDCWD, name.c_str(), AT_FDCWD, "named", AT_SYMLINK_FOLLOW), "linkat");
        check(::close(nameless), "close");
    }
    check(::unlink("folder/hard"), "unlink");
    check(::unlinkat(folder, "none", 0) == 0 ? -1 : 0, "unlinkat of nothing");
    check(::close(folder), "close");
    check(::rmdir("folder"), "rmdir");
    check(std::remove("moved/x"), "remove");
    check(std::remove("moved"), "remove of a folder");
}

} // namespace

int main()
{
    writeEveryWay();
    writeDirectly();
    nameEveryWay();
    return allGood ? 0 : 1;
}
