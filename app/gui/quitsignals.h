#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace app::gui {

/// Turns SIGTERM, SIGINT and SIGHUP, with which a session or an admin ends a program, into a signal
/// of Qt. At most one lives at a time.
class QuitSignals final : public QObject
{
    Q_OBJECT

public:
    QuitSignals();
    ~QuitSignals() override;

Q_SIGNALS:
    void received();

private:
    void take();

    int m_event; ///< an eventfd
    QSocketNotifier m_notifier;
};

} // namespace app::gui
