#include "ui/verify/reportsaver.h"

#include "ui/jobs/reader.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui::verify {

using core::jobs::ReportFormat;

ReportSaver::ReportSaver(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
}

QString ReportSaver::nameFor(const core::proof::Report& report, ReportFormat format)
{
    const QString time =
        core::toQDateTime(report.takenAt).toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s);
    const QString ending = format == ReportFormat::Html ? u"html"_s : u"json"_s;
    return u"%1-integrity-%2.%3"_s.arg(QFileInfo(report.database).completeBaseName(), time, ending);
}

void ReportSaver::save(const SharedReport& report, ReportFormat format, const QString& file)
{
    forget();
    m_engine.reader.read(
        this, u"save-%1"_s.arg(++m_lastSave), // each counts, none takes another one's place
        [report, format, file] {
            return core::jobs::saveReportFile(
                file, core::jobs::reportText(*report, format, QTimeZone::systemTimeZone()));
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
