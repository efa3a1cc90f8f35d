#pragma once

#include "core/base/result.h"
#include "core/config/expectation.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::config {

/// A group of tables that belong together, for the admin's eye and for restores: "Settings",
/// "Sessions".
struct TableGroup
{
    QString name{};
    QStringList tables{};
    bool holdsSecrets = false; ///< keys, sessions: a restore brings old ones back

    friend bool operator==(const TableGroup&, const TableGroup&) = default;
};

/// What is known of an application's databases; resources/presets/NAME.toml.
struct Preset
{
    QString name{}; ///< "dispatch"
    QString title{}; ///< "Dispatch"
    QStringList usualPaths{}; ///< `~` is the home folder
    QStringList
        marks{}; ///< tables by which a database of this application is known: all must exist
    std::vector<TableGroup> groups{};
    std::vector<Expectation> expectations{};
    QStringList checks{}; ///< what a person looks at after a restore: "The web interface opens"

    friend bool operator==(const Preset&, const Preset&) = default;
};

Result<Preset> parsePreset(const QByteArray& toml, const QString& path);
/// The shipped ones, in the language that is spoken, then those of the user's `presets/` beside
/// config.toml (which win by name).
Result<std::vector<Preset>> allPresets(const QString& configFile);

/// What a preset names, held against the tables that exist: it takes what is there and says what is
/// not.
struct PresetMatch
{
    QStringList found{};
    QStringList missing{};
    QStringList unnamed{}; ///< tables of the database in no group
};
/// Names of tables are compared without regard to case, as SQLite does.
[[nodiscard]] PresetMatch matchPreset(const Preset& preset, const QStringList& tables);

/// The first preset all of whose marks are among `tables`; none if no preset fits.
[[nodiscard]] const Preset* presetByMarks(const std::vector<Preset>& presets,
                                          const QStringList& tables);

} // namespace core::config
