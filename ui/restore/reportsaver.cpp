#include "ui/restore/reportsaver.h"

#include "ui/jobs/reader.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui::restore {

ReportSaver::ReportSaver(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
}

QString ReportSaver::nameFor(const core::jobs::RestoreAccount& account,
                             core::jobs::ReportFormat format)
{
    const QString time =
        core::toQDateTime(account.endedAt).toLocalTime().toString(u"yyyy-MM-dd-HHmm"_s);
    return u"%1-%2-%3.%4"_s.arg(QFileInfo(account.report.target).completeBaseName(),
                                account.isUndo ? u"undo"_s : u"restore"_s, time,
                                format == core::jobs::ReportFormat::Html ? u"html"_s : u"json"_s);
}

void ReportSaver::save(const core::jobs::RestoreAccount& account, core::jobs::ReportFormat format,
                       const QString& file)
{
    forget();
    m_engine.reader.read(
        this, u"save-%1"_s.arg(++m_lastSave), // each counts, none takes another one's place
        [account, format, file] {
            const QTimeZone zone = QTimeZone::systemTimeZone();
            return core::jobs::saveReportFile(file,
                                              core::jobs::restoreReportText(account, format, zone));
        },
        [this, file](const core::Result<>& written) {
            m_notice = written
                ? facts::Notice{.status = theme::Status::Ok,
                                .title = tr("The report is saved"),
                                .text = tr("It lies in %1.").arg(QDir::toNativeSeparators(file))}
                : facts::noticeFrom(written.error());
            Q_EMIT noticeChanged();
        });
}

void ReportSaver::forget()
{
    if (!m_notice)
        return;
    m_notice.reset();
    Q_EMIT noticeChanged();
}

} // namespace ui::restore
