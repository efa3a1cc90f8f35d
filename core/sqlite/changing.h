#pragma once

#include "core/sqlite/connection.h"

namespace core::sqlite {

/// A connection to a live database that changes what it is told to and nothing else: no trigger
/// fires, no foreign key is enforced or cascades, no CHECK is asked. What it commits is on the
/// disk. Never checkpoints, also not on close; the journal mode stays. Applications may have the
/// database open. Errors: Source…, DestinationDenied, DestinationReadOnly, Internal where SQLite
/// would not switch those off.
Result<Connection> openForChanges(const QString& path);

/// What takes reading the database, and so may have to wait for locks: to be called before the
/// first change. Errors: as of the connection.
Result<> readyForChanges(Connection& connection);

/// Gives the open transaction something to commit, and changes nothing. In the -wal what is
/// committed takes the place of a transaction whose commit failed: what that one left does not fit
/// behind it, and is never recovered. Of a rollback journal it makes durable that it ended.
/// Errors: as of the connection.
Result<> writeWhatIsThere(Connection& connection);

} // namespace core::sqlite
