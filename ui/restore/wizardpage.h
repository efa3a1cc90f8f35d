#pragma once

#include <QWidget>

namespace ui::dialogs {
class Asker;
class FileChooser;
} // namespace ui::dialogs
namespace ui::jobs {
struct Engine;
}
namespace ui::wizard {
class WizardFrame;
}

namespace ui::restore {

/// A wizard that fills the window. Whoever shows it takes it away when it asks for that.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the wizard.
    struct Parts
    {
        const jobs::Engine& engine;
        dialogs::FileChooser& files;
        dialogs::Asker& asker;
    };

    /// Its name stands above its steps.
    WizardPage(const QString& name, QWidget* parent);

    /// It is in front for the first time.
    virtual void start() = 0;
    /// It cannot be closed now.
    [[nodiscard]] virtual bool isRunning() const = 0;

Q_SIGNALS:
    void closeRequested();
    void undoRequested(const QString& id, const QString& database);
    void backupsRequested();
    void restoresRequested();

protected:
    [[nodiscard]] wizard::WizardFrame& frame() const { return *m_frame; }

private:
    wizard::WizardFrame* m_frame;
};

} // namespace ui::restore
