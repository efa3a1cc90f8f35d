#include "ui/shell/closingguard.h"

#include "ui/dialogs/asker.h"
#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"

#include <QWidget>

#include <algorithm>

namespace ui::shell {

ClosingGuard::ClosingGuard(const jobs::Engine& engine, dialogs::Asker& asker, QWidget& window)
    : QObject(&window)
    , m_engine(engine)
    , m_asker(asker)
    , m_window(window)
{
    // Queued: the views hear of the end first, and the window goes when nothing of it is running.
    connect(&engine.jobs, &jobs::JobModel::ended, this, &ClosingGuard::closeIfDone,
            Qt::QueuedConnection);
}

bool ClosingGuard::mayClose()
{
    if (!m_engine.jobs.anyRunning())
        return true;
    if (!m_leaving)
        ask();
    return false;
}

void ClosingGuard::ask()
{
    const auto running = std::ranges::count_if(m_engine.jobs.rows(), &jobs::JobRow::isRunning);
    const QString what = running == 1 ? jobs::titleOf(m_engine.jobs.runningFor({})->info)
                                      : tr("%1 jobs").arg(running);
    m_asker.ask(
        &m_window,
        {.title = tr("Quit Holdfast"),
         //: %1 is a job such as "Backing up dispatch.db".
         .text = tr("%1 has not ended yet.").arg(what),
         .explanation = tr("If you quit now it is cancelled. Nothing half-made is left, and "
                           "your databases are not changed."),
         .accept = running == 1 ? tr("Cancel the job and quit") : tr("Cancel the jobs and quit"),
         .reject = tr("Keep it running")},
        [this] { leave(); });
}

void ClosingGuard::leave()
{
    m_leaving = true;
    const auto rows = m_engine.jobs.rows(); // a stop changes the rows
    for (const jobs::JobRow& row : rows) {
        if (row.isRunning())
            m_engine.runner.requestStop(row.id);
    }
    closeIfDone();
}

void ClosingGuard::closeIfDone()
{
    if (m_leaving && !m_engine.jobs.anyRunning())
        m_window.close();
}

} // namespace ui::shell
