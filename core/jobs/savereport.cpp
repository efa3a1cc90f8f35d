#include "core/jobs/savereport.h"

#include "core/base/durable.h"
#include "core/proof/reporthtml.h"
#include "core/proof/reportjson.h"
#include "core/vault/names.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core::jobs {

namespace {

/// The file itself, where a symbolic link leads to one that is there.
QString behindLinks(const QString& file)
{
    const QString real = QFileInfo(file).canonicalFilePath();
    return real.isEmpty() ? QFileInfo(file).absoluteFilePath() : real;
}

/// What begins like a database, or like one that is packed. An empty file is nobody's.
bool holdsADatabase(const QString& file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return true; // that cannot be told, so it is not replaced
    const QByteArray head = opened.read(16);
    return head.startsWith("SQLite format 3") || head.startsWith("\x1f\x8b")
        || head.startsWith("\x28\xb5\x2f\xfd");
}

bool isNameOfTheVault(const QString& file)
{
    const QString name = QFileInfo(file).fileName();
    return vault::parseFileName(name) || name.endsWith(".manifest.json"_L1);
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == "html"_L1 || ending == "htm"_L1)
        return ReportFormat::Html;
    return ending == "json"_L1 ? std::optional(ReportFormat::Json) : std::nullopt;
}

QByteArray reportText(const proof::Report& report, ReportFormat format, const QTimeZone& zone)
{
    return format == ReportFormat::Html ? proof::toHtml(report, zone) : proof::toJson(report);
}

Result<> checkReportFile(const QString& file)
{
    const QFileInfo target(behindLinks(file));
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists())
        return Error{.code = ErrorCode::DestinationMissing, .path = folder.filePath()};
    if (!folder.isDir())
        return Error{.code = ErrorCode::DestinationNotAFolder, .path = folder.filePath()};
    const bool ours = !target.exists()
        || (target.isFile() && !target.isSymLink() && !holdsADatabase(target.filePath()));
    const bool dangling = QFileInfo(file).isSymLink() && !QFileInfo::exists(file);
    if (!ours || dangling || isNameOfTheVault(file) || isNameOfTheVault(target.filePath()))
        return Error{.code = ErrorCode::DestinationExists, .path = file};
    return {};
}

Result<> saveReportFile(const QString& file, const QByteArray& bytes)
{
    if (auto allowed = checkReportFile(file); !allowed)
        return allowed;
    const QFileInfo target(behindLinks(file));
    return writeFileDurably(target.absolutePath(), target.fileName(), bytes);
}

} // namespace core::jobs
