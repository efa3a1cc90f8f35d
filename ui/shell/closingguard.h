#pragma once

#include <QObject>

class QWidget;

namespace ui::dialogs {
class Asker;
}
namespace ui::jobs {
struct Engine;
}

namespace ui::shell {

/// Asks before a window closes while a job runs, and closes it when the jobs have ended.
class ClosingGuard final : public QObject
{
    Q_OBJECT

public:
    ClosingGuard(const jobs::Engine& engine, dialogs::Asker& asker, QWidget& window);

    /// True: nothing runs. False: a question was asked, or the jobs are being cancelled.
    [[nodiscard]] bool mayClose();

private:
    void ask();
    void leave();
    void closeIfDone();

    const jobs::Engine& m_engine;
    dialogs::Asker& m_asker;
    QWidget& m_window;
    bool m_leaving = false;
};

} // namespace ui::shell
