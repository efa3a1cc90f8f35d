#pragma once

#include "app/ctl/stopsignals.h"
#include "core/base/result.h"

#include <QStringList>

namespace app::ctl {

/// Where the output of a command goes.
enum class CommandOutputTo {
    ItsOwn, ///< stdout and stderr are passed through
    Stderr, ///< all of it: stdout is for JSON
};

/// Runs a command in our place: it has our streams, our terminal and its keys, and signals that are
/// sent to us are handed on to it. A single argument is for the shell. Gives its exit code, 128 and
/// the signal for one that a signal ended. Errors: CommandNotStarted.
core::Result<int> runInFront(const QStringList& command, CommandOutputTo output,
                             StopSignals& signals);

} // namespace app::ctl
