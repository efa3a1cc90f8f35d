#include "core/jobs/knownbackups.h"
#include "core/jobs/shelf.h"
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

        QVERIFY(QDir().rename(away, m_bench->vault()));
        QCOMPARE(jobs::readBackups(m_bench->database(), m_bench->workshop)->backups.size(), 1U);
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
    std::unique_ptr<Bench> m_bench;
};

QTEST_GUILESS_MAIN(tst_KnownBackups)
#include "tst_knownbackups.moc"
