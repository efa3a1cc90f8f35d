#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <chrono>

namespace core {

/// The processes that one process started, by its number: it was the first of its session, and
/// whatever did not leave that on purpose is in it.
class ProcessGroup
{
public:
    explicit ProcessGroup(qint64 leader)
        : m_leader(leader)
    {
    }

    /// Any of them still runs; what is dead and only waits to be reaped does not. Source: proc(5).
    [[nodiscard]] bool lives() const;
    void signal(int number) const;

private:
    qint64 m_leader;
};

/// Kills all processes of this user whose environment had "NAME=value" when they began, also those
/// that left their group and session, and returns when they are gone (5 s at most). Not this one.
void killProcessesWith(const QByteArray& variable);

/// How long a process may take to end after SIGTERM before it is killed.
inline constexpr std::chrono::seconds kTermGrace{5};

} // namespace core
