#pragma once

#include "core/base/durable.h"
#include "core/base/result.h"
#include "core/jobs/workshop.h"
#include "core/policy/space.h"

#include <QStringList>

#include <vector>

namespace core::jobs {

/// A place that holds backups, or will: the vault root of one database or of several.
struct StorageUse
{
    QString root{};
    std::size_t backups = 0;
    ByteCount bytes{}; ///< of them, with their manifests
    /// Of the file system. None while the root is not there: its drive is not mounted, or no backup
    /// was made yet.
    std::optional<Space> space{};
    policy::Room room = policy::Room::Enough;
    std::optional<Error> problem{}; ///< why the root could not be looked into

    friend bool operator==(const StorageUse&, const StorageUse&) = default;
};

struct StorageSpec
{
    QStringList databases{}; ///< names or paths; empty = all configured
};

/// The places of the databases, each once, in the order of the configuration; for all databases
/// also the default place where it holds backups of forgotten ones. What a place cannot answer is
/// its `problem` and hides no other place. Reads names and sizes, no manifest.
/// Errors: DatabaseUnknown, ConfigInvalid.
Result<std::vector<StorageUse>> storageUse(const StorageSpec& spec, const Workshop& workshop);

} // namespace core::jobs
