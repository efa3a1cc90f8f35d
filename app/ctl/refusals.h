#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class ParseError;
} // namespace CLI

namespace app::ctl {

/// Why a command line was refused, in two sentences.
struct Refusal
{
    QString message{};
    QString hint{};
};

/// What CLI11 found wrong, in the user's language. `app` is the whole grammar.
[[nodiscard]] Refusal explain(const CLI::App& app, const CLI::ParseError& error);

/// A command that does not exist, with the one that was probably meant.
[[nodiscard]] std::optional<Refusal> refuseCommand(const CLI::App& app,
                                                   const std::vector<std::string>& arguments);

/// Which --help helps.
[[nodiscard]] QString howToGetHelp(const CLI::App& command);

} // namespace app::ctl
