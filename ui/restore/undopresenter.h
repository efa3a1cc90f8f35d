#pragma once

#include "core/jobs/restores.h"
#include "ui/jobs/engine.h"
#include "ui/restore/planning.h"

#include <QObject>

#include <optional>

namespace ui::restore {

/// What undoing a restore would do. Knows no widget.
class UndoPresenter final : public QObject
{
    Q_OBJECT

public:
    UndoPresenter(const jobs::Engine& engine, const QString& id, QObject* parent = nullptr);

    void plan();
    /// Shell commands; none: as configured. A plan follows when nothing more comes for a moment.
    void setCommands(const std::optional<QString>& stop, const std::optional<QString>& start);

    [[nodiscard]] core::UtcTime now() const { return m_engine.workshop.clock(); }
    [[nodiscard]] const core::jobs::UndoSpec& spec() const { return m_spec; }
    [[nodiscard]] const core::jobs::UndoPlan* undoPlan() const { return m_planning.plan(); }
    [[nodiscard]] const std::optional<core::Error>& problem() const { return m_planning.problem(); }
    [[nodiscard]] bool isPlanningLate() const { return m_planning.isLate(); }
    /// Why it cannot be undone now; empty when it can.
    [[nodiscard]] QString whyNot() const;

Q_SIGNALS:
    void planChanged();

private:
    const jobs::Engine& m_engine;
    core::jobs::UndoSpec m_spec;
    Planning<core::jobs::UndoPlan> m_planning{[this] { plan(); }, [this] { Q_EMIT planChanged(); }};
};

} // namespace ui::restore
