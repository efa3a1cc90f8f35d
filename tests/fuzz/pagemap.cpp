#include "core/sqlite/pagemap.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

using namespace core;
using namespace core::sqlite;

namespace {

class Deaf final : public ProgressSink
{
public:
    void report(const Progress& progress) noexcept override { m_done = progress.done; }
    void note(const QString&) noexcept override { }
    [[nodiscard]] std::uint64_t done() const { return m_done; }

private:
    std::uint64_t m_done = 0;
};

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

/// What holds for the map of any file.
void lookAt(const PageMap& map, std::size_t fileBytes)
{
    const auto pageBytes = static_cast<std::size_t>(map.pageSize.bytes().value());
    require(map.pages == fileBytes / pageBytes);
    require(map.kinds.size() == map.pages && map.owners.size() == map.pages);
    std::uint64_t owned = 0;
    for (const PageTree& tree : map.trees)
        owned += tree.pages;
    std::uint64_t owners = 0;
    for (std::size_t i = 0; i < map.pages; ++i) {
        const bool isOwned = map.owners[i] != PageMap::kNoTree;
        require(!isOwned || map.owners[i] < map.trees.size());
        require(!isOwned || map.kinds[i] >= PageKind::TableInterior);
        owners += isOwned ? 1 : 0;
    }
    require(owned == owners);
    require(map.faults.size() == std::min<std::uint64_t>(map.faultCount, PageMap::kMaxFaults));
    require(std::ranges::is_sorted(map.faults, {}, &PageFault::page));
    require(map.schemaReadable || !map.isSound());
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const int file = ::memfd_create("fuzz", 0);
    static const QString path = QStringLiteral("/proc/self/fd/%1").arg(file);
    static constexpr char magic[] = "SQLite format 3"; // no time is spent on guessing it
    require(::ftruncate(file, 0) == 0);
    require(::pwrite(file, data, size, 0) == static_cast<ssize_t>(size));
    if (size >= sizeof magic)
        require(::pwrite(file, magic, sizeof magic, 0) == static_cast<ssize_t>(sizeof magic));
    Deaf sink;
    const auto map = mapPages(path, JobContext{.stop = {}, .progress = sink});
    if (map) {
        lookAt(*map, size);
        require(sink.done() == map->pages);
    }
    return 0;
}
