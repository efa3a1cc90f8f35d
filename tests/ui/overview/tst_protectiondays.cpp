#include "ui/overview/protectiondays.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using core::vault::Backup;
using core::vault::Verdict;
using ui::overview::kProtectionDays;
using ui::overview::protectionDays;
using ui::theme::Status;

namespace {

const QDate kToday(2025, 9, 29);

Backup backupAt(const QString& iso, Verdict verdict, bool pinned = false)
{
    Backup backup{.takenAt = *core::fromIso(iso)};
    backup.manifest = core::vault::Manifest{.pinned = pinned};
    if (verdict != Verdict::NotChecked)
        backup.manifest->proof = core::vault::Proof{.verdict = verdict};
    return backup;
}

} // namespace

/// What each of the past days did for the protection of a database.
class TestProtectionDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qputenv("TZ", "UTC");
        ::tzset();
    }

    void thereIsAColumnForEachDayAlsoWithoutBackups()
    {
        const auto days = protectionDays({}, kToday);
        QCOMPARE(days.size(), std::size_t(kProtectionDays));
        QCOMPARE(days.front().date, QDate(2025, 8, 31));
        QCOMPARE(days.back().date, kToday);
        for (const auto& day : days) {
            QCOMPARE(day.backups, 0);
            QVERIFY(day.proof == Status::NotChecked);
        }
    }

    void theWorstVerdictOfADayCounts_data()
    {
        QTest::addColumn<Verdict>("other");
        QTest::addColumn<Status>("status");
        QTest::newRow("both proven") << Verdict::Ok << Status::Verified;
        QTest::newRow("one not checked") << Verdict::NotChecked << Status::NotChecked;
        QTest::newRow("one not judged") << Verdict::CannotJudge << Status::CannotJudge;
        QTest::newRow("one damaged") << Verdict::Damaged << Status::Damaged;
    }

    void theWorstVerdictOfADayCounts()
    {
        QFETCH(const Verdict, other);
        QFETCH(const Status, status);
        const auto days = protectionDays({backupAt(u"2025-09-28T12:00:00.000Z"_s, Verdict::Ok),
                                          backupAt(u"2025-09-28T02:00:00.000Z"_s, other, true)},
                                         kToday);
        const auto& day = days.at(days.size() - 2);
        QCOMPARE(day.backups, 2);
        QVERIFY(day.proof == status);
        QVERIFY(day.pinned);
        QVERIFY(!days.back().pinned);
    }

    void daysAreThoseOfTheWallClock()
    {
        const std::vector<Backup> backups{backupAt(u"2025-09-28T23:30:00.000Z"_s, Verdict::Ok)};
        QCOMPARE(protectionDays(backups, kToday).back().backups, 0);
        qputenv("TZ", "Europe/Berlin"); // there it is half past one on the 29th
        ::tzset();
        QCOMPARE(protectionDays(backups, kToday).back().backups, 1);
    }

    void otherTimesBelongToNoDay()
    {
        const auto days = protectionDays({backupAt(u"2025-08-30T23:59:59.000Z"_s, Verdict::Ok),
                                          backupAt(u"2025-08-31T00:00:00.000Z"_s, Verdict::Ok),
                                          backupAt(u"2025-09-30T00:00:00.000Z"_s, Verdict::Ok)},
                                         kToday);
        int counted = 0;
        for (const auto& day : days)
            counted += day.backups;
        QCOMPARE(counted, 1);
        QCOMPARE(days.front().backups, 1);
    }
};

QTEST_GUILESS_MAIN(TestProtectionDays)
#include "tst_protectiondays.moc"
