#pragma once

#include <QString>

namespace core::sqlite {

/// To be called at the start of a program, before anything else of SQLite: it then does not count
/// the memory that it takes, which it does under one lock for all threads. Source:
/// https://www.sqlite.org/c3ref/c_config_covering_index_scan.html#sqliteconfigmemstatus
void setUpLibrary();

/// The SQLite that is linked at run time, "3.40.1".
[[nodiscard]] QString libraryVersion();
/// True for 3.7.0 to 3.51.2, where two connections that checkpoint at the same moment can damage a
/// WAL database. Source: https://www.sqlite.org/wal.html, "The WAL-Reset Bug".
[[nodiscard]] bool hasWalResetFault();

} // namespace core::sqlite
