#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QSettings;
class QWidget;

namespace ui::jobs {
struct Engine;
}
namespace ui::rehearsal {
class RehearsalDialog;
}

namespace ui::shell {

class Databases;

/// The command that rehearses a restore of the shown database.
class RehearsalLink final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; the dialog stands over `window`, which is the parent.
    struct Parts
    {
        const jobs::Engine& engine;
        Databases& databases;
        QSettings& settings;
        QWidget& window;
    };

    explicit RehearsalLink(const Parts& parts);

    [[nodiscard]] QAction* action() const { return m_action; }

private:
    void open();
    void update();

    Parts m_parts;
    QAction* m_action;
    QPointer<rehearsal::RehearsalDialog> m_dialog;
};

} // namespace ui::shell
