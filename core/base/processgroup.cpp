#include "core/base/processgroup.h"

#include <algorithm>
#include <charconv>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace core {

namespace {

namespace fs = std::filesystem;

/// The processes there are; empty without /proc.
std::vector<fs::path> allProcesses()
{
    std::vector<fs::path> processes;
    std::error_code error;
    for (fs::directory_iterator entry("/proc", error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.empty() && name.front() >= '0' && name.front() <= '9')
            processes.push_back(entry->path());
    }
    return processes;
}

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

bool hasVariable(const fs::path& process, const QByteArray& variable)
{
    std::ifstream file(process / "environ", std::ios::binary);
    for (std::string entry; std::getline(file, entry, '\0');) {
        if (entry == variable.toStdString())
            return true;
    }
    return false;
}

} // namespace

bool ProcessGroup::lives() const
{
    if (::kill(static_cast<pid_t>(-m_leader), 0) != 0)
        return false; // the usual case is cheap
    const auto processes = allProcesses();
    return processes.empty() // then the signal has the last word
        || std::ranges::any_of(processes, [this](const fs::path& process) {
               return livesInGroup(process, m_leader);
           });
}

void ProcessGroup::signal(int number) const
{
    ::kill(static_cast<pid_t>(-m_leader), number);
}

void killProcessesWith(const QByteArray& variable)
{
    const auto until = std::chrono::steady_clock::now() + kTermGrace;
    for (bool seen = true; seen && std::chrono::steady_clock::now() < until;) {
        seen = false;
        for (const fs::path& process : allProcesses()) {
            const auto pid = static_cast<pid_t>(std::stol(process.filename().string()));
            if (pid == ::getpid() || !hasVariable(process, variable))
                continue;
            seen = true; // looked for again: it may just have started another one
            ::kill(pid, SIGKILL);
        }
        if (seen)
            ::poll(nullptr, 0, 10);
    }
}

} // namespace core
