#pragma once

#include "core/base/progress.h"
#include "core/base/units.h"

#include <mutex>

namespace core::proof {

/// Progress of a proof, whose reading and checking may run side by side on several threads: one
/// report at a time. While the file is being read that is what is told, in pages and at the true
/// rate; the checks, which have stood at something meanwhile, follow. They are measured in pages
/// too, so that the bar moves evenly whatever the tables' sizes.
class ProofProgress
{
public:
    ProofProgress(ProgressSink& sink, std::uint64_t pages, PageSize pageSize);

    void read(std::uint64_t pages);
    void readEnded();

    /// All pages stand for tasks of `weight` together.
    void startChecks(qint64 weight);
    /// One more task that the record of that name waits for.
    void expect(QLatin1StringView record);
    void begin(const QString& subject);
    void finish(QLatin1StringView record, qint64 weight);

private:
    using Checks = decltype(Progress::checks);

    void reportCheck();
    void tell(Progress progress);

    std::mutex m_mutex;
    ProgressSink& m_sink;
    Progress m_reading;
    Progress m_checking;
    Checks m_checks{};
    bool m_isReading = true;
    qint64 m_weight = 1; ///< of all checks
    qint64 m_done = 0; ///< of it
};

} // namespace core::proof
