#pragma once

#include "core/base/jobcontext.h"
#include "core/vault/vault.h"

#include <QByteArray>

#include <stop_token>

namespace testsupport {

/// A job that nobody watches. `stopAfter` reports it is told to stop; 0 = never.
class QuietJob final : public core::ProgressSink
{
public:
    explicit QuietJob(int stopAfter = 0)
        : m_stopAfter(stopAfter)
    {
    }
    void report(const core::Progress& progress) noexcept override;
    void note(const QString& /*sentence*/) noexcept override { }
    [[nodiscard]] core::JobContext context() { return {m_stop.get_token(), *this}; }
    [[nodiscard]] const core::Progress& last() const { return m_last; }
    void stop() { m_stop.request_stop(); }

private:
    std::stop_source m_stop;
    core::Progress m_last;
    int m_reports = 0;
    int m_stopAfter;
};

/// 2026-11-22T22:27:03.125Z
[[nodiscard]] core::UtcTime sampleTime();

/// A manifest with something in every field.
[[nodiscard]] core::vault::Manifest sampleManifest();

/// Half noise, half text that compresses; the same for the same size.
[[nodiscard]] QByteArray sampleBytes(qsizetype size);

void writeFile(const QString& path, const QByteArray& bytes);
[[nodiscard]] QByteArray readFile(const QString& path);

/// Publishes a small backup of `name` taken at `at`; the error's word on failure, else the backup.
core::Result<core::vault::Backup> publishSample(const QString& folder, const QString& name,
                                                core::UtcTime at);

/// "" for success, else the stable word of the error and its detail: what QCOMPARE can show.
template <class T>
[[nodiscard]] QString problemOf(const core::Result<T>& result)
{
    if (result)
        return {};
    return core::errorKind(result.error().code) + u": " + result.error().detail;
}

} // namespace testsupport
