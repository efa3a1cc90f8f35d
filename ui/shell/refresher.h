#pragma once

#include <QObject>
#include <QTimer>

class QAction;
class QWidget;

namespace ui::shell {

/// Keeps what the window shows true while other programs back up, too: reads anew when the window
/// comes back after it was hidden or minimized, and every few minutes while it can be seen. A state
/// that was green hours ago is not known to be green.
class Refresher final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent. `refresh` is the command that reads everything anew.
    Refresher(QWidget& window, QAction& refresh);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QWidget& m_window;
    QAction& m_refresh;
    QTimer m_timer;
    bool m_wasAway = false;
};

} // namespace ui::shell
