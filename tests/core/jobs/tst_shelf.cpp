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
using vault::Origin;
using vault::Verdict;

class tst_Shelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        QVERIFY(m_bench->make(tableOf(200)));
    }

    void resolvesWhatABackupIsCalled();
    void namesWhatItCannotResolve();
    void latestGoodPassesOverWhatIsNotProven();
    void aDatabaseIsAPathOrAName();
    void guideFilesAreListedFromTheirPlaces();
    void otherFilesAreNoBackups();
    void listsAnotherFolder();
    void pinsAndUnpins();
    void pinningAGuideFileMakesItsManifest();
    void aPinTakesTheProofOfAGuideFileAlong();
    void aLabelIsChangedAlone();
    void aPinInAReadOnlyVaultIsKeptInTheCatalogue_data();
    void aPinInAReadOnlyVaultIsKeptInTheCatalogue();
    void whatIsKeptIsWrittenOnceTheVaultCanBe_data();
    void whatIsKeptIsWrittenOnceTheVaultCanBe();
    void whatIsKeptTakesNoPinAway();
    void theHistoryIsOfOneOrOfAll();
    void aLostCatalogueIsSaidUntilItsFileIsRemoved();

private:
    [[nodiscard]] jobs::Workshop& workshop() { return m_bench->workshop; }
    [[nodiscard]] Result<vault::Backup> resolve(const QString& what)
    {
        return jobs::resolveBackup(what, m_bench->database(), workshop());
    }
    [[nodiscard]] QStringList listedStems(const jobs::ListSpec& spec)
    {
        const auto listed = jobs::listBackups(spec, workshop());
        if (!listed)
            return {outcomeOf(listed)};
        QStringList stems;
        for (const vault::Backup& backup : *listed)
            stems.append(backup.stem);
        return stems;
    }
    /// A copy of the database as the guide's scripts leave it.
    [[nodiscard]] QString guideFile(const QString& name)
    {
        const QString path = m_bench->data() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        return QFile::copy(m_bench->database(), path) ? path : QString();
    }

    std::unique_ptr<Bench> m_bench;
};

void tst_Shelf::resolvesWhatABackupIsCalled()
{
    const auto first = m_bench->backup();
    workshop().clock = &noonOf<2>;
    const auto second = m_bench->backup({.compression = vault::parseCompression(u"gzip"_s)});
    QVERIFY(first && second);
    const QString id = first->backup.id;
    QCOMPARE(id, vault::folderNameFor(m_bench->database()) + u'/' + first->backup.stem);
    for (const QString& called :
         {id, first->backup.stem, first->backup.artifactPath,
          QString(m_bench->vault() + u'/' + vault::manifestNameFor(first->backup.stem))}) {
        const auto found = resolve(called);
        QVERIFY2(found && found->id == id, qPrintable(called));
        QVERIFY(found->manifest && found->manifest->pageHashes); // whole, not a summary
    }
    QCOMPARE(jobs::resolveBackup(id, {}, workshop())->id, id); // without naming the database
    QCOMPARE(resolve(u"latest"_s)->id, second->backup.id);
    QCOMPARE(resolve(u"latest-good"_s)->id, second->backup.id);
}

void tst_Shelf::namesWhatItCannotResolve()
{
    QCOMPARE(outcomeOf(resolve(u"latest"_s)), errorKind(ErrorCode::NoBackups));
    QCOMPARE(outcomeOf(resolve(u"latest-good"_s)), errorKind(ErrorCode::NoBackups));
    QCOMPARE(outcomeOf(resolve(u"shop-backup-20260301-120000Z"_s)),
             errorKind(ErrorCode::BackupNotFound));
    QCOMPARE(outcomeOf(resolve(m_bench->data() + u"/gone.db"_s)),
             errorKind(ErrorCode::BackupNotFound));

    const QString namesake = m_bench->data() + u"/other/shop.db"_s;
    QDir().mkpath(QFileInfo(namesake).path());
    QVERIFY(m_bench->make(tableOf(3), namesake));
    const auto one = m_bench->backup();
    const auto other = m_bench->backup({.database = namesake});
    QVERIFY(one && other);
    QCOMPARE(one->backup.stem, other->backup.stem);
    const auto both = jobs::resolveBackup(one->backup.stem, {}, workshop());
    QCOMPARE(outcomeOf(both), errorKind(ErrorCode::BackupAmbiguous));
    QCOMPARE(both.error().path, one->backup.stem);
    QCOMPARE(jobs::resolveBackup(other->backup.id, {}, workshop())->id, other->backup.id);
    QCOMPARE(resolve(one->backup.stem)->id, one->backup.id); // of one database it is clear
}

void tst_Shelf::latestGoodPassesOverWhatIsNotProven()
{
    const auto good = m_bench->backup();
    workshop().clock = &noonOf<2>;
    const auto unchecked = m_bench->backup({.verify = false});
    QVERIFY(good && unchecked);
    QCOMPARE(resolve(u"latest"_s)->id, unchecked->backup.id);
    QCOMPARE(resolve(u"latest-good"_s)->id, good->backup.id);
    QVERIFY(QFile::resize(good->backup.artifactPath, 4096)); // its size is not the manifest's
    QCOMPARE(outcomeOf(resolve(u"latest-good"_s)), errorKind(ErrorCode::NoBackups));
}

void tst_Shelf::aDatabaseIsAPathOrAName()
{
    const QString link = m_bench->home() + u"/link.db"_s;
    QVERIFY(QFile::link(m_bench->database(), link));
    const auto plain = jobs::resolveDatabase(link, workshop());
    QVERIFY(plain && !plain->configured);
    QCOMPARE(plain->config.path, m_bench->database());
    QCOMPARE(plain->config.name, u"shop.db"_s);
    QCOMPARE(plain->folder, m_bench->vault());
    QVERIFY(writeBytes(workshop().places.configFile,
                       "[[database]]\nname = \"till\"\nmax_age = \"2h\"\npath = \""
                           + m_bench->database().toUtf8() + "\"\n"));
    for (const QString& called : {u"till"_s, m_bench->database(), link}) {
        const auto known = jobs::resolveDatabase(called, workshop());
        QVERIFY2(known && known->configured, qPrintable(called));
        QCOMPARE(known->config.name, u"till"_s);
        QVERIFY(known->config.settings.maxAge == std::chrono::hours(2));
    }
    QCOMPARE(outcomeOf(jobs::resolveDatabase(u"nobody"_s, workshop())),
             errorKind(ErrorCode::DatabaseUnknown));
    QVERIFY(QFile::remove(m_bench->database())); // its backups are still to be found
    QCOMPARE(jobs::resolveDatabase(u"till"_s, workshop())->folder, m_bench->vault());
}

void tst_Shelf::guideFilesAreListedFromTheirPlaces()
{
    QVERIFY(m_bench->backup());
    const QString in = guideFile(u"backups/shop-backup-20260228-030000.db"_s);
    const QString beside = guideFile(u"shop-backup-20260302-030000.db"_s);
    const QString undated = guideFile(u"shop-backup.db"_s);
    QVERIFY(!guideFile(u"backups/till-backup-20260228-030000.db"_s).isEmpty());
    const auto before = stateOf(m_bench->data());
    const auto listed = jobs::listBackups({.database = m_bench->database()}, workshop());
    QVERIFY(listed);
    QStringList paths;
    for (const vault::Backup& backup : *listed) {
        paths.append(backup.artifactPath);
        QCOMPARE(backup.origin == Origin::Guide, backup.folder != m_bench->vault());
        QCOMPARE(backup.verdict() == Verdict::NotChecked, backup.origin == Origin::Guide);
    }
    QCOMPARE(paths.size(), 4);
    for (const QString& path : {in, beside, undated})
        QVERIFY2(paths.contains(path), qPrintable(path));
    QVERIFY(std::ranges::is_sorted(*listed, std::greater(), &vault::Backup::takenAt));
    QVERIFY(stateOf(m_bench->data()) == before);
}

void tst_Shelf::otherFilesAreNoBackups()
{
    for (const char* name : {"notes.txt", "shop-backup-20261301-000000.db", "copy.db",
                             "shop-backup-20260301-000000.db.tmp", "shop.db-wal.bak"})
        QVERIFY(!guideFile(QLatin1StringView(name)).isEmpty());
    QCOMPARE(listedStems({.database = m_bench->database()}), QStringList());
}

void tst_Shelf::listsAnotherFolder()
{
    const QString usb = m_bench->home() + u"/usb"_s;
    const auto kept = m_bench->backup({.to = usb});
    QVERIFY(kept);
    const QString other = m_bench->data() + u"/till.db"_s;
    QVERIFY(m_bench->make(tableOf(3), other));
    const auto till = m_bench->backup({.database = other, .to = usb});
    QVERIFY(till);
    QCOMPARE(listedStems({.database = m_bench->database(), .from = usb}),
             QStringList{kept->backup.stem});
    QCOMPARE(listedStems({.from = usb}).size(), 2);
    QCOMPARE(listedStems({.from = till->backup.folder}), QStringList{till->backup.stem});
    QCOMPARE(listedStems({.from = usb + u"/gone"_s}),
             QStringList{errorKind(ErrorCode::FolderMissing)});
    QCOMPARE(listedStems({.from = other}),
             QStringList{errorKind(ErrorCode::DestinationNotAFolder)});
}

void tst_Shelf::pinsAndUnpins()
{
    const auto report = m_bench->backup({.label = u"old"_s});
    QVERIFY(report);
    const auto set = [&](bool pinned, const std::optional<QString>& label) {
        return jobs::setPinned(report->backup, pinned, label, workshop(), m_bench->job());
    };
    const auto pinned = set(true, u"before 2.0"_s);
    QVERIFY(pinned && pinned->pinned());
    QCOMPARE(pinned->manifest->label, u"before 2.0"_s);
    QVERIFY(pinned->manifest->proof == report->backup.manifest->proof); // nothing else is lost
    QVERIFY(pinned->manifest->pageHashes == report->backup.manifest->pageHashes);
    QVERIFY(resolve(u"latest"_s)->pinned());
    const auto unpinned = set(false, std::nullopt);
    QVERIFY(unpinned && !unpinned->pinned());
    QCOMPARE(unpinned->manifest->label, u"before 2.0"_s);
    QVERIFY(!resolve(u"latest"_s)->pinned());
}

void tst_Shelf::pinningAGuideFileMakesItsManifest()
{
    const QString path = guideFile(u"backups/shop-backup-20260228-030000.db"_s);
    const auto backup = resolve(path);
    QVERIFY(backup && !backup->manifest);
    const auto pinned = jobs::setPinned(*backup, true, u"keep"_s, workshop(), m_bench->job());
    QCOMPARE(outcomeOf(pinned), u"ok"_s);
    QVERIFY(QFile::exists(m_bench->data() + u"/backups/shop-backup-20260228-030000.manifest.json"));
    const auto again = resolve(path);
    QVERIFY(again->pinned() && again->manifest->label == u"keep");
    QCOMPARE(again->manifest->method, u"unknown"_s);
    QVERIFY(again->verdict() == Verdict::NotChecked); // a pin is no proof
}

void tst_Shelf::aPinTakesTheProofOfAGuideFileAlong()
{
    const QString path = guideFile(u"backups/shop-backup-20260228-030000.db"_s);
    QVERIFY(m_bench->verify(path)); // only the catalogue knows of it so far
    const auto pinned =
        jobs::setPinned(*vault::backupAt(path), true, {}, workshop(), m_bench->job());
    QVERIFY(pinned && pinned->pinned());
    QVERIFY(QFile::remove(workshop().places.catalogFile));
    QVERIFY(resolve(path)->verdict() == Verdict::Ok);
    QVERIFY(!resolve(path)->manifest->tables.empty());
}

void tst_Shelf::aLabelIsChangedAlone()
{
    const auto report = m_bench->backup({.label = u"old"_s, .pin = true});
    QVERIFY(report);
    const auto labelled =
        jobs::setLabel(report->backup, u"before 2.0"_s, workshop(), m_bench->job());
    QVERIFY(labelled);
    vault::Manifest expected = *report->backup.manifest;
    expected.label = u"before 2.0"_s;
    QVERIFY(*labelled->manifest == expected);
    QVERIFY(*resolve(u"latest"_s)->manifest == expected);
    const auto cleared = jobs::setLabel(*labelled, {}, workshop(), m_bench->job());
    QVERIFY(cleared && cleared->pinned());
    QCOMPARE(resolve(u"latest"_s)->manifest->label, QString());
}

void tst_Shelf::aPinInAReadOnlyVaultIsKeptInTheCatalogue_data()
{
    QTest::addColumn<bool>("guide");
    QTest::newRow("a backup of ours") << false;
    QTest::newRow("a guide's file, which has no manifest") << true;
}

void tst_Shelf::aPinInAReadOnlyVaultIsKeptInTheCatalogue()
{
    QFETCH(bool, guide);
    const QString path = guide ? guideFile(u"backups/shop-backup-20260228-030000.db"_s)
                               : m_bench->backup()->backup.artifactPath;
    const auto backup = vault::backupAt(path);
    QVERIFY(backup);
    for (const auto& [name, bytes] : stateOf(backup->folder))
        setMode(backup->folder + u'/' + name, 0444);
    setMode(backup->folder, 0555);
    const auto before = stateOf(backup->folder);
    const QString nobodys = m_bench->home() + u"/nobody"_s;
    QVERIFY(QDir().mkdir(nobodys));
    setMode(nobodys, 0777);
    const QString seen = testsupport::runAsOtherUser(testsupport::kNobody, [&]() -> QString {
        const QString root = workshop().places.backups;
        workshop().places = config::placesBelow(nobodys);
        workshop().places.backups = root;
        const auto pinned = jobs::setPinned(*backup, true, u"keep"_s, workshop(), m_bench->job());
        if (!pinned)
            return outcomeOf(pinned);
        if (!jobs::setLabel(*backup, u"keep it"_s, workshop(), m_bench->job()))
            return u"no label"_s;
        if (const auto verified = m_bench->verify(path); !verified || !verified->proofStored)
            return u"not verified"_s;
        if (!jobs::keptOf(*backup, workshop()))
            return u"not kept"_s;
        const auto listed = jobs::listBackups({.database = m_bench->database()}, workshop());
        return listed->front().pinned() ? listed->front().manifest->label : u"not pinned"_s;
    });
    setMode(backup->folder, 0755);
    QCOMPARE(seen, u"keep it"_s); // and the label alone left the pin
    QVERIFY(stateOf(backup->folder) == before);
}

void tst_Shelf::whatIsKeptIsWrittenOnceTheVaultCanBe_data()
{
    QTest::addColumn<QString>("by");
    for (const char* by : {"a backup", "a verify", "a label"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void tst_Shelf::whatIsKeptIsWrittenOnceTheVaultCanBe()
{
    QFETCH(const QString, by);
    vault::Backup backup = m_bench->backup()->backup;
    backup.manifest->pinned = true;
    backup.manifest->label = u"kept"_s;
    QVERIFY(catalog::Catalog::open(workshop().places.catalogFile)->keepForReadOnly(backup));
    workshop().clock = &noonOf<2>;
    if (by == u"a backup"_s)
        QVERIFY(m_bench->backup());
    else if (by == u"a verify"_s)
        QVERIFY(m_bench->verify(backup.artifactPath));
    else
        QVERIFY(jobs::setLabel(backup, u"another"_s, workshop(), m_bench->job()));
    const auto there = vault::backupAt(backup.artifactPath);
    QVERIFY(there && there->pinned());
    QCOMPARE(there->manifest->label, by == u"a label"_s ? u"another"_s : u"kept"_s);
    QVERIFY(there->verdict() == Verdict::Ok);
    QVERIFY(!jobs::keptOf(backup, workshop()));
}

/// A proof was kept before somebody else, who can write there, pinned it.
void tst_Shelf::whatIsKeptTakesNoPinAway()
{
    const vault::Backup backup = m_bench->backup()->backup;
    QVERIFY(jobs::setPinned(backup, true, u"of the owner"_s, workshop(), m_bench->job()));
    QVERIFY(catalog::Catalog::open(workshop().places.catalogFile)->keepForReadOnly(backup));
    workshop().clock = &noonOf<2>;
    QVERIFY(m_bench->backup());
    const auto there = vault::backupAt(backup.artifactPath);
    QVERIFY(there && there->pinned());
    QCOMPARE(there->manifest->label, u"of the owner"_s);
}

void tst_Shelf::theHistoryIsOfOneOrOfAll()
{
    const QString other = m_bench->data() + u"/till.db"_s;
    QVERIFY(m_bench->make(tableOf(3), other));
    QVERIFY(m_bench->backup());
    workshop().clock = &noonOf<2>;
    QVERIFY(m_bench->backup({.database = other}));
    QCOMPARE(jobs::history({}, 10, workshop())->size(), 2u);
    QCOMPARE(m_bench->lastJob().database, other); // newest first
    const auto one = jobs::history(m_bench->database(), 10, workshop());
    QCOMPARE(one->size(), 1u);
    QCOMPARE(one->front().database, m_bench->database());
}

void tst_Shelf::aLostCatalogueIsSaidUntilItsFileIsRemoved()
{
    QVERIFY(m_bench->backup());
    QCOMPARE(jobs::catalogLoss(m_bench->workshop), QString());
    const QString file = m_bench->workshop.places.catalogFile;
    QVERIFY(QFile::remove(file + u"-wal"_s) || !QFile::exists(file + u"-wal"_s));
    QVERIFY(writeBytes(file, QByteArray(9000, 'x')));
    QVERIFY(m_bench->backup());
    const QString loss = jobs::catalogLoss(m_bench->workshop);
    QVERIFY2(loss.startsWith(file + u".damaged-1: "_s), qPrintable(loss));
    QVERIFY(QFile::remove(file + u".damaged-1"_s));
    QCOMPARE(jobs::catalogLoss(m_bench->workshop), QString());
}

QTEST_GUILESS_MAIN(tst_Shelf)
#include "tst_shelf.moc"
