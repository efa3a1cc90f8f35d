#include "core/base/mounts.h"

#include <QFile>

#include <set>

using namespace Qt::StringLiterals;

namespace core {

namespace {

/// "\040" is how the kernel writes a blank in a name; tab, line end and backslash likewise.
QByteArray unescaped(const QByteArray& field)
{
    QByteArray text;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool good = false;
        const int code = field.at(i) == '\\' ? field.mid(i + 1, 3).toInt(&good, 8) : 0;
        text += good ? static_cast<char>(code) : field.at(i);
        i += good ? 3 : 0;
    }
    return text;
}

/// A line: "36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue".
/// Between the sixth field and the dash stands any number of optional ones.
Mount parseLine(const QByteArray& line)
{
    const QByteArrayList fields = line.split(' ');
    const qsizetype dash = fields.indexOf("-", 6);
    if (dash < 0 || dash + 2 >= fields.size())
        return {};
    const QByteArrayList device = fields.at(2).split(':');
    return {.point = QFile::decodeName(unescaped(fields.at(4))),
            .type = QString::fromUtf8(fields.at(dash + 1)),
            .source = QFile::decodeName(unescaped(fields.at(dash + 2))),
            .major = device.front().toUInt(),
            .minor = device.back().toUInt()};
}

} // namespace

MountKind kindOf(const Mount& mount)
{
    static const std::set<QString> drives{
        u"ext2"_s,    u"ext3"_s,     u"ext4"_s,    u"xfs"_s,      u"btrfs"_s, u"zfs"_s,
        u"f2fs"_s,    u"jfs"_s,      u"ntfs"_s,    u"ntfs3"_s,    u"exfat"_s, u"reiserfs"_s,
        u"nilfs2"_s,  u"bcachefs"_s, u"fuseblk"_s, u"vfat"_s,     u"msdos"_s, u"ubifs"_s,
        u"overlay"_s, u"hfsplus"_s,  u"iso9660"_s, u"ecryptfs"_s, u"udf"_s};
    static const std::set<QString> network{
        u"nfs"_s,       u"nfs4"_s,        u"cifs"_s,          u"smb3"_s,   u"smbfs"_s,
        u"afs"_s,       u"ceph"_s,        u"fuse.sshfs"_s,    u"lustre"_s, u"fuse.rclone"_s,
        u"fuse.s3fs"_s, u"fuse.davfs2"_s, u"fuse.glusterfs"_s};
    if (drives.contains(mount.type))
        return MountKind::Drive;
    if (mount.type == "tmpfs"_L1 || mount.type == "ramfs"_L1)
        return MountKind::Memory;
    return network.contains(mount.type) ? MountKind::Network : MountKind::Other;
}

MountTable MountTable::read(const QString& file)
{
    MountTable table;
    QFile list(file);
    if (!list.open(QIODevice::ReadOnly))
        return table;
    for (const QByteArray& line : list.readAll().split('\n')) {
        Mount mount = parseLine(line);
        if (!mount.point.isEmpty())
            table.m_mounts.insert_or_assign(mount.point, std::move(mount));
    }
    return table;
}

const Mount* MountTable::at(const QString& path) const
{
    const auto found = m_mounts.find(path);
    return found == m_mounts.end() ? nullptr : &found->second;
}

const Mount* MountTable::holding(const QString& path) const
{
    for (QString folder = path; !folder.isEmpty();) {
        if (const Mount* mount = at(folder))
            return mount;
        const qsizetype slash = folder.lastIndexOf(u'/');
        if (slash < 0 || folder.size() == 1)
            break;
        folder = slash == 0 ? u"/"_s : folder.left(slash);
    }
    return nullptr;
}

} // namespace core
