// A library for LD_PRELOAD that records, in their order and with their data, all calls by which a
// program changes files below a folder, and those by which it makes them durable:
//
//   HOLDFAST_RECORD_BELOW  the folder
//   HOLDFAST_RECORD_TO     the log, elsewhere; see recordformat.h
//
// It stands between the program and the C library. What the C library calls on its own (fopen,
// mkstemp) passes it by: the replayer compares its last state with the disk, so that nothing is
// missed unnoticed.

#include "tests/faults/recorder.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace faults {

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string linkOf(const std::string& link)
{
    std::array<char, PATH_MAX> path{};
    const auto length = ::readlink(link.c_str(), path.data(), path.size());
    return length > 0 ? std::string(path.data(), static_cast<std::size_t>(length)) : std::string();
}

std::string nameOf(int fd)
{
    return linkOf("/proc/self/fd/" + std::to_string(fd));
}

} // namespace

Recorder::Recorder()
    : below(environment("HOLDFAST_RECORD_BELOW"))
{
    const std::string to = environment("HOLDFAST_RECORD_TO");
    if (!below.empty() && !to.empty())
        log = REAL(open)(to.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

bool Recorder::covers(std::string_view path) const
{
    return log >= 0 && path.substr(0, below.size()) == below
        && (path.size() == below.size() || path[below.size()] == '/');
}

Recorder& recorder()
{
    static auto* made = new Recorder; // never destroyed: other libraries write until the very end
    return *made;
}

void record(RecordHead head, std::string_view name, std::string_view other, const void* data,
            std::size_t bytes)
{
    const KeepErrno keep;
    head.nameBytes = static_cast<std::uint32_t>(name.size());
    head.otherBytes = static_cast<std::uint32_t>(other.size());
    head.dataBytes = bytes;
    std::vector<char> record(sizeof head + name.size() + other.size() + bytes);
    char* at = record.data();
    for (const auto& part : {std::string_view(reinterpret_cast<const char*>(&head), sizeof head),
                             name, other, std::string_view(static_cast<const char*>(data), bytes)})
        at = std::copy(part.begin(), part.end(), at);
    for (std::size_t done = 0; done < record.size();) {
        const auto wrote = REAL(write)(recorder().log, record.data() + done, record.size() - done);
        if (wrote <= 0)
            std::abort(); // a log with a hole would prove nothing
        done += static_cast<std::size_t>(wrote);
    }
}

std::string fullName(int folder, const char* path)
{
    const KeepErrno keep;
    std::string whole = path;
    if (whole.empty() || whole[0] != '/')
        whole = (folder == AT_FDCWD ? linkOf("/proc/self/cwd") : nameOf(folder)) + '/' + whole;
    while (whole.size() > 1 && whole.back() == '/')
        whole.pop_back();
    const auto slash = whole.rfind('/');
    std::array<char, PATH_MAX> resolved{};
    const std::string parent = slash == 0 ? "/" : whole.substr(0, slash);
    if (!::realpath(parent.c_str(), resolved.data()))
        return whole;
    return std::string(resolved.data()) + whole.substr(slash);
}

bool isCovered(int fd)
{
    const KeepErrno keep;
    return recorder().log >= 0 && recorder().covers(nameOf(fd));
}

std::uint64_t inodeOf(int fd)
{
    const KeepErrno keep;
    struct stat facts = {};
    return ::fstat(fd, &facts) == 0 ? facts.st_ino : 0;
}

std::uint64_t inodeOf(const std::string& path)
{
    const KeepErrno keep;
    struct stat facts = {};
    return ::lstat(path.c_str(), &facts) == 0 ? facts.st_ino : 0;
}

std::int64_t sizeOf(int fd)
{
    const KeepErrno keep;
    struct stat facts = {};
    return ::fstat(fd, &facts) == 0 ? facts.st_size : 0;
}

} // namespace faults
