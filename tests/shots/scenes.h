#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace shots {

/// One state of the window. `paint` prepares it and calls `take` when it is to be seen.
struct Scene
{
    QString name{};
    std::function<void(const std::function<void(QWidget&)>& take)> paint{};
};

[[nodiscard]] std::vector<Scene> allScenes();

} // namespace shots
