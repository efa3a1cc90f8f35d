#pragma once

#include <cstddef>
#include <vector>

struct sqlite3_file;

namespace core::sqlite {

/// Serves page-sized reads of one file from pieces of 1 MiB, read through SQLite's own handle.
///
/// Right only while nobody may change the pages that are read, i.e. inside a read transaction (in
/// WAL mode the pages that a checkpoint may still write are read from the WAL): whoever owns it
/// calls forget() at every change of a lock.
class ReadAhead
{
public:
    /// Like xRead of sqlite3_io_methods: fills `into`, SQLite result code.
    int read(sqlite3_file* file, void* into, int count, long long offset);
    void forget() { m_filled = 0; }

private:
    std::vector<std::byte> m_piece;
    long long m_start = 0;
    std::size_t m_filled = 0;
    long long m_nextExpected = -1; ///< read ahead only when reads follow each other
};

} // namespace core::sqlite
