#include "core/base/parallel.h"
#include "core/catalog/catalog.h"
#include "core/catalog/packedmanifest.h"
#include "tests/core/vault/samples.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace core;
using namespace core::catalog;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vault::Backup;
using vault::Verdict;

namespace {

const UtcTime kFirst = *fromIso(u"2025-09-01T02:00:00.000Z"_s);
const QString kRoot = u"/backups"_s;

vault::Proof proofAt(UtcTime at, Verdict verdict)
{
    const vault::Finding finding{
        .kind = vault::FindingKind::TableShrank, .object = u"sessions"_s, .count = 12};
    return {.at = at,
            .verdict = verdict,
            .seconds = 1.25,
            .checks = {{.name = u"page-hashes"_s, .state = verdict, .seconds = 0.25},
                       {.name = u"integrity"_s, .state = verdict, .seconds = 0.5},
                       {.name = u"contents"_s, .state = verdict, .findings = {finding}}}};
}

/// A backup as listBackups() gives it, with everything a summary holds.
Backup backupNumber(int number, const QString& ordinal = {})
{
    const UtcTime at = kFirst + number * 1h;
    const QString stem =
        u"shop-backup-"_s + toQDateTime(at).toString(u"yyyyMMdd-HHmmss"_s) + u'Z' + ordinal;
    vault::Manifest manifest{.artifact = stem + u".db"_s,
                             .name = u"shop"_s,
                             .database = u"/srv/shop/shop.db"_s,
                             .host = u"server"_s,
                             .method = u"online"_s,
                             .takenAt = at,
                             .bytes = ByteCount(49'594'368 + number),
                             .storedBytes = ByteCount(49'594'368 + number),
                             .pages = 12108,
                             .pageSize = 4096,
                             .journalMode = u"wal"_s,
                             .sha256 = QByteArray::number(number, 16).rightJustified(64, '0'),
                             .label = u"vor dem Änderungslauf"_s,
                             .proof = proofAt(at + 1min, Verdict::Ok)};
    for (int table = 0; table < 9; ++table)
        manifest.tables.push_back({u"table_%1"_s.arg(table), number * 10 + table});
    const QString folder = kRoot + u"/shop-01234567"_s;
    return {.id = u"shop-01234567/"_s + stem,
            .folder = folder,
            .stem = stem,
            .artifactPath = folder + u'/' + stem + u".db"_s,
            .takenAt = at,
            .storedBytes = manifest.storedBytes,
            .manifest = manifest};
}

Backup guideBackup()
{
    Backup backup = backupNumber(500);
    backup.origin = vault::Origin::Guide;
    backup.stem = u"dispatch-backup-20250929-143000"_s;
    backup.artifactPath = backup.folder + u"/dispatch-backup-20250929-143000.db"_s;
    backup.manifest.reset();
    return backup;
}

} // namespace

class tst_CatalogBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened = Catalog::open(m_dir->filePath(u"catalog.db"_s));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_catalog = std::make_unique<Catalog>(*std::move(opened));
    }

    void givesBackWhatWasPutNewestFirst()
    {
        Backup broken = backupNumber(1);
        broken.manifest.reset();
        broken.manifestProblem = u"no JSON"_s;
        const std::vector<Backup> expected{guideBackup(), backupNumber(3, u"-10"_s),
                                           backupNumber(3, u"-9"_s), backupNumber(3), broken};
        QVERIFY(m_catalog->setBackups(
            kRoot, {expected[3], expected[4], expected[1], expected[0], expected[2]}, kFirst));
        const auto backups = m_catalog->backups(kRoot);
        QVERIFY(backups);
        QCOMPARE(*backups, expected);
    }

    void everyFieldOfAManifestIsKept()
    {
        Backup full = backupNumber(1);
        full.manifest = testsupport::sampleManifest();
        full.manifest->pageHashes.reset(); // the catalogue has no use for them
        QVERIFY(m_catalog->putBackup(kRoot, full));
        QCOMPARE(*m_catalog->backups(kRoot), std::vector{full});
    }

    void whatAnotherVersionPackedIsNotKnown()
    {
        QByteArray packed = pack(*backupNumber(1).manifest);
        QVERIFY(*unpack(packed) == *backupNumber(1).manifest);
        QVERIFY(!unpack(QByteArray()));
        QVERIFY(!unpack(packed.chopped(1)));
        QVERIFY(!unpack(packed + 'x'));
        packed[0] = char(packed[0] + 1);
        QVERIFY(!unpack(packed));
        QVERIFY(!unpack(vault::toJson(*backupNumber(1).manifest)));
    }

    void keepsNoPageHashes()
    {
        Backup whole = backupNumber(1);
        whole.manifest->pageHashes =
            sqlite::PageHashes{.pageSize = 4096, .pages = 64, .hashes = {7}};
        QVERIFY(m_catalog->putBackup(kRoot, whole));
        whole.manifest->pageHashes.reset();
        QCOMPARE(*m_catalog->backups(kRoot), std::vector{whole});
    }

    void eachRootIsReplacedByItself()
    {
        const QString other = u"/mnt/nas"_s;
        QVERIFY(m_catalog->setBackups(kRoot, {backupNumber(1), backupNumber(2)}, kFirst));
        QVERIFY(m_catalog->setBackups(other, {backupNumber(3)}, kFirst));
        QVERIFY(m_catalog->setBackups(kRoot, {backupNumber(4)}, kFirst));
        QCOMPARE(*m_catalog->backups(kRoot), std::vector{backupNumber(4)});
        QCOMPARE(*m_catalog->backups(other), std::vector{backupNumber(3)});
        QCOMPARE(*m_catalog->backups(u"/none"_s), std::vector<Backup>());
    }

    void tellsWhenARootWasListed()
    {
        QVERIFY(*m_catalog->readAt(kRoot) == std::nullopt);
        QVERIFY(m_catalog->setBackups(kRoot, {}, kFirst));
        QVERIFY(m_catalog->setBackups(kRoot, {}, kFirst + 3h));
        QVERIFY(*m_catalog->readAt(kRoot) == std::optional(kFirst + 3h));
        QVERIFY(*m_catalog->readAt(u"/mnt/nas"_s) == std::nullopt);
    }

    void listingAgainWritesOnlyWhatIsNew()
    {
        const std::vector<Backup> before{backupNumber(3), backupNumber(2), backupNumber(1)};
        QVERIFY(m_catalog->setBackups(kRoot, before, kFirst));
        const QStringList rowsBefore = rowNumbers();
        std::vector<Backup> after{backupNumber(4), backupNumber(3), backupNumber(1)};
        after[1].manifest->pinned = true;
        QVERIFY(m_catalog->setBackups(kRoot, after, kFirst));
        QCOMPARE(*m_catalog->backups(kRoot), after);
        const QStringList rowsAfter = rowNumbers();
        QCOMPARE(rowsAfter.first(), rowsBefore.first()); // number 1 was left alone
        QVERIFY(!rowsAfter.contains(rowsBefore.last())); // number 3 was written anew
    }

    void aChangeIsKnownInEveryListAndAddsToNone()
    {
        const QString other = u"/mnt/nas"_s;
        QVERIFY(m_catalog->setBackups(kRoot, {backupNumber(1)}, kFirst));
        QVERIFY(m_catalog->setBackups(other, {backupNumber(1)}, kFirst));
        Backup changed = backupNumber(1);
        changed.manifest->label = u"new"_s;
        QVERIFY(m_catalog->updateBackup(changed));
        QVERIFY(m_catalog->updateBackup(backupNumber(2)));
        QCOMPARE(*m_catalog->backups(kRoot), std::vector{changed});
        QCOMPARE(*m_catalog->backups(other), std::vector{changed});
    }

    void whatIsDroppedIsForgottenWithItsPin()
    {
        Backup pinned = backupNumber(1);
        pinned.manifest->pinned = true;
        QVERIFY(m_catalog->setBackups(kRoot, {backupNumber(2), backupNumber(1)}, kFirst));
        QVERIFY(m_catalog->keepForReadOnly(pinned));
        QVERIFY(m_catalog->dropBackup(pinned));
        QCOMPARE(*m_catalog->backups(kRoot), std::vector{backupNumber(2)});
        std::vector<Backup> listed{backupNumber(1)};
        QVERIFY(m_catalog->overlay(listed));
        QVERIFY(!listed[0].pinned());
    }

    void puttingABackupAgainReplacesIt()
    {
        Backup backup = backupNumber(1);
        QVERIFY(m_catalog->putBackup(kRoot, backup));
        backup.manifest->pinned = true;
        backup.manifest->proof = proofAt(kFirst + 9h, Verdict::Damaged);
        QVERIFY(m_catalog->putBackup(kRoot, backup));
        QCOMPARE(*m_catalog->backups(kRoot), std::vector{backup});
    }

    void whatAReadOnlyVaultCannotKeepIsLaidOver()
    {
        QVERIFY(m_catalog->setBackups(kRoot, {guideBackup(), backupNumber(2), backupNumber(1)},
                                      kFirst));
        Backup pinned = backupNumber(1);
        pinned.manifest->pinned = true;
        pinned.manifest->label = u"the good one"_s;
        pinned.manifest->proof = proofAt(kFirst + 30 * 24h, Verdict::CannotJudge);
        Backup guide = guideBackup();
        guide.manifest = backupNumber(7).manifest;
        QVERIFY(m_catalog->keepForReadOnly(pinned));
        QVERIFY(m_catalog->keepForReadOnly(guide));

        const std::vector<Backup> expected{guide, backupNumber(2), pinned};
        QCOMPARE(*m_catalog->backups(kRoot), expected);
        std::vector<Backup> listed{guideBackup(), backupNumber(2), backupNumber(1)};
        QVERIFY(m_catalog->overlay(listed));
        QCOMPARE(listed, expected);

        // A rebuild from the vault does not forget it; only saying so does.
        QVERIFY(m_catalog->setBackups(kRoot, {backupNumber(1)}, kFirst));
        QVERIFY((*m_catalog->backups(kRoot))[0].pinned());
        QVERIFY(m_catalog->dropKept(pinned));
        QCOMPARE(*m_catalog->backups(kRoot), std::vector{backupNumber(1)});
    }

    void aNewerProofInTheVaultCounts()
    {
        Backup kept = backupNumber(1);
        kept.manifest->proof = proofAt(kFirst + 10h, Verdict::Ok);
        QVERIFY(m_catalog->keepForReadOnly(kept));
        Backup later = backupNumber(1);
        later.manifest->proof = proofAt(kFirst + 20h, Verdict::Damaged);
        std::vector<Backup> listed{later};
        QVERIFY(m_catalog->overlay(listed));
        QCOMPARE(listed[0].manifest->proof, later.manifest->proof);
    }

    void anotherFileOfTheSameNameIsLeftAlone()
    {
        Backup kept = backupNumber(1);
        kept.manifest->pinned = true;
        QVERIFY(m_catalog->keepForReadOnly(kept));
        Backup otherBytes = backupNumber(1);
        otherBytes.manifest->sha256 = QByteArray(64, 'f');
        Backup otherSize = backupNumber(1);
        otherSize.storedBytes = ByteCount(1);
        std::vector<Backup> listed{otherBytes, otherSize};
        QVERIFY(m_catalog->overlay(listed));
        QVERIFY(!listed[0].pinned());
        QVERIFY(!listed[1].pinned());
    }

    void tenThousandBackupsAreListedAtOnce()
    {
        constexpr int kMany = 10'000;
        std::vector<Backup> many;
        for (int number = kMany; number > 0; --number)
            many.push_back(backupNumber(number));
        QVERIFY(m_catalog->setBackups(kRoot, many, kFirst));

        // Processor time, of which the workers take their share at once: other programs do not
        // count.
        const auto before = std::clock();
        const auto backups = m_catalog->backups(kRoot);
        const auto milliseconds =
            (std::clock() - before) * 1000 / CLOCKS_PER_SEC / std::clock_t{usefulWorkers()};
        QVERIFY(backups);
        QVERIFY(*backups == many);
        QVERIFY2(milliseconds < LIST_LIMIT_MS, qPrintable(u"%1 ms"_s.arg(milliseconds)));
    }

private:
    /// Of the stored backups, oldest first: a row that is written anew gets another one.
    [[nodiscard]] QStringList rowNumbers() const
    {
        QStringList numbers;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(m_dir->filePath(u"catalog.db"_s));
            QSqlQuery query(database);
            if (database.open() && query.exec(u"SELECT rowid FROM backups ORDER BY taken_at"_s)) {
                while (query.next())
                    numbers.append(query.value(0).toString());
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return numbers;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(tst_CatalogBackups)
#include "tst_catalogbackups.moc"
