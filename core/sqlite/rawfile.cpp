#include "core/sqlite/rawfile.h"

#include "core/sqlite/connection.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <sys/stat.h>
#include <vector>

namespace core::sqlite {

struct RawFile::State
{
    explicit State(const QString& file)
        : path(file)
        , name(sqlite3_create_filename(file.toUtf8().constData(), "", "", 0, nullptr))
        , storage(static_cast<std::size_t>(vfs->szOsFile))
    {
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State()
    {
        if (handle()->pMethods) {
            handle()->pMethods->xUnlock(handle(), SQLITE_LOCK_NONE);
            handle()->pMethods->xClose(handle());
        }
        sqlite3_free_filename(name);
    }

    sqlite3_file* handle() { return reinterpret_cast<sqlite3_file*>(storage.data()); }

    QString path;
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    const char* name; ///< SQLite reads parameters behind its end, so it must be made by SQLite
    std::vector<std::byte> storage;
};

RawFile::RawFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

RawFile::RawFile(RawFile&&) noexcept = default;
RawFile& RawFile::operator=(RawFile&&) noexcept = default;
RawFile::~RawFile() = default;

Result<RawFile> RawFile::open(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return errorFromErrno(errno, path, FileRole::Source); // a folder may hide what is in it
    if (!S_ISREG(facts.st_mode))
        return Error{.code = ErrorCode::SourceNotAFile, .path = path};

    if (sqlite3_initialize() != SQLITE_OK)
        return Error{.code = ErrorCode::Internal, .path = path};
    auto state = std::make_unique<State>(QFileInfo(path).absoluteFilePath());
    int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    const int rc = state->vfs->xOpen(state->vfs, state->name, state->handle(), flags, &flags);
    const int reason = errno;
    if (rc != SQLITE_OK) {
        Error error = errorFrom(rc, path, QString::fromUtf8(sqlite3_errstr(rc)));
        heedLimits(error, reason);
        return error;
    }
    return RawFile(std::move(state));
}

Result<> RawFile::lockShared()
{
    sqlite3_file* file = m_state->handle();
    const int rc = file->pMethods->xLock(file, SQLITE_LOCK_SHARED);
    if (rc != SQLITE_OK)
        return errorFrom(rc, m_state->path, QString::fromUtf8(sqlite3_errstr(rc)));
    return {};
}

Result<ByteCount> RawFile::size() const
{
    sqlite3_file* file = m_state->handle();
    sqlite3_int64 bytes = 0;
    const int rc = file->pMethods->xFileSize(file, &bytes);
    if (rc != SQLITE_OK)
        return errorFrom(rc, m_state->path, QString::fromUtf8(sqlite3_errstr(rc)));
    return ByteCount(bytes);
}

Result<std::size_t> RawFile::read(std::span<std::byte> into, std::int64_t offset) const
{
    const auto bytes = size();
    if (!bytes)
        return bytes.error();
    const auto there = std::clamp<std::int64_t>(bytes->value() - offset, 0,
                                                static_cast<std::int64_t>(into.size()));
    if (there == 0)
        return std::size_t{0};
    sqlite3_file* file = m_state->handle();
    const int rc = file->pMethods->xRead(file, into.data(), static_cast<int>(there), offset);
    if (rc != SQLITE_OK)
        return errorFrom(rc, m_state->path, QString::fromUtf8(sqlite3_errstr(rc)));
    return static_cast<std::size_t>(there);
}

} // namespace core::sqlite
