#include "app/ctl/grammar.h"

#include "app/ctl/cliarguments.h"
#include "app/ctl/commandgrammar.h"
#include "app/ctl/pdfreport.h"
#include "app/ctl/refusals.h"

using namespace Qt::StringLiterals;

namespace app::ctl {

Grammar::Grammar()
    : m_app(tr("Backs up SQLite databases while they are in use, and proves each backup.")
                .toStdString(),
            "holdfastctl")
{
    m_app.get_formatter()->column_width(26);
    m_app.get_formatter()->label("OPTIONS", tr("OPTIONS").toStdString());
    m_app.get_formatter()->label("SUBCOMMAND", tr("COMMAND [ARGUMENTS]").toStdString());
    m_app.get_formatter()->label("Usage", tr("Usage").toStdString());
    m_app.get_formatter()->label("Positionals", tr("Arguments").toStdString());
    m_app.option_defaults()->group(tr("Options").toStdString());
    m_app.set_help_flag("-h,--help", tr("Shows this help.").toStdString());
    m_app.add_flag("--version", m_versionWanted, tr("Shows the version.").toStdString());
    addGlobals(m_app);
    m_app.require_subcommand(0, 1);
    m_app.footer(
        tr("Example:\n"
           "  holdfastctl backup /srv/shop/shop.db\n"
           "\n"
           "A DB is a path or the name of a configured database. A BACKUP is a path, an id as\n"
           "\"list\" prints it, \"latest\" or \"latest-good\". Each command has its own --help.")
            .toStdString());
    addCommands();
}

void Grammar::addGlobals(CLI::App& to)
{
    const std::string group = tr("Options of every command").toStdString();
    to.add_flag("--json", m_words.manner.json,
                tr("Writes one JSON object a line to stdout.").toStdString())
        ->group(group);
    to.add_flag("--quiet", m_words.manner.quiet,
                tr("Says nothing but results and errors.").toStdString())
        ->group(group);
    to.add_flag("--verbose", m_words.manner.verbose,
                tr("Says more, for instance the details of errors.").toStdString())
        ->group(group);
}

CLI::App* Grammar::command(const char* name, const QString& does, const QString& example)
{
    CLI::App* added = m_app.add_subcommand(name, does.toStdString());
    added->group(tr("Commands").toStdString());
    const QString footer = tr("Example:") + u"\n  holdfastctl "_s + example;
    added->footer(footer.toStdString());
    return added;
}

void Grammar::addValue(CLI::App& to, const char* name, const char* shown, const QString& does,
                       std::optional<QString>& value)
{
    to.add_option_function<std::string>(
          name, [&value](const std::string& text) { value = fromCli(text); }, does.toStdString())
        ->option_text(shown);
}

void Grammar::addValues(CLI::App& to, const char* name, const char* shown, const QString& does,
                        QStringList& values)
{
    to.add_option_function<std::vector<std::string>>(
          name,
          [&values](const std::vector<std::string>& texts) {
              for (const std::string& text : texts)
                  values.append(fromCli(text));
          },
          does.toStdString())
        ->option_text(shown)
        ->allow_extra_args(false);
}

void Grammar::addSubject(CLI::App& to, const char* name, const QString& does, bool required)
{
    to.add_option_function<std::string>(
          name, [this](const std::string& text) { m_words.subjects.append(fromCli(text)); },
          does.toStdString())
        ->option_text(" ")
        ->required(required);
}

void Grammar::addSubjects(CLI::App& to, const char* name, const QString& does, bool required)
{
    to.add_option_function<std::vector<std::string>>(
          name,
          [this](const std::vector<std::string>& texts) {
              for (const std::string& text : texts)
                  m_words.subjects.append(fromCli(text));
          },
          does.toStdString())
        ->option_text(" ")
        ->required(required);
}

void Grammar::addDatabase(CLI::App& to)
{
    addValue(to, "--db", "DB", tr("Of which database \"latest\" and \"latest-good\" are meant."),
             m_words.database);
}

void Grammar::addFrom(CLI::App& to)
{
    addValue(to, "--from", "DIR", tr("Looks in this folder instead of the usual places."),
             m_words.from);
}

void Grammar::addBackup()
{
    CLI::App& backup = *command("backup", tr("Takes one backup and proves it."),
                                u"backup /srv/shop/shop.db --label \"before the upgrade\""_s);
    addSubject(backup, "DB", tr("The database: a path, or a configured name."), true);
    addValue(backup, "--to", "DIR",
             tr("Puts the backup below this folder; it is listed with the others."), m_words.to);
    addValue(backup, "--method", "online", tr("How it is taken; \"online\" is the only method."),
             m_words.method);
    addValue(backup, "--compress", "HOW",
             tr("none, gzip or zstd, with a level if wanted: zstd:19."), m_words.compress);
    addValue(backup, "--label", "TEXT", tr("A remark that stays with the backup."), m_words.label);
    backup.add_flag("--pin", m_words.pin, tr("Keeps the backup for ever.").toStdString());
    backup.add_flag("--no-verify", m_words.noVerify,
                    tr("Does not prove it: it stays \"not checked\".").toStdString());
    addValue(backup, "--wait", "SECONDS", tr("Waits this long for other jobs and for locks."),
             m_words.wait);
}

void Grammar::addStatus()
{
    CLI::App& status = *command(
        "status", tr("Tells how well databases are protected, for people and for monitors."),
        u"status --max-age 24h --format nagios"_s);
    addSubjects(status, "DB", tr("The databases; without any, all configured ones."), false);
    addValue(status, "--max-age", "AGE",
             tr("How old the newest proven backup may be, such as 24h or 7d."), m_words.maxAge);
    addValue(status, "--format", "FORMAT", tr("text, json, nagios or prometheus."), m_words.format);
}

void Grammar::addCommands()
{
    addBackup();

    CLI::App& list =
        *command("list", tr("Lists the backups, newest first."), u"list /srv/shop/shop.db"_s);
    addSubject(list, "DB", tr("The database; without it, the backups of all."), false);
    addFrom(list);

    CLI::App& verify = *command("verify", tr("Checks backups, or databases in use."),
                                u"verify latest --db shop"_s);
    addSubjects(verify, "BACKUP|DB|FOLDER",
                tr("What is checked: backups, databases, or folders with all backups in them."),
                false);
    verify.add_flag("--all", m_words.all,
                    tr("Checks all backups of a database, newest first.").toStdString());
    verify.add_flag("--due", m_words.due,
                    tr("Checks the backups whose last check is too old, of a database or of all.")
                        .toStdString());
    addValue(verify, "--level", "LEVEL", tr("quick or full; full is the default."), m_words.level);
    addValue(verify, "--report", "FILE", tr("Writes a report. %1").arg(reportEndings()),
             m_words.report);
    addDatabase(verify);

    CLI::App& findGood =
        *command("find-good", tr("Finds the newest backup that passes all checks."),
                 u"find-good /srv/shop/shop.db"_s);
    addSubject(findGood, "DB", tr("The database: a path, or a configured name."), true);
    addFrom(findGood);

    addRestore();
    addUndo();
    addRehearse();
    addGuard();
    addDiff();
    addFindRow();
    addPins();
    addDelete();
    addStatus();
    command("doctor", tr("Looks at the set-up: SQLite, folders, rights, free space."), u"doctor"_s);

    for (CLI::App* each : m_app.get_subcommands({}))
        addGlobals(*each);
}

void Grammar::addPins()
{
    CLI::App& pin = *command("pin", tr("Keeps a backup for ever."),
                             u"pin latest-good --db shop --label \"before the upgrade\""_s);
    addSubject(pin, "BACKUP", tr("The backup: a path, an id, latest or latest-good."), true);
    addValue(pin, "--label", "TEXT", tr("The reason why it is kept."), m_words.label);
    addDatabase(pin);

    CLI::App& unpin =
        *command("unpin", tr("Keeps a backup no longer than others; its label stays."),
                 u"unpin latest --db shop"_s);
    addSubject(unpin, "BACKUP", tr("The backup: a path, an id, latest or latest-good."), true);
    addDatabase(unpin);
}

void Grammar::addDelete()
{
    CLI::App& remove = *command(
        "delete", tr("Deletes backups. Asks first. What is pinned must be unpinned before."),
        u"delete shop-1a2b3c4d/shop-backup-20250929-020000Z"_s);
    addSubjects(remove, "BACKUP", tr("The backups: paths, ids, latest or latest-good."), true);
    remove.add_flag("--yes", m_words.yes, tr("Deletes without being asked.").toStdString());
    addDatabase(remove);
}

std::variant<Words, InfoText, Refusal> Grammar::read(const std::vector<std::string>& arguments)
{
    if (const auto refused = refuseCommand(m_app, arguments))
        return *refused;
    try {
        m_app.parse(forCli(arguments));
    } catch (const CLI::CallForHelp&) {
        return InfoText{QString::fromStdString(m_app.help())}; // of the command, if one was given
    } catch (const CLI::ParseError& error) {
        return explain(m_app, error);
    }
    if (m_versionWanted)
        return InfoText{u"holdfastctl "_s + QCoreApplication::applicationVersion() + u'\n'};
    if (m_app.get_subcommands().empty())
        return Refusal{tr("A command is missing."), howToGetHelp(m_app)};
    m_words.command = QString::fromStdString(m_app.get_subcommands().front()->get_name());
    return m_words;
}

namespace {

/// Where the "--" of a guard stands, whose command is another program's; else the end.
std::vector<std::string>::const_iterator guardedCommand(const std::vector<std::string>& arguments)
{
    const auto mark = std::find(arguments.begin(), arguments.end(), "--");
    const auto command = std::find_if(arguments.begin(), mark, [](const std::string& argument) {
        return !argument.starts_with('-');
    });
    return command != mark && *command == "guard" ? mark : arguments.end();
}

} // namespace

std::variant<Words, InfoText, Refusal> readWords(const std::vector<std::string>& arguments)
{
    Grammar grammar;
    const auto behind = guardedCommand(arguments);
    auto read = grammar.read({arguments.begin(), behind});
    if (auto* words = std::get_if<Words>(&read); words && behind != arguments.end()) {
        for (auto argument = behind + 1; argument != arguments.end(); ++argument)
            words->guarded.append(QString::fromStdString(*argument));
    }
    return read;
}

} // namespace app::ctl
