#pragma once

#include "core/jobs/restores.h"
#include "ui/jobs/engine.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <stop_token>

namespace ui::restore {

/// What undoing a restore would do. Knows no widget.
class UndoPresenter final : public QObject
{
    Q_OBJECT

public:
    UndoPresenter(const jobs::Engine& engine, const QString& id, QObject* parent = nullptr);
    ~UndoPresenter() override;

    void plan();
    /// Shell commands; none: as configured. A plan follows when nothing more comes for a moment.
    void setCommands(const std::optional<QString>& stop, const std::optional<QString>& start);

    [[nodiscard]] core::UtcTime now() const { return m_engine.workshop.clock(); }
    [[nodiscard]] const core::jobs::UndoSpec& spec() const { return m_spec; }
    [[nodiscard]] const core::jobs::UndoPlan* undoPlan() const
    {
        return m_plan ? &*m_plan : nullptr;
    }
    [[nodiscard]] const std::optional<core::Error>& problem() const { return m_problem; }
    [[nodiscard]] bool isPlanningLate() const { return m_isPlanning && !m_patience.isActive(); }
    /// Why it cannot be undone now; empty when it can.
    [[nodiscard]] QString whyNot() const;

Q_SIGNALS:
    void planChanged();

private:
    void take(core::Result<core::jobs::UndoPlan> plan);

    const jobs::Engine& m_engine;
    core::jobs::UndoSpec m_spec;
    std::optional<core::jobs::UndoPlan> m_plan;
    std::optional<core::Error> m_problem;
    bool m_isPlanning = false;
    std::stop_source m_stop;
    QTimer m_patience;
    QTimer m_calm;
};

} // namespace ui::restore
