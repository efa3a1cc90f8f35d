#pragma once

#include "core/jobs/discover.h"
#include "ui/jobs/engine.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace ui::dialogs {
class Asker;
class FileChooser;
} // namespace ui::dialogs

namespace ui::shell {

class Arrivals;
class ClosingGuard;
class Databases;
class Language;
class Navigation;
class Pages;
class RehearsalLink;
class RestoreDesk;
class Sidebar;
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
    /// Where the first run looks for databases; by default nowhere.
    core::jobs::DiscoverSpec places{};
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

private:
    void arrange();
    void connectAll();
    void onRouted();

    Services m_services;
    Databases* m_databases;
    Navigation* m_navigation;
    Arrivals* m_arrivals;
    WindowActions* m_actions;
    RehearsalLink* m_rehearsal;
    ClosingGuard* m_guard;
    StatusLine* m_statusLine;
    Pages* m_pages;
    Sidebar* m_sidebar;
    QStackedWidget* m_front; ///< the pages with what is around them, or a wizard
    RestoreDesk* m_restores;
};

} // namespace ui::shell
