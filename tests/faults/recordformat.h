#pragma once

#include <cstdint>

namespace faults {

/// What the recorder writes and the replayer reads: a head, then two names and the data behind it.
enum class Op : std::uint32_t {
    Create = 1, ///< a file of this name, or of none (O_TMPFILE)
    MakeFolder,
    Write,
    Cut, ///< to `length`; grows too
    Rename,
    Exchange, ///< renameat2(RENAME_EXCHANGE)
    Link, ///< `inode` gets the second name
    Remove, ///< a name
    Sync, ///< of a file or a folder
    SyncAll,
    Unseen, ///< something that the model cannot follow; the first name says what
};

struct RecordHead
{
    static constexpr std::uint32_t kMagic = 0x4846504c;

    std::uint32_t magic = kMagic;
    Op op = Op::Unseen;
    std::uint64_t inode = 0;
    std::int64_t offset = 0;
    std::int64_t length = 0;
    std::uint32_t nameBytes = 0;
    std::uint32_t otherBytes = 0;
    std::uint64_t dataBytes = 0;
};

} // namespace faults
