#pragma once

#include "tests/faults/recordformat.h"

#include <cerrno>
#include <dlfcn.h>
#include <mutex>
#include <string>
#include <string_view>
#include <sys/types.h>

namespace faults {

/// The function that this library stands in front of.
template <class F>
F* real(F*, const char* name)
{
    return reinterpret_cast<F*>(::dlsym(RTLD_NEXT, name));
}
#define REAL(name) (faults::real(&::name, #name)) // the name as a word: only a macro can give it

struct Recorder
{
    Recorder();
    [[nodiscard]] bool covers(std::string_view path) const;

    std::recursive_mutex mutex{}; ///< held over call and record: the log has the order of the calls
    std::string below;
    int log = -1;
};

Recorder& recorder();

using Guard = std::lock_guard<std::recursive_mutex>;

struct KeepErrno
{
    int value = errno;
    ~KeepErrno() { errno = value; }
};

/// One entry of the log.
void record(RecordHead head, std::string_view name = {}, std::string_view other = {},
            const void* data = nullptr, std::size_t bytes = 0);

/// Absolute, with the links of its folder followed; its last part is left as it is.
std::string fullName(int folder, const char* path);
bool isCovered(int fd);
std::uint64_t inodeOf(int fd);
std::uint64_t inodeOf(const std::string& path);
std::int64_t sizeOf(int fd);

/// Runs `call` and, where it succeeded on a covered file, `note`; both in one piece.
template <class Call, class Note>
auto onFile(int fd, const Call& call, const Note& note)
{
    if (!isCovered(fd))
        return call();
    const Guard guard(recorder().mutex);
    const auto result = call();
    if (result >= 0)
        note(result);
    return result;
}

template <class Call, class Note>
int onNames(const std::string& first, const std::string& second, const Call& call, const Note& note)
{
    const bool covered = recorder().covers(first) || recorder().covers(second);
    if (!covered)
        return call();
    const Guard guard(recorder().mutex);
    const int result = call();
    if (result >= 0)
        note();
    return result;
}

} // namespace faults
