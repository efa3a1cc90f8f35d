#pragma once

#include "core/base/progress.h"
#include "core/base/units.h"

#include <mutex>

namespace core::proof {

/// Progress of checks that run on several threads: one report at a time, measured in pages, so that
/// it goes on where reading left off and moves evenly whatever the tables' sizes.
class CheckProgress
{
public:
    CheckProgress(ProgressSink& sink, std::uint64_t pages, PageSize pageSize);

    /// The next `share` (0 to 1) of all pages stands for tasks of `weight` together.
    void startStage(double share, qint64 weight);
    void begin(const QString& subject);
    void finish(qint64 weight);

private:
    void report();

    std::mutex m_mutex;
    ProgressSink& m_sink;
    Progress m_progress;
    double m_stageStart = 0; ///< pages
    double m_stagePages = 0;
    qint64 m_stageWeight = 1;
    qint64 m_done = 0; ///< weight, in this stage
};

} // namespace core::proof
