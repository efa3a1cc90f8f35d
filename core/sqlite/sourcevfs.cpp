#include "core/sqlite/sourcevfs.h"

#include "core/sqlite/madesidecars.h"
#include "core/sqlite/readahead.h"

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <unistd.h>

namespace core::sqlite {

namespace {

constexpr auto kVfsName = "holdfast-source";
constexpr int kFirstPageControl = 0x48460001; ///< ours: SQLite keeps those below 100

/// Our part of an open file; SQLite's own follows it in memory.
struct SourceFile
{
    sqlite3_file base; ///< first: SQLite knows only this
    SourceFile* main; ///< the main database's file, itself included; null for temporaries
    ReadAhead* ahead; ///< main file only
    QByteArray* firstPage; ///< main file only
    MadeSidecars* made; ///< main file only

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

SourceFile& self(sqlite3_file* file)
{
    return *reinterpret_cast<SourceFile*>(file);
}

const sqlite3_io_methods& below(sqlite3_file* file)
{
    return *self(file).real()->pMethods;
}

sqlite3_vfs& system(sqlite3_vfs* vfs)
{
    return *static_cast<sqlite3_vfs*>(vfs->pAppData);
}

bool isMain(sqlite3_file* file)
{
    return self(file).main == &self(file);
}

void forgetAhead(sqlite3_file* file)
{
    if (SourceFile* main = self(file).main; main && main->ahead)
        main->ahead->forget();
}

int closeSource(sqlite3_file* file)
{
    SourceFile& source = self(file);
    if (source.made)
        source.made->takeAwayFrom(source.real(), *sqlite3_vfs_find(nullptr));
    const int rc = below(file).xClose(source.real());
    delete source.made;
    delete source.ahead;
    delete source.firstPage;
    return rc;
}

int readSource(sqlite3_file* file, void* into, int count, sqlite3_int64 offset)
{
    static constexpr char magic[] = "SQLite format 3";
    static constexpr int smallestPage = 512;
    SourceFile& source = self(file);
    const int rc = source.ahead && count >= smallestPage
        ? source.ahead->read(source.real(), into, count, offset)
        : below(file).xRead(source.real(), into, count, offset);
    if (rc == SQLITE_OK && source.main && count >= smallestPage
        && std::memcmp(into, magic, sizeof magic) == 0)
        *source.main->firstPage = QByteArray(static_cast<const char*>(into), count);
    return rc;
}

int refuseWrite(sqlite3_file* file, const void* from, int count, sqlite3_int64 offset)
{
    if (self(file).main)
        return SQLITE_READONLY;
    return below(file).xWrite(self(file).real(), from, count, offset);
}

int refuseTruncate(sqlite3_file* file, sqlite3_int64 size)
{
    if (self(file).main)
        return SQLITE_READONLY;
    return below(file).xTruncate(self(file).real(), size);
}

int controlSource(sqlite3_file* file, int operation, void* argument)
{
    if (operation == kFirstPageControl && self(file).firstPage) {
        *static_cast<QByteArray*>(argument) = *self(file).firstPage;
        return SQLITE_OK;
    }
    return below(file).xFileControl(self(file).real(), operation, argument);
}

int unmapShared(sqlite3_file* file, int remove)
{
    const bool ours = self(file).main && self(file).main->made->shm();
    return below(file).xShmUnmap(self(file).real(), ours ? remove : 0);
}

const sqlite3_io_methods& sourceMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods io{};
        io.iVersion = 2; // shared memory, but no memory mapping: it would pass by the read-ahead
        io.xClose = &closeSource;
        io.xRead = &readSource;
        io.xWrite = &refuseWrite;
        io.xTruncate = &refuseTruncate;
        io.xSync = [](sqlite3_file*, int) { return SQLITE_OK; };
        io.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
            return below(file).xFileSize(self(file).real(), size);
        };
        io.xLock = [](sqlite3_file* file, int level) {
            forgetAhead(file);
            return below(file).xLock(self(file).real(), level);
        };
        io.xUnlock = [](sqlite3_file* file, int level) {
            forgetAhead(file);
            return below(file).xUnlock(self(file).real(), level);
        };
        io.xCheckReservedLock = [](sqlite3_file* file, int* reserved) {
            return below(file).xCheckReservedLock(self(file).real(), reserved);
        };
        io.xFileControl = &controlSource;
        io.xSectorSize = [](sqlite3_file* file) {
            return below(file).xSectorSize(self(file).real());
        };
        io.xDeviceCharacteristics = [](sqlite3_file* file) {
            return below(file).xDeviceCharacteristics(self(file).real());
        };
        io.xShmMap = [](sqlite3_file* file, int page, int size, int extend, void volatile** map) {
            const int rc = below(file).xShmMap(self(file).real(), page, size, extend, map);
            if (rc == SQLITE_OK && self(file).main)
                self(file).main->made->noteShm();
            return rc;
        };
        io.xShmLock = [](sqlite3_file* file, int offset, int count, int flags) {
            forgetAhead(file);
            return below(file).xShmLock(self(file).real(), offset, count, flags);
        };
        io.xShmBarrier = [](sqlite3_file* file) { below(file).xShmBarrier(self(file).real()); };
        io.xShmUnmap = &unmapShared;
        return io;
    }();
    return methods;
}

int openSource(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    SourceFile& source = *new (file) SourceFile{};
    if (flags & SQLITE_OPEN_MAIN_DB) {
        source.main = &source;
    } else if (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL)) {
        source.main = &self(sqlite3_database_file_object(name));
        if ((flags & SQLITE_OPEN_WAL) != 0)
            source.main->made->lookBefore(name);
        else if (::access(name, F_OK) != 0)
            return SQLITE_READONLY; // a new journal means a write
    }
    const int rc = system(vfs).xOpen(&system(vfs), name, source.real(), flags, outFlags);
    if (rc != SQLITE_OK)
        return rc;
    if ((flags & SQLITE_OPEN_WAL) != 0)
        source.main->made->noteWal();
    if (isMain(file)) {
        source.made = new MadeSidecars;
        source.ahead = new ReadAhead;
        source.firstPage = new QByteArray;
    }
    source.base.pMethods = &sourceMethods();
    return SQLITE_OK;
}

int deleteSidecar(sqlite3_vfs* vfs, const char* name, int syncFolder)
{
    // SQLite deletes the -wal when the last connection closes a clean database, and a journal when
    // it believes it to be stale. Only a -wal that was not there before, and so is empty, is ours.
    const std::string_view path(name);
    if (!path.ends_with("-wal"))
        return SQLITE_OK;
    auto& main = self(sqlite3_database_file_object(name));
    return main.made->wal() ? system(vfs).xDelete(&system(vfs), name, syncFolder) : SQLITE_OK;
}

sqlite3_vfs makeSourceVfs()
{
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    sqlite3_vfs source = *system;
    source.pNext = nullptr;
    source.zName = kVfsName;
    source.pAppData = system;
    source.szOsFile = static_cast<int>(sizeof(SourceFile)) + system->szOsFile;
    source.xOpen = &openSource;
    source.xDelete = &deleteSidecar;
    return source;
}

} // namespace

QByteArray sourceVfsName()
{
    static sqlite3_vfs vfs = makeSourceVfs();
    static const int registered = sqlite3_vfs_register(&vfs, /*makeDflt=*/0);
    static_cast<void>(registered);
    return kVfsName;
}

QByteArray firstPageSeenBy(sqlite3* source)
{
    QByteArray page;
    if (sqlite3_file_control(source, "main", kFirstPageControl, &page) != SQLITE_OK)
        return {};
    return page;
}

} // namespace core::sqlite
