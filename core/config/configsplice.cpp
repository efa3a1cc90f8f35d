#include "core/config/configsplice.h"

#include "core/config/configedit.h"
#include "core/config/duration.h"
#include "core/config/tomldocument.h"

#include <algorithm>

namespace core::config {

using namespace Qt::StringLiterals;

namespace {

/// Cuts one item out of a comma-separated list, with the one comma that went with it.
QByteArray withoutItem(const TomlDocument& document, const std::vector<Span>& items,
                       qsizetype begin)
{
    const auto item =
        std::find_if(items.begin(), items.end(), [&](Span other) { return other.begin == begin; });
    Span cut = *item;
    if (std::next(item) != items.end())
        cut.end = std::next(item)->begin;
    else if (item != items.begin())
        cut.begin = std::prev(item)->end;
    return QByteArray(document.text).remove(cut.begin, cut.end - cut.begin);
}

QByteArray withItem(const TomlDocument& document, const toml::node& list, const QByteArray& item)
{
    const auto items = document.itemsOf(list);
    QByteArray text = document.text;
    if (items.empty())
        return text.insert(document.span(list.source()).begin + 1, ' ' + item + ' ');
    return text.insert(items.back().end, ", " + item);
}

QByteArrayList assignments(const DatabaseConfig& database, const DatabaseSettings& defaults)
{
    QByteArrayList lines;
    const auto put = [&](const char* key, const QString& value) {
        lines += QByteArray(key) + " = " + quotedToml(value).toUtf8();
    };
    put("name", database.name);
    put("path", database.path);
    if (!database.label.isEmpty())
        put("label", database.label);
    if (!database.preset.isEmpty())
        put("preset", database.preset);
    if (!database.earlierFolders.isEmpty())
        lines += "earlier_folders = " + quotedToml(database.earlierFolders).toUtf8();

    const DatabaseSettings& wanted = database.settings;
    const DatabaseSettings builtIn;
    const auto putIfOwn = [&](const char* key, auto member, const auto& textOf) {
        if (wanted.*member != builtIn.*member && wanted.*member != defaults.*member)
            put(key, textOf(wanted.*member));
    };
    putIfOwn("backups_folder", &DatabaseSettings::backupsFolder,
             [](const QString& s) { return s; });
    putIfOwn("compression", &DatabaseSettings::compression, vault::compressionText);
    putIfOwn("verify", &DatabaseSettings::verifyLevel, vault::levelKey);
    putIfOwn("verify_every", &DatabaseSettings::verifyEvery, durationText);
    putIfOwn("max_age", &DatabaseSettings::maxAge, durationText);
    putIfOwn("wait", &DatabaseSettings::wait, durationText);
    return lines;
}

/// From the comment above the header to the blank line below the last value. A comment that touches
/// the next header belongs to that one; a comment after a blank line belongs to nobody and stays.
Span blockOf(const TomlDocument& document, Span written)
{
    Span block{document.lineBegin(written.begin), document.lineEnd(written.end)};
    while (block.begin > 0) {
        const qsizetype above = document.lineBegin(block.begin - 1);
        if (!document.line(above).startsWith('#'))
            break;
        block.begin = above;
    }
    qsizetype below = block.end;
    while (below < document.text.size() && document.line(below).startsWith('#'))
        below = document.lineEnd(below);
    if (below == document.text.size() || !document.line(below).startsWith('['))
        block.end = below;
    while (block.end < document.text.size() && document.line(block.end).isEmpty())
        block.end = document.lineEnd(block.end);
    if (block.end == document.text.size() && block.begin > 0) {
        const qsizetype above = document.lineBegin(block.begin - 1);
        if (document.line(above).isEmpty())
            block.begin = above; // the blank line that set it off
    }
    return block;
}

/// A new key stands below the last one that is the database's own: its sub-tables come after.
QByteArray withNewLine(const TomlDocument& document, const toml::table& database,
                       const QByteArray& assignment)
{
    qsizetype last = 0;
    for (const auto& [key, value] : database) {
        if (value.is_value())
            last = std::max(last, document.span(value.source()).end);
    }
    const qsizetype pathLine =
        document.lineBegin(document.span(database.get("path")->source()).begin);
    qsizetype indent = pathLine;
    while (document.text.at(indent) == ' ' || document.text.at(indent) == '\t')
        ++indent;

    const qsizetype at = document.lineEnd(last);
    const bool openEnded = !document.text.left(at).endsWith('\n');
    QByteArray line = document.text.mid(pathLine, indent - pathLine) + assignment;
    line = openEnded ? document.eol() + line : line + document.eol();
    return QByteArray(document.text).insert(at, line);
}

const toml::key& keyIn(const toml::table& table, std::string_view name)
{
    return table.find(name)->first;
}

} // namespace

Result<QByteArray> withDatabase(const QByteArray& text, const QString& path,
                                const DatabaseConfig& database)
{
    const auto config = parseConfig(text, path);
    if (!config)
        return config.error();
    const auto document = parseDocument(text, path);
    if (!document)
        return document.error();

    const QByteArrayList lines = assignments(database, config->defaults);
    const toml::array* all = document->databases();
    if (all && (all->empty() || all->front().as_table()->is_inline()))
        return withItem(*document, *all, "{ " + lines.join(", ") + " }");

    const QByteArray eol = document->eol();
    QByteArray result = text;
    if (!result.isEmpty() && !result.endsWith('\n'))
        result += eol;
    if (!result.isEmpty())
        result += eol;
    return QByteArray(result + "[[database]]" + eol + lines.join(eol) + eol);
}

Result<QByteArray> withoutDatabase(const QByteArray& text, const QString& path, std::size_t index)
{
    const auto document = parseDocument(text, path);
    if (!document)
        return document.error();
    const toml::array& all = *document->databases();
    const toml::table& database = *all.get(index)->as_table();
    const qsizetype begin = document->span(database.source()).begin;
    if (database.is_inline())
        return withoutItem(*document, document->itemsOf(all), begin);

    const qsizetype end = document->deepEnd(database);
    const auto others = document->headersBeside(database);
    if (std::any_of(others.begin(), others.end(),
                    [&](qsizetype at) { return begin < at && at < end; }))
        return invalidAt(path, database.source(),
                         u"Other tables stand between the parts of this database."_s);
    const Span block = blockOf(*document, {begin, end});
    return QByteArray(text).remove(block.begin, block.end - block.begin);
}

Result<QByteArray> withValue(const QByteArray& text, const QString& path, std::size_t index,
                             const QString& key, const QString& tomlValue)
{
    const auto document = parseDocument(text, path);
    if (!document)
        return document.error();
    const toml::table& database = *document->databases()->get(index)->as_table();
    const std::string name = key.toStdString();
    const QByteArray value = tomlValue.toUtf8();
    const toml::node* old = database.get(name);

    if (!old && value.isEmpty())
        return text;
    if (!old) {
        const QByteArray assignment = key.toUtf8() + " = " + value;
        return database.is_inline() ? withItem(*document, database, assignment)
                                    : withNewLine(*document, database, assignment);
    }
    const Span written{document->span(keyIn(database, name).source()).begin,
                       document->deepEnd(*old)};
    if (value.isEmpty() && database.is_inline())
        return withoutItem(*document, document->itemsOf(database), written.begin);
    Span cut = document->span(old->source());
    if (value.isEmpty())
        cut = {document->lineBegin(written.begin), document->lineEnd(written.end)};
    return QByteArray(text).replace(cut.begin, cut.end - cut.begin, value);
}

} // namespace core::config
