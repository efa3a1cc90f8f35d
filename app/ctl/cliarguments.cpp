#include "app/ctl/cliarguments.h"

#include <algorithm>

namespace app::ctl {

namespace {

/// CLI11 takes "[a,b]" for a list and would split such a file name: it is marked on the way in.
constexpr char kMark = '\x01';

} // namespace

std::vector<std::string> forCli(const std::vector<std::string>& arguments)
{
    std::vector<std::string> given;
    bool optionsEnded = false;
    for (const std::string& argument : arguments) {
        optionsEnded = optionsEnded || argument == "--";
        if (!optionsEnded && argument.size() > 3 && argument.starts_with("--")
            && argument.ends_with('=')) {
            // "--to=$EMPTY": CLI11 would take the next argument as its value.
            given.push_back(argument.substr(0, argument.size() - 1));
            given.emplace_back();
        } else {
            given.push_back(argument.starts_with('[') ? kMark + argument : argument);
        }
    }
    std::reverse(given.begin(), given.end());
    return given;
}

QString fromCli(const std::string& text)
{
    const bool marked = !text.empty() && text.front() == kMark;
    return QString::fromStdString(marked ? text.substr(1) : text);
}

} // namespace app::ctl
