#include "app/ctl/pdfreport.h"

#include "ui/report/paperreport.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::PdfReport)
};

void onlyFatal(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        std::fputs(qUtf8Printable(message + u'\n'), stderr);
}

} // namespace

bool isPdfReport(const QString& file)
{
    return QFileInfo(file).suffix().toLower() == "pdf"_L1;
}

QString reportEndings()
{
    return Texts::tr("The name of the file ends in .html, .pdf or .json.");
}

QByteArray pdfReport(const core::proof::Report& report, const QTimeZone& zone)
{
    return ui::report::toPdf(report, zone, ui::report::paperFor(QLocale::system()));
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv,
                                                  const std::vector<std::string>& arguments)
{
    // The words are not understood yet: their refusals are translated, which needs an application.
    const bool paints = std::ranges::any_of(arguments, [](const std::string& argument) {
        return isPdfReport(QString::fromStdString(argument));
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_QPA_PLATFORMTHEME"); // that of a desktop would want its screen
    // That there is no session is no news for whoever runs a command.
    const QtMessageHandler usual = qInstallMessageHandler(&onlyFatal);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(usual);
    return application;
}

} // namespace app::ctl
