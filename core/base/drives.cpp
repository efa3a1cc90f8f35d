#include "core/base/drives.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <set>
#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int kMostLayers = 16; ///< encryption on a volume on an array …

/// `device` is a folder of sysfs: a disk, a partition of one, or a volume made of others.
void addDrives(const QString& device, int layers, std::set<QString>& drives)
{
    if (device.isEmpty() || layers == 0)
        return;
    const auto below = QDir(device + u"/slaves"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo& one : below)
        addDrives(one.canonicalFilePath(), layers - 1, drives);
    if (!below.isEmpty())
        return;
    const bool isPartition = QFileInfo::exists(device + u"/partition"_s);
    drives.insert(isPartition ? QFileInfo(device).path() : device);
}

/// Some file systems (btrfs) have no device number of their own, but name the device they are on.
QString deviceNumber(const Mount& mount)
{
    if (mount.major != 0)
        return u"%1:%2"_s.arg(mount.major).arg(mount.minor);
    struct stat status = {};
    const bool named = mount.source.startsWith(u"/dev/")
        && ::stat(QFile::encodeName(mount.source).constData(), &status) == 0
        && S_ISBLK(status.st_mode);
    return named ? u"%1:%2"_s.arg(major(status.st_rdev)).arg(minor(status.st_rdev)) : QString();
}

std::set<QString> drivesUnder(const Mount& mount, const QString& sysFolder)
{
    std::set<QString> drives;
    const QString number = deviceNumber(mount);
    if (!number.isEmpty())
        addDrives(QFileInfo(sysFolder + u"/dev/block/"_s + number).canonicalFilePath(), kMostLayers,
                  drives);
    return drives;
}

} // namespace

DriveRelation compareDrives(const QString& a, const QString& b, const DriveSources& sources)
{
    const MountTable table = MountTable::read(sources.mountTable);
    const Mount* first = table.holding(QFileInfo(a).canonicalFilePath());
    const Mount* second = table.holding(QFileInfo(b).canonicalFilePath());
    if (first == nullptr || second == nullptr)
        return DriveRelation::Unknown;
    if (first->major == second->major && first->minor == second->minor)
        return DriveRelation::Same;
    const bool firstIsFar = kindOf(*first) == MountKind::Network;
    const bool secondIsFar = kindOf(*second) == MountKind::Network;
    if (firstIsFar != secondIsFar)
        return DriveRelation::Other;
    const auto left = drivesUnder(*first, sources.sysFolder);
    const auto right = drivesUnder(*second, sources.sysFolder);
    if (left.empty() || right.empty())
        return DriveRelation::Unknown;
    const bool shared =
        std::ranges::any_of(left, [&right](const QString& drive) { return right.contains(drive); });
    return shared ? DriveRelation::Same : DriveRelation::Other;
}

} // namespace core
