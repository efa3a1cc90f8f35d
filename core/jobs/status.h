#pragma once

#include "core/base/result.h"
#include "core/jobs/shelf.h"
#include "core/policy/health.h"

#include <QStringList>

namespace core::jobs {

struct DatabaseStatus
{
    KnownDatabase database{};
    policy::Health health{};
    std::chrono::seconds maxAge{};
    std::optional<vault::Backup> newest{};
    std::optional<vault::Backup> newestProven{};
    std::size_t backups = 0;
    ByteCount storedBytes{}; ///< of all of them
    std::optional<ByteCount> sourceBytes{};
};

struct StatusSpec
{
    QStringList databases{}; ///< names or paths; empty = all configured
    std::optional<std::chrono::seconds> maxAge{};
    /// What the catalogue says, where it has looked at the vault before: at once, and perhaps old.
    bool asKnown = false;
};

/// Health of each. A database that cannot be resolved is an Error; one that is missing, or whose
/// backups cannot be read, is a status.
Result<std::vector<DatabaseStatus>> statusOf(const StatusSpec& spec, const Workshop& workshop);

} // namespace core::jobs
