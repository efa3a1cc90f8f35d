#pragma once

#include "ui/jobs/engine.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace ui::backups {
class BackupActions;
class BackupsPresenter;
class BackupsView;
} // namespace ui::backups
namespace ui::dialogs {
class Asker;
class FileChooser;
} // namespace ui::dialogs

namespace ui::shell {

class ClosingGuard;
class Databases;
class FirstRunPage;
class Language;
class StatusLine;
class WindowActions;

/// What the window needs; all of it must outlive the window. Built once where the program starts.
struct Services
{
    const jobs::Engine& engine;
    dialogs::FileChooser& files;
    dialogs::Asker& asker;
    QSettings& settings;
    Language& language;
};

/// The frame: menu bar, sidebar, one page at a time, status bar. Knows which pages exist, not what
/// they do.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);

    /// Protects these databases and shows the first; without any, shows what was shown last.
    void open(const QStringList& databases);
    /// Stores how the window looks, for the next one.
    void remember() const;

    [[nodiscard]] Databases& databases() const { return *m_databases; }
    [[nodiscard]] ClosingGuard& guard() const { return *m_guard; }

Q_SIGNALS:
    /// It goes, and with it the program.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePages();
    void onRouted();

    Services m_services;
    Databases* m_databases;
    backups::BackupsPresenter* m_presenter;
    backups::BackupActions* m_backupActions;
    WindowActions* m_actions;
    ClosingGuard* m_guard;
    StatusLine* m_statusLine;
    QStackedWidget* m_pages;
    QWidget* m_sidebar;
    FirstRunPage* m_firstRun;
    backups::BackupsView* m_backups;
};

} // namespace ui::shell
