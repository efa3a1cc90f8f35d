#include "core/jobs/databaselock.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace core::jobs {

Result<FileLock> lockDatabase(const QString& path, const QString& task, const Workshop& workshop,
                              std::chrono::milliseconds wait, const std::stop_token& stop)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0) // does not open it
        return errorFromErrno(errno, path, FileRole::Source);
    const auto folder = machineLockFolder();
    if (!folder)
        return folder.error();
    const QString file = QStringLiteral("%1/database-%2-%3.lock")
                             .arg(*folder)
                             .arg(facts.st_dev, 0, 16)
                             .arg(facts.st_ino);
    const QString owner =
        QStringLiteral("%1 of %2, %3, pid %4").arg(task, path, workshop.program).arg(::getpid());
    auto lock = FileLock::acquire(file, owner, wait, stop);
    if (!lock && lock.error().code == ErrorCode::JobRunning)
        return Error{.code = ErrorCode::JobRunning, .path = path, .detail = lock.error().detail};
    return lock;
}

} // namespace core::jobs
