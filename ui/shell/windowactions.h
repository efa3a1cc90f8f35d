#pragma once

#include <QObject>

class QAction;

namespace ui::jobs {
struct Engine;
}
namespace ui::dialogs {
class Asker;
class FileChooser;
} // namespace ui::dialogs

namespace ui::shell {

class DatabaseEditor;
class Databases;

/// The commands on databases and on the program.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; questions are asked over `window`, which is the parent.
    struct Parts
    {
        const jobs::Engine& engine;
        Databases& databases;
        dialogs::FileChooser& files;
        dialogs::Asker& asker;
        QWidget& window;
    };

    explicit WindowActions(const Parts& parts);

    [[nodiscard]] QAction* addDatabase() const { return m_add; }
    [[nodiscard]] QAction* switchDatabase() const { return m_switch; }
    [[nodiscard]] QAction* properties() const { return m_properties; }
    [[nodiscard]] QAction* forget() const { return m_forget; }
    [[nodiscard]] QAction* quit() const { return m_quit; }
    [[nodiscard]] QAction* about() const { return m_about; }
    /// For pages that show other databases than the one these commands are about.
    [[nodiscard]] DatabaseEditor& editor() const { return *m_editor; }

private:
    QAction* add(const QString& name, const QString& words, const QString& icon = {});
    void chooseFiles();
    void tellAbout();
    void update();

    Parts m_parts;
    DatabaseEditor* m_editor;
    QAction* m_add;
    QAction* m_switch;
    QAction* m_properties;
    QAction* m_forget;
    QAction* m_quit;
    QAction* m_about;
};

} // namespace ui::shell
