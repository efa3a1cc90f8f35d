#include "core/config/config.h"
#include "core/jobs/destination.h"
#include "core/jobs/inspect.h"
#include "core/jobs/properties.h"
#include "core/jobs/shelf.h"
#include "core/jobs/status.h"
#include "tests/core/jobs/jobsbench.h"
#include "tests/support/otheruser.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using jobs::DatabaseProperties;

/// The folder for the backups of a database: chosen, looked at, and moved elsewhere.
class tst_BackupsFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMoveKeepsTheBackupsListed();
    void movingBackForgetsNoFolder();
    void afterAMoveWithoutBackupsNothingIsRemembered();
    void anEarlierFolderThatIsGoneIsNoError();
    void protectingCanNameTheFolder();
    void looksAtAFolderForBackups();
    void namesFoldersThatCannotTakeBackups();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    [[nodiscard]] QString folder(const QString& name) const
    {
        return m_bench->home() + u'/' + name;
    }
    [[nodiscard]] DatabaseProperties now()
    {
        const auto properties = jobs::propertiesOf(m_bench->database(), workshop());
        return properties ? *properties : DatabaseProperties();
    }
    /// With the folder alone changed.
    [[nodiscard]] QString moveTo(const QString& root)
    {
        jobs::PropertyTexts wanted = now().own;
        wanted.backupsFolder = root;
        return outcomeOf(jobs::changeDatabase({m_bench->database(), wanted}, workshop()));
    }
    [[nodiscard]] std::size_t listed()
    {
        const auto backups = jobs::listBackups({.database = m_bench->database()}, workshop());
        return backups ? backups->size() : 0;
    }
    [[nodiscard]] QStringList earlier()
    {
        return config::loadConfig(workshop().places.configFile)->databases[0].earlierFolders;
    }

    std::unique_ptr<Bench> m_bench;
};

void tst_BackupsFolder::init()
{
    m_bench = std::make_unique<Bench>();
    QVERIFY(m_bench->make(tableOf(20)));
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
}

void tst_BackupsFolder::aMoveKeepsTheBackupsListed()
{
    const auto old = m_bench->backup();
    QVERIFY(old);
    QCOMPARE(moveTo(folder(u"new"_s)), u"ok"_s);
    QCOMPARE(earlier(), QStringList{workshop().places.backups});
    QVERIFY(QFile::exists(old->backup.artifactPath)); // it stayed
    QCOMPARE(listed(), 1u);
    QCOMPARE(now().root, folder(u"new"_s));
    QCOMPARE(now().backupsThere, 0u);
    // It still counts as a proof, and is found by its id.
    const auto status = jobs::statusOf({.databases = {m_bench->database()}}, workshop());
    QVERIFY(status->front().newestProven);
    QCOMPARE(outcomeOf(jobs::resolveBackup(old->backup.id, {}, workshop())), u"ok"_s);

    workshop().clock = &noonOf<2>;
    const auto fresh = m_bench->backup();
    QVERIFY(fresh);
    QVERIFY(fresh->backup.artifactPath.startsWith(folder(u"new/"_s)));
    QCOMPARE(listed(), 2u);
    QCOMPARE(moveTo(folder(u"newer"_s)), u"ok"_s);
    QCOMPARE(earlier(), (QStringList{folder(u"new"_s), workshop().places.backups}));
    QCOMPARE(listed(), 2u);
}

void tst_BackupsFolder::movingBackForgetsNoFolder()
{
    QVERIFY(m_bench->backup());
    QCOMPARE(moveTo(folder(u"new"_s)), u"ok"_s);
    workshop().clock = &noonOf<2>;
    QVERIFY(m_bench->backup());
    QCOMPARE(moveTo({}), u"ok"_s);
    QCOMPARE(earlier(), QStringList{folder(u"new"_s)});
    QCOMPARE(listed(), 2u);
    QCOMPARE(now().backupsThere, 1u);
}

void tst_BackupsFolder::afterAMoveWithoutBackupsNothingIsRemembered()
{
    QCOMPARE(moveTo(folder(u"new"_s)), u"ok"_s);
    QCOMPARE(earlier(), QStringList());
    QCOMPARE(moveTo(folder(u"newer"_s)), u"ok"_s);
    QCOMPARE(earlier(), QStringList());
}

void tst_BackupsFolder::anEarlierFolderThatIsGoneIsNoError()
{
    QCOMPARE(moveTo(folder(u"usb"_s)), u"ok"_s);
    QVERIFY(m_bench->backup());
    QCOMPARE(moveTo({}), u"ok"_s);
    QCOMPARE(listed(), 1u);
    QVERIFY(QDir(folder(u"usb"_s)).removeRecursively()); // unplugged
    QCOMPARE(listed(), 0u);
    QCOMPARE(earlier(), QStringList{folder(u"usb"_s)}); // it may come back
}

void tst_BackupsFolder::protectingCanNameTheFolder()
{
    const QString other = m_bench->data() + u"/other.db"_s;
    QVERIFY(m_bench->make(tableOf(1), other));
    const auto facts = jobs::protectDatabase(other, workshop(), folder(u"mine"_s));
    QVERIFY(facts);
    QCOMPARE(facts->root, folder(u"mine"_s));
    QCOMPARE(jobs::propertiesOf(other, workshop())->own.backupsFolder, folder(u"mine"_s));
    // The default place is not written down, and one that is protected keeps its folder.
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop(), folder(u"mine"_s)));
    QCOMPARE(now().own.backupsFolder, QString());
    QVERIFY(jobs::forgetDatabase(other, workshop()));
    QVERIFY(jobs::protectDatabase(other, workshop(), workshop().places.backups));
    QCOMPARE(jobs::propertiesOf(other, workshop())->own.backupsFolder, QString());
}

void tst_BackupsFolder::looksAtAFolderForBackups()
{
    const QString database = m_bench->database();
    const auto facts = jobs::lookAtDestination(folder(u"not/yet/"_s), database);
    QCOMPARE(outcomeOf(facts), u"ok"_s);
    QCOMPARE(facts->root, folder(u"not/yet"_s));
    QVERIFY(!facts->exists);
    QVERIFY(!QFile::exists(folder(u"not"_s)));
    QVERIFY(facts->free > ByteCount(0));
    QVERIFY(facts->drive == DriveRelation::Same);
    QVERIFY(jobs::lookAtDestination(m_bench->home(), database)->exists);
    QCOMPARE(jobs::lookAtDestination(u"~/x"_s, database)->root, QDir::homePath() + u"/x"_s);

    const QByteArray other = QFile::encodeName(folder(u"other"_s));
    QVERIFY(QDir().mkpath(folder(u"other"_s)));
    QVERIFY(writeBytes(folder(u"mounts"_s),
                       "1 1 8:1 / / rw - ext4 /dev/a rw\n2 1 0:9 / " + other
                           + " rw - nfs4 server:/x rw\n"));
    const auto far = jobs::lookAtDestination(folder(u"other/x"_s), database, {folder(u"mounts"_s)});
    QVERIFY(far->drive == DriveRelation::Other);
}

void tst_BackupsFolder::namesFoldersThatCannotTakeBackups()
{
    const QString database = m_bench->database();
    const auto outcome = [&](const QString& root) {
        return outcomeOf(jobs::lookAtDestination(root, database));
    };
    QCOMPARE(outcome(u"backups"_s), errorKind(ErrorCode::InvalidArgument));
    QCOMPARE(outcome(database), errorKind(ErrorCode::DestinationNotAFolder));
    QCOMPARE(outcome(database + u"/below"_s), errorKind(ErrorCode::DestinationNotAFolder));
    QVERIFY(QDir().mkpath(folder(u"closed"_s)));
    setMode(folder(u"closed"_s), 0555);
    QCOMPARE(testsupport::runAsOtherUser(testsupport::kNobody,
                                         [&] { return outcome(folder(u"closed/x"_s)); }),
             errorKind(ErrorCode::DestinationDenied));
}

QTEST_GUILESS_MAIN(tst_BackupsFolder)
#include "tst_backupsfolder.moc"
