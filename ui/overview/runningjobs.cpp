#include "ui/overview/runningjobs.h"

#include "ui/facts/jobbarbinding.h"
#include "ui/jobs/jobmodel.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::overview {

namespace {

constexpr int kGap = 12;

/// Oldest first: a bar stays where it is while others come.
std::vector<const jobs::JobRow*> runningOf(const jobs::JobModel& jobs)
{
    std::vector<const jobs::JobRow*> running;
    for (auto row = jobs.rows().rbegin(); row != jobs.rows().rend(); ++row) {
        if (row->isRunning())
            running.push_back(&*row);
    }
    return running;
}

} // namespace

RunningJobs::RunningJobs(const jobs::JobModel& jobs, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_more(new widgets::Label({}, theme::Role::Caption, widgets::Ink::Caption))
{
    setObjectName(u"runningJobs"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_more->setObjectName(u"moreJobs"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    // All at once: in the order of Tab a widget stands where it was made.
    while (m_bars.size() < kMostBars)
        m_bars.push_back(addBar());
    layout->addWidget(m_more);
    connect(&jobs, &jobs::JobModel::changed, this, &RunningJobs::update);
    update();
}

void RunningJobs::update()
{
    const auto running = runningOf(m_jobs);
    const auto shown = std::min(running.size(), kMostBars);
    m_shown.clear();
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setVisible(i < shown);
        if (i < shown) {
            facts::fill(*m_bars[i], *running[i]);
            m_shown.push_back(running[i]->id);
        }
    }
    const auto more = running.size() - shown;
    m_more->setVisible(more > 0);
    m_more->setText(
        more == 1 ? tr("And one more job is running.")
                  : tr("And %1 more jobs are running.").arg(QLocale().toString(qulonglong(more))));
    setVisible(!running.empty());
}

widgets::JobBar* RunningJobs::addBar()
{
    auto* bar = new widgets::JobBar;
    const std::size_t place = m_bars.size();
    bar->setObjectName(u"runningJob%1"_s.arg(place));
    layout()->addWidget(bar);
    connect(bar, &widgets::JobBar::cancelRequested, this,
            [this, place] { Q_EMIT cancelRequested(m_shown.at(place)); });
    connect(bar, &widgets::JobBar::pauseRequested, this,
            [this, place](bool paused) { Q_EMIT pauseRequested(m_shown.at(place), paused); });
    return bar;
}

} // namespace ui::overview
