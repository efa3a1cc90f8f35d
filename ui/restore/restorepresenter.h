#pragma once

#include "core/jobs/restore.h"
#include "core/tables/choice.h"
#include "ui/jobs/engine.h"
#include "ui/restore/planning.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace ui::restore {

/// What somebody wants to restore.
struct Opening
{
    QString database{}; ///< canonical path
    QString backup{}; ///< the file of one of its backups; empty: the newest good one
    core::tables::Choice choice{}; ///< tables and rows that are ticked already
};

/// What the wizard is told until it restores: the backup, the target, the commands, and the plan
/// that comes of them. Knows no widget.
class RestorePresenter final : public QObject
{
    Q_OBJECT

public:
    RestorePresenter(const jobs::Engine& engine, const Opening& opening, QObject* parent = nullptr);

    /// Reads the backups of the database.
    void read();
    void choose(const QString& artifact);
    /// A backup that is not in the list.
    void chooseFile(const QString& file);
    void setTarget(const QString& target);
    /// The method, the commands and what follows; what is none is as configured. Plans anew, a
    /// moment after the last change.
    void setWishes(const core::jobs::RestoreSpec& wishes);
    /// Looks at everything, now.
    void plan();
    void dismissProblem();

    [[nodiscard]] const QString& database() const { return m_opening.database; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] core::Clock clock() const { return m_engine.workshop.clock; }
    /// Newest first; files that were chosen come before.
    [[nodiscard]] const std::vector<core::vault::Backup>& backups() const { return m_backups; }
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// Reading takes so long that it is worth a word.
    [[nodiscard]] bool isLate() const { return m_isLate; }
    [[nodiscard]] const core::vault::Backup* chosen() const;
    /// Why the backups, or a file, could not be read.
    [[nodiscard]] const std::optional<core::Error>& problem() const { return m_problem; }
    [[nodiscard]] const QString& target() const { return m_wishes.target; }
    [[nodiscard]] bool isOtherTarget() const { return m_wishes.target != m_opening.database; }
    /// Why there is no plan to be made yet; empty when there is.
    [[nodiscard]] QString whyNoPlan() const;

    [[nodiscard]] const core::jobs::RestoreSpec& wishes() const { return m_wishes; }
    /// The last plan, which stays while another one is made.
    [[nodiscard]] const core::jobs::RestorePlan* restorePlan() const { return m_planning.plan(); }
    [[nodiscard]] const std::optional<core::Error>& planProblem() const
    {
        return m_planning.problem();
    }
    [[nodiscard]] bool isPlanning() const { return m_planning.isRunning(); }
    /// Planning takes so long that it is worth a word.
    [[nodiscard]] bool isPlanningLate() const { return m_planning.isLate(); }
    /// The plan is what is wished now, and nothing blocks it.
    [[nodiscard]] bool canRestore() const;
    /// Why not; empty when it can.
    [[nodiscard]] QString whyNoRestore() const;

Q_SIGNALS:
    void backupsChanged();
    /// Another backup, or another target.
    void choiceChanged();
    void problemChanged();
    void planChanged();

private:
    void take(core::Result<std::vector<core::vault::Backup>> backups);
    void takeFile(core::Result<core::vault::Backup> backup);
    void preselect();
    void setProblem(const std::optional<core::Error>& problem);

    const jobs::Engine& m_engine;
    Opening m_opening;
    std::vector<core::vault::Backup> m_files; ///< that were chosen
    std::vector<core::vault::Backup> m_backups;
    bool m_isRead = false;
    bool m_isLate = false;
    std::optional<core::Error> m_problem;
    core::jobs::RestoreSpec m_wishes;
    QTimer m_patience;
    Planning<core::jobs::RestorePlan> m_planning{[this] { plan(); },
                                                 [this] { Q_EMIT planChanged(); }};
};

} // namespace ui::restore
