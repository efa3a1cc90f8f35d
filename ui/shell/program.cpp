#include "ui/shell/program.h"

#include "ui/desktop/busnotifier.h"
#include "ui/desktop/jobnotices.h"
#include "ui/desktop/singleinstance.h"
#include "ui/desktop/tray.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/start.h"
#include "ui/shell/closingguard.h"
#include "ui/shell/databases.h"
#include "ui/shell/language.h"
#include "ui/shell/settingswriter.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace ui::shell {

Desktop realDesktop()
{
    return {.hasTray = &QSystemTrayIcon::isSystemTrayAvailable,
            .makeNotifier = [](desktop::Notifier& otherwise) -> std::unique_ptr<desktop::Notifier> {
                const auto bus = QDBusConnection::sessionBus();
                return bus.isConnected() ? std::make_unique<desktop::BusNotifier>(bus, otherwise)
                                         : nullptr;
            }};
}

Program::Program(const Services& services, Desktop desktop, QObject* parent)
    : QObject(parent)
    , m_services(services)
    , m_desktop(std::move(desktop))
    , m_alert([this] { return m_window.get(); })
{
    // A hidden window is not the end: that is said by ended().
    QGuiApplication::setQuitOnLastWindowClosed(false);
    new SettingsWriter(services.settings, services.engine, this);
    m_trayDelay.setSingleShot(true);
    m_trayDelay.setInterval(0);
    connect(&m_trayDelay, &QTimer::timeout, this, &Program::showTrayState);
    if (m_desktop.hasTray())
        makeTray();
    desktop::Notifier& fallback =
        m_tray != nullptr ? static_cast<desktop::Notifier&>(*m_tray) : m_alert;
    m_notifier = m_desktop.makeNotifier(fallback);
    new desktop::JobNotices({.jobs = services.engine.jobs,
                             .notifier = m_notifier ? *m_notifier : fallback,
                             .isInFront = [] { return QApplication::activeWindow() != nullptr; },
                             .raise = [this] { raise(); }},
                            this);
    // Queued: the choice was made in a menu of the window that is replaced.
    connect(&services.language, &Language::changed, this, &Program::replaceWindow,
            Qt::QueuedConnection);
    makeWindow();
    if (m_tray != nullptr)
        showTrayState();
}

Program::~Program() = default;

void Program::leave()
{
    m_window->guard().leave();
}

void Program::makeTray()
{
    m_tray = new desktop::Tray(this);
    connect(m_tray, &desktop::Tray::windowRequested, this, &Program::raise);
    connect(m_tray, &desktop::Tray::quitRequested, this, [this] { m_window->guard().quit(); });
    connect(m_tray, &desktop::Tray::backUpRequested, this, [this](const QString& path) {
        jobs::startBackup(m_services.engine, {.database = path});
    });
    connect(m_tray, &desktop::Tray::cancelRequested, &m_services.engine.runner,
            &jobs::JobRunner::requestStop);
    // Delayed: it fills the menu anew, and must not do so while an entry of it is carried out.
    connect(&m_services.engine.jobs, &jobs::JobModel::changed, &m_trayDelay,
            qOverload<>(&QTimer::start));
}

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_services);
    connect(m_window.get(), &MainWindow::closed, this, &Program::ended);
    if (m_tray == nullptr)
        return;
    m_window->guard().setTray(m_desktop.hasTray);
    connect(&m_window->databases(), &Databases::changed, &m_trayDelay, qOverload<>(&QTimer::start));
}

void Program::showTrayState()
{
    const Databases& databases = m_window->databases();
    m_tray->show(
        desktop::trayStateOf(databases.all(), databases.isLoaded(), m_services.engine.jobs));
}

void Program::replaceWindow()
{
    if (m_tray != nullptr)
        m_tray->speakAnew();
    m_window->remember();
    const auto old = std::move(m_window);
    makeWindow();
    open({});
}

void Program::open(const QStringList& databases)
{
    m_window->open(databases);
    m_window->show();
}

void Program::openAgain(const desktop::StartRequest& request)
{
    // Qt takes it from there when it next asks to come to the front.
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    raise();
    if (!request.files.isEmpty())
        m_window->open(request.files);
}

void Program::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace ui::shell
