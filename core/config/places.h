#pragma once

#include <QString>

namespace core::config {

/// Where everything of this user lives: $HOLDFAST_HOME, else the XDG places of `cli.md`
/// (https://specifications.freedesktop.org/basedir-spec/latest/).
struct Places
{
    QString configFile{};
    QString catalogFile{};
    QString backups{}; ///< the default vault root
    QString logs{};
    QString restores{}; ///< records of restores, with their safety copies; mode 0700
    QString work{}; ///< private copies and unpacked images; mode 0700

    friend bool operator==(const Places&, const Places&) = default;
};

[[nodiscard]] Places placesFromEnvironment();
/// All below one folder, as with $HOLDFAST_HOME.
[[nodiscard]] Places placesBelow(const QString& home);

/// "~" and "~/x" with the home folder; everything else as it is.
[[nodiscard]] QString expandHome(const QString& path);

} // namespace core::config
