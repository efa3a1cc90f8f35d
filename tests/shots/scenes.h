#pragma once

#include <QStringList>

#include <functional>
#include <vector>

class QWidget;

namespace ui::shell {
class MainWindow;
}
namespace testsupport {
class WindowBench;
}

namespace shots {

/// One state of the window. `paint` prepares it and calls `take` when it is to be seen.
struct Scene
{
    QString name{};
    std::function<void(const std::function<void(QWidget&)>& take)> paint{};
};

[[nodiscard]] std::vector<Scene> allScenes();
/// Those of the first run.
[[nodiscard]] std::vector<Scene> firstRunScenes();
/// Those of the program as a whole.
[[nodiscard]] std::vector<Scene> programScenes();

/// Waits until the window has read what it wants to read and painted it.
void settle(const testsupport::WindowBench& bench);

/// The page of backups, settled.
ui::shell::MainWindow& openBackups(testsupport::WindowBench& bench,
                                   const QStringList& databases = {});

} // namespace shots
