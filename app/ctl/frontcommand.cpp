#include "app/ctl/frontcommand.h"

#include "core/base/childprocess.h"

#include <csignal>
#include <mutex>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

/// Hands signals on; one that comes before there is a child waits for it.
class SignalRelay
{
public:
    void send(int number)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_child == 0)
            m_waiting = number;
        else
            ::kill(m_child, number);
    }

    void use(qint64 child)
    {
        const std::scoped_lock lock(m_mutex);
        m_child = static_cast<pid_t>(child);
        if (m_waiting != 0)
            ::kill(m_child, m_waiting);
    }

private:
    std::mutex m_mutex;
    pid_t m_child = 0;
    int m_waiting = 0;
};

} // namespace

core::Result<int> runInFront(const QStringList& command, CommandOutputTo output,
                             StopSignals& signals)
{
    SignalRelay relay;
    signals.divertTo([&relay](int number, bool fromTerminal) {
        if (!fromTerminal) // else the command got it as well
            relay.send(number);
    });
    auto child = core::ChildProcess::start(
        {.arguments =
             command.size() == 1 ? QStringList{u"/bin/sh"_s, u"-c"_s, command.first()} : command,
         .output = output == CommandOutputTo::Stderr ? STDERR_FILENO : STDOUT_FILENO});
    if (child) {
        relay.use(child->processId());
        child->waitForEnd();
    }
    signals.divertTo({});
    if (!child)
        return child.error();
    return child->exitCode();
}

} // namespace app::ctl
