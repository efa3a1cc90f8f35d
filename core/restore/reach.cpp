#include "core/restore/reach.h"

#include <QFile>
#include <QFileInfo>

#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace core::restore {

namespace {

/// None where it is no folder; a link to one is none.
std::optional<struct stat> folderFacts(const QString& path)
{
    struct stat facts = {};
    const bool is =
        ::lstat(QFile::encodeName(path).constData(), &facts) == 0 && S_ISDIR(facts.st_mode);
    return is ? std::optional(facts) : std::nullopt;
}

bool othersMayWrite(const struct stat& facts)
{
    return (facts.st_mode & (S_IWGRP | S_IWOTH)) != 0;
}

} // namespace

bool isOutOfReach(const QString& folder, uid_t also)
{
    for (QString at = folder;; at = QFileInfo(at).path()) {
        const auto facts = folderFacts(at);
        if (!facts)
            return false;
        const uid_t owner = facts->st_uid;
        if (owner != 0 && owner != ::geteuid() && owner != also)
            return false;
        // In a sticky one others can add names, but not take away what is not theirs.
        if (othersMayWrite(*facts) && (facts->st_mode & S_ISVTX) == 0)
            return false;
        if (at == u"/")
            return true;
    }
}

bool isOnlyOurs(const QString& folder)
{
    const auto facts = folderFacts(folder);
    return facts && facts->st_uid == ::geteuid() && !othersMayWrite(*facts);
}

} // namespace core::restore
