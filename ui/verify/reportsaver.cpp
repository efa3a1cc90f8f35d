#include "ui/verify/reportsaver.h"

#include "core/jobs/savereport.h"
#include "ui/jobs/reader.h"
#include "ui/report/paperreport.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui::verify {

namespace {

QString endingOf(SaveFormat format)
{
    switch (format) {
    case SaveFormat::Html: return u"html"_s;
    case SaveFormat::Pdf: return u"pdf"_s;
    case SaveFormat::Json: break;
    }
    return u"json"_s;
}

QByteArray bytesOf(const core::proof::Report& report, SaveFormat format)
{
    using core::jobs::ReportFormat;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    switch (format) {
    case SaveFormat::Html: return core::jobs::reportText(report, ReportFormat::Html, zone);
    case SaveFormat::Pdf: return report::toPdf(report, zone, report::paperFor(QLocale::system()));
    case SaveFormat::Json: break;
    }
    return core::jobs::reportText(report, ReportFormat::Json, zone);
}

} // namespace

ReportSaver::ReportSaver(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
}

QString ReportSaver::nameFor(const core::proof::Report& report, SaveFormat format)
{
    const QString time =
        core::toQDateTime(report.takenAt).toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s);
    return u"%1-integrity-%2.%3"_s.arg(QFileInfo(report.database).completeBaseName(), time,
                                       endingOf(format));
}

void ReportSaver::save(const SharedReport& report, SaveFormat format, const QString& file)
{
    forget();
    m_engine.reader.read(
        this, u"save-%1"_s.arg(++m_lastSave), // each counts, none takes another one's place
        [report, format, file] {
            return core::jobs::saveReportFile(file, bytesOf(*report, format));
        },
        [this, file](const core::Result<>& written) { take(written, file); });
}

void ReportSaver::take(const core::Result<>& written, const QString& file)
{
    if (written) {
        m_file = file;
        m_notice = facts::Notice{.status = theme::Status::Ok,
                                 .title = tr("The report is saved"),
                                 .text = tr("It lies in %1.").arg(QDir::toNativeSeparators(file))};
    } else {
        m_notice = facts::noticeFrom(written.error());
    }
    Q_EMIT noticeChanged();
}

void ReportSaver::forget()
{
    m_file.clear();
    if (!m_notice)
        return;
    m_notice.reset();
    Q_EMIT noticeChanged();
}

} // namespace ui::verify
