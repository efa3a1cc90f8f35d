#pragma once

#include "core/base/jobcontext.h"
#include "core/restore/record.h"

namespace core::restore {

/// The state of a target is kept in the folder of its record, durably, before anything is changed.

/// What SQLite will fold into the main file or drop: -wal, -shm and -journal as they were found,
/// and the main file that they are folded into (a reflink, else a copy where there is room for that
/// besides `roomForNew`). Before SQLite opens the database. Errors: Source…, Destination…,
/// Cancelled.
Result<> keepFound(const Record& record, const Target& target, ByteCount roomForNew,
                   const JobContext& job);

/// The main file, which is the whole database by now and stays so while it is held: another name
/// for it, or a copy. Adds to `record.bytes`. Errors: as above.
Result<> keepState(Record& record, const JobContext& job);

/// The raw bytes of all files of a database that SQLite cannot open. Errors: as above.
Result<> keepRaw(Record& record, const Target& target, const JobContext& job);

} // namespace core::restore
