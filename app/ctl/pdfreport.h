#pragma once

#include "core/proof/report.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <memory>
#include <string>
#include <vector>

/// The reports that are painted. A program that was built without the window has none of them.
namespace app::ctl {

/// Whether a report of that name is one, and can be made.
[[nodiscard]] bool isPdfReport(const QString& file);
/// "The name of the file ends in …"
[[nodiscard]] QString reportEndings();

/// In the paper of the country. The application must be that of makeApplication().
[[nodiscard]] QByteArray pdfReport(const core::proof::Report& report, const QTimeZone& zone);

/// The application object: one that can paint, without a screen, where `arguments` ask for a PDF.
/// The fonts of the system are not looked for otherwise.
[[nodiscard]] std::unique_ptr<QCoreApplication>
makeApplication(int& argc, char** argv, const std::vector<std::string>& arguments);

} // namespace app::ctl
