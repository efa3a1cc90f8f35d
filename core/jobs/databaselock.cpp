#include "core/jobs/databaselock.h"

#include <QCryptographicHash>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace core::jobs {

namespace {

/// Of the file that has the name now; empty, with errno, where there is none. Does not open it.
QString keyOf(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return QStringLiteral("%1-%2").arg(facts.st_dev, 0, 16).arg(facts.st_ino);
}

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
    for (;;) {
        const QString key = keyOf(path);
        if (key.isEmpty())
            return errorFromErrno(errno, path, FileRole::Source);
        auto lock = lockAs(key, path, task, workshop, wait, stop);
        if (!lock || keyOf(path) == key)
            return lock;
        // A restore gave the name to another file while we waited: that one is meant.
    }
}

Result<FileLock> lockComing(const QString& path, const QString& name, const QString& task,
                            const Workshop& workshop, const std::stop_token& stop)
{
    const QString key = keyOf(path);
    if (key.isEmpty())
        return errorFromErrno(errno, path, FileRole::Destination);
    return lockAs(key, name, task, workshop, std::chrono::milliseconds(0), stop);
}

Result<FileLock> lockTarget(const QString& path, const QString& task, const Workshop& workshop,
                            std::chrono::milliseconds wait, const std::stop_token& stop)
{
    if (!keyOf(path).isEmpty())
        return lockDatabase(path, task, workshop, wait, stop);
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
    auto lock = lockAs(u"path-" + QString::fromLatin1(hash), path, task, workshop, wait, stop);
    return lock && !keyOf(path).isEmpty() ? lockDatabase(path, task, workshop, wait, stop)
                                          : std::move(lock);
}

} // namespace core::jobs
