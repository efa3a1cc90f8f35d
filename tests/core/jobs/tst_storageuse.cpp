#include "core/jobs/inspect.h"
#include "core/jobs/storageuse.h"
#include "tests/core/jobs/jobsbench.h"
#include "tests/support/otheruser.h"
#include "tests/support/smalldisk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using policy::Room;

namespace {

qint64 bytesBelow(const QString& folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, {u"*backup*"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

/// How much the backups take, and how full the places are that hold them.
class tst_StorageUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(200)));
    }

    void nothingProtectedHasNoPlace();
    void aPlaceSaysHowMuchItsBackupsTake();
    void databasesShareAPlaceOrHaveTheirOwn();
    void aPlaceThatIsNotThereHasNoSpace();
    void backupsOfForgottenDatabasesStillCount();
    void aNearlyFullDriveIsSaid();
    void aPlaceThatMayNotBeReadHidesNoOther();
    void saysWhatItDoesNotKnow();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    [[nodiscard]] QString usual() { return workshop().places.backups; }
    /// Adds a database with backups in a folder of its own to the configuration.
    void configure(const QString& name, const QString& root, int rows = 200)
    {
        const QString path = m_bench->data() + u'/' + name;
        QVERIFY(m_bench->make(tableOf(rows), path));
        QFile file(workshop().places.configFile);
        QVERIFY(file.open(QIODevice::Append));
        file.write(u"[[database]]\nname = \"%1\"\npath = \"%2\"\nbackups_folder = \"%3\"\n"_s
                       .arg(name, path, root)
                       .toUtf8());
    }
    [[nodiscard]] std::vector<jobs::StorageUse> uses(const QStringList& databases = {})
    {
        const auto found = jobs::storageUse({.databases = databases}, workshop());
        if (!found)
            qWarning() << outcomeOf(found);
        return found ? *found : std::vector<jobs::StorageUse>();
    }

    std::unique_ptr<Bench> m_bench;
};

void tst_StorageUse::nothingProtectedHasNoPlace()
{
    QVERIFY(uses().empty());
}

void tst_StorageUse::aPlaceSaysHowMuchItsBackupsTake()
{
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    QVERIFY(m_bench->backup());
    QVERIFY(m_bench->backup({.compression = vault::Compression{.codec = vault::Codec::Zstd}}));
    const auto found = uses();
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().root, usual());
    QCOMPARE(found.front().backups, 2u);
    QCOMPARE_GT(found.front().bytes.value(), 0);
    QCOMPARE(found.front().bytes.value(), bytesBelow(usual()));
    QVERIFY(found.front().space);
    QVERIFY(!found.front().problem);
    const auto space = spaceAt(usual());
    QCOMPARE(found.front().space->total.value(), space->total.value());
}

void tst_StorageUse::databasesShareAPlaceOrHaveTheirOwn()
{
    const QString drive = m_bench->home() + u"/drive"_s;
    configure(u"own.db"_s, drive);
    configure(u"other.db"_s, drive);
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    QVERIFY(m_bench->backup());
    QVERIFY(m_bench->backup({.database = u"own.db"_s}));
    QVERIFY(m_bench->backup({.database = u"other.db"_s}));
    const auto found = uses();
    QCOMPARE(found.size(), 2u);
    QCOMPARE(found[0].root, drive);
    QCOMPARE(found[0].backups, 2u);
    QCOMPARE(found[1].root, usual());
    QCOMPARE(found[1].backups, 1u);

    const auto ofOne = uses({u"own.db"_s});
    QCOMPARE(ofOne.size(), 1u);
    QCOMPARE(ofOne.front().root, drive);
}

void tst_StorageUse::aPlaceThatIsNotThereHasNoSpace()
{
    configure(u"own.db"_s, m_bench->home() + u"/unplugged"_s);
    const auto found = uses();
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().backups, 0u);
    QVERIFY(!found.front().space);
    QVERIFY(!found.front().problem);
}

void tst_StorageUse::backupsOfForgottenDatabasesStillCount()
{
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    QVERIFY(m_bench->backup());
    QVERIFY(jobs::forgetDatabase(m_bench->database(), workshop()));
    const auto found = uses();
    QCOMPARE(found.size(), 1u);
    QCOMPARE(found.front().root, usual());
    QCOMPARE(found.front().backups, 1u);
}

void tst_StorageUse::aNearlyFullDriveIsSaid()
{
    const constexpr qint64 kSize = 16 * 1024 * 1024;
    const testsupport::SmallDisk disk(kSize);
    if (!disk.isMounted())
        QSKIP("This test may not mount a small drive.");
    // The largest counts, wherever it stands in the configuration.
    configure(u"large.db"_s, disk.path(), 2000);
    configure(u"small.db"_s, disk.path(), 2);
    const qint64 source = QFileInfo(m_bench->data() + u"/large.db"_s).size();
    QVERIFY(uses().front().room == Room::Enough);

    QFile filler(disk.path() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly));
    const QByteArray some(kSize - source, 'x');
    QCOMPARE(filler.write(some), qint64(some.size()));
    filler.close();
    const auto full = uses().front();
    QVERIFY(full.room == Room::TooLittle);
    QCOMPARE(full.space->total.value(), kSize);
    QCOMPARE_LE(full.space->free.value(), source);
}

void tst_StorageUse::aPlaceThatMayNotBeReadHidesNoOther()
{
    const QString closed = m_bench->home() + u"/closed"_s;
    configure(u"own.db"_s, closed);
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    QVERIFY(m_bench->backup());
    QVERIFY(QDir().mkdir(closed));
    setMode(closed, 0);
    for (const QString& folder : {m_bench->home(), usual(), m_bench->data()})
        setMode(folder, 0755);
    setMode(workshop().places.configFile, 0644);
    const QString seen = testsupport::runAsOtherUser(testsupport::kNobody, [&]() -> QString {
        const auto found = uses();
        if (found.size() != 2 || !found[0].problem || found[1].problem)
            return u"%1 places"_s.arg(found.size());
        return errorKind(found[0].problem->code) + u' ' + QString::number(found[1].backups);
    });
    setMode(closed, 0755);
    QCOMPARE(seen, u"source-unreadable 1"_s);
}

void tst_StorageUse::saysWhatItDoesNotKnow()
{
    QCOMPARE(outcomeOf(jobs::storageUse({.databases = {u"nobody"_s}}, workshop())),
             errorKind(ErrorCode::DatabaseUnknown));
    QVERIFY(QDir().mkpath(QFileInfo(workshop().places.configFile).path()));
    QFile file(workshop().places.configFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[[database]\n");
    file.close();
    QCOMPARE(outcomeOf(jobs::storageUse({}, workshop())), errorKind(ErrorCode::ConfigInvalid));
}

QTEST_GUILESS_MAIN(tst_StorageUse)
#include "tst_storageuse.moc"
