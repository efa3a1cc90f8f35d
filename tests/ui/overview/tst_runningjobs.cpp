#include "ui/jobs/jobmodel.h"
#include "ui/overview/runningjobs.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::jobs::JobId;
using ui::overview::RunningJobs;
using ui::widgets::JobBar;

namespace {

QStringList shownTitles(const RunningJobs& jobs)
{
    QStringList titles;
    for (std::size_t i = 0; i < RunningJobs::kMostBars; ++i) {
        const auto* bar = jobs.findChild<JobBar*>(u"runningJob%1"_s.arg(i));
        if (bar != nullptr && bar->isVisibleTo(&jobs))
            titles << bar->accessibleName();
    }
    return titles;
}

void add(ui::jobs::JobModel& model, quint64 id, const QString& name)
{
    model.add(JobId(id), {.database = u"/srv/"_s + name, .subject = name});
}

} // namespace

/// The bars of the jobs that run.
class TestRunningJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHiddenWhileNothingRuns()
    {
        ui::jobs::JobModel model;
        const RunningJobs jobs(model);
        QVERIFY(jobs.isHidden());
        add(model, 1, u"a.db"_s);
        QVERIFY(!jobs.isHidden());
        model.setOutcome(JobId(1), core::Error{.code = core::ErrorCode::Cancelled});
        QVERIFY(jobs.isHidden());
    }

    void barsStayInPlaceWhileOthersCome()
    {
        ui::jobs::JobModel model;
        const RunningJobs jobs(model);
        add(model, 1, u"a.db"_s);
        add(model, 2, u"b.db"_s);
        QCOMPARE(shownTitles(jobs), (QStringList{u"Backing up a.db"_s, u"Backing up b.db"_s}));
    }

    void ofManyTheFirstThreeAreShownAndTheRestCounted()
    {
        ui::jobs::JobModel model;
        const RunningJobs jobs(model);
        const auto* more = jobs.findChild<ui::widgets::Label*>(u"moreJobs"_s);
        for (quint64 id = 1; id <= 3; ++id)
            add(model, id, u"%1.db"_s.arg(id));
        QVERIFY(more->isHidden());
        add(model, 4, u"4.db"_s);
        QCOMPARE(shownTitles(jobs).size(), 3);
        QCOMPARE(more->text(), u"And one more job is running."_s);
        add(model, 5, u"5.db"_s);
        QCOMPARE(more->text(), u"And 2 more jobs are running."_s);
        QVERIFY(!more->isHidden());

        // One that ends makes room for the next.
        model.setOutcome(JobId(1), core::Error{.code = core::ErrorCode::Cancelled});
        QCOMPARE(shownTitles(jobs).front(), u"Backing up 2.db"_s);
        QCOMPARE(shownTitles(jobs).back(), u"Backing up 4.db"_s);
    }

    void aBarCancelsItsOwnJob()
    {
        ui::jobs::JobModel model;
        const RunningJobs jobs(model);
        QSignalSpy cancelled(&jobs, &RunningJobs::cancelRequested);
        for (quint64 id = 1; id <= 3; ++id)
            add(model, id, u"%1.db"_s.arg(id));
        model.setOutcome(JobId(1), core::Error{.code = core::ErrorCode::Cancelled});
        auto* second = jobs.findChild<JobBar*>(u"runningJob1"_s);
        second->findChild<QPushButton*>(u"jobCancel"_s)->click();
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(cancelled.front().front().value<JobId>() == JobId(3));
        model.setStopping(JobId(3));
        QVERIFY(!second->findChild<QPushButton*>(u"jobCancel"_s)->isEnabled());
    }
};

QTEST_MAIN(TestRunningJobs)
#include "tst_runningjobs.moc"
