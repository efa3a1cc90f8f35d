#pragma once

#include "tests/ui/shell/windowbench.h"
#include "ui/shell/program.h"

#include <vector>

class QMenu;

namespace testsupport {

/// Remembers the news.
class FakeNotifier final : public ui::desktop::Notifier
{
public:
    struct Shown
    {
        ui::desktop::Notification notification{};
        std::function<void()> click{};
    };

    explicit FakeNotifier(std::vector<Shown>& shown)
        : m_shown(shown)
    {
    }
    void notify(const ui::desktop::Notification& notification,
                std::function<void()> clicked) override
    {
        m_shown.push_back({notification, std::move(clicked)});
    }

private:
    std::vector<Shown>& m_shown;
};

/// The whole program on a desktop that the test decides on.
class ProgramBench
{
public:
    WindowBench window;
    bool hasTray = true;
    std::vector<FakeNotifier::Shown> news;
    std::unique_ptr<ui::shell::Program> program;

    void open(const QStringList& databases);

    template <class T>
    [[nodiscard]] T* find(const QString& name) const
    {
        return program->window().findChild<T*>(name);
    }
    [[nodiscard]] bool isShown(const QString& name) const;
    [[nodiscard]] QString trayWords() const;
    [[nodiscard]] QMenu& trayMenu() const;
    /// None if the menu does not have it.
    [[nodiscard]] QAction* trayAction(const QString& name) const;
};

} // namespace testsupport
