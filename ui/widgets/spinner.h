#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace ui::widgets {

/// Turns the running arc of one widget, which it repaints 20 times a second while it is visible.
/// Stands still where the desktop has switched animation off.
class Spinner : public QObject
{
    Q_OBJECT

public:
    /// `host` is also the parent.
    explicit Spinner(QWidget& host);

    void setRunning(bool running);
    /// How far the arc has turned, 0 to 1.
    [[nodiscard]] double turn() const { return m_turn; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step();
    void startOrStop();

    QWidget& m_host;
    QTimer m_timer;
    bool m_running = false;
    double m_turn = 0;
};

} // namespace ui::widgets
