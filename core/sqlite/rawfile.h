#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <span>

namespace core::sqlite {

/// The bytes of a database file, read through SQLite's own file system layer: closing it does not
/// drop the locks that other connections of this process have on the same file, as close(2) would
/// (https://www.sqlite.org/howtocorrupt.html, section 2.2).
class RawFile
{
public:
    /// Errors: SourceMissing, SourceUnreadable, SourceNotAFile.
    static Result<RawFile> open(const QString& path);

    RawFile(RawFile&&) noexcept;
    RawFile& operator=(RawFile&&) noexcept;
    ~RawFile();

    /// Takes SQLite's shared lock: nobody can roll back a journal or hold the database exclusively
    /// meanwhile. Errors: SourceBusy at once.
    Result<> lockShared();

    Result<ByteCount> size() const;
    /// Fills `into` from `offset`; the number of bytes there were. Errors: SourceReadFailed.
    Result<std::size_t> read(std::span<std::byte> into, std::int64_t offset) const;

private:
    struct State;
    explicit RawFile(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace core::sqlite
