#include "core/jobs/destination.h"

#include "core/base/durable.h"
#include "core/config/places.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace core::jobs {

QString nearestExisting(QString folder)
{
    while (!QFileInfo::exists(folder) && folder.size() > 1)
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

Result<DestinationFacts> lookAtDestination(const QString& root, const QString& database,
                                           const DriveSources& drives)
{
    const QString folder = config::expandHome(root);
    if (!QDir::isAbsolutePath(folder))
        return Error{.code = ErrorCode::InvalidArgument, .path = root};
    DestinationFacts facts{.root = QDir::cleanPath(folder), .exists = QFileInfo::exists(folder)};
    const QString there = nearestExisting(facts.root);
    if (!QFileInfo(there).isDir())
        return Error{.code = ErrorCode::DestinationNotAFolder, .path = there};
    if (::access(QFile::encodeName(there).constData(), W_OK | X_OK) != 0)
        return errorFromErrno(errno, there, FileRole::Destination);
    const auto left = freeSpace(there);
    if (!left)
        return left.error();
    facts.free = *left;
    facts.drive = compareDrives(there, nearestExisting(database), drives);
    return facts;
}

} // namespace core::jobs
