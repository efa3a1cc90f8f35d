#include "core/sqlite/sourceaccess.h"

#include "core/base/filelock.h"
#include "core/base/holders.h"
#include "core/base/realpath.h"
#include "core/sqlite/privatecopy.h"
#include "core/sqlite/rawfile.h"
#include "core/sqlite/sourcevfs.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <unistd.h>

namespace core::sqlite {

namespace {

using namespace std::chrono_literals;

/// Source: https://www.sqlite.org/fileformat2.html, section 1.3.3.
constexpr int kHighestReadVersion = 2;
constexpr qint64 kWalHeaderBytes = 32; ///< as in section 4.1 there

bool mayWrite(const QString& path)
{
    return ::access(path.toLocal8Bit().constData(), W_OK) == 0;
}

/// SQLite gives the -wal and -shm that it makes the owner of the database only where root runs it.
/// Those of another user would lock the application out of its own database, for good if this
/// process were killed.
bool mayMakeSidecars(const QString& path)
{
    const bool asOwner = ::geteuid() == 0 || QFileInfo(path).ownerId() == ::geteuid();
    return asOwner && mayWrite(QFileInfo(path).absolutePath());
}

/// Chosen from what lies there now; openAs() falls back where SQLite finds it otherwise.
SourceWay wayFor(const QString& path, bool walMode)
{
    if (!walMode)
        return SourceWay::Rollback;
    const QFileInfo wal(path + QStringLiteral("-wal"));
    const bool shm = QFileInfo::exists(path + QStringLiteral("-shm"));
    if (wal.exists() && shm) // one that is only begun: see isStaleWal()
        return wal.size() == kWalHeaderBytes ? SourceWay::PrivateCopy : SourceWay::SharedMemory;
    if (wal.exists() && wal.size() > 0)
        return mayMakeSidecars(path) ? SourceWay::HotWal : SourceWay::PrivateCopy;
    return mayMakeSidecars(path) && mayWrite(path) ? SourceWay::CleanWal : SourceWay::Immutable;
}

Connection::Options optionsFor(SourceWay way)
{
    Connection::Options options{.vfs = sourceVfsName()};
    switch (way) {
    case SourceWay::CleanWal: options.mode = Connection::Mode::ReadWrite; break;
    case SourceWay::SharedMemory: options.uriParameters = "readonly_shm=1"; break;
    case SourceWay::Immutable: options.uriParameters = "immutable=1"; break;
    default: break;
    }
    return options;
}

/// After a loss of power: a -wal that holds nothing valid beside a -shm that nobody has open.
/// SQLite may not make the -shm anew, and tries for seconds to read it.
bool isStaleWal(const Error& error)
{
    return error.sqliteCode == SQLITE_PROTOCOL;
}

/// Of a writer that died, whose WAL must be recovered; and, for a moment, of one that lives and is
/// just writing its wal-index, which this connection may not repair (walIndexReadHdr() in wal.c).
bool looksUnrecovered(const Error& error)
{
    return error.sqliteCode == SQLITE_READONLY_RECOVERY;
}

/// SQLite could not read in place what a private copy can: a hot journal, a WAL that must be
/// recovered.
bool wantsPrivateCopy(const Error& error)
{
    return (error.sqliteCode & 0xff) == SQLITE_READONLY || error.sqliteCode == SQLITE_CANTOPEN
        || isStaleWal(error);
}

} // namespace

Result<DatabaseHeader> peekHeader(const QString& path)
{
    const auto file = RawFile::open(path);
    if (!file)
        return file.error();
    std::array<std::byte, kHeaderBytes> bytes{};
    const auto got = file->read(bytes, 0);
    if (!got)
        return got.error();
    if (*got == 0)
        return Error{.code = ErrorCode::SourceEmpty, .path = path};
    return parseHeader(std::span(bytes).first(*got), path);
}

Source::Source(Connection connection, SourceWay way, const SourceSpec& spec)
    : m_connection(std::move(connection))
    , m_way(way)
    , m_path(spec.path)
    , m_wait(spec.wait)
{
}

Result<Source> Source::open(const SourceSpec& given, const JobContext& job)
{
    SourceSpec spec = given;
    const auto real = realPathOf(given.path);
    if (!real)
        return real.error();
    if (!real->isEmpty())
        spec.path = *real; // the sidecars lie beside the file, not beside a link to it
    const auto header = peekHeader(spec.path);
    if (!header)
        return header.error();
    if (header->readVersion > kHighestReadVersion) // SQLite would say that it is no database
        return Error{.code = ErrorCode::CannotJudge,
                     .path = spec.path,
                     .detail = QStringLiteral("it needs a newer SQLite (read version %1, here %2)")
                                   .arg(header->readVersion)
                                   .arg(kHighestReadVersion)};
    const SourceWay way = wayFor(spec.path, header->walMode);
    if (way == SourceWay::PrivateCopy)
        return openCopy(spec, job);
    auto source = openAs(way, spec, job);
    for (auto pause = 1ms; !source && looksUnrecovered(source.error()) && pause < 50ms;
         pause *= 2) {
        pauseFor(pause, job.stop);
        source = openAs(way, spec, job);
    }
    if (source || !wantsPrivateCopy(source.error()))
        return source;
    auto copy = openCopy(spec, job);
    const bool isInUse = !copy && copy.error().code == ErrorCode::SourceChanged;
    return isInUse && isStaleWal(source.error()) ? std::move(source) : std::move(copy);
}

Result<Source> Source::openAs(SourceWay way, const SourceSpec& spec, const JobContext& job)
{
    auto connection = Connection::open(spec.path, optionsFor(way));
    if (!connection)
        return connection.error();
    const bool mayTidyUp = way == SourceWay::CleanWal; // takes away the empty -wal that it made
    if (!mayTidyUp)
        sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    Source source(std::move(*connection), way, spec);
    if (auto pinned = source.pin(job); !pinned)
        return pinned.error();
    return source;
}

Result<Source> Source::openCopy(const SourceSpec& spec, const JobContext& job)
{
    auto folder = copyPrivately(spec, job);
    if (!folder)
        return folder.error();
    const QString copy = (*folder)->filePath(QFileInfo(spec.path).fileName());
    auto connection = Connection::open(copy, {.mode = Connection::Mode::ReadWrite});
    if (!connection)
        return connection.error();
    Source source(std::move(*connection), SourceWay::PrivateCopy, spec);
    source.m_copyFolder = std::move(*folder);
    if (auto pinned = source.pin(job); !pinned)
        return pinned.error();
    return source;
}

Source::Watch Source::look(const QString& path)
{
    const QFileInfo file(path);
    return {.size = file.size(),
            .changed = file.lastModified().toMSecsSinceEpoch(),
            .wal = QFileInfo(path + QStringLiteral("-wal")).size() > 0};
}

Result<> Source::pin(const JobContext& job)
{
    m_before = look(m_path);
    m_connection.stopWith(job.stop);
    // PRAGMA user_version reads the header inside the transaction and needs no schema, so that a
    // damaged schema can be copied too.
    const auto deadline = std::chrono::steady_clock::now() + m_wait;
    for (auto pause = 1ms;; pause = std::min(pause * 2, std::chrono::milliseconds(50))) {
        const auto begun = m_connection.execute("BEGIN; PRAGMA main.user_version");
        if (begun)
            break;
        static_cast<void>(m_connection.execute("ROLLBACK")); // there may be no transaction to end
        if (job.stopRequested())
            return Error{.code = ErrorCode::Cancelled, .path = m_path};
        const bool isStale = isStaleWal(begun.error()) && m_way == SourceWay::SharedMemory
            && m_firstPage.isEmpty(); // it never could be read
        if (begun.error().code != ErrorCode::SourceBusy || isStale)
            return explained(begun.error());
        if (std::chrono::steady_clock::now() >= deadline) {
            Error busy = begun.error();
            busy.detail = describeHolders(holdersOf(m_path));
            return busy;
        }
        job.progress.report({.phase = Phase::Waiting});
        pauseFor(pause, job.stop);
    }

    m_firstPage =
        m_way == SourceWay::PrivateCopy ? QByteArray() : firstPageSeenBy(m_connection.handle());
    const auto header = m_firstPage.isEmpty()
        ? peekHeader(m_connection.path())
        : parseHeader(std::as_bytes(std::span(m_firstPage.constData(),
                                              static_cast<std::size_t>(m_firstPage.size()))),
                      m_path);
    if (!header)
        return header.error();
    m_header = *header;
    return {};
}

Result<> Source::unpin()
{
    if (auto ended = m_connection.execute("COMMIT"); !ended)
        return ended.error();
    if (m_way == SourceWay::Immutable && look(m_path) != m_before)
        return Error{.code = ErrorCode::SourceChanged, .path = m_path};
    return {};
}

/// SQLite calls a file that is shorter than its header says malformed; the admin wants to know
/// which.
Error Source::explained(Error error) const
{
    error.path = m_path;
    if (error.code != ErrorCode::SourceDamaged)
        return error;
    const auto header = peekHeader(m_path);
    if (header && header->pagesAreValid
        && QFileInfo(m_path).size() < (header->pagesInHeader * header->pageSize).value())
        error.code = ErrorCode::SourceTruncated;
    return error;
}

} // namespace core::sqlite
