#pragma once

#include "app/ctl/jobprogress.h"

namespace app::ctl {

/// `{"event":"progress",…}` lines: at most ten a second, and the last of each phase.
/// `total` is 0 and `eta_s` null while they are not known. Notes are `{"event":"note","text"}`.
class JsonProgress final : public ProgressView
{
public:
    JsonProgress(Terminal& terminal, QLatin1String job);

    void report(const core::Progress& progress) noexcept override;
    void note(const QString& sentence) noexcept override;
    void finish() noexcept override { writeHeldBack(); }

private:
    void writeHeldBack() noexcept;
    void write(const core::Progress& progress) noexcept;

    Terminal& m_terminal;
    QLatin1String m_job;
    Throttle m_throttle;
    std::optional<core::Progress> m_heldBack{};
};

} // namespace app::ctl
