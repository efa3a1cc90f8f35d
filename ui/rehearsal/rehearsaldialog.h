#pragma once

#include "core/config/config.h"
#include "core/jobs/rehearse.h"
#include "ui/jobs/engine.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QSettings;

namespace ui::widgets {
class MessageBar;
}

namespace ui::rehearsal {

class DrillPanel;
class HistoryPanel;
class RehearsalRun;
class RunPanel;

/// "Rehearse a restore": what is to be run, its steps while it runs and what came of it, and the
/// rehearsals so far. Closing it ends nothing: a rehearsal goes on as a job and is found again.
class RehearsalDialog final : public QDialog
{
    Q_OBJECT

public:
    RehearsalDialog(const jobs::Engine& engine, QSettings& settings, const QString& database,
                    QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    /// What is known of the database, read at once.
    struct Facts
    {
        core::config::RestoreCommands configured{};
        std::optional<core::vault::Backup> backup{}; ///< the newest good one
        std::optional<core::Error> unread{}; ///< why the backups cannot be told
        core::Result<std::vector<core::jobs::PastRehearsal>> past;
    };
    [[nodiscard]] static core::Result<Facts> look(const QString& database,
                                                  const core::jobs::Workshop& workshop);

    void connectAll();
    void arrange();
    [[nodiscard]] QWidget* makeHead() const;
    [[nodiscard]] QWidget* makeFoot();
    void read();
    void take(const core::Result<Facts>& facts);
    void takePast(const core::Result<std::vector<core::jobs::PastRehearsal>>& past);
    void rehearse();
    void backToDrill();
    void onEnded();
    void makeRoom();
    void showState();
    [[nodiscard]] QString whyNot() const;

    const jobs::Engine& m_engine;
    QSettings& m_settings;
    QString m_database;
    RehearsalRun* m_run;
    core::config::RestoreCommands m_configured;
    widgets::MessageBar* m_messages;
    DrillPanel* m_drill;
    RunPanel* m_steps;
    HistoryPanel* m_history;
    QPushButton* m_change;
    QPushButton* m_cancel;
    QPushButton* m_close;
    QPushButton* m_rehearse;
    bool m_isRead = false;
    bool m_hasBackup = false;
};

} // namespace ui::rehearsal
