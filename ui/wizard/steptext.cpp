#include "ui/wizard/steptext.h"

#include "ui/jobs/progresstext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::wizard {

namespace {

using core::restore::Step;
using core::restore::StepState;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::wizard::StepText)
};

constexpr double kLeastWeight = 0.1; ///< seconds

/// What a step counts for, whatever came of it: a bar that weighed what is done by its time and
/// what is not by a guess would stand at a fifth in the eighth of ten steps.
double weightOf(const Step& step)
{
    return std::max(step.expectedSeconds.value_or(0), kLeastWeight);
}

/// A clock that runs: no tenths, and no word for next to nothing.
QString clockSpan(double seconds)
{
    return seconds < 60 ? Words::tr("%1 s").arg(QLocale().toString(static_cast<int>(seconds)))
                        : jobs::durationText(seconds);
}

/// None where one of them was never run before.
std::optional<double> secondsLeft(const std::vector<Step>& steps)
{
    double left = 0;
    for (const Step& step : steps) {
        if (step.state != StepState::Waiting && step.state != StepState::Running)
            continue;
        if (!step.expectedSeconds)
            return std::nullopt;
        left += std::max(0.0, *step.expectedSeconds - step.seconds);
    }
    return left;
}

} // namespace

QString stepTime(const Step& step)
{
    switch (step.state) {
    case StepState::Waiting:
        return step.expectedSeconds
            //: %1 is a span of time: "about 3 s".
            ? Words::tr("about %1").arg(jobs::durationText(std::max(1.0, *step.expectedSeconds)))
            : QString();
    case StepState::Running:
        //: A step that is being done; %1 is for how long: "running, 6 s".
        return Words::tr("running, %1").arg(clockSpan(step.seconds));
    case StepState::Done: return jobs::durationText(step.seconds);
    case StepState::Failed: return Words::tr("failed, %1").arg(jobs::durationText(step.seconds));
    //: A step in which somebody stopped all of it; %1 is after how long: "stopped, 2.0 s".
    case StepState::Stopped: return Words::tr("stopped, %1").arg(jobs::durationText(step.seconds));
    case StepState::Skipped: return Words::tr("left out");
    case StepState::Undone: break;
    }
    return Words::tr("taken back");
}

QString stepState(StepState state)
{
    switch (state) {
    case StepState::Waiting: return Words::tr("waiting");
    case StepState::Running: return Words::tr("running");
    case StepState::Done: return Words::tr("done");
    case StepState::Skipped: return Words::tr("left out");
    case StepState::Failed: return Words::tr("failed");
    case StepState::Stopped: return Words::tr("stopped");
    case StepState::Undone: break;
    }
    return Words::tr("taken back");
}

double shareDone(const std::vector<Step>& steps, double running)
{
    double all = 0;
    double done = 0;
    const bool isKnown = std::ranges::all_of(
        steps, [](const Step& step) { return step.expectedSeconds.has_value(); });
    for (const Step& step : steps) {
        const double weight = isKnown ? weightOf(step) : 1;
        all += weight;
        if (step.state == StepState::Running)
            done += weight * std::clamp(running, 0.0, 1.0);
        else if (step.state != StepState::Waiting)
            done += weight;
    }
    return all > 0 ? done / all : 0;
}

QString stepsSentence(const core::restore::StepsNow& now)
{
    if (now.rollingBack)
        return Words::tr("Going back: all that was done until now is taken back.");
    const auto& steps = now.steps;
    const auto running = std::ranges::find(steps, StepState::Running, &Step::state);
    if (running == steps.end())
        return {};
    const QString which = Words::tr("Step %1 of %2.")
                              .arg(QLocale().toString(running - steps.begin() + 1),
                                   QLocale().toString(qlonglong(steps.size())));
    const auto left = secondsLeft(steps);
    if (!left)
        return which;
    return which + u' '
        + Words::tr("About %1 to go.").arg(jobs::durationText(std::max(1.0, *left)));
}

QString progressWords(const core::Progress& progress)
{
    QStringList parts{jobs::doneText(progress), jobs::timeLeftText(progress)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace ui::wizard
