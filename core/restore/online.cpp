#include "core/restore/online.h"

#include "core/base/holders.h"
#include "core/restore/lockedcopy.h"
#include "core/sqlite/lockwait.h"
#include "core/sqlite/onlinebackup.h"
#include "core/sqlite/privateview.h"
#include "core/sqlite/sourceaccess.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace core::restore {

namespace {

using SteadyClock = std::chrono::steady_clock;
using Step = sqlite::OnlineBackup::Step;

constexpr int kHighestReadVersion = 2; ///< of SQLite 3; what is above needs a newer one

double secondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

QString encodingName(std::uint32_t encoding)
{
    return encoding == 1 ? QStringLiteral("UTF-8")
        : encoding == 2  ? QStringLiteral("UTF-16le")
                         : QStringLiteral("UTF-16be");
}

Error impossible(const QString& target, const QString& why)
{
    return {.code = ErrorCode::OnlineImpossible, .path = target, .detail = why};
}

/// SQLite opens a file that it may not write read-only, and says so only when it writes.
Result<> checkRights(const QString& target)
{
    for (const QString& path : {target, QFileInfo(target).absolutePath()}) {
        if (::access(QFile::encodeName(path).constData(), W_OK) == 0)
            continue;
        if (errno == ENOENT)
            return errorFromErrno(ENOENT, target, FileRole::Source);
        return errorFromErrno(errno, path, FileRole::Destination);
    }
    return {};
}

Result<> checkHeaders(const sqlite::DatabaseHeader& image, const QString& target,
                      const JobContext& job)
{
    const auto header = headerUnderLock(target, job);
    if (!header)
        return header.error();
    return *header ? checkOnline(image, **header, target) : Result<>();
}

Result<sqlite::Connection> openImage(const QString& path)
{
    auto image = sqlite::openPrivateView(path);
    if (!image)
        return image.error();
    // A page that cannot be read must be an error at once: a mapping would give zeros.
    if (auto set = image->execute("PRAGMA mmap_size=0"); !set)
        return set.error();
    return image;
}

class Replacement
{
public:
    Replacement(const OnlineSpec& spec, const sqlite::DatabaseHeader& image, const JobContext& job)
        : m_spec(spec)
        , m_image(image)
        , m_job(job)
    {
    }

    Result<OnlineReplaced> run(sqlite::Connection& target, sqlite::Connection& image)
    {
        const auto begun = SteadyClock::now();
        // EXTRA: what is committed is on the disk, and so is the end of the rollback journal. The
        // cache is large because the journal is synced each time it is full.
        if (auto set = target.execute("PRAGMA synchronous=EXTRA; PRAGMA cache_size=-65536"); !set)
            return explained(set.error());
        auto backup = sqlite::OnlineBackup::begin(target, image);
        if (!backup)
            return explained(backup.error());
        if (auto locked = lock(*backup); !locked)
            return locked.error();
        const auto locked = SteadyClock::now();
        if (auto same = checkHeaders(m_image, m_spec.target, m_job); !same)
            return same.error();
        if (m_spec.onLocked) {
            if (auto kept = m_spec.onLocked(); !kept)
                return kept.error();
        }
        if (auto copied = copy(*backup); !copied)
            return copied.error();
        return OnlineReplaced{.pages = backup->total().value(),
                              .seconds = secondsSince(begun),
                              .lockedSeconds = secondsSince(locked)};
    }

private:
    Result<> lock(sqlite::OnlineBackup& backup)
    {
        const auto locked = backup.lockDestination();
        if (locked && *locked != Step::Busy)
            return {};
        if (locked)
            return explained({.code = ErrorCode::SourceBusy});
        // What SQLite calls read-only here is another page size in WAL mode.
        if (locked.error().code == ErrorCode::DestinationReadOnly) {
            if (auto same = checkHeaders(m_image, m_spec.target, m_job); !same)
                return same.error();
        }
        return explained(locked.error());
    }

    Result<> copy(sqlite::OnlineBackup& backup)
    {
        for (Step step = Step::More; step != Step::Done;) {
            if (m_job.stopRequested())
                return Error{.code = ErrorCode::Cancelled, .path = m_spec.target};
            const auto stepped = backup.step(sqlite::OnlineBackup::pagesPerStep(m_image.pageSize));
            if (!stepped)
                return stepped.error();
            step = *stepped;
            if (step == Step::Busy) // nobody else can have a lock that stands in the way
                return Error{.code = ErrorCode::Internal,
                             .path = m_spec.target,
                             .detail = QStringLiteral("busy inside the lock")};
            m_job.progress.report({.phase = Phase::Replacing,
                                   .done = (backup.total() - backup.remaining()).value(),
                                   .total = backup.total().value(),
                                   .unit = Unit::Pages,
                                   .bytesPerUnit = m_image.pageSize.bytes().value()});
        }
        return {};
    }

    [[nodiscard]] Error explained(Error error) const
    {
        error.path = m_spec.target;
        if (error.code != ErrorCode::SourceBusy)
            return error;
        if (m_job.stopRequested())
            return {.code = ErrorCode::Cancelled, .path = m_spec.target};
        error.code = ErrorCode::TargetHeld;
        error.detail = describeHolders(holdersOf(m_spec.target));
        return error;
    }

    const OnlineSpec& m_spec;
    const sqlite::DatabaseHeader& m_image;
    const JobContext& m_job;
};

} // namespace

Result<> checkOnline(const sqlite::DatabaseHeader& image, const sqlite::DatabaseHeader& target,
                     const QString& targetPath)
{
    if (target.readVersion > kHighestReadVersion)
        return impossible(targetPath, QStringLiteral("it needs a newer SQLite"));
    if (target.walMode && image.pageSize != target.pageSize)
        return impossible(targetPath,
                          QStringLiteral("its pages have %1 bytes, those of the backup %2, and in "
                                         "WAL mode that cannot change")
                              .arg(target.pageSize.bytes().value())
                              .arg(image.pageSize.bytes().value()));
    const bool bothSet = image.textEncoding != 0 && target.textEncoding != 0;
    if (bothSet && image.textEncoding != target.textEncoding)
        return impossible(
            targetPath,
            QStringLiteral("its text is %1, that of the backup %2, and programs that "
                           "have it open cannot change over")
                .arg(encodingName(target.textEncoding), encodingName(image.textEncoding)));
    return {};
}

ByteCount roomForOnline(ByteCount image, ByteCount target, bool walMode)
{
    // 24 bytes a frame, 8 bytes a page of the journal: 1/16 is enough for the smallest pages.
    const auto withFrames = [](ByteCount bytes) { return bytes.value() + bytes.value() / 16; };
    if (walMode)
        return ByteCount(withFrames(image));
    return ByteCount(withFrames(target) + std::max<std::int64_t>(0, (image - target).value()));
}

Result<OnlineReplaced> replaceContent(const OnlineSpec& spec, const JobContext& job)
{
    job.progress.report({.phase = Phase::Preparing});
    const auto header = sqlite::headerOfImage(spec.image);
    if (!header)
        return header.error();
    const auto there = sqlite::peekHeader(spec.target);
    if (!there && there.error().code != ErrorCode::SourceEmpty)
        return there.error();
    if (auto may = there ? checkOnline(*header, *there, spec.target) : Result<>(); !may)
        return may.error();
    if (auto may = checkRights(spec.target); !may)
        return may.error();

    auto image = openImage(spec.image);
    if (!image)
        return image.error();
    auto target =
        sqlite::Connection::open(spec.target, {.mode = sqlite::Connection::Mode::ReadWrite});
    if (!target)
        return target.error();
    const sqlite::LockWait wait(*target, spec.wait, job);
    return Replacement(spec, *header, job).run(*target, *image);
}

} // namespace core::restore
