#pragma once

#include "app/ctl/terminal.h"

#include <stop_token>

namespace app::ctl {

enum class Answer { Yes, No, Stopped };

/// True where somebody sits at a terminal who can be asked, and wants no JSON.
[[nodiscard]] bool canAsk(const Terminal& terminal);

/// Asks on the terminal. Only a clear yes is one; the end of the input is a no. Wakes at once when
/// told to stop.
[[nodiscard]] Answer ask(Terminal& terminal, const QString& question, const std::stop_token& stop);

} // namespace app::ctl
