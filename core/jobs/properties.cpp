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

constexpr std::array<Key, 15> kKeys{{{"label", &PropertyTexts::label},
                                     {"preset", &PropertyTexts::preset},
                                     {"backups_folder", &PropertyTexts::backupsFolder},
                                     {"compression", &PropertyTexts::compression},
                                     {"verify", &PropertyTexts::verifyLevel},
                                     {"max_age", &PropertyTexts::maxAge},
                                     {"stop", &PropertyTexts::stop},
                                     {"start", &PropertyTexts::start},
                                     {"probe", &PropertyTexts::probe},
                                     {"command_timeout", &PropertyTexts::commandTimeout},
                                     {"probe_timeout", &PropertyTexts::probeTimeout},
                                     {"restore_proof_age", &PropertyTexts::restoreProofAge},
                                     {"keep_safety_copies", &PropertyTexts::keepSafetyCopies},
                                     {"rehearse_start", &PropertyTexts::rehearseStart},
                                     {"rehearse_probe", &PropertyTexts::rehearseProbe}}};

PropertyTexts defaultTexts(const config::DatabaseSettings& defaults, const Workshop& workshop)
{
    const QString& folder = defaults.backupsFolder;
    const config::RestoreCommands commands;
    return {.backupsFolder = folder.isEmpty() ? workshop.places.backups : folder,
            .compression = vault::compressionText(defaults.compression),
            .verifyLevel = vault::levelKey(defaults.verifyLevel),
            .maxAge = config::durationText(defaults.maxAge),
            .commandTimeout = config::durationText(commands.commandTimeout),
            .probeTimeout = config::durationText(commands.probeTimeout),
            .restoreProofAge = config::durationText(defaults.restoreProofAge),
            .keepSafetyCopies = config::durationText(defaults.keepSafetyCopies)};
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

/// The lines of a text without those that are empty.
QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    }
    return lines;
}

/// The TOML text of a list; one that is empty is not written.
QString listOrNothing(const QStringList& texts)
{
    return texts.isEmpty() ? QString() : config::quotedToml(texts);
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
    const QStringList headers = linesOf(wanted.probeHeaders);
    if (headers != linesOf(now.own.probeHeaders))
        changes.push_back({u"probe_headers"_s, listOrNothing(headers)});
    const QStringList folders = earlierFolders(database, rootIn(wanted, now));
    if (folders != database.config.earlierFolders)
        changes.push_back({u"earlier_folders"_s, listOrNothing(folders)});
    return changes;
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
        properties.own.*key.text = own->value(QString::fromLatin1(key.name)).trimmed();
    properties.own.probeHeaders =
        linesOf(known->config.restore.probeHeaders.join(u'\n')).join(u'\n');
    for (const config::Preset& preset : *presets)
        properties.presets.push_back({preset.name, preset.title});
    return properties;
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

QString keepingIn(const PropertyTexts& wanted, const DatabaseProperties& now)
{
    const QString own = wanted.keepSafetyCopies.trimmed();
    const auto time = config::parseDuration(own.isEmpty() ? now.defaults.keepSafetyCopies : own);
    if (!time)
        return {};
    if (time->count() == 0)
        return Messages::tr("Only the newest restore can be undone.");
    return Messages::tr("A restore can be undone for %1, the newest one always.")
        .arg(policy::ageInWords(*time));
}

QString provingIn(const PropertyTexts& wanted, const DatabaseProperties& now)
{
    const QString own = wanted.restoreProofAge.trimmed();
    const auto age = config::parseDuration(own.isEmpty() ? now.defaults.restoreProofAge : own);
    if (!age)
        return {};
    if (age->count() == 0)
        return Messages::tr("Every backup is proven again before it is restored.");
    return Messages::tr("A backup whose proof is older than %1 is proven again before it is "
                        "restored.")
        .arg(policy::ageInWords(*age));
}

restore::Probe probeIn(const PropertyTexts& wanted, std::chrono::seconds timeout)
{
    return {.target = wanted.probe.trimmed(),
            .headers = linesOf(wanted.probeHeaders),
            .timeout = timeout};
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
