#include "ui/shell/closingguard.h"

#include "ui/dialogs/asker.h"
#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/jobrunner.h"

#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui::shell {

namespace {

constexpr QLatin1StringView kKeepKey("window/keepRunning");

} // namespace

ClosingGuard::ClosingGuard(const Parts& parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_keepRunning(new QAction(tr("&Keep running in the tray"), this))
{
    m_keepRunning->setObjectName(u"keepRunning"_s);
    m_keepRunning->setCheckable(true);
    m_keepRunning->setChecked(parts.settings.value(kKeepKey).toBool());
    m_keepRunning->setVisible(false);
    connect(m_keepRunning, &QAction::toggled, this,
            [this](bool on) { m_parts.settings.setValue(kKeepKey, on); });
    // Queued: the views hear of the end first, and the window goes when nothing of it is running.
    connect(&parts.engine.jobs, &jobs::JobModel::ended, this, &ClosingGuard::closeIfDone,
            Qt::QueuedConnection);
}

void ClosingGuard::setTray(std::function<bool()> hasTray)
{
    m_hasTray = std::move(hasTray);
    m_keepRunning->setVisible(true);
}

/// Asked anew each time: a tray can go away with its panel, and then nobody could get at the
/// window any more.
bool ClosingGuard::hides() const
{
    return m_keepRunning->isChecked() && m_hasTray && m_hasTray();
}

bool ClosingGuard::mayClose()
{
    if (!m_quitting && !m_leaving && hides()) {
        m_parts.window.hide();
        return false;
    }
    if (!m_parts.engine.jobs.anyRunning())
        return true;
    if (!m_leaving)
        ask();
    return false;
}

void ClosingGuard::quit()
{
    m_quitting = true;
    m_parts.window.close();
    m_quitting = false; // the question may keep it running
}

void ClosingGuard::ask()
{
    if (QWidget* open = QApplication::activeModalWidget()) { // the same question, or another
        open->raise();
        open->activateWindow();
        return;
    }
    m_parts.window.show(); // from the tray the question would have nothing to stand on
    const auto running =
        std::ranges::count_if(m_parts.engine.jobs.rows(), &jobs::JobRow::isRunning);
    const QString what = running == 1 ? jobs::titleOf(m_parts.engine.jobs.runningFor({})->info)
                                      : tr("%1 jobs").arg(running);
    const bool isRestore =
        std::ranges::any_of(m_parts.engine.jobs.rows(), [](const jobs::JobRow& row) {
            return row.isRunning() && jobs::isTakenBack(row.info);
        });
    const QString meaning = isRestore
        ? tr("If you quit now the restore is stopped, and all that it did is taken back: the "
             "database is then as it was before.")
        : tr("If you quit now it is cancelled. Nothing half-made is left, and your databases are "
             "not changed.");
    m_parts.asker.ask(
        &m_parts.window,
        {.title = tr("Quit Holdfast"),
         //: %1 is a job such as "Backing up dispatch.db".
         .text = tr("%1 has not ended yet.").arg(what),
         .explanation = meaning,
         .accept = running == 1 ? tr("Cancel the job and quit") : tr("Cancel the jobs and quit"),
         .reject = tr("Keep it running")},
        [this] { leave(); });
}

void ClosingGuard::leave()
{
    m_leaving = true;
    const auto rows = m_parts.engine.jobs.rows(); // a stop changes the rows
    for (const jobs::JobRow& row : rows) {
        if (row.isRunning())
            m_parts.engine.runner.requestStop(row.id);
    }
    closeIfDone();
}

void ClosingGuard::closeIfDone()
{
    if (m_leaving && !m_parts.engine.jobs.anyRunning())
        m_parts.window.close();
}

} // namespace ui::shell
