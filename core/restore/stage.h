#pragma once

#include "core/base/durable.h"
#include "core/base/jobcontext.h"
#include "core/sqlite/pagehashes.h"
#include "core/vault/compression.h"

namespace core::restore {

/// The image of a backup, on its way into the folder where it is to become a database.
struct StageSpec
{
    QString artifact{}; ///< plain or compressed, by its name
    ByteCount bytes{}; ///< of the image; 0 = not known
    QString folder{};
    QString name{}; ///< of the target: only to name the partial file
};

struct Staged
{
    PartialFile file; ///< complete and durable
    sqlite::PageHashes pageHashes{}; ///< as read from the artifact; the journal mode does not count
    ByteCount bytes{};
    bool wasWal = false; ///< the artifact itself says "WAL mode" (a guide's file)
};

/// Copies, and unpacks, into a partial file. What it holds says "rollback journal" in its header;
/// see setWalMode(). Errors: Source…, CompressionDamaged, Destination…, Cancelled.
Result<Staged> stageArtifact(const StageSpec& spec, const JobContext& job);

/// Header bytes 18 and 19 say which journal mode a database has. Durable. For a file that nobody
/// has open; `path` only names it. Errors: Destination….
Result<> setWalMode(int fd, const QString& path);

/// The hashes of a database file as a staged one would have them: whatever its header says of the
/// journal mode. Reads through SQLite's own layer. Errors: Source…, Cancelled.
Result<sqlite::PageHashes> hashesOf(const QString& path, const JobContext& job);

} // namespace core::restore
