#include "core/sqlite/privatecopy.h"

#include "core/base/durable.h"
#include "core/base/filelock.h"
#include "core/base/holders.h"
#include "core/sqlite/rawfile.h"
#include "core/sqlite/sourceaccess.h"

#include <QDateTime>
#include <QFileInfo>

#include <array>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace core::sqlite {

namespace {

using namespace std::chrono_literals;

constexpr std::array kParts{"", "-wal", "-journal"};

/// Sizes and times of all parts: what must be the same before and after for the copy to be one
/// state.
std::vector<qint64> fingerprint(const QString& path)
{
    std::vector<qint64> marks;
    for (const char* part : kParts) {
        const QFileInfo file(path + QLatin1StringView(part));
        marks.push_back(file.exists() ? file.size() : -1);
        marks.push_back(file.exists() ? file.lastModified().toMSecsSinceEpoch() : -1);
    }
    return marks;
}

Result<> copyPart(const RawFile& from, const QString& to, const JobContext& job)
{
    auto target =
        FileDescriptor::open(to, O_WRONLY | O_CREAT | O_EXCL, FileRole::Destination, 0600);
    if (!target)
        return target.error();
    std::vector<std::byte> piece(std::size_t{1} << 20);
    for (std::int64_t offset = 0;;) {
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled};
        const auto got = from.read(piece, offset);
        if (!got)
            return got.error();
        if (*got == 0)
            return target->close(to, FileRole::Destination);
        if (auto written = writeAll(target->get(), std::span(piece).first(*got), to); !written)
            return written.error();
        offset += static_cast<std::int64_t>(*got);
    }
}

Result<> copyAll(const QString& path, const QTemporaryDir& folder, const RawFile& main,
                 const JobContext& job)
{
    const QString target = folder.filePath(QFileInfo(path).fileName());
    if (auto copied = copyPart(main, target, job); !copied)
        return copied.error();
    for (const char* part : {"-wal", "-journal"}) {
        const QString name = path + QLatin1StringView(part);
        if (!QFileInfo::exists(name))
            continue;
        const auto sidecar = RawFile::open(name);
        if (!sidecar)
            return sidecar.error();
        if (auto copied = copyPart(*sidecar, target + QLatin1StringView(part), job); !copied)
            return copied.error();
    }
    return {};
}

Result<> lockWithin(RawFile& main, const SourceSpec& spec, const JobContext& job)
{
    const auto deadline = std::chrono::steady_clock::now() + spec.wait;
    for (;;) {
        auto locked = main.lockShared();
        if (locked || locked.error().code != ErrorCode::SourceBusy)
            return locked;
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = spec.path};
        if (std::chrono::steady_clock::now() >= deadline) {
            Error busy = locked.error();
            busy.detail = describeHolders(holdersOf(spec.path));
            return busy;
        }
        pauseFor(20ms, job.stop);
    }
}

Result<> checkRoom(const QString& path, const QString& folder)
{
    qint64 needed = 0;
    for (const char* part : kParts)
        needed += QFileInfo(path + QLatin1StringView(part)).size();
    const auto room = freeSpace(folder);
    if (!room)
        return room.error();
    if (room->value() < needed)
        return Error{.code = ErrorCode::DestinationFull, .path = folder};
    return {};
}

} // namespace

Result<std::unique_ptr<QTemporaryDir>> copyPrivately(const SourceSpec& spec, const JobContext& job)
{
    if (auto made = makeFolders(spec.workFolder); !made)
        return made.error();
    if (auto fits = checkRoom(spec.path, spec.workFolder); !fits)
        return fits.error();

    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        auto folder =
            std::make_unique<QTemporaryDir>(spec.workFolder // the number tells whose leftover it is
                                            + QStringLiteral("/source-%1-XXXXXX").arg(::getpid()));
        if (!folder->isValid())
            return Error{.code = ErrorCode::DestinationDenied,
                         .path = spec.workFolder,
                         .detail = folder->errorString()};
        auto main = RawFile::open(spec.path);
        if (!main)
            return main.error();
        if (auto locked = lockWithin(*main, spec, job); !locked)
            return locked.error();
        const auto before = fingerprint(spec.path);
        if (auto copied = copyAll(spec.path, *folder, *main, job); !copied)
            return copied.error();
        if (fingerprint(spec.path) == before)
            return folder;
    }
    return Error{.code = ErrorCode::SourceChanged, .path = spec.path};
}

} // namespace core::sqlite
