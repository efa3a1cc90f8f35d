#pragma once

#include "app/ctl/jobprogress.h"

namespace app::ctl {

/// One live line on stderr: bar, percent, pages, rate, time left. Drawn at most ten times a second,
/// fits the terminal, gone at the end.
class ProgressLine final : public ProgressView
{
public:
    ProgressLine(Terminal& terminal, std::stop_token stop);

    void report(const core::Progress& progress) noexcept override;
    void note(const QString& sentence) noexcept override;
    void finish() noexcept override;

private:
    Terminal& m_terminal;
    std::stop_token m_stop;
    Throttle m_throttle;
};

/// The line for `progress`, at most `width` columns: what matters least goes first where room is
/// short.
[[nodiscard]] Line progressLine(const core::Progress& progress, int width, bool stopping);

} // namespace app::ctl
