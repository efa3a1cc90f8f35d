#include "core/jobs/inspect.h"
#include "core/jobs/knownbackups.h"
#include "core/jobs/status.h"
#include "tests/core/jobs/jobsbench.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using policy::HealthLevel;
using policy::ReasonKind;

Q_DECLARE_METATYPE(core::ErrorCode)

namespace {

/// How many locks this process has on the file. Source: proc(5), /proc/locks.
qsizetype locksOn(const QString& path)
{
    struct stat facts = {};
    QFile locks(u"/proc/locks"_s);
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0
        || !locks.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray process = ' ' + QByteArray::number(::getpid()) + ' ';
    const QByteArray inode = ':' + QByteArray::number(qulonglong{facts.st_ino}) + ' ';
    return std::ranges::count_if(locks.readAll().split('\n'), [&](const QByteArray& line) {
        return line.contains(process) && line.contains(inode);
    });
}

} // namespace

class tst_StatusJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(200)));
    }

    void aDatabaseWithAFreshBackupIsWell();
    void anOldBackupIsAWarning();
    void aDamagedSourceIsAnError();
    void aFailedBackupIsSaid();
    void aMissingSourceIsAStatus();
    void aReplacedSourceIsAnError_data();
    void aReplacedSourceIsAnError();
    void lookingAtAnOpenDatabaseKeepsItsLocks();
    void statusIsOfAllConfiguredOnes();
    void backupsThatCannotBeReadAreAnError();
    void theCatalogueAnswersWithoutTheVault();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    [[nodiscard]] jobs::DatabaseStatus status()
    {
        const auto all = jobs::statusOf({.databases = {m_bench->database()}}, workshop());
        return all && all->size() == 1 ? all->front() : jobs::DatabaseStatus();
    }
    std::unique_ptr<Bench> m_bench;
};

void tst_StatusJobs::aDatabaseWithAFreshBackupIsWell()
{
    const auto before = status();
    QVERIFY(before.health.level == HealthLevel::Error);
    QVERIFY(before.health.reasons.front().kind == ReasonKind::NeverBackedUp);
    const auto backup = m_bench->backup();
    const auto after = status();
    QVERIFY(after.health.level == HealthLevel::Ok);
    QVERIFY(after.newest && after.newest->id == backup->backup.id);
    QVERIFY(after.newestProven && after.newestProven->id == backup->backup.id);
    QCOMPARE(after.backups, 1u);
    QCOMPARE(after.storedBytes.value(), QFile(backup->backup.artifactPath).size());
    QCOMPARE(after.sourceBytes->value(), QFile(m_bench->database()).size());
    QVERIFY(after.maxAge == std::chrono::hours(24));
}

void tst_StatusJobs::anOldBackupIsAWarning()
{
    QVERIFY(m_bench->backup());
    const auto judged = [&](Clock now, std::chrono::seconds maxAge) {
        workshop().clock = now;
        const auto all =
            jobs::statusOf({.databases = {m_bench->database()}, .maxAge = maxAge}, workshop());
        return all ? all->front().health.reasons.front().kind : ReasonKind::NeverBackedUp;
    };
    QVERIFY(judged(&noonOf<2>, std::chrono::hours(24)) == ReasonKind::ProtectedAndFresh);
    QVERIFY(judged(&noonOf<2>, std::chrono::hours(23)) == ReasonKind::BackupOld);
    QVERIFY(judged(&noonOf<4>, std::chrono::hours(24)) == ReasonKind::BackupVeryOld);
}

void tst_StatusJobs::aDamagedSourceIsAnError()
{
    const auto good = m_bench->backup();
    workshop().clock = &noonOf<2>;
    QVERIFY(breakInteriorPage(m_bench->database()));
    QVERIFY(m_bench->backup());
    const auto now = status();
    QVERIFY(now.health.level == HealthLevel::Error);
    QVERIFY(now.health.reasons.front().kind == ReasonKind::SourceDamaged);
    QCOMPARE(now.newestProven->id, good->backup.id);
}

void tst_StatusJobs::aFailedBackupIsSaid()
{
    QVERIFY(m_bench->backup());
    const QByteArray bytes = bytesOf(m_bench->database());
    QVERIFY(writeBytes(m_bench->database(), {}));
    workshop().clock = &noonOf<2>;
    QVERIFY(!m_bench->backup());
    QVERIFY(writeBytes(m_bench->database(), bytes));
    const auto failed = [&] {
        return std::ranges::any_of(status().health.reasons, [](const policy::Reason& reason) {
            return reason.kind == ReasonKind::LastJobFailed;
        });
    };
    QVERIFY(failed());
    QVERIFY(m_bench->backup());
    QVERIFY(!failed());
}

void tst_StatusJobs::aMissingSourceIsAStatus()
{
    QVERIFY(m_bench->backup());
    QVERIFY(QFile::remove(m_bench->database()));
    const auto now = status();
    QVERIFY(!now.sourceBytes);
    QVERIFY(now.health.reasons.front().kind == ReasonKind::SourceMissing);
    QCOMPARE(now.backups, 1u); // they are found all the same
}

void tst_StatusJobs::aReplacedSourceIsAnError_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("reason");
    QTest::newRow("emptied") << QByteArray() << QString() << u"source-empty"_s;
    QTest::newRow("emptied, with an empty log")
        << QByteArray() << u"-empty-wal"_s << u"source-empty"_s;
    QTest::newRow("all pages are in the log")
        << QByteArray() << u"-wal"_s << u"protected-and-fresh"_s;
    QTest::newRow("a transaction is going on")
        << QByteArray() << u"-journal"_s << u"protected-and-fresh"_s;
    QTest::newRow("text") << QByteArray("not a database\n") << QString()
                          << u"source-not-a-database"_s;
    QTest::newRow("long text") << QByteArray(9000, 'a') << QString() << u"source-not-a-database"_s;
}

void tst_StatusJobs::aReplacedSourceIsAnError()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, beside);
    QFETCH(const QString, reason);
    QVERIFY(m_bench->backup());
    QVERIFY(writeBytes(m_bench->database(), bytes));
    if (beside == u"-empty-wal"_s)
        QVERIFY(writeBytes(m_bench->database() + u"-wal"_s, {}));
    else if (!beside.isEmpty())
        QVERIFY(writeBytes(m_bench->database() + beside, "pages"));
    for (const bool asKnown : {false, true}) { // the overview asks for what is known
        const auto all =
            jobs::statusOf({.databases = {m_bench->database()}, .asKnown = asKnown}, workshop());
        QVERIFY(all);
        const auto& health = all->front().health;
        QCOMPARE(policy::reasonKey(health.reasons.front().kind), reason);
        QCOMPARE(policy::levelKey(health.level),
                 reason == u"protected-and-fresh"_s ? u"ok"_s : u"error"_s);
    }
}

/// https://www.sqlite.org/howtocorrupt.html, section 2.2: closing a file drops the locks that this
/// process has on it.
void tst_StatusJobs::lookingAtAnOpenDatabaseKeepsItsLocks()
{
    QVERIFY(m_bench->backup());
    Database application(m_bench->database());
    QVERIFY(application.run({"BEGIN IMMEDIATE", "INSERT INTO t DEFAULT VALUES"}));
    const auto before = locksOn(m_bench->database());
    QVERIFY(before > 0);
    QVERIFY(status().health.level == HealthLevel::Ok);
    QCOMPARE(locksOn(m_bench->database()), before);
    QVERIFY(application.run({"ROLLBACK"}));
}

void tst_StatusJobs::statusIsOfAllConfiguredOnes()
{
    QVERIFY(jobs::statusOf({}, workshop())->empty());
    const QString other = m_bench->data() + u"/till.db"_s;
    QVERIFY(m_bench->make(tableOf(3), other));
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    QVERIFY(jobs::protectDatabase(other, workshop()));
    const auto all = jobs::statusOf({}, workshop());
    QCOMPARE(all->size(), 2u);
    QCOMPARE(all->at(0).database.config.path, m_bench->database());
    QCOMPARE(all->at(1).database.config.path, other);
    QCOMPARE(outcomeOf(jobs::statusOf({.databases = {u"nobody"_s}}, workshop())),
             errorKind(ErrorCode::DatabaseUnknown));
}

/// What was known of them stays known, and they are not said to be none.
void tst_StatusJobs::backupsThatCannotBeReadAreAnError()
{
    QVERIFY(m_bench->backup());
    QVERIFY(status().health.level == HealthLevel::Ok);
    const QString vault = workshop().places.backups;
    QVERIFY(QFile::rename(vault, vault + u"-away"_s));
    const auto gone = status();
    QVERIFY(gone.health.level == HealthLevel::Error);
    QVERIFY(gone.health.reasons.front().kind == ReasonKind::BackupsUnreadable);
    QCOMPARE(gone.health.reasons.size(), 1u);
    QCOMPARE(gone.backups, 1u);
    QVERIFY(gone.newestProven);
    QVERIFY(QFile::rename(vault + u"-away"_s, vault));
    QVERIFY(status().health.level == HealthLevel::Ok);
}

void tst_StatusJobs::theCatalogueAnswersWithoutTheVault()
{
    QVERIFY(m_bench->backup());
    const jobs::StatusSpec asKnown{.databases = {m_bench->database()}, .asKnown = true};
    QCOMPARE(jobs::statusOf(asKnown, workshop())->front().backups,
             1u); // it never looked: the vault
    QVERIFY(jobs::readBackups(m_bench->database(), workshop()));
    const QString vault = workshop().places.backups;
    QVERIFY(QFile::rename(vault, vault + u"-away"_s));
    const auto known = jobs::statusOf(asKnown, workshop())->front();
    QVERIFY(known.health.level == HealthLevel::Ok);
    QCOMPARE(known.backups, 1u);
}

QTEST_GUILESS_MAIN(tst_StatusJobs)
#include "tst_statusjobs.moc"
