#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

namespace core {

/// When a command is over.
enum class CommandEnds {
    /// When its own process ended. What it left running (`docker compose up -d`, `npm start &`)
    /// stays, and can go on writing to where its output went.
    WithItsProcess,
    /// When no process of its group is left. What it left running ends with it.
    WithItsGroup,
};

/// A command of the user's, run by /bin/sh in a process group of its own.
struct ShellCommand
{
    QString text{}; ///< for /bin/sh -c
    QStringList arguments{}; ///< instead of `text`: a program with its arguments, no shell
    QString folder{}; ///< where it runs; empty: here
    QMap<QString, QString> environment{}; ///< added to ours
    std::chrono::seconds timeout{120}; ///< 0 = as long as it takes
    CommandEnds ends = CommandEnds::WithItsProcess;
    std::function<void(const QString& line)> onLine{}; ///< each line of its output, as it comes
};

struct CommandEnd
{
    int exitCode = 0; ///< 128 + signal for one that a signal ended, as shells say it
    QString output{}; ///< stdout and stderr together; the last 64 KiB
    double seconds = 0;
};

/// Runs it to its end, with nothing to read on its stdin; any exit code is a CommandEnd. When it
/// takes too long, or when told to stop, its whole process group is ended (SIGTERM, after 5 s
/// SIGKILL). Errors: CommandTimedOut, CommandNotStarted, Cancelled; `detail` has the last lines of
/// its output.
Result<CommandEnd> runShellCommand(const ShellCommand& command, const std::stop_token& stop);

} // namespace core
