#pragma once

#include "core/vault/vault.h"

namespace core::vault {

/// A backup as its name shows it: nothing is read but folders, so that looking for one among
/// thousands stays cheap.
struct Found
{
    QString folder{}; ///< absolute
    QString fileName{};
    ParsedName parsed{};
    bool hasManifest = false;

    [[nodiscard]] QString path() const { return folder + u'/' + fileName; }
    [[nodiscard]] QString id() const;
};

/// What lies in `root` and in its sub-folders, one level deep, each folder once. Errors: as
/// listBackups().
Result<std::vector<Found>> scan(const QString& root);

/// What lies in this one folder. Errors: as listBackups(); SourceMissing where there is none.
Result<std::vector<Found>> scanFolder(const QString& folder);

/// Looks at the file and reads its manifest. Empty if the artifact is gone or no regular file.
[[nodiscard]] std::optional<Backup> load(const Found& found, Detail detail);

} // namespace core::vault
