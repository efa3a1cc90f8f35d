#include "core/sqlite/privateview.h"

#include "core/base/mappedfile.h"
#include "core/sqlite/pagefile.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core::sqlite {

namespace {

constexpr auto kVfsName = "holdfast-view";
constexpr int kWriteVersion = 18; ///< offsets in the header: 2 = WAL, 1 = rollback journal
constexpr int kReadVersion = 19;
constexpr int kFaultControl = 0x48460002; ///< ours: SQLite keeps those below 100

struct ViewFile
{
    sqlite3_file base; ///< first: SQLite knows only this
    int fd;
    sqlite3_int64 size;
    MappedFile* map; ///< null: pages are read
};

ViewFile& self(sqlite3_file* file)
{
    return *reinterpret_cast<ViewFile*>(file);
}

sqlite3_vfs& system(sqlite3_vfs* vfs)
{
    return *static_cast<sqlite3_vfs*>(vfs->pAppData);
}

int closeView(sqlite3_file* file)
{
    delete self(file).map;
    ::close(self(file).fd);
    return SQLITE_OK;
}

/// A view is its own snapshot of one file: there is no WAL to look for.
void hideWalFlag(std::byte* bytes, int count, sqlite3_int64 offset)
{
    for (const int flag : {kWriteVersion, kReadVersion}) {
        if (flag >= offset && flag < offset + count && bytes[flag - offset] == std::byte{2})
            bytes[flag - offset] = std::byte{1};
    }
}

int readView(sqlite3_file* file, void* into, int count, sqlite3_int64 offset)
{
    auto* bytes = static_cast<std::byte*>(into);
    int done = 0;
    while (done < count) {
        const auto got = ::pread(self(file).fd, bytes + done,
                                 static_cast<std::size_t>(count - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return SQLITE_IOERR_READ;
        if (got == 0)
            break;
        done += static_cast<int>(got);
    }
    hideWalFlag(bytes, done, offset);
    if (done == count)
        return SQLITE_OK;
    std::memset(bytes + done, 0, static_cast<std::size_t>(count - done));
    return SQLITE_IOERR_SHORT_READ;
}

int fetchView(sqlite3_file* file, sqlite3_int64 offset, int count, void** page)
{
    const ViewFile& view = self(file);
    const bool holdsHeader = offset == 0; // must go through readView()
    *page = !view.map || holdsHeader || offset + count > view.size ? nullptr
                                                                   : view.map->data() + offset;
    return SQLITE_OK;
}

const sqlite3_io_methods& viewMethods()
{
    static const sqlite3_io_methods methods = [] {
        sqlite3_io_methods io{};
        io.iVersion = 3;
        io.xClose = &closeView;
        io.xRead = &readView;
        io.xWrite = [](sqlite3_file*, const void*, int, sqlite3_int64) { return SQLITE_READONLY; };
        io.xTruncate = [](sqlite3_file*, sqlite3_int64) { return SQLITE_READONLY; };
        io.xSync = [](sqlite3_file*, int) { return SQLITE_OK; };
        io.xFileSize = [](sqlite3_file* file, sqlite3_int64* size) {
            *size = self(file).size;
            return SQLITE_OK;
        };
        io.xLock = [](sqlite3_file*, int) { return SQLITE_OK; };
        io.xUnlock = [](sqlite3_file*, int) { return SQLITE_OK; };
        io.xCheckReservedLock = [](sqlite3_file*, int* reserved) {
            *reserved = 0;
            return SQLITE_OK;
        };
        io.xFileControl = [](sqlite3_file* file, int operation, void* argument) {
            if (operation != kFaultControl)
                return SQLITE_NOTFOUND;
            *static_cast<bool*>(argument) = self(file).map && self(file).map->takeFault();
            return SQLITE_OK;
        };
        io.xSectorSize = [](sqlite3_file*) { return 4096; };
        io.xDeviceCharacteristics = [](sqlite3_file*) { return 0; };
        io.xFetch = &fetchView;
        io.xUnfetch = [](sqlite3_file*, sqlite3_int64, void*) { return SQLITE_OK; };
        return io;
    }();
    return methods;
}

int openView(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0) // a sorter's temporary: nothing of the view
        return system(vfs).xOpen(&system(vfs), name, file, flags, outFlags);

    ViewFile& view = self(file);
    view = {};
    view.fd = ::open(name, O_RDONLY | O_CLOEXEC);
    if (view.fd < 0)
        return SQLITE_CANTOPEN;
    struct stat info = {};
    if (::fstat(view.fd, &info) != 0) {
        ::close(view.fd);
        return SQLITE_CANTOPEN;
    }
    view.size = info.st_size;
    view.map = MappedFile::map(view.fd, view.size).release();
    view.base.pMethods = &viewMethods();
    if (outFlags)
        *outFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_MAIN_DB;
    return SQLITE_OK;
}

sqlite3_vfs makeViewVfs()
{
    sqlite3_vfs* system = sqlite3_vfs_find(nullptr);
    sqlite3_vfs view = *system;
    view.pNext = nullptr;
    view.zName = kVfsName;
    view.pAppData = system;
    view.szOsFile = std::max(static_cast<int>(sizeof(ViewFile)), system->szOsFile);
    view.xOpen = &openView;
    view.xDelete = [](sqlite3_vfs*, const char*, int) { return SQLITE_OK; };
    view.xAccess = [](sqlite3_vfs*, const char*, int, int* exists) {
        *exists = 0; // no journal, no -wal, whatever lies beside the file
        return SQLITE_OK;
    };
    view.xFullPathname = [](sqlite3_vfs*, const char* name, int room, char* full) {
        sqlite3_snprintf(room, full, "%s", name); // links and unlinked files keep their name
        return SQLITE_OK;
    };
    return view;
}

/// SQLite keeps a list of its file systems for the life of the process; this one is entered once.
void registerViewVfs()
{
    static sqlite3_vfs vfs = makeViewVfs();
    static const int registered = sqlite3_vfs_register(&vfs, /*makeDflt=*/0);
    static_cast<void>(registered);
}

} // namespace

Result<Connection> openPrivateView(const QString& path)
{
    registerViewVfs();
    auto view = Connection::open(path, {.mode = Connection::Mode::ReadWrite, .vfs = kVfsName});
    if (!view)
        return view.error();
    // The pager's own cache only holds what is in use: pages come from the map.
    if (auto set = view->execute("PRAGMA journal_mode=MEMORY; PRAGMA cache_size=-1000; "
                                 "PRAGMA mmap_size=68719476736");
        !set)
        return set.error();
    return view;
}

Result<Connection> openPrivateView(int fd, const QString& nameForErrors)
{
    auto view = openPrivateView(QStringLiteral("/proc/self/fd/%1").arg(fd));
    if (view)
        return view;
    Error error = view.error();
    error.path = nameForErrors;
    return error;
}

/// SQLite's own file system follows no links, and what has no name is reached through one.
Result<DatabaseHeader> headerOfImage(const QString& path)
{
    const auto file = PageFile::open(path);
    if (!file)
        return file.error();
    return file->header();
}

bool missedPages(Connection& view)
{
    bool missed = false;
    sqlite3_file_control(view.handle(), "main", kFaultControl, &missed);
    return missed;
}

} // namespace core::sqlite
