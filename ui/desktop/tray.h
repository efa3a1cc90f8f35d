#pragma once

#include "ui/desktop/notifier.h"
#include "ui/desktop/traystate.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace ui::desktop {

/// The icon in the desktop's tray: the worst health as a shape and in words, and a menu of what
/// can be done without the window.
class Tray final : public QObject, public Notifier
{
    Q_OBJECT

public:
    explicit Tray(QObject* parent = nullptr);
    ~Tray() override;

    void show(const TrayState& state);
    /// Says everything anew, in the language of now.
    void speakAnew() { fillMenu(); }
    void notify(const Notification& notification, std::function<void()> clicked) override;

    [[nodiscard]] const QSystemTrayIcon& icon() const { return *m_icon; }

Q_SIGNALS:
    void windowRequested();
    void backUpRequested(const QString& path);
    void cancelRequested(ui::jobs::JobId id);
    void quitRequested();

private:
    void fillMenu();
    void addBackups();
    void addJob(const TrayJob& job);
    QAction* add(QMenu& menu, const QString& name, const QString& words);

    TrayState m_state;
    std::function<void()> m_clicked;
    std::unique_ptr<QMenu> m_menu; // of no window, which would hide it with itself
    std::vector<QAction*> m_jobLines;
    QSystemTrayIcon* m_icon;
};

/// The program's icon with the shape of a status on it, for every size of a tray.
[[nodiscard]] QIcon trayIcon(const std::optional<theme::Status>& status);

} // namespace ui::desktop
