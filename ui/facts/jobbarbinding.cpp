#include "ui/facts/jobbarbinding.h"

#include "ui/jobs/jobmodel.h"
#include "ui/jobs/pausegate.h"
#include "ui/jobs/progresstext.h"
#include "ui/widgets/jobbar.h"

#include <QCoreApplication>

namespace ui::facts {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::facts::JobBar)
};

QString captionOf(const jobs::JobRow& job)
{
    if (job.stopping)
        return Words::tr("Cancelling");
    if (job.isPaused())
        return job.info.pause->isHolding() ? Words::tr("Paused")
                                           : Words::tr("Pausing after this backup");
    const QString phase = core::phaseText(job.progress.phase);
    if (job.progress.subject.isEmpty() || job.info.kind == jobs::JobKind::Backup)
        return phase;
    //: %1 is a step such as "Checking contents", %2 what it works on.
    return Words::tr("%1: %2").arg(phase, job.progress.subject);
}

widgets::JobBar::Pause pauseOf(const jobs::JobRow& job)
{
    using Pause = widgets::JobBar::Pause;
    if (!job.info.pause || job.stopping)
        return Pause::Never;
    if (!job.isPaused())
        return Pause::Possible;
    return job.info.pause->isHolding() ? Pause::Paused : Pause::Pausing;
}

} // namespace

void fill(widgets::JobBar& bar, const jobs::JobRow& job)
{
    const double share = jobs::fractionOf(job.progress);
    bar.setTitle(jobs::titleOf(job.info));
    bar.setCaption(captionOf(job));
    bar.setPercent(share < 0 ? widgets::JobBar::kUnknown : static_cast<int>(share * 100));
    QStringList facts{jobs::doneText(job.progress), jobs::rateText(job.progress),
                      jobs::timeLeftText(job.progress)};
    facts.removeAll(QString());
    bar.setFacts(facts);
    bar.setPause(pauseOf(job));
    bar.setCancelEnabled(!job.stopping);
}

} // namespace ui::facts
