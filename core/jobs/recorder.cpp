#include "core/jobs/recorder.h"

#include "core/base/errortext.h"
#include "core/language/isolation.h"

#include <unistd.h>

namespace core::jobs {

using catalog::JobOutcome;

namespace {

JobOutcome outcomeOf(const Error& error)
{
    switch (exitCodeFor(error.code)) {
    case ExitCode::Cancelled: return JobOutcome::Cancelled;
    case ExitCode::Busy: return JobOutcome::Busy;
    case ExitCode::CannotJudge: return JobOutcome::CannotJudge;
    default: return JobOutcome::Failed;
    }
}

} // namespace

Recorder::Recorder(const Workshop& workshop, const JobContext& outer, const QString& kind,
                   const QString& database)
    : m_workshop(workshop)
    , m_outer(outer)
    , m_meter(outer.progress, outer.stop)
    , m_record{.kind = kind,
               .database = database,
               .program = workshop.program,
               .pid = ::getpid(),
               .startedAt = workshop.clock()}
{
    if (auto catalog = catalog::Catalog::open(workshop.places.catalogFile)) {
        if (const auto id = catalog->beginJob(m_record))
            m_record.id = *id;
    }
}

Recorder::~Recorder()
{
    if (!m_ended)
        end(JobOutcome::Failed, {});
}

void Recorder::report(const Progress& progress) noexcept
{
    const std::scoped_lock lock(m_mutex);
    m_meter.report(progress);
}

void Recorder::note(const QString& sentence) noexcept
{
    const std::scoped_lock lock(m_mutex);
    m_record.log.append(sentence);
    m_outer.progress.note(sentence);
}

void Recorder::keep(const QString& line)
{
    const std::scoped_lock lock(m_mutex);
    m_record.log.append(line);
}

void Recorder::measure(const QString& name, double value)
{
    m_record.measures.insert(name, value);
}

void Recorder::succeed(const QString& backupId, vault::Verdict verdict, const QString& message,
                       double bytesPerSecond)
{
    m_record.backupId = backupId;
    m_record.bytesPerSecond = bytesPerSecond;
    switch (verdict) {
    case vault::Verdict::Damaged: return end(JobOutcome::Damaged, message);
    case vault::Verdict::CannotJudge: return end(JobOutcome::CannotJudge, message);
    default: return end(JobOutcome::Done, message);
    }
}

void Recorder::lookedAt(const QString& backupId)
{
    m_record.backupId = backupId;
}

void Recorder::fail(const Error& error)
{
    m_record.errorKind = errorKind(error.code);
    if (!error.detail.isEmpty())
        m_record.log.append(error.detail);
    end(outcomeOf(error), describe(error).what);
}

void Recorder::end(JobOutcome outcome, const QString& message)
{
    m_ended = true;
    m_record.outcome = outcome;
    m_record.message = language::withoutIsolation(message);
    m_record.endedAt = m_workshop.clock();
    if (m_record.id == 0)
        return;
    if (auto catalog = catalog::Catalog::open(m_workshop.places.catalogFile)) {
        // The operation's own outcome is what counts: it is returned, whatever the history says.
        for (const QString& line : m_record.log)
            static_cast<void>(catalog->appendLog(m_record.id, line));
        static_cast<void>(catalog->endJob(m_record));
    }
}

} // namespace core::jobs
