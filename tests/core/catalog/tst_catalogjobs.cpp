#include "core/catalog/catalog.h"
#include "core/catalog/processmark.h"

#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace core::catalog;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const UtcTime kStart = *fromIso(u"2025-09-29T14:30:00.125Z"_s);

JobRecord jobNumber(int number, const QString& database = u"/srv/a.db"_s)
{
    return {.kind = u"backup"_s,
            .database = database,
            .program = u"holdfastctl"_s,
            .pid = QCoreApplication::applicationPid(),
            .startedAt = kStart + number * 1min,
            .bytesPerSecond = 1.5e8};
}

} // namespace

class tst_CatalogJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"catalog.db"_s);
        auto opened = Catalog::open(m_path);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        m_catalog = std::make_unique<Catalog>(*std::move(opened));
    }

    void aJobIsKeptFromItsBeginToItsEnd()
    {
        JobRecord job = jobNumber(1);
        job.log = {u"started"_s};
        job.id = begin(job);
        QVERIFY(m_catalog->appendLog(job.id, u"copied 12108 pages"_s));
        QVERIFY(m_catalog->appendLog(job.id, u"ä 'quoted' %1"_s));
        job.log += {u"copied 12108 pages"_s, u"ä 'quoted' %1"_s};
        QCOMPARE(all(), std::vector{job});

        job.endedAt = kStart + 2min;
        job.outcome = JobOutcome::Damaged;
        job.errorKind = u"source-damaged"_s;
        job.message = u"The database is damaged."_s;
        job.backupId = u"a-01234567/a-backup-20250929-143000Z"_s;
        job.bytesPerSecond = 2.5e8;
        job.measures = {{u"restore_s"_s, 0.125}, {u"age_s"_s, 1e9}};
        QVERIFY(m_catalog->endJob(job));
        QCOMPARE(all(), std::vector{job});
        job.measures[u"age_s"_s] = 2; // told again
        QVERIFY(m_catalog->endJob(job));
        QCOMPARE(all(), std::vector{job});
    }

    void jobsOfOneKindAreTheirsAlone()
    {
        JobRecord drill = jobNumber(1);
        drill.kind = u"rehearse"_s;
        drill.measures = {{u"restore_s"_s, 3.5}};
        drill.id = begin(drill);
        QVERIFY(m_catalog->endJob(drill));
        JobRecord other = jobNumber(2, u"/srv/b.db"_s);
        other.kind = u"rehearse"_s;
        begin(other);
        begin(jobNumber(3));
        const auto found = m_catalog->jobs(u"/srv/a.db"_s, 10, u"rehearse"_s);
        QVERIFY(found);
        QCOMPARE(*found, std::vector{drill});
        QCOMPARE(m_catalog->jobs({}, 10, u"rehearse"_s)->size(), 2u);
    }

    void everyOutcomeSurvives()
    {
        for (int outcome = 0; outcome <= static_cast<int>(JobOutcome::CannotJudge); ++outcome) {
            JobRecord job = jobNumber(outcome);
            job.id = begin(job);
            job.endedAt = kStart;
            job.outcome = static_cast<JobOutcome>(outcome);
            QVERIFY(m_catalog->endJob(job));
            QCOMPARE_EQ(all()[0].outcome, job.outcome);
        }
    }

    void jobsComeNewestFirstAndByDatabase()
    {
        for (const int number : {2, 1, 3})
            begin(jobNumber(number));
        JobRecord other = jobNumber(4, u"/srv/b.db"_s);
        other.log = {u"only of b"_s};
        begin(other);
        begin(jobNumber(0, {}));
        const auto minutes = [](const std::vector<JobRecord>& jobs) {
            QList<qint64> list;
            for (const JobRecord& job : jobs)
                list += std::chrono::duration_cast<std::chrono::minutes>(job.startedAt - kStart)
                            .count();
            return list;
        };
        QCOMPARE(minutes(*m_catalog->jobs({}, 100)), (QList<qint64>{4, 3, 2, 1, 0}));
        QCOMPARE(minutes(*m_catalog->jobs({}, 2)), (QList<qint64>{4, 3}));
        QCOMPARE(minutes(*m_catalog->jobs(u"/srv/a.db"_s, 100)), (QList<qint64>{3, 2, 1}));
        QCOMPARE((*m_catalog->jobs(u"/srv/b.db"_s, 100))[0].log, other.log);
        QCOMPARE(m_catalog->jobs({}, 0)->size(), 0u);
    }

    void anUnknownJobCannotEnd()
    {
        JobRecord job = jobNumber(1);
        job.id = 4711;
        const auto ended = m_catalog->endJob(job);
        QVERIFY(!ended);
        QCOMPARE_EQ(ended.error().code, ErrorCode::InvalidArgument);
    }

    void aRunningJobWhoseProcessIsGoneHasFailed()
    {
        QProcess process;
        process.start(u"cat"_s, QStringList());
        QVERIFY(process.waitForStarted());
        JobRecord job = jobNumber(1);
        job.pid = process.processId();
        begin(job);
        QCOMPARE_EQ(all()[0].outcome, JobOutcome::Running);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE_EQ(all()[0].outcome, JobOutcome::Failed);
        QCOMPARE(all()[0].message, u"The job ended without a result."_s);
        QVERIFY(!all()[0].endedAt);
    }

    void aProcessThatOnlyHasTheSameNumberIsAnotherOne()
    {
        begin(jobNumber(1));
        QCOMPARE_EQ(all()[0].outcome, JobOutcome::Running);
        runSql(u"UPDATE jobs SET process = process || '0'"_s); // as if started at another time
        QCOMPARE_EQ(all()[0].outcome, JobOutcome::Failed);
    }

    void aProcessIsKnownByItsStart()
    {
        const QString mine = processMark(QCoreApplication::applicationPid());
        QVERIFY(!mine.isEmpty());
        QCOMPARE(processMark(QCoreApplication::applicationPid()), mine);
        QVERIFY(processMark(1) != mine);
        QVERIFY(processMark(0).isEmpty());
    }

private:
    qint64 begin(const JobRecord& job)
    {
        const auto id = m_catalog->beginJob(job);
        return id ? *id : -1;
    }
    std::vector<JobRecord> all()
    {
        const auto jobs = m_catalog->jobs({}, 100);
        return jobs ? *jobs : std::vector<JobRecord>();
    }
    void runSql(const QString& sql)
    {
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(sql));
            QCOMPARE_EQ(query.numRowsAffected(), 1);
        }
        QSqlDatabase::removeDatabase(u"test"_s);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(tst_CatalogJobs)
#include "tst_catalogjobs.moc"
