#include "core/base/durable.h"
#include "tests/support/otheruser.h"
#include "tests/support/processes.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <fcntl.h>
#include <span>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::PartialFile;
using core::Result;

class tst_Durable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnpublishedFileVanishes();
    void aPublishedFileIsWholeAndHasItsMode();
    void neverReplacesAFile();
    void replacesWhenAskedTo();
    void aLongNameStillFits();
    void spareAFileWhoseMakerLives();
    void sweepsOnlyItsOwnLeftovers();
    void makersAndSweepersDoNotHurtEachOther();
    void aFullDiskIsSaidToBeFull();
    void aFolderOfAnotherUserIsDenied();
    void aFolderThatGoesAwayHasVanished();
    void makesMissingFolders();
    void sayWhatIsWrongWithAPlace();
    void freeSpaceIsThatOfTheNearestFolder();
    void readsAndWritesWholeBuffers();

private:
    [[nodiscard]] QStringList allIn(const QString& folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

Result<> write(const PartialFile& file, const QByteArray& bytes)
{
    return core::writeAll(file.fd(), std::as_bytes(std::span(bytes)), file.path());
}

unsigned modeOf(const QString& path)
{
    struct stat status
    {
    };
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

template <class T>
QString kindOf(const Result<T>& result)
{
    return result ? u"done"_s : core::errorKind(result.error().code);
}

} // namespace

void tst_Durable::anUnpublishedFileVanishes()
{
    const QTemporaryDir folder;
    {
        auto file = PartialFile::create(folder.path(), u"x.db"_s);
        QVERIFY(file);
        QCOMPARE(allIn(folder.path()).size(), 1);
        QVERIFY(core::isPartialName(allIn(folder.path()).first()));
        QCOMPARE(modeOf(file->path()), 0600u);
        const PartialFile moved = std::move(*file); // the one moved from must not remove it
        QCOMPARE(allIn(folder.path()).size(), 1);
    }
    QCOMPARE(allIn(folder.path()), QStringList());
}

void tst_Durable::aPublishedFileIsWholeAndHasItsMode()
{
    const QTemporaryDir folder;
    const mode_t oldMask = ::umask(0077);
    {
        auto file = PartialFile::create(folder.path(), u"x.db"_s);
        QVERIFY(file);
        QVERIFY(write(*file, "content"));
        QVERIFY(file->sync());
        QVERIFY(file->publish(u"x.db"_s, 0640));
        QCOMPARE(file->path(), folder.filePath(u"x.db"_s));
    }
    ::umask(oldMask);
    QCOMPARE(allIn(folder.path()), QStringList{u"x.db"_s});
    QCOMPARE(contentOf(folder.filePath(u"x.db"_s)), "content");
    QCOMPARE(modeOf(folder.filePath(u"x.db"_s)), 0640u);
}

void tst_Durable::neverReplacesAFile()
{
    const QTemporaryDir folder;
    QVERIFY(core::writeFileDurably(folder.path(), u"x.db"_s, "first"));
    {
        auto file = PartialFile::create(folder.path(), u"x.db"_s);
        QVERIFY(file && write(*file, "second"));
        const auto published = file->publish(u"x.db"_s);
        QCOMPARE(kindOf(published), u"destination-exists"_s);
        QCOMPARE(published.error().path, folder.filePath(u"x.db"_s));
        QVERIFY(file->publish(u"x-2.db"_s)); // it stayed partial, so another name is still possible
    }
    QCOMPARE(allIn(folder.path()), (QStringList{u"x-2.db"_s, u"x.db"_s}));
    QCOMPARE(contentOf(folder.filePath(u"x.db"_s)), "first");
    QCOMPARE(contentOf(folder.filePath(u"x-2.db"_s)), "second");
}

void tst_Durable::replacesWhenAskedTo()
{
    const QTemporaryDir folder;
    QVERIFY(core::writeFileDurably(folder.path(), u"m.json"_s, "first"));
    QVERIFY(core::writeFileDurably(folder.path(), u"m.json"_s, "second", 0600));
    QCOMPARE(allIn(folder.path()), QStringList{u"m.json"_s});
    QCOMPARE(contentOf(folder.filePath(u"m.json"_s)), "second");
    QCOMPARE(modeOf(folder.filePath(u"m.json"_s)), 0600u);
}

void tst_Durable::aLongNameStillFits()
{
    const QTemporaryDir folder;
    const QString name = QString(125, u'ä') + u".db"_s; // 253 bytes
    QVERIFY(core::writeFileDurably(folder.path(), name, "x"));
    QCOMPARE(allIn(folder.path()), QStringList{name});
}

void tst_Durable::spareAFileWhoseMakerLives()
{
    const QTemporaryDir folder;
    testsupport::HelperProcess maker(testsupport::holderProgram(),
                                     {u"partial"_s, folder.path(), u"x.db"_s});
    const QString path = maker.waitForLine();
    QVERIFY(QFile::exists(path));
    QCOMPARE(*core::sweepPartials(folder.path()), 0);
    QVERIFY(QFile::exists(path));
    maker.kill();
    QVERIFY(QFile::exists(path));
    QCOMPARE(*core::sweepPartials(folder.path()), 1);
    QVERIFY(!QFile::exists(path));
}

void tst_Durable::sweepsOnlyItsOwnLeftovers()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target"_s);
    QVERIFY(core::writeFileDurably(folder.path(), u"target"_s, "kept"));
    QVERIFY(core::writeFileDurably(folder.path(), u".hidden"_s, "kept"));
    QVERIFY(core::writeFileDurably(folder.path(), u"a.holdfast-partial"_s, "kept"));
    QVERIFY(QFile::link(target, folder.filePath(u".link.holdfast-partial"_s)));
    QVERIFY(QDir(folder.path()).mkdir(u".folder.holdfast-partial"_s));
    QCOMPARE(*core::sweepPartials(folder.path()), 0);
    QCOMPARE(allIn(folder.path()).size(), 4);
    QCOMPARE(contentOf(target), "kept");
    QCOMPARE(*core::sweepPartials(folder.filePath(u"missing"_s)), 0);
}

void tst_Durable::makersAndSweepersDoNotHurtEachOther()
{
    const QTemporaryDir folder;
    constexpr int kFiles = 100;
    std::atomic<bool> done{false};
    int published = 0;
    {
        std::vector<std::jthread> sweepers;
        for (int i = 0; i < 2; ++i) {
            sweepers.emplace_back([&] {
                while (!done)
                    static_cast<void>(core::sweepPartials(folder.path()).has_value());
            });
        }
        for (int i = 0; i < kFiles; ++i) {
            if (core::writeFileDurably(folder.path(), u"m.json"_s, QByteArray::number(i)))
                ++published;
        }
        done = true;
    }
    QCOMPARE(published, kFiles);
    QCOMPARE(allIn(folder.path()), QStringList{u"m.json"_s});
    QCOMPARE(contentOf(folder.filePath(u"m.json"_s)), QByteArray::number(kFiles - 1));
}

void tst_Durable::aFullDiskIsSaidToBeFull()
{
    const testsupport::SmallDisk disk(64 * 1024);
    const auto written =
        core::writeFileDurably(disk.path(), u"x.db"_s, QByteArray(256 * 1024, 'x'));
    QCOMPARE(kindOf(written), u"destination-full"_s);
    QCOMPARE(written.error().path, disk.path() + u"/x.db"_s); // what was asked for
    QCOMPARE(allIn(disk.path()), QStringList());
    if (!disk.isMounted())
        return;
    QCOMPARE(core::freeSpace(disk.path())->value(), 64 * 1024);
    QCOMPARE(core::spaceAt(disk.path())->total.value(), 64 * 1024);
}

void tst_Durable::aFolderOfAnotherUserIsDenied()
{
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x5555)); // r-x for all
    const QString kind = testsupport::runAsOtherUser(testsupport::kNobody, [&]() -> QString {
        return kindOf(PartialFile::create(folder.path(), u"x.db"_s)) + u' '
            + kindOf(core::makeFolders(folder.filePath(u"a/b"_s)));
    });
    QCOMPARE(kind, u"destination-denied destination-denied"_s);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7700));
}

void tst_Durable::aFolderThatGoesAwayHasVanished()
{
    const QTemporaryDir folder;
    const QString inner = folder.filePath(u"inner"_s);
    QVERIFY(core::makeFolders(inner));
    auto file = PartialFile::create(inner, u"x.db"_s);
    QVERIFY(file && write(*file, "content"));
    QVERIFY(QDir(inner).removeRecursively());
    QCOMPARE(kindOf(file->publish(u"x.db"_s)), u"destination-vanished"_s);
}

void tst_Durable::makesMissingFolders()
{
    const QTemporaryDir folder;
    QVERIFY(core::makeFolders(folder.filePath(u"a/b c/d/"_s)));
    QVERIFY(QDir(folder.filePath(u"a/b c/d"_s)).exists());
    QVERIFY(core::makeFolders(folder.filePath(u"a/b c/d"_s)));
    QVERIFY(core::syncFolder(folder.path()));
}

void tst_Durable::sayWhatIsWrongWithAPlace()
{
    const QTemporaryDir folder;
    QVERIFY(core::writeFileDurably(folder.path(), u"file"_s, "x"));
    const QString file = folder.filePath(u"file"_s);
    QCOMPARE(kindOf(core::makeFolders(file)), u"destination-not-a-folder"_s);
    QCOMPARE(kindOf(core::makeFolders(file + u"/a"_s)), u"destination-not-a-folder"_s);
    QCOMPARE(kindOf(PartialFile::create(file, u"x"_s)), u"destination-not-a-folder"_s);
    const auto missing = PartialFile::create(folder.filePath(u"no"_s), u"x"_s);
    QCOMPARE(kindOf(missing), u"destination-missing"_s);
    QCOMPARE(missing.error().path, folder.filePath(u"no"_s));
}

void tst_Durable::freeSpaceIsThatOfTheNearestFolder()
{
    const QTemporaryDir folder;
    const auto later = core::freeSpace(folder.filePath(u"not/there/yet"_s));
    QVERIFY(later);
    QCOMPARE_GT(later->value(), 0);
    const auto space = core::spaceAt(folder.path());
    QVERIFY(space);
    QCOMPARE_GE(space->total.value(), space->free.value());
}

void tst_Durable::readsAndWritesWholeBuffers()
{
    const QTemporaryDir folder;
    QVERIFY(core::writeFileDurably(folder.path(), u"x"_s, "0123456789"));
    const QString path = folder.filePath(u"x"_s);
    auto file = core::FileDescriptor::open(path, O_RDONLY, core::FileRole::Source);
    QVERIFY(file);
    QCOMPARE(file->size(path)->value(), 10);
    std::array<std::byte, 8> buffer{};
    QCOMPARE(*core::readFull(file->get(), buffer, 0, path), 8u);
    QCOMPARE(*core::readFull(file->get(), buffer, 6, path), 4u);
    QCOMPARE(static_cast<char>(buffer[3]), '9');
    QCOMPARE(::fcntl(file->get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
    QVERIFY(file->close(path, core::FileRole::Source));
    QVERIFY(!file->isOpen());
    QCOMPARE(kindOf(core::FileDescriptor::open(path + u"y"_s, O_RDONLY, core::FileRole::Source)),
             u"source-missing"_s);
}

QTEST_GUILESS_MAIN(tst_Durable)
#include "tst_durable.moc"
