#include "ui/restore/plantext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::jobs::RestorePlan;
using core::jobs::SafetyKind;
using core::restore::TargetState;
using ui::restore::Notes;
using ui::theme::Status;

namespace {

core::UtcTime noon()
{
    return core::UtcTime(
        std::chrono::milliseconds(QDateTime(QDate(2025, 9, 29), QTime(12, 0)).toMSecsSinceEpoch()));
}

RestorePlan planOf(TargetState state)
{
    RestorePlan plan;
    plan.backup.takenAt = noon() - std::chrono::hours(2);
    plan.target = {.path = u"/srv/dispatch.db"_s,
                   .state = state,
                   .files = {{u"/srv/dispatch.db"_s, core::ByteCount(2'097'152)},
                             {u"/srv/dispatch.db-wal"_s, core::ByteCount(4096)}}};
    plan.needed = core::ByteCount(1024);
    plan.free = core::ByteCount(2048);
    plan.safety = SafetyKind::Copy;
    plan.safetyFolder = u"/home/me/restores"_s;
    plan.safetyKept = std::chrono::hours(30 * 24);
    return plan;
}

QString wordsOf(const Notes& notes, std::size_t at)
{
    return notes.at(at).statement + u" | "_s + notes.at(at).explanation;
}

} // namespace

class TestPlanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowTheTargetStands_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, TargetState state, Status status,
                            const QString& words) {
            QTest::newRow(name) << static_cast<int>(state) << static_cast<int>(status) << words;
        };
        row("at rest", TargetState::AtRest, Status::Ok, u"dispatch.db can be read"_s);
        row("hot wal", TargetState::HotWal, Status::Note,
            u"dispatch.db has changes that are only in its -wal"_s);
        row("hot journal", TargetState::HotJournal, Status::Note,
            u"dispatch.db was left in the middle of a change"_s);
        row("damaged", TargetState::Unreadable, Status::Damaged,
            u"dispatch.db cannot be read as a database"_s);
        row("absent", TargetState::Absent, Status::Note, u"dispatch.db does not exist"_s);
    }

    void tellsHowTheTargetStands()
    {
        QFETCH(const int, state);
        QFETCH(const int, status);
        QFETCH(const QString, words);
        const auto target =
            ui::restore::sightsOf(planOf(static_cast<TargetState>(state)), noon()).front();
        QCOMPARE(static_cast<int>(*target.status), status);
        QCOMPARE(target.statement, words);
    }

    void namesTheFilesWithTheirSizes()
    {
        QCOMPARE(ui::restore::filesText(planOf(TargetState::AtRest).target),
                 u"dispatch.db 2.0 MiB, dispatch.db-wal 4.0 KiB"_s);
    }

    void namesWhoHasItOpenAndWhatBecomesOfThem()
    {
        RestorePlan plan = planOf(TargetState::AtRest);
        QCOMPARE(ui::restore::sightsOf(plan, noon()).at(1).statement, u"No program has it open"_s);
        plan.target.holders = {{.pid = 4711, .program = u"node"_s, .user = u"me"_s}};
        const QString held = wordsOf(ui::restore::sightsOf(plan, noon()), 1);
        QVERIFY2(held.contains(u"node (pid 4711"_s) && held.contains(u"must be closed"_s),
                 qPrintable(held));
        plan.spec.stop = u"docker compose down"_s;
        QVERIFY(wordsOf(ui::restore::sightsOf(plan, noon()), 1).contains(u"is stopped first"_s));
        plan.spec.method = core::jobs::RestoreMethod::Online;
        QVERIFY(wordsOf(ui::restore::sightsOf(plan, noon()), 1).contains(u"can stay open"_s));
    }

    /// It promises nothing about the whole database, of which it keeps no file.
    void anUndoOfRowsTellsOfRowsAlone()
    {
        core::jobs::UndoPlan plan;
        plan.target = planOf(TargetState::HotWal).target;
        plan.online = true;
        QVERIFY(wordsOf(ui::restore::sightsOf(plan), 0).contains(u"They are kept as well"_s));
        QCOMPARE(ui::restore::safetyOf(plan).front().statement,
                 u"What dispatch.db holds now is kept"_s);
        plan.byLog = true;
        QVERIFY(!wordsOf(ui::restore::sightsOf(plan), 0).contains(u"kept"_s));
        QCOMPARE(ui::restore::safetyOf(plan).front().statement,
                 u"The rows that change are kept as they are now"_s);
        QCOMPARE(ui::restore::safetyOf(plan).back().statement, u"All or nothing"_s);
    }

    void whatIsUndoneOnlineCanStayOpen()
    {
        core::jobs::UndoPlan plan;
        plan.target.holders = {{.pid = 4711, .program = u"node"_s, .user = u"me"_s}};
        QVERIFY(wordsOf(ui::restore::sightsOf(plan), 1).contains(u"must be closed"_s));
        plan.online = true;
        QVERIFY(wordsOf(ui::restore::sightsOf(plan), 1).contains(u"can stay open"_s));
    }

    void tellsWhoseTheDatabaseWillBe()
    {
        RestorePlan plan = planOf(TargetState::AtRest);
        plan.rights = {.owner = u"shop"_s,
                       .group = u"www"_s,
                       .mode = 0640,
                       .isAsNow = true,
                       .mayWriteFolder = true};
        QCOMPARE(wordsOf(ui::restore::sightsOf(plan, noon()), 3),
                 u"Owner and rights stay as they are | owner shop, group www, mode 0640; its "
                 "folder may be written."_s);
        QCOMPARE(*ui::restore::sightsOf(plan, noon()).at(3).status, Status::Ok);
        plan.rights.isAsNow = false;
        plan.rights.mayWriteFolder = false;
        QCOMPARE(wordsOf(ui::restore::sightsOf(plan, noon()), 3),
                 u"Owner and rights cannot stay as they are | owner shop, group www, mode 0640; "
                 "its folder may not be written."_s);
        QCOMPARE(*ui::restore::sightsOf(plan, noon()).at(3).status, Status::Note);
        plan.target.state = TargetState::Absent;
        QVERIFY(wordsOf(ui::restore::sightsOf(plan, noon()), 3).contains(u"of the new file"_s));
    }

    void tooLittleSpaceIsAnError()
    {
        RestorePlan plan = planOf(TargetState::AtRest);
        QCOMPARE(*ui::restore::sightsOf(plan, noon()).back().status, Status::Ok);
        plan.free = core::ByteCount(10);
        const auto space = ui::restore::sightsOf(plan, noon()).back();
        QCOMPARE(*space.status, Status::Error);
        QCOMPARE(space.explanation, u"1.0 KiB needed, 10 bytes free."_s);
    }

    void tellsWhatIsKeptAndForHowLong()
    {
        const Notes kept = ui::restore::safetyOf(planOf(TargetState::AtRest));
        QCOMPARE(kept.size(), std::size_t(2));
        QVERIFY(kept.front().explanation.contains(u"/home/me/restores"_s));
        QCOMPARE(kept.back().statement, u"You can undo for 30 days"_s);
        RestorePlan absent = planOf(TargetState::Absent);
        absent.safety = SafetyKind::Nothing;
        QCOMPARE(ui::restore::safetyOf(absent).front().statement, u"There is nothing to keep"_s);
        RestorePlan unkept = planOf(TargetState::AtRest);
        unkept.safety = SafetyKind::Nothing;
        QCOMPARE(ui::restore::safetyOf(unkept).front().explanation,
                 u"This restore cannot be undone."_s);
    }

    void theEffectTellsItsTimeWhereItIsKnown()
    {
        RestorePlan plan = planOf(TargetState::AtRest);
        QCOMPARE(ui::restore::effectSentence(plan, noon()),
                 u"dispatch.db then holds what it held in the backup of today 10:00."_s);
        plan.expectedSeconds = 20;
        QVERIFY(ui::restore::effectSentence(plan, noon()).endsWith(u"It takes about 20 s."_s));
    }
};

QTEST_GUILESS_MAIN(TestPlanText)
#include "tst_plantext.moc"
