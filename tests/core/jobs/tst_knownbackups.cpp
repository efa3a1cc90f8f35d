#include "core/base/errortext.h"
#include "core/jobs/findrow.h"
#include "core/jobs/knownbackups.h"
#include "core/jobs/shelf.h"
#include "core/jobs/status.h"
#include "core/jobs/verify.h"
#include "tests/core/jobs/jobsbench.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;

/// The list from the catalogue, which is there before the vault was looked at.
class tst_KnownBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(50)));
    }

    void nothingIsKnownAtFirst()
    {
        const auto known = jobs::knownBackups(m_bench->database(), m_bench->workshop);
        QCOMPARE(outcomeOf(known), u"ok"_s);
        QVERIFY(known->backups.empty() && !known->readAt);
    }

    void theCatalogueKnowsWhatTheVaultSaid()
    {
        QVERIFY(m_bench->backup());
        QVERIFY(QFile::copy(m_bench->database(),
                            m_bench->data() + u"/shop-backup-20260228-030000.db"_s));
        m_bench->workshop.clock = &noonOf<2>;
        const auto read = jobs::readBackups(m_bench->database(), m_bench->workshop);
        QCOMPARE(outcomeOf(read), u"ok"_s);
        QCOMPARE(read->backups.size(), 2U);
        QVERIFY(read->readAt == noonOf<2>());

        m_bench->workshop.clock = &noonOf<3>;
        const auto known = jobs::knownBackups(m_bench->database(), m_bench->workshop);
        QCOMPARE(outcomeOf(known), u"ok"_s);
        QVERIFY(known->backups == read->backups);
        QVERIFY(known->readAt == noonOf<2>()); // as old as the look at the vault
    }

    void aBackupIsKnownBeforeTheVaultIsReadAgain()
    {
        const auto made = m_bench->backup();
        QVERIFY(made);
        const auto known = jobs::knownBackups(m_bench->database(), m_bench->workshop);
        QCOMPARE(known->backups.size(), 1U);
        QCOMPARE(known->backups.front().id, made->backup.id);
    }

    void aPinIsKnownAtOnce()
    {
        const auto made = m_bench->backup();
        QVERIFY(jobs::setPinned(made->backup, true, u"keep"_s, m_bench->workshop, m_bench->job()));
        const auto known = jobs::knownBackups(m_bench->database(), m_bench->workshop);
        QVERIFY(known->backups.front().pinned());
    }

    void aProofIsKnownAtOnce()
    {
        const auto made = m_bench->backup({.verify = false});
        QVERIFY(m_bench->verify(made->backup.artifactPath));
        const auto known = jobs::knownBackups(m_bench->database(), m_bench->workshop);
        QVERIFY(known->backups.front().verdict() == vault::Verdict::Ok);
    }

    void theVaultIsNotTouched()
    {
        QVERIFY(m_bench->backup());
        QVERIFY(jobs::readBackups(m_bench->database(), m_bench->workshop));
        QVERIFY(QDir(m_bench->vault()).removeRecursively());
        const auto known = jobs::knownBackups(m_bench->database(), m_bench->workshop);
        QCOMPARE(known->backups.size(), 1U);
    }

    void aDriveThatIsNotConnectedIsNoEmptyList()
    {
        QVERIFY(m_bench->backup());
        QVERIFY(jobs::readBackups(m_bench->database(), m_bench->workshop));
        const QString away = m_bench->home() + u"/away"_s;
        QVERIFY(QDir().rename(m_bench->vault(), away));
        const auto read = jobs::readBackups(m_bench->database(), m_bench->workshop);
        QCOMPARE(outcomeOf(read), errorKind(ErrorCode::DestinationMissing));
        QCOMPARE(read.error().path, m_bench->vault());
        QCOMPARE(jobs::knownBackups(m_bench->database(), m_bench->workshop)->backups.size(), 1U);

        const auto good =
            jobs::findGood({.database = m_bench->database()}, m_bench->workshop, m_bench->job());
        QCOMPARE(outcomeOf(good), errorKind(ErrorCode::DestinationMissing));
        const auto row =
            jobs::findRow({.database = m_bench->database(), .table = u"t"_s, .where = u"1"_s}, {},
                          m_bench->workshop, m_bench->job());
        QCOMPARE(outcomeOf(row), errorKind(ErrorCode::DestinationMissing));

        QVERIFY(QDir().rename(away, m_bench->vault()));
        QCOMPARE(jobs::readBackups(m_bench->database(), m_bench->workshop)->backups.size(), 1U);
    }

    /// The empty mount point of a drive that is not connected would take the next backup, and those
    /// before it would be forgotten.
    void noBackupIsMadeWhereTheDriveIsNotConnected()
    {
        QVERIFY(m_bench->backup());
        m_bench->workshop.clock = &noonOf<2>;
        QVERIFY(m_bench->backup());
        const QString root = m_bench->workshop.places.backups;
        const QString away = m_bench->home() + u"/away"_s;
        QVERIFY(QDir().rename(root, away));
        for (const bool mountPoint : {false, true}) {
            QVERIFY(!mountPoint || QDir().mkdir(root));
            const auto refused = m_bench->backup();
            QCOMPARE(outcomeOf(refused), errorKind(ErrorCode::DestinationMissing));
            QCOMPARE(refused.error().path, m_bench->vault());
            const QString what = describe(refused.error()).what;
            QVERIFY2(what.endsWith(u"is gone. It held 2 backups."), qPrintable(what));
            QCOMPARE(QFileInfo::exists(root), mountPoint);
            QVERIFY(!QFileInfo::exists(m_bench->vault())); // nothing was made
            QCOMPARE(m_bench->lastJob().errorKind, u"destination-missing"_s);
            QCOMPARE(jobs::knownBackups(m_bench->database(), m_bench->workshop)->backups.size(),
                     2U);
        }

        QVERIFY(QDir().rmdir(root));
        QVERIFY(QDir().rename(away, root));
        m_bench->workshop.clock = &noonOf<3>;
        QVERIFY(m_bench->backup());
        QCOMPARE(jobs::readBackups(m_bench->database(), m_bench->workshop)->backups.size(), 3U);
    }

    void whoWantsToStartAnewMakesTheFolder()
    {
        QVERIFY(m_bench->backup());
        QVERIFY(QDir(m_bench->workshop.places.backups).removeRecursively());
        QVERIFY(!m_bench->backup());
        QVERIFY(m_bench->backup({.to = m_bench->home() + u"/another"_s})); // a first one there
        QVERIFY(QDir().mkpath(m_bench->vault()));
        QVERIFY(m_bench->backup());
        QCOMPARE(jobs::readBackups(m_bench->database(), m_bench->workshop)->backups.size(), 2U);
    }

    void whatIsPutElsewhereIsListed()
    {
        const auto usual = m_bench->backup();
        m_bench->workshop.clock = &noonOf<2>;
        const auto elsewhere = m_bench->backup({.to = m_bench->home() + u"/nas"_s});
        QVERIFY(usual && elsewhere);
        const QStringList both{elsewhere->backup.artifactPath, usual->backup.artifactPath};
        const auto known = jobs::knownBackups(m_bench->database(), m_bench->workshop);
        QCOMPARE(pathsOf(known->backups), both); // before the vault is read again

        const auto& workshop = m_bench->workshop;
        QCOMPARE(pathsOf(*jobs::listBackups({.database = m_bench->database()}, workshop)), both);
        QCOMPARE(pathsOf(*jobs::listBackups({}, workshop)), both);
        QCOMPARE(pathsOf(jobs::readBackups(m_bench->database(), workshop)->backups), both);
        const auto status = jobs::statusOf({.databases = {m_bench->database()}}, workshop);
        QCOMPARE(status->front().newestProven->artifactPath, elsewhere->backup.artifactPath);
        const auto good =
            jobs::findGood({.database = m_bench->database()}, workshop, m_bench->job());
        QCOMPARE(good->good->artifactPath, elsewhere->backup.artifactPath);
        const auto found = jobs::resolveBackup(elsewhere->backup.id, {}, workshop);
        QCOMPARE(found->artifactPath, elsewhere->backup.artifactPath);
    }

    void whatIsPutElsewhereIsMissedWhenItsDriveIsGone()
    {
        const QString nas = m_bench->home() + u"/nas"_s;
        QVERIFY(m_bench->backup({.to = nas}));
        QVERIFY(QDir().rename(nas, m_bench->home() + u"/away"_s));
        const auto& workshop = m_bench->workshop;
        const auto read = jobs::readBackups(m_bench->database(), workshop);
        QCOMPARE(outcomeOf(read), errorKind(ErrorCode::DestinationMissing)); // there are no others
        const auto latest = jobs::resolveBackup(u"latest-good"_s, m_bench->database(), workshop);
        QCOMPARE(outcomeOf(latest), errorKind(ErrorCode::DestinationMissing));

        m_bench->workshop.clock = &noonOf<2>;
        const auto usual = m_bench->backup();
        QCOMPARE(pathsOf(jobs::readBackups(m_bench->database(), workshop)->backups),
                 QStringList(usual->backup.artifactPath));
        for (const QString& database : {m_bench->database(), QString()}) {
            const auto gone = jobs::vanishedFolders(database, workshop);
            QCOMPARE(gone.size(), 1U); // and it is said that there were more
            QVERIFY(gone.front().path.startsWith(nas));
        }
    }

    void anEmptiedFolderIsAnEmptyList()
    {
        const auto made = m_bench->backup();
        QVERIFY(jobs::readBackups(m_bench->database(), m_bench->workshop));
        QVERIFY(QFile::remove(made->backup.artifactPath));
        QVERIFY(jobs::readBackups(m_bench->database(), m_bench->workshop)->backups.empty());
        QVERIFY(jobs::knownBackups(m_bench->database(), m_bench->workshop)->backups.empty());
    }

private:
    static QStringList pathsOf(const std::vector<vault::Backup>& backups)
    {
        QStringList paths;
        for (const vault::Backup& backup : backups)
            paths.append(backup.artifactPath);
        return paths;
    }

    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_KnownBackups)
#include "tst_knownbackups.moc"
