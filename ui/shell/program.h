#pragma once

#include "ui/desktop/notifier.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

#include <memory>

namespace ui::desktop {
class BusNotifier;
class Tray;
struct StartRequest;
} // namespace ui::desktop

namespace ui::shell {

/// What of the desktop the program may use. Tests choose.
struct Desktop
{
    std::function<bool()> hasTray;
    /// Of the desktop's own news; none: the tray or the task bar has to do.
    std::function<std::unique_ptr<desktop::Notifier>(desktop::Notifier& otherwise)> makeNotifier;
};

/// The desktop as it is.
[[nodiscard]] Desktop realDesktop();

/// The window and what stands beside it: the icon in the tray and the news of jobs. Outlives the
/// window, which is made anew in another language while its jobs go on.
class Program final : public QObject
{
    Q_OBJECT

public:
    /// All of `services` must outlive this.
    explicit Program(const Services& services, Desktop desktop = realDesktop(),
                     QObject* parent = nullptr);
    ~Program() override;

    /// The first start.
    void open(const QStringList& databases);
    /// The session ends: jobs are cancelled, nothing is asked.
    void leave();
    /// A later one: the window comes to the front, and takes over what that start was given.
    void openAgain(const desktop::StartRequest& request);

    [[nodiscard]] MainWindow& window() const { return *m_window; }
    /// None where the desktop has no tray.
    [[nodiscard]] desktop::Tray* tray() const { return m_tray; }

Q_SIGNALS:
    /// The window was closed for good.
    void ended();

private:
    void makeTray();
    void makeWindow();
    void replaceWindow();
    void raise();
    void showTrayState();

    Services m_services;
    Desktop m_desktop;
    std::unique_ptr<MainWindow> m_window;
    desktop::Tray* m_tray = nullptr;
    QTimer m_trayDelay;
    desktop::AlertNotifier m_alert;
    std::unique_ptr<desktop::Notifier> m_notifier;
};

} // namespace ui::shell
