#include "ui/desktop/tray.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::desktop {

namespace {

constexpr double kGap = 0.06; ///< between the shape and what is left of the icon

/// Of the icon's side, what the shape takes: in a small one it must not get too small to tell.
double shareAt(int side)
{
    return side <= 24 ? 0.62 : 0.5;
}

QPixmap trayPixmap(int side, const std::optional<theme::Status>& status)
{
    QPixmap pixmap = theme::appIcon().pixmap(QSize(side, side), 1.0);
    if (!status)
        return pixmap;
    // The light tokens on their own ground: a tray may be of any colour, whatever the theme is.
    const theme::Tokens& tokens = theme::lightTokens();
    const double size = side * shareAt(side);
    const QRectF shape(side - size, side - size, size, size);
    const double gap = side * kGap;
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.drawEllipse(shape.adjusted(-gap, -gap, gap, gap));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (status == theme::Status::NotChecked) { // a ring needs a ground
        painter.setBrush(tokens.surface);
        painter.drawEllipse(shape);
    }
    theme::drawStatus(painter, shape, *status, tokens);
    return pixmap;
}

QString plain(const QString& words)
{
    return QString(words).replace(u'&', u"&&"_s); // in a file name it is no mnemonic
}

bool sameEntries(const TrayState& a, const TrayState& b)
{
    return a.databases == b.databases
        && std::ranges::equal(a.jobs, b.jobs, [](const TrayJob& x, const TrayJob& y) {
               return x.id == y.id && x.stopping == y.stopping;
           });
}

} // namespace

QIcon trayIcon(const std::optional<theme::Status>& status)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(trayPixmap(side, status));
    return icon;
}

Tray::Tray(QObject* parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(trayIcon({}), this))
{
    m_icon->setObjectName(u"trayIcon"_s);
    m_menu->setObjectName(u"trayMenu"_s);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT windowRequested();
    });
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_clicked)
            m_clicked();
    });
    fillMenu();
}

Tray::~Tray() = default;

void Tray::show(const TrayState& state)
{
    const TrayState before = std::exchange(m_state, state);
    if (before.worst != state.worst)
        m_icon->setIcon(trayIcon(state.worst));
    if (before.words != state.words)
        m_icon->setToolTip(state.words);
    if (!sameEntries(before, state))
        fillMenu();
    for (std::size_t i = 0; i < m_jobLines.size(); ++i)
        m_jobLines[i]->setText(plain(state.jobs[i].words));
    m_icon->show();
}

void Tray::notify(const Notification& notification, std::function<void()> clicked)
{
    m_clicked = std::move(clicked);
    m_icon->showMessage(notification.title, notification.text, trayIcon(notification.status));
}

QAction* Tray::add(QMenu& menu, const QString& name, const QString& words)
{
    QAction* action = menu.addAction(words);
    action->setObjectName(name);
    return action;
}

void Tray::fillMenu()
{
    m_menu->clear();
    m_jobLines.clear();
    qDeleteAll(m_menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    auto* window = add(*m_menu, u"trayShow"_s, tr("&Show Holdfast"));
    connect(window, &QAction::triggered, this, &Tray::windowRequested);
    m_menu->setDefaultAction(window);
    m_menu->addSeparator();
    addBackups();
    for (const TrayJob& job : m_state.jobs)
        addJob(job);
    m_menu->addSeparator();
    connect(add(*m_menu, u"trayQuit"_s, tr("&Quit")), &QAction::triggered, this,
            &Tray::quitRequested);
}

void Tray::addBackups()
{
    const bool several = m_state.databases.size() > 1;
    QMenu* menu = several ? m_menu->addMenu(tr("&Back up now")) : m_menu.get();
    for (const TrayDatabase& database : m_state.databases) {
        const QString name = plain(database.name);
        QAction* action = add(*menu, u"trayBackUp:"_s + database.path,
                              several ? name : tr("&Back up %1 now").arg(name));
        action->setEnabled(!database.busy);
        if (several)
            action->setIcon(theme::statusIcon(database.status, theme::lightTokens()));
        const QString path = database.path;
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT backUpRequested(path); });
    }
}

void Tray::addJob(const TrayJob& job)
{
    const QString number = QString::number(job.id.value());
    m_menu->addSeparator();
    QAction* line = add(*m_menu, u"trayJob:"_s + number, plain(job.words));
    line->setEnabled(false);
    m_jobLines.push_back(line);
    //: %1 is a job such as "Backing up dispatch.db".
    QAction* cancel =
        add(*m_menu, u"trayCancel:"_s + number, tr("Cancel: %1").arg(plain(job.title)));
    cancel->setEnabled(!job.stopping);
    connect(cancel, &QAction::triggered, this, [this, id = job.id] { Q_EMIT cancelRequested(id); });
}

} // namespace ui::desktop
