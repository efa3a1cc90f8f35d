#include "core/proof/proofprogress.h"

#include "core/proof/check.h"

#include <algorithm>

namespace core::proof {

namespace {

constexpr std::size_t kReading = 0; ///< the check that reads all pages

std::size_t placeOf(QLatin1StringView record)
{
    if (record == kIntegrity)
        return 1;
    return record == kForeignKeys ? 2 : 3;
}

} // namespace

ProofProgress::ProofProgress(ProgressSink& sink, std::uint64_t pages, PageSize pageSize)
    : m_sink(sink)
    , m_reading{.phase = Phase::Reading, .total = pages, .bytesPerUnit = pageSize.bytes().value()}
    , m_checking{.phase = Phase::Checking, .total = pages, .bytesPerUnit = pageSize.bytes().value()}
{
    m_checks[kReading].total = static_cast<std::uint32_t>(pages);
}

void ProofProgress::read(std::uint64_t pages)
{
    const std::lock_guard guard(m_mutex);
    m_reading.done = pages;
    m_checks[kReading].done = static_cast<std::uint32_t>(pages);
    tell(m_reading);
}

void ProofProgress::readEnded()
{
    const std::lock_guard guard(m_mutex);
    m_isReading = false;
    m_checks[kReading].done = m_checks[kReading].total;
    reportCheck();
}

void ProofProgress::startChecks(qint64 weight)
{
    const std::lock_guard guard(m_mutex);
    m_weight = std::max<qint64>(weight, 1);
}

void ProofProgress::expect(QLatin1StringView record)
{
    const std::lock_guard guard(m_mutex);
    ++m_checks[placeOf(record)].total;
}

void ProofProgress::begin(const QString& subject)
{
    const std::lock_guard guard(m_mutex);
    m_checking.subject = subject;
    reportCheck();
}

void ProofProgress::finish(QLatin1StringView record, qint64 weight)
{
    const std::lock_guard guard(m_mutex);
    m_done += weight;
    ++m_checks[placeOf(record)].done;
    reportCheck();
}

void ProofProgress::reportCheck()
{
    const double part = static_cast<double>(m_done) / static_cast<double>(m_weight);
    const double pages = part * static_cast<double>(m_checking.total) + 0.5;
    m_checking.done = std::min(static_cast<std::uint64_t>(pages), m_checking.total);
    tell(m_isReading ? m_reading : m_checking);
}

void ProofProgress::tell(Progress progress)
{
    progress.checks = m_checks;
    m_sink.report(progress);
}

} // namespace core::proof
