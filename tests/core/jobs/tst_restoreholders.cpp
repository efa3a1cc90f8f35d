#include "core/jobs/databaselock.h"
#include "tests/core/jobs/restorebench.h"
#include "tests/support/processes.h"

#include <QFile>
#include <QTest>

#include <thread>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using restore::StepKind;

/// Who has the database open, and what comes in between.
class tst_RestoreHolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RestoreBench>();
        QVERIFY(m_bench->prepare());
        m_before = contentOf(m_bench->database());
    }

    void refusedByName_data()
    {
        QTest::addColumn<QByteArrayList>("statements");
        QTest::newRow("idle") << QByteArrayList{"SELECT count(*) FROM t"};
        QTest::newRow("open read transaction") << QByteArrayList{"BEGIN", "SELECT count(*) FROM t"};
        QTest::newRow("exclusive lock") << QByteArrayList{"BEGIN EXCLUSIVE"};
        QTest::newRow("open write transaction")
            << QByteArrayList{"BEGIN", "UPDATE t SET body = 'open'"};
        QTest::newRow("idle, wal")
            << QByteArrayList{"PRAGMA journal_mode=WAL", "SELECT count(*) FROM t"};
        QTest::newRow("open read transaction, wal")
            << QByteArrayList{"PRAGMA journal_mode=WAL", "BEGIN", "SELECT count(*) FROM t"};
    }

    void refusedByName()
    {
        QFETCH(QByteArrayList, statements);
        const Application application(m_bench->database(), statements);
        QVERIFY(application.isOpen());
        const QString content = contentOf(m_bench->database());
        const auto plan = m_bench->plan(m_bench->spec());
        QCOMPARE(wordOf(plan), u"target-held"_s);
        QVERIFY(plan->concerns[0].sentence.contains(QString::number(application.pid())));
        QVERIFY2(planned(*plan).contains(QString::number(application.pid())),
                 qPrintable(planned(*plan)));
        const auto report = m_bench->run(*plan);
        QCOMPARE(wordOf(report), u"target-held"_s);
        QVERIFY(report.error().detail.contains(QString::number(application.pid())));
        QCOMPARE(contentOf(m_bench->database()), content);
        QVERIFY(m_bench->records().empty());
    }

    /// The plan does not say that nobody has it open where it found somebody.
    void thePlanSaysWhoHasItOpen()
    {
        const auto free = m_bench->plan(m_bench->spec());
        QVERIFY(free);
        QCOMPARE(planned(*free), u"No process has it open."_s);
        const Application application(m_bench->database(), {"SELECT count(*) FROM t"});
        QVERIFY(application.isOpen());
        auto spec = m_bench->spec();
        spec.stop = u"true"_s;
        const auto held = m_bench->plan(spec);
        QVERIFY(held && held->canRun());
        QVERIFY2(planned(*held).startsWith(u"After the stop command"), qPrintable(planned(*held)));
        QVERIFY(planned(*held).contains(QString::number(application.pid())));
    }

    void refusedByName_atRunTime_data() { refusedByName_data(); }

    /// It came after the plan.
    void refusedByName_atRunTime()
    {
        QFETCH(QByteArrayList, statements);
        const auto plan = m_bench->plan(m_bench->spec());
        QCOMPARE(wordOf(plan), u"ok"_s);
        const Application application(m_bench->database(), statements);
        QVERIFY(application.isOpen());
        const QString content = contentOf(m_bench->database());
        const auto report = m_bench->run(*plan);
        QCOMPARE(wordOf(report), u"target-held"_s);
        QVERIFY(report.error().detail.contains(QString::number(application.pid())));
        QCOMPARE(contentOf(m_bench->database()), content);
        QVERIFY(m_bench->records().empty());
    }

    /// An application that is started again while the backup is copied waits for the lock; after
    /// the swap it would write to a file without a name.
    void whoComesMeanwhile_data()
    {
        QTest::addColumn<StepKind>("kind");
        QTest::newRow("at the safety copy") << StepKind::KeepSafetyCopy;
        QTest::newRow("while staging") << StepKind::Stage;
        QTest::newRow("while verifying") << StepKind::VerifyStaged;
    }

    void whoComesMeanwhile()
    {
        QFETCH(StepKind, kind);
        std::unique_ptr<testsupport::HelperProcess> opener;
        m_bench->onChange = [&](const restore::StepsNow& now) {
            if (opener || !isAt(now, kind))
                return;
            opener = std::make_unique<testsupport::HelperProcess>(
                testsupport::holderProgram(), QStringList{u"file"_s, m_bench->database()});
            QCOMPARE(opener->waitForLine(), u"ready"_s);
        };
        const auto report = m_bench->restore(m_bench->spec());
        QCOMPARE(wordOf(report), u"target-held"_s);
        QVERIFY(report.error().detail.contains(QString::number(opener->pid())));
        QCOMPARE(contentOf(m_bench->database()), m_before);
        QVERIFY(m_bench->records().empty());
        QCOMPARE(m_bench->leftovers(), QStringList());
    }

    void anEmptyFileIsHeldAsWell()
    {
        const QString path = m_bench->data() + u"/empty.db"_s;
        QVERIFY(writeBytes(path, {}));
        const auto plan = m_bench->plan(m_bench->spec(path));
        QCOMPARE(wordOf(plan), u"ok"_s);
        testsupport::HelperProcess opener(testsupport::holderProgram(), {u"file"_s, path});
        QCOMPARE(opener.waitForLine(), u"ready"_s);
        QCOMPARE(wordOf(m_bench->run(*plan)), u"target-held"_s);
        QCOMPARE(QFileInfo(path).size(), 0);
    }

    void theStopCommandEndsThem()
    {
        Application application(m_bench->database(),
                                {"PRAGMA journal_mode=WAL", "PRAGMA wal_autocheckpoint=0",
                                 "INSERT INTO t VALUES(9000, 'its last word')"});
        QVERIFY(application.isOpen());
        auto spec = m_bench->spec();
        spec.stop = u"echo stopping; kill -9 %1"_s.arg(application.pid());
        spec.start = u"echo starting >&2"_s;
        spec.wait = std::chrono::seconds(5);
        // It stays a zombie of ours, without files.
        QCOMPARE(wordOf(m_bench->restore(spec)), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QVERIFY(m_bench->log().contains(u"stopping"_s));
        QVERIFY(m_bench->log().contains(u"starting"_s));
        QVERIFY(m_bench->lastJob().log.contains(u"stopping"_s));
        QVERIFY(m_bench->lastJob().log.contains(u"starting"_s));
        QCOMPARE(wordOf(m_bench->undo()), u"restored"_s);
        Database now(m_bench->database());
        QCOMPARE(now.ask("SELECT body FROM t WHERE id = 9000"), u"its last word"_s);
    }

    void aStopCommandThatStopsNothing()
    {
        const Application application(m_bench->database(), {"SELECT count(*) FROM t"});
        auto spec = m_bench->spec();
        spec.stop = u"true"_s;
        spec.start = u"echo up >> '%1/started'"_s.arg(m_bench->home());
        const auto report = m_bench->restore(spec);
        QCOMPARE(wordOf(report), u"rolled-back target-held"_s);
        QVERIFY(report->trouble->detail.contains(QString::number(application.pid())));
        QCOMPARE(contentOf(m_bench->database()), m_before);
        QCOMPARE(bytesOf(m_bench->home() + u"/started"_s), QByteArray("up\n"));
    }

    /// Going back over the head of an application that runs would leave it on a file without a
    /// name.
    void goesNotBackUnderAnApplication()
    {
        auto spec = m_bench->spec();
        std::unique_ptr<testsupport::HelperProcess> opener;
        spec.probe = restore::Probe{.target = u"true"_s};
        m_bench->onChange = [&](const restore::StepsNow& now) {
            if (opener || !isAt(now, StepKind::Probe))
                return;
            opener = std::make_unique<testsupport::HelperProcess>(
                testsupport::holderProgram(), QStringList{u"file"_s, m_bench->database()});
            QCOMPARE(opener->waitForLine(), u"ready"_s);
            m_bench->stop.request_stop();
        };
        const auto report = m_bench->restore(spec);
        QCOMPARE(wordOf(report), u"restored-with-trouble cancelled"_s);
        QCOMPARE(contentOf(m_bench->database()), m_bench->keptContent());
        QVERIFY(report->canUndo());
        opener.reset();
        m_bench->onChange = {};
        m_bench->stop = std::stop_source();
        QCOMPARE(wordOf(m_bench->undo({.id = report->id})), u"restored"_s);
        QCOMPARE(contentOf(m_bench->database()), m_before);
        QCOMPARE(m_bench->leftovers(), QStringList());
        QCOMPARE(stateOf(m_bench->data()).size(), std::size_t{1});
    }

    void otherJobsOfTheSameDatabase()
    {
        const auto plan = m_bench->plan(m_bench->spec());
        {
            const auto backup = jobs::lockTarget(m_bench->database(), u"backup"_s,
                                                 m_bench->workshop, std::chrono::seconds(0), {});
            QVERIFY(backup);
            QCOMPARE(wordOf(m_bench->run(*plan)), u"job-running"_s);
            QCOMPARE(contentOf(m_bench->database()), m_before);
        }
        // Another restore of it, and a backup, in the middle of this one.
        QStringList words;
        m_bench->onChange = [&](const restore::StepsNow& now) {
            if (!words.isEmpty() || !isAt(now, StepKind::VerifyRestored))
                return;
            restore::StepBoard board;
            words.append(wordOf(jobs::runRestore(*plan, m_bench->workshop, board, m_bench->job())));
            const auto backup = m_bench->backup({.wait = std::chrono::seconds(0)});
            words.append(outcomeOf(backup));
            if (!backup) // what others are told: not of the file as it was called while it waited
                words.append(backup.error().detail.section(u',', 0, 0));
        };
        QCOMPARE(wordOf(m_bench->run(*plan)), u"restored"_s);
        QCOMPARE(words,
                 (QStringList{u"job-running"_s, u"job-running"_s,
                              u"restore of "_s + m_bench->database()}));
    }

    /// Who waited for the lock of the old file locks the new one.
    void aLockIsOfTheFileThatHasTheName()
    {
        const QString path = m_bench->database();
        auto first = std::optional(
            jobs::lockTarget(path, u"first"_s, m_bench->workshop, std::chrono::seconds(0), {}));
        QVERIFY(*first);
        Result<FileLock> second = Error{};
        std::jthread waiter([&] {
            second = jobs::lockTarget(path, u"second"_s, m_bench->workshop,
                                      std::chrono::seconds(20), {});
        });
        QVERIFY(QFile::copy(path, path + u".new"_s));
        // Only once the other one waits for the old file.
        const auto waits = [&] {
            QFile locks(u"/proc/locks"_s);
            return locks.open(QIODevice::ReadOnly) && locks.readAll().contains("FLOCK");
        };
        QTRY_VERIFY(waits());
        QTest::qWait(100);
        QCOMPARE(::rename(qPrintable(path + u".new"_s), qPrintable(path)), 0);
        first.reset();
        waiter.join();
        QVERIFY(second);
        QCOMPARE(outcomeOf(jobs::lockDatabase(path, u"third"_s, m_bench->workshop,
                                              std::chrono::seconds(0), {})),
                 u"job-running"_s);
    }

    void ofTwoThatMakeItOneDoes()
    {
        const QString path = m_bench->data() + u"/new.db"_s;
        const auto plan = m_bench->plan(m_bench->spec(path));
        QVERIFY(plan);
        QCOMPARE(wordOf(m_bench->run(*plan)), u"restored"_s);
        QCOMPARE(wordOf(m_bench->run(*plan)), u"restore-blocked"_s);
        QCOMPARE(contentOf(path), m_bench->keptContent());
    }

    void whatAppearsMeanwhileStays()
    {
        const QString path = m_bench->data() + u"/new.db"_s;
        bool made = false;
        m_bench->onChange = [&](const restore::StepsNow& now) {
            if (!made && isAt(now, StepKind::VerifyStaged))
                made = m_bench->make(tableOf(3), path);
        };
        QCOMPARE(wordOf(m_bench->restore(m_bench->spec(path))), u"destination-exists"_s);
        QVERIFY(contentOf(path).startsWith(u"3 rows"));
        QCOMPARE(m_bench->leftovers(), QStringList());
    }

private:
    /// What the plan says of the step that looks who has the database open.
    static QString planned(const jobs::RestorePlan& plan)
    {
        const auto step =
            std::ranges::find(plan.steps, StepKind::CheckHolders, &restore::Step::kind);
        return step == plan.steps.end() ? QString() : step->detail;
    }

    std::unique_ptr<RestoreBench> m_bench;
    QString m_before;
};

QTEST_GUILESS_MAIN(tst_RestoreHolders)

#include "tst_restoreholders.moc"
