#include "core/jobs/expectations.h"

#include "core/config/preset.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::jobs {

using config::Expectation;

namespace {

QString inWords(const Error& error)
{
    return error.path + u": "_s + (error.detail.isEmpty() ? errorKind(error.code) : error.detail);
}

QString noSuchPreset(const QString& name, const std::vector<config::Preset>& presets,
                     const QString& configFile)
{
    QStringList known;
    for (const config::Preset& preset : presets)
        known << preset.name;
    return u"%1: there is no preset \"%2\"; known: %3"_s.arg(configFile, name, known.join(u", "_s));
}

std::vector<Expectation> expectedByPreset(const QString& name, const QString& configFile)
{
    Expectation unusable{.sql = u"preset = \"%1\""_s.arg(name)};
    const auto presets = config::allPresets(configFile);
    if (!presets) {
        unusable.problem = inWords(presets.error());
        return {unusable};
    }
    const auto own = std::ranges::find(*presets, name, &config::Preset::name);
    if (own != presets->end())
        return own->expectations;
    unusable.problem = noSuchPreset(name, *presets, configFile);
    return {unusable};
}

} // namespace

std::vector<Expectation> expectationsOf(const config::DatabaseConfig& database,
                                        const Workshop& workshop)
{
    std::vector<Expectation> all;
    if (!database.preset.isEmpty())
        all = expectedByPreset(database.preset, workshop.places.configFile);
    all.insert(all.end(), database.expectations.begin(), database.expectations.end());
    return all;
}

std::vector<Expectation> expectationsOf(const QString& path, const Workshop& workshop)
{
    if (path.isEmpty())
        return {};
    const QString& file = workshop.places.configFile;
    const auto config = config::loadConfig(file);
    if (!config)
        return {{.sql = QFileInfo(file).fileName(), .problem = inWords(config.error())}};
    const auto* database = config::findDatabase(*config, path);
    return database ? expectationsOf(*database, workshop) : std::vector<Expectation>();
}

} // namespace core::jobs
