#include "core/base/accounts.h"

#include <array>
#include <grp.h>
#include <pwd.h>

namespace core {

namespace {

/// For what the C library reads an entry into: as large as one with many members.
using EntryBuffer = std::array<char, 65536>;

} // namespace

QString userName(uid_t uid)
{
    EntryBuffer buffer{};
    struct passwd entry = {};
    struct passwd* found = nullptr;
    if (::getpwuid_r(uid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return QString::number(uid);
    return QString::fromLocal8Bit(found->pw_name);
}

QString groupName(gid_t gid)
{
    EntryBuffer buffer{};
    struct group entry = {};
    struct group* found = nullptr;
    if (::getgrgid_r(gid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return QString::number(gid);
    return QString::fromLocal8Bit(found->gr_name);
}

} // namespace core
