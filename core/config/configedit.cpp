#include "core/config/configedit.h"

#include "core/base/durable.h"
#include "core/base/filelock.h"
#include "core/config/configsplice.h"
#include "core/config/tomltext.h"
#include "core/vault/names.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>

namespace core::config {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What a change makes of the text, given what it says now.
using Change = std::function<Result<QByteArray>(const QByteArray& text, const Config& config)>;

/// A config.toml that is a symbolic link (kept with other dot files) stays one: its target is
/// written.
QString targetOf(const QString& path)
{
    QString target = QFileInfo(path).absoluteFilePath();
    for (int depth = 0; depth < 40 && QFileInfo(target).isSymLink(); ++depth)
        target = QFileInfo(target).symLinkTarget();
    return target;
}

unsigned modeOf(const QString& path)
{
    struct stat status = {};
    const bool there = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    return there ? status.st_mode & 07777U : 0644U;
}

/// Reads, changes, checks and writes under the lock; nothing is written when the text stays as it
/// was.
Result<Config> edit(const QString& configFile, const Change& change)
{
    const QString path = targetOf(configFile);
    const QFileInfo info(path);
    if (const auto made = makeFolders(info.absolutePath()); !made)
        return made.error();
    const QString owner = u"edit of %1, pid %2"_s.arg(path).arg(QCoreApplication::applicationPid());
    const auto lock = FileLock::acquire(path + u".lock"_s, owner, 10s, {});
    if (!lock)
        return lock.error();

    auto text = readText(path);
    if (!text && text.error().code == ErrorCode::SourceMissing)
        text = QByteArray();
    if (!text)
        return text.error();
    const auto before = parseConfig(*text, path);
    if (!before)
        return before.error();
    const auto changed = change(*text, *before);
    if (!changed)
        return changed.error();
    auto after = parseConfig(*changed, path);
    if (!after || *changed == *text)
        return after;
    const auto written =
        writeFileDurably(info.absolutePath(), info.fileName(), *changed, modeOf(path));
    if (!written)
        return written.error();
    return after;
}

std::optional<std::size_t> indexOf(const Config& config, const QString& name)
{
    const auto& all = config.databases;
    const auto found = std::find_if(all.begin(), all.end(), [&](const DatabaseConfig& database) {
        return database.name == name;
    });
    if (found == all.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - all.begin());
}

Error unknown(const QString& name)
{
    return {.code = ErrorCode::DatabaseUnknown, .path = name};
}

QString freeName(const Config& config, const QString& wanted)
{
    QString name = wanted;
    for (int number = 2; indexOf(config, name); ++number)
        name = wanted + u'-' + QString::number(number);
    return name;
}

/// True if `after` says of all other databases what `before` said: a value that smuggles in more
/// than itself is refused.
bool othersAreTheSame(Config before, Config after, std::size_t index)
{
    if (before.databases.size() != after.databases.size())
        return false;
    before.databases[index] = after.databases[index];
    return before == after;
}

/// What is to be set of which database.
struct Edit
{
    const QString& configFile;
    std::size_t index;
    const std::vector<ValueChange>& changes;
};

Result<QByteArray> withValues(QByteArray text, const Config& now, const Edit& edit)
{
    for (const ValueChange& change : edit.changes) {
        auto changed = withValue(text, edit.configFile, edit.index, change.key, change.tomlValue);
        if (!changed)
            return changed;
        text = *std::move(changed);
        const auto after = parseConfig(text, edit.configFile);
        if (!after)
            return after.error();
        if (!othersAreTheSame(now, *after, edit.index))
            return Error{.code = ErrorCode::InvalidArgument,
                         .path = edit.configFile,
                         .detail = change.tomlValue};
    }
    return text;
}

} // namespace

Result<DatabaseConfig> addDatabase(const QString& configFile, DatabaseConfig database)
{
    if (database.name.isEmpty())
        database.name = vault::nameFor(database.path);
    const auto config = edit(configFile, [&](const QByteArray& text, const Config& now) {
        if (findDatabase(now, database.path))
            return Result<QByteArray>(text);
        database.name = freeName(now, database.name);
        return withDatabase(text, configFile, database);
    });
    if (!config)
        return config.error();
    return *findDatabase(*config, database.path);
}

Result<> removeDatabase(const QString& configFile, const QString& name)
{
    const auto config = edit(configFile, [&](const QByteArray& text, const Config& now) {
        const auto index = indexOf(now, name);
        return index ? withoutDatabase(text, configFile, *index)
                     : Result<QByteArray>(unknown(name));
    });
    return config ? Result<>() : Result<>(config.error());
}

Result<> setDatabaseValue(const QString& configFile, const QString& name, const QString& key,
                          const QString& tomlValue)
{
    return setDatabaseValues(configFile, name, {{key, tomlValue}});
}

Result<> setDatabaseValues(const QString& configFile, const QString& name,
                           const std::vector<ValueChange>& changes)
{
    const auto config =
        edit(configFile, [&](const QByteArray& text, const Config& now) -> Result<QByteArray> {
            const auto index = indexOf(now, name);
            return index ? withValues(text, now, {configFile, *index, changes})
                         : Result<QByteArray>(unknown(name));
        });
    return config ? Result<>() : Result<>(config.error());
}

QString quotedToml(const QString& text)
{
    QString quoted = u"\""_s;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            quoted += u'\\' + QString(character);
        else if (character.unicode() < 0x20 || character.unicode() == 0x7F)
            quoted += u"\\u%1"_s.arg(character.unicode(), 4, 16, QChar(u'0'));
        else
            quoted += character;
    }
    return quoted + u'"';
}

QString quotedToml(const QStringList& texts)
{
    QStringList quoted;
    for (const QString& text : texts)
        quoted += quotedToml(text);
    return u'[' + quoted.join(u", ") + u']';
}

} // namespace core::config
