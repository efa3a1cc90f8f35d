#include "ui/shell/settingswriter.h"

#include "ui/jobs/jobmodel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

namespace ui::shell {

SettingsWriter::SettingsWriter(QSettings& settings, const jobs::JobModel& jobs, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_jobs(jobs)
{
    settings.installEventFilter(this);
    connect(&jobs, &jobs::JobModel::ended, this, &SettingsWriter::onJobEnded);
}

/// With this event QSettings asks itself to write; until it has, it asks no second time.
bool SettingsWriter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::UpdateRequest || !m_jobs.anyRunning())
        return QObject::eventFilter(watched, event);
    m_isWaiting = true;
    return true;
}

void SettingsWriter::onJobEnded()
{
    if (!m_isWaiting || m_jobs.anyRunning())
        return;
    m_isWaiting = false;
    QCoreApplication::postEvent(&m_settings, new QEvent(QEvent::UpdateRequest));
}

} // namespace ui::shell
