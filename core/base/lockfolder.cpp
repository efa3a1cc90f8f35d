#include "core/base/durable.h"
#include "core/base/filelock.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// Everybody's folder, so nobody may be able to swap what is in it: no link, and sticky if others
/// may write.
Result<> checkSafe(const QString& folder)
{
    struct stat status
    {
    };
    if (::lstat(QFile::encodeName(folder).constData(), &status) != 0)
        return errorFromErrno(errno, folder, FileRole::Destination);
    if (!S_ISDIR(status.st_mode))
        return Error{.code = ErrorCode::DestinationNotAFolder,
                     .path = folder,
                     .detail = u"a folder for locks must be a real folder"_s};
    if ((status.st_mode & S_IWOTH) != 0 && (status.st_mode & S_ISVTX) == 0)
        return Error{.code = ErrorCode::DestinationDenied,
                     .path = folder,
                     .detail = u"a folder for locks that all can write must be sticky"_s};
    return {};
}

/// Makes it under another name first: it must never be seen without its rights, or two users would
/// not meet in it. rename() replaces an empty folder only, which does no harm.
Result<> makeShared(const QString& folder)
{
    QByteArray made = QFile::encodeName(folder) + ".XXXXXX";
    if (!::mkdtemp(made.data()))
        return errorFromErrno(errno, folder, FileRole::Destination);
    const bool placed = ::chmod(made.constData(), 01777) == 0
        && ::rename(made.constData(), QFile::encodeName(folder).constData()) == 0;
    if (!placed)
        ::rmdir(made.constData()); // it exists by now; checkSafe() judges it
    return {};
}

Result<QString> usableFolder(const QString& folder)
{
    if (::access(QFile::encodeName(folder).constData(), F_OK) != 0) {
        if (auto made = makeShared(folder); !made)
            return made.error();
    }
    if (auto safe = checkSafe(folder); !safe)
        return safe.error();
    return folder;
}

} // namespace

Result<QString> machineLockFolder()
{
    const QString chosen = qEnvironmentVariable("HOLDFAST_LOCKS");
    if (!chosen.isEmpty()) {
        const qsizetype slash = chosen.lastIndexOf(u'/');
        if (slash > 0) {
            if (auto made = makeFolders(chosen.left(slash)); !made)
                return made.error();
        }
        return usableFolder(chosen);
    }
    const QString usual = u"/run/lock/holdfast"_s;
    auto folder = usableFolder(usual);
    // Only where nobody can have it: a folder that is there but unsafe is an error, not a detour,
    // because those who use it and those who do not would run against each other.
    if (folder || ::access(QFile::encodeName(usual).constData(), F_OK) == 0)
        return folder;
    return usableFolder(u"/tmp/holdfast-locks"_s);
}

} // namespace core
