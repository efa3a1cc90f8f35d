#include "app/ctl/tablewords.h"

#include "app/ctl/values.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::TableWords)
};

using core::compare::ObjectKind;

constexpr std::array kKinds{
    std::pair{ObjectKind::View, "view"_L1},
    std::pair{ObjectKind::Trigger, "trigger"_L1},
    std::pair{ObjectKind::Index, "index"_L1},
};

/// The names of one argument.
std::optional<QStringList> splitText(const QString& text)
{
    QStringList names{QString()};
    bool quoted = false;
    bool wasQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && quoted && text.mid(i + 1, 1) == u"\"") {
            names.back() += c;
            ++i;
        } else if (c == u'"' && (quoted || (names.back().isEmpty() && !wasQuoted))) {
            quoted = !quoted;
            wasQuoted = true;
        } else if (c == u',' && !quoted) {
            names.append(QString());
            wasQuoted = false;
        } else {
            names.back() += c;
        }
    }
    if (quoted || names.contains(QString()))
        return std::nullopt;
    return names;
}

Refusal badNames(const char* option, const QStringList& given)
{
    return badValue(option, given.join(u' '),
                    Texts::tr("It is a list of names with commas between them; one that has a "
                              "comma in it stands in double quotes."));
}

std::optional<Refusal> takeLimit(const Words& words, std::optional<qint64>& limit)
{
    if (!words.limit)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = words.limit->toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return badValue("--limit", *words.limit, Texts::tr("It is a whole number of rows."));
    limit = number;
    return std::nullopt;
}

/// The table of "T.COLUMN=…" or "T: …" that is meant: the one with the longest name that fits.
core::tables::TableChoice* tableIn(const QString& text, QChar end,
                                   std::vector<core::tables::TableChoice>& all)
{
    core::tables::TableChoice* meant = nullptr;
    for (core::tables::TableChoice& choice : all) {
        const bool fits = text.startsWith(choice.table + end);
        if (fits && (!meant || meant->table.size() < choice.table.size()))
            meant = &choice;
    }
    return meant;
}

/// "T: SQL", where T is one of the tables that are brought back.
std::optional<Refusal> takeWhere(const QString& text, std::vector<core::tables::TableChoice>& all)
{
    core::tables::TableChoice* meant = tableIn(text, u':', all);
    if (!meant)
        return badValue("--where", text,
                        Texts::tr("It is \"T: SQL\", where T is one of the tables of --tables."));
    // The one of them alone would bring back other rows than what is meant.
    if (!meant->where.isEmpty())
        return badValue("--where", text,
                        Texts::tr("That table has a condition already: join both with AND or OR."));
    meant->where = text.sliced(meant->table.size() + 1).trimmed();
    if (meant->where.isEmpty())
        return badValue("--where", text, Texts::tr("The condition is missing."));
    return std::nullopt;
}

/// A name in double quotes at the beginning of `text`, one that is in it doubled; none: they stay
/// open. `length` is what it takes.
std::optional<QString> quotedName(QStringView text, qsizetype& length)
{
    QString name;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const bool isDoubled = text.mid(at, 2) == u"\"\"";
        if (text[at] == u'"' && !isDoubled) {
            length = at + 1;
            return name;
        }
        at += isDoubled ? 1 : 0;
        name += text[at];
    }
    return std::nullopt;
}

/// What stands before the first '=' and behind it; a name that has one in it stands in double
/// quotes.
std::optional<std::pair<QString, QString>> splitAssignment(QStringView text)
{
    qsizetype at = text.indexOf(u'=');
    std::optional<QString> name = text.left(std::max<qsizetype>(0, at)).toString();
    if (text.startsWith(u'"'))
        name = quotedName(text, at);
    if (!name || name->isEmpty() || at < 0 || text.mid(at, 1) != u"=")
        return std::nullopt;
    return std::pair(*name, text.sliced(at + 1).toString());
}

/// A whole name, which may stand in double quotes as well.
std::optional<QString> nameIn(const QString& text)
{
    if (!text.startsWith(u'"'))
        return text.isEmpty() ? std::nullopt : std::optional(text);
    qsizetype length = 0;
    auto name = quotedName(text, length);
    return name && !name->isEmpty() && length == text.size() ? name : std::nullopt;
}

/// Adds to `all`; false where the column has one already.
template <class T>
bool addFor(const QString& column, const T& value, QHash<QString, T>& all)
{
    const bool isThere = std::any_of(all.keyBegin(), all.keyEnd(), [&](const QString& each) {
        return each.compare(column, Qt::CaseInsensitive) == 0;
    });
    if (!isThere)
        all.insert(column, value);
    return !isThere;
}

/// As the window gives it: a text, of which the column makes what it makes of a text.
core::rows::Value textValue(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return {.type = core::rows::ValueType::Text, .bytes = bytes, .size = bytes.size()};
}

std::optional<Refusal> takeValue(const QString& text, std::vector<core::tables::TableChoice>& all)
{
    core::tables::TableChoice* meant = tableIn(text, u'.', all);
    const auto given =
        meant ? splitAssignment(QStringView(text).sliced(meant->table.size() + 1)) : std::nullopt;
    if (!given)
        return badValue("--value", text,
                        Texts::tr("It is \"T.COLUMN=VALUE\", where T is one of the tables of "
                                  "--tables."));
    if (!addFor(given->first, textValue(given->second), meant->values))
        return badValue("--value", text, Texts::tr("That column has one already."));
    return std::nullopt;
}

std::optional<Refusal> takeMap(const QString& text, std::vector<core::tables::TableChoice>& all)
{
    core::tables::TableChoice* meant = tableIn(text, u'.', all);
    const auto given =
        meant ? splitAssignment(QStringView(text).sliced(meant->table.size() + 1)) : std::nullopt;
    const auto from = given ? nameIn(given->second) : std::nullopt;
    if (!from)
        return badValue("--map", text,
                        Texts::tr("It is \"T.COLUMN=NAME\", where T is one of the tables of "
                                  "--tables, and NAME a column that it has in the backup."));
    if (!addFor(given->first, *from, meant->columnsFrom))
        return badValue("--map", text, Texts::tr("That column has one already."));
    return std::nullopt;
}

std::optional<Refusal> takeTables(const Words& words, core::tables::Choice& choice)
{
    const auto names = splitNames(words.tables);
    if (!names)
        return badNames("--tables", words.tables);
    auto conflict = std::optional(core::tables::Conflict::Replace);
    if (words.conflict)
        conflict = core::tables::conflictFromKey(*words.conflict);
    if (!conflict)
        return badValue("--conflict", *words.conflict,
                        Texts::tr("It is replace, add-missing or overwrite."));
    for (const QString& name : *names)
        choice.tables.push_back({.table = name, .conflict = *conflict});
    for (const QString& where : words.wheres) {
        if (const auto refused = takeWhere(where, choice.tables))
            return refused;
    }
    for (const QString& value : words.values) {
        if (const auto refused = takeValue(value, choice.tables))
            return refused;
    }
    for (const QString& map : words.maps) {
        if (const auto refused = takeMap(map, choice.tables))
            return refused;
    }
    return std::nullopt;
}

/// "KIND:NAME"
std::optional<Refusal> takeObjects(const Words& words, core::tables::Choice& choice)
{
    const auto names = splitNames(words.objects);
    if (!names)
        return badNames("--objects", words.objects);
    for (const QString& name : *names) {
        const QString kind = name.section(u':', 0, 0);
        const auto found =
            std::ranges::find_if(kKinds, [&](const auto& each) { return kind == each.second; });
        if (found == kKinds.end() || name.size() <= kind.size() + 1)
            return badValue("--objects", name,
                            Texts::tr("It is view:NAME, trigger:NAME or index:NAME."));
        choice.objects.push_back({.kind = found->first, .name = name.sliced(kind.size() + 1)});
    }
    return std::nullopt;
}

bool isLatest(const QString& text)
{
    return text == u"latest" || text == u"latest-good";
}

} // namespace

std::optional<QStringList> splitNames(const QStringList& given)
{
    QStringList names;
    for (const QString& text : given) {
        const auto split = splitText(text);
        if (!split)
            return std::nullopt;
        for (const QString& name : *split) {
            if (!names.contains(name))
                names.append(name);
        }
    }
    return names;
}

bool meansTables(const Words& words)
{
    return !words.tables.isEmpty() || !words.objects.isEmpty();
}

std::optional<Refusal> refuseTableOptions(const Words& words)
{
    struct Given
    {
        bool isGiven;
        const char* option;
        bool ofTables;
    };
    const bool swaps = words.method && *words.method != u"online";
    const std::array options{Given{words.conflict.has_value(), "--conflict", true},
                             Given{!words.wheres.isEmpty(), "--where", true},
                             Given{!words.values.isEmpty(), "--value", true},
                             Given{!words.maps.isEmpty(), "--map", true},
                             Given{words.withRelated, "--with-related", true},
                             Given{words.sql.has_value(), "--sql", true},
                             Given{swaps, "--method", false},
                             Given{words.stop.has_value(), "--stop", false},
                             Given{words.start.has_value(), "--start", false},
                             Given{words.probe.has_value(), "--probe", false},
                             Given{!words.headers.isEmpty(), "--header", false},
                             Given{words.noVerify, "--no-verify", false},
                             Given{words.noBackup, "--no-backup", false}};
    for (const Given& option : options) {
        if (!option.isGiven || option.ofTables == meansTables(words))
            continue;
        if (option.ofTables)
            return Refusal{Texts::tr("The option %1 is for a restore of tables.")
                               .arg(QLatin1String(option.option)),
                           Texts::tr("Add --tables with their names.")};
        return Refusal{Texts::tr("The option %1 is for a restore of the whole database.")
                           .arg(QLatin1String(option.option)),
                       Texts::tr("Tables are brought back while programs use the database: leave "
                                 "it out.")};
    }
    return std::nullopt;
}

Understood restoreTablesFrom(const Words& words)
{
    RestoreTablesOptions options{.spec = {.backup = words.subjects.front(),
                                          .database = words.database.value_or(QString()),
                                          .target = *words.to,
                                          .safetyCopy = !words.noSafetyCopy},
                                 .withRelated = words.withRelated,
                                 .sqlFile = absoluteFolder(words.sql.value_or(QString())),
                                 .dryRun = words.dryRun};
    if (const auto refused = takeTables(words, options.spec.choice))
        return *refused;
    if (const auto refused = takeObjects(words, options.spec.choice))
        return *refused;
    if (words.wait) {
        options.spec.wait = parseSeconds(*words.wait);
        if (!options.spec.wait)
            return badValue("--wait", *words.wait, Texts::tr("It is a whole number of seconds."));
    }
    return options;
}

Understood diffFrom(const Words& words)
{
    if (words.subjects.size() != 2)
        return Refusal{Texts::tr("Two databases or backups are compared."),
                       Texts::tr("Name both, the older one first.")};
    const QString& first = words.subjects.front();
    const QString& second = words.subjects.back();
    if (isLatest(first) && isLatest(second) && !words.database)
        return Refusal{Texts::tr("It is not said of which database \"%1\" is meant.").arg(first),
                       Texts::tr("Add --db with the path or name of the database.")};
    const auto of = [&](const QString& what, const QString& other) {
        return core::jobs::ComparedSpec{
            .what = what, .database = isLatest(what) ? words.database.value_or(other) : QString()};
    };
    DiffOptions options{
        .first = of(first, second), .second = of(second, first), .rows = words.rows};
    const auto names = splitNames(words.tables);
    if (!names)
        return badNames("--tables", words.tables);
    options.tables = *names;
    if (const auto refused = takeLimit(words, options.limit))
        return *refused;
    if (options.limit && !options.rows)
        return Refusal{Texts::tr("The option --limit is for rows."),
                       Texts::tr("Add --rows to have them shown.")};
    return options;
}

Understood findRowFrom(const Words& words)
{
    if (!words.table)
        return Refusal{Texts::tr("It is not said in which table the row is."),
                       Texts::tr("Add --table with its name.")};
    if (!words.where)
        return Refusal{Texts::tr("It is not said which row is meant."),
                       Texts::tr("Add --where with a condition, such as --where \"id = 4711\".")};
    core::jobs::FindRowSpec spec{
        .database = words.subjects.front(), .table = *words.table, .where = *words.where};
    std::optional<qint64> limit;
    if (const auto refused = takeLimit(words, limit))
        return *refused;
    if (limit)
        spec.mostRows = static_cast<int>(std::min<qint64>(*limit, 1'000'000));
    return spec;
}

} // namespace app::ctl
