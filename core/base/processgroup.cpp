#include "core/base/processgroup.h"

#include <charconv>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace core {

namespace {

namespace fs = std::filesystem;

/// A line: "41 (name of (it)) S 1 41 …": state, parent, group. Names may hold anything.
bool livesInGroup(const fs::path& process, qint64 group)
{
    std::ifstream file(process / "stat");
    std::string line;
    std::getline(file, line, '\0');
    const auto name = line.rfind(") ");
    if (name == std::string::npos || name + 2 >= line.size())
        return false;
    const char state = line[name + 2];
    const auto parent = line.find(' ', name + 2);
    const auto groupBefore = parent == std::string::npos ? parent : line.find(' ', parent + 1);
    if (groupBefore == std::string::npos)
        return false;
    qint64 found = 0;
    std::from_chars(line.data() + groupBefore + 1, line.data() + line.size(), found);
    return found == group && state != 'Z' && state != 'X';
}

} // namespace

bool ProcessGroup::lives() const
{
    if (::kill(static_cast<pid_t>(-m_leader), 0) != 0)
        return false; // the usual case is cheap
    std::error_code error;
    bool seen = false;
    for (fs::directory_iterator entry("/proc", error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.empty() || name.front() < '0' || name.front() > '9')
            continue;
        seen = true;
        if (livesInGroup(entry->path(), m_leader))
            return true;
    }
    return !seen; // without /proc the signal has the last word
}

void ProcessGroup::signal(int number) const
{
    ::kill(static_cast<pid_t>(-m_leader), number);
}

void beginOwnSession() noexcept
{
    ::setsid();
    struct sigaction standard = {};
    standard.sa_handler = SIG_DFL;
    for (const int number : {SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT, SIGTERM, SIGHUP})
        ::sigaction(number, &standard, nullptr);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

} // namespace core
