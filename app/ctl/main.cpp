#include "app/ctl/commandline.h"
#include "app/ctl/commands.h"
#include "app/ctl/failure.h"
#include "app/ctl/pdfreport.h"
#include "app/ctl/statusformats.h"
#include "app/ctl/stopsignals.h"
#include "app/ctl/surroundings.h"
#include "core/jobs/setup.h"
#include "core/language/language.h"

#include <QCoreApplication>

#include <exception>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

constexpr int kStatusUnknown = 3;

int run(const Command& command, const CommandContext& context)
{
    struct Runner
    {
        const CommandContext& context;

        int operator()(const core::jobs::BackupSpec& spec) const
        {
            return runBackupCommand(spec, context);
        }
        int operator()(const core::jobs::ListSpec& spec) const
        {
            return runListCommand(spec, context);
        }
        int operator()(const VerifyOptions& options) const
        {
            return runVerifyCommand(options, context);
        }
        int operator()(const core::jobs::FindGoodSpec& spec) const
        {
            return runFindGoodCommand(spec, context);
        }
        int operator()(const PinOptions& options) const { return runPinCommand(options, context); }
        int operator()(const DeleteOptions& options) const
        {
            return runDeleteCommand(options, context);
        }
        int operator()(const StatusOptions& options) const
        {
            return runStatusCommand(options, context);
        }
        int operator()(const RestoreOptions& options) const
        {
            return runRestoreCommand(options, context);
        }
        int operator()(const RestoreTablesOptions& options) const
        {
            return runRestoreTablesCommand(options, context);
        }
        int operator()(const DiffOptions& options) const
        {
            return runDiffCommand(options, context);
        }
        int operator()(const core::jobs::FindRowSpec& spec) const
        {
            return runFindRowCommand(spec, context);
        }
        int operator()(const UndoOptions& options) const
        {
            return runUndoCommand(options, context);
        }
        int operator()(const RestoresOptions& options) const
        {
            return runRestoresCommand(options, context);
        }
        int operator()(const core::jobs::RehearseSpec& spec) const
        {
            return runRehearseCommand(spec, context);
        }
        int operator()(const GuardOptions& options) const
        {
            return runGuardCommand(options, context);
        }
        int operator()(const DoctorOptions& options) const
        {
            return runDoctorCommand(options, context);
        }
    };
    return std::visit(Runner{context}, command);
}

/// Who reads stdout must not take what is missing there for the result, whatever came of the job.
int endOf(int code, Terminal& terminal, bool isStatus)
{
    if (!terminal.resultsWereLost())
        return code;
    terminal.complain({{QCoreApplication::translate(
        "app::ctl::Main", "The result could not be written to stdout.")}});
    return isStatus ? kStatusUnknown : static_cast<int>(core::ExitCode::Failed);
}

int refuse(const WrongCommandLine& wrong)
{
    Terminal terminal(wrong.manner);
    const bool status = wrong.command == u"status";
    const Failure failure{.code = status ? kStatusUnknown : static_cast<int>(core::ExitCode::Usage),
                          .kind = core::errorKind(core::ErrorCode::InvalidArgument),
                          .message = wrong.refusal.message,
                          .hint = wrong.refusal.hint};
    if (wrong.format == StatusFormat::Nagios && !wrong.manner.json)
        terminal.resultText(nagiosUnknown(failure.message));
    return endOf(fail(failure, terminal, QLatin1String(wrong.command.toLatin1())), terminal,
                 status);
}

int inform(const InfoText& info)
{
    Terminal terminal({});
    terminal.resultText(info.text);
    return endOf(0, terminal, false);
}

int carryOut(const CommandLine& line, StopSignals& signals)
{
    const core::jobs::Workshop workshop{.places = core::config::placesFromEnvironment(),
                                        .program = u"holdfastctl"_s};
    Terminal terminal(line.manner);
    const CommandContext context{
        .workshop = workshop, .terminal = terminal, .stop = signals.token(), .signals = signals};
    settleRestores(context);
    const int code = run(line.command, context);
    return endOf(code, terminal, std::holds_alternative<StatusOptions>(line.command));
}

int runProgram(const std::vector<std::string>& arguments, StopSignals& signals)
{
    const auto parsed = parseCommandLine(arguments);
    if (const auto* info = std::get_if<InfoText>(&parsed))
        return inform(*info);
    if (const auto* wrong = std::get_if<WrongCommandLine>(&parsed))
        return refuse(*wrong);
    return carryOut(std::get<CommandLine>(parsed), signals);
}

int runApplication(int& argc, char** argv)
{
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    keepStandardStreams();
    useUtf8Locale();
    StopSignals signals;
    const auto application = makeApplication(argc, argv, arguments);
    QCoreApplication::setApplicationName(u"holdfastctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    core::language::Translators translators;
    translators.use({});
    return runProgram(arguments, signals);
}

} // namespace

} // namespace app::ctl

int main(int argc, char** argv)
{
    core::jobs::setUp();
    try {
        return app::ctl::runApplication(argc, argv);
    } catch (const std::exception& exception) {
        // The last line of defence, for instance when memory runs out.
        app::ctl::Terminal terminal({});
        app::ctl::complainAbout(app::ctl::failureFrom(core::errorFromException(exception)),
                                terminal, u"holdfastctl"_s);
        return static_cast<int>(core::ExitCode::Failed);
    }
}
