#include "core/vault/folderlock.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::vault {

Result<FileLock> lockFolder(const QString& folder, const JobContext& job)
{
    // Held for a file's rename and a small file's fsync; a busy disk can make that seconds.
    static constexpr std::chrono::seconds kLongestWait{10};
    const QString owner = u"a change of the backups in %1, pid %2"_s.arg(folder).arg(::getpid());
    auto lock = FileLock::acquire(folder + u"/.lock"_s, owner, kLongestWait, job.stop);
    if (lock || lock.error().code == ErrorCode::JobRunning)
        return lock;
    // It is the folder that cannot be written; nobody knows the lock's name.
    return Error{.code = lock.error().code, .path = folder, .detail = lock.error().detail};
}

} // namespace core::vault
