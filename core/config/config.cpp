#include "core/config/config.h"

#include "core/config/duration.h"
#include "core/config/places.h"
#include "core/config/tomltext.h"
#include "core/vault/names.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace core::config {

using namespace Qt::StringLiterals;

namespace {

bool takeFolder(const QString& text, QString& into)
{
    const QString path = expandHome(text);
    if (!QDir::isAbsolutePath(path))
        return false;
    into = QDir::cleanPath(path);
    return true;
}

bool takeLevel(const QString& text, vault::CheckLevel& into)
{
    const auto level = vault::levelFromKey(text);
    into = level.value_or(into);
    return level.has_value();
}

bool takeDuration(const QString& text, std::chrono::seconds shortest, std::chrono::seconds& into)
{
    const auto duration = parseDuration(text);
    if (!duration || *duration < shortest)
        return false;
    into = *duration;
    return true;
}

void readFolders(TableReader& reader, QStringList& into)
{
    QStringList texts;
    reader.list("earlier_folders", texts);
    for (const QString& text : std::as_const(texts)) {
        QString folder;
        if (takeFolder(text, folder))
            into.append(folder);
        else
            reader.complain(
                "earlier_folders",
                u"\"earlier_folders\" holds \"%1\", which is not an absolute path."_s.arg(text));
    }
}

void readExpectations(TableReader& reader, std::vector<Expectation>& into)
{
    QStringList texts;
    reader.list("expect", texts);
    for (const QString& text : std::as_const(texts)) {
        if (const auto expectation = parseExpectation(text))
            into.push_back(*expectation);
        else
            reader.complain(
                "expect",
                u"\"expect\" holds \"%1\", which is neither a comparison such as "
                "\"orders >= 1\" nor a query that begins with SELECT, WITH or VALUES."_s.arg(text));
    }
}

void readSettings(TableReader& reader, DatabaseSettings& into)
{
    using std::chrono::seconds;
    reader.parsed("backups_folder", u"an absolute path or one that begins with \"~/\""_s,
                  [&](const QString& text) { return takeFolder(text, into.backupsFolder); });
    reader.parsed("compression", u"\"none\", \"gzip\", \"zstd\" or one with a level (\"zstd:9\")"_s,
                  [&](const QString& text) {
                      const auto compression = vault::parseCompression(text);
                      into.compression = compression.value_or(into.compression);
                      return compression.has_value();
                  });
    reader.parsed("verify", u"\"quick\" or \"full\""_s,
                  [&](const QString& text) { return takeLevel(text, into.verifyLevel); });
    reader.parsed("verify_every", u"a time such as \"7d\" or \"30d\""_s, [&](const QString& text) {
        return takeDuration(text, seconds(1), into.verifyEvery);
    });
    reader.parsed("max_age", u"a time such as \"90m\", \"24h\" or \"7d\""_s,
                  [&](const QString& text) { return takeDuration(text, seconds(1), into.maxAge); });
    reader.parsed("wait", u"a time such as \"10s\" or \"2m\""_s,
                  [&](const QString& text) { return takeDuration(text, seconds(0), into.wait); });
    reader.parsed(
        "restore_proof_age", u"a time such as \"24h\" or \"7d\""_s,
        [&](const QString& text) { return takeDuration(text, seconds(0), into.restoreProofAge); });
    reader.parsed(
        "keep_safety_copies", u"a time such as \"7d\" or \"30d\""_s,
        [&](const QString& text) { return takeDuration(text, seconds(0), into.keepSafetyCopies); });
}

/// What is no header is not shown: it may be the secret itself.
void readHeaders(TableReader& reader, QStringList& into)
{
    reader.list("probe_headers", into);
    for (const QString& header : std::as_const(into)) {
        if (header.indexOf(u':') < 1)
            reader.complain("probe_headers",
                            u"\"probe_headers\" holds what is no header such as "
                            "\"Authorization: @/etc/holdfast/key\"."_s);
    }
}

void readCommands(TableReader& reader, RestoreCommands& into)
{
    using std::chrono::seconds;
    reader.text("stop", into.stop);
    reader.text("start", into.start);
    reader.text("probe", into.probe);
    readHeaders(reader, into.probeHeaders);
    reader.text("rehearse_start", into.rehearseStart);
    reader.text("rehearse_probe", into.rehearseProbe);
    reader.parsed(
        "command_timeout", u"a time such as \"30s\" or \"5m\""_s,
        [&](const QString& text) { return takeDuration(text, seconds(1), into.commandTimeout); });
    reader.parsed("probe_timeout", u"a time such as \"30s\" or \"5m\""_s, [&](const QString& text) {
        return takeDuration(text, seconds(1), into.probeTimeout);
    });
}

DatabaseConfig readDatabase(TableReader& reader, const DatabaseSettings& defaults)
{
    DatabaseConfig database{.settings = defaults};
    reader.text("name", database.name);
    reader.parsed("path", u"an absolute path or one that begins with \"~/\""_s,
                  [&](const QString& text) { return takeFolder(text, database.path); });
    if (!reader.has("path"))
        reader.complain("path", u"This database has no \"path\"."_s);
    reader.text("label", database.label);
    reader.text("preset", database.preset);
    readFolders(reader, database.earlierFolders);
    readExpectations(reader, database.expectations);
    readCommands(reader, database.restore);
    readSettings(reader, database.settings);

    if (reader.has("name") && database.name.trimmed().isEmpty())
        reader.complain("name", u"\"name\" must not be empty."_s);
    if (database.name.contains(u'/'))
        reader.complain("name", u"\"name\" must not contain \"/\"."_s);
    if (database.name.isEmpty())
        database.name = vault::nameFor(database.path);
    return database;
}

/// For comparison only: what two ways of writing one path have in common. The file itself may be
/// gone; its folder is then resolved.
QString comparable(const QString& path)
{
    const QFileInfo info(expandHome(path));
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return QDir::cleanPath(folder.isEmpty() ? info.absoluteFilePath()
                                            : folder + u'/' + info.fileName());
}

} // namespace

Result<Config> parseConfig(const QByteArray& toml, const QString& path)
{
    const auto document = parseToml(toml, path);
    if (!document)
        return document.error();

    Config config;
    TableReader reader(*document, path);
    reader.table("defaults", [&](TableReader& inner) { readSettings(inner, config.defaults); });
    QSet<QString> names;
    reader.tables("database", [&](TableReader& inner) {
        const DatabaseConfig database = readDatabase(inner, config.defaults);
        if (names.contains(database.name))
            inner.complain("name", u"The name \"%1\" is used twice."_s.arg(database.name));
        names.insert(database.name);
        config.databases.push_back(database);
    });
    if (reader.problem())
        return *reader.problem();
    return config;
}

Result<Config> loadConfig(const QString& path)
{
    const auto text = readText(path);
    if (text)
        return parseConfig(*text, path);
    return text.error().code == ErrorCode::SourceMissing ? Result<Config>(Config{}) : text.error();
}

const DatabaseConfig* findDatabase(const Config& config, const QString& nameOrPath)
{
    const auto& all = config.databases;
    const auto byName = std::find_if(all.begin(), all.end(), [&](const DatabaseConfig& database) {
        return database.name == nameOrPath;
    });
    if (byName != all.end())
        return &*byName;
    const QString path = comparable(nameOrPath);
    const auto byPath = std::find_if(all.begin(), all.end(), [&](const DatabaseConfig& database) {
        return comparable(database.path) == path;
    });
    return byPath != all.end() ? &*byPath : nullptr;
}

} // namespace core::config
