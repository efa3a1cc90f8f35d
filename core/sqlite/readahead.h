#pragma once

#include <cstddef>
#include <vector>

struct sqlite3_file;

namespace core::sqlite {

/// Serves page-sized reads of one file from pieces of up to 1 MiB, read through SQLite's own
/// handle. A piece is as long as what was read in a row before it: who reads a page of each of
/// 10,000 tables is not to pay for 1 MiB of each.
///
/// Right only while nobody may change the pages that are read, i.e. inside a read transaction (in
/// WAL mode the pages that a checkpoint may still write are read from the WAL): whoever owns it
/// calls forget() at every change of a lock.
class ReadAhead
{
public:
    /// Like xRead of sqlite3_io_methods: fills `into`, SQLite result code.
    int read(sqlite3_file* file, void* into, int count, long long offset);
    void forget();

private:
    static constexpr long long kNever = -1;
    static constexpr long long kLeast = 32 << 10;

    std::vector<std::byte> m_piece;
    long long m_start = 0;
    std::size_t m_filled = 0;
    long long m_nextExpected = kNever; ///< read ahead only when reads follow each other
    long long m_nextPiece = kLeast;
};

} // namespace core::sqlite
