#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

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

/// Waits until the window has read what it wants to read and painted it.
void settle(const testsupport::WindowBench& bench);

} // namespace shots
