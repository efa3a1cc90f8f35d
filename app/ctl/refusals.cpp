#include "app/ctl/refusals.h"

#include "app/ctl/cliarguments.h"
#include "app/ctl/nearest.h"

#include <QCoreApplication>
#include <QStringList>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::Refusals)
};

QStringList commandNames(const CLI::App& app)
{
    QStringList names;
    for (const CLI::App* each : app.get_subcommands([](const CLI::App*) { return true; }))
        names.append(QString::fromStdString(each->get_name()));
    return names;
}

QStringList optionNames(const CLI::App& command)
{
    QStringList names;
    for (const CLI::Option* option : command.get_options([](const CLI::Option*) { return true; })) {
        for (const std::string& name : option->get_lnames())
            names.append(u"--"_s + QString::fromStdString(name));
    }
    return names;
}

/// What fitted nowhere: of several, the first.
QString extraOf(const CLI::App& app)
{
    const std::vector<std::string> extras = app.remaining(true);
    return extras.empty() ? QString() : fromCli(extras.front());
}

Refusal explainExtra(const CLI::App& app, const CLI::App& command)
{
    const QString extra = extraOf(app);
    if (!extra.startsWith(u'-'))
        return {Words::tr("There is one argument too many: \"%1\".").arg(extra),
                howToGetHelp(command)};
    const QString meant = nearest(extra.section(u'=', 0, 0), optionNames(command));
    return {Words::tr("There is no option \"%1\" here.").arg(extra),
            meant.isEmpty() ? howToGetHelp(command) : Words::tr("Did you mean \"%1\"?").arg(meant)};
}

} // namespace

Refusal explain(const CLI::App& app, const CLI::ParseError& error)
{
    const auto parsed = app.get_subcommands();
    const CLI::App& command = parsed.empty() ? app : *parsed.front();
    const std::string kind = error.get_name();
    // Its name is that of the command here, not its own as of every other error.
    // What is missing may well be what an unknown option was taken for, so that one goes first.
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError)
        || extraOf(app).startsWith(u'-'))
        return explainExtra(app, command);

    const QString hint = howToGetHelp(command);
    const QString words = QString::fromStdString(error.what());
    for (const CLI::Option* option : command.get_options([](const CLI::Option*) { return true; })) {
        const QString name = QString::fromStdString(option->get_name());
        if (kind == "RequiredError" && option->get_required() && option->count() == 0)
            return {Words::tr("The argument %1 is missing.").arg(name), hint};
        if (kind == "ArgumentMismatch" && option->count() > 1 && option->get_expected_max() == 1)
            return {Words::tr("The option %1 was given more than once.").arg(name), hint};
        if (kind == "ArgumentMismatch" && option->count() == 0 && words.startsWith(name + u':'))
            return {Words::tr("The option %1 needs a value.").arg(name), hint};
    }
    return {Words::tr("The command line cannot be understood: %1.").arg(words), hint};
}

/// Before the command there is nothing but flags without values: the first other word is the
/// command.
std::optional<Refusal> refuseCommand(const CLI::App& app, const std::vector<std::string>& arguments)
{
    const auto first =
        std::find_if(arguments.begin(), arguments.end(),
                     [](const std::string& argument) { return !argument.starts_with('-'); });
    if (first == arguments.end())
        return std::nullopt;
    const QString typed = QString::fromStdString(*first);
    const QStringList known = commandNames(app);
    if (known.contains(typed))
        return std::nullopt;
    const QString meant = nearest(typed, known);
    return Refusal{Words::tr("There is no command \"%1\".").arg(typed),
                   meant.isEmpty() ? howToGetHelp(app)
                                   : Words::tr("Did you mean \"%1\"?").arg(meant)};
}

QString howToGetHelp(const CLI::App& command)
{
    if (!command.get_parent())
        return Words::tr("\"holdfastctl --help\" lists the commands.");
    return Words::tr("\"holdfastctl %1 --help\" shows how it is used.")
        .arg(QString::fromStdString(command.get_name()));
}

} // namespace app::ctl
