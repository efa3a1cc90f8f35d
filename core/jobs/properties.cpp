#include "core/jobs/properties.h"

#include "core/config/configedit.h"
#include "core/config/duration.h"
#include "core/config/ownvalues.h"
#include "core/config/places.h"
#include "core/config/preset.h"
#include "core/policy/health.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(core::jobs::Messages)
};

/// A text and its key in config.toml.
struct Key
{
    const char* name = nullptr;
    QString PropertyTexts::*text = nullptr;
};

constexpr std::array<Key, 6> kKeys{{{"label", &PropertyTexts::label},
                                    {"preset", &PropertyTexts::preset},
                                    {"backups_folder", &PropertyTexts::backupsFolder},
                                    {"compression", &PropertyTexts::compression},
                                    {"verify", &PropertyTexts::verifyLevel},
                                    {"max_age", &PropertyTexts::maxAge}}};

PropertyTexts defaultTexts(const config::DatabaseSettings& defaults, const Workshop& workshop)
{
    const QString& folder = defaults.backupsFolder;
    return {.backupsFolder = folder.isEmpty() ? workshop.places.backups : folder,
            .compression = vault::compressionText(defaults.compression),
            .verifyLevel = vault::levelKey(defaults.verifyLevel),
            .maxAge = config::durationText(defaults.maxAge)};
}

std::size_t backupsBelow(const QString& root, const QString& path)
{
    const auto found = vault::listFolder(root + u'/' + vault::folderNameFor(path));
    return found ? found->size() : 0;
}

/// The roots that have a folder of it and are not where new backups go. Not only those that have
/// backups: one may be on its way there just now.
QStringList earlierFolders(const KnownDatabase& database, const QString& after)
{
    QStringList folders = database.config.earlierFolders;
    folders.removeAll(after);
    if (database.root != after && !folders.contains(database.root)
        && QFileInfo::exists(database.folder))
        folders.prepend(database.root);
    return folders;
}

std::vector<config::ValueChange>
changesTo(const PropertyTexts& wanted, const DatabaseProperties& now, const KnownDatabase& database)
{
    std::vector<config::ValueChange> changes;
    for (const Key& key : kKeys) {
        const QString text = (wanted.*key.text).trimmed();
        if (text != now.own.*key.text)
            changes.push_back({QString::fromLatin1(key.name),
                               text.isEmpty() ? QString() : config::quotedToml(text)});
    }
    const QStringList folders = earlierFolders(database, rootIn(wanted, now));
    if (folders != database.config.earlierFolders)
        changes.push_back(
            {u"earlier_folders"_s, folders.isEmpty() ? QString() : config::quotedToml(folders)});
    return changes;
}

/// `now.own` may name a preset that is not there any more: it is not complained about.
bool isKnownPreset(const QString& name, const DatabaseProperties& now)
{
    return name == now.own.preset
        || std::ranges::find(now.presets, name, &PresetName::name) != now.presets.end();
}

Result<KnownDatabase> protectedDatabase(const QString& database, const Workshop& workshop)
{
    auto known = resolveDatabase(database, workshop);
    if (known && !known->configured)
        return Error{.code = ErrorCode::DatabaseUnknown, .path = database};
    return known;
}

} // namespace

Result<DatabaseProperties> propertiesOf(const QString& database, const Workshop& workshop)
{
    const QString& file = workshop.places.configFile;
    const auto known = protectedDatabase(database, workshop);
    if (!known)
        return known.error();
    const auto config = config::loadConfig(file);
    if (!config)
        return config.error();
    const auto own = config::ownValuesOf(file, known->config.name);
    if (!own)
        return own.error();
    const auto presets = config::allPresets(file);
    if (!presets)
        return presets.error();

    DatabaseProperties properties{.path = known->config.path,
                                  .defaults = defaultTexts(config->defaults, workshop),
                                  .root = known->root,
                                  .backupsThere = backupsBelow(known->root, known->config.path)};
    for (const Key& key : kKeys)
        properties.own.*key.text = own->value(QString::fromLatin1(key.name));
    for (const config::Preset& preset : *presets)
        properties.presets.push_back({preset.name, preset.title});
    return properties;
}

std::vector<PropertyProblem> problemsWith(const PropertyTexts& wanted,
                                          const DatabaseProperties& now)
{
    using Field = PropertyField;
    std::vector<PropertyProblem> problems;
    const auto check = [&problems](Field field, const QString& text, auto isGood,
                                   const QString& sentence) {
        if (!text.trimmed().isEmpty() && !isGood(text.trimmed()))
            problems.push_back({field, sentence});
    };
    check(
        Field::BackupsFolder, wanted.backupsFolder,
        [](const QString& text) { return QDir::isAbsolutePath(config::expandHome(text)); },
        Messages::tr("Write the whole path of the folder: one that begins with / or with ~/."));
    check(
        Field::MaxAge, wanted.maxAge,
        [](const QString& text) {
            const auto age = config::parseDuration(text);
            return age && age->count() > 0;
        },
        Messages::tr("Write a whole number and a unit, such as 90m, 24h or 7d."));
    check(
        Field::Preset, wanted.preset,
        [&now](const QString& text) { return isKnownPreset(text, now); },
        Messages::tr("There is no preset of that name."));
    check(
        Field::Compression, wanted.compression,
        [](const QString& text) { return vault::parseCompression(text).has_value(); },
        Messages::tr("Write none, gzip or zstd, with or without a level, such as zstd:9."));
    check(
        Field::VerifyLevel, wanted.verifyLevel,
        [](const QString& text) { return vault::levelFromKey(text).has_value(); },
        Messages::tr("Write full or quick."));
    return problems;
}

QString limitsIn(const PropertyTexts& wanted, const DatabaseProperties& now)
{
    const QString own = wanted.maxAge.trimmed();
    const auto age = config::parseDuration(own.isEmpty() ? now.defaults.maxAge : own);
    if (!age || age->count() <= 0)
        return {};
    return Messages::tr("A proven backup older than %1 is a warning, one older than %2 an error.")
        .arg(policy::ageInWords(*age), policy::ageInWords(2 * *age));
}

QString rootIn(const PropertyTexts& wanted, const DatabaseProperties& now)
{
    const QString own = wanted.backupsFolder.trimmed();
    return own.isEmpty() ? now.defaults.backupsFolder : QDir::cleanPath(config::expandHome(own));
}

Result<DatabaseProperties> changeDatabase(const ChangeSpec& spec, const Workshop& workshop)
{
    const auto known = protectedDatabase(spec.database, workshop);
    if (!known)
        return known.error();
    const auto now = propertiesOf(spec.database, workshop);
    if (!now)
        return now;
    if (const auto problems = problemsWith(spec.wanted, *now); !problems.empty())
        return Error{.code = ErrorCode::InvalidArgument,
                     .path = known->config.path,
                     .detail = problems.front().sentence};
    const auto written = config::setDatabaseValues(workshop.places.configFile, known->config.name,
                                                   changesTo(spec.wanted, *now, *known));
    if (!written)
        return written.error();
    return propertiesOf(spec.database, workshop);
}

} // namespace core::jobs
