#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"
#include "core/sqlite/databaseheader.h"

#include <QString>

#include <chrono>
#include <functional>

namespace core::restore {

/// What an online restore is told.
struct OnlineSpec
{
    QString image{}; ///< a database file at rest, proven: what comes in. Only read
    QString target{}; ///< the real path; stays open in its applications
    std::chrono::milliseconds wait{10'000}; ///< for locks of other programs
    /// Called once nobody else can commit any more and before anything is changed: the moment to
    /// keep the present state (copyLocked()). An Error ends the restore, and nothing is changed.
    std::function<Result<>()> onLocked{};
};

struct OnlineReplaced
{
    std::uint32_t pages = 0;
    double seconds = 0;
    double lockedSeconds = 0; ///< of them: in which other programs could not write
};

/// Whether the content can be replaced, by what both headers say. What cannot: another page size in
/// WAL mode, because frames of both sizes would be in one WAL; another text encoding, because
/// connections that are open fix theirs; a target that needs a newer SQLite.
/// Errors: OnlineImpossible; `detail` says what differs.
Result<> checkOnline(const sqlite::DatabaseHeader& image, const sqlite::DatabaseHeader& target,
                     const QString& targetPath);

/// What it takes on the file system of the target, at most, until the applications have
/// checkpointed: the new content in the -wal, or the old one in the -journal and what the main file
/// grows.
[[nodiscard]] ByteCount roomForOnline(ByteCount image, ByteCount target, bool walMode);

/// Replaces all content of `target` in one transaction of SQLite's. Readers in other processes see
/// wholly the old or wholly the new content, writers are told "busy" at most. The journal mode of
/// the target stays; user_version, application_id and all the rest come from the image. It is
/// durable when this returns. Failed, cancelled or killed: nothing is changed.
/// Errors: OnlineImpossible, TargetHeld (a lock that did not end; `detail` names the holders),
/// Source… (of image and target), Destination…, WriteFailed, Cancelled, those of onLocked.
Result<OnlineReplaced> replaceContent(const OnlineSpec& spec, const JobContext& job);

} // namespace core::restore
