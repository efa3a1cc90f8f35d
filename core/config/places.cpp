#include "core/config/places.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace core::config {

using namespace Qt::StringLiterals;

namespace {

/// Services are often started without HOME; then the user's entry in the password file counts, as
/// it does for every shell.
QString homeFolder()
{
    if (!qEnvironmentVariableIsEmpty("HOME"))
        return QDir::homePath();
    const passwd* entry = ::getpwuid(::getuid());
    return entry && entry->pw_dir ? QFile::decodeName(entry->pw_dir) : QDir::homePath();
}

/// A base folder of the XDG specification: relative values are invalid and count as not set.
QString xdgFolder(const char* variable, const QString& fallbackBelowHome)
{
    const QString value = qEnvironmentVariable(variable);
    const QString base =
        QDir::isAbsolutePath(value) ? value : homeFolder() + u'/' + fallbackBelowHome;
    return QDir::cleanPath(base) + u"/holdfast"_s;
}

} // namespace

Places placesBelow(const QString& home)
{
    const QString base = QDir::cleanPath(QDir(home).absolutePath());
    return {.configFile = base + u"/config.toml"_s,
            .catalogFile = base + u"/catalog.db"_s,
            .backups = base + u"/backups"_s,
            .logs = base + u"/log"_s,
            .restores = base + u"/restores"_s,
            .work = base + u"/work"_s};
}

Places placesFromEnvironment()
{
    if (const QString home = qEnvironmentVariable("HOLDFAST_HOME"); !home.isEmpty())
        return placesBelow(expandHome(home));

    const QString data = xdgFolder("XDG_DATA_HOME", u".local/share"_s);
    const QString state = xdgFolder("XDG_STATE_HOME", u".local/state"_s);
    return {.configFile = xdgFolder("XDG_CONFIG_HOME", u".config"_s) + u"/config.toml"_s,
            .catalogFile = data + u"/catalog.db"_s,
            .backups = data + u"/backups"_s,
            .logs = state + u"/log"_s,
            .restores = data + u"/restores"_s,
            .work = state + u"/work"_s};
}

QString expandHome(const QString& path)
{
    if (path == "~"_L1)
        return homeFolder();
    return path.startsWith("~/"_L1) ? homeFolder() + path.mid(1) : path;
}

} // namespace core::config
