#include "ui/properties/probetrial.h"

#include "ui/jobs/reader.h"

using namespace Qt::StringLiterals;

namespace ui::properties {

ProbeTrial::ProbeTrial(jobs::Reader& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
{
}

ProbeTrial::~ProbeTrial()
{
    m_stop.request_stop();
}

void ProbeTrial::ask(const core::restore::Probe& probe)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_reader.read(
        this, u"probe"_s,
        [probe, stop = m_stop.get_token()] {
            core::NoProgress nobody;
            return core::restore::runProbe(probe, {}, {stop, nobody});
        },
        [this](const auto& answer) { Q_EMIT answered(answer); });
}

} // namespace ui::properties
