#include "core/jobs/doctor.h"
#include "core/jobs/inspect.h"
#include "core/jobs/knownbackups.h"
#include "core/jobs/stallforecast.h"
#include "core/jobs/status.h"
#include "tests/core/jobs/jobsbench.h"

#include <QDir>
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
    void inspectSaysWhatADatabaseIs();
    void inspectKnowsDispatch();
    void inspectNamesHoldersAndWaitsForNone();
    void inspectNamesWhatIsNoDatabase_data();
    void inspectNamesWhatIsNoDatabase();
    void protectsAndForgets();
    void aLongStallIsForecast();
    void theDoctorChangesNothing();
    void theDoctorNamesWhatIsWrong();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    [[nodiscard]] jobs::DatabaseStatus status()
    {
        const auto all = jobs::statusOf({.databases = {m_bench->database()}}, workshop());
        return all && all->size() == 1 ? all->front() : jobs::DatabaseStatus();
    }
    [[nodiscard]] jobs::DoctorState doctorOf(const QString& key)
    {
        const auto lines = jobs::examine(workshop());
        const auto line = std::ranges::find(lines, key, &jobs::DoctorLine::key);
        return line == lines.end() ? jobs::DoctorState::Fine : line->state;
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

void tst_StatusJobs::inspectSaysWhatADatabaseIs()
{
    QVERIFY(
        runAndDie(m_bench->database(), {"PRAGMA journal_mode=WAL", "DELETE FROM t WHERE id=1"}));
    const auto source = stateOf(m_bench->data());
    const auto facts = jobs::inspectDatabase(m_bench->database(), workshop());
    QCOMPARE(outcomeOf(facts), u"ok"_s);
    QVERIFY(stateOf(m_bench->data()) == source);
    QCOMPARE(facts->path, m_bench->database());
    QCOMPARE(facts->name, u"shop.db"_s);
    QCOMPARE(facts->bytes.value(),
             QFile(m_bench->database()).size() + QFile(m_bench->database() + u"-wal"_s).size());
    QVERIFY(facts->walMode);
    QCOMPARE(facts->pageSize, 4096u);
    QCOMPARE(facts->preset, QString());
    QCOMPARE(facts->root, workshop().places.backups);
    QVERIFY(facts->freeThere > ByteCount(0)); // though that folder is not there yet
    QVERIFY(!QFile::exists(facts->root));
}

void tst_StatusJobs::inspectKnowsDispatch()
{
    QVERIFY(m_bench->make({"CREATE TABLE sessions(a)", "CREATE TABLE session_events(a)",
                           "CREATE TABLE workspaces(a)"}));
    QCOMPARE(jobs::inspectDatabase(m_bench->database(), workshop())->preset, QString());
    QVERIFY(m_bench->make({"CREATE TABLE workspace_layout(a)"}));
    const auto facts = jobs::inspectDatabase(m_bench->database(), workshop());
    QCOMPARE(facts->preset, u"dispatch"_s);
    QCOMPARE(facts->application, u"Dispatch"_s);
    // A glance tells the same but for what only the tables tell.
    auto glance = jobs::glanceAtDatabase(m_bench->database(), workshop());
    QCOMPARE(glance->preset + glance->application, QString());
    QCOMPARE(glance->path, facts->path);
    QVERIFY(glance->bytes == facts->bytes && glance->changedAt == facts->changedAt);
    QCOMPARE(glance->root, facts->root);
}

void tst_StatusJobs::inspectNamesHoldersAndWaitsForNone()
{
    ForkedProcess holder([&](const Wire& wire) {
        Database database(m_bench->database());
        const bool good = database.run({"BEGIN EXCLUSIVE"});
        wire.say();
        return wire.hear() || !good ? 1 : 0;
    });
    QVERIFY(holder.wire().hear());
    const auto facts = jobs::inspectDatabase(m_bench->database(), workshop());
    QCOMPARE(outcomeOf(facts), u"ok"_s); // a locked database can still be protected
    QCOMPARE(facts->holders.size(), 1u);
    QCOMPARE(facts->holders.front().pid, qint64{holder.pid()});
    QCOMPARE(holder.finish(), 0);
    QVERIFY(jobs::inspectDatabase(m_bench->database(), workshop())->holders.empty());
}

void tst_StatusJobs::inspectNamesWhatIsNoDatabase_data()
{
    QTest::addColumn<std::optional<QByteArray>>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << std::optional<QByteArray>() << ErrorCode::SourceMissing;
    QTest::newRow("0 bytes") << std::optional(QByteArray()) << ErrorCode::SourceEmpty;
    QTest::newRow("text") << std::optional(QByteArray(500, 'a')) << ErrorCode::SourceNotADatabase;
    QTest::newRow("cut in half") << std::optional(QByteArray("half")) << ErrorCode::SourceTruncated;
}

void tst_StatusJobs::inspectNamesWhatIsNoDatabase()
{
    QFETCH(std::optional<QByteArray>, bytes);
    QFETCH(ErrorCode, code);
    if (bytes && *bytes == "half")
        bytes = bytesOf(m_bench->database()).left(8192);
    QVERIFY(bytes ? writeBytes(m_bench->database(), *bytes) : QFile::remove(m_bench->database()));
    QCOMPARE(outcomeOf(jobs::inspectDatabase(m_bench->database(), workshop())), errorKind(code));
    QCOMPARE(outcomeOf(jobs::protectDatabase(m_bench->database(), workshop())), errorKind(code));
    QVERIFY(!QFile::exists(workshop().places.configFile));
    QCOMPARE(outcomeOf(jobs::inspectDatabase(m_bench->home(), workshop())),
             errorKind(ErrorCode::SourceNotAFile));
}

void tst_StatusJobs::protectsAndForgets()
{
    const QString link = m_bench->home() + u"/link.db"_s;
    QVERIFY(QFile::link(m_bench->database(), link));
    QVERIFY(jobs::protectDatabase(link, workshop()));
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop())); // again is no error
    const auto config = config::loadConfig(workshop().places.configFile);
    QVERIFY(config && config->databases.size() == 1);
    QCOMPARE(config->databases[0].path, m_bench->database());
    QCOMPARE(config->databases[0].name, u"shop.db"_s);
    const auto backup = m_bench->backup({.database = u"shop.db"_s});
    QVERIFY(backup);
    QCOMPARE(outcomeOf(jobs::forgetDatabase(u"shop.db"_s, workshop())), u"ok"_s);
    QVERIFY(config::loadConfig(workshop().places.configFile)->databases.empty());
    QVERIFY(QFile::exists(backup->backup.artifactPath));
    QCOMPARE(outcomeOf(jobs::forgetDatabase(m_bench->database(), workshop())),
             errorKind(ErrorCode::DatabaseUnknown));
}

void tst_StatusJobs::aLongStallIsForecast()
{
    const auto known = jobs::resolveDatabase(m_bench->database(), workshop());
    const auto warnings = [&] {
        m_bench->sink.notes.clear();
        jobs::warnOfStall(*known, workshop(), m_bench->job());
        return m_bench->sink.notes.size();
    };
    QCOMPARE(warnings(), 0);
    QVERIFY(QFile::resize(m_bench->database(), qint64{3} << 30)); // sparse: 6 s at 500 MB/s
    QCOMPARE(warnings(), 1);
    {
        QVERIFY(QFile::resize(m_bench->database(), qint64{4096}));
        QByteArray header = bytesOf(m_bench->database());
        header[18] = header[19] = 2; // in WAL mode nobody waits
        QVERIFY(writeBytes(m_bench->database(), header));
        QVERIFY(QFile::resize(m_bench->database(), qint64{3} << 30));
    }
    QCOMPARE(warnings(), 0);
}

void tst_StatusJobs::theDoctorChangesNothing()
{
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    const auto data = stateOf(m_bench->data());
    const auto lines = jobs::examine(workshop());
    QVERIFY(stateOf(m_bench->data()) == data);
    QVERIFY(QDir(workshop().places.backups).entryList(QDir::Files | QDir::Hidden).isEmpty());
    QStringList keys;
    for (const jobs::DoctorLine& line : lines) {
        QVERIFY2(line.state != jobs::DoctorState::Error, qPrintable(line.text));
        QVERIFY(line.text.endsWith(u'.'));
        keys.append(line.key);
    }
    for (const char* key :
         {"sqlite-version", "config", "lock-folder", "vault-writable", "file-system", "database"})
        QVERIFY2(keys.contains(QLatin1StringView(key)), key);
}

void tst_StatusJobs::theDoctorNamesWhatIsWrong()
{
    using jobs::DoctorState;
    QVERIFY(doctorOf(u"config"_s) == DoctorState::Note); // there is none
    QVERIFY(jobs::protectDatabase(m_bench->database(), workshop()));
    QVERIFY(QFile::remove(m_bench->database()));
    QVERIFY(doctorOf(u"database"_s) == DoctorState::Error);
    QVERIFY(writeBytes(workshop().places.configFile, "[["));
    QVERIFY(doctorOf(u"config"_s) == DoctorState::Error);
    workshop().places.backups = workshop().places.configFile + u"/below a file"_s;
    QVERIFY(doctorOf(u"vault-writable"_s) == DoctorState::Error);
    QCOMPARE(jobs::doctorKey(DoctorState::Warning), u"warning"_s);
}

QTEST_GUILESS_MAIN(tst_StatusJobs)
#include "tst_statusjobs.moc"
