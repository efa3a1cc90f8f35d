#pragma once

#include "ui/desktop/notifier.h"

#include <QDBusConnection>
#include <QObject>

#include <map>

namespace ui::desktop {

/// The desktop's own notifications. Where nobody shows them, `otherwise` has the word; it must
/// outlive this. Source: https://specifications.freedesktop.org/notification-spec/latest/
class BusNotifier final : public QObject, public Notifier
{
    Q_OBJECT

public:
    BusNotifier(const QDBusConnection& bus, Notifier& otherwise, QObject* parent = nullptr);

    void notify(const Notification& notification, std::function<void()> clicked) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString& action);
    void onClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    Notifier& m_otherwise;
    std::map<uint, std::function<void()>> m_shown;
};

} // namespace ui::desktop
