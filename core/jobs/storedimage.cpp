#include "core/jobs/storedimage.h"

#include "core/base/durable.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <limits>
#include <signal.h>

namespace core::jobs {

namespace {

/// What the image takes when it is unpacked, as far as is known; and what it may take at the most.
struct Room
{
    ByteCount needed{};
    ByteCount limit{};
    bool isGuess = false;
};

Result<Room> roomFor(const vault::Backup& backup, const QString& workFolder)
{
    const auto left = freeSpace(workFolder);
    if (!left)
        return left.error();
    const ByteCount known = backup.manifest ? backup.manifest->bytes : ByteCount(0);
    const Room room{.needed = known > ByteCount(0) ? known : backup.storedBytes,
                    .limit = known > ByteCount(0) ? known : *left,
                    .isGuess = known == ByteCount(0)};
    if (*left < room.needed)
        return Error{.code = ErrorCode::DestinationFull, .path = workFolder};
    return room;
}

bool isOfDeadProcess(const QString& name)
{
    bool isNumber = false;
    const int pid = name.section(u'-', 1, 1).toInt(&isNumber);
    return isNumber && pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH;
}

} // namespace

Result<> sweepWorkFolder(const QString& workFolder)
{
    for (const QString& name :
         QDir(workFolder).entryList({QStringLiteral("source-*")}, QDir::Dirs)) {
        if (isOfDeadProcess(name))
            QDir(workFolder + u'/' + name).removeRecursively();
    }
    if (auto swept = sweepPartials(workFolder); !swept)
        return swept.error();
    return {};
}

Result<> prepareWorkFolder(const QString& workFolder)
{
    if (auto made = makeFolders(workFolder); !made)
        return made;
    QFile::setPermissions(workFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return sweepWorkFolder(workFolder);
}

Result<StoredImage> openStoredImage(const vault::Backup& backup, const QString& workFolder,
                                    const JobContext& job)
{
    if (vault::codecOfFile(backup.artifactPath) == vault::Codec::None)
        return StoredImage{.path = backup.artifactPath};
    if (auto ready = prepareWorkFolder(workFolder); !ready)
        return ready.error();
    const auto room = roomFor(backup, workFolder);
    if (!room)
        return room.error();

    auto file = FileDescriptor::open(workFolder, O_TMPFILE | O_RDWR, FileRole::Destination, 0600);
    if (!file)
        return file.error();
    ByteCount written;
    const auto write = [&](std::span<const std::byte> bytes) -> Result<> {
        written = written + ByteCount(static_cast<std::int64_t>(bytes.size()));
        // What nobody wrote a manifest for may be of any size: half of the room is left to others.
        if (room->isGuess && written.value() > room->limit.value() / 2)
            return Error{.code = ErrorCode::DestinationFull, .path = workFolder};
        return writeAll(file->get(), bytes, workFolder);
    };
    const auto unpacked = vault::decompress(backup.artifactPath, room->limit, write, job);
    if (!unpacked)
        return unpacked.error();
    const QString path = QStringLiteral("/proc/self/fd/%1").arg(file->get());
    return StoredImage{
        .unpacked = std::move(*file), .path = path, .storedSha256 = unpacked->sha256};
}

} // namespace core::jobs
