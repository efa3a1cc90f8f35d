#include "core/jobs/safetyplace.h"

#include "core/restore/files.h"
#include "core/restore/reach.h"

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

/// Not in a folder that another user controls: they could exchange it while we work in it, or plant
/// a record that we would act on.
bool mayKeepIn(const QString& folder, const QString& root)
{
    const QFileInfo there(root);
    return restore::isOutOfReach(folder, ::geteuid())
        && (restore::isOnlyOurs(root) || (!there.exists() && !there.isSymLink()));
}

} // namespace

SafetyPlace safetyPlaceFor(const restore::Target& target, const Workshop& workshop)
{
    SafetyPlace place{.root = workshop.places.restores, .index = workshop.places.restores};
    const QString folder = QFileInfo(target.path).absolutePath();
    bool isNear = restore::deviceOf(place.index) == restore::deviceOf(folder);
    const QString beside = folder + u"/.holdfast-restores"_s;
    if (!isNear && mayKeepIn(folder, beside)) {
        place.root = beside;
        isNear = true;
    }
    if (target.state != restore::TargetState::Absent)
        place.kind = isNear && mayLink(target.path) ? SafetyKind::Link : SafetyKind::Copy;
    return place;
}

} // namespace core::jobs
