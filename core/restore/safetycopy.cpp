#include "core/restore/safetycopy.h"

#include "core/base/durable.h"
#include "core/restore/files.h"

#include <QDir>
#include <QFileInfo>

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

Result<> copySidecars(const QString& target, const QString& folder, const JobContext& job)
{
    for (const QString& sidecar : sidecarsOf(target)) {
        if (!QFileInfo::exists(sidecar))
            continue;
        if (auto copied = copyFile(sidecar, nameIn(folder, sidecar), ReadThrough::Descriptor, job);
            !copied)
            return copied;
    }
    return {};
}

/// What lies beside it may be of another database, and SQLite writes that into it all the same.
/// Room that the new file needs is left; whatever else fails costs the restore nothing.
Result<> copyMain(const Record& record, ByteCount roomForNew, const JobContext& job)
{
    const QString copy = record.foundFile();
    if (cloneFile(record.target, copy))
        return {};
    const auto room = freeSpace(record.foundFolder());
    const ByteCount bytes(QFileInfo(record.target).size());
    if (!room || *room < bytes + roomForNew + kSpareRoom)
        return {};
    auto copied = copyFile(record.target, copy, ReadThrough::Sqlite, job);
    return !copied && copied.error().code == ErrorCode::Cancelled ? copied : Result<>();
}

} // namespace

Result<> keepFound(const Record& record, const Target& target, ByteCount roomForNew,
                   const JobContext& job)
{
    const bool isHot =
        target.state == TargetState::HotWal || target.state == TargetState::HotJournal;
    if (!isHot && target.files.size() < 2)
        return {};
    const QString folder = record.foundFolder();
    if (auto made = makeFolders(folder); !made)
        return made;
    if (isHot && record.safetyCopy) {
        if (auto copied = copyMain(record, roomForNew, job); !copied)
            return copied;
    }
    if (auto copied = copySidecars(target.path, folder, job); !copied)
        return copied;
    return syncFolder(folder);
}

Result<> keepState(Record& record, const JobContext& job)
{
    if (auto made = makeFolders(record.stateFolder()); !made)
        return made;
    // SQLite has it open: through a descriptor of our own its lock would go.
    if (auto kept = keepMain(record.target, record.stateFile(), ReadThrough::Sqlite, job); !kept)
        return kept;
    record.bytes = bytesIn(record.stateFolder()) + bytesIn(record.foundFolder());
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
    if (auto copied = copySidecars(target.path, folder, job); !copied)
        return copied;
    record.bytes = bytesIn(folder);
    return syncFolder(folder);
}

} // namespace core::restore
