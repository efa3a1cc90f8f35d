#include "core/jobs/rehearse.h"

#include "core/base/durable.h"
#include "core/base/errortext.h"
#include "core/jobs/expectations.h"
#include "core/jobs/recorder.h"
#include "core/jobs/sandbox.h"
#include "core/jobs/sandboxedapp.h"
#include "core/jobs/shelf.h"
#include "core/proof/prove.h"
#include "core/restore/stage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;
using SteadyClock = std::chrono::steady_clock;

namespace core::jobs {

namespace {

using restore::StepKind;
using restore::StepState;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Rehearsal)
};

double secondsSince(SteadyClock::time_point begun)
{
    return std::chrono::duration<double>(SteadyClock::now() - begun).count();
}

QString secondsText(double seconds)
{
    return Words::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 100 ? 1 : 0));
}

proof::ProofRequest requestFor(const vault::Backup& backup, const QString& image,
                               const Workshop& workshop)
{
    proof::ProofRequest request{.image = image};
    if (!backup.manifest)
        return request;
    const vault::Manifest& manifest = *backup.manifest;
    request.expected = manifest.pageHashes;
    request.expectations = expectationsOf(manifest.database, workshop);
    if (manifest.proof || !manifest.tables.empty())
        request.knownViolations = manifest.violations;
    return request;
}

/// One rehearsal, step by step.
class Rehearsal
{
public:
    Rehearsal(const RehearseSpec& spec, const Workshop& workshop, restore::StepBoard& board,
              const JobContext& job)
        : m_spec(spec)
        , m_workshop(workshop)
        , m_board(board)
        , m_job(job)
    {
    }

    Result<> run(RehearseReport& report);

private:
    void plan(const vault::Backup& backup);
    Result<> restore(RehearseReport& report);
    Result<> prove(RehearseReport& report);
    Result<> startAndAsk(RehearseReport& report);
    Result<restore::ProbeAnswer> ask(const SandboxedApp* app);
    Result<> cleanUp();
    /// Ends the step; hands the outcome on.
    Result<> ended(StepKind step, const Result<>& outcome, const QString& detail);

    [[nodiscard]] QString path() const;
    [[nodiscard]] restore::Probe probe() const;

    const RehearseSpec& m_spec;
    const Workshop& m_workshop;
    restore::StepBoard& m_board;
    const JobContext& m_job;
    std::optional<Sandbox> m_sandbox;
    std::optional<restore::Staged> m_staged; ///< goes before the sandbox
    QString m_fileName;
    quint16 m_port = 0;
};

QString Rehearsal::path() const
{
    return m_sandbox->folder() + u'/' + m_fileName;
}

/// In a URL the path is a value like any other; a command runs where the application does.
restore::Probe Rehearsal::probe() const
{
    restore::Probe filled = m_spec.probe;
    if (!filled.isUrl()) {
        filled.target.prepend(u"cd \"$HOLDFAST_SANDBOX\" || exit\n"_s);
    } else {
        filled.target.replace(u"{port}"_s, QString::number(m_port));
        filled.target.replace(u"{database}"_s,
                              QString::fromLatin1(QUrl::toPercentEncoding(path())));
    }
    return filled;
}

void Rehearsal::plan(const vault::Backup& backup)
{
    std::vector<restore::Step> steps{{.kind = StepKind::Sandbox, .detail = backup.id},
                                     {.kind = StepKind::VerifyRestored}};
    if (!m_spec.start.isEmpty())
        steps.push_back({.kind = StepKind::StartApplication, .detail = m_spec.start});
    if (!m_spec.probe.target.isEmpty())
        steps.push_back({.kind = StepKind::Probe, .detail = m_spec.probe.shown()});
    steps.push_back({.kind = StepKind::CleanUp});
    m_board.plan(std::move(steps));
}

Result<> Rehearsal::ended(StepKind step, const Result<>& outcome, const QString& detail)
{
    if (outcome)
        m_board.end(step, StepState::Done, detail);
    else if (outcome.error().code == ErrorCode::Cancelled)
        m_board.end(step, StepState::Stopped);
    else
        m_board.end(step, StepState::Failed, describe(outcome.error(), Doing::SomethingElse).what);
    return outcome;
}

Result<> Rehearsal::restore(RehearseReport& report)
{
    const vault::Backup& backup = report.backup;
    const auto begun = SteadyClock::now();
    const auto work = [&]() -> Result<> {
        auto sandbox = Sandbox::make(m_workshop.places.work);
        if (!sandbox)
            return sandbox.error();
        m_sandbox.emplace(*std::move(sandbox));
        const auto room = freeSpace(m_sandbox->folder());
        if (!room)
            return room.error();
        const ByteCount known = backup.manifest ? backup.manifest->bytes : ByteCount(0);
        if (*room < std::max(known, backup.storedBytes))
            return Error{.code = ErrorCode::DestinationFull, .path = m_workshop.places.work};
        auto staged = restore::stageArtifact({.artifact = backup.artifactPath,
                                              .bytes = known,
                                              .folder = m_sandbox->folder(),
                                              .name = m_fileName},
                                             m_job);
        if (!staged)
            return staged.error();
        m_staged.emplace(*std::move(staged));
        return m_staged->file.publish(m_fileName, 0600);
    };
    m_board.begin(StepKind::Sandbox);
    const auto done = work();
    report.copySeconds = secondsSince(begun);
    return ended(StepKind::Sandbox, done, m_sandbox ? m_sandbox->folder() : QString());
}

Result<> Rehearsal::prove(RehearseReport& report)
{
    m_board.begin(StepKind::VerifyRestored);
    const auto begun = SteadyClock::now();
    const auto proven =
        proof::prove(requestFor(report.backup, path(), m_workshop), m_workshop.clock(), m_job);
    report.proofSeconds = secondsSince(begun);
    if (!proven)
        return ended(StepKind::VerifyRestored, proven.error(), {});
    report.proof = proven->proof;
    const bool damaged = report.proof.verdict == vault::Verdict::Damaged;
    m_board.end(StepKind::VerifyRestored, damaged ? StepState::Failed : StepState::Done,
                proof::summarize(report.proof));
    const bool wal =
        report.backup.manifest ? report.backup.manifest->journalMode == u"wal" : m_staged->wasWal;
    return wal ? restore::setWalMode(m_staged->file.fd(), path()) : Result<>();
}

Result<restore::ProbeAnswer> Rehearsal::ask(const SandboxedApp* app)
{
    std::stop_source stop;
    const std::stop_callback cancelled(m_job.stop, [&] { stop.request_stop(); });
    const std::stop_callback failed(app ? app->failed() : std::stop_token(),
                                    [&] { stop.request_stop(); });
    const auto answer = runProbe(probe(), m_sandbox->environment(path(), m_port),
                                 {stop.get_token(), m_job.progress});
    for (const QString& line : app ? app->lastLines() : QStringList())
        m_board.log(line);
    if (!answer && app && app->failure() && !m_job.stopRequested())
        return *app->failure();
    return answer;
}

Result<> Rehearsal::startAndAsk(RehearseReport& report)
{
    const auto port = freePort();
    m_port = port.value_or(0);
    const auto begun = SteadyClock::now();
    std::optional<SandboxedApp> app;
    if (!m_spec.start.isEmpty()) {
        m_board.begin(StepKind::StartApplication);
        app.emplace(ShellCommand{.text = m_spec.start,
                                 .folder = m_sandbox->folder(),
                                 .environment = m_sandbox->environment(path(), m_port)},
                    m_job.stop);
        m_board.end(StepKind::StartApplication, StepState::Done,
                    Words::tr("%1, port %2").arg(m_spec.start).arg(m_port));
    }
    m_board.begin(StepKind::Probe);
    const auto answer = ask(app ? &*app : nullptr);
    if (!answer)
        return ended(StepKind::Probe, answer.error(), {});
    report.answerSeconds = secondsSince(begun);
    report.answer = answer->detail;
    return ended(StepKind::Probe, {}, answer->detail);
}

Result<> Rehearsal::cleanUp()
{
    for (const restore::Step& step : m_board.now().steps) {
        if (step.state == StepState::Waiting && step.kind != StepKind::CleanUp)
            m_board.end(step.kind, StepState::Skipped);
    }
    m_board.begin(StepKind::CleanUp);
    if (!m_sandbox)
        return ended(StepKind::CleanUp, {}, {});
    return ended(StepKind::CleanUp, m_sandbox->remove(), {});
}

Result<> Rehearsal::run(RehearseReport& report)
{
    m_fileName = QFileInfo(report.database).fileName();
    plan(report.backup);
    auto done = restore(report);
    if (done)
        done = prove(report);
    const bool ask =
        done && !m_spec.probe.target.isEmpty() && report.proof.verdict != vault::Verdict::Damaged;
    if (ask) {
        const auto asked = startAndAsk(report);
        if (!asked && asked.error().code == ErrorCode::Cancelled)
            done = asked;
        else if (!asked)
            report.trouble = asked.error();
    }
    const auto cleaned = cleanUp();
    if (done && !cleaned && !report.trouble)
        report.trouble = cleaned.error();
    return done;
}

void keepMeasures(const RehearseReport& report, Recorder& recorder)
{
    recorder.measure(u"age_s"_s, static_cast<double>(report.age.count()));
    recorder.measure(u"copy_s"_s, report.copySeconds);
    recorder.measure(u"proof_s"_s, report.proofSeconds);
    recorder.measure(u"restore_s"_s, report.restoreSeconds());
    if (report.answerSeconds)
        recorder.measure(u"answer_s"_s, *report.answerSeconds);
    if (report.backup.manifest)
        recorder.measure(u"bytes"_s, static_cast<double>(report.backup.manifest->bytes.value()));
}

void keepRecord(const RehearseReport& report, Recorder& recorder)
{
    keepMeasures(report, recorder);
    if (report.trouble)
        return recorder.fail(*report.trouble);
    if (report.proof.verdict == vault::Verdict::Damaged)
        return recorder.succeed(report.backup.id, report.proof.verdict,
                                proof::summarize(report.proof));
    const QString restored =
        Words::tr("Restored and verified in %1.").arg(secondsText(report.restoreSeconds()));
    const QString answered = report.answerSeconds
        ? u' ' + Words::tr("The probe passed after %1.").arg(secondsText(*report.answerSeconds))
        : QString();
    recorder.succeed(report.backup.id, report.proof.verdict, restored + answered);
}

/// With what is configured where nothing is given. A time that nobody chose comes from there too.
RehearseSpec withConfigured(const RehearseSpec& given, const config::RestoreCommands& commands)
{
    if (!given.probe.target.isEmpty())
        return given; // it says by itself what is started for it
    RehearseSpec spec = given;
    if (spec.start.isEmpty())
        spec.start = commands.rehearseStart.trimmed();
    spec.probe.target = commands.rehearseProbe.trimmed();
    spec.probe.headers = commands.probeHeaders;
    if (given.probe.timeout == restore::Probe{}.timeout)
        spec.probe.timeout = commands.probeTimeout;
    return spec;
}

} // namespace

Result<RehearseReport> runRehearsal(const RehearseSpec& given, const Workshop& workshop,
                                    restore::StepBoard& board, const JobContext& outer)
{
    const auto known = resolveDatabase(given.database, workshop);
    if (!known)
        return known.error();
    const RehearseSpec spec = withConfigured(given, known->config.restore);
    if (!spec.start.isEmpty() && spec.probe.target.isEmpty())
        return Error{.code = ErrorCode::InvalidArgument,
                     .detail = Words::tr("an application that is started needs a probe, or nobody "
                                         "would see whether it works")};
    const auto backup = resolveBackup(spec.backup.isEmpty() ? u"latest-good"_s : spec.backup,
                                      spec.database, workshop);
    if (!backup)
        return backup.error();

    Recorder recorder(workshop, outer, u"rehearse"_s, known->config.path);
    recorder.lookedAt(backup->id);
    const auto begun = SteadyClock::now();
    RehearseReport report{.backup = *backup,
                          .database = known->config.path,
                          .age = std::chrono::duration_cast<std::chrono::seconds>(
                              workshop.clock() - backup->takenAt)};
    const JobContext job = recorder.context();
    const auto done = Rehearsal(spec, workshop, board, job).run(report);
    report.seconds = secondsSince(begun);
    report.steps = board.now();
    if (!done) {
        recorder.fail(done.error());
        return done.error();
    }
    keepRecord(report, recorder);
    return report;
}

} // namespace core::jobs
