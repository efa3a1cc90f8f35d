#include "ui/backups/backupfilter.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::backups;
using namespace std::chrono_literals;
using core::vault::Backup;
using core::vault::Verdict;

namespace {

const core::UtcTime kNow(1'759'154'400'000ms); // 2025-09-29 14:00 UTC, a Monday

Backup backup(std::chrono::minutes age, const QString& label = {})
{
    Backup made{.artifactPath = u"/vault/app/app-backup-20250929-140000Z.db.zst"_s,
                .takenAt = kNow - age,
                .storedBytes = core::ByteCount(10)};
    made.manifest = core::vault::Manifest{.storedBytes = made.storedBytes, .label = label};
    return made;
}

} // namespace

class TestBackupFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void findsNotesFilesAndDatesAsTheyAreShown_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutesAgo");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << QString() << 0 << true;
        QTest::newRow("a word of the note") << u"ÄNDERUNG"_s << 0 << true;
        QTest::newRow("two words in any order") << u"lauf vor"_s << 0 << true;
        QTest::newRow("one of two words is missing") << u"vor nothing"_s << 0 << false;
        QTest::newRow("the file") << u"20250929-1400"_s << 0 << true;
        QTest::newRow("how it is packed") << u".zst"_s << 0 << true;
        QTest::newRow("not its folder") << u"vault"_s << 0 << false;
        QTest::newRow("today") << u"today"_s << 0 << true;
        QTest::newRow("the day under today") << u"monday 29 september"_s << 0 << true;
        QTest::newRow("yesterday") << u"yesterday 13:00"_s << 25 * 60 << true;
        QTest::newRow("not yesterday") << u"yesterday"_s << 0 << false;
        QTest::newRow("as the details say it") << u"Fri 26 Sep 14:00"_s << 72 * 60 << true;
        QTest::newRow("as the list says it") << u"Friday 26 September"_s << 72 * 60 << true;
        QTest::newRow("a year") << u"2024"_s << 400 * 24 * 60 << true;
        QTest::newRow("another day") << u"27 September"_s << 72 * 60 << false;
    }

    void findsNotesFilesAndDatesAsTheyAreShown()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, minutesAgo);
        BackupFinder finder(kNow);
        const auto one = backup(std::chrono::minutes(minutesAgo), u"vor dem Änderungslauf"_s);
        QTEST(finder.finds(one, wordsOf(typed)), "found");
        QTEST(finder.finds(one, wordsOf(typed)), "found"); // what is remembered is the same
    }

    void aChangedNoteIsFound()
    {
        BackupFinder finder(kNow);
        QVERIFY(!finder.finds(backup(0min, u"old"_s), wordsOf(u"new"_s)));
        QVERIFY(finder.finds(backup(0min, u"new"_s), wordsOf(u"new"_s)));
    }

    void allPartsMustFit()
    {
        auto one = backup(0min);
        one.manifest->proof = core::vault::Proof{.verdict = Verdict::Damaged};
        one.manifest->pinned = true;
        QVERIFY(fits(one, {}));
        QVERIFY(fits(one, {.verdict = Verdict::Damaged, .method = u"online"_s, .pinned = true}));
        QVERIFY(!fits(one, {.verdict = Verdict::Ok, .method = u"online"_s, .pinned = true}));
        QVERIFY(!fits(one, {.verdict = Verdict::Damaged, .method = u"script"_s, .pinned = true}));
        QVERIFY(!fits(one, {.verdict = Verdict::Damaged, .method = u"online"_s, .pinned = false}));
    }

    void aGuidesFileIsAScripts()
    {
        auto guide = backup(0min);
        guide.origin = core::vault::Origin::Guide;
        guide.manifest.reset();
        QVERIFY(fits(guide, {.verdict = Verdict::NotChecked, .method = u"script"_s}));
        QVERIFY(!fits(guide, {.method = u"online"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBackupFilter)
#include "tst_backupfilter.moc"
