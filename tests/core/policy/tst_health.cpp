#include "core/policy/health.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace core;
using namespace core::policy;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using vault::FindingKind;
using vault::Verdict;

Q_DECLARE_METATYPE(core::policy::HealthFacts)

namespace {

const UtcTime kNow = *fromIso(u"2025-09-29T14:30:00.000Z"_s);

vault::Backup backup(std::chrono::minutes age, Verdict verdict, bool sourceDamaged = false)
{
    vault::Manifest manifest;
    if (verdict != Verdict::NotChecked)
        manifest.proof = vault::Proof{.verdict = verdict, .sourceDamaged = sourceDamaged};
    return {.takenAt = kNow - age, .manifest = manifest};
}

vault::Backup backupThatLost(const QStringList& tables)
{
    vault::Backup made = backup(1h, Verdict::Ok);
    vault::CheckRecord contents{.name = u"contents"_s, .state = Verdict::Ok};
    const std::array kinds{FindingKind::TableEmptied, FindingKind::TableShrank,
                           FindingKind::TableGone};
    for (qsizetype i = 0; i < tables.size(); ++i)
        contents.findings.push_back(
            {.kind = kinds[static_cast<std::size_t>(i % 3)], .object = tables[i], .count = 9});
    contents.findings.push_back({.kind = FindingKind::ForeignKeys, .object = u"other"_s});
    made.manifest->proof->checks.push_back(contents);
    return made;
}

HealthFacts facts(std::vector<vault::Backup> backups)
{
    return {.now = kNow, .backups = std::move(backups)};
}

template <class Member, class Value>
HealthFacts with(HealthFacts changed, Member member, Value value)
{
    changed.*member = value;
    return changed;
}

} // namespace

class tst_Health : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesFacts_data()
    {
        QTest::addColumn<HealthFacts>("known");
        QTest::addColumn<QString>("level");
        QTest::addColumn<QString>("reasons"); // worst first
        QTest::addColumn<QString>("sentence"); // of the worst
        ages();
        verdicts();
        withoutProof();
        surroundings();
        movedClocks();
    }

    void judgesFacts()
    {
        QFETCH(const HealthFacts, known);
        QFETCH(const QString, level);
        QFETCH(const QString, reasons);
        QFETCH(const QString, sentence);
        const Health health = judge(known);
        QStringList keys;
        for (const Reason& reason : health.reasons)
            keys += reasonKey(reason.kind);
        QCOMPARE(keys.join(u' '), reasons);
        QCOMPARE(levelKey(health.level), level);
        QCOMPARE(describe(health.reasons.front()), sentence);
        QCOMPARE_EQ(health.level, health.reasons.front().level);
    }

    void saysWhenTheNewestAndTheNewestProvenAreFrom()
    {
        const Health health =
            judge(facts({backup(1h, Verdict::NotChecked), backup(2h, Verdict::Damaged),
                         backup(3h, Verdict::Ok), backup(4h, Verdict::Ok)}));
        QCOMPARE(health.newestBackup, std::optional(kNow - 1h));
        QCOMPARE(health.newestProven, std::optional(kNow - 3h));
        const Health none = judge(facts({}));
        QCOMPARE(none.newestBackup, std::nullopt);
        QCOMPARE(none.newestProven, std::nullopt);
    }

    void aStoredFileOfAnotherSizeIsDamage()
    {
        vault::Backup cut = backup(1h, Verdict::Ok);
        cut.manifest->storedBytes = ByteCount(4096);
        cut.storedBytes = ByteCount(4095);
        QCOMPARE_EQ(judge(facts({cut})).level, HealthLevel::Error);
    }

    void onlyTheNewestProofTellsOfLostRows()
    {
        QCOMPARE_EQ(judge(facts({backup(10min, Verdict::Ok), backupThatLost({u"a"_s})})).level,
                    HealthLevel::Ok);
    }

    void everyReasonHasAKeyAndASentence()
    {
        QSet<QString> keys;
        for (int kind = 0; kind <= static_cast<int>(ReasonKind::NotAsExpected); ++kind) {
            const Reason reason{.kind = static_cast<ReasonKind>(kind), .age = 1h, .limit = 2h};
            keys.insert(reasonKey(reason.kind));
            QVERIFY2(describe(reason).endsWith(u'.'), qPrintable(reasonKey(reason.kind)));
        }
        QCOMPARE_EQ(keys.size(), static_cast<int>(ReasonKind::NotAsExpected) + 1);
    }

    void agesAreInWholeUnits_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << qint64{0} << u"less than a minute"_s;
        QTest::newRow("59 s") << qint64{59} << u"less than a minute"_s;
        QTest::newRow("1 min") << qint64{60} << u"1 min"_s;
        QTest::newRow("40 min") << qint64{40 * 60 + 59} << u"40 min"_s;
        QTest::newRow("89 min") << qint64{89 * 60} << u"89 min"_s;
        QTest::newRow("90 min") << qint64{90 * 60} << u"1 h"_s;
        QTest::newRow("26 h") << qint64{26 * 3600} << u"26 h"_s;
        QTest::newRow("71 h") << qint64{72 * 3600 - 1} << u"71 h"_s;
        QTest::newRow("3 days") << qint64{72 * 3600} << u"3 days"_s;
        QTest::newRow("400 days") << qint64{400 * 86400} << u"400 days"_s;
    }

    void agesAreInWholeUnits()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, words);
        QCOMPARE(ageInWords(std::chrono::seconds(seconds)), words);
    }

private:
    static void row(const char* name, const HealthFacts& known, const QString& level,
                    const QString& reasons, const QString& sentence)
    {
        QTest::newRow(name) << known << level << reasons << sentence;
    }

    static void ages()
    {
        row("proven and fresh", facts({backup(5h, Verdict::Ok)}), u"ok"_s, u"protected-and-fresh"_s,
            u"The last proven backup is 5 h old; the limit is 24 h."_s);
        row("at the limit", facts({backup(24h, Verdict::Ok)}), u"ok"_s, u"protected-and-fresh"_s,
            u"The last proven backup is 24 h old; the limit is 24 h."_s);
        row("just over the limit", facts({backup(24h + 1min, Verdict::Ok)}), u"warning"_s,
            u"backup-old"_s,
            u"The last proven backup is a little over 24 h old; the limit is 24 h."_s);
        row("over the limit", facts({backup(26h, Verdict::Ok)}), u"warning"_s, u"backup-old"_s,
            u"The last proven backup is 26 h old; the limit is 24 h."_s);
        row("at twice the limit", facts({backup(48h, Verdict::Ok)}), u"warning"_s, u"backup-old"_s,
            u"The last proven backup is 48 h old; the limit is 24 h."_s);
        row("over twice the limit", facts({backup(48h + 1min, Verdict::Ok)}), u"error"_s,
            u"backup-very-old"_s, u"The last proven backup is 48 h old; the limit is 24 h."_s);
        row("another limit", with(facts({backup(41min, Verdict::Ok)}), &HealthFacts::maxAge, 30min),
            u"warning"_s, u"backup-old"_s,
            u"The last proven backup is 41 min old; the limit is 30 min."_s);
        row("never", facts({}), u"error"_s, u"never-backed-up"_s,
            u"There is no backup of this database."_s);
    }

    static void verdicts()
    {
        row("newest damaged, one before proven",
            facts({backup(1h, Verdict::Damaged), backup(5h, Verdict::Ok)}), u"error"_s,
            u"newest-damaged"_s, u"The newest backup is damaged; it is 60 min old."_s);
        row("the source is damaged",
            facts({backup(2h, Verdict::Damaged, true), backup(30h, Verdict::Ok)}), u"error"_s,
            u"source-damaged backup-old"_s,
            u"The database itself is damaged: the newest backup, 2 h old, is a faithful copy of it."_s);
        row("newest not checked, one before proven",
            facts({backup(2h, Verdict::NotChecked), backup(5h, Verdict::Ok)}), u"unknown"_s,
            u"newest-not-checked"_s, u"The newest backup is not checked; it is 2 h old."_s);
        row("newest cannot be judged, one before proven",
            facts({backup(2h, Verdict::CannotJudge), backup(5h, Verdict::Ok)}), u"unknown"_s,
            u"newest-cannot-judge"_s,
            u"A part of the newest backup cannot be judged; it is 2 h old."_s);
        row("damage further down does not matter",
            facts({backup(2h, Verdict::Ok), backup(5h, Verdict::Damaged)}), u"ok"_s,
            u"protected-and-fresh"_s, u"The last proven backup is 2 h old; the limit is 24 h."_s);
        row("not checked and old",
            facts({backup(2h, Verdict::NotChecked), backup(30h, Verdict::Ok)}), u"warning"_s,
            u"backup-old newest-not-checked"_s,
            u"The last proven backup is 30 h old; the limit is 24 h."_s);
        row("tables lost rows", facts({backupThatLost({u"a"_s, u"b"_s, u"c"_s})}), u"warning"_s,
            u"tables-lost-rows"_s,
            u"Tables lost all or most of their rows since the backup before: a, b, c."_s);
        row("many tables lost rows",
            facts({backupThatLost({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})}), u"warning"_s,
            u"tables-lost-rows"_s,
            u"Tables lost all or most of their rows since the backup before: a, b, c and 2 more."_s);
    }

    static void withoutProof()
    {
        row("none proven, fresh",
            facts({backup(2h, Verdict::CannotJudge), backup(9h, Verdict::CannotJudge)}),
            u"unknown"_s, u"newest-cannot-judge none-proven"_s,
            u"A part of the newest backup cannot be judged; it is 2 h old."_s);
        row("none proven, old", facts({backup(30h, Verdict::NotChecked)}), u"warning"_s,
            u"none-proven newest-not-checked"_s,
            u"None of the backups (1) is proven; the newest that is not damaged is 30 h old; the "
            "limit is 24 h."_s);
        row("none proven, very old", facts({backup(72h, Verdict::NotChecked)}), u"error"_s,
            u"none-proven newest-not-checked"_s,
            u"None of the backups (1) is proven; the newest that is not damaged is 3 days old; the "
            "limit is 24 h."_s);
        row("all damaged", facts({backup(2h, Verdict::Damaged), backup(3h, Verdict::Damaged)}),
            u"error"_s, u"newest-damaged none-proven"_s,
            u"The newest backup is damaged; it is 2 h old."_s);
    }

    static void surroundings()
    {
        const HealthFacts good = facts({backup(5h, Verdict::Ok)});
        row("the database is gone", with(good, &HealthFacts::source, SourceState::Missing),
            u"error"_s, u"source-missing"_s, u"The database file is not there."_s);
        row("the database was emptied", with(good, &HealthFacts::source, SourceState::Empty),
            u"error"_s, u"source-empty"_s, u"The database file is empty: it has 0 bytes."_s);
        row("another file lies there", with(good, &HealthFacts::source, SourceState::NotADatabase),
            u"error"_s, u"source-not-a-database"_s,
            u"The database file is not an SQLite database, or it is encrypted."_s);
        HealthFacts failed = with(good, &HealthFacts::lastJobFailed, std::optional(true));
        failed.lastJobMessage = u"The disk is full."_s;
        row("the last job failed", failed, u"warning"_s, u"last-job-failed"_s,
            u"The last job failed: The disk is full."_s);
        row("the last job did not fail",
            with(good, &HealthFacts::lastJobFailed, std::optional(false)), u"ok"_s,
            u"protected-and-fresh"_s, u"The last proven backup is 5 h old; the limit is 24 h."_s);

        HealthFacts room =
            with(good, &HealthFacts::sourceBytes, std::optional(ByteCount(100 << 20)));
        room.freeSpace = ByteCount(120 << 20);
        row("just enough room", room, u"ok"_s, u"protected-and-fresh"_s,
            u"The last proven backup is 5 h old; the limit is 24 h."_s);
        room.freeSpace = ByteCount((120 << 20) - 1024 * 1024);
        row("too little room", room, u"warning"_s, u"space-short"_s,
            u"The next backup will not fit: 119.00 MiB are free, 120.00 MiB are needed."_s);
        room.sourceBytes.reset();
        row("size not known", room, u"ok"_s, u"protected-and-fresh"_s,
            u"The last proven backup is 5 h old; the limit is 24 h."_s);

        HealthFacts all = failed;
        all.source = SourceState::Missing;
        all.backups = {backup(30h, Verdict::NotChecked), backup(49h, Verdict::Ok)};
        all.freeSpace = ByteCount(1);
        all.sourceBytes = ByteCount(1000);
        row("all at once, worst first", all, u"error"_s,
            u"source-missing backup-very-old last-job-failed space-short newest-not-checked"_s,
            u"The database file is not there."_s);
    }

    static void movedClocks()
    {
        row("clocks of two machines differ a little", facts({backup(-4min, Verdict::Ok)}), u"ok"_s,
            u"protected-and-fresh"_s,
            u"The last proven backup is less than a minute old; the limit is 24 h."_s);
        row("from the future", facts({backup(-180min, Verdict::Ok)}), u"unknown"_s,
            u"dated-in-the-future"_s,
            u"The newest backup is dated 3 h in the future, so its age cannot be told."_s);
        row("from the future, and the one before is old",
            facts({backup(-180min, Verdict::Ok), backup(30h, Verdict::Ok)}), u"warning"_s,
            u"backup-old dated-in-the-future"_s,
            u"The last proven backup is 30 h old; the limit is 24 h."_s);
        row("from the future and not checked", facts({backup(-180min, Verdict::NotChecked)}),
            u"unknown"_s, u"newest-not-checked dated-in-the-future"_s,
            u"The newest backup is not checked."_s);
    }
};

QTEST_GUILESS_MAIN(tst_Health)
#include "tst_health.moc"
