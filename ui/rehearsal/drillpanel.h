#pragma once

#include "core/base/utctime.h"
#include "core/vault/vault.h"
#include "ui/rehearsal/drill.h"
#include "ui/widgets/panel.h"

#include <optional>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::widgets {
class FieldNote;
class Label;
class StatusLabel;
} // namespace ui::widgets

namespace ui::rehearsal {

/// "What is rehearsed": the backup, and what is run on it. Says while one types what is wrong.
class DrillPanel final : public widgets::Panel
{
    Q_OBJECT

public:
    explicit DrillPanel(core::Clock clock, QWidget* parent = nullptr);

    /// The newest good one; none: there is none.
    void setBackup(const std::optional<core::vault::Backup>& backup);
    void setConfigured(const core::config::RestoreCommands& configured);
    void setDrill(const Drill& drill);
    [[nodiscard]] Drill drill() const;

Q_SIGNALS:
    void changed();

private:
    void arrange();
    widgets::FieldNote* addField(const QString& label, QWidget* field);
    void showNotes();
    void showProbeNote(const Drill& drill);

    core::Clock m_clock;
    core::config::RestoreCommands m_configured;
    QGridLayout* m_form;
    widgets::StatusLabel* m_backup;
    QLineEdit* m_start;
    QLineEdit* m_probe;
    QPlainTextEdit* m_headers;
    widgets::FieldNote* m_startNote = nullptr;
    widgets::FieldNote* m_probeNote = nullptr;
    widgets::FieldNote* m_headersNote = nullptr;
    QPushButton* m_fillIn;
};

} // namespace ui::rehearsal
