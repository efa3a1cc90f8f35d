#include "app/ctl/pdfreport.h"

namespace app::ctl {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(app::ctl::PdfReport)
};

} // namespace

bool isPdfReport(const QString&)
{
    return false;
}

QString reportEndings()
{
    return Texts::tr("The name of the file ends in .html or .json.");
}

QByteArray pdfReport(const core::proof::Report&, const QTimeZone&)
{
    return {};
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv,
                                                  const std::vector<std::string>&)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace app::ctl
