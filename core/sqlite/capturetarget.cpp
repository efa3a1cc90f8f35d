#include "core/sqlite/capturetarget.h"

#include "core/sqlite/imagewriter.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>

namespace core::sqlite {

struct CaptureTarget::State
{
    State(PartialFile& file, PageSize pageSize, const QByteArray& firstPage)
        : path(file.path())
        , writer(file, pageSize, firstPage)
    {
    }

    QString path;
    QByteArray name; ///< of the VFS: unique, so that captures can run side by side
    sqlite3_vfs vfs{};
    ImageWriter writer;
};

namespace {

struct TargetFile
{
    sqlite3_file base; ///< first: SQLite knows only this
    ImageWriter* writer;
};

ImageWriter& writerOf(sqlite3_file* file)
{
    return *reinterpret_cast<TargetFile*>(file)->writer;
}

/// The reason stays with the writer; SQLite only needs to stop.
int codeFor(const Result<>& outcome, int otherwise)
{
    if (outcome)
        return SQLITE_OK;
    return outcome.error().code == ErrorCode::DestinationFull ? SQLITE_FULL : otherwise;
}

int readTarget(sqlite3_file* file, void* into, int count, sqlite3_int64 offset)
{
    const std::span bytes(static_cast<std::byte*>(into), static_cast<std::size_t>(count));
    const auto got = writerOf(file).read(bytes, offset);
    if (!got)
        return SQLITE_IOERR_READ;
    if (*got == bytes.size())
        return SQLITE_OK;
    std::memset(bytes.data() + *got, 0, bytes.size() - *got);
    return SQLITE_IOERR_SHORT_READ;
}

int writeTarget(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset)
{
    const std::span bytes(static_cast<const std::byte*>(from), static_cast<std::size_t>(count));
    return codeFor(writerOf(file).write(bytes, offset), SQLITE_IOERR_WRITE);
}

const sqlite3_io_methods& targetMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods io{};
        io.iVersion = 1; // no shared memory, no mapping: nobody else sees this file
        io.xClose = [](sqlite3_file*) { return SQLITE_OK; };
        io.xRead = &readTarget;
        io.xWrite = &writeTarget;
        io.xTruncate = [](sqlite3_file* file, sqlite3_int64 size) {
            return codeFor(writerOf(file).truncate(size), SQLITE_IOERR_TRUNCATE);
        };
        io.xSync = [](sqlite3_file*, int) { return SQLITE_OK; };
        io.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
            *size = writerOf(file).size();
            return SQLITE_OK;
        };
        io.xLock = [](sqlite3_file*, int) { return SQLITE_OK; };
        io.xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; };
        io.xCheckReservedLock = [](sqlite3_file*, int* reserved) {
            *reserved = 0;
            return SQLITE_OK;
        };
        io.xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; };
        io.xSectorSize = [](sqlite3_file*) { return 4096; };
        io.xDeviceCharacteristics = [](sqlite3_file*) { return 0; };
        return io;
    }();
    return methods;
}

int openTarget(sqlite3_vfs* vfs, const char*, sqlite3_file* file, int flags, int* outFlags)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0)
        return SQLITE_CANTOPEN; // no journals, no temporaries
    auto* target = reinterpret_cast<TargetFile*>(file);
    target->base.pMethods = &targetMethods();
    target->writer = &static_cast<CaptureTarget::State*>(vfs->pAppData)->writer;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

QByteArray uniqueVfsName()
{
    static std::atomic<unsigned> count{0};
    return "holdfast-capture-" + QByteArray::number(++count);
}

} // namespace

CaptureTarget::CaptureTarget(PartialFile& file, PageSize pageSize, const QByteArray& firstPage)
    : m_state(std::make_unique<State>(file, pageSize, firstPage))
{
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    m_state->name = uniqueVfsName();
    m_state->vfs = *system;
    m_state->vfs.pNext = nullptr;
    m_state->vfs.zName = m_state->name.constData();
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.szOsFile = static_cast<int>(sizeof(TargetFile));
    m_state->vfs.xOpen = &openTarget;
    m_state->vfs.xDelete = [](sqlite3_vfs*, const char*, int) { return SQLITE_OK; };
    m_state->vfs.xAccess = [](sqlite3_vfs*, const char*, int, int* exists) {
        *exists = 0;
        return SQLITE_OK;
    };
    m_state->vfs.xFullPathname = [](sqlite3_vfs*, const char* name, int room, char* full) {
        sqlite3_snprintf(room, full, "%s", name);
        return SQLITE_OK;
    };
    sqlite3_vfs_register(&m_state->vfs, /*makeDflt=*/0);
}

CaptureTarget::~CaptureTarget()
{
    sqlite3_vfs_unregister(&m_state->vfs);
}

Result<Connection> CaptureTarget::open()
{
    auto connection = Connection::open(m_state->path,
                                       {.mode = Connection::Mode::CreateNew, .vfs = m_state->name});
    if (!connection)
        return connection.error();
    // Defensive mode forbids to switch the journal off. What goes in here is the engine's own:
    // pages, no SQL.
    sqlite3_db_config(connection->handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    if (auto set = connection->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; "
                                       "PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-512");
        !set)
        return set.error();
    return connection;
}

void CaptureTarget::expect(ByteCount bytes)
{
    m_state->writer.expect(bytes.value());
}

std::optional<Error> CaptureTarget::failure() const
{
    return m_state->writer.failure();
}

Result<CapturedImage> CaptureTarget::finish()
{
    return m_state->writer.finish();
}

} // namespace core::sqlite
