#include "core/proof/checkprogress.h"

#include <algorithm>

namespace core::proof {

CheckProgress::CheckProgress(ProgressSink& sink, std::uint64_t pages, PageSize pageSize)
    : m_sink(sink)
    , m_progress{.phase = Phase::Checking, .total = pages, .bytesPerUnit = pageSize.bytes().value()}
{
}

void CheckProgress::startStage(double share, qint64 weight)
{
    const std::lock_guard guard(m_mutex);
    m_stageStart += m_stagePages;
    m_stagePages = share * static_cast<double>(m_progress.total);
    m_stageWeight = std::max<qint64>(weight, 1);
    m_done = 0;
}

void CheckProgress::begin(const QString& subject)
{
    const std::lock_guard guard(m_mutex);
    m_progress.subject = subject;
    report();
}

void CheckProgress::finish(qint64 weight)
{
    const std::lock_guard guard(m_mutex);
    m_done += weight;
    report();
}

void CheckProgress::report()
{
    const double part = static_cast<double>(m_done) / static_cast<double>(m_stageWeight);
    const double pages = m_stageStart + m_stagePages * std::min(part, 1.0) + 0.5;
    m_progress.done = std::min(static_cast<std::uint64_t>(pages), m_progress.total);
    m_sink.report(m_progress);
}

} // namespace core::proof
