#pragma once

#include "core/config/config.h"
#include "core/jobs/rehearse.h"

#include <QString>
#include <QStringList>

class QSettings;

namespace ui::rehearsal {

/// What is run on the restored database; all of it may be empty.
struct Drill
{
    QString start{}; ///< shell command
    QString probe{}; ///< URL or shell command
    QStringList headers{}; ///< of a URL

    [[nodiscard]] bool asksUrl() const;
    friend bool operator==(const Drill&, const Drill&) = default;
};

/// What a restore starts and asks, as near to a rehearsal as can be told: a URL on this computer
/// gets the port of the sandbox. Start commands are usually those of production, so this is
/// proposed to a person and never taken unasked.
[[nodiscard]] Drill drillFrom(const core::config::RestoreCommands& configured);

/// Why it cannot be run; empty where it can.
[[nodiscard]] QString problemWithProbe(const Drill& drill);
[[nodiscard]] QString problemWithHeaders(const Drill& drill);
[[nodiscard]] bool canRun(const Drill& drill);

/// What might reach production instead of the sandbox; empty where nothing does.
[[nodiscard]] QString doubtAboutStart(const Drill& drill,
                                      const core::config::RestoreCommands& configured);
[[nodiscard]] QString doubtAboutProbe(const Drill& drill);

[[nodiscard]] core::jobs::RehearseSpec specFor(const QString& database, const Drill& drill,
                                               const core::config::RestoreCommands& configured);

/// What was run last for a database is there again the next time. Headers with a value that may be
/// a secret are not kept.
void remember(QSettings& settings, const QString& database, const Drill& drill);
[[nodiscard]] Drill remembered(const QSettings& settings, const QString& database);

} // namespace ui::rehearsal
