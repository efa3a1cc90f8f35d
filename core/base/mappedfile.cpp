#include "core/base/mappedfile.h"

#include <array>
#include <atomic>
#include <mutex>
#include <optional>
#include <signal.h>
#include <sys/mman.h>
#include <unistd.h>

namespace core {

namespace {

/// One mapped range. A signal handler has no other way to its data than a global of atomics.
struct Slot
{
    std::atomic<bool> taken{false};
    std::atomic<std::uintptr_t> begin{0}; ///< 0 = not mapped (yet)
    std::atomic<std::uintptr_t> end{0};
    std::atomic<bool> fault{false};
};

constexpr std::size_t kSlots = 256; ///< more files at once are read, not mapped
std::array<Slot, kSlots> slots;
struct sigaction before;
std::uintptr_t pageBytes = 4096;

/// Puts a page of zeros where the file has none. mmap() is not on POSIX's list of what a handler
/// may call; on Linux it is one system call without a lock.
bool putZeros(std::uintptr_t address)
{
    for (Slot& slot : slots) {
        if (address < slot.begin || address >= slot.end)
            continue;
        void* page = reinterpret_cast<void*>(address & ~(pageBytes - 1));
        slot.fault = true;
        return ::mmap(page, pageBytes, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0)
            == page;
    }
    return false;
}

void onBusError(int number, siginfo_t* info, void*)
{
    const int kept = errno;
    const bool ours = putZeros(reinterpret_cast<std::uintptr_t>(info->si_addr));
    errno = kept;
    if (ours)
        return;
    ::sigaction(number, &before, nullptr);
    ::raise(number); // whoever was there before ends the program, as soon as this returns
}

void installHandler()
{
    static std::once_flag once;
    std::call_once(once, [] {
        pageBytes = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
        struct sigaction handler = {};
        handler.sa_sigaction = &onBusError;
        handler.sa_flags = SA_SIGINFO;
        ::sigaction(SIGBUS, &handler, &before);
    });
}

std::optional<std::size_t> takeSlot()
{
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (!slots[i].taken.exchange(true))
            return i;
    }
    return std::nullopt;
}

} // namespace

MappedFile::MappedFile(std::byte* data, std::size_t size, std::size_t slot)
    : m_data(data)
    , m_size(size)
    , m_slot(slot)
{
    const auto begin = reinterpret_cast<std::uintptr_t>(data);
    slots[slot].fault = false;
    slots[slot].end = (begin + size + pageBytes - 1) & ~(pageBytes - 1);
    slots[slot].begin = begin; // last: from here on the handler sees the range
}

std::unique_ptr<MappedFile> MappedFile::map(int fd, std::int64_t size)
{
    if (size <= 0)
        return nullptr;
    installHandler();
    const auto slot = takeSlot();
    if (!slot)
        return nullptr;
    const auto bytes = static_cast<std::size_t>(size);
    void* data = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, fd, 0);
    if (data == MAP_FAILED) {
        slots[*slot].taken = false;
        return nullptr;
    }
    return std::unique_ptr<MappedFile>(new MappedFile(static_cast<std::byte*>(data), bytes, *slot));
}

MappedFile::~MappedFile()
{
    Slot& slot = slots[m_slot];
    slot.begin = 0;
    slot.end = 0;
    ::munmap(m_data, m_size);
    slot.taken = false;
}

bool MappedFile::takeFault()
{
    return slots[m_slot].fault.exchange(false);
}

} // namespace core
