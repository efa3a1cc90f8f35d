#include "app/ctl/commandline.h"

#include "app/ctl/pdfreport.h"
#include "app/ctl/restorewords.h"
#include "app/ctl/tablewords.h"
#include "app/ctl/values.h"
#include "core/jobs/savereport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::CommandLine)
};

bool isUtf8(const std::string& bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return !utf8.hasError() && QFile::encodeName(text) == bytes.c_str();
}

/// Qt would make another name of it, which may be that of another file.
std::optional<Refusal> refuseEncoding(const std::vector<std::string>& arguments)
{
    for (const std::string& argument : arguments) {
        if (!isUtf8(argument))
            return Refusal{Texts::tr("The argument \"%1\" is not valid UTF-8.")
                               .arg(QString::fromStdString(argument)),
                           Texts::tr("Give the file another name.")};
    }
    for (const char* name : {"HOLDFAST_HOME", "HOLDFAST_LOCKS", "HOME", "XDG_CONFIG_HOME",
                             "XDG_DATA_HOME", "XDG_STATE_HOME"}) {
        if (!isUtf8(qgetenv(name).toStdString()))
            return Refusal{
                Texts::tr("The variable %1 is not valid UTF-8.").arg(QLatin1String(name)),
                Texts::tr("Give the folder another name, or set the variable to another folder.")};
    }
    return std::nullopt;
}

/// Paths are made absolute, and with such a folder that would be those of other files.
std::optional<Refusal> refuseCurrentFolder(const Words& words)
{
    std::error_code unknown; // a folder that was removed, for instance: nothing can be there
    if (isUtf8(std::filesystem::current_path(unknown).native()))
        return std::nullopt;
    QStringList given = words.subjects;
    for (const auto& path :
         {words.to, words.from, words.database, words.report, words.backup, words.sql})
        given.append(path.value_or(QString()));
    given.append(qEnvironmentVariable("HOLDFAST_HOME"));
    const bool needed = std::any_of(given.begin(), given.end(), [](const QString& path) {
        return !path.isEmpty() && !QDir::isAbsolutePath(path);
    });
    if (!needed)
        return std::nullopt;
    return Refusal{Texts::tr("The name of the current folder is not valid UTF-8."),
                   Texts::tr("Start in another folder, or give absolute paths.")};
}

/// An argument that is there but empty is nearly always a shell variable that was not set.
std::optional<Refusal> refuseEmpty(const Words& words)
{
    const bool subjectEmpty = std::any_of(words.subjects.begin(), words.subjects.end(),
                                          [](const QString& text) { return text.isEmpty(); });
    const auto isEmpty = [](const std::optional<QString>& value) {
        return value && value->isEmpty();
    };
    if (subjectEmpty || isEmpty(words.to) || isEmpty(words.from) || isEmpty(words.database)
        || isEmpty(words.report) || isEmpty(words.start) || isEmpty(words.probe)
        || isEmpty(words.backup) || isEmpty(words.sql) || isEmpty(words.table)
        || isEmpty(words.where))
        return Refusal{Texts::tr("One argument is empty."),
                       Texts::tr("Check that the variables of the script have values.")};
    return std::nullopt;
}

/// "latest" of what, is asked only here: a file of that name is still reached as ./latest.
std::optional<Refusal> refuseLatest(const Words& words)
{
    for (const QString& subject : words.subjects) {
        if ((subject == u"latest" || subject == u"latest-good") && !words.database)
            return Refusal{
                Texts::tr("It is not said of which database \"%1\" is meant.").arg(subject),
                Texts::tr("Add --db with the path or name of the database.")};
    }
    return std::nullopt;
}

Understood backupFrom(const Words& words)
{
    core::jobs::BackupSpec spec{.database = words.subjects.front(),
                                .to = absoluteFolder(words.to.value_or(QString())),
                                .label = words.label.value_or(QString()),
                                .pin = words.pin,
                                .verify = !words.noVerify};
    if (words.method && *words.method != u"online")
        return badValue("--method", *words.method, Texts::tr("The method is \"online\"."));
    if (words.compress) {
        spec.compression = core::vault::parseCompression(*words.compress);
        if (!spec.compression)
            return badValue(
                "--compress", *words.compress,
                Texts::tr("It is none, gzip or zstd, with a level if wanted: gzip:1 to gzip:9, "
                          "zstd:1 to zstd:19."));
    }
    if (words.wait) {
        spec.wait = parseSeconds(*words.wait);
        if (!spec.wait)
            return badValue("--wait", *words.wait, Texts::tr("It is a whole number of seconds."));
    }
    return spec;
}

Refusal reportOfOne()
{
    return {Texts::tr("The option --report is for one backup or database at a time."),
            Texts::tr("Run the command once for each, with a file of its own.")};
}

/// What --due or --all picks by itself.
Understood pickedFrom(const Words& words, VerifyOptions options)
{
    if (words.due && words.all)
        return Refusal{Texts::tr("The options --due and --all do not go together."),
                       Texts::tr("All backups are more than those that are due.")};
    if (words.report)
        return reportOfOne();
    if (words.subjects.size() > 1)
        return Refusal{words.due
                           ? Texts::tr("The option --due takes one database, or none for all of "
                                       "them.")
                           : Texts::tr("The option --all takes one database.")};
    if (!words.subjects.isEmpty())
        options.database = words.subjects.front();
    if (words.all && options.database.isEmpty())
        return Refusal{Texts::tr("The database is missing whose backups are to be checked."),
                       Texts::tr("Name it: a path, or a configured name.")};
    options.subjects.clear();
    options.due = words.due;
    options.all = words.all;
    return options;
}

Understood verifyFrom(const Words& words)
{
    VerifyOptions options{.subjects = words.subjects,
                          .database = words.database.value_or(QString())};
    const QString level = words.level.value_or(u"full"_s);
    if (level != u"full" && level != u"quick")
        return badValue("--level", level, Texts::tr("It is quick or full."));
    options.level =
        level == u"quick" ? core::vault::CheckLevel::Quick : core::vault::CheckLevel::Full;
    if (words.due || words.all)
        return pickedFrom(words, options);
    if (words.subjects.isEmpty())
        return Refusal{Texts::tr("What is to be checked is missing."),
                       Texts::tr("Name a backup, a database or a folder, or use --due.")};
    if (!words.report)
        return options;
    if (!core::jobs::reportFormatOf(*words.report) && !isPdfReport(*words.report))
        return badValue("--report", *words.report, reportEndings());
    if (words.subjects.size() > 1)
        return reportOfOne();
    options.report = absoluteFolder(*words.report);
    return options;
}

Understood pinFrom(const Words& words)
{
    return PinOptions{.backup = words.subjects.front(),
                      .database = words.database.value_or(QString()),
                      .label = words.label,
                      .pinned = words.command == u"pin"};
}

Understood deleteFrom(const Words& words)
{
    return DeleteOptions{.backups = words.subjects,
                         .database = words.database.value_or(QString()),
                         .yes = words.yes};
}

std::optional<StatusFormat> parseFormat(QStringView text)
{
    if (text == u"text")
        return StatusFormat::Text;
    if (text == u"json")
        return StatusFormat::Json;
    if (text == u"nagios")
        return StatusFormat::Nagios;
    if (text == u"prometheus")
        return StatusFormat::Prometheus;
    return std::nullopt;
}

Understood statusFrom(const Words& words)
{
    StatusOptions options{.spec = {.databases = words.subjects}};
    if (words.maxAge) {
        options.spec.maxAge = parseSpan(*words.maxAge);
        if (!options.spec.maxAge)
            return badValue("--max-age", *words.maxAge,
                            Texts::tr("It is a time with its unit: 90m, 24h or 7d."));
    }
    const QString format = words.format.value_or(words.manner.json ? u"json"_s : u"text"_s);
    const auto parsed = parseFormat(format);
    if (!parsed)
        return badValue("--format", format, Texts::tr("It is text, json, nagios or prometheus."));
    if (words.manner.json && *parsed != StatusFormat::Json)
        return Refusal{
            Texts::tr("The options --json and --format %1 contradict each other.").arg(format),
            Texts::tr("Leave one of them out.")};
    options.format = *parsed;
    return options;
}

Understood understand(const Words& words)
{
    if (words.manner.quiet && words.manner.verbose)
        return Refusal{Texts::tr("The options --quiet and --verbose contradict each other."),
                       Texts::tr("Leave one of them out.")};
    if (const auto refused = refuseEmpty(words))
        return *refused;
    if (const auto refused = refuseCurrentFolder(words))
        return *refused;
    const QString database = words.subjects.isEmpty() ? QString() : words.subjects.front();
    const QString from = absoluteFolder(words.from.value_or(QString()));
    if (words.command == u"backup")
        return backupFrom(words);
    if (words.command == u"list")
        return core::jobs::ListSpec{.database = database, .from = from};
    if (words.command == u"find-good")
        return core::jobs::FindGoodSpec{.database = database, .from = from};
    if (words.command == u"status")
        return statusFrom(words);
    if (words.command == u"doctor")
        return DoctorOptions{};
    if (words.command == u"undo")
        return undoFrom(words);
    if (words.command == u"restores")
        return RestoresOptions{.database = database};
    if (words.command == u"restore")
        return restoreFrom(words);
    if (words.command == u"rehearse")
        return rehearseFrom(words);
    if (words.command == u"guard")
        return guardFrom(words);
    if (words.command == u"diff")
        return diffFrom(words);
    if (words.command == u"find-row")
        return findRowFrom(words);
    if (const auto refused = refuseLatest(words))
        return *refused;
    if (words.command == u"delete")
        return deleteFrom(words);
    return words.command == u"verify" ? verifyFrom(words) : pinFrom(words);
}

/// What a script asked for, also where the rest is wrong: a caller that reads JSON gets JSON.
WrongCommandLine wrong(const std::vector<std::string>& arguments, Refusal refusal)
{
    WrongCommandLine line{.refusal = std::move(refusal)};
    std::string before;
    for (const std::string& argument : arguments) {
        if (argument == "--")
            break;
        if (argument == "--json")
            line.manner.json = true;
        else if (line.command.isEmpty() && !argument.starts_with('-'))
            line.command = QString::fromStdString(argument);
        const bool isFormat = argument.starts_with("--format=");
        if (isFormat || before == "--format") {
            const std::string value = isFormat ? argument.substr(argument.find('=') + 1) : argument;
            line.format = parseFormat(QString::fromStdString(value)).value_or(StatusFormat::Text);
        }
        before = argument;
    }
    if (line.command != u"status")
        line.format = StatusFormat::Text;
    line.manner.json = line.manner.json || line.format == StatusFormat::Json;
    return line;
}

} // namespace

std::variant<CommandLine, InfoText, WrongCommandLine>
parseCommandLine(const std::vector<std::string>& arguments)
{
    if (auto refused = refuseEncoding(arguments))
        return wrong(arguments, std::move(*refused));
    auto read = readWords(arguments);
    if (auto* info = std::get_if<InfoText>(&read))
        return *info;
    if (auto* refused = std::get_if<Refusal>(&read))
        return wrong(arguments, *refused);

    const Words& words = std::get<Words>(read);
    Understood understood = understand(words);
    if (auto* refused = std::get_if<Refusal>(&understood))
        return wrong(arguments, *refused);
    CommandLine line{.manner = words.manner, .command = std::get<Command>(std::move(understood))};
    if (const auto* status = std::get_if<StatusOptions>(&line.command))
        line.manner.json = status->format == StatusFormat::Json;
    return line;
}

} // namespace app::ctl
