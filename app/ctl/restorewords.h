#pragma once

#include "app/ctl/commandline.h"

#include <variant>

namespace app::ctl {

/// What words mean, or why they mean nothing.
using Understood = std::variant<Command, Refusal>;

[[nodiscard]] Refusal badValue(const char* option, const QString& value, const QString& allowed);

[[nodiscard]] Understood restoreFrom(const Words& words);
[[nodiscard]] Understood undoFrom(const Words& words);
[[nodiscard]] Understood rehearseFrom(const Words& words);
[[nodiscard]] Understood guardFrom(const Words& words);

} // namespace app::ctl
