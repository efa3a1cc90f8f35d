#include "core/base/drives.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace core;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(core::MountKind)
Q_DECLARE_METATYPE(core::DriveRelation)

class tst_Drives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsTheKernelsList();
    void theLastMountOnAPointHidesTheOthers();
    void aTableThatCannotBeReadIsEmpty();
    void knowsWhatAFileSystemStandsOn_data();
    void knowsWhatAFileSystemStandsOn();
    void comparesDrivesNotFileSystems_data();
    void comparesDrivesNotFileSystems();
    void aFolderAndItsFileAreOnTheSameDriveHere();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void makeFolder(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;
    /// A device of the fake sysfs: `device` is where the kernel would put it.
    void addDevice(const QString& number, const QString& device) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Drives::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Drives::makeFolder(const QString& name) const
{
    QVERIFY(QDir().mkpath(path(name)));
}

void tst_Drives::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_Drives::addDevice(const QString& number, const QString& device) const
{
    makeFolder(u"sys/dev/block"_s);
    makeFolder(u"sys/devices/"_s + device);
    QVERIFY(QFile::link(path(u"sys/devices/"_s + device), path(u"sys/dev/block/"_s + number)));
}

void tst_Drives::readsTheKernelsList()
{
    write(u"mounts"_s,
          "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw,discard\n"
          "36 27 8:17 /a /mnt/my\\040drive rw master:1 propagate_from:2 - xfs /dev/sdb1 rw\n"
          "37 27 0:44 / /srv/nas rw - nfs4 server:/export rw\n"
          "a broken line\n");
    const auto table = MountTable::read(path(u"mounts"_s));
    const Mount drive{.point = u"/mnt/my drive"_s,
                      .type = u"xfs"_s,
                      .source = u"/dev/sdb1"_s,
                      .major = 8,
                      .minor = 17};
    QVERIFY(table.at(u"/mnt/my drive"_s) && *table.at(u"/mnt/my drive"_s) == drive);
    QVERIFY(table.at(u"/mnt"_s) == nullptr);
    QCOMPARE(table.holding(u"/mnt/my drive/backups/a.db"_s)->type, u"xfs"_s);
    QCOMPARE(table.holding(u"/mnt/my drive"_s)->type, u"xfs"_s);
    QCOMPARE(table.holding(u"/mnt/my drives"_s)->type, u"ext4"_s); // another name
    QCOMPARE(table.holding(u"/srv/nas/x"_s)->source, u"server:/export"_s);
    QCOMPARE(table.holding(u"/"_s)->type, u"ext4"_s);
}

void tst_Drives::theLastMountOnAPointHidesTheOthers()
{
    write(u"mounts"_s, "1 1 0:5 / /home rw - autofs auto rw\n2 1 8:1 / /home rw - ext4 /dev/a rw");
    QCOMPARE(MountTable::read(path(u"mounts"_s)).holding(u"/home/me"_s)->type, u"ext4"_s);
}

void tst_Drives::aTableThatCannotBeReadIsEmpty()
{
    QVERIFY(MountTable::read(path(u"missing"_s)).holding(u"/home"_s) == nullptr);
    QVERIFY(MountTable::read(m_folder->path()).holding(u"/"_s) == nullptr);
}

void tst_Drives::knowsWhatAFileSystemStandsOn_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<MountKind>("kind");
    QTest::newRow("ext4") << u"ext4"_s << MountKind::Drive;
    QTest::newRow("overlay") << u"overlay"_s << MountKind::Drive;
    QTest::newRow("tmpfs") << u"tmpfs"_s << MountKind::Memory;
    QTest::newRow("nfs4") << u"nfs4"_s << MountKind::Network;
    QTest::newRow("sshfs") << u"fuse.sshfs"_s << MountKind::Network;
    QTest::newRow("proc") << u"proc"_s << MountKind::Other;
    QTest::newRow("never heard of") << u"fuse.something"_s << MountKind::Other;
}

void tst_Drives::knowsWhatAFileSystemStandsOn()
{
    QFETCH(const QString, type);
    QFETCH(const MountKind, kind);
    QVERIFY(kindOf({.type = type}) == kind);
}

void tst_Drives::comparesDrivesNotFileSystems_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<DriveRelation>("relation");
    QTest::newRow("the same file system") << u"root/folder"_s << DriveRelation::Same;
    QTest::newRow("another partition") << u"partition"_s << DriveRelation::Same;
    QTest::newRow("an encrypted volume on it") << u"volume"_s << DriveRelation::Same;
    QTest::newRow("an array that has it") << u"array"_s << DriveRelation::Same;
    QTest::newRow("another disk") << u"usb"_s << DriveRelation::Other;
    QTest::newRow("a server") << u"nas"_s << DriveRelation::Other;
    QTest::newRow("memory") << u"memory"_s << DriveRelation::Unknown;
    QTest::newRow("a device that is not told of") << u"strange"_s << DriveRelation::Unknown;
}

void tst_Drives::comparesDrivesNotFileSystems()
{
    QFETCH(const QString, other);
    QFETCH(const DriveRelation, relation);
    QByteArray mounts;
    const auto mount = [&](const char* number, const QString& point, const char* rest) {
        makeFolder(point);
        mounts += QByteArray("9 1 ") + number + " / " + QFile::encodeName(path(point)) + " rw - "
            + rest + " rw\n";
    };
    mount("8:1", u"root"_s, "ext4 /dev/sda1");
    mount("8:2", u"partition"_s, "ext4 /dev/sda2");
    mount("253:0", u"volume"_s, "xfs /dev/mapper/safe");
    mount("9:0", u"array"_s, "ext4 /dev/md0");
    mount("8:17", u"usb"_s, "vfat /dev/sdb1");
    mount("0:50", u"nas"_s, "nfs4 server:/export");
    mount("0:51", u"memory"_s, "tmpfs tmpfs");
    mount("77:1", u"strange"_s, "ext4 /dev/strange");
    makeFolder(u"root/folder"_s);
    write(u"mounts"_s, mounts);
    addDevice(u"8:1"_s, u"sda/sda1"_s);
    addDevice(u"8:2"_s, u"sda/sda2"_s);
    addDevice(u"8:17"_s, u"sdb/sdb1"_s);
    addDevice(u"253:0"_s, u"dm-0"_s);
    addDevice(u"9:0"_s, u"md0"_s);
    for (const QString& partition : {u"sda/sda1"_s, u"sda/sda2"_s, u"sdb/sdb1"_s})
        write(u"sys/devices/"_s + partition + u"/partition"_s, "1\n");
    const auto madeOf = [&](const QString& volume, const QString& part) {
        makeFolder(u"sys/devices/"_s + volume + u"/slaves"_s);
        QVERIFY(QFile::link(
            path(u"sys/devices/"_s + part),
            path(u"sys/devices/"_s + volume + u"/slaves/"_s + QFileInfo(part).fileName())));
    };
    madeOf(u"dm-0"_s, u"sda/sda2"_s);
    madeOf(u"md0"_s, u"sdb/sdb1"_s);
    madeOf(u"md0"_s, u"sda/sda2"_s);

    const DriveSources sources{path(u"mounts"_s), path(u"sys"_s)};
    QVERIFY(compareDrives(path(u"root"_s), path(other), sources) == relation);
    QVERIFY(compareDrives(path(other), path(u"root"_s), sources) == relation);
}

void tst_Drives::aFolderAndItsFileAreOnTheSameDriveHere()
{
    write(u"a.db"_s, "x");
    QVERIFY(compareDrives(m_folder->path(), path(u"a.db"_s)) == DriveRelation::Same);
}

QTEST_GUILESS_MAIN(tst_Drives)
#include "tst_drives.moc"
