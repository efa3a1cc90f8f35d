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
};

/// Health of each. A database that cannot be resolved is an Error; one that is missing is a status.
Result<std::vector<DatabaseStatus>> statusOf(const StatusSpec& spec, const Workshop& workshop);

} // namespace core::jobs
