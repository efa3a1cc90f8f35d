#include "tests/ui/overview/sampledatabases.h"
#include "ui/overview/databasetext.h"
#include "ui/overview/rowaction.h"
#include "ui/overview/summary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ui::overview;
using core::vault::Verdict;
using testsupport::sampleBackup;
using testsupport::sampleDatabase;
using ui::theme::Status;
using Databases = std::vector<core::jobs::DatabaseStatus>;

namespace {

core::jobs::DatabaseStatus well(const QString& name)
{
    return sampleDatabase(name, {sampleBackup(32min, Verdict::Ok)});
}

core::jobs::DatabaseStatus old(const QString& name)
{
    return sampleDatabase(name, {sampleBackup(26h, Verdict::Ok)});
}

core::jobs::DatabaseStatus hurt(const QString& name)
{
    return sampleDatabase(name,
                          {sampleBackup(2h, Verdict::Damaged), sampleBackup(3h, Verdict::Ok)});
}

core::jobs::DatabaseStatus unchecked(const QString& name)
{
    return sampleDatabase(name,
                          {sampleBackup(2h, Verdict::NotChecked), sampleBackup(3h, Verdict::Ok)});
}

core::jobs::DatabaseStatus unjudged(const QString& name)
{
    return sampleDatabase(name,
                          {sampleBackup(2h, Verdict::CannotJudge), sampleBackup(3h, Verdict::Ok)});
}

} // namespace

/// What is said of the health of databases.
class TestOverviewText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSummarySaysWhetherOneIsSafeAndWhatToDo_data()
    {
        QTest::addColumn<Databases>("databases");
        QTest::addColumn<QSet<QString>>("running");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("sentence");
        const QSet<QString> none;

        QTest::newRow("nothing protected")
            << Databases() << none << Status::NotChecked << QString();
        QTest::newRow("one, well")
            << Databases{well(u"a.db"_s)} << none << Status::Ok << u"a.db is protected."_s;
        QTest::newRow("all well") << Databases{well(u"a.db"_s), well(u"b.db"_s)} << none
                                  << Status::Ok << u"All 2 databases are protected."_s;
        QTest::newRow("one without a backup")
            << Databases{sampleDatabase(u"a.db"_s, {})} << none << Status::Error
            << u"a.db needs attention. Back it up now."_s;
        QTest::newRow("one of two is too old")
            << Databases{well(u"a.db"_s), old(u"b.db"_s)} << none << Status::Warning
            << u"b.db needs attention. Back it up now."_s;
        QTest::newRow("newest not checked is never green")
            << Databases{unchecked(u"a.db"_s)} << none << Status::NotChecked
            << u"a.db needs attention. Verify its newest backup."_s;
        QTest::newRow("newest cannot be judged")
            << Databases{unjudged(u"a.db"_s)} << none << Status::CannotJudge
            << u"a.db needs attention. Look at the report of its newest backup."_s;
        QTest::newRow("newest damaged")
            << Databases{hurt(u"a.db"_s)} << none << Status::Error
            << u"a.db needs attention. Look at the report of its newest backup."_s;
        QTest::newRow("the worst is named first")
            << Databases{old(u"a.db"_s), well(u"b.db"_s), hurt(u"c.db"_s)} << none << Status::Error
            << u"2 of 3 databases need attention. Begin with c.db."_s;
        QTest::newRow("what a job works on comes later")
            << Databases{old(u"a.db"_s), well(u"b.db"_s), hurt(u"c.db"_s)}
            << QSet<QString>{u"/srv/c.db"_s} << Status::Warning
            << u"a.db needs attention. Back it up now."_s;
        QTest::newRow("only job") << Databases{old(u"a.db"_s)} << QSet<QString>{u"/srv/a.db"_s}
                                  << Status::Running
                                  << u"A job for a.db is running. Wait for what comes of it."_s;
        QTest::newRow("all well, and a job runs")
            << Databases{well(u"a.db"_s)} << QSet<QString>{u"/srv/a.db"_s} << Status::Ok
            << u"a.db is protected."_s;
    }

    void theSummarySaysWhetherOneIsSafeAndWhatToDo()
    {
        QFETCH(const Databases, databases);
        QFETCH(const QSet<QString>, running);
        QFETCH(const Status, status);
        const Summary summary = summarize(databases, running);
        QTEST(summary.sentence, "sentence");
        QVERIFY(summary.status == status);
    }

    void eachReasonHasItsOneAction()
    {
        QVERIFY(actionFor(well(u"a.db"_s)) == RowAction::None);
        QVERIFY(actionFor(old(u"a.db"_s)) == RowAction::BackUp);
        QVERIFY(actionFor(hurt(u"a.db"_s)) == RowAction::OpenReport);
        QVERIFY(actionFor(unchecked(u"a.db"_s)) == RowAction::Verify);
        QVERIFY(actionFor(sampleDatabase(u"a.db"_s, {})) == RowAction::BackUp);
        QCOMPARE(actionWords(RowAction::None), QString());
        QCOMPARE(actionWords(RowAction::BackUp), u"Back up now"_s);
    }

    void aMissingDatabaseWithoutBackupsHasNothingToDo()
    {
        auto gone = sampleDatabase(u"a.db"_s, {});
        gone.sourceBytes.reset();
        gone.health = core::policy::judge(
            core::policy::HealthFacts{.source = core::policy::SourceState::Missing});
        QVERIFY(actionFor(gone) == RowAction::None);
        auto withBackups = sampleDatabase(u"a.db"_s, {sampleBackup(1h, Verdict::Ok)});
        withBackups.sourceBytes.reset();
        withBackups.health = core::policy::judge(
            core::policy::HealthFacts{.now = testsupport::sampleTime(),
                                      .source = core::policy::SourceState::Missing,
                                      .backups = {sampleBackup(1h, Verdict::Ok)}});
        QVERIFY(actionFor(withBackups) == RowAction::Restore);
    }

    void saysWhereADatabaseIs()
    {
        QCOMPARE(placeText(well(u"a.db"_s)), u"/srv · 48.0 MiB"_s);
        QCOMPARE(placeText(sampleDatabase(u"a.db"_s, {}, u"Production"_s)),
                 u"Production · 48.0 MiB"_s);
        auto gone = sampleDatabase(u"a.db"_s, {}, u"Production"_s);
        gone.sourceBytes.reset();
        QCOMPARE(placeText(gone), u"Production"_s);
    }

    void saysWhy()
    {
        QCOMPARE(reasonText(well(u"a.db"_s)),
                 u"Backed up and verified within the limit of 24 h."_s);
        QCOMPARE(reasonText(old(u"a.db"_s)),
                 u"The last proven backup is 26 h old; the limit is 24 h."_s);
        const auto both = sampleDatabase(
            u"a.db"_s, {sampleBackup(2h, Verdict::Damaged), sampleBackup(30h, Verdict::Ok)});
        QCOMPARE(reasonText(both), u"The newest backup is damaged; it is 2 h old."_s);
        QCOMPARE(allReasons(both).split(u'\n').size(), 2);
    }

    void tellsTheLastProof()
    {
        const auto damaged = hurt(u"a.db"_s);
        QVERIFY(lastProof(damaged) != nullptr);
        QVERIFY(lastProof(damaged)->verdict == Verdict::Damaged);
        QCOMPARE(checksText(*lastProof(damaged)), u"3 of 4 checks"_s);
        const auto newestUnchecked = unchecked(u"a.db"_s);
        QVERIFY(lastProof(newestUnchecked)->verdict == Verdict::Ok); // of the one before
        QVERIFY(lastProof(sampleDatabase(u"a.db"_s, {})) == nullptr);
    }
};

QTEST_MAIN(TestOverviewText)
#include "tst_overviewtext.moc"
