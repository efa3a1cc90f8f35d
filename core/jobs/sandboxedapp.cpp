#include "core/jobs/sandboxedapp.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

constexpr qsizetype kLastLines = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Rehearsal)
};

} // namespace

SandboxedApp::SandboxedApp(ShellCommand command, const std::stop_token& stop)
    : m_command(std::move(command))
    , m_outerStop(stop, [this] { m_stop.request_stop(); })
{
    m_command.timeout = std::chrono::seconds(0);
    m_command.ends = CommandEnds::WithItsGroup;
    m_command.onLine = [this](const QString& line) { take(line); };
    m_worker.post([this] { return run(); });
}

SandboxedApp::~SandboxedApp()
{
    end();
}

Result<> SandboxedApp::run()
{
    const auto ended = runShellCommand(m_command, m_stop.get_token());
    if (m_stop.stop_requested() || (ended && ended->exitCode == 0))
        return {};
    {
        const std::scoped_lock lock(m_mutex);
        m_failure = ended ? Error{.code = ErrorCode::CommandFailed,
                                  .detail = Words::tr("It ended with %1.").arg(ended->exitCode)}
                          : ended.error();
        if (!m_lines.isEmpty())
            m_failure->detail += u'\n' + m_lines.join(u'\n');
    }
    m_failed.request_stop();
    return {};
}

void SandboxedApp::take(const QString& line)
{
    const std::scoped_lock lock(m_mutex);
    m_lines.append(line);
    if (m_lines.size() > kLastLines)
        m_lines.removeFirst();
}

std::optional<Error> SandboxedApp::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

QStringList SandboxedApp::lastLines() const
{
    const std::scoped_lock lock(m_mutex);
    return m_lines;
}

void SandboxedApp::end()
{
    m_stop.request_stop();
    static_cast<void>(m_worker.drain()); // what became of it is in m_failure
}

} // namespace core::jobs
