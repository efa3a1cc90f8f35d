#include "core/jobs/safetyplace.h"

#include "core/restore/files.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

/// A file that is not ours gets no second name where the system protects hard links.
/// Source: https://www.kernel.org/doc/html/latest/admin-guide/sysctl/fs.html#protected-hardlinks
bool mayLink(const QString& path)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return false;
    return ::geteuid() == 0 || facts.st_uid == ::geteuid()
        || ::access(QFile::encodeName(path).constData(), R_OK | W_OK) == 0;
}

} // namespace

SafetyPlace safetyPlaceFor(const restore::Target& target, const Workshop& workshop)
{
    SafetyPlace place{.root = workshop.places.restores, .index = workshop.places.restores};
    const QString folder = QFileInfo(target.path).absolutePath();
    if (restore::deviceOf(place.index) != restore::deviceOf(folder))
        place.root = folder + u"/.holdfast-restores"_s;
    if (target.state != restore::TargetState::Absent)
        place.kind = mayLink(target.path) ? SafetyKind::Link : SafetyKind::Copy;
    return place;
}

} // namespace core::jobs
