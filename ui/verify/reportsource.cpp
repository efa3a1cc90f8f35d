#include "ui/verify/reportsource.h"

#include "core/jobs/makereport.h"
#include "ui/jobs/progressmailbox.h"
#include "ui/jobs/reader.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui::verify {

namespace {

constexpr auto kPatience = 300ms;

core::Result<SharedReport> look(const core::jobs::VerifySpec& spec,
                                const core::jobs::Workshop& workshop, const std::stop_token& stop)
{
    jobs::ProgressMailbox unheard;
    auto made = core::jobs::makeReport({.verify = spec, .checkNow = false}, workshop,
                                       core::JobContext{stop, unheard});
    if (!made)
        return made.error();
    return std::make_shared<const core::proof::Report>(std::move(made->report));
}

} // namespace

ReportSource::ReportSource(const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &ReportSource::late);
}

ReportSource::~ReportSource()
{
    m_stop.request_stop();
}

void ReportSource::read(const QString& backup, const QString& database)
{
    giveUp();
    m_stop = std::stop_source();
    m_reading = true;
    m_patience.start();
    const core::jobs::VerifySpec spec{.what = backup, .database = database};
    m_engine.reader.read(
        this, u"report"_s,
        [spec, workshop = m_engine.workshop, stop = m_stop.get_token()] {
            return look(spec, workshop, stop);
        },
        [this](core::Result<SharedReport> read) { take(std::move(read)); });
}

void ReportSource::giveUp()
{
    m_stop.request_stop();
    m_reading = false;
    m_patience.stop();
}

void ReportSource::take(core::Result<SharedReport> read)
{
    if (!m_reading) // given up meanwhile
        return;
    m_reading = false;
    m_patience.stop();
    if (read)
        Q_EMIT done(*read);
    else
        Q_EMIT failed(read.error());
}

} // namespace ui::verify
