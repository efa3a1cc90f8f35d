#include "core/restore/rights.h"

#include "core/base/accounts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace core::restore {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::restore::Rights)
};

constexpr unsigned kModeBits = 07777;

using Facts = struct stat;

std::optional<Facts> factsOf(const QString& path)
{
    Facts facts = {};
    const bool seen = ::stat(QFile::encodeName(path).constData(), &facts) == 0;
    return seen ? std::optional(facts) : std::nullopt;
}

/// Whether chown() lets us give a file of ours to that group.
bool mayGiveTo(gid_t group)
{
    if (::geteuid() == 0 || group == ::getegid())
        return true;
    const int count = ::getgroups(0, nullptr);
    if (count <= 0)
        return false;
    std::vector<gid_t> groups(static_cast<std::size_t>(count));
    const int got = ::getgroups(count, groups.data());
    return got > 0
        && std::find(groups.begin(), groups.begin() + got, group) != groups.begin() + got;
}

bool mayWriteIn(const QString& folder)
{
    return ::access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0;
}

/// A new file of a folder: its group where the folder hands it down, ours else.
gid_t groupOfNew(const Facts& folder)
{
    return (folder.st_mode & S_ISGID) != 0 ? folder.st_gid : ::getegid();
}

} // namespace

FileRights rightsOfReplaced(const QString& target, unsigned modeOfNew)
{
    const QString place = QFileInfo(target).absolutePath();
    const Facts folder = factsOf(place).value_or(Facts{});
    const auto now = factsOf(target);
    const bool isRoot = ::geteuid() == 0;
    // Without a model it is the folder's owner who works there: see takeOwnerOfFolder().
    const Facts model = now.value_or(folder);
    const uid_t owner = isRoot ? model.st_uid : ::geteuid();
    const bool keepsGroup = now ? mayGiveTo(now->st_gid) : isRoot;
    const gid_t group = keepsGroup ? model.st_gid : groupOfNew(folder);
    return {.owner = userName(owner),
            .group = groupName(group),
            .mode = now ? now->st_mode & kModeBits : modeOfNew,
            .isAsNow = now && owner == now->st_uid && group == now->st_gid,
            .mayWriteFolder = mayWriteIn(place)};
}

std::optional<FileRights> rightsNow(const QString& target)
{
    const auto now = factsOf(target);
    if (!now)
        return std::nullopt;
    return FileRights{.owner = userName(now->st_uid),
                      .group = groupName(now->st_gid),
                      .mode = now->st_mode & kModeBits,
                      .isAsNow = true,
                      .mayWriteFolder = mayWriteIn(QFileInfo(target).absolutePath())};
}

QString modeText(unsigned mode)
{
    return u"%1"_s.arg(mode, 4, 8, QChar(u'0'));
}

QString rightsText(const FileRights& rights)
{
    return Words::tr("owner %1, group %2, mode %3")
        .arg(rights.owner, rights.group, modeText(rights.mode));
}

} // namespace core::restore
