#include "ui/desktop/busnotifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace ui::desktop {

namespace {

constexpr auto kService = "org.freedesktop.Notifications"_L1;
constexpr auto kPath = "/org/freedesktop/Notifications"_L1;
constexpr auto kDefaultAction = "default"_L1; ///< what a click on the notification itself means
constexpr int kDesktopsTime = -1;

enum class Urgency : uchar { Normal = 1, Critical = 2 };

QDBusMessage callFor(const Notification& notification, const QString& actionWords)
{
    const bool bad = notification.status == theme::Status::Error
        || notification.status == theme::Status::Damaged;
    const auto urgency = static_cast<uchar>(bad ? Urgency::Critical : Urgency::Normal);
    QVariantMap hints;
    hints[u"desktop-entry"_s] = QGuiApplication::desktopFileName();
    hints[u"urgency"_s] = QVariant::fromValue(urgency);
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    // The text may have markup, the title may not: the name of a file must not become any.
    call << QGuiApplication::applicationDisplayName() << uint(0) << u"holdfast"_s
         << notification.title << notification.text.toHtmlEscaped()
         << QStringList{kDefaultAction, actionWords} << hints << kDesktopsTime;
    return call;
}

} // namespace

BusNotifier::BusNotifier(const QDBusConnection& bus, Notifier& otherwise, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
    , m_otherwise(otherwise)
{
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this,
                  SLOT(onClosed(uint, uint)));
}

void BusNotifier::notify(const Notification& notification, std::function<void()> clicked)
{
    //: Button of a notification: brings the window to the front.
    const auto call = callFor(notification, tr("Show"));
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, answer, notification, clicked = std::move(clicked)] {
                answer->deleteLater();
                const QDBusPendingReply<uint> reply = *answer;
                if (reply.isError())
                    m_otherwise.notify(notification, clicked);
                else
                    m_shown[reply.value()] = clicked;
            });
}

void BusNotifier::onActionInvoked(uint id, const QString& action)
{
    const auto shown = m_shown.find(id);
    if (shown != m_shown.end() && action == kDefaultAction)
        shown->second();
}

void BusNotifier::onClosed(uint id, uint)
{
    m_shown.erase(id);
}

} // namespace ui::desktop
