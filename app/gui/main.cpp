#include "app/gui/quitsignals.h"
#include "core/config/places.h"
#include "core/jobs/discover.h"
#include "core/jobs/setup.h"
#include "ui/desktop/singleinstance.h"
#include "ui/dialogs/asker.h"
#include "ui/dialogs/filechooser.h"
#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"
#include "ui/jobs/reader.h"
#include "ui/shell/language.h"
#include "ui/shell/program.h"
#include "ui/shell/thememenu.h"
#include "ui/theme/icons.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kReadThreads = 4;

/// How the window looks; kept apart from config.toml, which is about what is protected.
QString settingsFile()
{
    const QString home = qEnvironmentVariable("HOLDFAST_HOME");
    return home.isEmpty() ? QString() : QDir(home).filePath(u"window.ini"_s);
}

QStringList databasesFrom(const QCoreApplication& app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main",
                                "Backs up SQLite databases and proves that every backup can "
                                "be restored."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"DB"_s, QApplication::translate("main", "Databases to protect."),
                                 u"[DB…]"_s);
    parser.process(app);
    QStringList databases;
    for (const QString& database : parser.positionalArguments())
        databases << QDir::current().absoluteFilePath(database);
    return databases;
}

/// What is answered in the terminal needs no display.
bool asksForWords(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "-h" || word == "--version" || word == "-v"
            || word == "--help-all";
    });
}

} // namespace

int main(int argc, char** argv)
{
    core::jobs::setUp();
    if (argc > 1 && asksForWords(argc, argv)) {
        QCoreApplication app(argc, argv);
        QCoreApplication::setApplicationName(u"holdfast"_s);
        QCoreApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
        databasesFrom(app); // answers and ends
        return 0;
    }
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"holdfast"_s);
    QApplication::setApplicationName(u"holdfast"_s);
    QApplication::setApplicationDisplayName(u"Holdfast"_s);
    QApplication::setApplicationVersion(QStringLiteral(HOLDFAST_VERSION));
    QGuiApplication::setDesktopFileName(u"holdfast"_s);

    const QString file = settingsFile();
    QSettings settings = file.isEmpty()
        ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"holdfast"_s, u"window"_s)
        : QSettings(file, QSettings::IniFormat);
    ui::shell::Language language(settings);
    const ui::desktop::StartRequest request{.files = databasesFrom(app),
                                            .activationToken =
                                                qEnvironmentVariable("XDG_ACTIVATION_TOKEN")};
    const auto places = core::config::placesFromEnvironment();
    ui::desktop::SingleInstance instance(places.configFile);
    const auto role = instance.start(request);
    if (role == ui::desktop::SingleInstance::Role::Later)
        return 0;
    if (role == ui::desktop::SingleInstance::Role::Alone)
        qWarning(
            "The window of Holdfast that is open already cannot be reached. A second one opens.");
    ui::theme::applyTheme(app, ui::shell::savedTheme(settings));
    QApplication::setWindowIcon(ui::theme::appIcon());

    QThreadPool jobThreads;
    QThreadPool readThreads; // apart: a look at a list does not wait for a backup
    // Nor for a comparison, which takes one of them for as long as it runs.
    readThreads.setMaxThreadCount(std::max(kReadThreads, readThreads.maxThreadCount()));
    ui::jobs::JobModel jobs;
    ui::jobs::JobRunner runner(jobThreads);
    ui::jobs::Reader reader(readThreads);
    jobs.follow(runner);
    const ui::jobs::Engine engine{.workshop = {.places = places, .program = u"holdfast"_s},
                                  .runner = runner,
                                  .jobs = jobs,
                                  .reader = reader};
    ui::dialogs::DesktopFileChooser files;
    ui::dialogs::DialogAsker asker;

    ui::shell::Program program(
        {engine, files, asker, settings, language, core::jobs::usualPlaces()});
    QObject::connect(&program, &ui::shell::Program::ended, &app, [] { QCoreApplication::exit(0); });
    QObject::connect(&instance, &ui::desktop::SingleInstance::startedAgain, &program,
                     &ui::shell::Program::openAgain);
    const app::gui::QuitSignals signals;
    QObject::connect(&signals, &app::gui::QuitSignals::received, &program,
                     &ui::shell::Program::leave);
    program.open(request.files);
    return QApplication::exec();
}
