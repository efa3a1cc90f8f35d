#pragma once

#include "app/ctl/terminal.h"
#include "core/restore/steps.h"

#include <QLatin1String>

#include <map>

namespace app::ctl {

/// Says each step of a restore when it ends: a line on stderr, or a `step` event with --json.
class StepPrinter
{
public:
    StepPrinter(core::restore::StepBoard& board, Terminal& terminal, QLatin1String job);
    ~StepPrinter();
    StepPrinter(const StepPrinter&) = delete;
    StepPrinter& operator=(const StepPrinter&) = delete;

private:
    void look();
    void print(const core::restore::Step& step);

    core::restore::StepBoard& m_board;
    Terminal& m_terminal;
    QLatin1String m_job;
    std::map<core::restore::StepKind, core::restore::StepState> m_said;
};

} // namespace app::ctl
