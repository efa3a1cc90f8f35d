#include "ui/shell/settingswriter.h"

#include "ui/jobs/engine.h"
#include "ui/jobs/jobmodel.h"
#include "ui/jobs/reader.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ui::shell {

SettingsWriter::SettingsWriter(QSettings& settings, const jobs::Engine& engine, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_engine(engine)
{
    settings.installEventFilter(this);
    connect(&engine.jobs, &jobs::JobModel::ended, this, &SettingsWriter::onJobEnded);
}

/// With this event QSettings asks itself to write; until it has, it asks no second time.
bool SettingsWriter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::UpdateRequest || m_isWritten)
        return QObject::eventFilter(watched, event);
    m_isWaiting = m_engine.jobs.anyRunning();
    if (!m_isWaiting)
        write();
    return true;
}

void SettingsWriter::onJobEnded()
{
    if (!m_isWaiting || m_engine.jobs.anyRunning())
        return;
    m_isWaiting = false;
    write();
}

/// All settings of one file have what is to be written to it in common, in whatever thread.
void SettingsWriter::write()
{
    m_engine.reader.read(
        this, u"settings"_s,
        [file = m_settings.fileName(), format = m_settings.format()] {
            QSettings same(file, format);
            same.sync();
            return same.status();
        },
        [this](QSettings::Status) { onWritten(); });
}

/// What came since, or could not be written, QSettings writes by itself.
void SettingsWriter::onWritten()
{
    QEvent look(QEvent::UpdateRequest);
    m_isWritten = true;
    QCoreApplication::sendEvent(&m_settings, &look);
    m_isWritten = false;
}

} // namespace ui::shell
