#include "core/proof/proofprogress.h"

#include <algorithm>

namespace core::proof {

ProofProgress::ProofProgress(ProgressSink& sink, std::uint64_t pages, PageSize pageSize)
    : m_sink(sink)
    , m_reading{.phase = Phase::Reading, .total = pages, .bytesPerUnit = pageSize.bytes().value()}
    , m_checking{.phase = Phase::Checking, .total = pages, .bytesPerUnit = pageSize.bytes().value()}
{
}

void ProofProgress::read(std::uint64_t pages)
{
    const std::lock_guard guard(m_mutex);
    m_reading.done = pages;
    m_sink.report(m_reading);
}

void ProofProgress::readEnded()
{
    const std::lock_guard guard(m_mutex);
    m_isReading = false;
    reportCheck();
}

void ProofProgress::startChecks(qint64 weight)
{
    const std::lock_guard guard(m_mutex);
    m_weight = std::max<qint64>(weight, 1);
}

void ProofProgress::begin(const QString& subject)
{
    const std::lock_guard guard(m_mutex);
    m_checking.subject = subject;
    reportCheck();
}

void ProofProgress::finish(qint64 weight)
{
    const std::lock_guard guard(m_mutex);
    m_done += weight;
    reportCheck();
}

void ProofProgress::reportCheck()
{
    const double part = static_cast<double>(m_done) / static_cast<double>(m_weight);
    const double pages = part * static_cast<double>(m_checking.total) + 0.5;
    m_checking.done = std::min(static_cast<std::uint64_t>(pages), m_checking.total);
    if (!m_isReading)
        m_sink.report(m_checking);
}

} // namespace core::proof
