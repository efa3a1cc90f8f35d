#pragma once

#include <QObject>

#include <functional>

class QAction;
class QSettings;
class QWidget;

namespace ui::dialogs {
class Asker;
}
namespace ui::jobs {
struct Engine;
}

namespace ui::shell {

/// What happens when a window is to be closed: it goes, or it asks while a job runs and closes when
/// the jobs have ended, or it stays in the tray if that was chosen.
class ClosingGuard final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Parts
    {
        const jobs::Engine& engine;
        dialogs::Asker& asker;
        QSettings& settings;
        QWidget& window;
    };

    explicit ClosingGuard(const Parts& parts);

    /// The choice to hide instead of closing; there for who has a tray.
    [[nodiscard]] QAction* keepRunning() const { return m_keepRunning; }
    /// `hasTray` says whether a hidden window can be brought back from the tray now.
    void setTray(std::function<bool()> hasTray);

    /// True: it goes. False: it was hidden, a question was asked, or the jobs are being cancelled.
    [[nodiscard]] bool mayClose();
    /// Closes the window also where it would hide.
    void quit();
    /// The same without a question: jobs are cancelled, and then it goes.
    void leave();

private:
    [[nodiscard]] bool hides() const;
    void ask();
    void closeIfDone();

    Parts m_parts;
    QAction* m_keepRunning;
    std::function<bool()> m_hasTray;
    bool m_quitting = false;
    bool m_leaving = false; ///< the question was answered: it goes when the jobs have ended
};

} // namespace ui::shell
