#include "core/restore/asfound.h"

#include "core/base/durable.h"
#include "core/restore/files.h"
#include "core/restore/overwrittenpages.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

constexpr ByteCount kSpareRoom(1 << 20);

/// Once the target is another file nobody but us has the state. Until then it is the target.
bool isOursAlone(const Record& record, const QString& path)
{
    return record.canBeUndone() && path == record.stateFile() && idOf(path) != idOf(record.target);
}

bool isAsFolded(const Record& record, const QString& path)
{
    const auto now = writtenOf(path);
    return record.folded && now && now->bytes == record.folded->bytes
        && (now->writtenAt == record.folded->writtenAt || isOursAlone(record, path));
}

/// The main file as the -wal left it: in the safety copy; where that is gone the target may be it.
QString foldedFile(const Record& record)
{
    for (const QString& path : {record.stateFile(), record.target}) {
        if (isAsFolded(record, path))
            return path;
    }
    return {};
}

/// Puts back what the -wal had overwritten, and the length.
Result<> unfold(const Record& record, const QString& file, const JobContext& job)
{
    const auto overwritten = sqlite::RawFile::open(record.overwrittenFile());
    const auto bytes = overwritten ? overwritten->size() : Result<ByteCount>(overwritten.error());
    if (!bytes)
        return bytes.error();
    const QString wal = record.foundFile() + u"-wal"_s;
    const auto ranges = overwrittenBy(wal, *bytes, job);
    if (!ranges)
        return ranges.error();
    if (lengthOf(*ranges) != record.folded->kept)
        return Error{.code = ErrorCode::SourceChanged, .path = wal};
    auto to = FileDescriptor::open(file, O_WRONLY, FileRole::Destination);
    if (!to)
        return to.error();
    if (auto copied = copyRanges(*overwritten, *ranges, to->get(), file, job); !copied)
        return copied;
    if (::ftruncate(to->get(), bytes->value()) != 0 || ::fsync(to->get()) != 0)
        return errorFromErrno(errno, file, FileRole::Destination);
    return to->close(file, FileRole::Destination);
}

/// Nobody is asked to stay away: what changed while it was copied is seen after it.
Result<> writeFromParts(const Record& record, const QString& to, const JobContext& job)
{
    const QString from = foldedFile(record);
    if (auto copied = copyFile(from, to, ReadThrough::Sqlite, job); !copied)
        return copied;
    if (auto unfolded = unfold(record, to, job); !unfolded)
        return unfolded;
    if (!isAsFolded(record, from))
        return Error{.code = ErrorCode::SourceChanged, .path = from};
    return {};
}

} // namespace

AsFound asFoundOf(const Record& record)
{
    if (QFileInfo::exists(record.foundFile()))
        return AsFound::Whole;
    if (QFileInfo::exists(record.overwrittenFile()))
        return foldedFile(record).isEmpty() ? AsFound::ChangedSince : AsFound::InParts;
    const bool isTheState = !record.online && record.before == TargetState::AtRest
        && QFileInfo::exists(record.stateFile());
    return isTheState ? AsFound::IsTheState : AsFound::NotKept;
}

Result<> writeAsFound(const Record& record, const QString& to, const JobContext& job)
{
    auto written = [&]() -> Result<> {
        switch (asFoundOf(record)) {
        case AsFound::Whole: return copyFile(record.foundFile(), to, ReadThrough::Descriptor, job);
        case AsFound::InParts: return writeFromParts(record, to, job);
        case AsFound::IsTheState: return copyFile(record.stateFile(), to, ReadThrough::Sqlite, job);
        case AsFound::ChangedSince:
        case AsFound::NotKept: break;
        }
        return Error{.code = ErrorCode::SourceMissing, .path = record.foundFile()};
    }();
    if (!written && written.error().code != ErrorCode::DestinationExists)
        ::unlink(QFile::encodeName(to).constData());
    return written;
}

void keepWhole(const Record& record)
{
    if (!QFileInfo::exists(record.overwrittenFile()))
        return;
    const QString folder = record.foundFolder();
    const QString half = record.foundFile() + u"-half"_s; // one may be left by a process that died
    if (!removeFiles({half}, folder) || asFoundOf(record) != AsFound::InParts)
        return;
    const qint64 bytes =
        std::max(QFileInfo(record.overwrittenFile()).size(), QFileInfo(foldedFile(record)).size());
    const auto room = freeSpace(folder);
    NoProgress unseen;
    if (!room || *room < ByteCount(bytes) + kSpareRoom || !writeAsFound(record, half, {{}, unseen}))
        return;
    if (renameDurably(half, record.foundFile()))
        QFile::remove(record.overwrittenFile());
}

std::optional<Folded> writtenOf(const QString& path)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return Folded{.bytes = ByteCount(facts.st_size),
                  .writtenAt = facts.st_mtim.tv_sec * nanoseconds + facts.st_mtim.tv_nsec};
}

} // namespace core::restore
