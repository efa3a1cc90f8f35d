#pragma once

#include "core/base/jobcontext.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace core::restore {

/// How to ask whether an application works: an http:// or https:// URL that must answer 2xx, or
/// else a shell command that must end with 0. It is asked again until it answers or the time is
/// over: an application needs a while to start.
struct Probe
{
    QString target{}; ///< URL or shell command; empty: nothing is asked
    /// "Name: value" for a URL. A value that begins with "@" is read from that file, "env:NAME"
    /// from the environment, so that secrets stand neither in a configuration nor in a process
    /// list. Values never appear in a log or an error.
    QStringList headers{};
    std::chrono::seconds timeout{60};

    [[nodiscard]] bool isUrl() const;
    /// A command, or a URL that a request can be sent to: one with a host and, if any, a port.
    [[nodiscard]] bool isUsable() const;
    /// As it can be shown and logged: a URL without password and query.
    [[nodiscard]] QString shown() const;
    friend bool operator==(const Probe&, const Probe&) = default;
};

struct ProbeAnswer
{
    QString detail{}; ///< "answered 200 after 3 tries"
    double seconds = 0;
    int tries = 0;
};

/// Errors: ProbeFailed (`detail`: the last answer), InvalidArgument (a header that cannot be read
/// or is none), Cancelled. `environment` is added for a command.
Result<ProbeAnswer> runProbe(const Probe& probe, const QMap<QString, QString>& environment,
                             const JobContext& job);

} // namespace core::restore
