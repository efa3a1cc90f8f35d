#pragma once

#include "core/base/progress.h"
#include "core/restore/steps.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace ui::wizard {

class StepRow;

/// The steps of something that goes by itself, one below the other.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    /// `progress` is that of the running step.
    void setSteps(const std::vector<core::restore::Step>& steps,
                  const std::optional<core::Progress>& progress = {});
    /// None while nothing runs.
    [[nodiscard]] QWidget* runningRow() const { return m_running; }

private:
    void setCount(std::size_t count);

    QVBoxLayout* m_layout;
    std::vector<StepRow*> m_rows;
    QWidget* m_running = nullptr;
};

} // namespace ui::wizard
