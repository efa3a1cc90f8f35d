#pragma once

#include "ui/jobs/engine.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QStackedWidget;

namespace ui::dialogs {
class Asker;
class FileChooser;
} // namespace ui::dialogs
namespace ui::restore {
class RestoresDialog;
class WizardPage;
} // namespace ui::restore

namespace ui::shell {

class Databases;

/// Opens the wizards that restore and undo, which fill the window while they are there, and the
/// list of restores.
class RestoreDesk final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; `window` is the parent. A wizard comes in front of what else
    /// is in `front`, without menu bar and status bar: it asks for one thing at a time.
    struct Parts
    {
        const jobs::Engine& engine;
        Databases& databases;
        dialogs::FileChooser& files;
        dialogs::Asker& asker;
        QStackedWidget& front;
        QMainWindow& window;
    };

    explicit RestoreDesk(const Parts& parts);

    [[nodiscard]] QAction* restores() const { return m_restores; }

public Q_SLOTS:
    /// Of the database that is shown; `artifact` is the file of a backup, or empty. These tables of
    /// it are ticked already, where there are any.
    void restore(const QString& artifact, const QStringList& tables);
    void undo(const QString& id, const QString& database);
    void showRestores();

Q_SIGNALS:
    /// A person wants to go to the backups.
    void backupsRequested();

private:
    void open(restore::WizardPage* wizard);
    void close();

    Parts m_parts;
    QAction* m_restores;
    QPointer<restore::WizardPage> m_wizard;
    QPointer<restore::RestoresDialog> m_dialog;
    QPointer<QWidget> m_focus; ///< where it was before
};

} // namespace ui::shell
