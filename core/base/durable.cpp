#include "core/base/durable.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <span>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace core {

namespace {

QString parentOf(const QString& path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash < 0)
        return QStringLiteral(".");
    return slash == 0 ? QStringLiteral("/") : path.left(slash);
}

QString withoutTrailingSlashes(QString path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// Fails if `path` is there but is no folder; says whether it is there.
Result<bool> isFolder(const QString& path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
        if (S_ISDIR(status.st_mode))
            return true;
        return errorFromErrno(ENOTDIR, path, FileRole::Destination);
    }
    if (errno == ENOENT)
        return false;
    return errorFromErrno(errno, path, FileRole::Destination);
}

} // namespace

Result<> writeFileDurably(const QString& folder, const QString& name, const QByteArray& bytes,
                          unsigned mode)
{
    auto file = PartialFile::create(folder, name);
    if (!file)
        return file.error();
    const QString target = folder + u'/' + name;
    if (auto written = writeAll(file->fd(), std::as_bytes(std::span(bytes)), target); !written)
        return written;
    return file->publishReplacing(name, mode);
}

Result<> makeFolders(const QString& path)
{
    const QString folder = withoutTrailingSlashes(path);
    const auto there = isFolder(folder);
    if (!there)
        return there.error();
    if (*there)
        return {};

    const QString parent = parentOf(folder);
    if (auto made = makeFolders(parent); !made)
        return made;
    if (::mkdir(QFile::encodeName(folder).constData(), 0755) != 0) {
        const int reason = errno;
        const auto foreign = isFolder(folder); // another process may have been faster
        if (foreign && *foreign)
            return {};
        return errorFromErrno(reason, folder, FileRole::Destination);
    }
    return syncFolder(parent);
}

Result<> syncFolder(const QString& path)
{
    const auto folder = FileDescriptor::open(path, O_RDONLY | O_DIRECTORY, FileRole::Destination);
    if (!folder)
        return folder.error();
    // Some file systems (FUSE, CIFS) have no fsync for folders and say EINVAL: nothing to do there.
    if (::fsync(folder->get()) != 0 && errno != EINVAL)
        return errorFromErrno(errno, path, FileRole::Destination);
    return {};
}

Result<Space> spaceAt(const QString& path)
{
    struct statvfs status
    {
    };
    QString place = withoutTrailingSlashes(path);
    // A folder that is still to be made will lie where its nearest existing parent lies.
    while (::statvfs(QFile::encodeName(place).constData(), &status) != 0) {
        const int reason = errno;
        const QString parent = parentOf(place);
        if (reason != ENOENT || parent == place)
            return errorFromErrno(reason, path, FileRole::Destination);
        place = parent;
    }
    const auto bytes = [&status](fsblkcnt_t blocks) {
        return ByteCount(static_cast<std::int64_t>(blocks * status.f_frsize));
    };
    return Space{.total = bytes(status.f_blocks), .free = bytes(status.f_bavail)};
}

Result<ByteCount> freeSpace(const QString& path)
{
    const auto space = spaceAt(path);
    if (!space)
        return space.error();
    return space->free;
}

} // namespace core
