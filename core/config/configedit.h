#pragma once

#include "core/config/config.h"

namespace core::config {

/// Edits of config.toml that keep comments, order and unknown settings: single values are spliced
/// in at the source positions that toml++ gives. All write atomically, with a lock against each
/// other.

/// Appends a `[[database]]`. A path that is there already is no error and changes nothing; a name
/// that is taken gets "-2". Returns the entry as it stands now. Errors: ConfigInvalid,
/// Destination….
Result<DatabaseConfig> addDatabase(const QString& configFile, DatabaseConfig database);

/// Takes the entry out, its comments with it; the backups stay. Errors: DatabaseUnknown, ….
Result<> removeDatabase(const QString& configFile, const QString& name);

/// Sets one key of a `[[database]]`; an empty `tomlValue` removes the key so that the default
/// counts. `tomlValue` is TOML text (quotedToml() makes one from a string).
Result<> setDatabaseValue(const QString& configFile, const QString& name, const QString& key,
                          const QString& tomlValue);

/// A key of a `[[database]]` and its TOML text; empty removes the key.
struct ValueChange
{
    QString key{};
    QString tomlValue{};
};
/// The same for several keys, all of them or none.
Result<> setDatabaseValues(const QString& configFile, const QString& name,
                           const std::vector<ValueChange>& changes);

[[nodiscard]] QString quotedToml(const QString& text);
[[nodiscard]] QString quotedToml(const QStringList& texts);

} // namespace core::config
