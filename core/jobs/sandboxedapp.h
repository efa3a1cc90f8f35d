#pragma once

#include "core/base/parallel.h"
#include "core/base/shellcommand.h"

#include <QStringList>

#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace core::jobs {

/// An application that runs beside a rehearsal until this object ends it, with all that it started.
class SandboxedApp
{
public:
    SandboxedApp(ShellCommand command, const std::stop_token& stop);
    ~SandboxedApp();
    SandboxedApp(const SandboxedApp&) = delete;
    SandboxedApp& operator=(const SandboxedApp&) = delete;

    /// Stops when the application ends by itself with a failure: nothing will answer any more. One
    /// that ends with 0 may have started something else (`docker compose up -d`).
    [[nodiscard]] std::stop_token failed() const { return m_failed.get_token(); }
    /// Why; none while it has not failed.
    [[nodiscard]] std::optional<Error> failure() const;
    /// What it wrote last, few lines.
    [[nodiscard]] QStringList lastLines() const;

    void end();

private:
    Result<> run();
    void take(const QString& line);

    ShellCommand m_command;
    std::stop_source m_stop;
    std::stop_source m_failed;
    std::stop_callback<std::function<void()>> m_outerStop;
    mutable std::mutex m_mutex;
    QStringList m_lines;
    std::optional<Error> m_failure;
    SerialWorker m_worker{1}; ///< last: joins before the rest goes
};

} // namespace core::jobs
