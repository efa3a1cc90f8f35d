#include "core/jobs/deletebackups.h"
#include "core/jobs/knownbackups.h"
#include "core/jobs/shelf.h"
#include "tests/core/jobs/jobsbench.h"
#include "tests/support/otheruser.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using vault::Backup;
using vault::Verdict;

namespace {

Backup madeUp(int day, Verdict verdict, bool pinned = false)
{
    Backup backup{.id = u"shop/%1"_s.arg(day),
                  .artifactPath = u"/backups/shop/%1.db"_s.arg(day),
                  .takenAt = noonOf<1>() + std::chrono::days(day),
                  .storedBytes = ByteCount(100 + day)};
    backup.manifest = vault::Manifest{.storedBytes = backup.storedBytes, .pinned = pinned};
    if (verdict != Verdict::NotChecked)
        backup.manifest->proof = vault::Proof{.verdict = verdict};
    return backup;
}

QStringList idsOf(const std::vector<Backup>& backups)
{
    QStringList ids;
    for (const Backup& backup : backups)
        ids.append(backup.id);
    return ids;
}

/// "ok", or the stable word of what kept the first one from being deleted.
QString kindOf(const jobs::DeleteReport& report)
{
    return report.failed.empty() ? u"ok"_s : errorKind(report.failed.front().error.code);
}

} // namespace

class tst_DeleteBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(50)));
    }

    void thePlanSaysWhatGoesAndWhatStays();
    void thePlanKeepsWhatIsPinned();
    void thePlanSeesThatTheLastProvenOneGoes_data();
    void thePlanSeesThatTheLastProvenOneGoes();
    void namedBackupsArePlannedByDatabase();
    void guideFilesAreOfTheDatabaseBesideThem();
    void aNameThatFitsNothingPlansNothing();
    void deletesAndTheCatalogueAndTheHistoryFollow();
    void aPinSetSinceThePlanIsHeeded();
    void aPinThatOnlyTheCatalogueHasIsHeeded();
    void oneThatIsGoneDoesNotKeepTheOthers();
    void aProtectedDatabaseIsNoBackup();
    void aStoppedJobSaysWhatItDid();
    void aReadOnlyVaultKeepsItsBackups();

private:
    [[nodiscard]] std::vector<Backup> threeBackups();
    [[nodiscard]] jobs::DeleteReport deleteAll(const std::vector<Backup>& backups)
    {
        return jobs::deleteBackups(jobs::planDeletion(m_bench->database(), backups, backups),
                                   m_bench->workshop, m_bench->job());
    }
    [[nodiscard]] QStringList listed()
    {
        const auto all = jobs::listBackups({.database = m_bench->database()}, m_bench->workshop);
        return all ? idsOf(*all) : QStringList{outcomeOf(all)};
    }

    std::unique_ptr<Bench> m_bench;
};

/// Oldest first.
std::vector<Backup> tst_DeleteBackups::threeBackups()
{
    std::vector<Backup> made;
    for (const Clock clock : {&noonOf<1>, &noonOf<2>, &noonOf<3>}) {
        m_bench->workshop.clock = clock;
        if (const auto report = m_bench->backup())
            made.push_back(report->backup);
    }
    return made;
}

void tst_DeleteBackups::thePlanSaysWhatGoesAndWhatStays()
{
    const std::vector<Backup> all{madeUp(5, Verdict::NotChecked), madeUp(4, Verdict::Ok),
                                  madeUp(3, Verdict::Damaged), madeUp(2, Verdict::Ok),
                                  madeUp(1, Verdict::Ok)};
    const auto plan = jobs::planDeletion(u"/srv/shop.db"_s, {all[4], all[1], all[2], all[1]}, all);
    QCOMPARE(plan.name, u"shop.db"_s);
    QCOMPARE(idsOf(plan.going), (QStringList{u"shop/4"_s, u"shop/3"_s, u"shop/1"_s}));
    QCOMPARE(plan.bytes().value(), 104 + 103 + 101);
    QCOMPARE(plan.left, 2);
    QCOMPARE(plan.provenLeft, 1);
    QCOMPARE(plan.newestProven->id, u"shop/2"_s);
    QVERIFY(!plan.losesLastProven);
}

void tst_DeleteBackups::thePlanKeepsWhatIsPinned()
{
    const std::vector<Backup> all{madeUp(2, Verdict::Ok, true), madeUp(1, Verdict::Ok)};
    const auto plan = jobs::planDeletion(u"/srv/shop.db"_s, all, all);
    QCOMPARE(idsOf(plan.going), QStringList{u"shop/1"_s});
    QCOMPARE(idsOf(plan.pinned), QStringList{u"shop/2"_s});
    QCOMPARE(plan.left, 1);
    QCOMPARE(plan.newestProven->id, u"shop/2"_s);
}

void tst_DeleteBackups::thePlanSeesThatTheLastProvenOneGoes_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<int>("other");
    QTest::addColumn<bool>("loses");
    const auto row = [](const char* name, Verdict chosen, Verdict other, bool loses) {
        QTest::newRow(name) << static_cast<int>(chosen) << static_cast<int>(other) << loses;
    };
    row("the last one", Verdict::Ok, Verdict::Damaged, true);
    row("one of two", Verdict::Ok, Verdict::Ok, false);
    row("there was none before", Verdict::NotChecked, Verdict::CannotJudge, false);
}

void tst_DeleteBackups::thePlanSeesThatTheLastProvenOneGoes()
{
    QFETCH(const int, chosen);
    QFETCH(const int, other);
    const std::vector<Backup> all{madeUp(2, static_cast<Verdict>(chosen)),
                                  madeUp(1, static_cast<Verdict>(other))};
    QTEST(jobs::planDeletion({}, {all[0]}, all).losesLastProven, "loses");
}

void tst_DeleteBackups::namedBackupsArePlannedByDatabase()
{
    const auto shop = threeBackups();
    QCOMPARE(shop.size(), 3U);
    const QString other = m_bench->data() + u"/till.db"_s;
    QVERIFY(m_bench->make(tableOf(3), other));
    const auto till = m_bench->backup({.database = other});
    const auto away = m_bench->backup({.to = m_bench->home() + u"/usb"_s});
    QVERIFY(till && away);

    const auto plans = jobs::planDeletions(
        {.backups = {shop[0].id, till->backup.artifactPath, u"latest"_s, away->backup.artifactPath},
         .database = m_bench->database()},
        m_bench->workshop);
    QCOMPARE(outcomeOf(plans), u"ok"_s);
    QCOMPARE(plans->size(), 2U);
    const auto& first = plans->front();
    QCOMPARE(first.database, m_bench->database());
    QCOMPARE(first.going.size(), 3U);
    QCOMPARE(first.left, 1);
    QCOMPARE(first.newestProven->id, shop[1].id);
    QCOMPARE(plans->back().database, other);
    QVERIFY(plans->back().losesLastProven);
}

void tst_DeleteBackups::guideFilesAreOfTheDatabaseBesideThem()
{
    QVERIFY(m_bench->backup());
    QVERIFY(writeBytes(m_bench->workshop.places.configFile,
                       "[[database]]\nname = \"shop\"\npath = \"" + m_bench->database().toUtf8()
                           + "\"\n"));
    const QString beside = m_bench->data() + u"/shop-backup-20260228-030000.db"_s;
    const QString elsewhere = m_bench->home() + u"/shop-backup-20260228-030000.db"_s;
    QVERIFY(QFile::copy(m_bench->database(), beside));
    QVERIFY(QFile::copy(m_bench->database(), elsewhere));
    const auto plans = jobs::planDeletions({.backups = {beside}}, m_bench->workshop);
    QCOMPARE(plans->size(), 1U);
    QCOMPARE(plans->front().database, m_bench->database());
    QCOMPARE(plans->front().provenLeft, 1);
    const auto nobodys = jobs::planDeletions({.backups = {elsewhere}}, m_bench->workshop);
    QCOMPARE(nobodys->front().database, QString());
    QCOMPARE(nobodys->front().name, u"shop"_s);
    QCOMPARE(nobodys->front().left, 0);
}

void tst_DeleteBackups::aNameThatFitsNothingPlansNothing()
{
    const auto made = threeBackups();
    const auto plans = jobs::planDeletions(
        {.backups = {made[0].id, u"shop-backup-20200101-000000Z"_s}}, m_bench->workshop);
    QCOMPARE(outcomeOf(plans), errorKind(ErrorCode::BackupNotFound));
}

void tst_DeleteBackups::deletesAndTheCatalogueAndTheHistoryFollow()
{
    const auto made = threeBackups();
    QVERIFY(jobs::readBackups(m_bench->database(), m_bench->workshop));
    const auto report = deleteAll({made[0], made[2]});
    QCOMPARE(kindOf(report), u"ok"_s);
    QCOMPARE(idsOf(report.deleted), (QStringList{made[2].id, made[0].id}));
    QCOMPARE(report.freedBytes().value(),
             made[0].storedBytes.value() + made[2].storedBytes.value());
    QCOMPARE(listed(), QStringList{made[1].id});
    const auto known = jobs::knownBackups(m_bench->database(), m_bench->workshop);
    QCOMPARE(idsOf(known->backups), QStringList{made[1].id});
    QVERIFY(m_bench->verify(made[1].artifactPath)); // the one that stays is whole
    QCOMPARE(m_bench->leftovers(), QStringList());

    const auto history = jobs::history(m_bench->database(), 2, m_bench->workshop);
    const auto& record = history->back();
    QCOMPARE(record.kind, u"delete"_s);
    QCOMPARE(record.database, m_bench->database());
    QVERIFY(record.outcome == catalog::JobOutcome::Done);
    QCOMPARE(record.message, u"2 backups were deleted."_s);
    QCOMPARE(record.log.size(), 2);
    QVERIFY(record.log.contains(u"Deleted: "_s + made[0].id));
}

void tst_DeleteBackups::aPinSetSinceThePlanIsHeeded()
{
    const auto made = threeBackups();
    QVERIFY(jobs::setPinned(made[0], true, {}, m_bench->workshop, m_bench->job()));
    const auto report = deleteAll({made[0]});
    QCOMPARE(kindOf(report), errorKind(ErrorCode::BackupPinned));
    QCOMPARE(listed().size(), 3);
    QVERIFY(m_bench->lastJob().outcome == catalog::JobOutcome::Failed);
    QCOMPARE(m_bench->lastJob().errorKind, errorKind(ErrorCode::BackupPinned));
}

void tst_DeleteBackups::aPinThatOnlyTheCatalogueHasIsHeeded()
{
    const auto made = threeBackups();
    auto pinned = made[0];
    pinned.manifest->pinned = true;
    QVERIFY(catalog::Catalog::open(m_bench->workshop.places.catalogFile)->keepForReadOnly(pinned));
    QCOMPARE(kindOf(deleteAll({made[0]})), errorKind(ErrorCode::BackupPinned));
    const auto plans = jobs::planDeletions({.backups = {made[0].id}}, m_bench->workshop);
    QCOMPARE(plans->front().pinned.size(), 1U);
    QCOMPARE(listed().size(), 3);
}

void tst_DeleteBackups::oneThatIsGoneDoesNotKeepTheOthers()
{
    const auto made = threeBackups();
    QVERIFY(QFile::remove(made[2].artifactPath));
    const auto report = deleteAll(made);
    QCOMPARE(report.deleted.size(), 2U);
    QCOMPARE(report.failed.size(), 1U);
    QCOMPARE(report.failed.front().backup.id, made[2].id);
    QVERIFY(report.failed.front().error.code == ErrorCode::BackupNotFound);
    QCOMPARE(listed(), QStringList());
    QVERIFY(m_bench->lastJob().outcome == catalog::JobOutcome::Failed);
    QCOMPARE(m_bench->lastJob().log.size(), 2); // what went is on record all the same
}

void tst_DeleteBackups::aProtectedDatabaseIsNoBackup()
{
    const QString database = m_bench->data() + u"/old-backup.db"_s;
    QVERIFY(m_bench->make(tableOf(3), database));
    QVERIFY(writeBytes(m_bench->workshop.places.configFile,
                       "[[database]]\nname = \"old\"\npath = \"" + database.toUtf8() + "\"\n"));
    const auto looksLikeOne = vault::backupAt(database);
    QVERIFY(looksLikeOne);
    QCOMPARE(kindOf(deleteAll({*looksLikeOne})), errorKind(ErrorCode::InvalidArgument));
    QVERIFY(QFile::exists(database));
}

void tst_DeleteBackups::aStoppedJobSaysWhatItDid()
{
    const auto made = threeBackups();
    m_bench->sink.onReport = [this](const Progress& progress) {
        if (progress.phase == Phase::Deleting && progress.done == 1)
            m_bench->stop.request_stop();
    };
    const auto report = deleteAll(made);
    QCOMPARE(report.deleted.size(), 1U);
    QVERIFY(report.failed.front().error.code == ErrorCode::Cancelled);
    QCOMPARE(listed().size(), 2);
    QVERIFY(m_bench->lastJob().outcome == catalog::JobOutcome::Cancelled);
    QCOMPARE(kindOf(deleteAll({made[0]})), errorKind(ErrorCode::Cancelled));
}

void tst_DeleteBackups::aReadOnlyVaultKeepsItsBackups()
{
    const auto made = threeBackups();
    for (const auto& [name, bytes] : stateOf(m_bench->vault()))
        setMode(m_bench->vault() + u'/' + name, 0444);
    setMode(m_bench->vault(), 0555);
    const auto before = stateOf(m_bench->vault());
    const QString nobodys = m_bench->home() + u"/nobody"_s;
    QVERIFY(QDir().mkdir(nobodys));
    setMode(nobodys, 0777);
    const QString outcome = testsupport::runAsOtherUser(testsupport::kNobody, [&]() -> QString {
        m_bench->workshop.places = config::placesBelow(nobodys);
        return kindOf(deleteAll({made[0]}));
    });
    setMode(m_bench->vault(), 0755);
    QCOMPARE(outcome, errorKind(ErrorCode::DestinationDenied));
    QVERIFY(stateOf(m_bench->vault()) == before);
}

QTEST_GUILESS_MAIN(tst_DeleteBackups)
#include "tst_deletebackups.moc"
