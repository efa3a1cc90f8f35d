#include "core/sqlite/headercheck.h"

#include "core/sqlite/bigendian.h"

#include <algorithm>

namespace core::sqlite {

namespace {

enum Offset : std::int64_t {
    ReadVersion = 19,
    ReservedBytes = 20,
    PayloadFractions = 21,
    SchemaFormat = 44,
    LastRoot = 52,
    IncrementalVacuum = 64,
};

constexpr std::uint32_t kNewestReadVersion = 2;
constexpr std::uint32_t kNewestFormat = 4;
constexpr std::uint32_t kSmallestUsable = 480;

} // namespace

void checkHeader(PageFile& file, MapBuilder& builder)
{
    PageFile::Buffer buffer;
    const std::byte* bytes = file.read(PageNo(1), kHeaderBytes, buffer);
    if (!bytes)
        return; // the walk of the first tree says so
    const DatabaseHeader& header = file.header();
    const auto require = [&](bool isRight, Offset offset) {
        if (!isRight)
            builder.addFault({PageNo(1), PageFaultKind::BadHeader, PageMap::kNoTree, offset});
    };
    const auto byteAt = [&](std::int64_t at) { return std::to_integer<int>(bytes[at]); };
    require(header.readVersion <= kNewestReadVersion, ReadVersion);
    require(file.pageBytes() - header.reservedBytes >= kSmallestUsable, ReservedBytes);
    require(byteAt(PayloadFractions) == 64 && byteAt(PayloadFractions + 1) == 32
                && byteAt(PayloadFractions + 2) == 32,
            PayloadFractions);
    require(bigEndian32(bytes + SchemaFormat) <= kNewestFormat, SchemaFormat);
    require(header.autoVacuumRoot != 0 || bigEndian32(bytes + IncrementalVacuum) == 0,
            IncrementalVacuum);
}

void checkLastRoot(PageFile& file, MapBuilder& builder)
{
    const std::uint32_t named = file.header().autoVacuumRoot;
    const auto& trees = builder.map().trees;
    const auto last = std::ranges::max_element(trees, {}, &PageTree::root);
    if (named != 0 && last != trees.end() && last->root != PageNo(named))
        builder.addFault({PageNo(1), PageFaultKind::BadHeader, PageMap::kNoTree, LastRoot});
}

} // namespace core::sqlite
