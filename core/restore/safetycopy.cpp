#include "core/restore/safetycopy.h"

#include "core/base/durable.h"
#include "core/restore/asfound.h"
#include "core/restore/files.h"
#include "core/restore/overwrittenpages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

constexpr ByteCount kSpareRoom(1 << 20);

QString nameIn(const QString& folder, const QString& path)
{
    return folder + u'/' + QFileInfo(path).fileName();
}

/// Its other name if it can have one, else a copy that shares its blocks, else a copy.
Result<> keepMain(const QString& from, const QString& to, ReadThrough how, const JobContext& job)
{
    if (linkFile(from, to))
        return {};
    return copyFile(from, to, how, job);
}

Result<> copySidecars(const QStringList& sidecars, const QString& folder, const JobContext& job)
{
    for (const QString& sidecar : sidecars) {
        if (!QFileInfo::exists(sidecar))
            continue;
        if (auto copied = copyFile(sidecar, nameIn(folder, sidecar), ReadThrough::Descriptor, job);
            !copied)
            return copied;
    }
    return {};
}

bool hasRoom(const Record& record, ByteCount wanted)
{
    const auto room = freeSpace(record.foundFolder());
    return room && *room >= wanted + kSpareRoom;
}

/// What lies beside it may be of another database, and SQLite writes that into it all the same.
/// Room that the new file needs is left; whatever else fails costs the restore nothing.
Result<> copyMain(const Record& record, ByteCount roomForNew, const JobContext& job)
{
    const QString copy = record.foundFile();
    if (cloneFile(record.target, copy))
        return {};
    if (!hasRoom(record, ByteCount(QFileInfo(record.target).size()) + roomForNew))
        return {};
    auto copied = copyFile(record.target, copy, ReadThrough::Sqlite, job);
    return !copied && copied.error().code == ErrorCode::Cancelled ? copied : Result<>();
}

/// A file of the length of the main file that holds nothing but these ranges of it.
Result<> writeRanges(const sqlite::RawFile& main, ByteCount bytes,
                     const std::vector<ByteRange>& ranges, const QString& to, const JobContext& job)
{
    auto file = FileDescriptor::open(to, O_WRONLY | O_CREAT | O_EXCL, FileRole::Destination, 0600);
    if (!file)
        return file.error();
    if (::ftruncate(file->get(), bytes.value()) != 0)
        return errorFromErrno(errno, to, FileRole::Destination);
    if (auto copied = copyRanges(main, ranges, file->get(), to, job); !copied)
        return copied;
    if (::fsync(file->get()) != 0)
        return errorFromErrno(errno, to, FileRole::Destination);
    return file->close(to, FileRole::Destination);
}

/// As copyMain(), but only what this -wal can overwrite.
Result<> keepOverwritten(Record& record, const QString& wal, ByteCount roomForNew,
                         const JobContext& job)
{
    const auto main = sqlite::RawFile::open(record.target);
    const auto bytes = main ? main->size() : Result<ByteCount>(main.error());
    if (!bytes)
        return {};
    const auto ranges = overwrittenBy(wal, *bytes, job);
    if (!ranges)
        return ranges.error().code == ErrorCode::Cancelled ? ranges.error() : Result<>();
    const ByteCount kept = lengthOf(*ranges);
    if (!hasRoom(record, kept + roomForNew))
        return {};
    const QString copy = record.overwrittenFile();
    auto written = writeRanges(*main, *bytes, *ranges, copy, job);
    if (written)
        record.folded = Folded{.kept = kept};
    else
        QFile::remove(copy);
    return !written && written.error().code == ErrorCode::Cancelled ? written : Result<>();
}

} // namespace

Result<> keepFound(const Record& record, const Target& target, ByteCount roomForNew,
                   const JobContext& job)
{
    if (target.files.size() < 2)
        return {};
    const QString folder = record.foundFolder();
    if (auto made = makeFolders(folder); !made)
        return made;
    const QString journal = target.path + u"-journal"_s;
    if (record.safetyCopy && QFileInfo(journal).size() > 0) {
        if (auto copied = copyMain(record, roomForNew, job); !copied)
            return copied;
    }
    if (auto copied = copySidecars({target.path + u"-shm"_s, journal}, folder, job); !copied)
        return copied;
    return syncFolder(folder);
}

Result<> keepLog(Record& record, const Target& target, ByteCount roomForNew, const JobContext& job)
{
    const QString wal = record.target + u"-wal"_s;
    const bool wasFound = std::ranges::find(target.files, wal, &TargetFile::path)
        != target.files.end(); // an empty one comes when SQLite opens the database
    if (!wasFound && QFileInfo(wal).size() == 0)
        return {};
    const QString folder = record.foundFolder();
    if (auto made = makeFolders(folder); !made)
        return made;
    if (auto copied = copySidecars({wal}, folder, job); !copied)
        return copied;
    if (record.safetyCopy && QFileInfo(wal).size() > 0 && !QFileInfo::exists(record.foundFile())) {
        if (auto kept = keepOverwritten(record, nameIn(folder, wal), roomForNew, job); !kept)
            return kept;
    }
    return syncFolder(folder);
}

void noteFolded(Record& record)
{
    if (!record.folded)
        return;
    for (const QString& path : {record.target, record.stateFile()}) {
        if (const auto now = writtenOf(path)) {
            record.folded->bytes = now->bytes;
            record.folded->writtenAt = now->writtenAt;
        }
    }
}

Result<> keepState(Record& record, const JobContext& job)
{
    if (auto made = makeFolders(record.stateFolder()); !made)
        return made;
    // SQLite has it open: through a descriptor of our own its lock would go.
    if (auto kept = keepMain(record.target, record.stateFile(), ReadThrough::Sqlite, job); !kept)
        return kept;
    record.bytes = bytesIn(record.stateFolder()) + record.foundBytes();
    return syncFolder(record.stateFolder());
}

Result<> keepRaw(Record& record, const Target& target, const JobContext& job)
{
    const QString folder = record.stateFolder();
    if (auto made = makeFolders(folder); !made)
        return made;
    record.raw = true;
    if (QFileInfo::exists(target.path)) {
        if (auto kept = keepMain(target.path, record.stateFile(), ReadThrough::Descriptor, job);
            !kept)
            return kept;
    }
    if (auto copied = copySidecars(sidecarsOf(target.path), folder, job); !copied)
        return copied;
    noteFolded(record); // SQLite may have come half way
    record.bytes = bytesIn(folder);
    return syncFolder(folder);
}

} // namespace core::restore
