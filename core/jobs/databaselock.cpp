#include "core/jobs/databaselock.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace core::jobs {

namespace {

Result<FileLock> lockAs(const QString& key, const QString& path, const QString& task,
                        const Workshop& workshop, std::chrono::milliseconds wait,
                        const std::stop_token& stop)
{
    const auto folder = machineLockFolder();
    if (!folder)
        return folder.error();
    const QString file = *folder + u"/database-" + key + u".lock";
    const QString owner =
        QStringLiteral("%1 of %2, %3, pid %4").arg(task, path, workshop.program).arg(::getpid());
    auto lock = FileLock::acquire(file, owner, wait, stop);
    if (!lock && lock.error().code == ErrorCode::JobRunning)
        return Error{.code = ErrorCode::JobRunning, .path = path, .detail = lock.error().detail};
    return lock;
}

} // namespace

Result<FileLock> lockDatabase(const QString& path, const QString& task, const Workshop& workshop,
                              std::chrono::milliseconds wait, const std::stop_token& stop)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0) // does not open it
        return errorFromErrno(errno, path, FileRole::Source);
    const QString key = QStringLiteral("%1-%2").arg(facts.st_dev, 0, 16).arg(facts.st_ino);
    return lockAs(key, path, task, workshop, wait, stop);
}

Result<FileLock> lockTarget(const QString& path, const QString& task, const Workshop& workshop,
                            std::chrono::milliseconds wait, const std::stop_token& stop)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) == 0)
        return lockDatabase(path, task, workshop, wait, stop);
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    return lockAs(u"path-" + QString::fromLatin1(hash), path, task, workshop, wait, stop);
}

} // namespace core::jobs
