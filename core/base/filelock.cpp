#include "core/base/filelock.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <fcntl.h>
#include <mutex>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace std::chrono_literals;

namespace core {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr auto kShortestPause = 20ms;
constexpr auto kLongestPause = 100ms;
constexpr int kOpenFlags = O_NOFOLLOW | O_NONBLOCK;

/// Opens without O_CREAT first: with it, the kernel refuses another user's file in a sticky folder
/// (fs.protected_regular). Falls back to reading, which is enough for flock().
Result<FileDescriptor> openExisting(const QString& path)
{
    auto file = FileDescriptor::open(path, O_RDWR | kOpenFlags, FileRole::Destination);
    if (file)
        return file;
    const ErrorCode code = file.error().code;
    if (code != ErrorCode::DestinationDenied && code != ErrorCode::DestinationReadOnly)
        return file;
    return FileDescriptor::open(path, O_RDONLY | kOpenFlags, FileRole::Destination);
}

Result<FileDescriptor> openLockFile(const QString& path)
{
    for (;;) {
        auto existing = openExisting(path);
        if (existing || existing.error().code != ErrorCode::DestinationMissing)
            return existing;
        auto created = FileDescriptor::open(path, O_RDWR | O_CREAT | O_EXCL | kOpenFlags,
                                            FileRole::Destination);
        if (!created && created.error().code == ErrorCode::DestinationExists)
            continue; // another process was faster
        // The umask took bits that others need. Where that cannot be mended (FAT) the mount
        // decides.
        if (created)
            static_cast<void>(::fchmod(created->get(), 0666));
        return created;
    }
}

/// False if the path means another file by now, e.g. after somebody cleaned the folder.
Result<bool> isStillNamed(const FileDescriptor& file, const QString& path)
{
    struct stat opened
    {
    };
    struct stat named
    {
    };
    if (::fstat(file.get(), &opened) != 0)
        return errorFromErrno(errno, path, FileRole::Destination);
    if (!S_ISREG(opened.st_mode))
        return errorFromErrno(EEXIST, path, FileRole::Destination);
    return ::lstat(QFile::encodeName(path).constData(), &named) == 0
        && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/// The lock, or nothing while somebody else has it; `file` is reopened when its name was reused.
Result<bool> tryLock(FileDescriptor& file, const QString& path)
{
    for (;;) {
        if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK)
                return false;
            if (errno == EINTR)
                continue;
            return errorFromErrno(errno, path, FileRole::Destination);
        }
        const auto named = isStillNamed(file, path);
        if (!named)
            return named.error();
        if (*named)
            return true;
        auto reopened = openLockFile(path);
        if (!reopened)
            return reopened.error();
        file = std::move(*reopened);
    }
}

QString holderLine(const FileDescriptor& file, const QString& path)
{
    std::array<std::byte, 4096> bytes{};
    const auto got = readFull(file.get(), bytes, 0, path);
    if (!got)
        return {};
    const QByteArray text(reinterpret_cast<const char*>(bytes.data()),
                          static_cast<qsizetype>(*got));
    return QString::fromUtf8(text).section(u'\n', 0, 0).trimmed();
}

/// The line is a courtesy: a lock without it (full disk, a file we may only read) is still a lock.
void writeHolderLine(const FileDescriptor& file, const QString& owner)
{
    const QByteArray line = owner.simplified().toUtf8() + '\n';
    if (::ftruncate(file.get(), 0) == 0)
        static_cast<void>(
            ::pwrite(file.get(), line.constData(), static_cast<std::size_t>(line.size()), 0));
}

} // namespace

FileLock::FileLock(FileDescriptor fd)
    : m_fd(std::move(fd))
{
}

FileLock::~FileLock()
{
    // So that the next holder is not taken for us before it has written its own line.
    if (m_fd.isOpen())
        static_cast<void>(::ftruncate(m_fd.get(), 0));
}

Result<FileLock> FileLock::acquire(const QString& path, const QString& owner,
                                   std::chrono::milliseconds wait, const std::stop_token& stop)
{
    const auto deadline = SteadyClock::now() + wait;
    auto file = openLockFile(path);
    if (!file)
        return file.error();
    for (auto pause = kShortestPause;; pause = std::min(pause * 2, kLongestPause)) {
        if (stop.stop_requested())
            return Error{.code = ErrorCode::Cancelled, .path = path};
        const auto locked = tryLock(*file, path);
        if (!locked)
            return locked.error();
        if (*locked) {
            writeHolderLine(*file, owner);
            return FileLock(std::move(*file));
        }
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - SteadyClock::now());
        if (left <= 0ms)
            return Error{
                .code = ErrorCode::JobRunning, .path = path, .detail = holderLine(*file, path)};
        pauseFor(std::min(pause, left), stop);
    }
}

void pauseFor(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    static_cast<void>(never.wait_for(lock, stop, time, [] { return false; }));
}

} // namespace core
