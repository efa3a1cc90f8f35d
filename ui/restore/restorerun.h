#pragma once

#include "core/jobs/restores.h"
#include "core/jobs/tablesrestore.h"
#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace ui::restore {

/// A restore, or an undo, as a job: starts it, follows its steps, and keeps what came of it.
class RestoreRun final : public QObject
{
    Q_OBJECT

public:
    explicit RestoreRun(const jobs::Engine& engine, QObject* parent = nullptr);

    void restore(const core::jobs::RestorePlan& plan);
    void restoreTables(const core::jobs::TablesRestorePlan& plan);
    void undo(const core::jobs::UndoPlan& plan, const core::jobs::UndoSpec& spec);
    /// Asks it to end; what was done is taken back.
    void stop();

    [[nodiscard]] bool hasStarted() const { return m_board != nullptr; }
    [[nodiscard]] bool isRunning() const { return hasStarted() && !m_outcome; }
    [[nodiscard]] bool isStopping() const;
    /// Stopping it now takes back what it did.
    [[nodiscard]] bool isTakenBack() const { return jobs::isTakenBack(m_info); }
    [[nodiscard]] bool isUndo() const { return m_info.kind == jobs::JobKind::Undo; }
    [[nodiscard]] const core::restore::StepsNow& steps() const { return m_steps; }
    /// Of the running step; none until it tells of any.
    [[nodiscard]] std::optional<core::Progress> progress() const;
    [[nodiscard]] core::UtcTime begunAt() const { return m_begunAt; }
    [[nodiscard]] core::UtcTime endedAt() const { return m_endedAt; }
    /// Of the file in sentences: "dispatch.db".
    [[nodiscard]] const QString& name() const { return m_info.subject; }
    /// None while it runs, and where nothing was touched.
    [[nodiscard]] const core::jobs::RestoreReport* report() const;
    /// How it ended, in words.
    [[nodiscard]] const jobs::JobEnd& end() const { return m_end; }
    [[nodiscard]] bool isGood() const;

Q_SIGNALS:
    /// Steps, their times or the progress are other ones; at most ten times a second.
    void moved();
    void ended();

private:
    void start(jobs::JobKind kind, const QString& target,
               const std::vector<core::restore::Step>& steps,
               const std::function<jobs::JobBody()>& body);
    void takeOutcome(jobs::JobId id, const jobs::JobOutcome& outcome);
    void look();

    const jobs::Engine& m_engine;
    std::shared_ptr<core::restore::StepBoard> m_board;
    jobs::JobInfo m_info;
    std::optional<jobs::JobId> m_id;
    std::optional<jobs::JobOutcome> m_outcome;
    jobs::JobEnd m_end;
    core::restore::StepsNow m_steps;
    std::optional<core::restore::StepKind> m_running;
    core::Progress m_before; ///< what the step before told last
    core::UtcTime m_begunAt{};
    core::UtcTime m_endedAt{};
    QTimer m_sampler;
};

} // namespace ui::restore
