#include "core/jobs/rehearse.h"
#include "core/jobs/sandbox.h"
#include "tests/core/jobs/jobsbench.h"
#include "tests/support/httpserver.h"
#include "tests/support/processes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <thread>

using namespace core;
using namespace sqlitetest;
using namespace jobstest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using catalog::JobOutcome;
using jobs::RehearseSpec;
using restore::StepKind;
using restore::StepState;
using vault::Verdict;

namespace {

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

bool runs(const QString& pid)
{
    const QString stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    return !stat.isEmpty() && !stat.section(u") "_s, -1).startsWith(u'Z');
}

StepState stateOf(StepKind kind, const restore::StepsNow& now)
{
    const auto step = std::ranges::find(now.steps, kind, &restore::Step::kind);
    return step == now.steps.end() ? StepState::Waiting : step->state;
}

} // namespace

class tst_Rehearse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Bench>();
        m_board = std::make_unique<restore::StepBoard>();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_bench->make(tableOf(700)));
    }

    void measuresTheTimeToRestore_data();
    void measuresTheTimeToRestore();
    void startsAnApplicationOnItAndAsksIt();
    void theDatabaseIsWhatARestoreWouldMake();
    void aCommandCanAskToo();
    void whatIsConfiguredForRehearsalsCountsWhereNothingIsGiven();
    void anApplicationThatEndsIsNotWaitedFor();
    void anApplicationThatDoesNotAnswerIsEnded();
    void daemonsAreEndedToo();
    void aCancelEndsAndRemovesAll();
    void damageIsFoundAndNothingIsStartedOnIt();
    void aGuideFileCanBeRehearsed();
    void takesTheNewestThatIsGood();
    void refusesWhatMakesNoSense();
    void whatADeadRehearsalLeftIsSwept();
    void theHistoryKnowsWhatWasMeasured();

private:
    [[nodiscard]] Result<jobs::RehearseReport> rehearse(RehearseSpec spec = {})
    {
        if (spec.database.isEmpty())
            spec.database = m_bench->database();
        return jobs::runRehearsal(spec, m_bench->workshop, *m_board, m_bench->job());
    }
    [[nodiscard]] QString file(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool taken(const char* compression = "none")
    {
        return m_bench
            ->backup({.compression = vault::parseCompression(QLatin1StringView(compression))})
            .has_value();
    }

    std::unique_ptr<Bench> m_bench;
    std::unique_ptr<restore::StepBoard> m_board;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Rehearse::measuresTheTimeToRestore_data()
{
    QTest::addColumn<QByteArray>("compression");
    QTest::newRow("plain") << QByteArray("none");
    QTest::newRow("gzip") << QByteArray("gzip");
    QTest::newRow("zstd") << QByteArray("zstd");
}

void tst_Rehearse::measuresTheTimeToRestore()
{
    QFETCH(const QByteArray, compression);
    QVERIFY(taken(compression.constData()));
    const auto vaultBefore = sqlitetest::stateOf(m_bench->vault());
    const auto dataBefore = sqlitetest::stateOf(m_bench->data());
    m_bench->workshop.clock = &noonOf<3>;

    const auto report = rehearse();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->proof.verdict, Verdict::Ok);
    QCOMPARE(checkOf(report->proof, "page-hashes").state, Verdict::Ok);
    QVERIFY(!report->trouble);
    QVERIFY(report->copySeconds > 0);
    QVERIFY(report->proofSeconds > 0);
    QCOMPARE(report->restoreSeconds(), report->copySeconds + report->proofSeconds);
    QVERIFY(!report->answerSeconds);
    QCOMPARE_EQ(report->age, 48h);
    QCOMPARE(stateOf(StepKind::VerifyRestored, report->steps), StepState::Done);
    QCOMPARE(stateOf(StepKind::CleanUp, report->steps), StepState::Done);

    QCOMPARE(sqlitetest::stateOf(m_bench->vault()), vaultBefore);
    QCOMPARE(sqlitetest::stateOf(m_bench->data()), dataBefore);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_Rehearse::startsAnApplicationOnItAndAsksIt()
{
    QVERIFY(taken());
    const auto report = rehearse(
        {.start = u"echo $$ > '%1'; exec '%2'"_s.arg(file(u"pid"_s), testsupport::serverProgram()),
         .probe = {.target = u"http://127.0.0.1:{port}/api?file={database}"_s, .timeout = 30s}});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY2(!report->trouble, qPrintable(report->trouble ? report->trouble->detail : QString()));
    QVERIFY(report->answerSeconds.value_or(0) > 0);
    QVERIFY(report->answer.startsWith(u"it answered 200"));
    QCOMPARE(stateOf(StepKind::StartApplication, report->steps), StepState::Done);
    QCOMPARE(stateOf(StepKind::Probe, report->steps), StepState::Done);
    QVERIFY(!contentOf(file(u"pid"_s)).isEmpty());
    QVERIFY(!runs(contentOf(file(u"pid"_s))));
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_Rehearse::theDatabaseIsWhatARestoreWouldMake()
{
    QVERIFY(m_bench->make({"PRAGMA journal_mode = WAL", "DELETE FROM t WHERE rowid = 1"}));
    QVERIFY(taken("zstd"));
    const auto report = rehearse(
        {.probe = {
             .target =
                 u"{ pwd; echo \"$HOLDFAST_SANDBOX\"; echo \"$HOLDFAST_DATABASE\"; stat -c "
                 u"'%a' . ./*; od -An -tu1 -j18 -N2 ./shop.db; echo \"$HOLDFAST_PORT $PORT\"; "
                 u"} > '%1'; cp shop.db '%2'"_s.arg(file(u"seen"_s), file(u"copy.db"_s)),
             .timeout = 30s}});
    QVERIFY(report);
    QVERIFY(!report->trouble);
    const QStringList seen = contentOf(file(u"seen"_s)).split(u'\n');
    QCOMPARE(seen.size(), 7);
    QVERIFY(
        seen[1].startsWith(QDir(m_bench->workshop.places.work).canonicalPath() + u"/rehearsal-"));
    QCOMPARE(seen[2], seen[1] + u"/shop.db"_s);
    QCOMPARE(seen[3], u"700"_s);
    QCOMPARE(seen[4], u"600"_s);
    QCOMPARE(seen[5].simplified(), u"2 2"_s); // the journal mode of its source
    QVERIFY(seen[6].section(u' ', 0, 0).toInt() > 0);
    QCOMPARE(seen[6].section(u' ', 0, 0), seen[6].section(u' ', 1, 1));
    Database copy(file(u"copy.db"_s));
    QCOMPARE(copy.ask("SELECT count(*) FROM t").toInt(), 699);
}

void tst_Rehearse::aCommandCanAskToo()
{
    QVERIFY(taken());
    const auto fails =
        rehearse({.probe = {.target = u"echo 'no settings'; exit 7"_s, .timeout = 0s}});
    QVERIFY(fails);
    QVERIFY(fails->trouble);
    QCOMPARE(fails->trouble->code, ErrorCode::ProbeFailed);
    QCOMPARE(fails->proof.verdict, Verdict::Ok);
    QVERIFY(!fails->answerSeconds);
    QCOMPARE(stateOf(StepKind::Probe, fails->steps), StepState::Failed);
    QCOMPARE(stateOf(StepKind::CleanUp, fails->steps), StepState::Done);
    QCOMPARE(m_bench->lastJob().outcome, JobOutcome::Failed);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_Rehearse::whatIsConfiguredForRehearsalsCountsWhereNothingIsGiven()
{
    QVERIFY(taken());
    const auto configure = [&](const QString& lines) {
        return writeBytes(m_bench->workshop.places.configFile,
                          u"[[database]]\npath = '%1'\nstop = \"touch '%2'\"\nstart = \"touch "
                          "'%2'\"\nprobe = \"touch '%2'\"\n%3"_s
                              .arg(m_bench->database(), file(u"production"_s), lines)
                              .toUtf8());
    };
    QVERIFY(configure({}));
    auto report = rehearse();
    QVERIFY(report && !report->trouble && !report->answerSeconds);
    QVERIFY(configure(
        u"probe_timeout = '2s'\nrehearse_start = \"\"\"echo started > '%1'; exec sleep 600"
        "\"\"\"\nrehearse_probe = \"grep started '%1' && test -s "
        "$HOLDFAST_DATABASE\"\n"_s.arg(file(u"rehearsal"_s))));
    report = rehearse();
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY2(!report->trouble, qPrintable(report->trouble ? report->trouble->detail : QString()));
    QVERIFY(report->answerSeconds);
    QVERIFY(QFile::remove(file(u"rehearsal"_s)));
    report = rehearse({.probe = {.target = u"true"_s}}); // what is given stands alone
    QVERIFY(report && !report->trouble);
    QVERIFY(!QFile::exists(file(u"rehearsal"_s)));
    // Another start is asked as configured.
    report = rehearse(
        {.start = u"echo started again > '%1'; exec sleep 600"_s.arg(file(u"rehearsal"_s))});
    QVERIFY2(report && !report->trouble && report->answerSeconds, qPrintable(outcomeOf(report)));
    QVERIFY(bytesOf(file(u"rehearsal"_s)).contains("again"));
    QVERIFY(!QFile::exists(file(u"production"_s)));
    QVERIFY(configure(u"rehearse_start = 'true'\n"_s));
    QCOMPARE(rehearse().error().code, ErrorCode::InvalidArgument);
}

void tst_Rehearse::anApplicationThatEndsIsNotWaitedFor()
{
    QVERIFY(taken());
    QElapsedTimer timer;
    timer.start();
    const auto report =
        rehearse({.start = u"echo 'cannot read settings' >&2; exit 9"_s,
                  .probe = {.target = u"http://127.0.0.1:{port}/"_s, .timeout = 60s}});
    QVERIFY(report);
    QVERIFY(report->trouble);
    QCOMPARE(report->trouble->code, ErrorCode::CommandFailed);
    QVERIFY(report->trouble->detail.contains(u"9"));
    QVERIFY(report->trouble->detail.contains(u"cannot read settings"));
    QCOMPARE_LT(timer.elapsed(), 20'000);
}

void tst_Rehearse::anApplicationThatDoesNotAnswerIsEnded()
{
    QVERIFY(taken());
    const auto report =
        rehearse({.start = u"echo $$ > '%1'; echo starting; exec sleep 600"_s.arg(file(u"pid"_s)),
                  .probe = {.target = u"http://127.0.0.1:{port}/"_s, .timeout = 1s}});
    QVERIFY(report);
    QVERIFY(report->trouble);
    QCOMPARE(report->trouble->code, ErrorCode::ProbeFailed);
    QVERIFY(!runs(contentOf(file(u"pid"_s))));
    const bool logged = std::ranges::any_of(
        report->steps.log, [](const auto& line) { return line.text == u"starting"; });
    QVERIFY(logged);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_Rehearse::daemonsAreEndedToo()
{
    QVERIFY(taken());
    const auto report = rehearse(
        {.start = u"setsid sh -c 'echo $$ > \"%1\"; exec \"%2\"' < /dev/null & exit 0"_s.arg(
             file(u"pid"_s), testsupport::serverProgram()),
         .probe = {.target = u"http://127.0.0.1:{port}/"_s, .timeout = 30s}});
    QVERIFY(report);
    QVERIFY2(!report->trouble, qPrintable(report->trouble ? report->trouble->detail : QString()));
    QVERIFY(!contentOf(file(u"pid"_s)).isEmpty());
    QVERIFY(!runs(contentOf(file(u"pid"_s))));
}

void tst_Rehearse::aCancelEndsAndRemovesAll()
{
    QVERIFY(taken());
    std::jthread other([this] {
        while (contentOf(file(u"pid"_s)).isEmpty())
            std::this_thread::yield();
        m_bench->stop.request_stop();
    });
    const auto report =
        rehearse({.start = u"echo $$ > '%1'; exec sleep 600"_s.arg(file(u"pid"_s)),
                  .probe = {.target = u"http://127.0.0.1:{port}/"_s, .timeout = 600s}});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(!runs(contentOf(file(u"pid"_s))));
    QCOMPARE(m_bench->leftovers(), QStringList());
    QCOMPARE(m_bench->lastJob().kind, u"rehearse"_s);
    QCOMPARE(m_bench->lastJob().outcome, JobOutcome::Cancelled);
}

void tst_Rehearse::damageIsFoundAndNothingIsStartedOnIt()
{
    QVERIFY(taken());
    const auto backups = vault::listFolder(m_bench->vault());
    QVERIFY(backups);
    const vault::Backup backup = backups->front();
    QVERIFY(flipByte(backup.artifactPath, 4096 + 2000));
    const auto report =
        rehearse({.backup = backup.id, .probe = {.target = u"touch '%1'"_s.arg(file(u"asked"_s))}});
    QVERIFY(report);
    QCOMPARE(report->proof.verdict, Verdict::Damaged);
    QVERIFY(!QFile::exists(file(u"asked"_s)));
    QCOMPARE(stateOf(StepKind::VerifyRestored, report->steps), StepState::Failed);
    QCOMPARE(stateOf(StepKind::Probe, report->steps), StepState::Skipped);
    QCOMPARE(m_bench->lastJob().outcome, JobOutcome::Damaged);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_Rehearse::aGuideFileCanBeRehearsed()
{
    const QString guide = m_bench->data() + u"/shop-backup-20250929-143000.db"_s;
    QVERIFY(QFile::copy(m_bench->database(), guide));
    const auto report = rehearse({.backup = guide});
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->proof.verdict, Verdict::Ok);
    QCOMPARE(m_bench->leftovers(), QStringList());
}

void tst_Rehearse::takesTheNewestThatIsGood()
{
    QVERIFY(taken());
    m_bench->workshop.clock = &noonOf<2>;
    const auto second = m_bench->backup();
    QVERIFY(second);
    m_bench->workshop.clock = &noonOf<3>;
    QVERIFY(m_bench->backup({.verify = false}));
    const auto report = rehearse();
    QVERIFY(report);
    QCOMPARE(report->backup.id, second->backup.id);
}

void tst_Rehearse::refusesWhatMakesNoSense()
{
    QCOMPARE(rehearse().error().code, ErrorCode::NoBackups);
    QVERIFY(taken());
    QCOMPARE(rehearse({.start = u"true"_s}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(rehearse({.backup = u"no-such-backup"_s}).error().code, ErrorCode::BackupNotFound);
    QCOMPARE(rehearse({.database = u"nobody"_s}).error().code, ErrorCode::DatabaseUnknown);
}

void tst_Rehearse::whatADeadRehearsalLeftIsSwept()
{
    const QString work = m_bench->workshop.places.work;
    auto living = jobs::Sandbox::make(work);
    QVERIFY(living);
    const QString dead = QDir(work).canonicalPath() + u"/rehearsal-dead01"_s;
    QVERIFY(QDir().mkdir(dead));
    QFile left(dead + u"/shop.db"_s);
    QVERIFY(left.open(QIODevice::WriteOnly));
    QProcess orphan;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOLDFAST_SANDBOX"_s, dead);
    orphan.setProcessEnvironment(environment);
    orphan.start(u"sleep"_s, {u"600"_s});
    QVERIFY(orphan.waitForStarted());

    auto next = jobs::Sandbox::make(work);
    QVERIFY(next);
    QVERIFY(!QFile::exists(dead));
    QVERIFY(orphan.waitForFinished());
    QVERIFY(QFile::exists(living->folder()));
    QVERIFY(next->remove());
    QVERIFY(!QFile::exists(next->folder()));
    QVERIFY(QFile::exists(living->folder()));
}

void tst_Rehearse::theHistoryKnowsWhatWasMeasured()
{
    QVERIFY(taken());
    m_bench->workshop.clock = &noonOf<2>;
    const auto first = rehearse({.probe = {.target = u"true"_s}});
    QVERIFY(first);
    m_bench->workshop.clock = &noonOf<4>;
    QVERIFY(rehearse({.probe = {.target = u"false"_s, .timeout = 0s}}));

    const auto past = jobs::rehearsals(m_bench->database(), m_bench->workshop);
    QVERIFY(past);
    QCOMPARE(past->size(), 2u);
    const jobs::PastRehearsal& good = past->at(1);
    QCOMPARE_EQ(good.at, noonOf<2>());
    QCOMPARE(good.backupId, first->backup.id);
    QCOMPARE(good.outcome, JobOutcome::Done);
    QCOMPARE(good.restoreSeconds.value_or(0), first->restoreSeconds());
    QCOMPARE(good.answerSeconds.value_or(0), *first->answerSeconds);
    QCOMPARE_EQ(good.age, std::optional<std::chrono::seconds>(24h));
    QCOMPARE_EQ(good.bytes, first->backup.manifest->bytes);
    QVERIFY(good.message.startsWith(u"Restored and verified in "));
    QCOMPARE(past->at(0).outcome, JobOutcome::Failed);
    QVERIFY(past->at(0).restoreSeconds);
    QVERIFY(!past->at(0).answerSeconds);
    QCOMPARE(jobs::rehearsals(m_bench->database(), m_bench->workshop, 1)->size(), 1u);
    QCOMPARE(jobs::rehearsals(u"nobody"_s, m_bench->workshop).error().code,
             ErrorCode::DatabaseUnknown);
}

QTEST_GUILESS_MAIN(tst_Rehearse)
#include "tst_rehearse.moc"
