#include "ui/desktop/busnotifier.h"

#include <QDBusConnection>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::desktop::BusNotifier;
using ui::desktop::Notification;

namespace {

/// A bus of the test's own, so that nothing appears on the desktop of whoever runs it.
class PrivateBus
{
public:
    [[nodiscard]] bool start()
    {
        m_daemon.start(u"dbus-daemon"_s,
                       {u"--session"_s, u"--nofork"_s, u"--print-address"_s,
                        u"--address=unix:path="_s + m_folder.filePath(u"bus"_s)});
        while (m_daemon.waitForReadyRead(10'000)) {
            if (m_daemon.canReadLine())
                m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
            if (!m_address.isEmpty())
                return true;
        }
        return false;
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] QDBusConnection connection(const QString& name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

/// Shows nothing, remembers everything.
class DesktopNews : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
    uint last = 0;

public Q_SLOTS:
    uint Notify(const QString&, uint, const QString&, const QString& summary, const QString& text,
                const QStringList& offered, const QVariantMap& given, int)
    {
        title = summary;
        body = text;
        actions = offered;
        hints = given;
        return ++last;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
};

class LastResort final : public ui::desktop::Notifier
{
public:
    void notify(const Notification& notification, std::function<void()>) override
    {
        titles << notification.title;
    }
    QStringList titles;
};

} // namespace

/// News through the notification service of the desktop, on a real bus.
class TestBusNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed.");
        QVERIFY(m_bus.start());
    }

    void cleanup()
    {
        QDBusConnection::disconnectFromBus(u"server"_s);
        QDBusConnection::disconnectFromBus(u"client"_s);
    }

    void theDesktopShowsItAndAClickIsHeard()
    {
        DesktopNews desktop;
        serve(desktop);
        LastResort otherwise;
        BusNotifier notifier(m_bus.connection(u"client"_s), otherwise);
        int clicks = 0;
        notifier.notify({.title = u"a<b.db is backed up"_s,
                         .text = u"<b>a&b</b>"_s,
                         .status = ui::theme::Status::Verified},
                        [&clicks] { ++clicks; });
        QTRY_COMPARE(desktop.last, 1U);
        QCOMPARE(desktop.title, u"a<b.db is backed up"_s); // plain by the specification
        QCOMPARE(desktop.body, u"&lt;b&gt;a&amp;b&lt;/b&gt;"_s); // where markup is allowed
        QCOMPARE(desktop.actions.value(0), u"default"_s);
        QCOMPARE(desktop.hints[u"urgency"_s].toInt(), 1);

        QCOMPARE(clicks, 0);
        Q_EMIT desktop.ActionInvoked(77, u"default"_s); // another program's
        Q_EMIT desktop.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(clicks, 1);
        Q_EMIT desktop.NotificationClosed(1, 2);
        Q_EMIT desktop.ActionInvoked(1, u"default"_s);
        notifier.notify({.title = u"next"_s, .status = ui::theme::Status::Error}, [] {});
        QTRY_COMPARE(desktop.last, 2U); // the signals before it were heard by now
        QCOMPARE(clicks, 1);
        QCOMPARE(desktop.hints[u"urgency"_s].toInt(), 2);
        QCOMPARE(otherwise.titles, QStringList());
    }

    void whereNobodyShowsNewsTheOtherHasTheWord()
    {
        LastResort otherwise;
        BusNotifier notifier(m_bus.connection(u"client"_s), otherwise);
        notifier.notify({.title = u"news"_s}, [] {});
        QTRY_COMPARE(otherwise.titles, QStringList{u"news"_s});
    }

private:
    void serve(DesktopNews& desktop)
    {
        QDBusConnection server = m_bus.connection(u"server"_s);
        QVERIFY(server.registerObject(u"/org/freedesktop/Notifications"_s, &desktop,
                                      QDBusConnection::ExportAllSlots
                                          | QDBusConnection::ExportAllSignals));
        QVERIFY(server.registerService(u"org.freedesktop.Notifications"_s));
    }

    PrivateBus m_bus;
};

QTEST_MAIN(TestBusNotifier)
#include "tst_busnotifier.moc"
