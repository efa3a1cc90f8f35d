#include "core/sqlite/readahead.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace core::sqlite {

namespace {

constexpr long long kMost = 1 << 20;
constexpr long long kStillSequential = 1
    << 20; ///< pages in the WAL leave gaps in what is read here

} // namespace

int ReadAhead::read(sqlite3_file* file, void* into, int count, long long offset)
{
    const bool sequential = offset >= m_nextExpected && offset - m_nextExpected < kStillSequential
        && m_nextExpected > 0;
    m_nextExpected = offset + count;
    if (!sequential)
        m_nextPiece = kLeast;

    const auto served = [&] {
        return offset >= m_start && offset + count <= m_start + static_cast<long long>(m_filled);
    };
    if (!served() && sequential) {
        sqlite3_int64 size = 0;
        if (file->pMethods->xFileSize(file, &size) == SQLITE_OK && size - offset >= count) {
            m_piece.resize(static_cast<std::size_t>(m_nextPiece));
            m_start = offset;
            m_filled = static_cast<std::size_t>(std::min<long long>(m_nextPiece, size - offset));
            m_nextPiece = std::min(2 * m_nextPiece, kMost);
            const int rc =
                file->pMethods->xRead(file, m_piece.data(), static_cast<int>(m_filled), offset);
            if (rc != SQLITE_OK)
                m_filled = 0; // the page itself is read below, and may be sound
        }
    }
    if (!served())
        return file->pMethods->xRead(file, into, count, offset);
    std::memcpy(into, m_piece.data() + (offset - m_start), static_cast<std::size_t>(count));
    return SQLITE_OK;
}

void ReadAhead::forget()
{
    m_filled = 0;
    m_nextExpected = kNever; // another transaction reads something else
}

} // namespace core::sqlite
