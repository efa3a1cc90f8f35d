#include "core/policy/space.h"

namespace core::policy {

Room judge(const RoomFacts& facts)
{
    if (facts.free < roomForBackupOf(facts.largestSource))
        return Room::TooLittle;
    return facts.free.value() < facts.total.value() / 20 ? Room::Little : Room::Enough;
}

ByteCount roomForBackupOf(ByteCount source)
{
    return ByteCount(source.value() / 5 * 6);
}

} // namespace core::policy
