#pragma once

#include "core/base/error.h"
#include "core/base/jobcontext.h"
#include "core/base/progressmeter.h"
#include "core/catalog/catalog.h"
#include "core/jobs/workshop.h"

#include <mutex>

namespace core::jobs {

/// Stands between an operation and its front end: measures the progress and keeps the record in the
/// history. A catalogue that cannot be used costs the record, never the operation.
class Recorder final : public ProgressSink
{
public:
    Recorder(const Workshop& workshop, const JobContext& outer, const QString& kind,
             const QString& database);
    /// Ends the record as failed if nobody ended it.
    ~Recorder() override;

    /// What the operation is given: the outer stop token, and this object to report to.
    [[nodiscard]] JobContext context() { return {m_outer.stop, *this}; }

    void report(const Progress& progress) noexcept override;
    void note(const QString& sentence) noexcept override;

    /// A line for the history alone; nobody is told now.
    void keep(const QString& line);

    /// A number for the history, by a stable word.
    void measure(const QString& name, double value);

    /// Whatever comes of it: this is the backup that it is about.
    void lookedAt(const QString& backupId);

    /// Writes the end of the record. `verdict` turns Done into Damaged or CannotJudge.
    void succeed(const QString& backupId, vault::Verdict verdict, const QString& message,
                 double bytesPerSecond = 0);
    void fail(const Error& error);

private:
    void end(catalog::JobOutcome outcome, const QString& message);

    const Workshop& m_workshop;
    JobContext m_outer;
    std::mutex m_mutex; ///< checks report from several threads
    ProgressMeter m_meter;
    catalog::JobRecord m_record;
    bool m_ended = false;
};

} // namespace core::jobs
