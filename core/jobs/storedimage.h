#pragma once

#include "core/base/filedescriptor.h"
#include "core/base/jobcontext.h"
#include "core/sqlite/pagehashes.h"
#include "core/vault/vault.h"

namespace core::jobs {

/// The image of a backup as a file that SQLite can read: the artifact itself, or an unpacked one
/// without a name, which goes with this object.
struct StoredImage
{
    FileDescriptor unpacked{}; ///< open if the artifact is compressed
    QString path{}; ///< of the artifact, or of the descriptor below /proc
    QByteArray storedSha256{}; ///< of a compressed artifact as it was read just now
};

/// Unpacks `backup` if it must be; looks for room first. The unpacked file lies in `workFolder`.
/// Errors: Source…, CompressionDamaged, DestinationFull, Destination…, Cancelled.
Result<StoredImage> openStoredImage(const vault::Backup& backup, const QString& workFolder,
                                    const JobContext& job);

/// Makes the work folder (0700) and takes away what dead processes left there. Errors:
/// Destination….
Result<> prepareWorkFolder(const QString& workFolder);
/// Only takes that away; there may be no such folder.
Result<> sweepWorkFolder(const QString& workFolder);

} // namespace core::jobs
