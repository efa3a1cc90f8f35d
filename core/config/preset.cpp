#include "core/config/preset.h"

#include "core/config/tomltext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

// The resource of a static library is dropped by the linker unless somebody names it; the macro
// must stand outside of namespaces.
static void keepPresets()
{
    Q_INIT_RESOURCE(presets);
}

namespace core::config {

using namespace Qt::StringLiterals;

namespace {

void readGroup(TableReader& reader, Preset& preset)
{
    TableGroup group;
    reader.text("name", group.name);
    reader.list("tables", group.tables);
    reader.flag("holds_secrets", group.holdsSecrets);
    if (group.name.isEmpty())
        reader.complain("name", u"This group has no \"name\"."_s);
    preset.groups.push_back(group);
}

void readExpectation(TableReader& reader, Preset& preset)
{
    Expectation expectation{.onlyIfThere = true};
    reader.text("table", expectation.table);
    reader.number("min_rows", expectation.rows);
    reader.text("sql", expectation.sql);
    if (expectation.table.isEmpty() == expectation.sql.isEmpty())
        reader.complain("table", u"An expectation has either \"table\" or \"sql\"."_s);
    if (expectation.rows < 0)
        reader.complain("min_rows", u"\"min_rows\" must not be negative."_s);
    preset.expectations.push_back(expectation);
}

/// QFile, because the shipped ones lie in a Qt resource.
Result<QByteArray> readPreset(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            .code = ErrorCode::SourceUnreadable, .path = path, .detail = file.errorString()};
    return file.readAll();
}

/// What the shipped presets say to a person.
[[maybe_unused]] constexpr const char* kShippedWords[] = {
    //: A group of tables of an application; so are the next ones.
    QT_TRANSLATE_NOOP("core::config::Preset", "Settings"),
    QT_TRANSLATE_NOOP("core::config::Preset", "Sessions"),
    QT_TRANSLATE_NOOP("core::config::Preset", "Workspaces"),
    QT_TRANSLATE_NOOP("core::config::Preset", "Sign-in"),
    QT_TRANSLATE_NOOP("core::config::Preset", "Automation"),
    QT_TRANSLATE_NOOP("core::config::Preset", "Logs"),
    QT_TRANSLATE_NOOP("core::config::Preset", "Schema version"),
    //: What a person looks at after a restore; so are the next ones.
    QT_TRANSLATE_NOOP("core::config::Preset", "The web interface opens"),
    QT_TRANSLATE_NOOP("core::config::Preset", "The settings are present"),
    QT_TRANSLATE_NOOP("core::config::Preset", "The workspaces load"),
    QT_TRANSLATE_NOOP("core::config::Preset", "A new session can be started"),
};

/// A preset of the user's own keeps its words.
void translate(Preset& shipped)
{
    const auto translated = [](const QString& words) {
        return QCoreApplication::translate("core::config::Preset", words.toUtf8().constData());
    };
    for (TableGroup& group : shipped.groups)
        group.name = translated(group.name);
    for (QString& check : shipped.checks)
        check = translated(check);
}

void putByName(std::vector<Preset>& presets, Preset preset)
{
    const auto same = std::find_if(presets.begin(), presets.end(),
                                   [&](const Preset& old) { return old.name == preset.name; });
    if (same != presets.end())
        *same = std::move(preset);
    else
        presets.push_back(std::move(preset));
}

/// All tables a preset speaks of, each once, in the order of the file.
QStringList tablesNamedBy(const Preset& preset)
{
    QStringList named;
    for (const TableGroup& group : preset.groups)
        named += group.tables;
    named += preset.marks;
    for (const Expectation& expectation : preset.expectations) {
        if (!expectation.table.isEmpty())
            named += expectation.table;
    }
    QStringList once;
    for (const QString& table : named) {
        if (!once.contains(table, Qt::CaseInsensitive))
            once += table;
    }
    return once;
}

bool inAnyGroup(const Preset& preset, const QString& table)
{
    return std::any_of(preset.groups.begin(), preset.groups.end(), [&](const TableGroup& group) {
        return group.tables.contains(table, Qt::CaseInsensitive);
    });
}

} // namespace

Result<Preset> parsePreset(const QByteArray& toml, const QString& path)
{
    const auto document = parseToml(toml, path);
    if (!document)
        return document.error();

    Preset preset;
    TableReader reader(*document, path);
    reader.text("name", preset.name);
    if (preset.name.isEmpty())
        reader.complain("name", u"This preset has no \"name\"."_s);
    reader.text("title", preset.title);
    reader.list("usual_paths", preset.usualPaths);
    reader.list("marks", preset.marks);
    reader.list("checks", preset.checks);
    reader.tables("group", [&](TableReader& inner) { readGroup(inner, preset); });
    reader.tables("expect", [&](TableReader& inner) { readExpectation(inner, preset); });
    if (reader.problem())
        return *reader.problem();
    if (preset.title.isEmpty())
        preset.title = preset.name;
    return preset;
}

Result<std::vector<Preset>> allPresets(const QString& configFile)
{
    keepPresets();
    std::vector<Preset> presets;
    const QString shipped = u":/presets"_s;
    const QString own = QFileInfo(configFile).absolutePath() + u"/presets"_s;
    for (const QString& folder : {shipped, own}) {
        const auto files =
            QDir(folder).entryInfoList({u"*.toml"_s}, QDir::Files | QDir::Hidden, QDir::Name);
        for (const QFileInfo& file : files) {
            const auto text = readPreset(file.filePath());
            if (!text)
                return text.error();
            auto preset = parsePreset(*text, file.filePath());
            if (!preset)
                return preset.error();
            if (folder == shipped)
                translate(*preset);
            putByName(presets, *std::move(preset));
        }
    }
    return presets;
}

PresetMatch matchPreset(const Preset& preset, const QStringList& tables)
{
    PresetMatch match;
    for (const QString& named : tablesNamedBy(preset)) {
        const auto there = std::find_if(tables.begin(), tables.end(), [&](const QString& table) {
            return table.compare(named, Qt::CaseInsensitive) == 0;
        });
        if (there != tables.end())
            match.found += *there; // as the database spells it
        else
            match.missing += named;
    }
    for (const QString& table : tables) {
        if (!inAnyGroup(preset, table))
            match.unnamed += table;
    }
    return match;
}

const Preset* presetByMarks(const std::vector<Preset>& presets, const QStringList& tables)
{
    const auto found = std::find_if(presets.begin(), presets.end(), [&](const Preset& preset) {
        return !preset.marks.isEmpty()
            && std::all_of(preset.marks.begin(), preset.marks.end(), [&](const QString& mark) {
                   return tables.contains(mark, Qt::CaseInsensitive);
               });
    });
    return found != presets.end() ? &*found : nullptr;
}

} // namespace core::config
