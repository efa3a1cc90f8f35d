#include "ui/backups/deletequestion.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui::backups;
using namespace std::chrono_literals;
using core::vault::Backup;
using core::vault::Verdict;

namespace {

const core::UtcTime kNow(1'759'154'400'000ms); // 2025-09-29 14:00 UTC

Backup backup(int hoursAgo, Verdict verdict, bool pinned = false)
{
    Backup made{.artifactPath = QString::number(hoursAgo),
                .takenAt = kNow - hoursAgo * 1h,
                .storedBytes = core::ByteCount(1 << 20)};
    made.manifest = core::vault::Manifest{.storedBytes = made.storedBytes, .pinned = pinned};
    made.manifest->proof = core::vault::Proof{.verdict = verdict};
    return made;
}

ui::dialogs::Question ask(const std::vector<Backup>& chosen, const std::vector<Backup>& all)
{
    return deleteQuestion(core::jobs::planDeletion(u"/srv/app.db"_s, chosen, all), kNow);
}

} // namespace

class TestDeleteQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void namesWhatGoesAndWhatStays()
    {
        const std::vector<Backup> all{backup(1, Verdict::Ok), backup(2, Verdict::Ok),
                                      backup(3, Verdict::Damaged), backup(4, Verdict::Ok)};
        const auto question = ask({all[0], all[2]}, all);
        QCOMPARE(question.accept, u"Delete 2 backups"_s);
        QCOMPARE(question.reject, u"Keep them"_s);
        QVERIFY(question.isDestructive);
        QCOMPARE(question.text,
                 u"2 backups of app.db, 2.0 MiB in all, will be deleted for good."_s);
        QVERIFY2(
            question.explanation.startsWith(
                u"2 stay, 2 of them verified. The newest verified one was taken today 12:00."_s),
            qPrintable(question.explanation));
        QVERIFY(question.explanation.endsWith(u"The database itself is not changed."_s));
    }

    void oneIsNamedByItsTime()
    {
        const std::vector<Backup> all{backup(1, Verdict::Ok), backup(24, Verdict::Ok)};
        const auto question = ask({all[1]}, all);
        QCOMPARE(question.accept, u"Delete this backup"_s);
        QVERIFY(
            question.text.startsWith(u"The backup of app.db taken yesterday 14:00, 1.0 MiB,"_s));
        QVERIFY(question.explanation.startsWith(u"One stays. It is verified"_s));
    }

    void warnsOfTheLastVerifiedOne()
    {
        const std::vector<Backup> all{backup(1, Verdict::Ok), backup(2, Verdict::Damaged)};
        QVERIFY(ask({all[0]}, all)
                    .explanation.startsWith(u"This takes the last verified backup of app.db."_s));
        QVERIFY(ask(all, all).explanation.startsWith(u"No backup of app.db is left then"_s));
    }

    void saysThatPinnedOnesStay()
    {
        const std::vector<Backup> all{backup(1, Verdict::Ok), backup(2, Verdict::Ok, true)};
        const auto question = ask(all, all);
        QCOMPARE(question.accept, u"Delete this backup"_s);
        QVERIFY(
            question.explanation.contains(u"One of the selected backups is pinned and stays"_s));
    }
};

QTEST_GUILESS_MAIN(TestDeleteQuestion)
#include "tst_deletequestion.moc"
