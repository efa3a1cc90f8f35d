#pragma once

#include <QString>

#include <string>
#include <vector>

/// What stands between the arguments as they were typed and CLI11, which takes some of them for
/// more than they are.
namespace app::ctl {

/// The arguments in the form, and the reversed order, that CLI11 takes.
[[nodiscard]] std::vector<std::string> forCli(const std::vector<std::string>& arguments);

/// A value as CLI11 gives it back, as it was typed.
[[nodiscard]] QString fromCli(const std::string& text);

} // namespace app::ctl
