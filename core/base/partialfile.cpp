#include "core/base/durable.h"

#include <QFile>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr qsizetype kLongestName = 255; ///< NAME_MAX of every Linux file system in use

/// Several files of one process in one folder differ by the number at the end.
QString partialName(const QString& finalName)
{
    static std::atomic<unsigned> counter{0};
    const QString tail = u".%1-%2"_s.arg(::getpid()).arg(++counter) + kPartialSuffix;
    QString start = u"."_s + finalName;
    while (QFile::encodeName(start).size() + tail.size() > kLongestName)
        start.chop(1);
    return start + tail;
}

bool isSameFile(int fd, const QByteArray& path)
{
    struct stat opened
    {
    };
    struct stat named
    {
    };
    return ::fstat(fd, &opened) == 0 && ::lstat(path.constData(), &named) == 0
        && S_ISREG(named.st_mode) && opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

/// A call failed on a file that is being made: a folder that was there and is gone has vanished.
Error failureInside(const QString& folder, const QString& path)
{
    Error error = errorFromErrno(errno, path, FileRole::Destination);
    const bool missing = error.code == ErrorCode::DestinationMissing
        || error.code == ErrorCode::DestinationNotAFolder;
    const bool folderGone = ::access(QFile::encodeName(folder).constData(), F_OK) != 0;
    if (missing || (error.code == ErrorCode::WriteFailed && folderGone))
        error.code = ErrorCode::DestinationVanished;
    return error;
}

/// Sets the mode of a file that we made. EPERM then only means that the file system (FAT) keeps
/// none.
bool setMode(int fd, unsigned mode)
{
    return ::fchmod(fd, mode) == 0 || errno == EPERM || errno == ENOTSUP || errno == ENOSYS;
}

/// rename() that fails with EEXIST where rename() would replace. Returns 0 or -1 with errno.
int renameWithoutReplacing(const QByteArray& from, const QByteArray& to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return -1;
    // NFS and many FUSE file systems lack the flag, but a hard link never replaces either.
    if (::link(from.constData(), to.constData()) == 0) {
        // Failing to remove the first name is no failure: the sweeper does it.
        ::unlink(from.constData());
        return 0;
    }
    if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS && errno != EMLINK)
        return -1;
    // Neither: look first. Our own writers of one folder are kept apart by its lock.
    if (::faccessat(AT_FDCWD, to.constData(), F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(from.constData(), to.constData());
}

/// Removes the file if nobody lives who makes it.
bool removedAbandoned(const QString& path)
{
    // Opened for writing because NFS emulates an exclusive flock by a write lock.
    const auto file =
        FileDescriptor::open(path, O_RDWR | O_NOFOLLOW | O_NONBLOCK, FileRole::Destination);
    if (!file || ::flock(file->get(), LOCK_EX | LOCK_NB) != 0)
        return false;
    // Between open and lock its maker may have published it or gone on to another file.
    const QByteArray name = QFile::encodeName(path);
    return isSameFile(file->get(), name) && ::unlink(name.constData()) == 0;
}

} // namespace

PartialFile::PartialFile(FileDescriptor fd, QString folder, QString path)
    : m_fd(std::move(fd))
    , m_folder(std::move(folder))
    , m_path(std::move(path))
{
}

PartialFile::PartialFile(PartialFile&& other) noexcept
    : m_fd(std::move(other.m_fd))
    , m_folder(std::move(other.m_folder))
    , m_path(std::exchange(other.m_path, {}))
    , m_published(other.m_published)
{
}

PartialFile& PartialFile::operator=(PartialFile&& other) noexcept
{
    if (this == &other)
        return *this;
    discard();
    m_fd = std::move(other.m_fd);
    m_folder = std::move(other.m_folder);
    m_path = std::exchange(other.m_path, {});
    m_published = other.m_published;
    return *this;
}

PartialFile::~PartialFile()
{
    discard();
}

void PartialFile::discard() noexcept
{
    if (m_fd.isOpen() && !m_published)
        ::unlink(QFile::encodeName(m_path).constData());
}

Result<PartialFile> PartialFile::create(const QString& folder, const QString& finalName)
{
    for (;;) {
        const QString path = folder + u'/' + partialName(finalName);
        auto fd =
            FileDescriptor::open(path, O_RDWR | O_CREAT | O_EXCL, FileRole::Destination, 0600);
        if (!fd && fd.error().code == ErrorCode::DestinationExists)
            continue; // left by a process that had our number
        if (!fd)
            return Error{.code = fd.error().code, .path = folder, .detail = fd.error().detail};

        PartialFile file(std::move(*fd), folder, path);
        // A sweeper may have come between the two calls; then this file is its prey. Where flock()
        // does not work at all nobody can sweep either.
        const bool lost = ::flock(file.fd(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
        if (!lost && isSameFile(file.fd(), QFile::encodeName(path)))
            return file;
        if (::access(QFile::encodeName(folder).constData(), F_OK) != 0)
            return failureInside(folder, folder);
    }
}

Result<> PartialFile::sync()
{
    return syncAs(m_path);
}

/// While it gets its final name nobody wants to read of the other one.
Result<> PartialFile::syncAs(const QString& name)
{
    if (::fsync(m_fd.get()) != 0)
        return failureInside(m_folder, name);
    return {};
}

Result<> PartialFile::publish(const QString& finalName, unsigned mode)
{
    const QString target = m_folder + u'/' + finalName;
    const QByteArray name = QFile::encodeName(target);
    if (!setMode(m_fd.get(), mode))
        return failureInside(m_folder, target);
    if (auto synced = syncAs(target); !synced)
        return synced;
    if (renameWithoutReplacing(QFile::encodeName(m_path), name) != 0)
        return failureInside(m_folder, target);
    if (auto synced = syncFolder(m_folder); !synced) {
        // A name that may not survive must not stand there as if it were saved.
        ::unlink(name.constData());
        return synced;
    }
    m_published = true;
    m_path = target;
    return {};
}

Result<> PartialFile::publishReplacing(const QString& finalName, unsigned mode)
{
    const QString target = m_folder + u'/' + finalName;
    if (!setMode(m_fd.get(), mode))
        return failureInside(m_folder, target);
    if (auto synced = syncAs(target); !synced)
        return synced;
    if (::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(target).constData()) != 0)
        return failureInside(m_folder, target);
    m_published = true;
    m_path = target;
    return syncFolder(m_folder);
}

Result<int> sweepPartials(const QString& folder)
{
    namespace fs = std::filesystem;
    int removed = 0;
    std::error_code error;
    for (fs::directory_iterator entry(QFile::encodeName(folder).toStdString(), error), end;
         !error && entry != end; entry.increment(error)) {
        const QString path = QFile::decodeName(QByteArray::fromStdString(entry->path().string()));
        if (isPartialName(path.section(u'/', -1)) && removedAbandoned(path))
            ++removed;
    }
    if (error && error != std::errc::no_such_file_or_directory)
        return errorFromErrno(error.value(), folder, FileRole::Destination);
    return removed;
}

bool isPartialName(const QString& fileName)
{
    return fileName.startsWith(u'.') && fileName.endsWith(kPartialSuffix);
}

} // namespace core
