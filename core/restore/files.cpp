#include "core/restore/files.h"

#include "core/base/durable.h"
#include "core/base/filedescriptor.h"
#include "core/restore/attributes.h"
#include "core/sqlite/rawfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <linux/fs.h>
#include <memory>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20;

Error failedAt(const QString& path)
{
    return errorFromErrno(errno, path, FileRole::Destination);
}

using Read = std::function<Result<std::size_t>(std::span<std::byte>, std::int64_t)>;

Result<Read> readerOf(const QString& path, ReadThrough how)
{
    if (how == ReadThrough::Sqlite) {
        auto file = sqlite::RawFile::open(path);
        if (!file)
            return file.error();
        return Read([file = std::make_shared<sqlite::RawFile>(std::move(*file))](
                        std::span<std::byte> into, std::int64_t offset) {
            return file->read(into, offset);
        });
    }
    // A pipe would be waited for, a device read without end, a link may lead anywhere.
    auto file = FileDescriptor::open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, FileRole::Source);
    if (!file)
        return file.error();
    struct stat facts = {};
    if (::fstat(file->get(), &facts) != 0 || !S_ISREG(facts.st_mode))
        return Error{.code = ErrorCode::SourceNotAFile, .path = path};
    return Read([path, file = std::make_shared<FileDescriptor>(std::move(*file))](
                    std::span<std::byte> into, std::int64_t offset) {
        return readFull(file->get(), into, offset, path);
    });
}

Result<> copyInto(const QString& from, const QString& to, ReadThrough how, const JobContext& job)
{
    const auto read = readerOf(from, how);
    if (!read)
        return read.error();
    auto target =
        FileDescriptor::open(to, O_WRONLY | O_CREAT | O_EXCL, FileRole::Destination, 0600);
    if (!target)
        return target.error();
    const auto total = static_cast<std::uint64_t>(QFileInfo(from).size());
    std::vector<std::byte> piece(kPiece);
    for (std::int64_t at = 0;;) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = to};
        const auto got = (*read)(piece, at);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        if (auto written = writeAll(target->get(), std::span(piece).first(*got), to); !written)
            return written;
        at += static_cast<std::int64_t>(*got);
        job.progress.report({.phase = Phase::Keeping,
                             .done = static_cast<std::uint64_t>(at),
                             .total = total,
                             .unit = Unit::Bytes,
                             .bytesPerUnit = 1});
    }
    // A copy may become the database one day, or its -wal. What cannot be given is left.
    static_cast<void>(takeAttributesOf(from, target->get(), to));
    if (::fsync(target->get()) != 0)
        return failedAt(to);
    return target->close(to, FileRole::Destination);
}

} // namespace

QStringList sidecarsOf(const QString& database)
{
    return {database + u"-wal"_s, database + u"-shm"_s, database + u"-journal"_s};
}

std::optional<FileId> idOf(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return FileId{facts.st_dev, facts.st_ino};
}

std::optional<quint64> deviceOf(const QString& path)
{
    for (QString at = path; !at.isEmpty() && at != u"/"; at = QFileInfo(at).absolutePath()) {
        struct stat facts = {};
        if (::stat(QFile::encodeName(at).constData(), &facts) == 0)
            return facts.st_dev;
    }
    return std::nullopt;
}

bool isMountPoint(const QString& path)
{
    struct statx facts = {};
    return ::statx(AT_FDCWD, QFile::encodeName(path).constData(), AT_SYMLINK_NOFOLLOW, 0, &facts)
        == 0
        && (facts.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

ByteCount bytesIn(const QString& folder)
{
    ByteCount sum;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        sum = sum + ByteCount(file.size());
    return sum;
}

bool linkFile(const QString& from, const QString& to)
{
    return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool cloneFile(const QString& from, const QString& to)
{
    const auto source = FileDescriptor::open(from, O_RDONLY, FileRole::Source);
    const auto target =
        FileDescriptor::open(to, O_WRONLY | O_CREAT | O_EXCL, FileRole::Destination, 0600);
    if (source && target && ::ioctl(target->get(), FICLONE, source->get()) == 0
        && ::fsync(target->get()) == 0)
        return true;
    if (target)
        ::unlink(QFile::encodeName(to).constData());
    return false;
}

Result<> copyFile(const QString& from, const QString& to, ReadThrough how, const JobContext& job)
{
    auto copied = copyInto(from, to, how, job);
    if (!copied && copied.error().code != ErrorCode::DestinationExists)
        ::unlink(QFile::encodeName(to).constData());
    return copied;
}

Result<> removeFiles(const QStringList& paths, const QString& folder)
{
    for (const QString& path : paths) {
        if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
            return failedAt(path);
    }
    return syncFolder(folder);
}

Result<> renameDurably(const QString& from, const QString& to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failedAt(to);
    return syncFolder(QFileInfo(to).absolutePath());
}

} // namespace core::restore
