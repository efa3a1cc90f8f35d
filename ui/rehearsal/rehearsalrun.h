#pragma once

#include "core/jobs/rehearse.h"
#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui::rehearsal {

/// The rehearsal of one database as a job: starts it, follows its steps, and keeps what came of it.
/// One that runs already when this is made is followed too.
class RehearsalRun final : public QObject
{
    Q_OBJECT

public:
    RehearsalRun(const jobs::Engine& engine, const QString& database, QObject* parent = nullptr);

    void start(const core::jobs::RehearseSpec& spec);
    void stop();
    /// What was last run is told no more.
    void forget();

    [[nodiscard]] bool hasStarted() const { return m_id.has_value(); }
    [[nodiscard]] bool isRunning() const { return hasStarted() && !m_outcome; }
    [[nodiscard]] bool isStopping() const;
    [[nodiscard]] const core::restore::StepsNow& steps() const { return m_steps; }
    /// Of the running step; none until it tells of any.
    [[nodiscard]] std::optional<core::Progress> progress() const;
    /// None while it runs, and where it came to nothing.
    [[nodiscard]] const core::jobs::RehearseReport* report() const;
    /// How it ended, in words.
    [[nodiscard]] const jobs::JobEnd& end() const { return m_end; }

Q_SIGNALS:
    /// Steps, their times or the progress are other ones; at most ten times a second.
    void moved();
    void ended();

private:
    void follow(jobs::JobId id, const jobs::JobInfo& info);
    void takeOutcome(jobs::JobId id, const jobs::JobOutcome& outcome);
    void look();

    const jobs::Engine& m_engine;
    QString m_database;
    jobs::JobInfo m_info;
    std::optional<jobs::JobId> m_id;
    std::optional<jobs::JobOutcome> m_outcome;
    jobs::JobEnd m_end;
    core::restore::StepsNow m_steps;
    std::optional<core::restore::StepKind> m_running;
    core::Progress m_before; ///< what the step before told last
    QTimer m_sampler;
};

} // namespace ui::rehearsal
