#pragma once

#include "core/base/jobcontext.h"
#include "core/restore/record.h"

namespace core::restore {

/// The state of a target is kept in the folder of its record, durably, before anything is changed.

/// What opening the database changes: -shm and -journal as they were found, and the main file that
/// a -journal is rolled back into (a reflink, else a copy where there is room for that besides
/// `roomForNew`). Before SQLite opens the database. Errors: Source…, Destination…, Cancelled.
Result<> keepFound(const Record& record, const Target& target, ByteCount roomForNew,
                   const JobContext& job);

/// The -wal as it was found, and what bringing it into the main file overwrites there. While the
/// database is held, before its sidecars go. Errors: as above.
Result<> keepLog(Record& record, const Target& target, ByteCount roomForNew, const JobContext& job);
/// Notes how the main file was left, if something was kept of what it overwrote.
void noteFolded(Record& record);

/// The main file, which is the whole database by now and stays so while it is held: another name
/// for it, or a copy. Adds to `record.bytes`. Errors: as above.
Result<> keepState(Record& record, const JobContext& job);

/// The raw bytes of all files of a database that SQLite cannot open. Errors: as above.
Result<> keepRaw(Record& record, const Target& target, const JobContext& job);

} // namespace core::restore
