#include "ui/browse/csvsaver.h"

#include "core/jobs/savereport.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/jobs/progresstext.h"
#include "ui/jobs/reader.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ui::browse {

namespace {

constexpr std::chrono::milliseconds kBetweenSamples{100};

} // namespace

CsvSaver::CsvSaver(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_sampler.setInterval(kBetweenSamples);
    connect(&m_sampler, &QTimer::timeout, this, [this] {
        if (const auto progress = m_mailbox->take()) {
            m_progress = progress;
            Q_EMIT changed();
        }
    });
}

CsvSaver::~CsvSaver()
{
    m_stop.request_stop();
}

void CsvSaver::save(const SharedImage& image, const core::rows::RowSource& source,
                    const std::vector<core::rows::RowRange>& ranges, const QString& file)
{
    if (m_isSaving)
        return;
    m_stop = std::stop_source();
    m_mailbox = std::make_shared<jobs::ProgressMailbox>();
    m_file = file;
    m_progress.reset();
    m_notice.reset();
    m_isSaving = true;
    m_sampler.start();
    Q_EMIT changed();
    m_engine.reader.read(
        this, u"csv"_s,
        [image, source, ranges, file, stop = m_stop.get_token(),
         mailbox = m_mailbox]() -> core::Result<core::rows::ExportReport> {
            if (auto allowed = core::jobs::checkReportFile(file); !allowed)
                return allowed.error();
            return core::rows::exportRows(source, ranges, {}, file,
                                          core::JobContext{stop, *mailbox});
        },
        [this](const core::Result<core::rows::ExportReport>& report) { take(report); });
}

void CsvSaver::take(const core::Result<core::rows::ExportReport>& report)
{
    m_sampler.stop();
    m_isSaving = false;
    m_progress.reset();
    if (report) {
        m_notice = facts::Notice{
            .status = theme::Status::Ok,
            .title = tr("%Ln row(s) are saved", nullptr, static_cast<int>(report->rows)),
            //: %1 is the path of a file, %2 its size.
            .text = tr("They lie in %1. The file has %2.")
                        .arg(QDir::toNativeSeparators(m_file), jobs::sizeText(report->bytes)),
            .ways = {facts::WayOut::OpenFile},
            .path = m_file};
    } else if (report.error().code != core::ErrorCode::Cancelled) {
        m_notice = facts::noticeFrom(report.error());
        m_notice->title = tr("The rows were not saved");
    }
    Q_EMIT changed();
}

void CsvSaver::cancel()
{
    m_stop.request_stop();
}

void CsvSaver::forget()
{
    if (!m_notice)
        return;
    m_notice.reset();
    Q_EMIT changed();
}

} // namespace ui::browse
