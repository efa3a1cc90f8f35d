#include "ui/restore/runsteps.h"

#include "ui/dialogs/asker.h"
#include "ui/facts/statusof.h"
#include "ui/restore/restorerun.h"
#include "ui/restore/resultpage.h"
#include "ui/restore/runpage.h"
#include "ui/wizard/rail.h"
#include "ui/wizard/wizardframe.h"

using namespace Qt::StringLiterals;

namespace ui::restore {

RunSteps::RunSteps(const Parts& parts, const Words& words)
    : QObject(&parts.frame)
    , m_parts(parts)
    , m_words(words)
    , m_first(parts.frame.count())
    , m_page(new RunPage(words.title))
    , m_result(new ResultPage(parts.engine, parts.files, parts.run))
{
    auto& frame = parts.frame;
    frame.addStep({words.step, words.help}, m_page);
    frame.addStep({tr("Verify the result"),
                   {tr("It says how it ended, and what state the database is in. Nothing is green "
                       "that was not verified."),
                    tr("Look at the application itself, and tick what is as it should be. All of "
                       "it can be saved as a report."),
                    tr("As long as the state before is kept, the restore can be undone: from here, "
                       "or later from the list of restores.")}},
                  m_result);
    connect(&parts.run, &RestoreRun::moved, this, &RunSteps::showSteps);
    connect(&parts.run, &RestoreRun::ended, this, &RunSteps::onEnded);
    connect(&frame.footer(), &wizard::Footer::stopRequested, this, &RunSteps::askToStop);
    connect(m_result, &ResultPage::undoRequested, this, &RunSteps::undoRequested);
    connect(m_result, &ResultPage::retryRequested, this, &RunSteps::retryRequested);
    connect(m_result, &ResultPage::backupsRequested, this, &RunSteps::backupsRequested);
    connect(m_result, &ResultPage::restoresRequested, this, &RunSteps::restoresRequested);
}

void RunSteps::setChecks(const QStringList& checks)
{
    m_result->setChecks(checks);
}

void RunSteps::begin(const Notes& safety)
{
    auto& frame = m_parts.frame;
    m_page->clearEnd();
    m_page->setSafety(safety);
    for (int step = 0; step < m_first; ++step) {
        frame.setState(step, wizard::RailState::Done);
        frame.setReachable(step, false);
    }
    frame.setState(m_first, wizard::RailState::Ahead);
    frame.setState(m_first + 1, wizard::RailState::Ahead);
    frame.setReachable(m_first, true);
    frame.setReachable(m_first + 1, false);
    frame.setStep(m_first);
    showSteps();
}

void RunSteps::showSteps()
{
    m_page->setSteps(m_parts.run.steps(), m_parts.run.progress());
    showFoot();
}

void RunSteps::showFoot()
{
    if (m_parts.frame.step() >= m_first)
        m_parts.frame.setFoot(foot());
}

/// What it means to stop now.
QString RunSteps::whereBack() const
{
    if (!m_parts.run.isTakenBack())
        return tr("The database is restored. Stopping now leaves out its first backup only.");
    const QString time =
        core::toQDateTime(m_parts.run.begunAt()).toLocalTime().toString(u"HH:mm:ss"_s);
    return tr("Stopping now puts everything back as it was at %1.").arg(time);
}

wizard::FooterLook RunSteps::foot() const
{
    const RestoreRun& run = m_parts.run;
    if (m_parts.frame.step() == m_first + 1)
        return {.hasBack = true, .canGoBack = true, .next = tr("&Close"), .canGoOn = true};
    if (!run.isRunning())
        return {.next = tr("&Next"), .canGoOn = true};
    const bool isGoingBack = run.steps().rollingBack || (run.isStopping() && run.isTakenBack());
    return {.note = isGoingBack ? tr("Everything is being put back as it was.") : whereBack(),
            .stop = run.isTakenBack() ? tr("&Stop and undo…") : tr("&Stop…"),
            .canStop = !run.steps().rollingBack && !run.isStopping()};
}

void RunSteps::askToStop()
{
    if (!m_parts.run.isRunning())
        return;
    const bool isTakenBack = m_parts.run.isTakenBack();
    m_parts.asker.ask(&m_parts.frame,
                      {.title = isTakenBack ? tr("Stop and Undo") : tr("Stop"),
                       //: %1 is "Restoring dispatch.db".
                       .text = tr("%1 has not ended yet.").arg(m_words.title),
                       .explanation = whereBack(),
                       .accept = isTakenBack ? tr("Stop and undo") : tr("Stop"),
                       .reject = tr("Keep it running"),
                       .isDestructive = isTakenBack},
                      [this] { m_parts.run.stop(); });
}

void RunSteps::onEnded()
{
    auto& frame = m_parts.frame;
    const auto& end = m_parts.run.end();
    const bool isGood = m_parts.run.isGood();
    m_page->setEnd(facts::statusOf(end.state), end.title + u'.');
    if (!isGood)
        m_page->setSafety({}); // nothing was changed, or the end says what is kept
    m_result->showEnd();
    frame.setState(m_first, isGood ? wizard::RailState::Done : wizard::RailState::Failed);
    frame.setReachable(m_first + 1, true);
    // What was taken back can be tried again, with other wishes.
    for (int step = 0; step < m_first; ++step)
        frame.setReachable(step, !isGood);
    if (frame.step() == m_first)
        frame.setStep(m_first + 1);
    showFoot();
    Q_EMIT ended();
}

void RunSteps::goOn()
{
    if (m_parts.frame.step() == m_first + 1)
        Q_EMIT closeRequested();
    else if (m_parts.frame.step() == m_first)
        m_parts.frame.setStep(m_first + 1);
    showFoot();
}

void RunSteps::goBack()
{
    if (m_parts.frame.step() == m_first + 1)
        m_parts.frame.setStep(m_first);
    showFoot();
}

} // namespace ui::restore
