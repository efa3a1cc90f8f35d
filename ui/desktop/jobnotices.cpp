#include "ui/desktop/jobnotices.h"

#include "ui/desktop/notifier.h"
#include "ui/facts/statusof.h"
#include "ui/jobs/jobmodel.h"

using namespace std::chrono_literals;

namespace ui::desktop {

namespace {

constexpr auto kLong = 10s;

} // namespace

JobNotices::JobNotices(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.jobs, &jobs::JobModel::changed, this, &JobNotices::onChanged);
    connect(&m_parts.jobs, &jobs::JobModel::ended, this, &JobNotices::onEnded);
}

void JobNotices::onChanged(jobs::JobId id)
{
    const auto* row = m_parts.jobs.row(id);
    if (row != nullptr && row->isRunning())
        m_since.try_emplace(id, m_parts.now());
}

void JobNotices::onEnded(jobs::JobId id)
{
    const auto* row = m_parts.jobs.row(id);
    const auto since = m_since.extract(id);
    if (row == nullptr || since.empty() || m_parts.now() - since.mapped() <= kLong)
        return;
    if (row->end.state != jobs::JobState::Cancelled && !m_parts.isInFront())
        m_parts.notifier.notify({.title = row->end.title,
                                 .text = row->end.text,
                                 .status = facts::statusOf(row->end.state)},
                                m_parts.raise);
}

} // namespace ui::desktop
